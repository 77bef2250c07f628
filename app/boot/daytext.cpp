// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/daytext.h"

#include "boot/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayRemarks)
};

QString counted(const DayRemark &remark)
{
    const int n = int(std::min<qint64>(remark.count, std::numeric_limits<int>::max()));
    const QString &code = remark.code;
    if (code == QLatin1String("line-unreadable") || code == QLatin1String("line-too-long"))
        return Words::tr("%Ln lines could not be read.", nullptr, n);
    if (code == QLatin1String("event-without-start"))
        return Words::tr("%Ln events have no day.", nullptr, n);
    if (code == QLatin1String("event-without-text"))
        return Words::tr("%Ln events have no name.", nullptr, n);
    if (code == QLatin1String("event-unfinished"))
        return Words::tr("%Ln events have no end: the file is cut or damaged.", nullptr, n);
    if (code == QLatin1String("event-unreadable") || code == QLatin1String("event-too-long"))
        return Words::tr("%Ln events could not be read.", nullptr, n);
    if (code == QLatin1String("recurrence-unreadable"))
        return Words::tr("%Ln events come again in a way that could not be read; only their first day is here.", nullptr, n);
    if (code == QLatin1String("recurrence-cut"))
        return Words::tr("%Ln events come again too often; not all of their days are here.", nullptr, n);
    if (code == QLatin1String("too-many-files"))
        return Words::tr("%Ln files of the folder were left out: it has too many.", nullptr, n);
    if (code == QLatin1String("too-many-days"))
        return Words::tr("There are too many days; the rest was left out.");
    if (code == QLatin1String("time-over"))
        return Words::tr("Reading took too long; the rest was left out.");
    if (code == QLatin1String("encoding-guessed"))
        return Words::tr("The letters had to be guessed: the file is not in UTF-8.");
    return Words::tr("%Ln files could not be read.", nullptr, n) + QLatin1Char(' ') + wordsFor(Error(ErrorKind::Storage, code, code)).what;
}

QString failure(const QString &code, const QStringList &args)
{
    return code.isEmpty() ? QString() : sentenceFor(Error(ErrorKind::Storage, code, code, args));
}

} // namespace

QString sentenceFor(const DayRemark &remark)
{
    const QString what = counted(remark);
    return remark.line > 0 ? what + QLatin1Char(' ') + Words::tr("(First in line %1.)").arg(QLocale().toString(remark.line)) : what;
}

QString troubleOf(const DaySource &source)
{
    if (!source.error.isEmpty())
        return failure(source.error, source.errorArgs);
    QStringList sentences;
    for (const DayRemark &remark : source.remarks)
        sentences << sentenceFor(remark);
    return sentences.join(QLatin1Char(' '));
}

QString troubleOf(const CalendarFile &file)
{
    return failure(file.error, file.errorArgs);
}

} // namespace perennial
