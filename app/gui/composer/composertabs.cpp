// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composertabs.h"

#include "common/button.h"
#include "common/controlpaint.h"
#include "common/icons.h"
#include "common/paint.h"

#include <QButtonGroup>
#include <QMenu>

#include <cmath>

namespace perennial {

namespace {

constexpr int kTabHeight = 40;
constexpr int kDisc = 16;
constexpr int kGap = 6;
constexpr int kPadding = 12;

} // namespace

ComposerTab::ComposerTab(const Theme &theme, const QString &network, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_network(network)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void ComposerTab::setMarks(bool differs, bool stopped)
{
    if (differs == m_differs && stopped == m_stopped)
        return;
    m_differs = differs;
    m_stopped = stopped;
    QStringList marks;
    if (differs)
        marks << tr("has its own text");
    if (stopped)
        marks << tr("can't go out like this");
    setAccessibleDescription(marks.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

qreal ComposerTab::badgeWidth() const
{
    return QFontMetricsF(m_theme.font(TextType::Small, QFont::DemiBold)).horizontalAdvance(tr("differs")) + 12;
}

QSize ComposerTab::sizeHint() const
{
    qreal width = 2 * kPadding + QFontMetricsF(m_theme.font(TextType::Body, QFont::DemiBold)).horizontalAdvance(text());
    if (!m_network.isEmpty())
        width += kDisc + kGap;
    if (m_differs)
        width += badgeWidth() + kGap;
    if (m_stopped)
        width += 14 + kGap;
    return {int(std::ceil(width)) + 1, m_theme.scaled(kTabHeight)};
}

void ComposerTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = layoutDirection();
    painter.setLayoutDirection(direction);
    if (underMouse() && !isChecked())
        fillRounded(painter, QRectF(rect()).adjusted(2, 4, -2, -4), 6, m_theme.colour(Token::Hover));
    QRectF row = startEnd(rect(), kPadding, kPadding, direction);
    if (!m_network.isEmpty()) {
        const QRectF slice = sliceStart(row, kDisc, direction);
        paintChannelDisc(painter, QRectF(slice.left(), slice.center().y() - kDisc / 2.0, kDisc, kDisc), m_network, m_theme.channel(m_network).colour, DiscLook::On, m_theme);
        row = startEnd(row, kDisc + kGap, 0, direction);
    }
    if (m_stopped) {
        const QRectF slice = sliceEnd(row, 14, direction);
        m_theme.icons().paint(painter, QRectF(slice.left(), slice.center().y() - 7, 14, 14), QStringLiteral("badge-failed"),
                              {m_theme.colour(Token::Red), direction, m_theme.colour(Token::Canvas)});
        row = startEnd(row, 0, 14 + kGap, direction);
    }
    if (m_differs) {
        const QRectF slice = sliceEnd(row, badgeWidth(), direction);
        const QRectF badge(slice.left(), slice.center().y() - 8, slice.width(), 16);
        fillRounded(painter, badge, 8, m_theme.colour(Token::NeutralTint));
        painter.setFont(m_theme.font(TextType::Small, QFont::DemiBold));
        painter.setPen(m_theme.colour(Token::Text2));
        painter.drawText(badge, Qt::AlignCenter, tr("differs"));
        row = startEnd(row, 0, badgeWidth() + kGap, direction);
    }
    painter.setFont(m_theme.font(TextType::Body, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(m_theme.colour(isChecked() ? Token::Text : Token::Text2));
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeading, text());
    if (isChecked())
        painter.fillRect(QRectF(8, height() - 2, width() - 16, 2), m_theme.colour(Token::Accent));
}

ComposerTabs::ComposerTabs(ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_group(new QButtonGroup(this))
{
    setFixedHeight(theme.scaled(kTabHeight));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(8, 0, 12, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    m_add = new Button(theme, ButtonKind::Quiet, tr("Channel"), this);
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setButtonSize(ButtonSize::Row);
    m_add->setObjectName(QStringLiteral("addVariant"));
    m_add->setToolTip(tr("Write a text of its own for one channel"));
    m_row->addWidget(m_add, 0, Qt::AlignVCenter);
    connect(m_add, &QPushButton::clicked, this, &ComposerTabs::offerChannels);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<ChannelId> ComposerTabs::wanted() const
{
    QList<ChannelId> ids{ChannelId()};
    for (const Variant &variant : m_session.post().variants) {
        const bool shows = variant.text || variant.media || variant.channel == m_current || m_stopped.contains(variant.channel);
        if (shows && m_session.channel(variant.channel))
            ids << variant.channel;
    }
    return ids;
}

void ComposerTabs::refresh()
{
    if (m_current && (!m_session.post().variantFor(m_current) || !m_session.channel(m_current))) {
        m_current = ChannelId();
        Q_EMIT currentChanged(m_current);
    }
    const QList<ChannelId> ids = wanted();
    if (ids != m_order) {
        for (ComposerTab *tab : std::as_const(m_tabs)) {
            m_row->removeWidget(tab);
            tab->deleteLater();
        }
        m_tabs.clear();
        m_order = ids;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const ComposerChannel *channel = m_session.channel(ids.at(i));
            auto *tab = new ComposerTab(m_theme, channel ? channel->network.id : QString(),
                                        channel ? channel->channel.name : tr("All channels"), this);
            tab->setObjectName(QStringLiteral("tab-") + ids.at(i).toString());
            m_group->addButton(tab);
            m_row->insertWidget(int(i), tab);
            connect(tab, &QAbstractButton::clicked, this, [this, id = ids.at(i)] { setCurrent(id); });
            m_tabs.insert(ids.at(i), tab);
            tab->show();
        }
    }
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        const Variant *variant = m_session.post().variantFor(tab.key());
        tab.value()->setMarks(variant && (variant->text || variant->media), m_stopped.contains(tab.key()));
        tab.value()->setChecked(tab.key() == m_current);
    }
    m_add->setVisible(!m_session.isReadOnly() && m_session.post().variants.size() > 1);
}

void ComposerTabs::setCurrent(ChannelId channel)
{
    if (channel == m_current)
        return;
    m_current = channel;
    refresh();
    Q_EMIT currentChanged(m_current);
}

void ComposerTabs::setReport(const ComposerReport &report)
{
    m_stopped = report.stopped();
    // Three tabs of trouble are enough: the findings name them all.
    if (m_stopped.size() > 3)
        m_stopped = m_stopped.mid(0, 3);
    refresh();
}

void ComposerTabs::offerChannels()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ComposerChannel &channel : m_session.chosen()) {
        const ChannelId id = channel.channel.id;
        if (m_session.post().variantFor(id)->text)
            continue;
        connect(menu->addAction(channel.channel.name), &QAction::triggered, this, [this, id] { Q_EMIT variantRequested(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Every channel has its own text"))->setEnabled(false);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void ComposerTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
