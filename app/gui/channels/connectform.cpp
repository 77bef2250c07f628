// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/connectform.h"

#include "channels/channelwords.h"
#include "channels/scopelines.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>

namespace perennial {

namespace {

const QString kBrowser = QStringLiteral("browser");
const QString kToken = QStringLiteral("token");
const QString kFolderOption = QStringLiteral("folder");

QString sandboxFolder(const QString &profile, bool demo, const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString base = demo || documents.isEmpty() ? profile : documents;
    return QDir::toNativeSeparators(QStringLiteral("%1/Perennial sandbox/%2").arg(base, name));
}

} // namespace

OpenUrl systemBrowser()
{
    return [](const QUrl &url) { QDesktopServices::openUrl(url); };
}

ConnectForm::ConnectForm(Services &services, const Theme &theme, Channel channel, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_channel(std::move(channel)),
      m_openUrl(std::move(openUrl)), m_stack(new QStackedWidget(this)), m_fields(new QWidget), m_wait(new QWidget),
      m_error(new ErrorLine(theme, Tone::Red, this)), m_cancelled(std::make_shared<bool>(false))
{
    if (const Network *known = services.house.channels().network(m_channel.network))
        m_network = *known;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_error);
    column->addWidget(m_stack);
    m_error->hide();
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    buildFields(fields);
    buildWait();
    m_stack->addWidget(m_fields);
    m_stack->addWidget(m_wait);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showWay();
}

ConnectForm::~ConnectForm()
{
    *m_cancelled = true;
}

QLineEdit *ConnectForm::addField(QVBoxLayout *column, const QString &name, const QString &placeholder,
                                 const QString &hint)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    column->addWidget(labelled(m_theme, name, field, hint));
    connect(field, &QLineEdit::returnPressed, this, &ConnectForm::submit);
    return field;
}

void ConnectForm::buildFields(QVBoxLayout *column)
{
    if (m_network.options.contains(kFolderOption)) {
        m_folder = addField(column, tr("Folder"), {}, tr("Every post becomes a line there, and a page to look at."));
        const QString known = m_channel.options.value(kFolderOption).toString();
        m_folder->setText(known.isEmpty() ? sandboxFolder(m_services.house.profile(), m_services.house.options().demo,
                                                          m_services.workspace().name)
                                          : known);
        m_folder->setObjectName(QStringLiteral("folder"));
        auto *choose = new Button(m_theme, ButtonKind::Outlined, tr("Choose a folder"));
        connect(choose, &Button::clicked, this, [this] {
            auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
            dialog->setFileMode(QFileDialog::Directory);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
            dialog->open();
        });
        column->addWidget(choose, 0, Qt::AlignLeading);
    }
    if (m_network.needsServer) {
        m_server = addField(column, tr("Server"), QStringLiteral("mastodon.social"),
                            tr("The part after the second @ of your handle."));
        m_server->setText(m_channel.server);
        m_server->setObjectName(QStringLiteral("server"));
    }
    if (m_network.auth == AuthMethod::AppPassword) {
        m_handle = addField(column, tr("Handle"), QStringLiteral("acme.bsky.social"));
        m_handle->setText(m_channel.account);
        m_handle->setObjectName(QStringLiteral("handle"));
    }
    buildWays(column);
    if (m_network.auth == AuthMethod::AppPassword && !m_network.needsServer) {
        m_server = addField(column, tr("Server, if it is your own"), m_network.defaultServer);
        m_server->setText(m_channel.server == m_network.defaultServer ? QString() : m_channel.server);
        m_server->setObjectName(QStringLiteral("server"));
    }
    m_name = addField(column, tr("Name in Perennial"), m_network.name,
                      tr("As it stands on cards and in files you import. Empty: its handle."));
    m_name->setText(m_channel.name);
    m_name->setObjectName(QStringLiteral("name"));
    if (m_network.auth == AuthMethod::None && m_channel.name.isEmpty())
        m_name->setText(m_network.name);
    buildAsked(column);
}

void ConnectForm::buildWays(QVBoxLayout *column)
{
    if (m_network.auth == AuthMethod::None)
        return;
    if (m_network.auth == AuthMethod::OAuth) {
        m_ways = new Segmented(m_theme);
        m_ways->addSegment(kBrowser, tr("Sign in in the browser"));
        m_ways->addSegment(kToken, tr("Paste a token"));
        m_ways->setCurrent(kBrowser);
        column->addWidget(m_ways, 0, Qt::AlignLeading);
        connect(m_ways, &Segmented::chosen, this, &ConnectForm::showWay);
    }
    const bool password = m_network.auth == AuthMethod::AppPassword;
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(QStringLiteral("secret"));
    connect(m_secret, &QLineEdit::returnPressed, this, &ConnectForm::submit);
    m_secretRow = labelled(m_theme, password ? tr("App password") : tr("Token"), m_secret,
                           password ? tr("Not your own password: one made for Perennial alone. It goes to your "
                                         "system's keychain, nowhere else.")
                                    : tr("It goes to your system's keychain, nowhere else."));
    column->addWidget(m_secretRow);
    const QString page = credentialPage(m_network.id);
    if (page.isEmpty())
        return;
    auto *make = new Button(m_theme, ButtonKind::Quiet, tr("Make an app password"));
    make->setIconName(QStringLiteral("external"));
    connect(make, &Button::clicked, this, [this, page] { m_openUrl(QUrl(page)); });
    column->addWidget(make, 0, Qt::AlignLeading);
}

void ConnectForm::buildWait()
{
    auto *column = new QVBoxLayout(m_wait);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_waitText = new Label(m_theme, TextType::Body, Token::Text,
                           tr("Waiting for you to allow Perennial in the browser. Come back here afterwards."));
    m_waitText->setParagraph();
    column->addWidget(m_waitText);
    m_copy = new Button(m_theme, ButtonKind::Outlined, tr("Copy the address"));
    m_copy->setIconName(QStringLiteral("copy"));
    connect(m_copy, &Button::clicked, this,
            [this] { QApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    auto *again = new Label(m_theme, TextType::Small, Token::Text3,
                            tr("If no page opened, copy the address into a browser yourself."));
    again->setParagraph();
    column->addWidget(again);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    buildPaste(column);
    column->addStretch(1);
}

// The way out when the browser runs on another machine: it ends at an address that leads nowhere there.
void ConnectForm::buildPaste(QVBoxLayout *column)
{
    m_pasted = new QLineEdit;
    m_pasted->setObjectName(QStringLiteral("pasted"));
    m_pasted->setPlaceholderText(QStringLiteral("http://127.0.0.1:…/callback?code=…"));
    m_pasted->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_pasted, 1);
    auto *hand = new Button(m_theme, ButtonKind::Outlined, tr("Use it"));
    hand->setObjectName(QStringLiteral("hand-in"));
    hand->setAccessibleDescription(tr("What was pasted"));
    line->addWidget(hand);
    column->addWidget(labelled(m_theme, tr("Browser on another machine?"), row,
                               tr("Allow Perennial there. The page that comes last can’t be shown: copy its whole "
                                  "address and paste it here.")));
    m_pasteFault = new Label(m_theme, TextType::Small, Token::Red);
    m_pasteFault->setTextFormat(Qt::PlainText);
    m_pasteFault->setParagraph();
    m_pasteFault->hide();
    column->addWidget(m_pasteFault);
    connect(hand, &Button::clicked, this, &ConnectForm::handIn);
    connect(m_pasted, &QLineEdit::returnPressed, this, &ConnectForm::handIn);
}

void ConnectForm::handIn()
{
    if (!m_paste)
        return;
    const auto taken = m_paste->handIn(m_pasted->text());
    m_pasteFault->setVisible(!taken);
    if (taken) {
        m_pasted->clear();
        return;
    }
    const WindowWords words = windowWords(taken.error());
    m_pasteFault->setText(words.what + QLatin1Char(' ') + words.hint);
}

// What the network's page is going to ask.
void ConnectForm::buildAsked(QVBoxLayout *column)
{
    if (!m_network.scopes.isEmpty())
        column->addWidget(new ScopeLines(m_theme, ScopeLines::When::Before, m_network.scopes));
    if (!m_network.app.ownPossible)
        return;
    auto *own = new Button(m_theme, ButtonKind::Quiet, tr("Use an app of your own…"));
    own->setObjectName(QStringLiteral("own-app"));
    own->setToolTip(tr("For servers that want to know who asks."));
    connect(own, &Button::clicked, this, [this] { Q_EMIT ownAppWanted(m_server ? m_server->text().trimmed() : QString()); });
    column->addWidget(own, 0, Qt::AlignLeading);
}

void ConnectForm::askElsewhere(const QString &account, const QStringList &clients, std::function<void(bool)> answer)
{
    m_answer = std::move(answer);
    m_error->setTone(Tone::Amber);
    m_error->setTexts(tr("%1 is connected in %2, too.").arg(isolate(account), listed(clients)),
                      tr("Posts of two clients would go out through one account. Cancel, or say that it is meant."));
    Button *meant = m_error->setAction(tr("Connect it to %1, too").arg(m_services.workspace().name));
    meant->setObjectName(QStringLiteral("meant"));
    meant->show();
    meant->disconnect(this);
    connect(meant, &Button::clicked, this, [this] {
        m_error->hide();
        if (const auto say = std::exchange(m_answer, nullptr))
            say(true);
    });
    m_error->show();
    meant->setFocus();
}

void ConnectForm::showWay()
{
    if (m_ways)
        m_secretRow->setVisible(m_ways->current() == kToken);
}

QString ConnectForm::submitText() const
{
    return m_channel.id.isNull() ? tr("Connect to %1").arg(m_services.workspace().name)
                                 : tr("Connect %1 again").arg(m_channel.name);
}

QWidget *ConnectForm::firstField() const
{
    for (QLineEdit *field : {m_handle, m_server, m_secret, m_name}) {
        if (field && !field->isHidden())
            return field;
    }
    return m_name;
}

ConnectRequest ConnectForm::request()
{
    ConnectRequest request;
    request.options = m_channel.options;
    request.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    request.page.language = request.language;
    request.page.direction = layoutDirection();
    request.page.title = tr("You are signed in");
    request.page.text = tr("You can close this page and go back to Perennial.");
    request.page.deniedTitle = tr("Not connected");
    request.page.deniedText = tr("Nothing was connected. Go back to Perennial to try again.");
    if (m_folder)
        request.options.insert(kFolderOption, QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (m_server)
        request.server = m_server->text().trimmed();
    if (request.server.isEmpty())
        request.server = m_network.defaultServer;
    request.handle = m_handle ? m_handle->text().trimmed() : m_channel.account;
    if (m_secret && (!m_ways || m_ways->current() == kToken))
        request.secret = m_secret->text().trimmed().toUtf8();
    const QPointer<ConnectForm> form(this);
    request.openUrl = [form](const QUrl &url) {
        if (!form)
            return;
        form->m_address = url;
        form->m_copy->setEnabled(true);
        form->m_openUrl(url);
    };
    request.cancelled = [flag = m_cancelled] { return *flag; };
    m_paste = std::make_shared<PasteInlet>();
    request.paste = m_paste;
    request.askElsewhere = [form](const QString &account, const QStringList &clients, std::function<void(bool)> answer) {
        if (form && form->m_busy)
            form->askElsewhere(account, clients, std::move(answer));
    };
    return request;
}

void ConnectForm::submit()
{
    if (m_busy)
        return;
    m_error->hide();
    m_cancelled = std::make_shared<bool>(false);
    ConnectRequest asked = request();
    Channel channel = m_channel;
    channel.name = m_name->text().trimmed();
    channel.options = asked.options;
    channel.server = asked.server;
    if (m_ways && m_ways->current() == kToken && asked.secret.isEmpty()) {
        m_error->setTexts(tr("There is no token."), tr("Paste one, or sign in in the browser."));
        m_error->show();
        return;
    }
    setBusy(true);
    whenDone(m_services.house.channels().connectAccount(std::move(channel), std::move(asked)), this,
             [this, attempt = m_cancelled](const Result<Channel> &result) {
                 if (attempt == m_cancelled)
                     return take(result);
                 // Given up meanwhile: whoever finished in the browser at the last moment has the channel in the list.
                 if (result)
                     m_services.reload();
             });
}

void ConnectForm::cancelWait()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<bool>(true);
    if (m_answer)
        m_error->hide();
    m_answer = nullptr; // who asked takes it for a no
    setBusy(false);
}

void ConnectForm::take(const Result<Channel> &result)
{
    setBusy(false);
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            showFailure(result.error());
        return;
    }
    if (m_secret)
        m_secret->clear();
    m_services.reload();
    Q_EMIT connected(*result);
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    const bool browser = m_ways && m_ways->current() == kBrowser;
    m_pasteFault->hide();
    m_copy->setEnabled(!m_address.isEmpty());
    m_stack->setCurrentWidget(busy && browser ? m_wait : m_fields);
    m_fields->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
}

void ConnectForm::showFailure(const Error &error)
{
    m_error->setTone(Tone::Red);
    if (m_error->action())
        m_error->action()->hide();
    const WindowWords words = windowWords(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

} // namespace perennial
