// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/passphrasefield.h"

#include "common/button.h"

#include <QHBoxLayout>

namespace perennial {

PassphraseField::PassphraseField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_show(new Button(theme, ButtonKind::Quiet, tr("Show")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_edit->setAccessibleName(name);
    m_edit->setToolTip(name);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    row->addWidget(m_edit, 1);
    m_show->setObjectName(QStringLiteral("show"));
    m_show->setCheckable(true);
    connect(m_show, &QAbstractButton::toggled, this, &PassphraseField::setShown);
    row->addWidget(m_show);
    setFocusProxy(m_edit);
    setShown(false);
}

void PassphraseField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setToolTip(shown ? tr("Hides what is typed") : tr("Shows what is typed"));
}

void PassphraseField::forget()
{
    m_edit->clear();
    m_edit->setModified(false);
}

} // namespace perennial
