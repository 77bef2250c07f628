// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/publishersecrets.h"

#include "boot/errortext.h"

namespace perennial {

QJsonObject secretsJson(const VaultStatus &status)
{
    QJsonObject object{{QStringLiteral("place"), toString(status.place)}, {QStringLiteral("state"), toString(status.state)}};
    object.insert(QStringLiteral("message"), status.why ? QJsonValue(sentenceFor(*status.why)) : QJsonValue());
    return object;
}

QString stateWordsFor(const QJsonObject &secrets)
{
    return secrets.value(QStringLiteral("place")).toString() + QStringLiteral(", ") + secrets.value(QStringLiteral("state")).toString();
}

} // namespace perennial
