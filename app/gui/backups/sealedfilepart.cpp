// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups/sealedfilepart.h"

#include "channels/channelwords.h"
#include "common/plate.h"

#include <QDir>

namespace perennial {

namespace {

constexpr std::chrono::milliseconds kLookEvery{100};

} // namespace

SealedFilePart::SealedFilePart(const Theme &theme, ModalPanel *panel, QFileDialog::AcceptMode mode)
    : QObject(panel), m_theme(theme), m_panel(panel), m_mode(mode), m_error(new ErrorLine(theme, Tone::Red)), m_file(new QLineEdit),
      m_passphrase(new QLineEdit), m_busy(new BusyBar(theme))
{
    m_error->hide();
    panel->body()->addWidget(m_error);
    m_file->setObjectName(QStringLiteral("client-file"));
    panel->body()->addWidget(labelled(theme, tr("File"), m_file));
    auto *choose = new Button(theme, ButtonKind::Outlined, tr("Choose a file"));
    connect(choose, &Button::clicked, this, &SealedFilePart::choose);
    panel->body()->addWidget(choose, 0, Qt::AlignLeading);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    panel->body()->addWidget(labelled(theme, tr("Passphrase"), m_passphrase, tr("Nobody opens the file without it.")));
    m_busy->hide();
    m_look.setInterval(kLookEvery);
    const auto cancel = [this] {
        if (m_progress)
            m_progress->cancelled = true;
    };
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_busy->setProgress(m_progress->done, m_progress->total);
    });
    connect(m_busy, &BusyBar::cancelled, this, cancel);
    connect(panel, &ModalPanel::rejected, this, cancel);
}

QString SealedFilePart::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

QLineEdit *SealedFilePart::addAgain()
{
    auto *again = new QLineEdit;
    again->setObjectName(QStringLiteral("passphrase-again"));
    again->setEchoMode(QLineEdit::Password);
    m_panel->body()->addWidget(labelled(m_theme, tr("Once more"), again));
    return again;
}

void SealedFilePart::addBusy()
{
    m_panel->body()->addWidget(m_busy);
}

BackupProgressPtr SealedFilePart::begin(const QString &what, QWidget *button)
{
    m_error->hide();
    m_button = button;
    m_button->setEnabled(false);
    m_progress = std::make_shared<BackupProgress>();
    m_busy->start(what);
    m_look.start();
    return m_progress;
}

bool SealedFilePart::end(const Result<void> &result)
{
    m_look.stop();
    m_busy->finish();
    if (m_button)
        m_button->setEnabled(true);
    m_progress.reset();
    if (result)
        return true;
    const WindowWords words = windowWords(result.error());
    m_error->setTexts(words.what, words.hint);
    m_error->show();
    return false;
}

void SealedFilePart::choose()
{
    auto *dialog = new QFileDialog(m_panel, tr("Choose a file"), path());
    dialog->setAcceptMode(m_mode);
    dialog->setFileMode(m_mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sealed files") + QStringLiteral(" (*") + kSealedEnding + QLatin1Char(')'));
    dialog->setDefaultSuffix(kSealedEnding.mid(1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_file, [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace perennial
