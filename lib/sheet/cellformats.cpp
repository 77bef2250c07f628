// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/cellformats.h"

namespace perennial {

namespace {

constexpr size_t kMostStyles = 1 << 20;

// What a code says in letters; [h] and the like leave their mark, all else that is literal goes.
QString lettersOf(const QString &code, bool &isElapsed)
{
    QString letters;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u';')
            break; // what follows is for negative numbers
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', at + 1);
            const QString inside = code.mid(at + 1, end < 0 ? -1 : end - at - 1).toLower();
            isElapsed = isElapsed
                        || (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() || inside.count(u's') == inside.size()));
            at = end < 0 ? code.size() : end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

} // namespace

NumberForm formOfCode(const QString &code)
{
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return NumberForm::Number;
    bool isElapsed = false;
    const QString letters = lettersOf(code, isElapsed);
    if (isElapsed)
        return NumberForm::Duration;
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    bool hasDate = letters.contains(u'd') || letters.contains(u'y');
    // m alone is the month; beside hours or seconds it is the minute, unless a day stands there, too.
    hasDate = hasDate || (!hasTime && letters.contains(u'm'));
    if (hasDate && hasTime)
        return NumberForm::DateTime;
    return hasDate ? NumberForm::Date : hasTime ? NumberForm::Time : NumberForm::Number;
}

NumberForm formOfBuiltIn(int id)
{
    if (id >= 14 && id <= 17)
        return NumberForm::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberForm::Time;
    if (id == 22)
        return NumberForm::DateTime;
    if (id == 46)
        return NumberForm::Duration;
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? NumberForm::DateOrTime : NumberForm::Number;
}

Result<void> CellFormats::read(XmlStream &styles)
{
    bool isInCellXfs = false;
    for (auto token = styles.next(); token != XmlStream::Token::Over; token = styles.next()) {
        if (token == XmlStream::Token::End && styles.is("cellXfs"))
            isInCellXfs = false;
        if (token != XmlStream::Token::Start)
            continue;
        if (styles.is("cellXfs")) {
            isInCellXfs = true;
        } else if (styles.is("numFmt")) {
            const auto attributes = styles.attributes();
            m_custom.insert(attributeOf(attributes, "numFmtId").toInt(), formOfCode(attributeOf(attributes, "formatCode").toString()));
        } else if (isInCellXfs && styles.is("xf") && m_styles.size() < kMostStyles) {
            const auto attributes = styles.attributes();
            const int id = attributeOf(attributes, "numFmtId").toInt();
            m_styles.push_back(m_custom.value(id, formOfBuiltIn(id)));
        }
    }
    return styles.problem();
}

NumberForm CellFormats::of(int style) const
{
    return style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : NumberForm::Number;
}

} // namespace perennial
