// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/appkeyform.h"

#include "boot/networkguide.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "service/appkeyservice.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>

namespace perennial {

AppKeyForm::AppKeyForm(Services &services, const Theme &theme, const QString &networkId, const QString &server,
                       OpenUrl openUrl, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_openUrl(std::move(openUrl)),
      m_error(new ErrorLine(theme, Tone::Red, this)), m_clientId(new QLineEdit), m_steps(new QVBoxLayout)
{
    if (const Network *known = services.house.channels().network(networkId))
        m_network = *known;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_error);
    m_error->hide();
    if (m_network.needsServer) {
        m_server = new QLineEdit(server);
        m_server->setObjectName(QStringLiteral("server"));
        m_server->setPlaceholderText(QStringLiteral("mastodon.social"));
        column->addWidget(labelled(theme, tr("Server"), m_server));
        connect(m_server, &QLineEdit::editingFinished, this, &AppKeyForm::showSteps);
        connect(m_server, &QLineEdit::returnPressed, this, &AppKeyForm::submit);
    }
    m_steps->setSpacing(12);
    column->addLayout(m_steps);
    showSteps();
    m_clientId->setObjectName(QStringLiteral("client-id"));
    column->addWidget(labelled(theme, tr("Client id"), m_clientId));
    connect(m_clientId, &QLineEdit::returnPressed, this, &AppKeyForm::submit);
    if (!m_network.app.hasSecret)
        return;
    m_secret = new QLineEdit;
    m_secret->setObjectName(QStringLiteral("client-secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    column->addWidget(labelled(theme, tr("Client secret"), m_secret, tr("It goes to your system's keychain, nowhere else.")));
    connect(m_secret, &QLineEdit::returnPressed, this, &AppKeyForm::submit);
}

void AppKeyForm::showSteps()
{
    clearLayout(m_steps);
    const NetworkGuide guide = guideFor(m_network, m_server ? m_server->text() : QString());
    auto *why = new Label(m_theme, TextType::Body, Token::Text2, guide.why);
    why->setParagraph();
    m_steps->addWidget(why);
    int number = 0;
    for (const GuideStep &step : guide.steps) {
        const QString text = tr("%1. %2", "number of a step, what to do").arg(QLocale().toString(++number), step.text);
        m_steps->addWidget(stepWidget(text, step.copy, step.page));
    }
}

QWidget *AppKeyForm::stepWidget(const QString &text, const QString &copy, const QUrl &page)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *words = new Label(m_theme, TextType::Body, Token::Text, text);
    words->setParagraph();
    column->addWidget(words);
    if (page.isValid() && !page.isEmpty()) {
        auto *open = new Button(m_theme, ButtonKind::Outlined, tr("Open the page"));
        open->setIconName(QStringLiteral("external"));
        open->setToolTip(page.toString());
        connect(open, &Button::clicked, this, [this, page] { m_openUrl(page); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    if (copy.isEmpty())
        return box;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *shown = new Label(m_theme, TextType::Small, Token::Text2, copy);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setLayoutDirection(Qt::LeftToRight); // addresses and names, in every language
    row->addWidget(shown, 1);
    auto *button = new Button(m_theme, ButtonKind::Outlined, tr("Copy"));
    button->setIconName(QStringLiteral("copy"));
    button->setAccessibleDescription(copy);
    connect(button, &Button::clicked, this, [copy] { QApplication::clipboard()->setText(copy); });
    row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    return box;
}

QWidget *AppKeyForm::firstField() const
{
    return m_server && m_server->text().isEmpty() ? m_server : m_clientId;
}

void AppKeyForm::submit()
{
    if (m_busy)
        return;
    m_error->hide();
    AppKey app;
    app.network = m_network.id;
    app.server = m_server ? m_server->text().trimmed() : QString();
    app.clientId = m_clientId->text().trimmed();
    const QByteArray secret = m_secret ? m_secret->text().trimmed().toUtf8() : QByteArray();
    setBusy(true);
    whenDone(m_services.house.appKeys().add(app, secret), this, [this](const Result<AppKey> &result) {
        setBusy(false);
        if (result) {
            if (m_secret)
                m_secret->clear();
            Q_EMIT kept(*result);
            return;
        }
        const WindowWords words = windowWords(result.error());
        m_error->setTexts(words.what, words.hint);
        m_error->show();
    });
}

void AppKeyForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *field : {m_server, m_clientId, m_secret}) {
        if (field)
            field->setEnabled(!busy);
    }
    Q_EMIT busyChanged(busy);
}

} // namespace perennial
