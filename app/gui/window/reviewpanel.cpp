// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reviewpanel.h"

#include "boot/reviewtext.h"
#include "common/label.h"
#include "common/modalpanel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace perennial {

namespace {

struct ReviewPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ReviewPanel)
};

int countOf(const ReviewReading &reading, ReviewAnswer answer)
{
    return int(std::count_if(reading.lines.cbegin(), reading.lines.cend(), [answer](const ReviewLine &line) {
        return line.fate == ReviewFate::Ready && line.entry.answer == answer;
    }));
}

Label *addParagraph(ModalPanel &panel, const Theme &theme, TextType type, Token token, const QString &text)
{
    auto *label = new Label(theme, type, token, text);
    label->setParagraph();
    panel.body()->addWidget(label);
    return label;
}

void addCounts(ModalPanel &panel, const Theme &theme, const ReviewReading &reading)
{
    QStringList sentences{ReviewPanel::tr("%Ln posts are approved.", nullptr, countOf(reading, ReviewAnswer::Approve)),
                          ReviewPanel::tr("Changes are wanted in %Ln posts; they become drafts.", nullptr,
                                          countOf(reading, ReviewAnswer::Change))};
    if (const int already = int(reading.count(ReviewFate::Already)))
        sentences << ReviewPanel::tr("%Ln answers were taken before.", nullptr, already);
    if (const int refused = int(reading.count(ReviewFate::Refused)))
        sentences << ReviewPanel::tr("%Ln answers can't be taken.", nullptr, refused);
    addParagraph(panel, theme, TextType::Body, Token::Text, sentences.join(QLatin1Char('\n')))
        ->setObjectName(QStringLiteral("review-counts"));
}

QString nameOf(const ReviewLine &line)
{
    return line.title.isEmpty() ? ReviewPanel::tr("A post that is gone") : line.title;
}

// What the client wants changed, and what is refused with its reason: every one of them.
void addLines(ModalPanel &panel, const Theme &theme, const ReviewReading &reading)
{
    for (const ReviewLine &line : reading.lines) {
        const bool isRefused = line.fate == ReviewFate::Refused;
        const bool isWish = line.fate == ReviewFate::Ready && !line.entry.comment.trimmed().isEmpty();
        if (!isRefused && !isWish)
            continue;
        addParagraph(panel, theme, TextType::Small, Token::Text2, nameOf(line));
        //: what a client answered, and their comment
        const QString said =
            line.entry.comment.trimmed().isEmpty()
                ? answerWords(line.entry.answer)
                : ReviewPanel::tr("%1: %2").arg(answerWords(line.entry.answer), line.entry.comment.trimmed());
        addParagraph(panel, theme, TextType::Body, Token::Text, said);
        if (isRefused)
            addParagraph(panel, theme, TextType::Small, Token::Red, sentenceFor(line));
        panel.body()->addSpacing(8);
    }
}

} // namespace

void showReview(const Theme &theme, QWidget *host, const ReviewReading &reading, std::function<void()> apply)
{
    auto *panel =
        new ModalPanel(theme, host, PanelWidth::Medium, ReviewPanel::tr("Answers of %1").arg(reading.reviewer));
    panel->setObjectName(QStringLiteral("review-panel"));
    addCounts(*panel, theme, reading);
    panel->body()->addSpacing(8);
    addLines(*panel, theme, reading);
    const int ready = int(reading.count(ReviewFate::Ready));
    if (ready == 0) {
        panel->setSubtitle(ReviewPanel::tr("There is nothing to apply."));
        Button *close = panel->addButton(ButtonKind::Filled, ReviewPanel::tr("Close"));
        QObject::connect(close, &Button::clicked, panel, &ModalPanel::reject);
        panel->setDefaultButton(close);
        panel->open(close);
        return;
    }
    panel->setSubtitle(ReviewPanel::tr("Nothing was changed yet."));
    panel->addCancel();
    Button *take = panel->addButton(ButtonKind::Filled, ReviewPanel::tr("Apply %Ln answers", nullptr, ready));
    take->setObjectName(QStringLiteral("review-apply"));
    QObject::connect(take, &Button::clicked, panel, &ModalPanel::accept);
    QObject::connect(panel, &ModalPanel::accepted, host, std::move(apply));
    panel->setDefaultButton(take);
    panel->open(take);
}

} // namespace perennial
