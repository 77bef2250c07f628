// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rememberedmapping.h"

#include "csv/foldname.h"

#include <QCryptographicHash>

namespace perennial {

QString mappingSignature(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings) {
        // Names of marks alone, such as "%" and "#", are told apart all the same.
        const QString folded = foldName(heading);
        hash.addData((folded.isEmpty() ? heading.trimmed() : folded).toUtf8());
        hash.addData(QByteArray(1, '\x1f'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString mappingSignature(const ToolTemplate &tool)
{
    return tool.headingRows == 0 ? QLatin1String("tool:") + tool.id : QString();
}

} // namespace perennial
