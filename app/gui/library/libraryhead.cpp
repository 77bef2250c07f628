// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryhead.h"

#include "common/button.h"
#include "common/chip.h"
#include "common/label.h"
#include "common/pill.h"
#include "library/librarywords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace perennial {

namespace {

constexpr Standing kStandings[] = {Standing::Fresh,       Standing::Planned, Standing::Resting, Standing::Expired,
                                   Standing::OutOfSeason, Standing::UsedUp,  Standing::Lost};
constexpr LibraryOrder kOrders[] = {{LibraryKey::LastUse, Qt::AscendingOrder}, {LibraryKey::Made, Qt::DescendingOrder}, {LibraryKey::Made, Qt::AscendingOrder},
                                    {LibraryKey::Uses, Qt::DescendingOrder},   {LibraryKey::Next, Qt::AscendingOrder}};

QString escaped(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString nameOf(SeasonFacet facet)
{
    switch (facet) {
    case SeasonFacet::Any:
        return LibraryHead::tr("Season");
    case SeasonFacet::AllYear:
        return LibraryHead::tr("All year");
    case SeasonFacet::Seasonal:
        return LibraryHead::tr("With a season");
    }
    return {};
}

} // namespace

LibraryHead::LibraryHead(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ElidedLabel(theme, TextType::Section, Token::Text)), m_health(new Pill(theme, Tone::Green, QString())),
      m_facets(new QWidget)
{
    m_title->setWeight(QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("shownCategory"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 0);
    head->addWidget(m_health, 0);
    head->addStretch(1);
    m_narrow = addChip(head, QStringLiteral("narrow"), tr("Filter"));
    m_narrow->setIconName(QStringLiteral("filter"));
    m_narrow->setCheckable(true);
    m_narrow->setToolTip(tr("Label, channel, state, season, trash"));
    m_orderChip = addChip(head, QStringLiteral("orderChip"), QString());
    m_orderChip->setIconName(QStringLiteral("sort"));
    m_orderChip->setArrow(Chip::Arrow::Down);
    auto *facets = new QHBoxLayout(m_facets);
    facets->setContentsMargins(16, 0, 12, 8);
    facets->setSpacing(6);
    m_label = addChip(facets, QStringLiteral("labelChip"), QString());
    m_channel = addChip(facets, QStringLiteral("channelChip"), QString());
    m_standing = addChip(facets, QStringLiteral("standingChip"), QString());
    m_season = addChip(facets, QStringLiteral("seasonChip"), QString());
    m_clear = new Button(theme, ButtonKind::Quiet, tr("Clear filters"));
    m_clear->setButtonSize(ButtonSize::Row);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    facets->addWidget(m_clear);
    facets->addStretch(1);
    m_trash = addChip(facets, QStringLiteral("trashChip"), tr("Trash"));
    m_trash->setIconName(QStringLiteral("trash"));
    m_trash->setCheckable(true);
    for (Chip *chip : {m_label, m_channel, m_standing, m_season})
        chip->setArrow(Chip::Arrow::Down);
    auto *line = new QWidget;
    line->setLayout(head);
    line->setFixedHeight(theme.scaled(48));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_facets);
    m_facets->hide();
    connect(m_narrow, &QAbstractButton::toggled, m_facets, &QWidget::setVisible);
    connect(m_label, &QAbstractButton::clicked, this, &LibraryHead::openLabels);
    connect(m_channel, &QAbstractButton::clicked, this, &LibraryHead::openChannels);
    connect(m_standing, &QAbstractButton::clicked, this, &LibraryHead::openStandings);
    connect(m_season, &QAbstractButton::clicked, this, &LibraryHead::openSeasons);
    connect(m_orderChip, &QAbstractButton::clicked, this, &LibraryHead::openOrders);
    connect(m_clear, &QAbstractButton::clicked, this, &LibraryHead::clear);
    connect(m_trash, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.place = on ? LibraryFilter::Place::Trash : LibraryFilter::Place::Library;
        tell();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showState();
}

Chip *LibraryHead::addChip(QLayout *row, const QString &name, const QString &text)
{
    auto *chip = new Chip(m_theme, text);
    chip->setObjectName(name);
    row->addWidget(chip);
    return chip;
}

void LibraryHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void LibraryHead::setHealth(Tone tone, const QString &icon, const QString &sentence)
{
    m_health->setTone(tone);
    m_health->setIconName(icon);
    m_health->setText(sentence);
    m_health->setVisible(!sentence.isEmpty());
}

void LibraryHead::setCounts(const LibraryCounts &counts, const QStringList &labels)
{
    m_counts = counts;
    m_labels = labels;
    showState();
}

QString LibraryHead::channelName(ChannelId id) const
{
    for (const Channel &channel : m_channels) {
        if (channel.id == id)
            return channel.name;
    }
    return {};
}

void LibraryHead::showState()
{
    m_label->setText(m_filter.label >= 0 ? m_labels.value(m_filter.label) : tr("Label"));
    m_label->setVisible(!m_labels.isEmpty());
    m_channel->setText(m_filter.channel ? channelName(m_filter.channel) : tr("Channel"));
    m_standing->setText(m_filter.standing ? librarywords::ofStanding(*m_filter.standing) : tr("State"));
    m_season->setText(nameOf(m_filter.season));
    const bool inTrash = m_filter.place == LibraryFilter::Place::Trash;
    const QLocale locale;
    m_trash->setText(m_counts.trashed > 0 ? tr("Trash (%1)").arg(locale.toString(m_counts.trashed)) : tr("Trash"));
    const bool narrowed = m_filter.isNarrowed() || inTrash;
    m_clear->setVisible(narrowed);
    if (narrowed)
        m_narrow->setChecked(true);
    m_orderChip->setText(librarywords::ofOrder(m_order.key, m_order.direction));
    m_orderChip->setToolTip(tr("Order"));
    for (Chip *chip : {m_label, m_channel, m_standing, m_season, m_trash, m_orderChip})
        chip->updateGeometry();
}

void LibraryHead::tell()
{
    showState();
    Q_EMIT filterChanged();
}

void LibraryHead::clear()
{
    m_filter = {};
    const QSignalBlocker quiet(m_trash);
    m_trash->setChecked(false);
    tell();
}

void LibraryHead::setOrder(const LibraryOrder &order)
{
    m_order = order;
    showState();
}

void LibraryHead::openChoices(Chip *chip, const QList<Choice> &choices, const QString &all, std::function<void()> clear)
{
    auto *menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale;
    for (const Choice &choice : choices) {
        //: a choice of a filter and how many there are
        QAction *action = menu->addAction(choice.count >= 0 ? tr("%1 (%2)").arg(escaped(choice.text), locale.toString(choice.count)) : escaped(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        action->setEnabled(choice.count != 0 || choice.isChosen);
        connect(action, &QAction::triggered, this, choice.choose);
    }
    if (clear) {
        menu->addSeparator();
        connect(menu->addAction(all), &QAction::triggered, this, clear);
    }
    const int x = chip->layoutDirection() == Qt::RightToLeft ? chip->width() - menu->sizeHint().width() : 0;
    menu->popup(chip->mapToGlobal(QPoint(x, chip->height() + 4)));
}

void LibraryHead::openLabels()
{
    QList<Choice> choices;
    for (int label = 0; label < m_labels.size(); ++label) {
        const int count = m_counts.labels.value(label);
        if (count == 0 && m_filter.label != label)
            continue;
        choices << Choice{m_labels.at(label), count, m_filter.label == label, [this, label] {
            m_filter.label = label;
            tell();
        }};
    }
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    openChoices(m_label, choices, tr("All labels"), [this] {
        m_filter.label = -1;
        tell();
    });
}

void LibraryHead::openChannels()
{
    QList<Choice> choices;
    for (const Channel &channel : std::as_const(m_channels)) {
        choices << Choice{channel.name, m_counts.channels.value(channel.id), m_filter.channel == channel.id, [this, id = channel.id] {
            m_filter.channel = id;
            tell();
        }};
    }
    openChoices(m_channel, choices, tr("All channels"), [this] {
        m_filter.channel = {};
        tell();
    });
}

void LibraryHead::openStandings()
{
    QList<Choice> choices;
    for (Standing standing : kStandings) {
        choices << Choice{librarywords::ofStanding(standing), m_counts.standings.value(standing), m_filter.standing == standing, [this, standing] {
            m_filter.standing = standing;
            tell();
        }};
    }
    openChoices(m_standing, choices, tr("All states"), [this] {
        m_filter.standing.reset();
        tell();
    });
}

void LibraryHead::openSeasons()
{
    QList<Choice> choices;
    for (SeasonFacet facet : {SeasonFacet::AllYear, SeasonFacet::Seasonal}) {
        choices << Choice{nameOf(facet), m_counts.seasons.value(facet), m_filter.season == facet, [this, facet] {
            m_filter.season = facet;
            tell();
        }};
    }
    openChoices(m_season, choices, tr("All seasons"), [this] {
        m_filter.season = SeasonFacet::Any;
        tell();
    });
}

void LibraryHead::openOrders()
{
    QList<Choice> choices;
    for (const LibraryOrder &order : kOrders) {
        choices << Choice{librarywords::ofOrder(order.key, order.direction), -1, m_order == order, [this, order] {
            setOrder(order);
            Q_EMIT orderChanged();
        }};
    }
    openChoices(m_orderChip, choices, {}, {});
}

void LibraryHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
