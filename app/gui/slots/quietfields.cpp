// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/quietfields.h"

#include "common/label.h"

#include <QHBoxLayout>
#include <QTimeEdit>

namespace perennial {

QuietFields::QuietFields(const Theme &theme, QWidget *parent) : QWidget(parent), m_from(new QTimeEdit), m_to(new QTimeEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_from->setObjectName(QStringLiteral("quiet-from"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setObjectName(QStringLiteral("quiet-to"));
    m_to->setAccessibleName(tr("Quiet until"));
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setLayoutDirection(Qt::LeftToRight); // first: a format that is set right to left is turned round
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setToolTip(edit->accessibleName());
        connect(edit, &QTimeEdit::editingFinished, this, &QuietFields::edited);
    }
    row->addWidget(m_from);
    row->addWidget(new Label(theme, TextType::Body, Token::Text2, tr("to", "from 22:00 to 07:00")));
    row->addWidget(m_to);
    row->addStretch(1);
    setHours({});
}

void QuietFields::setHours(const QuietHours &hours)
{
    m_from->setTime(hours.isOff() ? QTime(22, 0) : hours.from);
    m_to->setTime(hours.isOff() ? QTime(7, 0) : hours.to);
}

QuietHours QuietFields::hours() const
{
    return {m_from->time(), m_to->time()};
}

} // namespace perennial
