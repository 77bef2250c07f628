// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/typedtimepopover.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kWidth = 320;
constexpr int kPanelHeight = 84;
constexpr int kDistance = 6;

} // namespace

TypedTimePopover::TypedTimePopover(const Theme &theme, QWidget *host) : Popover(theme, host)
{
    m_field = new TypedTimeField(theme);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(12, 12, 12, 10);
    column->addWidget(m_field);
    connect(m_field, &TypedTimeField::entered, this, &TypedTimePopover::take);
}

void TypedTimePopover::open(const QRect &beside, const TypedTimeFrame &frame, const QString &begun)
{
    m_field->setText(begun);
    m_field->setFrame(frame);
    const int height = theme().scaled(kPanelHeight);
    const int above = beside.top() - height - kDistance;
    openAt(QRect(beside.left(), above > 0 ? above : beside.bottom() + kDistance, theme().scaled(kWidth), height));
    m_field->line()->setFocus(Qt::PopupFocusReason);
    m_field->line()->end(false);
}

void TypedTimePopover::take()
{
    const WallTime wall = *m_field->found();
    dismiss();
    Q_EMIT chosen(wall);
}

} // namespace perennial
