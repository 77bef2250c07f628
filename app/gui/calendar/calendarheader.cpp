// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarheader.h"

#include "calendar/calendarviews.h"
#include "common/button.h"
#include "common/searchfield.h"
#include "common/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace perennial {

CalendarHeader::CalendarHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(56);
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("calendarTitle"));
    m_fact = new QLabel;
    addViews();
    m_search = new SearchField(theme);
    m_search->setObjectName(QStringLiteral("calendarSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the calendar"));
    m_search->setKeyCap(tr("Ctrl F"));
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(200);
    auto *before = makeIconButton(theme, QStringLiteral("chevron-left"), tr("Earlier"), ButtonKind::Quiet);
    before->setObjectName(QStringLiteral("calendarBefore"));
    auto *after = makeIconButton(theme, QStringLiteral("chevron-right"), tr("Later"), ButtonKind::Quiet);
    after->setObjectName(QStringLiteral("calendarAfter"));
    auto *today = new Button(theme, ButtonKind::Outlined, tr("Today"));
    today->setObjectName(QStringLiteral("calendarToday"));
    //: %1 what a button does, %2 its key
    today->setToolTip(tr("%1 (%2)").arg(tr("Today"), QKeySequence(Qt::Key_T).toString(QKeySequence::NativeText)));
    m_share = makeIconButton(theme, QStringLiteral("upload"), tr("Share"), ButtonKind::Quiet);
    m_share->setObjectName(QStringLiteral("calendarShare"));
    m_share->setToolTip(tr("Print, save or send what is shown"));
    m_share->hide();
    auto *post = new Button(theme, ButtonKind::Tinted, tr("New post"));
    post->setObjectName(QStringLiteral("calendarNewPost"));
    post->setIconName(QStringLiteral("plus"));
    post->setKeyCap(tr("Ctrl N"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_fact);
    row->addSpacing(8);
    row->addWidget(before);
    row->addWidget(today);
    row->addWidget(after);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addWidget(m_view);
    row->addSpacing(8);
    row->addWidget(m_search);
    row->addWidget(m_share);
    row->addWidget(post);

    connect(before, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(after, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(today, &QAbstractButton::clicked, this, &CalendarHeader::todayRequested);
    connect(post, &QAbstractButton::clicked, this, &CalendarHeader::newPostRequested);
    connect(m_views, &Segmented::chosen, this, &CalendarHeader::viewChosen);
    connect(m_view, &QAbstractButton::clicked, this, &CalendarHeader::openViews);
    connect(m_share, &QAbstractButton::clicked, this, &CalendarHeader::openShare);
    connect(m_search, &QLineEdit::textChanged, this, &CalendarHeader::searchChanged);
    connect(&theme, &Theme::changed, this, &CalendarHeader::dress);
    dress();
}

void CalendarHeader::addViews()
{
    m_views = new Segmented(m_theme, this);
    m_views->setObjectName(QStringLiteral("calendarViews"));
    m_views->setAccessibleName(tr("View"));
    for (const QString &id : CalendarViews::ids()) {
        const QString name = CalendarViews::nameOf(id);
        m_views->addSegment(id, name);
        m_views->setSegmentToolTip(
            id, tr("%1 (%2)").arg(name, CalendarViews::keyOf(id).toString(QKeySequence::NativeText)));
    }
    m_view = new Button(m_theme, ButtonKind::Outlined, QString(), this);
    m_view->setObjectName(QStringLiteral("calendarView"));
    m_view->setTrailingIcon(QStringLiteral("chevron-down"));
    m_view->hide();
}

void CalendarHeader::openViews()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarViewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : CalendarViews::ids()) {
        QAction *action = menu->addAction(CalendarViews::nameOf(id));
        action->setObjectName(QStringLiteral("view-") + id);
        action->setShortcut(CalendarViews::keyOf(id));
        action->setShortcutVisibleInContextMenu(true);
        action->setCheckable(true);
        action->setChecked(id == m_views->current());
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT viewChosen(id); });
    }
    if (!m_share->isVisible() && !m_shareActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_shareActions);
    }
    menu->popup(m_view->mapToGlobal(QPoint(0, m_view->height() + 4)));
}

void CalendarHeader::setShareActions(const QList<QAction *> &actions)
{
    m_shareActions = actions;
    fold();
}

void CalendarHeader::openShare()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarShareMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_shareActions);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_share->width() - menu->sizeHint().width();
    menu->popup(m_share->mapToGlobal(QPoint(x, m_share->height() + 4)));
}

int CalendarHeader::widthOfTheRest() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        const QWidget *widget = item->widget();
        if (widget == m_views || widget == m_view || widget == m_fact || widget == m_share)
            continue;
        width += widget == m_search ? m_search->minimumWidth() : item->sizeHint().width();
        width += layout()->spacing();
    }
    return width;
}

void CalendarHeader::fold()
{
    const int rest = widthOfTheRest();
    const int fact = m_fact->sizeHint().width() + layout()->spacing();
    const int share = m_shareActions.isEmpty() ? 0 : m_share->sizeHint().width() + layout()->spacing();
    const bool isFolded = rest + share + m_views->sizeHint().width() + fact > width();
    const int folded = rest + m_view->sizeHint().width();
    m_views->setVisible(!isFolded);
    m_view->setVisible(isFolded);
    m_share->setVisible(share > 0 && (!isFolded || folded + share <= width()));
    m_fact->setVisible(!isFolded || folded + share + fact <= width());
}

// As narrow as it gets when the views are folded.
QSize CalendarHeader::minimumSizeHint() const
{
    return {widthOfTheRest() + m_view->sizeHint().width(), height()};
}

void CalendarHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void CalendarHeader::dress()
{
    const auto tint = [this](QLabel *label, Token token) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.colour(token));
        label->setPalette(palette);
    };
    m_title->setFont(m_theme.font(TextType::Title));
    tint(m_title, Token::Text);
    m_fact->setFont(m_theme.font(TextType::Small));
    tint(m_fact, Token::Text3);
    m_fact->setContentsMargins(0, 5, 0, 0); // on the title's baseline
    update();
}

void CalendarHeader::setTitle(const QString &title, const QString &fact)
{
    m_title->setText(title);
    m_fact->setText(fact);
    fold();
}

void CalendarHeader::setView(const QString &id)
{
    m_views->setCurrent(id);
    const QString name = CalendarViews::nameOf(id);
    m_view->setText(name);
    m_view->setAccessibleName(tr("View: %1").arg(name));
    m_view->setToolTip(tr("Choose another view"));
    fold();
}

void CalendarHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CalendarHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
