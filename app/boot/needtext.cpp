// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/needtext.h"

#include "boot/errortext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct NeedText
{
    Q_DECLARE_TR_FUNCTIONS(perennial::NeedText)
};

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : NeedText::tr("“%1”").arg(text);
}

} // namespace

QString causeOf(const Delivery &delivery, const Channel &channel)
{
    if (delivery.state == DeliveryState::Unsure)
        return NeedText::tr("The line broke while %1 was answering. It may be out, it may not.").arg(channel.name);
    if (delivery.reason == QLatin1String("paused")) {
        const QString why = quoted(delivery.message.isEmpty() ? channel.pauseReason : delivery.message);
        return why.isEmpty() ? NeedText::tr("%1 was paused.").arg(channel.name)
                             : NeedText::tr("%1 was paused: %2.").arg(channel.name, why);
    }
    if (delivery.reason == QLatin1String("network-refused") || delivery.reason == QLatin1String("rejected"))
        return delivery.message.isEmpty()
                   ? NeedText::tr("%1 refused it.").arg(channel.name)
                   : NeedText::tr("%1 refused it: %2").arg(channel.name, quoted(delivery.message));
    if (delivery.reason == QLatin1String("late-ask") || delivery.reason == QLatin1String("late-import"))
        return NeedText::tr("Its time passed while nobody published. For %1 you want to be asked.").arg(channel.name);
    const QString what = wordsFor(Error(ErrorKind::Rejected, delivery.reason, delivery.message)).what;
    return what.isEmpty() ? delivery.message : what;
}

} // namespace perennial
