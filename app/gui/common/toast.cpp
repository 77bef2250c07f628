// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/toast.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>

#include <cmath>

namespace perennial {

namespace {

constexpr int kStay = 6000;
constexpr int kHeight = 40;
constexpr int kMargin = 16;
constexpr qsizetype kMost = 3;

// A button on the inverse ground: edge and letters in its text's colour.
class InverseButton : public QAbstractButton
{
public:
    InverseButton(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(m_theme.font(TextType::Body, QFont::Medium));
        return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 20, m_theme.scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor text = m_theme.colour(Token::OnInverse);
        QColor layer = text;
        layer.setAlphaF(isDown() ? 0.24F : underMouse() ? 0.14F : 0.0F);
        fillRounded(painter, rect(), 6, layer, text);
        painter.setFont(m_theme.font(TextType::Body, QFont::Medium));
        painter.setPen(text);
        painter.drawText(rect(), Qt::AlignCenter, this->text());
    }

private:
    const Theme &m_theme;
};

void placeAtBottomEnd(QWidget *toast, const QWidget *host, int lift)
{
    const QSize size = toast->sizeHint().boundedTo(QSize(host->width() - 2 * kMargin, QWIDGETSIZE_MAX));
    const int x = host->isRightToLeft() ? kMargin : host->width() - kMargin - size.width();
    toast->setGeometry(x, host->height() - kMargin - lift - size.height(), size.width(), size.height());
    toast->raise();
}

void announce(Toast *toast)
{
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Toast::Toast(const Theme &theme, const QString &icon, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_text(text)
{
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addStretch();
    if (!action.isEmpty()) {
        m_action = new InverseButton(theme, action, this);
        m_action->setObjectName(QStringLiteral("toast-action"));
        row->addWidget(m_action);
        connect(m_action, &QAbstractButton::clicked, this, &Toast::actionTaken);
    }
    m_timer.setInterval(kStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
    m_timer.start();
}

void Toast::tick()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        return; // looked at: ask again later
    m_timer.stop();
    Q_EMIT expired();
}

QSize Toast::sizeHint() const
{
    qreal width =
        12 + 16 + 12 + std::ceil(QFontMetricsF(m_theme.font(TextType::Body, QFont::Medium)).horizontalAdvance(m_text));
    width += m_action ? 32 + m_action->sizeHint().width() + 8 : 16;
    return {static_cast<int>(width), m_theme.scaled(kHeight)};
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(painter, rect(), 8, m_theme.colour(Token::Inverse));
    QRectF row = startEnd(rect(), 12, 12, layoutDirection());
    const QRectF slice = sliceStart(row, 16, layoutDirection());
    m_theme.icons().paint(painter, QRectF(slice.center() - QPointF(8, 8), QSizeF(16, 16)), m_icon,
                          {m_theme.colour(Token::OnInverse), layoutDirection(), m_theme.colour(Token::Inverse)});
    row = startEnd(row, 28, m_action ? m_action->width() + 8 : 0, layoutDirection());
    drawLine(painter, row, m_text, m_theme.font(TextType::Body, QFont::Medium), m_theme.colour(Token::OnInverse),
             layoutDirection());
}

UndoBar::UndoBar(const Theme &theme, QWidget *host) : QObject(host), m_theme(theme), m_host(host)
{
    host->installEventFilter(this);
}

void UndoBar::say(const QString &text, const QString &icon)
{
    hide();
    m_toast = new Toast(m_theme, icon, text, tr("Undo"), m_host);
    m_toast->setObjectName(QStringLiteral("undo-bar"));
    connect(m_toast, &Toast::expired, this, &UndoBar::hide);
    connect(m_toast, &Toast::actionTaken, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    place();
    m_toast->show();
    announce(m_toast);
}

void UndoBar::hide()
{
    if (!m_toast)
        return;
    m_toast->hide();
    m_toast->deleteLater();
    m_toast.clear();
}

void UndoBar::place()
{
    if (m_toast)
        placeAtBottomEnd(m_toast, m_host, 0);
}

bool UndoBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QObject::eventFilter(object, event);
}

ToastNotices::ToastNotices(const Theme &theme, QWidget *host) : QObject(host), m_theme(theme), m_host(host)
{
    host->installEventFilter(this);
}

void ToastNotices::say(const QString &text, const QString &icon)
{
    say(text, icon, {}, {});
}

void ToastNotices::say(const QString &text, const QString &icon, const QString &action, std::function<void()> act)
{
    while (m_toasts.size() >= kMost)
        drop(m_toasts.first());
    auto *toast = new Toast(m_theme, icon, text, action, m_host);
    m_toasts << toast;
    connect(toast, &Toast::expired, this, [this, toast] { drop(toast); });
    connect(toast, &Toast::actionTaken, this, [this, toast, act = std::move(act)] {
        drop(toast);
        if (act)
            act();
    });
    place();
    toast->show();
    announce(toast);
}

void ToastNotices::setLift(int pixels)
{
    m_lift = pixels;
    place();
}

void ToastNotices::drop(Toast *toast)
{
    if (m_toasts.removeAll(toast) == 0)
        return;
    toast->hide();
    toast->deleteLater();
    place();
}

void ToastNotices::place()
{
    int lift = m_lift;
    for (auto toast = m_toasts.crbegin(); toast != m_toasts.crend(); ++toast) {
        placeAtBottomEnd(*toast, m_host, lift);
        lift += (*toast)->height() + 8;
    }
}

bool ToastNotices::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QObject::eventFilter(object, event);
}

} // namespace perennial
