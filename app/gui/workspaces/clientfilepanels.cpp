// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/clientfilepanels.h"

#include "backups/sealedfilepart.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "service/workspacearchive.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>

namespace perennial {

namespace {

struct ClientFilePanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ClientFilePanels)
};

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

QString proposedPath(const Workspace &client)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QStringLiteral("%1/%2%3").arg(folder.isEmpty() ? QDir::homePath() : folder, clientFileStem(client), kSealedEnding));
}

} // namespace

QString clientFileStem(const Workspace &client)
{
    QString name = client.name;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    }
    return name.left(60);
}

void openSaveClient(Services &services, const Theme &theme, QWidget *host, const Workspace &client,
                    std::function<void(const QString &said)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientFilePanels::tr("Save %1 as a file").arg(client.name));
    panel->setObjectName(QStringLiteral("save-client"));
    panel->setSubtitle(ClientFilePanels::tr("Everything of this client, sealed: to move house, or to hand it on."));
    auto *part = new SealedFilePart(theme, panel, QFileDialog::AcceptSave);
    part->file()->setText(proposedPath(client));
    QLineEdit *again = part->addAgain();
    auto *keys = new QCheckBox(ClientFilePanels::tr("With the keys of its channels"));
    keys->setObjectName(QStringLiteral("with-keys"));
    keys->setToolTip(ClientFilePanels::tr("Whoever has the file and its passphrase can then publish as this client."));
    panel->body()->addWidget(keys);
    part->addBusy();
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, ClientFilePanels::tr("Save"));
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
        order.filePath = part->path();
        order.passphrase = part->passphrase()->text().toUtf8();
        order.secrets = keys->isChecked() ? BackupSecrets::Include : BackupSecrets::Leave;
        order.progress = part->begin(ClientFilePanels::tr("Saving %1").arg(client.name), save);
        whenDone(saved(services.house, std::move(order)), panel, [=](const Result<BackupSummary> &result) {
            if (!part->end(result))
                return;
            panel->accept();
            if (done)
                done(ClientFilePanels::tr("%1 is saved and was read again to be sure.").arg(client.name));
        });
    });
    panel->setDefaultButton(save);
    panel->open(part->passphrase());
}

void openBringClient(Services &services, const Theme &theme, QWidget *host, const QString &path,
                     std::function<void(const QString &said)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientFilePanels::tr("Bring a client from a file"));
    panel->setObjectName(QStringLiteral("bring-client-panel"));
    panel->setSubtitle(ClientFilePanels::tr("It arrives paused: nothing goes out until you let it go on."));
    auto *part = new SealedFilePart(theme, panel, QFileDialog::AcceptOpen);
    part->file()->setText(QDir::toNativeSeparators(path));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("client-name"));
    panel->body()->addWidget(labelled(theme, ClientFilePanels::tr("Name"), name, ClientFilePanels::tr("Empty: the one it had.")));
    part->addBusy();
    panel->addCancel();
    Button *bring = panel->addButton(ButtonKind::Firm, ClientFilePanels::tr("Bring it in"));
    bring->setObjectName(QStringLiteral("bring"));
    const auto check = [=] { bring->setEnabled(!part->file()->text().trimmed().isEmpty() && !part->passphrase()->text().isEmpty()); };
    for (QLineEdit *field : {part->file(), part->passphrase()})
        QObject::connect(field, &QLineEdit::textChanged, bring, check);
    check();
    QObject::connect(bring, &Button::clicked, panel, [=, &services] {
        WorkspaceImport order;
        order.filePath = part->path();
        order.passphrase = part->passphrase()->text().toUtf8();
        order.name = name->text().trimmed();
        order.progress = part->begin(ClientFilePanels::tr("Bringing the client in"), bring);
        whenDone(brought(services.house, std::move(order)), panel, [=, &services](const Result<Arrived> &result) {
            if (!part->end(result))
                return;
            panel->accept();
            services.openWorkspace(result->workspace.id);
            if (done)
                done(ClientFilePanels::tr("%1 is here, with %Ln posts. It is paused.", nullptr, int(result->posts)).arg(result->workspace.name));
        });
    });
    panel->setDefaultButton(bring);
    panel->open(path.isEmpty() ? part->file() : part->passphrase());
}

} // namespace perennial
