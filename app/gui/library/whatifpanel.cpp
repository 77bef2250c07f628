// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/whatifpanel.h"

#include "common/button.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/plate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace perennial {

namespace {

constexpr int kMostGap = 730;
constexpr int kMostUses = 999;
constexpr int kMostSlots = 28;
constexpr int kOutcomeRows = 4; // beside that of all
constexpr int kLeastWidth = 96;
constexpr int kOutcomeWidth = 360;

void select(QComboBox *box, qint64 value)
{
    const QSignalBlocker blocked(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void set(QSpinBox *box, int value)
{
    const QSignalBlocker blocked(box);
    box->setValue(value);
}

const EvergreenRow *rowOf(const EvergreenYear &year, CategoryId category)
{
    const auto found = std::find_if(year.rows.cbegin(), year.rows.cend(), [category](const EvergreenRow &each) { return each.category == category; });
    return found == year.rows.cend() ? nullptr : &*found;
}

QDate firstEmpty(const EvergreenYear &year)
{
    QDate first;
    for (const EvergreenRow &row : year.rows) {
        if (row.firstEmpty.isValid() && (!first.isValid() || row.firstEmpty < first))
            first = row.firstEmpty;
    }
    return first;
}

} // namespace

WhatIfPanel::WhatIfPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_fields(new QWidget), m_outcome(new QGridLayout),
      m_hint(new Label(theme, TextType::Small, Token::Text2)), m_save(new Button(theme, ButtonKind::Firm, tr("Save these"))),
      m_discard(new Button(theme, ButtonKind::Outlined, tr("Discard")))
{
    setObjectName(QStringLiteral("what-if"));
    setAccessibleName(tr("What if"));
    buildFields();
    m_save->setObjectName(QStringLiteral("what-if-save"));
    m_save->setToolTip(tr("The rules and slots become what you tried; each can be taken back."));
    m_discard->setObjectName(QStringLiteral("what-if-discard"));
    m_discard->setToolTip(tr("Everything stays as it is."));
    m_hint->setParagraph();
    m_outcome->setHorizontalSpacing(20);
    m_outcome->setVerticalSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *end = new QVBoxLayout;
    end->setSpacing(8);
    end->addLayout(m_outcome);
    end->addStretch(1);
    end->addLayout(buttons);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(16, 10, 16, 10);
    m_halves->setSpacing(24);
    m_halves->addWidget(m_fields);
    m_halves->addLayout(end, 1);
    connect(m_save, &Button::clicked, this, &WhatIfPanel::saveRequested);
    connect(m_discard, &Button::clicked, this, &WhatIfPanel::discarded);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSpinBox *WhatIfPanel::addNumber(QGridLayout *grid, int row, int column, const QString &name, int least, int most, const char *key)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(key));
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setMinimumWidth(m_theme.scaled(kLeastWidth));
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this, [this] { take(); });
    grid->addWidget(labelled(m_theme, name, box), row, column);
    return box;
}

QComboBox *WhatIfPanel::addChoice(QGridLayout *grid, int row, int column, const QString &name, const char *key)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(key));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMinimumWidth(m_theme.scaled(kLeastWidth));
    grid->addWidget(labelled(m_theme, name, box), row, column);
    return box;
}

void WhatIfPanel::buildFields()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_category = addChoice(grid, 0, 0, tr("Category"), "what-if-category");
    m_category->setMinimumContentsLength(13);
    m_itemGap = addNumber(grid, 0, 1, tr("Rest of an item"), 0, kMostGap, "what-if-item-gap");
    m_wordingGap = addNumber(grid, 0, 2, tr("Rest of a wording"), -1, kMostGap, "what-if-wording-gap");
    m_mostUses = addNumber(grid, 0, 3, tr("Most uses of an item"), 0, kMostUses, "what-if-most-uses");
    m_order = addChoice(grid, 1, 0, tr("Order"), "what-if-order");
    m_borrow = addChoice(grid, 1, 1, tr("Borrows from"), "what-if-borrow");
    m_share = addNumber(grid, 0, 4, tr("Share of all posts"), 0, 100, "what-if-share");
    m_slots = addNumber(grid, 1, 2, tr("Slots a week"), 0, kMostSlots, "what-if-slots");
    m_channel = addChoice(grid, 1, 3, tr("New slots on"), "what-if-channel");
    m_itemGap->setSuffix(QLatin1Char(' ') + tr("days", "after a number"));
    m_wordingGap->setSuffix(m_itemGap->suffix());
    m_itemGap->setToolTip(tr("Days from an item on a channel to the same item there"));
    m_wordingGap->setToolTip(tr("Days from a wording on a channel to the same wording there"));
    m_wordingGap->setSpecialValueText(tr("3 × the item's"));
    m_mostUses->setSpecialValueText(tr("no limit"));
    m_share->setSpecialValueText(tr("no limit"));
    m_share->setToolTip(tr("At most so much of what goes out within seven days"));
    //: %1 after a number of percent
    m_share->setSuffix(tr("%", "after a number"));
    m_slots->setToolTip(tr("Slots of every week that draw from this category"));
    const std::pair<CategoryOrder, QString> orders[] = {{CategoryOrder::LeastRecentlyUsed, tr("Rested longest first")},
                                                        {CategoryOrder::OldestFirst, tr("Always the oldest")},
                                                        {CategoryOrder::NewestFirst, tr("Always the newest")},
                                                        {CategoryOrder::Shuffle, tr("Any, by chance")},
                                                        {CategoryOrder::Weighted, tr("By chance, heavy ones more often")}};
    for (const auto &[order, name] : orders)
        m_order->addItem(name, qint64(order));
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT categoryChosen(category());
    });
    for (QComboBox *box : {m_order, m_borrow, m_channel})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { take(); });
}

void WhatIfPanel::begin(const YearReading &kept, const QList<Channel> &channels, QDate today)
{
    const CategoryId before = category();
    m_draft.reset(kept.categories, kept.slots);
    m_model = {};
    m_model.anchor = today;
    {
        const QSignalBlocker categoriesBlocked(m_category);
        const QSignalBlocker channelsBlocked(m_channel);
        m_category->clear();
        for (const LibraryCategory &each : kept.categories)
            m_category->addItem(each.category.name, each.category.id.value);
        m_channel->clear();
        for (const Channel &channel : channels)
            m_channel->addItem(channel.name, channel.id.value);
    }
    if (!channels.isEmpty())
        m_model.workspace = channels.first().workspace;
    select(m_category, before.value);
    showFields();
    clearLayout(m_outcome);
}

CategoryId WhatIfPanel::category() const
{
    return CategoryId{m_category->currentData().toLongLong()};
}

void WhatIfPanel::showCategory(CategoryId category)
{
    select(m_category, category.value);
    showFields();
}

void WhatIfPanel::fillBorrowing(CategoryId category)
{
    const QSignalBlocker blocked(m_borrow);
    m_borrow->clear();
    m_borrow->addItem(tr("Leave the slot free"), qint64(0));
    for (const LibraryCategory &each : m_draft.categories()) {
        if (each.category.id != category)
            m_borrow->addItem(each.category.name, each.category.id.value);
    }
}

void WhatIfPanel::showFields()
{
    const CategoryPolicy policy = m_draft.policy(category());
    fillBorrowing(category());
    set(m_itemGap, policy.itemGapDays);
    set(m_wordingGap, policy.wordingGapDays.value_or(-1));
    set(m_mostUses, policy.mostUses.value_or(0));
    set(m_share, policy.shareOfAll.value_or(0));
    set(m_slots, m_draft.slotCount(category()));
    select(m_order, qint64(policy.order));
    select(m_borrow, policy.borrowFrom.value);
    select(m_channel, m_draft.channel(category()).value);
    m_fields->setEnabled(!category().isNull());
    followDraft();
}

void WhatIfPanel::take()
{
    CategoryPolicy policy = m_draft.policy(category());
    policy.itemGapDays = m_itemGap->value();
    policy.wordingGapDays = m_wordingGap->value() < 0 ? std::optional<int>() : m_wordingGap->value();
    policy.mostUses = m_mostUses->value() == 0 ? std::optional<int>() : m_mostUses->value();
    policy.shareOfAll = m_share->value() == 0 ? std::optional<int>() : m_share->value();
    policy.order = CategoryOrder(m_order->currentData().toInt());
    policy.borrowFrom = CategoryId{m_borrow->currentData().toLongLong()};
    m_draft.setPolicy(policy);
    Slot model = m_model;
    model.channel = ChannelId{m_channel->currentData().toLongLong()};
    m_draft.setSlots(category(), m_slots->value(), model);
    followDraft();
    Q_EMIT edited();
}

void WhatIfPanel::followDraft()
{
    const bool isEmpty = m_draft.isEmpty();
    m_save->setEnabled(!isEmpty);
    m_hint->setText(isEmpty ? tr("Change a rule or the slots: the chart shows what would come of it. Nothing is saved.")
                            : tr("Tried out, not saved. Weeks that would change are underlined."));
}

void WhatIfPanel::setSaving(bool saving)
{
    m_fields->setEnabled(!saving && !category().isNull());
    m_save->setEnabled(!saving && !m_draft.isEmpty());
    m_discard->setEnabled(!saving);
}

void WhatIfPanel::addOutcomeRow(int row, const QString &name, const QStringList &facts, const QStringList &sentences)
{
    auto *head = new Label(m_theme, TextType::Body, Token::Text, name);
    head->setWeight(QFont::DemiBold);
    m_outcome->addWidget(head, row, 0);
    for (int i = 0; i < facts.size(); ++i) {
        auto *fact = new Label(m_theme, TextType::Body, Token::Text, facts[i]);
        fact->setObjectName(QStringLiteral("what-if-fact"));
        fact->setAccessibleName(sentences[i]);
        fact->setToolTip(sentences[i]);
        m_outcome->addWidget(fact, row, i + 1);
    }
    m_outcome->setColumnStretch(int(facts.size()) + 1, 1);
}

void WhatIfPanel::showOutcome(const YearReading &kept, const YearReading &then, const YearWords &words)
{
    clearLayout(m_outcome);
    const QString heads[] = {tr("Posts"), tr("Empty"), tr("First runs dry")};
    for (int i = 0; i < 3; ++i)
        m_outcome->addWidget(new Label(m_theme, TextType::Small, Token::Text2, heads[i]), 0, i + 1);
    const auto pair = [](const QString &before, const QString &after) {
        //: what is now and what would be
        return before == after ? after : tr("%1 → %2").arg(before, after);
    };
    const auto sentence = [](const QString &what, const QString &before, const QString &after) {
        //: %1 what is counted, %2 what it is now, %3 what it would be
        return tr("%1: %2 now, %3 then").arg(what, before, after);
    };
    int line = 1;
    const auto addRow = [&](const QString &name, const EvergreenWeek &before, const EvergreenWeek &after, QDate dryBefore, QDate dryAfter) {
        const QStringList now{words.number(before.posts()), words.number(before.empty), words.firstDry(dryBefore)};
        const QStringList next{words.number(after.posts()), words.number(after.empty), words.firstDry(dryAfter)};
        QStringList facts;
        QStringList sentences;
        for (int i = 0; i < 3; ++i) {
            facts << pair(now[i], next[i]);
            sentences << sentence(heads[i], now[i], next[i]);
        }
        addOutcomeRow(line++, name, facts, sentences);
    };
    addRow(tr("All"), kept.year.all, then.year.all, firstEmpty(kept.year), firstEmpty(then.year));
    int more = 0;
    for (const EvergreenRow &row : then.year.rows) {
        const EvergreenRow *before = rowOf(kept.year, row.category);
        if (before && *before == row)
            continue;
        if (line > kOutcomeRows) {
            ++more;
            continue;
        }
        addRow(then.nameOf(row.category), before ? before->all : EvergreenWeek(), row.all, before ? before->firstEmpty : QDate(), row.firstEmpty);
    }
    if (more > 0)
        m_outcome->addWidget(new Label(m_theme, TextType::Small, Token::Text2, tr("%Ln more categories change.", nullptr, more)), line, 0, 1, 4);
}

QSize WhatIfPanel::minimumSizeHint() const
{
    const QMargins margins = m_halves->contentsMargins();
    return QSize(m_fields->minimumSizeHint().width() + margins.left() + margins.right(), QWidget::minimumSizeHint().height());
}

// What comes of it stands below where there is no room beside.
void WhatIfPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_fields->sizeHint().width() + m_theme.scaled(kOutcomeWidth);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WhatIfPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_theme.colour(Token::Panel), m_theme.colour(Token::Line));
}

} // namespace perennial
