// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/listcell.h"

namespace perennial {

namespace {

bool isEscapable(QChar c)
{
    return c == u';' || c == u'|' || c == u'\\' || c == u',' || c.isSpace();
}

qsizetype separatorAt(QStringView cell, qsizetype at, const QStringList &separators)
{
    for (const QString &separator : separators) {
        if (cell.sliced(at).startsWith(separator))
            return separator.size();
    }
    return 0;
}

QStringList separatorsOf(ListKind kind)
{
    return {kind == ListKind::Items ? QStringLiteral(";") : QStringLiteral("||")};
}

// Collects one item; blanks that are not escaped are dropped at both ends.
class Item
{
public:
    void add(QChar c)
    {
        if (c.isSpace() && m_text.isEmpty())
            return;
        m_text += c;
        if (!c.isSpace())
            m_keep = m_text.size();
    }
    void addEscaped(QChar c)
    {
        m_text += c;
        m_keep = m_text.size();
    }
    QString take()
    {
        m_text.truncate(m_keep);
        m_keep = 0;
        return std::exchange(m_text, QString());
    }

private:
    QString m_text;
    qsizetype m_keep = 0;
};

} // namespace

QStringList splitList(QStringView cell, ListKind kind)
{
    return splitList(cell, separatorsOf(kind));
}

QStringList splitList(QStringView cell, const QStringList &separators)
{
    QStringList items;
    if (cell.isEmpty())
        return items;
    Item item;
    qsizetype at = 0;
    while (at < cell.size()) {
        if (cell[at] == u'\\' && at + 1 < cell.size() && isEscapable(cell[at + 1])) {
            item.addEscaped(cell[at + 1]);
            at += 2;
        } else if (const qsizetype length = separatorAt(cell, at, separators)) {
            items << item.take();
            at += length;
        } else {
            item.add(cell[at]);
            ++at;
        }
    }
    items << item.take();
    return items;
}

QString joinList(const QStringList &items, ListKind kind)
{
    const QChar special = kind == ListKind::Items ? u';' : u'|';
    QString cell;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            cell += kind == ListKind::Items ? QStringLiteral(";") : QStringLiteral("||");
        const QString &item = items[i];
        for (qsizetype k = 0; k < item.size(); ++k) {
            const QChar c = item[k];
            const bool edgeBlank = c.isSpace() && (k == 0 || k + 1 == item.size());
            if (c == special || c == u'\\' || edgeBlank)
                cell += u'\\';
            cell += c;
        }
    }
    return cell;
}

} // namespace perennial
