// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/findingrows.h"

#include "common/button.h"
#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/pill.h"

namespace perennial {

namespace {

constexpr int kRowHeight = 36;
constexpr int kNarrow = 520; // the words on the buttons are short then
constexpr qsizetype kMostRows = 6;

class Frame : public QWidget
{
public:
    Frame(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect(), 6, m_theme.colour(Token::Canvas), m_theme.colour(Token::Line));
        for (const QObject *child : children()) {
            const auto *row = qobject_cast<const QWidget *>(child);
            if (row && row->isVisible() && row->y() > 1)
                painter.fillRect(1, row->y(), width() - 2, 1, m_theme.colour(Token::Line));
        }
    }

private:
    const Theme &m_theme;
};

class SeverityBadge : public QWidget
{
public:
    SeverityBadge(const Theme &theme, TextFinding::Severity severity, QWidget *parent) : QWidget(parent), m_theme(theme), m_severity(severity)
    {
        setFixedSize(16, 16);
        setAccessibleName(severity == TextFinding::Severity::Error ? FindingRows::tr("Error") : FindingRows::tr("Warning"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool error = m_severity == TextFinding::Severity::Error;
        m_theme.icons().paint(painter, rect(), error ? QStringLiteral("badge-failed") : QStringLiteral("badge-conflict"),
                              {m_theme.colour(error ? Token::Red : Token::Amber), layoutDirection(), m_theme.colour(Token::Canvas)});
    }

private:
    const Theme &m_theme;
    TextFinding::Severity m_severity;
};

QString hintOf(Fix fix)
{
    switch (fix) {
    case Fix::SelectExcess:
        return FindingRows::tr("Selects what is too much, so that one key takes it away");
    case Fix::SplitThread:
        return FindingRows::tr("Makes a thread of parts that each fit every channel");
    case Fix::MakeVariant:
        return FindingRows::tr("A text of its own; the other channels keep the common one");
    default:
        return {};
    }
}

bool sameFinding(const ComposerFinding &a, const ComposerFinding &b)
{
    return a.severity == b.severity && a.subject == b.subject && a.words == b.words && a.fixes == b.fixes && a.media == b.media && a.channels == b.channels;
}

} // namespace

FindingRows::FindingRows(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(theme, TextType::Body, Token::Text, tr("Findings")));
    static_cast<Label *>(head->itemAt(0)->widget())->setWeight(QFont::DemiBold);
    m_count = new CountBadge(theme, Tone::Neutral);
    head->addWidget(m_count);
    head->addStretch(1);
    m_frame = new Frame(theme, this);
    m_rows = new QVBoxLayout(m_frame);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_frame);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // never wider than the column
    hide();
}

void FindingRows::show(const QList<ComposerFinding> &findings, const QList<ComposerChannel> &channels)
{
    QList<ComposerFinding> ordered = findings;
    std::stable_sort(ordered.begin(), ordered.end(), [](const ComposerFinding &a, const ComposerFinding &b) { return a.severity > b.severity; });
    const bool same = ordered.size() == m_findings.size() && std::equal(ordered.cbegin(), ordered.cend(), m_findings.cbegin(), sameFinding);
    m_findings = ordered;
    m_channels = channels;
    if (!same)
        rebuild();
}

void FindingRows::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < std::min(m_findings.size(), kMostRows); ++i)
        m_rows->addWidget(makeRow(m_findings.at(i), m_channels));
    if (m_findings.size() > kMostRows) {
        auto *more = new Label(m_theme, TextType::Small, Token::Text3, tr("and %Ln more", nullptr, int(m_findings.size() - kMostRows)), m_frame);
        more->setContentsMargins(12, 8, 12, 8);
        m_rows->addWidget(more);
    }
    m_count->setCount(int(m_findings.size()));
    setVisible(!m_findings.isEmpty());
    updateGeometry();
}

void FindingRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (std::exchange(m_narrow, narrow) != narrow)
        rebuild();
}

QWidget *FindingRows::makeRow(const ComposerFinding &finding, const QList<ComposerChannel> &channels)
{
    auto *row = new QWidget(m_frame);
    row->setMinimumHeight(m_theme.scaled(kRowHeight));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(4, 4, 4, 4);
    line->setSpacing(8);
    line->addSpacing(0);
    line->addWidget(new SeverityBadge(m_theme, finding.severity, row));
    auto *subject = new Label(m_theme, TextType::Body, Token::Text, finding.subject, row);
    subject->setWeight(QFont::DemiBold);
    subject->setMaximumWidth(220);
    line->addWidget(subject);
    auto *words = new ElidedLabel(m_theme, TextType::Body, Token::Text, finding.words, row);
    line->addWidget(words, 1);
    const QString names = finding.channels.size() == 1 ? channelNames(channels, finding.channels) : tr("them");
    for (const Fix fix : finding.fixes) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, m_narrow && fix == Fix::MakeVariant ? tr("Variant") : fixName(fix, names), row);
        button->setButtonSize(ButtonSize::Row);
        button->setObjectName(QStringLiteral("fix-%1").arg(int(fix)));
        button->setToolTip(hintOf(fix));
        button->setAccessibleName(fixName(fix, names));
        button->setAccessibleDescription(finding.subject + QStringLiteral(": ") + finding.words);
        connect(button, &QPushButton::clicked, this, [this, fix, finding] { Q_EMIT fixRequested(fix, finding); });
        line->addWidget(button);
    }
    return row;
}

} // namespace perennial
