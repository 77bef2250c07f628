// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/watchedfolders.h"

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>

namespace perennial {

namespace {

constexpr qsizetype kShownFiles = 5; // of each folder; "perennialctl import watched" lists all

QString fateOf(const WatchedFile &file)
{
    if (file.state == WatchedFileState::Importing)
        return WatchedFolders::tr("comes in now");
    if (file.state == WatchedFileState::Refused) {
        const WindowWords words = windowWords(Error(ErrorKind::Invalid, file.errorCode, file.errorCode, file.errorArgs));
        return words.what + QLatin1Char(' ') + words.hint;
    }
    QStringList parts{WatchedFolders::tr("%Ln posts came in", nullptr, int(file.imported))};
    if (file.duplicates > 0)
        parts << WatchedFolders::tr("%Ln were there already", nullptr, int(file.duplicates));
    if (file.refused > 0)
        parts << WatchedFolders::tr("%Ln rows wait in “refused” to be mended", nullptr, int(file.refused));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WatchedFolders::WatchedFolders(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 16, 0, 0);
    m_column->setSpacing(8);
}

void WatchedFolders::refresh()
{
    whenDone(m_services.house.watchedFolders().watched(m_services.workspace().id), this,
             [this](const Result<QList<WatchService::Watched>> &folders) { show(folders.value_or(QList<WatchService::Watched>())); });
}

void WatchedFolders::show(const QList<WatchService::Watched> &folders)
{
    clearLayout(m_column);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Watched folders")));
    head->addStretch(1);
    if (!folders.isEmpty()) {
        auto *now = new Button(m_theme, ButtonKind::Quiet, tr("Look now"));
        now->setObjectName(QStringLiteral("look"));
        now->setButtonSize(ButtonSize::Row);
        now->setToolTip(tr("The publisher looks once a minute"));
        connect(now, &Button::clicked, this, &WatchedFolders::look);
        head->addWidget(now);
    }
    auto *add = new Button(m_theme, ButtonKind::Outlined, tr("Watch a folder"));
    add->setObjectName(QStringLiteral("watch"));
    add->setButtonSize(ButtonSize::Row);
    connect(add, &Button::clicked, this, &WatchedFolders::choose);
    head->addWidget(add);
    m_column->addLayout(head);
    if (folders.isEmpty()) {
        auto *words = new Label(m_theme, TextType::Small, Token::Text2,
                                tr("Tables that you or a colleague put into a watched folder come in as drafts by themselves, while the publisher runs."));
        words->setParagraph();
        m_column->addWidget(words);
        return;
    }
    auto *plate = new Plate(m_theme);
    for (const WatchService::Watched &each : folders) {
        addFolder(plate, each);
        for (const WatchedFile &file : each.files.mid(0, kShownFiles))
            addFile(plate, file);
    }
    m_column->addWidget(plate);
}

void WatchedFolders::addFolder(Plate *plate, const WatchService::Watched &watched)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconMark(m_theme, 20, QStringLiteral("folder"), watched.isThere ? Tone::Neutral : Tone::Red));
    const QString shown = QDir::toNativeSeparators(watched.folder.path);
    auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, shown);
    name->setWeight(QFont::DemiBold);
    line->addWidget(name, 1);
    if (!watched.isThere)
        line->addWidget(new Pill(m_theme, Tone::Red, tr("Not there")));
    auto *as = new QComboBox;
    as->setObjectName(QStringLiteral("watch-as"));
    as->setAccessibleName(tr("How rows of %1 come in").arg(shown));
    as->addItem(tr("as drafts"), int(PostStatus::Draft));
    as->addItem(tr("as approved: they go out"), int(PostStatus::Approved));
    as->setCurrentIndex(as->findData(int(watched.folder.as)));
    connect(as, &QComboBox::activated, this, [this, as, path = watched.folder.path] {
        whenDone(m_services.house.watchedFolders().watch(m_services.workspace().id, path, PostStatus(as->currentData().toInt())), this,
                 [this](const Result<WatchedFolder> &done) {
                     if (!done)
                         Q_EMIT failed(done.error());
                 });
    });
    line->addWidget(as);
    auto *stop = new Button(m_theme, ButtonKind::Outlined, tr("Stop watching"));
    stop->setObjectName(QStringLiteral("unwatch"));
    stop->setButtonSize(ButtonSize::Row);
    stop->setAccessibleDescription(shown);
    connect(stop, &Button::clicked, this, [this, path = watched.folder.path] {
        whenDone(m_services.house.watchedFolders().unwatch(m_services.workspace().id, path), this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            refresh();
        });
    });
    line->addWidget(stop);
    plate->addRow(row);
}

void WatchedFolders::addFile(Plate *plate, const WatchedFile &file)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(32, 0, 0, 0);
    line->setSpacing(12);
    const bool isBad = file.state == WatchedFileState::Refused || file.refused > 0;
    line->addWidget(new IconMark(m_theme, 20, QStringLiteral("file"), isBad ? Tone::Amber : Tone::Neutral));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(m_theme, TextType::Body, Token::Text, file.name));
    auto *fate = new Label(m_theme, TextType::Small, Token::Text2, fateOf(file));
    fate->setParagraph();
    words->addWidget(fate);
    line->addLayout(words, 1);
    line->addWidget(new Label(m_theme, TextType::Small, Token::Text3, QLocale().toString(file.seenAt.utc().toLocalTime(), QLocale::ShortFormat)));
    plate->addRow(row);
}

void WatchedFolders::choose()
{
    auto *dialog = new QFileDialog(this, tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &WatchedFolders::watch);
    dialog->open();
}

void WatchedFolders::watch(const QString &folder)
{
    whenDone(m_services.house.watchedFolders().watch(m_services.workspace().id, folder, PostStatus::Draft), this,
             [this](const Result<WatchedFolder> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
                 look();
             });
}

void WatchedFolders::look()
{
    whenDone(m_services.house.watchedFolders().look(), this, [this](const Result<qsizetype> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else if (*done > 0)
            m_services.tellDataChanged();
        if (done)
            Q_EMIT said(*done > 0 ? tr("%Ln files came in.", nullptr, int(*done)) : tr("Nothing new in the watched folders."));
        refresh();
    });
    refresh();
}

} // namespace perennial
