// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotfoot.h"

#include "common/button.h"
#include "common/label.h"
#include "common/paint.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace perennial {

namespace {

constexpr int kHeight = 56;

QString withKey(const QString &text, const QKeySequence &key)
{
    //: %1 what a button does, %2 its key
    return SlotFoot::tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

SlotFoot::SlotFoot(const Theme &theme, const SlotDraft &draft, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_draft(draft), m_note(new Label(theme, TextType::Body, Token::Text2)),
      m_undo(makeIconButton(theme, QStringLiteral("undo"), tr("Undo"), ButtonKind::Quiet)),
      m_redo(makeIconButton(theme, QStringLiteral("redo"), tr("Redo"), ButtonKind::Quiet)), m_discard(new Button(theme, ButtonKind::Outlined, tr("Discard"))),
      m_save(new Button(theme, ButtonKind::Firm, tr("Save")))
{
    setObjectName(QStringLiteral("slot-foot"));
    setProperty("area", true);
    setFixedHeight(theme.scaled(kHeight));
    m_note->setObjectName(QStringLiteral("slot-note"));
    m_undo->setObjectName(QStringLiteral("slot-undo"));
    m_redo->setObjectName(QStringLiteral("slot-redo"));
    m_discard->setObjectName(QStringLiteral("slot-discard"));
    m_discard->setToolTip(tr("Back to what is saved"));
    m_save->setObjectName(QStringLiteral("slot-save"));
    m_save->setToolTip(withKey(tr("Save the publishing times"), QKeySequence(QKeySequence::Save)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_undo, &Button::clicked, this, &SlotFoot::undoRequested);
    connect(m_redo, &Button::clicked, this, &SlotFoot::redoRequested);
    connect(m_discard, &Button::clicked, this, &SlotFoot::discardRequested);
    connect(m_save, &Button::clicked, this, &SlotFoot::saveRequested);
    connect(&draft, &SlotDraft::changed, this, &SlotFoot::follow);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(kHeight));
        update();
    });
    follow();
}

void SlotFoot::setSaving(bool saving)
{
    m_isSaving = saving;
    follow();
}

void SlotFoot::follow()
{
    const int count = m_draft.changeCount();
    const auto idle = count > 0 && !m_isSaving;
    m_note->setText(count == 0 ? tr("Everything is saved.") : tr("%Ln slots changed, not saved yet.", nullptr, count));
    m_discard->setEnabled(idle);
    m_save->setEnabled(idle);
    m_undo->setEnabled(m_draft.canUndo() && !m_isSaving);
    m_redo->setEnabled(m_draft.canRedo() && !m_isSaving);
    const auto name = [](Button *button, const QString &words, const QKeySequence &key) {
        button->setAccessibleName(words);
        button->setToolTip(withKey(words, key));
    };
    //: %1 what was done: "Move 2 slots"
    name(m_undo, m_draft.canUndo() ? tr("Undo: %1").arg(m_draft.undoWords()) : tr("Undo"), QKeySequence(QKeySequence::Undo));
    name(m_redo, m_draft.canRedo() ? tr("Redo: %1").arg(m_draft.redoWords()) : tr("Redo"), QKeySequence(QKeySequence::Redo));
}

void SlotFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Token::Line2));
}

} // namespace perennial
