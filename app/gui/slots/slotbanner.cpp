// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotbanner.h"

#include "common/errorline.h"
#include "common/paint.h"
#include "common/plate.h"

#include <QVBoxLayout>

namespace perennial {

SlotSheet withSuggestedTimes(SlotSheet sheet, const SlotScene &scene, const QList<ChannelId> &channels)
{
    WeekdaySet days;
    for (Qt::DayOfWeek day : QLocale().weekdays()) {
        if (!scene.client.freeDays.contains(day))
            days.insert(day);
    }
    for (ChannelId channel : channels) {
        for (QTime time : {kSuggestedMorning, kSuggestedEvening}) {
            Slot slot;
            slot.workspace = scene.client.id;
            slot.channel = channel;
            slot.days = days;
            slot.time = time;
            if (validate(slot) && !scene.quietOf(channel).contains(time))
                sheet.add(slot);
        }
    }
    return sheet;
}

SlotBanner::SlotBanner(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 8, 16, 8);
    hide();
}

void SlotBanner::follow(const SlotScene &scene, const SlotDraft &draft, BannerMode mode)
{
    clearLayout(m_column);
    QList<ChannelId> without;
    QString name;
    const auto &all = draft.sheet().slots();
    for (const Channel &channel : scene.channels) {
        if (std::none_of(all.cbegin(), all.cend(), [&channel](const Slot &slot) { return slot.channel == channel.id; })) {
            without << channel.id;
            name = channel.name;
        }
    }
    setVisible(mode == BannerMode::Shown && (scene.channels.isEmpty() || !without.isEmpty()));
    if (isHidden())
        return;
    auto *line = new ErrorLine(m_theme, Tone::Blue);
    line->setObjectName(QStringLiteral("slots-banner"));
    m_column->addWidget(line);
    if (scene.channels.isEmpty())
        return line->setTexts(tr("No channel is chosen."), tr("Choose one in the row above to see its publishing times."));
    const QString what = without.size() == 1 ? tr("%1 has no publishing time yet: its posts get the next free half hour.").arg(isolate(name))
                                             : tr("%Ln channels have no publishing time yet: their posts get the next free half hour.", nullptr, int(without.size()));
    //: %1 and %2 are times
    const QString next = tr("Click into the week to make one, or begin with a starting point to change as you like: working days at %1 and %2.")
                             .arg(slotTimeText(kSuggestedMorning), slotTimeText(kSuggestedEvening));
    line->setTexts(what, next);
    Button *button = line->setAction(tr("Suggest times"));
    button->setObjectName(QStringLiteral("suggest"));
    // The button that was pressed is gone with its line.
    connect(button, &Button::clicked, this, [this, without] { Q_EMIT suggestRequested(without); }, Qt::QueuedConnection);
}

} // namespace perennial
