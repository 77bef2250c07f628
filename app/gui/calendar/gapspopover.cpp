// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/gapspopover.h"

#include "common/button.h"
#include "common/label.h"
#include "common/paint.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kWidth = 420;
constexpr int kMostHeight = 360;
constexpr int kRow = 40;

} // namespace

QString gapText(const ChannelGap &gap, const QString &channel, const CalendarFormat &format)
{
    const auto day = [&format](QDate date) { return GapsPopover::tr("%1 %2", "a day of the week and a date").arg(format.weekdayShort(date), format.dayShort(date)); };
    const QString name = isolate(channel);
    if (gap.firstDay == gap.lastDay)
        return GapsPopover::tr("%1: nothing on %2").arg(name, day(gap.firstDay));
    return GapsPopover::tr("%1: nothing from %2 to %3").arg(name, day(gap.firstDay), day(gap.lastDay));
}

GapsPopover::GapsPopover(CalendarContext &context, QWidget *host) : Popover(context.theme, host), m_context(context)
{
    setObjectName(QStringLiteral("gapsPopover"));
    setAccessibleName(tr("Gaps"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *title = new Label(context.theme, TextType::Section, Token::Text, tr("Channels that fall silent"));
    column->addWidget(title);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows = new QWidget;
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    scroll->setWidget(m_rows);
    // The panel is their ground; setWidget() would give them one.
    m_rows->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

void GapsPopover::open(const QRect &beside, const QList<ChannelGap> &gaps)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChannelGap &gap : gaps)
        addRow(gap);
    m_column->addStretch(1);
    const int row = m_context.theme.scaled(kRow) + 4;
    const int height = std::min(kMostHeight, int(gaps.size()) * row + m_context.theme.lineHeight(TextType::Section) + 40);
    const int width = m_context.theme.scaled(kWidth);
    const int left = isRightToLeft() ? beside.left() : beside.right() - width;
    openAt(QRect(left, beside.bottom() + 6, width, height));
    if (auto *first = m_rows->findChild<Button *>())
        first->setFocus(Qt::PopupFocusReason);
}

void GapsPopover::addRow(const ChannelGap &gap)
{
    const CalendarChannel channel = m_context.channelsById().value(gap.channel);
    const QString text = gapText(gap, channel.name, m_context.format());
    auto *row = new QWidget;
    row->setFixedHeight(m_context.theme.scaled(kRow));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *label = new Label(m_context.theme, TextType::Body, Token::Text, text);
    label->setParagraph();
    auto *fill = new Button(m_context.theme, ButtonKind::Outlined, tr("Fill"));
    fill->setObjectName(QStringLiteral("fill-") + gap.channel.toString());
    fill->setButtonSize(ButtonSize::Row);
    fill->setAccessibleName(tr("Fill: %1").arg(text));
    fill->setToolTip(tr("Start a post at the channel's next free time in this gap"));
    connect(fill, &Button::clicked, this, [this, gap] {
        dismiss();
        Q_EMIT fillRequested(gap);
    });
    line->addWidget(label, 1);
    line->addWidget(fill);
    m_column->addWidget(row);
}

} // namespace perennial
