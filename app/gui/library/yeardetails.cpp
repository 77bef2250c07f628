// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yeardetails.h"

#include "common/accent.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/plate.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kBarHeight = 14;
constexpr int kSwatch = 10;
constexpr int kRange = 96; // width of fewest to most
constexpr int kRepeatsHeight = 96;
constexpr int kShades = 5;
constexpr int kListHeight = 160;

// Neighbours differ in depth; the names say which is which.
QColor shadeOf(const Theme &theme, qsizetype which)
{
    return mixed(theme.colour(Token::Accent), theme.colour(Token::Canvas), 1.0 - 0.18 * double(which % kShades));
}

class Swatch : public QWidget
{
public:
    Swatch(const Theme &theme, qsizetype which) : m_theme(theme), m_which(which) { setFixedSize(theme.scaled(kSwatch), theme.scaled(kSwatch)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect(), 2, shadeOf(m_theme, m_which), m_theme.variant() == ThemeVariant::HighContrast ? m_theme.colour(Token::Text) : QColor());
    }

private:
    const Theme &m_theme;
    qsizetype m_which;
};

// From the fewest to the most uses, on one scale for all.
class RangeBar : public QWidget
{
public:
    RangeBar(const Theme &theme, int fewest, int most, int scale) : m_theme(theme), m_fewest(fewest), m_most(most), m_scale(std::max(1, scale))
    {
        setFixedSize(theme.scaled(kRange), theme.scaled(kSwatch));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal middle = height() / 2.0;
        painter.fillRect(QRectF(0, std::floor(middle), width(), 1), m_theme.colour(Token::Line2));
        const qreal dot = 6;
        const qreal room = width() - dot;
        const qreal start = room * m_fewest / m_scale;
        QRectF bar(start, middle - dot / 2, room * (m_most - m_fewest) / m_scale + dot, dot);
        if (isRightToLeft())
            bar.moveLeft(width() - bar.right());
        fillRounded(painter, bar, dot / 2, m_theme.colour(Token::Green));
    }

private:
    const Theme &m_theme;
    int m_fewest;
    int m_most;
    int m_scale;
};

QWidget *columnOf(const Theme &theme, const QString &title, Label *sentence, QWidget *chart)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new Label(theme, TextType::Body, Token::Text, title);
    head->setWeight(QFont::DemiBold);
    sentence->setParagraph();
    column->addWidget(head);
    column->addWidget(chart);
    column->addWidget(sentence);
    column->addStretch(1);
    return box;
}

} // namespace

// What of all posts each category is, in one bar.
class MixBar : public QWidget
{
public:
    explicit MixBar(const Theme &theme) : m_theme(theme)
    {
        setFixedHeight(theme.scaled(kBarHeight));
        setMinimumWidth(theme.scaled(160));
        setObjectName(QStringLiteral("mix-bar"));
    }
    void setShares(const QList<double> &shares, const QString &text)
    {
        m_shares = shares;
        setAccessibleName(text);
        setToolTip(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect(), 3, m_theme.colour(Token::Sunken));
        qreal x = 0;
        for (qsizetype i = 0; i < m_shares.size(); ++i) {
            const qreal wide = width() * m_shares[i];
            QRectF part(x, 0, std::max<qreal>(0, wide - 1), height());
            x += wide;
            if (isRightToLeft())
                part.moveLeft(width() - part.right());
            fillRounded(painter, part, 2, shadeOf(m_theme, i), m_theme.variant() == ThemeVariant::HighContrast ? m_theme.colour(Token::Text) : QColor());
        }
    }

private:
    const Theme &m_theme;
    QList<double> m_shares;
};

// How many items go out once, twice ...
class RepeatsChart : public QWidget
{
public:
    explicit RepeatsChart(const Theme &theme) : m_theme(theme)
    {
        setFixedHeight(theme.scaled(kRepeatsHeight));
        setMinimumWidth(theme.scaled(200));
        setObjectName(QStringLiteral("repeats-chart"));
    }
    void setItems(const QMap<int, qsizetype> &items, const QString &text)
    {
        m_items = items;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_items.isEmpty())
            return;
        const int last = m_items.lastKey();
        const qsizetype most = *std::max_element(m_items.cbegin(), m_items.cend());
        const qreal foot = m_theme.scaled(16);
        const qreal head = m_theme.scaled(14);
        const qreal pitch = std::min<qreal>(m_theme.scaled(28), qreal(width()) / (last + 1));
        const int step = std::max(1, int(std::ceil(m_theme.scaled(18) / pitch))); // labels have room
        painter.setFont(m_theme.font(TextType::Small));
        for (int uses = 0; uses <= last; ++uses) {
            const qsizetype count = m_items.value(uses);
            const qreal x = isRightToLeft() ? width() - pitch * (uses + 1) : pitch * uses;
            const qreal high = (height() - foot - head) * qreal(count) / qreal(most);
            const QRectF bar(x + 1, height() - foot - high, std::max<qreal>(1, pitch - 3), high);
            fillRounded(painter, bar, 2, m_theme.colour(uses == 0 ? Token::Line2 : Token::Green));
            painter.setPen(m_theme.colour(Token::Text2));
            if (uses % step == 0)
                painter.drawText(QRectF(x - 10, height() - foot, pitch + 20, foot), Qt::AlignCenter, locale().toString(uses));
            painter.setPen(m_theme.colour(Token::Text));
            if (count > 0 && pitch >= m_theme.scaled(14))
                painter.drawText(QRectF(x - 10, bar.top() - head, pitch + 18, head), Qt::AlignCenter, locale().toString(count));
        }
        painter.fillRect(QRectF(0, height() - foot, width(), 1), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
    QMap<int, qsizetype> m_items;
};

YearDetails::YearDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QScrollArea), m_grid(new QGridLayout), m_mixText(new Label(theme, TextType::Small, Token::Text2)),
      m_repeatsText(new Label(theme, TextType::Small, Token::Text2)), m_mix(new MixBar(theme)), m_repeats(new RepeatsChart(theme))
{
    setObjectName(QStringLiteral("year-details"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(32);
    line->addWidget(columnOf(theme, tr("Mix"), m_mixText, m_mix), 2);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_list->setWidget(inside);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Category"));
    m_list->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    line->addWidget(m_list, 3);
    line->addWidget(columnOf(theme, tr("How often items come again"), m_repeatsText, m_repeats), 2);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void YearDetails::show(const YearReading &reading, const YearWords &words)
{
    clearLayout(m_grid);
    QHash<CategoryId, CategoryOutlook> outlooks;
    QMap<int, qsizetype> repeats;
    int scale = 0;
    for (const CategoryOutlook &outlook : reading.forecast.outlook.categories) {
        outlooks.insert(outlook.category, outlook);
        scale = std::max(scale, outlook.mostUses);
        for (auto it = outlook.repeats.cbegin(); it != outlook.repeats.cend(); ++it)
            repeats[it.key()] += it.value();
    }
    // Shown at once: what is still to be shown has no size yet.
    const auto put = [this](QWidget *widget, int row, int column) {
        m_grid->addWidget(widget, row, column);
        widget->show();
    };
    const QString heads[] = {tr("Category"), tr("Of all posts"), tr("Uses of each item")};
    const int columns[] = {1, 2, 3};
    for (int i = 0; i < 3; ++i)
        put(new Label(m_theme, TextType::Small, Token::Text2, heads[i]), 0, columns[i]);
    QList<double> shares;
    QStringList parts;
    for (const EvergreenRow &row : reading.year.rows) {
        const CategoryOutlook outlook = outlooks.value(row.category);
        const QString name = reading.nameOf(row.category);
        const QString percent = words.percent(outlook.shareOfFills);
        const int line = int(shares.size()) + 1;
        put(new Swatch(m_theme, shares.size()), line, 0);
        put(new ElidedLabel(m_theme, TextType::Body, Token::Text, name), line, 1);
        put(new Label(m_theme, TextType::Body, Token::Text, percent), line, 2);
        put(new Label(m_theme, TextType::Body, Token::Text2, words.fairness(outlook)), line, 3);
        auto *range = new RangeBar(m_theme, outlook.fewestUses, outlook.mostUses, scale);
        range->setAccessibleName(words.fairness(outlook));
        put(range, line, 4);
        shares << outlook.shareOfFills;
        //: a category and its percent
        parts << tr("%1 %2").arg(name, percent);
    }
    const QWidget *inside = m_list->widget();
    inside->layout()->activate();
    m_list->setMinimumWidth(inside->minimumSizeHint().width() + 16);
    m_list->setFixedHeight(std::min(inside->sizeHint().height(), m_theme.scaled(kListHeight)));
    const EvergreenTally &tally = reading.forecast.outlook.tally;
    m_mix->setShares(shares, parts.join(tr(", ", "between facts")));
    //: %1 percent, %2 a number of posts, %3 a number of slots
    m_mixText->setText(tr("%1 of the slots are filled: %2 of %3.").arg(words.percent(tally.fillRate()), words.number(int(tally.filled)), words.number(int(tally.places()))));
    m_repeatsText->setText(words.repeats(repeats));
    m_repeats->setItems(repeats, words.repeats(repeats));
}

} // namespace perennial
