// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowbar.h"

#include "common/chip.h"
#include "common/searchfield.h"

#include <QHBoxLayout>
#include <QTimer>

namespace perennial {

namespace {

constexpr int kTogether = 200; // ms: letters, one search

} // namespace

RowBar::RowBar(const Theme &theme, const QList<Kind> &kinds)
    : Band(theme, Token::Canvas, Qt::BottomEdge), m_look(theme), m_row(new QHBoxLayout(this)), m_search(new SearchField(theme))
{
    m_row->setContentsMargins(16, 7, 16, 8);
    m_row->setSpacing(8);
    for (const Kind &kind : kinds) {
        auto *chip = new Chip(theme, {});
        chip->setObjectName(QString::fromLatin1(kind.name));
        chip->setCheckable(true);
        if (*kind.icon)
            chip->setIconName(QString::fromLatin1(kind.icon));
        chip->setTone(kind.tone);
        connect(chip, &Chip::clicked, this, [this, filter = kind.filter] { Q_EMIT chosen(filter); });
        m_row->addWidget(chip);
        m_chips.append({kind.filter, chip});
    }
    m_row->addStretch(1);
    m_search->setPlaceholderText(tr("Find in rows"));
    m_search->setAccessibleName(tr("Find in rows"));
    m_search->setMinimumWidth(m_look.scaled(110));
    m_search->setMaximumWidth(m_look.scaled(200));
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(kTogether);
    connect(m_search, &QLineEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &RowBar::searched);
    m_row->addWidget(m_search);
}

void RowBar::setKind(RowFilter filter, const QString &name, qint64 count, Shown shown)
{
    for (const auto &[kind, chip] : std::as_const(m_chips)) {
        if (kind != filter)
            continue;
        chip->setText(QStringLiteral("%1 %2").arg(name, QLocale().toString(count)));
        chip->setAccessibleName(chip->text());
        chip->setChecked(filter == m_current);
        chip->setVisible(shown == Shown::Always || count > 0 || filter == m_current);
        chip->updateGeometry();
    }
}

void RowBar::setCurrent(RowFilter filter)
{
    m_current = filter;
    for (const auto &[kind, chip] : std::as_const(m_chips))
        chip->setChecked(kind == filter);
}

QString RowBar::search() const
{
    return m_search->text();
}

void RowBar::clearSearch()
{
    m_search->clear();
}

void RowBar::addAfterChips(QWidget *widget)
{
    m_row->insertWidget(int(m_chips.size()), widget);
}

void RowBar::addEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace perennial
