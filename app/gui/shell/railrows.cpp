// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/railrows.h"

#include "common/icons.h"
#include "common/paint.h"
#include "common/pill.h"

#include <QDragEnterEvent>

namespace perennial {

namespace {

constexpr int kDwell = 500; // ms

QRectF boxIn(const QRectF &slice, qreal size)
{
    return {slice.center().x() - size / 2, slice.center().y() - size / 2, size, size};
}

} // namespace

WorkspaceButton::WorkspaceButton(const Theme &theme, const ShellState &state, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_state(state)
{
    setObjectName(QStringLiteral("workspace-button"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&state, &ShellState::workspacesChanged, this, &WorkspaceButton::follow);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    follow();
}

void WorkspaceButton::follow()
{
    const WorkspaceEntry entry = m_state.current();
    setAccessibleName(tr("Client: %1").arg(entry.name));
    setAccessibleDescription(entry.secondLine);
    setToolTip(m_collapsed ? entry.name : QString());
    update();
}

void WorkspaceButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    follow();
}

QSize WorkspaceButton::sizeHint() const
{
    return {m_collapsed ? 40 : 184, m_theme.scaled(44)};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const WorkspaceEntry entry = m_state.current();
    if (isDown() || underMouse())
        fillRounded(painter, rect(), 6, m_theme.colour(isDown() ? Token::Press : Token::Hover));
    if (m_collapsed) {
        paintClientSquare(painter, boxIn(rect(), 36), entry.name, entry.colour, entry.logo, m_theme);
        return;
    }
    QRectF row = startEnd(rect(), 6, 6, layoutDirection());
    paintClientSquare(painter, boxIn(sliceStart(row, 32, layoutDirection()), 32), entry.name, entry.colour, entry.logo, m_theme);
    m_theme.icons().paint(painter, boxIn(sliceEnd(row, 16, layoutDirection()), 16), QStringLiteral("chevrons"),
                          {m_theme.colour(Token::Text2)});
    row = startEnd(row, 40, 20, layoutDirection());
    const qreal half = row.height() / 2;
    drawLine(painter, QRectF(row.left(), row.top() + 3, row.width(), half - 2), entry.name,
             m_theme.font(TextType::Body, QFont::DemiBold), m_theme.colour(Token::Text), layoutDirection());
    drawLine(painter, QRectF(row.left(), row.top() + half, row.width(), half - 4), entry.secondLine,
             m_theme.font(TextType::Small), m_theme.colour(Token::Text2), layoutDirection());
}

NavRow::NavRow(const Theme &theme, const ShellState &state, const PageEntry &page, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_state(state), m_page(page)
{
    setAcceptDrops(true);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwell);
    connect(&m_dwell, &QTimer::timeout, this, &QAbstractButton::click);
    setObjectName(QStringLiteral("nav-") + page.id);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&state, &ShellState::badgeChanged, this, [this](const QString &id) {
        if (id == m_page.id)
            follow();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    follow();
}

void NavRow::follow()
{
    const QString title = m_page.title();
    const int count = m_state.badge(m_page.id).count;
    setText(title);
    //: a page of the rail with its count: "Inbox, 7"
    setAccessibleName(count > 0 ? tr("%1, %2").arg(title, shortCount(count)) : title);
    const QString keys = m_page.key.toString(QKeySequence::NativeText);
    setToolTip(!m_collapsed ? QString() : keys.isEmpty() ? title : title + QStringLiteral("  ") + isolate(keys));
    update();
}

void NavRow::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    follow();
}

void NavRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

void NavRow::dragEnterEvent(QDragEnterEvent *event)
{
    event->accept(); // so that it is told when the pointer leaves
    m_dwell.start();
}

void NavRow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dwell.stop();
}

void NavRow::dropEvent(QDropEvent *event)
{
    m_dwell.stop();
    event->setDropAction(Qt::IgnoreAction); // it belongs onto the page
    event->accept();
}

QSize NavRow::sizeHint() const
{
    return {m_collapsed ? 40 : 184, m_theme.scaled(32)};
}

void NavRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    if (current)
        fillRounded(painter, rect(), 6, m_theme.colour(Token::AccentTint));
    if (isDown() || (underMouse() && !current))
        fillRounded(painter, rect(), 6, m_theme.colour(isDown() ? Token::Press : Token::Hover));
    const QColor icon = m_theme.colour(current ? Token::AccentText : Token::Text2);
    const NavBadge badge = m_state.badge(m_page.id);
    QRectF row = startEnd(rect(), 8, 8, layoutDirection());
    const QRectF slice = m_collapsed ? QRectF(rect()) : sliceStart(row, 20, layoutDirection());
    m_theme.icons().paint(painter, boxIn(slice, 20), m_page.icon, {icon, layoutDirection()});
    if (m_collapsed) {
        if (badge.count > 0) {
            const QRectF corner = sliceEnd(QRectF(rect()), 14, layoutDirection());
            const QColor dot =
                badge.tone == Tone::Neutral ? m_theme.colour(Token::Text3) : toneColours(m_theme, badge.tone).text;
            fillRounded(painter, QRectF(corner.left(), 5, 8, 8), 4, dot, m_theme.colour(Token::Rail));
        }
        return;
    }
    row = startEnd(row, 28, 0, layoutDirection());
    if (badge.count > 0) {
        const QString count = shortCount(badge.count);
        const qreal width = countWidth(count, m_theme);
        const QRectF end = sliceEnd(row, width, layoutDirection());
        const qreal height = m_theme.scaled(16);
        paintCount(painter, QRectF(end.left(), end.center().y() - height / 2, width, height), count, badge.tone,
                   m_theme);
        row = startEnd(row, 0, width + 6, layoutDirection());
    }
    drawLine(painter, row, text(), m_theme.font(TextType::Body, QFont::Medium),
             m_theme.colour(current ? Token::AccentText : Token::Text), layoutDirection());
}

PublisherRow::PublisherRow(const Theme &theme, const ShellState &state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state)
{
    setObjectName(QStringLiteral("publisher-state"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&state, &ShellState::publisherChanged, this, &PublisherRow::follow);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    follow();
}

void PublisherRow::follow()
{
    const PublisherFacts &facts = m_state.publisher();
    setAccessibleName(tr("Publisher: %1. %2").arg(facts.firstLine, facts.secondLine));
    setToolTip(facts.firstLine + QLatin1Char('\n') + facts.secondLine);
    update();
}

void PublisherRow::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

QSize PublisherRow::sizeHint() const
{
    return m_collapsed ? QSize(40, 16) : QSize(140, m_theme.scaled(32));
}

// Shape tells as much as colour: disc, ring, square.
void PublisherRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PublisherFacts &facts = m_state.publisher();
    const QRectF slice =
        m_collapsed ? QRectF(rect()) : sliceStart(QRectF(rect()).adjusted(8, 0, -8, 0), 8, layoutDirection());
    const QRectF dot(slice.center().x() - 4, (m_collapsed ? slice.center().y() : m_theme.scaled(32) / 2.0) - 4, 8, 8);
    switch (facts.state) {
    case PublisherState::Running:
        fillRounded(painter, dot, 4, m_theme.colour(Token::Green));
        break;
    case PublisherState::Paused:
        fillRounded(painter, dot, 4, QColor(), m_theme.colour(Token::Amber), 2);
        break;
    case PublisherState::Stopped:
        fillRounded(painter, dot, 1, m_theme.colour(Token::Red));
        break;
    }
    if (m_collapsed)
        return;
    const QRectF row = startEnd(rect(), 24, 4, layoutDirection());
    const qreal half = row.height() / 2;
    drawLine(painter, QRectF(row.left(), row.top(), row.width(), half), facts.firstLine,
             m_theme.font(TextType::Small, QFont::DemiBold), m_theme.colour(Token::Text), layoutDirection());
    drawLine(painter, QRectF(row.left(), row.top() + half, row.width(), half), facts.secondLine,
             m_theme.font(TextType::Small), m_theme.colour(Token::Text2), layoutDirection());
}

} // namespace perennial
