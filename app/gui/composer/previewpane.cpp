// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/previewpane.h"

#include "common/label.h"
#include "composer/thumbnails.h"
#include "networks/publishtext.h"

#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kMargin = 20;
constexpr int kGap = 16;
constexpr int kTwoColumnsFrom = 600;

} // namespace

PreviewPane::PreviewPane(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_thumbnails(thumbnails), m_theme(theme), m_board(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_board);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Previews"));
    viewport()->setAutoFillBackground(false);
    m_board->setAutoFillBackground(false);
    m_nothing = new Label(theme, TextType::Body, Token::Text3, tr("Choose channels below, and see here how the post will look on each of them."), m_board);
    m_nothing->setParagraph();
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    connect(&thumbnails, &Thumbnails::ready, this, [this] {
        for (PreviewCard *card : std::as_const(m_cards))
            card->repaintMedia();
    });
    connect(&theme, &Theme::changed, this, &PreviewPane::place);
}

QPixmap PreviewPane::picture(qint64 media) const
{
    return m_thumbnails.pixmap(m_session.media().value(MediaId{media}));
}

PreviewContent PreviewPane::contentOf(const ComposerChannel &channel, const ChannelCheck &check) const
{
    const Content content = contentFor(m_session.post(), channel.channel.id);
    PreviewContent shown;
    shown.networkId = channel.network.id;
    shown.channelName = channel.channel.name;
    shown.author = channel.channel.displayName.isEmpty() ? m_session.workspace().name : channel.channel.displayName;
    shown.handle = channel.channel.account;
    if (channel.network.can.contentWarning)
        shown.contentWarning = content.contentWarning;
    if (channel.network.can.visibility)
        shown.visibility = content.visibility.isEmpty() ? channel.network.visibilities.value(0) : content.visibility;
    if (linkPlace(channel.network, content.media.size()) == LinkPlace::Card)
        shown.linkCard = content.link.trimmed();
    if (channel.network.auth == AuthMethod::None)
        shown.note = tr("For trying things out: nothing leaves this machine");
    shown.left = check.left();
    shown.limit = check.text->limit;
    shown.parts << PreviewPart{check.sent, check.text->facets, check.text->valid || check.text->validEnd >= check.sent.size() ? int(check.sent.size()) : check.text->validEnd};
    for (const QString &part : content.thread) {
        const TextCheck checked = checkText(channel.text, part);
        shown.parts << PreviewPart{part, checked.facets, checked.validEnd};
    }
    for (const MediaUse &use : content.media)
        shown.media << qMakePair(use.media.value, use.alt);
    return shown;
}

void PreviewPane::show(const ComposerReport &report)
{
    QList<ChannelId> order;
    bool moved = false;
    for (const ChannelCheck &check : report.channels) {
        const ComposerChannel *channel = m_session.channel(check.channel);
        if (!channel)
            continue;
        order << check.channel;
        PreviewCard *&card = m_cards[check.channel];
        if (!card) {
            card = new PreviewCard(m_theme, [this](qint64 media) { return picture(media); }, m_board);
            card->setObjectName(QStringLiteral("preview-") + check.channel.toString());
            card->show();
            moved = true;
        }
        moved = card->setContent(contentOf(*channel, check)) || moved;
    }
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (order.contains(card.key())) {
            ++card;
            continue;
        }
        card.value()->deleteLater();
        card = m_cards.erase(card);
        moved = true;
    }
    if (moved || order != m_order) {
        m_order = order;
        place();
    }
}

void PreviewPane::place()
{
    const int width = viewport()->width();
    const int columns = width >= kTwoColumnsFrom && m_order.size() > 1 ? 2 : 1;
    const int cardWidth = (width - 2 * kMargin - (columns - 1) * kGap) / columns;
    QList<int> bottoms(columns, 4);
    for (const ChannelId id : std::as_const(m_order)) {
        PreviewCard *card = m_cards.value(id);
        const int column = int(std::min_element(bottoms.cbegin(), bottoms.cend()) - bottoms.cbegin());
        const int height = card->heightFor(cardWidth);
        int x = kMargin + column * (cardWidth + kGap);
        if (layoutDirection() == Qt::RightToLeft)
            x = width - x - cardWidth;
        card->setGeometry(x, bottoms.at(column), cardWidth, height);
        bottoms[column] += height + kGap;
    }
    m_nothing->setVisible(m_order.isEmpty());
    m_nothing->setGeometry(width / 6, 96, width * 2 / 3, 80);
    m_board->resize(width, std::max(m_order.isEmpty() ? 200 : 0, *std::max_element(bottoms.cbegin(), bottoms.cend()) + 4));
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

} // namespace perennial
