// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/clientfilepanels.h"

#include "channels/channelwords.h"
#include "common/busybar.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "service/workspacearchive.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

namespace perennial {

namespace {

constexpr std::chrono::milliseconds kLookEvery{100};
const QString kEnding = QStringLiteral(".perennial");

QCoro::Task<Result<BackupSummary>> saved(House &house, WorkspaceExport order)
{
    WorkspaceArchive archive(house.backups().parts());
    co_return co_await archive.exportWorkspace(std::move(order));
}

QCoro::Task<Result<Arrived>> brought(House &house, WorkspaceImport order)
{
    WorkspaceArchive archive(house.backups().parts());
    co_return co_await archive.importWorkspace(std::move(order));
}

// What both panels have: a file, a passphrase, the progress of the work, what went wrong.
class ClientFile : public QObject
{
    Q_OBJECT
public:
    ClientFile(Services &services, const Theme &theme, ModalPanel *panel, QFileDialog::AcceptMode mode)
        : QObject(panel), m_services(services), m_theme(theme), m_panel(panel), m_mode(mode), m_error(new ErrorLine(theme, Tone::Red)),
          m_file(new QLineEdit), m_passphrase(new QLineEdit), m_busy(new BusyBar(theme))
    {
        m_error->hide();
        panel->body()->addWidget(m_error);
        m_file->setObjectName(QStringLiteral("client-file"));
        panel->body()->addWidget(labelled(theme, tr("File"), m_file));
        auto *choose = new Button(theme, ButtonKind::Outlined, tr("Choose a file"));
        connect(choose, &Button::clicked, this, &ClientFile::choose);
        panel->body()->addWidget(choose, 0, Qt::AlignLeading);
        m_passphrase->setObjectName(QStringLiteral("passphrase"));
        m_passphrase->setEchoMode(QLineEdit::Password);
        panel->body()->addWidget(labelled(theme, tr("Passphrase"), m_passphrase, tr("Nobody opens the file without it.")));
        m_busy->hide();
        m_look.setInterval(kLookEvery);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if (m_progress)
                m_busy->setProgress(m_progress->done, m_progress->total);
        });
        connect(m_busy, &BusyBar::cancelled, this, [this] {
            if (m_progress)
                m_progress->cancelled = true;
        });
        connect(panel, &ModalPanel::rejected, this, [this] {
            if (m_progress)
                m_progress->cancelled = true;
        });
    }

    QLineEdit *file() const { return m_file; }
    QLineEdit *passphrase() const { return m_passphrase; }
    void addBusy() { m_panel->body()->addWidget(m_busy); }
    BackupProgressPtr begin(const QString &what, QWidget *button)
    {
        m_error->hide();
        m_button = button;
        m_button->setEnabled(false);
        m_progress = std::make_shared<BackupProgress>();
        m_busy->start(what);
        m_look.start();
        return m_progress;
    }
    // True where it went well.
    template <class Value> bool end(const Result<Value> &result)
    {
        m_look.stop();
        m_busy->finish();
        m_button->setEnabled(true);
        m_progress.reset();
        if (result)
            return true;
        const WindowWords words = windowWords(result.error());
        m_error->setTexts(words.what, words.hint);
        m_error->show();
        return false;
    }

private:
    void choose()
    {
        auto *dialog = new QFileDialog(m_panel, tr("Choose a file"), m_file->text());
        dialog->setAcceptMode(m_mode);
        dialog->setFileMode(m_mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Sealed files") + QStringLiteral(" (*") + kEnding + QLatin1Char(')'));
        dialog->setDefaultSuffix(kEnding.mid(1));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_file, [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    }

    Services &m_services;
    const Theme &m_theme;
    ModalPanel *m_panel;
    QFileDialog::AcceptMode m_mode;
    ErrorLine *m_error;
    QLineEdit *m_file;
    QLineEdit *m_passphrase;
    BusyBar *m_busy;
    QPointer<QWidget> m_button;
    BackupProgressPtr m_progress;
    QTimer m_look;
};

QString proposedPath(const Workspace &client)
{
    QString name = client.name;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QStringLiteral("%1/%2%3").arg(folder.isEmpty() ? QDir::homePath() : folder, name.left(60), kEnding));
}

} // namespace

void openSaveClient(Services &services, const Theme &theme, QWidget *host, const Workspace &client,
                    std::function<void(const QString &said)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientFile::tr("Save %1 as a file").arg(client.name));
    panel->setObjectName(QStringLiteral("save-client"));
    panel->setSubtitle(ClientFile::tr("Everything of this client, sealed: to move house, or to hand it on."));
    auto *part = new ClientFile(services, theme, panel, QFileDialog::AcceptSave);
    part->file()->setText(proposedPath(client));
    auto *again = new QLineEdit;
    again->setObjectName(QStringLiteral("passphrase-again"));
    again->setEchoMode(QLineEdit::Password);
    panel->body()->addWidget(labelled(theme, ClientFile::tr("Once more"), again));
    auto *keys = new QCheckBox(ClientFile::tr("With the keys of its channels"));
    keys->setObjectName(QStringLiteral("with-keys"));
    keys->setToolTip(ClientFile::tr("Whoever has the file and its passphrase can then publish as this client."));
    panel->body()->addWidget(keys);
    part->addBusy();
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, ClientFile::tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    const auto check = [=] {
        save->setEnabled(!part->file()->text().trimmed().isEmpty() && !part->passphrase()->text().isEmpty() && part->passphrase()->text() == again->text());
    };
    for (QLineEdit *field : {part->file(), part->passphrase(), again})
        QObject::connect(field, &QLineEdit::textChanged, save, check);
    check();
    QObject::connect(save, &Button::clicked, panel, [=, &services] {
        WorkspaceExport order;
        order.workspace = client.id;
        order.filePath = QDir::fromNativeSeparators(part->file()->text().trimmed());
        order.passphrase = part->passphrase()->text().toUtf8();
        order.secrets = keys->isChecked() ? BackupSecrets::Include : BackupSecrets::Leave;
        order.progress = part->begin(ClientFile::tr("Saving %1").arg(client.name), save);
        whenDone(saved(services.house, std::move(order)), panel, [=](const Result<BackupSummary> &result) {
            if (!part->end(result))
                return;
            panel->accept();
            if (done)
                done(ClientFile::tr("%1 is saved and was read again to be sure.").arg(client.name));
        });
    });
    panel->setDefaultButton(save);
    panel->open(part->passphrase());
}

void openBringClient(Services &services, const Theme &theme, QWidget *host, const QString &path,
                     std::function<void(const QString &said)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientFile::tr("Bring a client from a file"));
    panel->setObjectName(QStringLiteral("bring-client-panel"));
    panel->setSubtitle(ClientFile::tr("It arrives paused: nothing goes out until you let it go on."));
    auto *part = new ClientFile(services, theme, panel, QFileDialog::AcceptOpen);
    part->file()->setText(QDir::toNativeSeparators(path));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("client-name"));
    panel->body()->addWidget(labelled(theme, ClientFile::tr("Name"), name, ClientFile::tr("Empty: the one it had.")));
    part->addBusy();
    panel->addCancel();
    Button *bring = panel->addButton(ButtonKind::Firm, ClientFile::tr("Bring it in"));
    bring->setObjectName(QStringLiteral("bring"));
    const auto check = [=] { bring->setEnabled(!part->file()->text().trimmed().isEmpty() && !part->passphrase()->text().isEmpty()); };
    for (QLineEdit *field : {part->file(), part->passphrase()})
        QObject::connect(field, &QLineEdit::textChanged, bring, check);
    check();
    QObject::connect(bring, &Button::clicked, panel, [=, &services] {
        WorkspaceImport order;
        order.filePath = QDir::fromNativeSeparators(part->file()->text().trimmed());
        order.passphrase = part->passphrase()->text().toUtf8();
        order.name = name->text().trimmed();
        order.progress = part->begin(ClientFile::tr("Bringing the client in"), bring);
        whenDone(brought(services.house, std::move(order)), panel, [=, &services](const Result<Arrived> &result) {
            if (!part->end(result))
                return;
            panel->accept();
            services.openWorkspace(result->workspace.id);
            if (done)
                done(ClientFile::tr("%1 is here, with %Ln posts. It is paused.", nullptr, int(result->posts)).arg(result->workspace.name));
        });
    });
    panel->setDefaultButton(bring);
    panel->open(path.isEmpty() ? part->file() : part->passphrase());
}

} // namespace perennial

#include "clientfilepanels.moc"
