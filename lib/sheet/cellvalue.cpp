// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/cellvalue.h"

#include <QDateTime>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace perennial {

namespace {

constexpr qint64 kDay = 86400;
constexpr double kLastDay = 2958466; // 9999-12-31 is the one before
constexpr qsizetype kExactDigits = 15;

// The digits of 1 to 15 places need no look: a double holds them as they are.
bool isPlainInteger(QStringView number)
{
    if (number.isEmpty() || number.size() > kExactDigits || (number.size() > 1 && number[0] == u'0'))
        return false;
    return std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString shortest(double value)
{
    char buffer[400];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value == 0 ? 0.0 : value, std::chars_format::fixed);
    return QString::fromLatin1(buffer, qsizetype(end.ptr - buffer));
}

QString clockText(qint64 seconds)
{
    QString text = QStringLiteral("%1:%2").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (seconds % 60)
        text += QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString dayText(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    // 1900 was no leap year, but the first spreadsheets thought so, and all others count with them.
    if (day == 60)
        return QStringLiteral("1900-02-29");
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// _xHHHH_ at this place.
bool isEscape(QStringView text, qsizetype at)
{
    return at + 7 <= text.size() && text[at] == u'_' && text[at + 1] == u'x' && text[at + 6] == u'_'
           && std::all_of(text.begin() + at + 2, text.begin() + at + 6, isHex);
}

} // namespace

QString numberText(QStringView number)
{
    const QStringView trimmed = number.trimmed();
    if (isPlainInteger(trimmed))
        return trimmed.toString();
    bool isNumber = false;
    const double value = trimmed.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? shortest(value) : number.toString();
}

QString serialText(QStringView number, NumberForm form, DateSystem system)
{
    bool isNumber = false;
    const double serial = number.trimmed().toDouble(&isNumber);
    if (!isNumber || form == NumberForm::Number || !(serial >= 0) || serial >= kLastDay)
        return numberText(number);
    const qint64 seconds = std::llround(serial * double(kDay));
    const qint64 day = seconds / kDay;
    const qint64 ofDay = seconds % kDay;
    if (form == NumberForm::Duration)
        return clockText(seconds);
    const bool isTimeOnly = form == NumberForm::Time || (day == 0 && form != NumberForm::Date);
    if (isTimeOnly)
        return clockText(ofDay);
    const QString date = dayText(day, system);
    return ofDay || form == NumberForm::DateTime ? date + QLatin1Char('T') + clockText(ofDay) : date;
}

QString isoText(QStringView iso)
{
    const QString text = iso.trimmed().toString();
    if (QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10)
        return text;
    const bool hasDate = text.size() > 11 && text[10] == u'T';
    const QTime time = QTime::fromString(hasDate ? text.mid(11) : text, Qt::ISODateWithMs);
    const QDate date = hasDate ? QDate::fromString(text.left(10), Qt::ISODate) : QDate(2000, 1, 1);
    if (!time.isValid() || !date.isValid())
        return text;
    const QDateTime rounded = QDateTime(date, time, Qt::UTC).addMSecs(500);
    const QString clock = clockText(QTime(0, 0).secsTo(rounded.time()));
    return hasDate ? rounded.date().toString(Qt::ISODate) + QLatin1Char('T') + clock : clock;
}

QString durationText(QStringView duration)
{
    static const QRegularExpression form(QStringLiteral("^PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:[.,]\\d+)?)S)?$"));
    const auto match = form.match(duration.trimmed().toString());
    if (!match.hasMatch())
        return duration.toString();
    const QString seconds = match.captured(3).replace(QLatin1Char(','), QLatin1Char('.'));
    return clockText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + std::llround(seconds.toDouble()));
}

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain = text.left(at);
    while (at < text.size()) {
        if (isEscape(text, at)) {
            plain += QChar(ushort(QStringView(text).mid(at + 2, 4).toUInt(nullptr, 16)));
            at += 7;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

QString escaped(const QString &text)
{
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || c == 0xFFFE || c == 0xFFFF;
        const bool isLone = text[at].isSurrogate()
                            && !(text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
                            && !(text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate());
        if (isControl || isLone || isEscape(text, at))
            safe += QStringLiteral("_x%1_").arg(c, 4, 16, QLatin1Char('0'));
        if (!isControl && !isLone)
            safe += isEscape(text, at) ? QString() : QString(text[at]);
    }
    return safe;
}

} // namespace perennial
