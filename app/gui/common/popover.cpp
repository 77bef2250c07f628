// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/popover.h"

#include "common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace perennial {

namespace {

constexpr int kAir = 8;

class RaisedPanel : public QWidget
{
public:
    RaisedPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool highContrast = m_theme.variant() == ThemeVariant::HighContrast;
        fillRounded(painter, rect(), 8, m_theme.colour(Token::Raised), m_theme.colour(Token::Line2),
                    highContrast ? 2 : 1);
    }

private:
    const Theme &m_theme;
};

} // namespace

Popover::Popover(const Theme &theme, QWidget *host)
    : QWidget(host->window()), m_theme(theme), m_panel(new RaisedPanel(theme, this))
{
    hide();
    host->window()->installEventFilter(this);
}

void Popover::openAt(const QRect &panel)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    const QRect room = rect().adjusted(kAir, kAir, -kAir, -kAir);
    QRect placed(panel.topLeft(), panel.size().boundedTo(room.size()));
    placed.moveLeft(std::clamp(placed.left(), room.left(), room.right() + 1 - placed.width()));
    placed.moveTop(std::clamp(placed.top(), room.top(), room.bottom() + 1 - placed.height()));
    m_panel->setGeometry(placed);
    show();
    raise();
}

void Popover::resizePanel(int height)
{
    m_panel->resize(m_panel->width(), std::min(height, this->height() - kAir - m_panel->y()));
    update();
}

void Popover::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShadow(painter, m_panel->geometry(), 8, m_theme);
}

void Popover::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing typed here is for the window below
}

bool Popover::focusNextPrevChild(bool next)
{
    QList<QWidget *> chain;
    for (QWidget *each = m_panel->nextInFocusChain(); each && each != m_panel; each = each->nextInFocusChain()) {
        if (each->focusPolicy() & Qt::TabFocus && isAncestorOf(each) && each->isVisible() && each->isEnabled())
            chain << each;
    }
    if (chain.isEmpty())
        return true;
    const qsizetype now = chain.indexOf(window()->focusWidget());
    const qsizetype to = now < 0 ? 0 : (now + (next ? 1 : chain.size() - 1)) % chain.size();
    chain.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Popover::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && isVisible() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::WindowDeactivate))
        dismiss();
    return QWidget::eventFilter(object, event);
}

} // namespace perennial
