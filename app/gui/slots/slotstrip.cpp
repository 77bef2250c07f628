// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotstrip.h"

#include "common/chip.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "common/paint.h"

#include <QKeyEvent>

namespace perennial {

namespace {

const char *const kSlot = "slot";
constexpr int kLongestRule = 40;

} // namespace

SlotStrip::SlotStrip(const Theme &theme, const SlotDraft &draft, QWidget *parent) : QWidget(parent), m_theme(theme), m_draft(draft)
{
    setObjectName(QStringLiteral("slot-strip"));
    setAccessibleName(tr("Slots by the month"));
    m_flow = new FlowLayout(this, 6);
    m_flow->setContentsMargins(16, 8, 16, 9);
    connect(&draft, &SlotDraft::changed, this, &SlotStrip::show);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SlotStrip::setScene(const SlotScene &scene)
{
    m_scene = scene;
    show();
}

void SlotStrip::show()
{
    // A chip may be what asked for the change.
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto placeOf = [this](const QWidget *chip) { return QRect(chip->mapTo(window(), QPoint()), chip->size()); };
    for (const Channel &channel : std::as_const(m_scene.channels)) {
        for (const Slot &slot : m_draft.sheet().slots()) {
            if (slot.channel != channel.id || slot.repeat == SlotRepeat::Weekly)
                continue;
            const QString text = slotText(slot, {m_draft.categoryName(slot.category), channel.name});
            const QString whole = m_scene.channels.size() > 1 ? tr("%1: %2").arg(isolate(channel.name), text) : text;
            auto *chip = new Chip(m_theme, whole.size() > 2 * kLongestRule ? whole.left(2 * kLongestRule - 1) + QChar(0x2026) : whole, this);
            chip->setObjectName(QStringLiteral("strip-slot"));
            chip->setIconName(QStringLiteral("calendar"));
            chip->setAccessibleName(whole);
            chip->setToolTip(tr("%1\nEnter changes it, Delete removes it").arg(whole));
            chip->setProperty(kSlot, slot.id.value);
            chip->installEventFilter(this);
            connect(chip, &Chip::clicked, this, [this, chip, placeOf, id = slot.id] { Q_EMIT editRequested(id, placeOf(chip)); });
            m_flow->addWidget(chip);
            chip->show();
        }
    }
    auto *add = new Chip(m_theme, tr("Monthly slot"), this);
    add->setObjectName(QStringLiteral("strip-add"));
    add->setIconName(QStringLiteral("plus"));
    add->setToolTip(tr("A slot on a day of the month, on its first or last Friday, or by a rule"));
    add->setEnabled(!m_scene.target.isNull());
    connect(add, &Chip::clicked, this, [this, add, placeOf] { Q_EMIT newRequested(placeOf(add)); });
    m_flow->addWidget(add);
    add->show();
    updateGeometry();
}

bool SlotStrip::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<Chip *>(object)->click();
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removeRequested({object->property(kSlot).toLongLong()});
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void SlotStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
