// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/focusring.h"

#include "common/chip.h"
#include "common/paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace perennial {

namespace {

constexpr int kReach = 4; // 2 px of air and 2 px of ring

bool paintsItsOwn(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           widget->property("ownFocus").toBool();
}

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    // The last press or key of the window decides whether focus came by key.
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FocusRing::follow(QWidget *target)
{
    // A proxy has the focus for its field: the ring goes around the field.
    while (target && target->parentWidget() && target->parentWidget()->focusProxy() == target)
        target = target->parentWidget();
    if (target && target->parentWidget() &&
        (qobject_cast<QAbstractSpinBox *>(target->parentWidget()) || qobject_cast<QComboBox *>(target->parentWidget())))
        target = target->parentWidget();
    const bool ours = target && target->window() == window() && !paintsItsOwn(target);
    m_target = ours && (m_byKey || takesText(target)) ? target : nullptr;
    place();
}

// Within what its scroll areas let be seen of it.
void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target == window()) {
        hide();
        return;
    }
    QWidget *top = parentWidget();
    QRect ring(m_target->mapTo(top, QPoint(0, 0)), m_target->size());
    ring.adjust(-kReach, -kReach, kReach, kReach);
    for (QWidget *up = m_target->parentWidget(); up && up != top; up = up->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(up->parentWidget());
        if (area && area->viewport() == up)
            ring &= QRect(up->mapTo(top, QPoint(0, 0)), up->size());
    }
    if (ring.isEmpty()) {
        hide();
        return;
    }
    const bool round = qobject_cast<Chip *>(m_target.data()) || qobject_cast<ChannelToggle *>(m_target.data());
    m_radius = round ? m_target->height() / 2.0 + 3 : 9;
    setGeometry(ring);
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!m_target)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint at = m_target->mapTo(parentWidget(), QPoint(0, 0)) - pos();
    const QRectF around = QRectF(QRect(at, m_target->size())).adjusted(-3, -3, 3, 3);
    strokeRounded(painter, around, m_radius, m_theme.colour(isActiveWindow() ? Token::AccentText : Token::Text3), 2);
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_byKey = true;
        break;
    case QEvent::MouseButtonPress:
        m_byKey = false;
        if (m_target && !takesText(m_target)) {
            m_target = nullptr;
            hide();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && object->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(object);
            if (widget == m_target || widget->isAncestorOf(m_target))
                place();
        }
        break;
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace perennial
