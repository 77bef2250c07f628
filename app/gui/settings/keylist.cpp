// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keylist.h"

#include "common/controlpaint.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace perennial {

namespace {

struct KeyList
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

QString shown(const char *sequence)
{
    // "Ctrl K": a key cap has no plus.
    return QKeySequence(QString::fromLatin1(sequence))
        .toString(QKeySequence::NativeText)
        .replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace

QList<ShortcutLine> shortcutLines()
{
    return {
        {shown("Ctrl+K"), KeyList::tr("Find anything, do anything")},
        {shown("Ctrl+N"), KeyList::tr("New post")},
        {shown("Ctrl+T"), KeyList::tr("Type when a post goes out")},
        {shown("Ctrl+F"), KeyList::tr("Search in this page")},
        {shown("Ctrl+Z"), KeyList::tr("Take back the last change")},
        {shown("Ctrl+Shift+Z"), KeyList::tr("Do it again")},
        {shown("Ctrl+P"), KeyList::tr("Print the calendar")},
        {shown("Ctrl+Shift+P"), KeyList::tr("Pause everything")},
        {shown("Ctrl+1") + QStringLiteral(" – 9"), KeyList::tr("Another client")},
        {shown("Alt+1") + QStringLiteral(" – 6"), KeyList::tr("Another view of the calendar")},
        {shown("T"), KeyList::tr("The calendar to today")},
        {shown("Ctrl+B"), KeyList::tr("Fold the rail")},
        {shown("F6"), KeyList::tr("From one part of the window to the next")},
        {shown("Shift+Left") + QStringLiteral(" …"), KeyList::tr("Move the chosen card in time")},
        {shown("Escape"), KeyList::tr("Close, or give up a drag")},
    };
}

KeyCaps::KeyCaps(const Theme &theme, const QString &keys, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_keys(keys)
{
    setAccessibleName(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize KeyCaps::sizeHint() const
{
    return {int(keyCapWidth(m_keys, m_theme)) + 1, m_theme.scaled(20)};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyCap(painter, rect(), m_keys, m_theme.colour(Token::Text), m_theme.colour(Token::Panel), m_theme);
}

} // namespace perennial
