// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthlist.h"

#include "channels/channelwords.h"
#include "common/icons.h"
#include "common/paint.h"
#include "health/barchart.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace perennial {

namespace {

constexpr int kRow = 64;
constexpr qreal kDisc = 32;
constexpr qreal kPad = 12;
constexpr qreal kRhythm = 84;
constexpr qreal kRhythmHeight = 16;
constexpr int kRhythmWeeks = 12;
constexpr qreal kPill = 20;
constexpr qreal kPillPad = 8;
constexpr qreal kMark = 14;
constexpr qreal kLeastText = 150; // below that the rhythm makes room

// What presses most: there is room for one thing.
QString secondLine(const ChannelStanding &standing, const HealthFrame &frame)
{
    if (standing.overdueTasks > 0)
        return HealthModel::tr("%Ln tasks late", nullptr, standing.overdueTasks);
    if (standing.channel.lifecycle == Lifecycle::Closing)
        return HealthModel::tr("%Ln tasks", nullptr, standing.openTasks);
    return healthwords::quiet(standing, frame);
}

class HealthDelegate : public QStyledItemDelegate
{
public:
    HealthDelegate(HealthModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, m_theme.scaled(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PainterState saved(*painter);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        paintGround(*painter, option, row);
        const ChannelStanding &standing = m_model.standing(index.row());
        const QRectF inside = startEnd(row, kPad, kPad, option.direction);
        const QRectF disc = sliceStart(inside, kDisc, option.direction);
        const QColor colour = channelColour(standing.channel);
        const QRectF round(disc.left(), disc.center().y() - kDisc / 2, kDisc, kDisc);
        paintChannelDisc(*painter, round, standing.channel.network,
                         colour.isValid() ? colour : m_theme.channel(standing.channel.network).colour,
                         standing.channel.lifecycle == Lifecycle::Closed ? DiscLook::Off : DiscLook::On, m_theme);
        QRectF words = startEnd(inside, kDisc + kPad, 0, option.direction);
        if (words.width() > kLeastText + kRhythm) {
            paintWeeks(*painter, words, standing, option.direction);
            words = startEnd(words, 0, kRhythm + kPad, option.direction);
        }
        paintWords(*painter, words, index.row(), option.direction);
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &row) const
    {
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            fillRounded(painter, row, 6, m_theme.colour(Token::AccentTint));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(painter, row, 6, m_theme.colour(Token::Hover));
        if (chosen && option.state & QStyle::State_HasFocus)
            strokeRounded(painter, row.adjusted(1, 1, -1, -1), 6, m_theme.colour(Token::AccentText), 2);
    }

    void paintWeeks(QPainter &painter, const QRectF &words, const ChannelStanding &standing,
                    Qt::LayoutDirection direction) const
    {
        const QRectF slice = sliceEnd(words, kRhythm, direction);
        const QRectF box(slice.left(), slice.center().y() - kRhythmHeight / 2, kRhythm, kRhythmHeight);
        const QList<int> weeks = standing.weeks.mid(std::max<qsizetype>(0, standing.weeks.size() - kRhythmWeeks));
        paintRhythm(painter, box, weeks, m_theme.colour(healthwords::lookOf(standing).colour), m_theme, direction);
    }

    void paintWords(QPainter &painter, const QRectF &words, int row, Qt::LayoutDirection direction) const
    {
        const ChannelStanding &standing = m_model.standing(row);
        const HealthFrame &frame = m_model.frame(row);
        const qreal line = m_theme.lineHeight(TextType::Body);
        const qreal top = words.center().y() - (line + 4 + m_theme.scaled(int(kPill))) / 2;
        QRectF first(words.left(), top, words.width(), line);
        const QFont bold = m_theme.font(TextType::Body, QFont::DemiBold);
        drawLine(painter, first, standing.channel.name, bold, m_theme.colour(Token::Text), direction);
        if (m_model.clients() == HealthModel::Clients::All) {
            const qreal used = QFontMetricsF(bold).horizontalAdvance(standing.channel.name) + 8;
            if (used < first.width())
                drawLine(painter, startEnd(first, used, 0, direction), standing.client, m_theme.font(TextType::Small),
                         m_theme.colour(Token::Text2), direction);
        }
        QRectF second(words.left(), top + line + 4, words.width(), m_theme.scaled(int(kPill)));
        const healthwords::StateLook look = healthwords::lookOf(standing);
        const qreal used = paintPill(painter, second, look, direction);
        second = startEnd(second, used + 8, 0, direction);
        if (standing.keyEndsAt) {
            const QRectF slice = sliceStart(second, kMark, direction);
            m_theme.icons().paint(painter, QRectF(slice.left(), slice.center().y() - kMark / 2, kMark, kMark),
                                  QStringLiteral("key"),
                                  {m_theme.colour(Token::Amber), direction, m_theme.colour(Token::Canvas)});
            second = startEnd(second, kMark + 6, 0, direction);
        }
        drawLine(painter, second, secondLine(standing, frame), m_theme.font(TextType::Small),
                 m_theme.colour(standing.overdueTasks > 0 ? Token::Amber : Token::Text2), direction);
    }

    qreal paintPill(QPainter &painter, const QRectF &room, const healthwords::StateLook &look,
                    Qt::LayoutDirection direction) const
    {
        const ToneColours colours = toneColours(m_theme, look.tone);
        const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
        const qreal wide = std::min(room.width(), QFontMetricsF(font).horizontalAdvance(look.word) + 2 * kPillPad);
        const QRectF pill = sliceStart(room, wide, direction);
        fillRounded(painter, pill, pill.height() / 2, colours.ground,
                    m_theme.variant() == ThemeVariant::HighContrast ? colours.line : QColor());
        painter.setFont(font);
        painter.setPen(colours.text);
        painter.drawText(pill, int(Qt::AlignCenter) | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(look.word, Qt::ElideRight, wide - 8));
        return wide;
    }

    HealthModel &m_model;
    const Theme &m_theme;
};

} // namespace

void HealthModel::setStandings(QList<ChannelStanding> standings, QList<HealthFrame> frames, Clients clients)
{
    m_frames = std::move(frames);
    m_clients = clients;
    const auto same = [&] {
        return std::equal(
            standings.cbegin(), standings.cend(), m_standings.cbegin(), m_standings.cend(),
            [](const ChannelStanding &a, const ChannelStanding &b) { return a.channel.id == b.channel.id; });
    };
    if (same()) { // rows keep their place while data arrives
        m_standings = std::move(standings);
        if (const QList<int> rows = shown(); rows != m_shown)
            return place(rows);
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_standings = std::move(standings);
    m_shown = shown();
    endResetModel();
}

void HealthModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    if (const QList<int> rows = shown(); rows != m_shown)
        place(rows);
}

QList<int> HealthModel::shown() const
{
    QList<int> rows;
    for (int i = 0; i < m_standings.size(); ++i) {
        const ChannelStanding &each = m_standings.at(i);
        const QString all = QStringList{each.channel.name, each.channel.network, each.channel.account, each.client,
                                        healthwords::lookOf(each).word}
                                .join(QLatin1Char(' '));
        if (m_words.isEmpty() || all.contains(m_words, Qt::CaseInsensitive))
            rows << i;
    }
    return rows;
}

void HealthModel::place(QList<int> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const ChannelStanding &each = standing(index.row());
    if (role == Qt::DisplayRole)
        return each.channel.name;
    if (role == Qt::AccessibleTextRole)
        return healthwords::rowText(each, frame(index.row()));
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{healthwords::rowText(each, frame(index.row())), healthwords::queue(each, frame(index.row()))};
    return lines.join(QLatin1Char('\n'));
}

int HealthModel::rowOf(ChannelId channel) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (standing(row).channel.id == channel)
            return row;
    }
    return -1;
}

HealthList::HealthList(HealthModel &model, const Theme &theme, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("health-list"));
    setAccessibleName(tr("Channels, the quietest first"));
    setModel(&model);
    setItemDelegate(new HealthDelegate(model, theme, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void HealthList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current.row());
}

void HealthList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace perennial
