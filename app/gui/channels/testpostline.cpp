// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/testpostline.h"

#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/whendone.h"

#include <QHBoxLayout>

namespace perennial {

bool hasTestPost(Services &services, const Channel &channel)
{
    const Network *network = services.house.channels().network(channel.network);
    return network && network->can.testPost;
}

TestPostLine::TestPostLine(Services &services, const Theme &theme, const Channel &channel, QWidget *parent)
    : QWidget(parent), m_services(services), m_channel(channel),
      m_send(new Button(theme, ButtonKind::Outlined, tr("Send a test post to yourself"))),
      m_takeBack(new Button(theme, ButtonKind::Quiet, tr("Take it back"))),
      m_said(new Label(theme, TextType::Small, Token::Text3, tr("Nobody but this account sees it."))),
      m_error(new ErrorLine(theme, Tone::Red, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_send->setObjectName(QStringLiteral("test-post"));
    m_send->setToolTip(tr("Tries the way out without publishing anything."));
    m_takeBack->setObjectName(QStringLiteral("test-post-back"));
    row->addWidget(m_send);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    m_said->setParagraph();
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_error);
    m_error->hide();
    m_takeBack->hide();
    connect(m_send, &Button::clicked, this, &TestPostLine::send);
    connect(m_takeBack, &Button::clicked, this, &TestPostLine::takeBack);
}

void TestPostLine::send()
{
    m_send->setEnabled(false);
    m_error->hide();
    say(tr("The test post is on its way."), Token::Text3);
    whenDone(m_services.house.channels().sendTestPost(m_channel.workspace, m_channel.id, tr("A test from Perennial. Nobody but you sees it.")),
             this, [this](const Result<Receipt> &result) { sent(result); });
}

void TestPostLine::sent(const Result<Receipt> &result)
{
    m_send->setEnabled(true);
    if (!result)
        return fail(result.error());
    m_receipt = *result;
    const Network *network = m_services.house.channels().network(m_channel.network);
    m_takeBack->setVisible(network && network->can.remove);
    m_send->hide();
    say(tr("It arrived. Only this account sees it."), Token::Text);
    if (m_takeBack->isVisible())
        m_takeBack->setFocus();
}

void TestPostLine::takeBack()
{
    m_takeBack->setEnabled(false);
    whenDone(m_services.house.channels().removeTestPost(m_channel.workspace, m_channel.id, m_receipt), this, [this](const Result<void> &result) {
        m_takeBack->setEnabled(true);
        if (!result)
            return fail(result.error());
        m_takeBack->hide();
        m_send->show();
        say(tr("It is gone again."), Token::Text);
    });
}

void TestPostLine::say(const QString &text, Token token)
{
    m_said->setToken(token);
    m_said->setText(text);
}

void TestPostLine::fail(const Error &error)
{
    say(tr("Nobody but this account sees it."), Token::Text3);
    const WindowWords words = windowWords(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

} // namespace perennial
