// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlaccess.h"

#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace perennial {

namespace {

class ButtonAccessible : public QAccessibleWidget
{
public:
    explicit ButtonAccessible(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button), m_button(button)
    {
    }

    QAccessible::Role role() const override
    {
        return m_button->isCheckable() && m_button->autoExclusive() ? QAccessible::RadioButton : QAccessible::Button;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return text.isEmpty() && kind == QAccessible::Name ? m_button->text().remove(QLatin1Char('&')) : text;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction(), toggleAction()} + QAccessibleWidget::actionNames();
    }
    // Whoever asked has the answer before a window opens.
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            QMetaObject::invokeMethod(m_button, &QAbstractButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool isQts = qobject_cast<QPushButton *>(object) || qobject_cast<QToolButton *>(object) ||
                       qobject_cast<QCheckBox *>(object) || qobject_cast<QRadioButton *>(object);
    if (button && !isQts)
        return new ButtonAccessible(button);
    auto *widget = className.startsWith(QLatin1String("perennial::")) ? qobject_cast<QWidget *>(object) : nullptr;
    if (widget && !button && widget->isWindow() && widget->windowType() == Qt::Window)
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void installControlAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace perennial
