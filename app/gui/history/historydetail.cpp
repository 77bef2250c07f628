// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historydetail.h"

#include "boot/ledgertext.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/picturereading.h"
#include "common/plate.h"
#include "common/rule.h"
#include "common/whendone.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kPad = 20;
constexpr int kDisc = 28;
constexpr int kPicture = 280;
constexpr int kSealShown = 12; // digits; the rest is copied

// The words of a post keep their own direction and can be selected.
Label *postText(const Theme &theme, const QString &text)
{
    auto *label = new Label(theme, TextType::Body, Token::Text, text);
    label->setParagraph();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    label->setObjectName(QStringLiteral("postText"));
    return label;
}

} // namespace

HistoryDetail::HistoryDetail(const Theme &theme, std::function<QString(const QString &)> pathOf, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_pathOf(std::move(pathOf)), m_inside(new QWidget(this)), m_column(new QVBoxLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    setWidget(m_inside);
    m_column->setContentsMargins(kPad, kPad, kPad, kPad);
    m_column->setSpacing(8);
    setAccessibleName(tr("What went out"));
    setFixedWidth(theme.scaled(372));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedWidth(m_theme.scaled(372));
        viewport()->update();
    });
}

void HistoryDetail::clear()
{
    clearLayout(m_column);
}

void HistoryDetail::show(const Facts &facts)
{
    clear();
    addHead(facts);
    if (const QString doubt = sourceSentence(facts.entry.source); !doubt.isEmpty()) {
        auto *line = new ErrorLine(m_theme, Tone::Amber);
        line->setObjectName(QStringLiteral("doubt"));
        line->setTexts(doubt, {});
        m_column->addWidget(line);
    }
    addContent(ledgerContentFromJson(facts.entry.content));
    addActions(facts.entry);
    m_column->addSpacing(8);
    m_column->addWidget(new Rule(m_theme));
    addKnowledge(facts);
    m_column->addStretch(1);
    verticalScrollBar()->setValue(0);
}

void HistoryDetail::addHead(const Facts &facts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ChannelDisc(m_theme, kDisc, facts.entry.network), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new ElidedLabel(m_theme, TextType::Section, Token::Text, facts.entry.channelName);
    words->addWidget(name);
    const QString account = facts.entry.account.isEmpty() ? facts.network : QStringList{facts.network, isolate(facts.entry.account)}.join(QStringLiteral(" · "));
    words->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, account));
    words->addWidget(new Label(m_theme, TextType::Small, Token::Text2, facts.sentAt));
    row->addLayout(words, 1);
    m_column->addLayout(row);
    m_column->addSpacing(4);
}

void HistoryDetail::addContent(const LedgerContent &content)
{
    addFact(tr("Content warning"), content.contentWarning);
    addText(content.title);
    addText(content.text);
    for (const QString &part : content.thread) {
        m_column->addWidget(new Rule(m_theme));
        addText(part);
    }
    if (!content.text.contains(content.link))
        addFact(tr("Link"), content.link);
    addFact(tr("First comment"), content.firstComment);
    for (const LedgerMedia &media : content.media)
        addPicture(media);
}

void HistoryDetail::addPicture(const LedgerMedia &media)
{
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("picture"));
    picture->setAccessibleName(media.alt.isEmpty() ? tr("Picture without a description") : media.alt);
    picture->hide(); // until it is read; one that is gone leaves its description
    m_column->addWidget(picture);
    const qreal ratio = devicePixelRatioF();
    const QString path = media.sha256.isEmpty() ? QString() : m_pathOf(media.sha256);
    if (!path.isEmpty()) {
        whenDone(readPicture(path, QSize(kPicture, kPicture) * ratio), picture, [picture, ratio](const QImage &image) {
            if (image.isNull())
                return;
            QPixmap pixmap = QPixmap::fromImage(image);
            pixmap.setDevicePixelRatio(ratio);
            picture->setPixmap(pixmap);
            picture->show();
        });
    }
    addFact(tr("Picture"), media.alt.isEmpty() ? tr("without a description") : media.alt);
}

void HistoryDetail::addKnowledge(const Facts &facts)
{
    addCaption(tr("How this is known"));
    auto *sentence = new Label(m_theme, TextType::Body, Token::Text2, eventSentence(facts.entry));
    sentence->setParagraph();
    sentence->setObjectName(QStringLiteral("known"));
    m_column->addWidget(sentence);
    if (facts.entry.event == LedgerEvent::Found)
        addFact(tr("What was found"), facts.entry.evidence);
    addFact(tr("Planned for"), facts.plannedAt);
    addFact(tr("Sent from"), facts.entry.agent.host);
    const QLocale locale;
    //: %1 the number of the entry, %2 the first digits of its seal
    auto *seal = new Button(m_theme, ButtonKind::Quiet, tr("Entry %1, seal %2").arg(locale.toString(facts.entry.number), isolate(facts.entry.hash.left(kSealShown) + QChar(0x2026))));
    seal->setObjectName(QStringLiteral("seal"));
    seal->setButtonSize(ButtonSize::Row);
    seal->setIconName(QStringLiteral("copy"));
    seal->setToolTip(tr("Copies the whole seal: whoever has it can prove later that this entry and all before it are unchanged"));
    connect(seal, &QPushButton::clicked, this, [this, hash = facts.entry.hash] { Q_EMIT copyRequested(hash); });
    m_column->addWidget(seal, 0, Qt::AlignLeading);
}

void HistoryDetail::addActions(const LedgerEntry &entry)
{
    if (!canBeOpened(entry.url))
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *open = new Button(m_theme, ButtonKind::Outlined, tr("Open in the browser"));
    open->setObjectName(QStringLiteral("open"));
    open->setIconName(QStringLiteral("external"));
    open->setToolTip(entry.url);
    connect(open, &QPushButton::clicked, this, [this, url = entry.url] { Q_EMIT openRequested(url); });
    auto *copy = new Button(m_theme, ButtonKind::Quiet, tr("Copy link"));
    copy->setObjectName(QStringLiteral("copyLink"));
    copy->setToolTip(entry.url);
    connect(copy, &QPushButton::clicked, this, [this, url = entry.url] { Q_EMIT copyRequested(url); });
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch(1);
    m_column->addSpacing(4);
    m_column->addLayout(row);
}

void HistoryDetail::addCaption(const QString &text)
{
    auto *caption = new Label(m_theme, TextType::Small, Token::Text3, text);
    caption->setWeight(QFont::DemiBold);
    m_column->addSpacing(4);
    m_column->addWidget(caption);
}

void HistoryDetail::addText(const QString &text)
{
    if (!text.isEmpty())
        m_column->addWidget(postText(m_theme, text));
}

void HistoryDetail::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    //: %1 what it is, %2 what it says: "Link: https://…"
    auto *line = new Label(m_theme, TextType::Small, Token::Text2, tr("%1: %2").arg(name, isolate(value)));
    line->setParagraph();
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(line);
}

void HistoryDetail::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colour(Token::Panel));
    const QRect edge(layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 : 0, 0, 1, viewport()->height());
    painter.fillRect(edge, m_theme.colour(Token::Line));
    painter.end();
    QScrollArea::paintEvent(event);
}

void HistoryDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("What went out"));
}

} // namespace perennial
