// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotreviewpane.h"

#include "common/button.h"
#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/plate.h"
#include "common/wallwords.h"
#include "slots/slotwords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kWidth = 320;
constexpr int kMargin = 16;

class Mark : public QWidget
{
public:
    Mark(const Theme &theme, const QString &icon, Token token) : m_theme(theme), m_icon(icon), m_token(token) { setFixedSize(16, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.icons().paint(painter, QRectF(0, 2, 16, 16), m_icon, {m_theme.colour(m_token), layoutDirection(), m_theme.colour(Token::Panel)});
    }

private:
    const Theme &m_theme;
    QString m_icon;
    Token m_token;
};

} // namespace

SlotReviewPane::SlotReviewPane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("slot-review"));
    setAccessibleName(tr("Before you save"));
    setFixedWidth(theme.scaled(kWidth));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *middle = new QWidget;
    middle->setAutoFillBackground(false);
    scroll->setWidget(middle);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_column->setSpacing(8);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(1, 0, 1, 0);
    around->addWidget(scroll);
    connect(&theme, &Theme::changed, this, [this] { setFixedWidth(m_theme.scaled(kWidth)); });
    hide();
}

void SlotReviewPane::show(const SlotReview &review, const SlotScene &scene, const SlotDraft &draft)
{
    clearLayout(m_column);
    QList<SlotFinding> findings = review.findings;
    findings.removeIf([&](const SlotFinding &finding) {
        return std::none_of(finding.slots.cbegin(), finding.slots.cend(), [&](SlotId id) {
            const Slot *slot = draft.sheet().find(id);
            return slot && scene.channel(slot->channel);
        });
    });
    addLost(review.lost, scene);
    addFindings(findings, scene, draft);
    m_column->addStretch(1);
    setVisible(!findings.isEmpty() || !review.lost.isEmpty());
}

void SlotReviewPane::addFindings(const QList<SlotFinding> &findings, const SlotScene &scene, const SlotDraft &draft)
{
    if (findings.isEmpty())
        return;
    m_column->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Look at these")));
    auto *plate = new Plate(m_theme);
    for (const SlotFinding &finding : findings.mid(0, kMostFindings))
        plate->addRow(findingRow(finding, scene, draft));
    m_column->addWidget(plate);
    if (findings.size() > kMostFindings)
        m_column->addWidget(new Label(m_theme, TextType::Small, Token::Text2, tr("%Ln more", nullptr, int(findings.size()) - kMostFindings)));
}

QWidget *SlotReviewPane::findingRow(const SlotFinding &finding, const SlotScene &scene, const SlotDraft &draft)
{
    auto *widget = new QWidget;
    widget->setObjectName(QStringLiteral("finding"));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const bool isHint = finding.kind == SlotFindingKind::EmptyCategory;
    // What was looked at may be a step behind.
    const auto first = std::find_if(finding.slots.cbegin(), finding.slots.cend(), [&draft](SlotId id) { return draft.sheet().find(id) != nullptr; });
    const Slot slot = first == finding.slots.cend() ? Slot() : *draft.sheet().find(*first);
    const Channel *channel = scene.channel(finding.channel);
    auto *text = new Label(m_theme, TextType::Body, Token::Text, findingText(finding, slot, {draft.categoryName(finding.category), channel ? channel->name : QString()}));
    text->setObjectName(QStringLiteral("finding-text"));
    text->setParagraph();
    row->addWidget(new Mark(m_theme, isHint ? QStringLiteral("info") : QStringLiteral("warning"), isHint ? Token::Blue : Token::Amber), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (slot.repeat == SlotRepeat::Weekly) {
        Button *show = makeIconButton(m_theme, QStringLiteral("eye"), tr("Show it in the week"), ButtonKind::Quiet);
        show->setButtonSize(ButtonSize::Row);
        connect(show, &Button::clicked, this, [this, id = slot.id] { Q_EMIT slotRequested(id); });
        row->addWidget(show, 0, Qt::AlignTop);
    }
    return widget;
}

QString SlotReviewPane::lostText(const LostPlace &lost, const SlotScene &scene) const
{
    ZoneResolver zones;
    const Channel *channel = scene.channel(lost.channel);
    const QByteArray zone = channel && !channel->timeZone.isEmpty() ? channel->timeZone : scene.client.timeZone;
    const auto wall = zones.wallTime(lost.at, zone);
    const QString when = wall ? wallWords(*wall, scene.client.calendar) : QString();
    //: %1 a day and time, %2 a channel
    return channel ? tr("%1 · %2").arg(when, isolate(channel->name)) : when;
}

void SlotReviewPane::addLost(const QList<LostPlace> &lost, const SlotScene &scene)
{
    if (lost.isEmpty())
        return;
    m_column->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("What loses its place")));
    auto *what = new Label(m_theme, TextType::Body, Token::Text2, tr("%Ln planned posts would stand on no slot any more. They keep their times.", nullptr, int(lost.size())));
    what->setObjectName(QStringLiteral("lost-count"));
    what->setParagraph();
    m_column->addWidget(what);
    for (const LostPlace &place : lost.mid(0, kMostLost)) {
        const QString text = lostText(place, scene);
        const int room = width() - 2 * kMargin - 24;
        auto *row = new Button(m_theme, ButtonKind::Outlined, QFontMetrics(m_theme.font(TextType::Body, QFont::Medium)).elidedText(text, Qt::ElideRight, room));
        row->setObjectName(QStringLiteral("lost-post"));
        row->setButtonSize(ButtonSize::Row);
        row->setAccessibleName(text);
        row->setToolTip(tr("%1: open the post").arg(text));
        connect(row, &Button::clicked, this, [this, post = place.post] { Q_EMIT postRequested(post); });
        m_column->addWidget(row);
    }
    if (lost.size() > kMostLost)
        m_column->addWidget(new Label(m_theme, TextType::Small, Token::Text2, tr("%Ln more", nullptr, int(lost.size()) - kMostLost)));
    m_column->addSpacing(12);
}

void SlotReviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), m_theme.colour(Token::Line));
}

} // namespace perennial
