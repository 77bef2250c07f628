// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/clientspanel.h"

#include "channels/channelwords.h"
#include "common/avatardisc.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/pill.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "service/clientarchive.h"
#include "service/workspacearchive.h"
#include "workspaces/clientfilepanels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>

namespace perennial {

namespace {

struct ClientsPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ClientsPanel)
};

constexpr int kDisc = 32;

// The archive lives as long as its work.
QCoro::Task<Result<Workspace>> duplicateOf(House &house, WorkspaceId client, QString name)
{
    WorkspaceArchive archive(house.backups().parts());
    co_return co_await archive.duplicate(client, name);
}

QCoro::Task<Result<void>> deleteWithCopy(House &house, Workspace client, QString file, QByteArray passphrase)
{
    if (!file.isEmpty()) {
        if (!QDir().mkpath(QFileInfo(file).absolutePath()))
            co_return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QStringLiteral("the folder can't be made"), {file});
        WorkspaceExport order{client.id, file, passphrase, BackupSecrets::Leave, WorkspaceContent::Everything, {}};
        WorkspaceArchive archive(house.backups().parts());
        CO_TRY(co_await archive.exportWorkspace(std::move(order)));
    }
    co_return co_await house.workspaces().remove(client.id);
}

QString freeName(const QList<Workspace> &clients, const QString &of)
{
    const auto isTaken = [&clients](const QString &name) {
        return std::any_of(clients.cbegin(), clients.cend(), [&name](const Workspace &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    //: the name of a client that is made after another one
    QString name = ClientsPanel::tr("%1 (copy)").arg(of);
    for (int number = 2; isTaken(name); ++number)
        name = ClientsPanel::tr("%1 (copy %2)").arg(of, QLocale().toString(number));
    return name;
}

QString safetyCopyPath(const House &house, const Workspace &client)
{
    return QStringLiteral("%1/deleted clients/%2 %3.perennial").arg(house.profile(), clientFileStem(client), house.clock().now().utc().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
}

// The rows of the panel, made anew after each change.
class Clients : public QObject
{
public:
    Clients(Services &services, const Theme &theme, ModalPanel *panel, QWidget *host, ClientsWishes wishes)
        : QObject(panel), m_services(services), m_theme(theme), m_panel(panel), m_host(host), m_wishes(std::move(wishes)),
          m_error(new ErrorLine(theme, Tone::Red)), m_rows(new QVBoxLayout)
    {
        m_error->hide();
        panel->body()->addWidget(m_error);
        m_rows->setSpacing(12);
        panel->body()->addLayout(m_rows);
        load();
    }

private:
    void load()
    {
        whenDone(m_services.house.workspaces().list(), this, [this](const Result<QList<Workspace>> &found) {
            if (!found)
                return fail(found.error());
            m_clients = *found;
            show();
        });
    }

    void show()
    {
        clearLayout(m_rows);
        bool anyArchived = false;
        for (const bool archived : {false, true}) {
            for (const Workspace &client : std::as_const(m_clients)) {
                if (client.archivedAt.has_value() != archived)
                    continue;
                if (archived && !std::exchange(anyArchived, true))
                    m_rows->addWidget(new Label(m_theme, TextType::Section, Token::Text, ClientsPanel::tr("Archived")));
                m_rows->addWidget(row(client));
            }
        }
    }

    QWidget *row(const Workspace &client)
    {
        auto *box = new QWidget;
        box->setObjectName(QStringLiteral("client-row"));
        box->setAccessibleName(client.name);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        auto *disc = new AvatarDisc(m_theme, kDisc);
        disc->setName(client.name);
        disc->setColour(QColor(client.colour));
        QPixmap logo;
        logo.loadFromData(client.logo, "PNG");
        disc->setPicture(logo);
        line->addWidget(disc);
        auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, client.name);
        name->setWeight(QFont::DemiBold);
        line->addWidget(name, 1);
        if (client.id == m_services.workspace().id)
            line->addWidget(new Pill(m_theme, Tone::Neutral, ClientsPanel::tr("Open now")));
        if (client.pausedAt && !client.archivedAt)
            line->addWidget(new Pill(m_theme, Tone::Amber, ClientsPanel::tr("Paused")));
        auto *main = new Button(m_theme, ButtonKind::Outlined, client.archivedAt ? ClientsPanel::tr("Bring back") : ClientsPanel::tr("Open"));
        main->setAccessibleName(client.archivedAt ? ClientsPanel::tr("Bring %1 back").arg(client.name) : ClientsPanel::tr("Open %1").arg(client.name));
        main->setObjectName(client.archivedAt ? QStringLiteral("bring-back") : QStringLiteral("open-client"));
        connect(main, &Button::clicked, this, [this, client] { client.archivedAt ? bringBack(client) : open(client); });
        main->setVisible(client.id != m_services.workspace().id);
        line->addWidget(main);
        auto *more = new Button(m_theme, ButtonKind::Quiet, QString());
        more->setIconName(QStringLiteral("more"));
        more->setObjectName(QStringLiteral("client-more"));
        more->setAccessibleName(ClientsPanel::tr("More for %1").arg(client.name));
        more->setToolTip(ClientsPanel::tr("More for %1").arg(client.name));
        connect(more, &Button::clicked, this, [this, client, more] { openMenu(client, more); });
        line->addWidget(more);
        return box;
    }

    void openMenu(const Workspace &client, QWidget *at)
    {
        auto *menu = new QMenu(at);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [this, menu](const QString &text, auto act) { connect(menu->addAction(text), &QAction::triggered, this, act); };
        if (!client.archivedAt && m_wishes.openWindow)
            add(ClientsPanel::tr("Open in a window of its own"), [this, client] { m_wishes.openWindow(client.id); });
        add(ClientsPanel::tr("Save as a file…"), [this, client] {
            openSaveClient(m_services, m_theme, m_host, client, m_wishes.say);
            m_panel->accept();
        });
        add(ClientsPanel::tr("Make a client like it"), [this, client] { duplicate(client); });
        if (!client.archivedAt)
            add(ClientsPanel::tr("Put it into the archive"), [this, client] { store(putAway(client, m_services.house.clock().now()), ClientsPanel::tr("%1 is in the archive; nothing of it goes out.").arg(client.name)); });
        menu->addSeparator();
        add(ClientsPanel::tr("Delete…"), [this, client] {
            openDeleteClient(m_services, m_theme, m_host, client, m_wishes.say);
            m_panel->accept();
        });
        menu->popup(at->mapToGlobal(QPoint(0, at->height())));
    }

    void open(const Workspace &client)
    {
        m_services.openWorkspace(client.id);
        m_panel->accept();
    }

    void bringBack(const Workspace &client)
    {
        store(broughtBack(client), ClientsPanel::tr("%1 is back. It stays paused until you let it go on.").arg(client.name));
    }

    void store(const Workspace &client, const QString &said)
    {
        m_error->hide();
        whenDone(m_services.house.workspaces().update(client), this, [this, said](const Result<Workspace> &stored) {
            if (!stored)
                return fail(stored.error());
            done(said);
        });
    }

    void duplicate(const Workspace &client)
    {
        m_error->hide();
        const QString name = freeName(m_clients, client.name);
        whenDone(duplicateOf(m_services.house, client.id, name), this, [this, name](const Result<Workspace> &made) {
            if (!made)
                return fail(made.error());
            done(ClientsPanel::tr("%1 is made, with times, categories and channels that wait to be connected.").arg(name));
        });
    }

    void done(const QString &said)
    {
        m_services.reload();
        if (m_wishes.say)
            m_wishes.say(said);
        load();
    }

    void fail(const Error &error)
    {
        const WindowWords words = windowWords(error);
        m_error->setTexts(words.what, words.hint);
        m_error->show();
    }

    Services &m_services;
    const Theme &m_theme;
    ModalPanel *m_panel;
    QWidget *m_host;
    ClientsWishes m_wishes;
    ErrorLine *m_error;
    QVBoxLayout *m_rows;
    QList<Workspace> m_clients;
};

struct DeleteFields
{
    QLineEdit *name = nullptr;
    QCheckBox *copy = nullptr;
    QLineEdit *passphrase = nullptr;
    QLineEdit *again = nullptr;
};

DeleteFields addDeleteFields(QVBoxLayout *body, const Theme &theme, const Workspace &client, const QString &path)
{
    DeleteFields fields;
    fields.copy = new QCheckBox(ClientsPanel::tr("Keep a safety copy"));
    fields.copy->setObjectName(QStringLiteral("safety-copy"));
    fields.copy->setChecked(true);
    body->addWidget(fields.copy);
    auto *sealed = new QWidget;
    auto *column = new QVBoxLayout(sealed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *where = new Label(theme, TextType::Small, Token::Text3, ClientsPanel::tr("Sealed, without its keys, in %1").arg(QDir::toNativeSeparators(path)));
    where->setParagraph();
    column->addWidget(where);
    for (QLineEdit **field : {&fields.passphrase, &fields.again}) {
        *field = new QLineEdit;
        (*field)->setEchoMode(QLineEdit::Password);
    }
    fields.passphrase->setObjectName(QStringLiteral("passphrase"));
    fields.again->setObjectName(QStringLiteral("passphrase-again"));
    column->addWidget(labelled(theme, ClientsPanel::tr("Passphrase of the copy"), fields.passphrase, ClientsPanel::tr("Nobody opens the copy without it.")));
    column->addWidget(labelled(theme, ClientsPanel::tr("Once more"), fields.again));
    body->addWidget(sealed);
    QObject::connect(fields.copy, &QCheckBox::toggled, sealed, &QWidget::setVisible);
    fields.name = new QLineEdit;
    fields.name->setObjectName(QStringLiteral("client-name"));
    body->addWidget(labelled(theme, ClientsPanel::tr("Type %1 to go on").arg(client.name), fields.name));
    return fields;
}

} // namespace

void openDeleteClient(Services &services, const Theme &theme, QWidget *host, const Workspace &client,
                      std::function<void(const QString &said)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientsPanel::tr("Delete %1?").arg(client.name));
    panel->setObjectName(QStringLiteral("delete-client"));
    panel->setLeadingIcon(QStringLiteral("warning"), Tone::Red);
    panel->setSubtitle(ClientsPanel::tr("Its channels, posts, library and keys go for good; what is published stays published."));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    const QString path = safetyCopyPath(services.house, client);
    const DeleteFields fields = addDeleteFields(panel->body(), theme, client, path);
    panel->addCancel();
    Button *go = panel->addButton(ButtonKind::Destructive, ClientsPanel::tr("Delete the client"));
    go->setObjectName(QStringLiteral("delete"));
    const auto check = [=] {
        const bool sealed = !fields.copy->isChecked() || (!fields.passphrase->text().isEmpty() && fields.passphrase->text() == fields.again->text());
        go->setEnabled(sealed && fields.name->text().trimmed() == client.name);
    };
    for (QLineEdit *field : {fields.name, fields.passphrase, fields.again})
        QObject::connect(field, &QLineEdit::textChanged, go, check);
    QObject::connect(fields.copy, &QCheckBox::toggled, go, check);
    check();
    QObject::connect(go, &Button::clicked, panel, [=, &services] {
        go->setEnabled(false);
        error->hide();
        const QString file = fields.copy->isChecked() ? path : QString();
        whenDone(deleteWithCopy(services.house, client, file, fields.passphrase->text().toUtf8()), panel, [=, &services](const Result<void> &gone) {
            if (!gone) {
                go->setEnabled(true);
                const WindowWords words = windowWords(gone.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            panel->accept();
            services.openWorkspace(services.workspace().id == client.id ? WorkspaceId() : services.workspace().id);
            if (done)
                done(ClientsPanel::tr("%1 is deleted.").arg(client.name));
        });
    });
    panel->open(fields.passphrase);
}

void openClients(Services &services, const Theme &theme, QWidget *host, ClientsWishes wishes)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Large, ClientsPanel::tr("Clients"));
    panel->setObjectName(QStringLiteral("clients-panel"));
    panel->setSubtitle(ClientsPanel::tr("Each is a wall: its own channels, posts, library and keys."));
    new Clients(services, theme, panel, host, std::move(wishes));
    Button *close = panel->addButton(ButtonKind::Outlined, ClientsPanel::tr("Close"));
    QObject::connect(close, &Button::clicked, panel, &ModalPanel::accept);
    panel->setDefaultButton(close);
    panel->open(close);
}

} // namespace perennial
