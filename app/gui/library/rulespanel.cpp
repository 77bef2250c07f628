// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rulespanel.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/rule.h"
#include "slots/slotwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kName = 84;
constexpr int kMostSlots = 12; // to read; more are counted

QString shortText(const Slot &slot)
{
    const bool oneDay = slot.repeat == SlotRepeat::Weekly && slot.days.count() == 1 && slot.every == 1;
    const QString text = oneDay ? dayTimeText(slot.days.days().first(), slot.time) : slotDaysText(slot) + QLatin1Char(' ') + slotTimeText(slot.time);
    return QString(text).replace(QLatin1Char(' '), QChar::Nbsp); // a day stays with its time
}

QString slotsText(QList<Slot> slots)
{
    const auto weekday = [](const Slot &slot) { return slot.days.isEmpty() ? 8 : int(slot.days.days().first()); };
    std::stable_sort(slots.begin(), slots.end(), [weekday](const Slot &a, const Slot &b) { return std::pair(weekday(a), a.time) < std::pair(weekday(b), b.time); });
    QStringList texts;
    for (const Slot &slot : std::as_const(slots)) {
        const QString text = shortText(slot);
        if (!texts.contains(text)) // the same time on several channels is read once
            texts << text;
    }
    const int left = int(texts.size()) - kMostSlots;
    if (left > 0)
        texts = texts.first(kMostSlots) << RulesPanel::tr("%Ln more", nullptr, left);
    return QLocale().createSeparatedList(texts);
}

QWidget *discs(const Theme &theme, const QList<Channel> &channels)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    QStringList names;
    for (const Channel &channel : channels) {
        auto *disc = new ChannelDisc(theme, 18, channel.network);
        disc->setToolTip(channel.name);
        row->addWidget(disc);
        names << channel.name;
    }
    row->addStretch(1);
    box->setAccessibleName(names.join(QStringLiteral(", ")));
    return box;
}

} // namespace

RulesPanel::RulesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, TextType::Body, Token::Text)),
      m_edit(makeIconButton(theme, QStringLiteral("pencil"), tr("Change the rules"), ButtonKind::Quiet)), m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rules"));
    m_title->setWeight(QFont::DemiBold);
    m_title->setParagraph();
    m_edit->setButtonSize(ButtonSize::Row);
    m_edit->setObjectName(QStringLiteral("editRules"));
    connect(m_edit, &QPushButton::clicked, this, &RulesPanel::editRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto *inside = new QWidget;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(16, 12, 12, 16);
    content->setSpacing(8);
    content->addLayout(head);
    content->addLayout(m_body);
    content->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    setMinimumWidth(theme.scaled(220));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RulesPanel::addFact(const QString &name, const QString &value)
{
    auto *label = new Label(m_theme, TextType::Body, Token::Text, value);
    label->setParagraph();
    addFact(name, label);
}

void RulesPanel::addFact(const QString &name, QWidget *value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *head = new Label(m_theme, TextType::Body, Token::Text2, name);
    head->setFixedWidth(m_theme.scaled(kName));
    head->setParagraph();
    row->addWidget(head, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    m_body->addLayout(row);
}

void RulesPanel::addRule()
{
    m_body->addWidget(new Rule(m_theme));
}

void RulesPanel::addWarning(const QString &sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconMark(m_theme, 16, QStringLiteral("warning"), Tone::Amber), 0, Qt::AlignTop);
    auto *words = new Label(m_theme, TextType::Small, Token::Text2, sentence);
    words->setParagraph();
    words->setObjectName(QStringLiteral("rulesWarning"));
    row->addWidget(words, 1);
    m_body->addLayout(row);
}

void RulesPanel::show(const RulesShown &shown, const CalendarFormat &format)
{
    clearLayout(m_body);
    //: %1 a category
    m_title->setText(tr("Rules of %1").arg(shown.category.category.name));
    m_edit->show();
    auto *sentence = new Label(m_theme, TextType::Body, Token::Text2);
    sentence->setTextFormat(Qt::RichText);
    sentence->setText(sentenceFor(shown.facts));
    sentence->setParagraph();
    sentence->setObjectName(QStringLiteral("rulesSentence"));
    sentence->setAccessibleName(plainSentenceFor(shown.facts));
    m_body->addWidget(sentence);
    addRule();
    showFacts(shown, format);
    const QString never = neverMet(shown.facts);
    if (never.isEmpty() && shown.nearTwins.isEmpty())
        return;
    addRule();
    if (!never.isEmpty())
        addWarning(never);
    if (shown.nearTwins.isEmpty())
        return;
    QStringList titles;
    for (const QString &title : shown.nearTwins)
        titles << QChar(0x201C) + title + QChar(0x201D);
    //: %1 the beginnings of items
    addWarning(tr("Wordings that say nearly the same: %1.").arg(QLocale().createSeparatedList(titles)));
}

void RulesPanel::showFacts(const RulesShown &shown, const CalendarFormat &format)
{
    const CategoryPolicy &policy = shown.category.policy;
    if (shown.facts.slots.isEmpty()) {
        auto *give = new Button(m_theme, ButtonKind::Outlined, tr("Give it a slot"));
        give->setObjectName(QStringLiteral("giveSlot"));
        give->setButtonSize(ButtonSize::Row);
        connect(give, &QPushButton::clicked, this, &RulesPanel::slotsRequested);
        addFact(tr("Slots"), give);
    } else {
        addFact(tr("Slots"), slotsText(shown.facts.slots));
        addFact(tr("Channels"), discs(m_theme, shown.slotChannels));
    }
    if (!policy.channels.isEmpty()) {
        QList<Channel> allowed;
        for (const Channel &channel : shown.channels) {
            if (policy.channels.contains(channel.id))
                allowed << channel;
        }
        addFact(tr("Allowed", "channels that it may go to"), discs(m_theme, allowed));
    }
    const QString season = seasonText(policy.season);
    addFact(tr("Season"), season.left(1).toUpper() + season.mid(1));
    addFact(tr("Most uses"), policy.mostUses ? tr("%Ln an item", nullptr, *policy.mostUses) : tr("Any number"));
    addFact(tr("Expires"), policy.expires ? format.day(*policy.expires) : tr("Never"));
    if (policy.shareOfAll)
        //: %1 a number
        addFact(tr("Share"), tr("%1 % of any seven days").arg(format.number(*policy.shareOfAll)));
    if (policy.borrowFrom)
        addFact(tr("Borrows"), shown.facts.borrowsFrom);
}

void RulesPanel::showNone(const QString &sentence)
{
    clearLayout(m_body);
    m_title->setText(tr("Rules"));
    m_edit->hide();
    auto *words = new Label(m_theme, TextType::Body, Token::Text2, sentence);
    words->setParagraph();
    m_body->addWidget(words);
}

void RulesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

} // namespace perennial
