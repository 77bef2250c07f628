// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/weekline.h"

#include "boot/evergreentext.h"
#include "common/button.h"
#include "common/label.h"
#include "common/paint.h"
#include "library/yearchart.h"

#include <QTextDocumentFragment>

namespace perennial {

namespace {

constexpr int kHeight = 52;

class BlockSample : public QWidget
{
public:
    BlockSample(const Theme &theme, YearBlock kind) : m_theme(theme), m_kind(kind) { setFixedSize(12, 8); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintYearBlock(painter, rect(), m_kind, m_theme);
    }

private:
    const Theme &m_theme;
    YearBlock m_kind;
};

} // namespace

YearLegend::YearLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    const std::pair<YearBlock, QString> entries[] = {{YearBlock::Fresh, tr("fresh wording")},
                                                     {YearBlock::Rested, tr("used before, after its rest")},
                                                     {YearBlock::Empty, tr("nothing left to say")}};
    for (const auto &[kind, words] : entries) {
        if (kind != YearBlock::Fresh)
            line->addSpacing(5);
        line->addWidget(new BlockSample(theme, kind));
        line->addWidget(new Label(theme, TextType::Small, Token::Text2, words));
    }
}

WeekLine::WeekLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_week(new Label(theme, TextType::Body, Token::AccentText)), m_facts(new Label(theme, TextType::Body, Token::Text2)),
      m_why(new ElidedLabel(theme, TextType::Small, Token::Text2)), m_write(new Button(theme, ButtonKind::Outlined, tr("Write wordings"))),
      m_promote(new Button(theme, ButtonKind::Outlined, tr("Promote a sent post")))
{
    setObjectName(QStringLiteral("week-line"));
    setMinimumHeight(theme.scaled(kHeight));
    m_week->setWeight(QFont::DemiBold);
    m_facts->setObjectName(QStringLiteral("week-facts"));
    m_facts->setTextFormat(Qt::RichText); // of our own sentences; names are escaped
    m_facts->setParagraph();
    m_why->setObjectName(QStringLiteral("week-why"));
    m_write->setObjectName(QStringLiteral("write-wordings"));
    m_promote->setObjectName(QStringLiteral("promote-post"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_facts);
    words->addWidget(m_why);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 10, 6);
    line->setSpacing(12);
    line->addWidget(m_week);
    line->addLayout(words, 1);
    line->addWidget(m_write);
    line->addWidget(m_promote);
    connect(m_write, &Button::clicked, this, [this] { Q_EMIT wordingsWanted(m_category); });
    connect(m_promote, &Button::clicked, this, [this] { Q_EMIT promotionWanted(m_category); });
    connect(&theme, &Theme::changed, this, [this] {
        setMarkup(m_markup);
        update();
    });
}

void WeekLine::setMarkup(const QString &markup)
{
    m_markup = markup;
    QString shown = markup;
    shown.replace(QStringLiteral("<b>"), QStringLiteral("<span style=\"font-weight:600; color:%1\">").arg(m_theme.colour(Token::Red).name()));
    shown.replace(QStringLiteral("</b>"), QStringLiteral("</span>"));
    m_facts->setText(QStringLiteral("<div dir=\"%1\">%2</div>").arg(isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"), shown));
    const QString plain = text();
    m_facts->setAccessibleName(plain);
    setAccessibleName(plain);
}

QString WeekLine::text() const
{
    return m_week->text() + QLatin1Char(' ') + QTextDocumentFragment::fromHtml(m_markup).toPlainText();
}

// Why the first place of the category stays free in this week.
QString WeekLine::reasonOf(const YearReading &reading, QDate weekStart) const
{
    ZoneResolver zones;
    for (const EvergreenGap &gap : reading.forecast.made.plan.gaps) {
        const auto wall = gap.category == m_category ? zones.wallTime(gap.at, reading.question.timeZone) : Result<WallTime>(WallTime());
        if (wall && wall->date.isValid() && wall->date >= weekStart && wall->date < weekStart.addDays(7))
            return sentenceFor(gap, reading.forecast.made);
    }
    return {};
}

void WeekLine::show(const YearReading &reading, const YearWords &words, int row, int week)
{
    const EvergreenYear &year = reading.year;
    if (row >= year.rows.size() || week >= year.weekCount())
        return;
    const QDate start = year.weekStart(week);
    QList<EvergreenDrought> droughts = droughtsOf(reading.forecast.made.plan, reading.question, start).value_or(QList<EvergreenDrought>());
    m_category = year.rows[row].category;
    // What runs dry is spoken of, the chosen row before the others.
    const auto mine = std::find_if(droughts.cbegin(), droughts.cend(), [this](const EvergreenDrought &each) { return each.category == m_category; });
    QStringList sentences{tr("%Ln posts.", nullptr, year.weeks[week].posts())};
    if (droughts.isEmpty()) {
        sentences << tr("Nothing runs dry.");
    } else {
        const EvergreenDrought &told = mine == droughts.cend() ? droughts.constFirst() : *mine;
        sentences << words.runsDry(reading.nameOf(told.category)) << words.carriesOn(told);
        m_category = told.category;
        if (droughts.size() > 1)
            sentences << words.alsoDry(droughts.size() - 1);
    }
    m_week->setText(words.weekOf(start));
    setMarkup(sentences.join(QLatin1Char(' ')));
    const QString why = reasonOf(reading, start);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const QString name = reading.nameOf(m_category);
    //: %1 a category
    m_write->setToolTip(tr("Write new wordings for “%1”").arg(name));
    //: %1 a category
    m_promote->setToolTip(tr("Take a post that went out into “%1”").arg(name));
    m_write->setAccessibleDescription(m_write->toolTip());
    m_promote->setAccessibleDescription(m_promote->toolTip());
}

void WeekLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 6, m_theme.colour(Token::Panel), m_theme.colour(Token::Line));
}

} // namespace perennial
