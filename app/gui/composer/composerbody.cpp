// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerbody.h"

#include "common/button.h"
#include "common/label.h"
#include "composer/composereditor.h"
#include "composer/composermore.h"
#include "composer/composertabs.h"
#include "composer/counterrings.h"
#include "composer/findingrows.h"
#include "composer/mediastrip.h"
#include "composer/threadeditor.h"

#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kMargin = 20;
constexpr int kLeastEditor = 180;

class Rule : public QWidget
{
public:
    Rule(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.colour(Token::Line)); }

private:
    const Theme &m_theme;
};

} // namespace

ComposerBody::ComposerBody(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    m_tabs = new ComposerTabs(session, theme, this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 12, 0, 16);
    column->setSpacing(12);
    m_editor = new ComposerEditor(theme, inside);
    m_editor->setObjectName(QStringLiteral("text"));
    m_editor->setMinimumHeight(theme.scaled(kLeastEditor));
    m_variantLine = new QWidget(inside);
    m_variantWords = new Label(theme, TextType::Small, Token::Text3, QString(), m_variantLine);
    m_common = new Button(theme, ButtonKind::Quiet, tr("Use the common text"), m_variantLine);
    m_common->setButtonSize(ButtonSize::Row);
    m_common->setObjectName(QStringLiteral("commonText"));
    auto *variantRow = new QHBoxLayout(m_variantLine);
    variantRow->setContentsMargins(kMargin, 0, kMargin, 0);
    variantRow->addWidget(m_variantWords, 1);
    variantRow->addWidget(m_common);
    m_rings = new CounterRings(theme, inside);
    m_rings->setObjectName(QStringLiteral("rings"));
    m_findings = new FindingRows(theme, inside);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_thread = new ThreadEditor(session, theme, inside);
    m_media = new MediaStrip(session, thumbnails, theme, inside);
    m_more = new ComposerMore(session, theme, inside);

    auto *text = new QHBoxLayout;
    text->setContentsMargins(kMargin, 0, kMargin, 0);
    text->addWidget(m_editor);
    column->addLayout(text, 1);
    column->addWidget(m_variantLine);
    m_tools = makeTools();
    column->addWidget(m_tools);
    column->addWidget(new Rule(theme, inside));
    for (QWidget *part : {static_cast<QWidget *>(m_thread), static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_media),
                          static_cast<QWidget *>(m_more)}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(part == m_more ? kMargin - 10 : kMargin, 0, part == m_more ? kMargin - 10 : kMargin, 0);
        row->addWidget(part);
        column->addLayout(row);
    }
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turned it on
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tabs);
    all->addWidget(scroll, 1);
    connectParts();
}

void ComposerBody::connectParts()
{
    connect(m_tabs, &ComposerTabs::currentChanged, this, [this](ChannelId channel) {
        m_media->showFor(channel);
        showText();
    });
    connect(m_tabs, &ComposerTabs::variantRequested, this, &ComposerBody::variantRequested);
    connect(m_common, &QPushButton::clicked, this, [this] {
        const ChannelId channel = m_tabs->current();
        m_tabs->setCurrent(ChannelId());
        m_session.setVariantText(channel, std::nullopt);
    });
    connect(m_editor, &ComposerEditor::textEdited, this, &ComposerBody::takeText);
    connect(m_editor, &ComposerEditor::left, this, [this] { m_session.saveSoon(); });
    connect(m_thread, &ThreadEditor::left, this, [this] { m_session.saveSoon(); });
    connect(m_editor, &ComposerEditor::filesGiven, this, [this](const QStringList &paths) { m_session.addFiles(paths, m_tabs->current()); });
    connect(m_editor, &ComposerEditor::pictureGiven, this, [this](const QByteArray &png) {
        m_session.addBytes(png, tr("Pasted picture.png"), m_tabs->current());
    });
    connect(m_findings, &FindingRows::fixRequested, this, &ComposerBody::fixRequested);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *ComposerBody::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(kMargin - 6, 0, kMargin - 6, 0);
    row->setSpacing(4);
    auto *picture = makeIconButton(m_theme, QStringLiteral("image"), tr("Add pictures"), ButtonKind::Quiet, tools);
    picture->setButtonSize(ButtonSize::Row);
    connect(picture, &QPushButton::clicked, this, [this] { m_media->chooseFiles(); });
    row->addWidget(picture);
    addTool(row, QStringLiteral("hash"), tr("Hashtag"), QStringLiteral("#"));
    addTool(row, QStringLiteral("at"), tr("Mention"), QStringLiteral("@"));
    auto *link = makeIconButton(m_theme, QStringLiteral("link"), tr("Link, content warning and more"), ButtonKind::Quiet, tools);
    link->setButtonSize(ButtonSize::Row);
    connect(link, &QPushButton::clicked, this, [this] {
        m_more->unfold(true);
        if (auto *field = m_more->findChild<QWidget *>(QStringLiteral("link")))
            field->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(link);
    auto *thread = makeIconButton(m_theme, QStringLiteral("thread"), tr("Add a part to the thread"), ButtonKind::Quiet, tools);
    thread->setButtonSize(ButtonSize::Row);
    thread->setObjectName(QStringLiteral("addPart"));
    connect(thread, &QPushButton::clicked, this, [this] {
        m_session.edit(PostPart::Text, [](Post &post) { post.thread << QString(); });
    });
    row->addWidget(thread);
    row->addStretch(1);
    row->addWidget(m_rings);
    row->addSpacing(6);
    return tools;
}

void ComposerBody::addTool(QLayout *row, const QString &icon, const QString &name, const QString &text)
{
    auto *tool = makeIconButton(m_theme, icon, name, ButtonKind::Quiet, this);
    tool->setButtonSize(ButtonSize::Row);
    connect(tool, &QPushButton::clicked, this, [this, text] { insert(text); });
    row->addWidget(tool);
}

void ComposerBody::insert(const QString &text)
{
    if (m_editor->isReadOnly())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const QString before = m_editor->toPlainText().left(cursor.selectionStart());
    const bool needsBlank = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText(needsBlank ? QLatin1Char(' ') + text : text);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ComposerBody::takeText(const QString &text)
{
    const ChannelId channel = m_tabs->current();
    if (channel)
        m_session.setVariantText(channel, text);
    else
        m_session.edit(PostPart::Text, [&](Post &post) { post.text = text; });
}

void ComposerBody::showText()
{
    const ChannelId channel = m_tabs->current();
    const QString text = channel ? contentFor(m_session.post(), channel).text : m_session.post().text;
    const ComposerChannel *known = m_session.channel(channel);
    const QList<ComposerChannel> chosen = m_session.chosen();
    m_editor->setCounting(known ? known->text.counting : chosen.isEmpty() ? CountingRule::Mastodon : chosen.first().text.counting);
    m_editor->showText(channel.toString(), text);
    m_editor->setReadOnly(m_session.isReadOnly());
    refreshVariantLine();
}

void ComposerBody::refreshVariantLine()
{
    const ChannelId channel = m_tabs->current();
    const Variant *variant = m_session.post().variantFor(channel);
    const ComposerChannel *known = m_session.channel(channel);
    m_variantLine->setVisible(variant && known && !m_session.isReadOnly());
    if (!variant || !known)
        return;
    m_variantWords->setText(variant->text ? tr("This text goes to %1 only.").arg(known->channel.name)
                                          : tr("The common text. What you change here goes to %1 only.").arg(known->channel.name));
    m_common->setVisible(variant->text.has_value());
}

void ComposerBody::startAfresh()
{
    m_tabs->setCurrent(ChannelId());
    m_editor->forgetTexts();
    m_more->unfold(false);
}

void ComposerBody::refresh(PostPart part)
{
    if (part != PostPart::Media && part != PostPart::Time)
        m_tabs->refresh();
    showText();
    m_thread->refresh();
    if (part == PostPart::Surroundings || part == PostPart::Channels || part == PostPart::Everything)
        m_media->showFor(m_tabs->current());
    if (part != PostPart::Text && part != PostPart::Media && part != PostPart::Time)
        m_more->refresh();
    m_tools->setVisible(!m_session.isReadOnly());
}

void ComposerBody::setReport(const ComposerReport &report)
{
    m_report = report;
    const QList<ComposerChannel> chosen = m_session.chosen();
    m_rings->show(report, chosen);
    m_findings->show(m_session.isReadOnly() || m_session.isEmpty() ? QList<ComposerFinding>() : report.findings, chosen);
    m_tabs->setReport(m_session.isReadOnly() || m_session.isEmpty() ? ComposerReport() : report);
}

void ComposerBody::setKnown(const QStringList &labels, const QStringList &campaigns)
{
    m_more->setKnown(labels, campaigns);
}

ChannelId ComposerBody::currentTab() const
{
    return m_tabs->current();
}

void ComposerBody::showTab(ChannelId channel)
{
    m_tabs->setCurrent(channel);
}

void ComposerBody::focusText()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void ComposerBody::selectExcess(ChannelId channel)
{
    const ChannelCheck *check = m_report.find(channel);
    if (!check)
        return;
    const Variant *variant = m_session.post().variantFor(channel);
    m_tabs->setCurrent(variant && variant->text ? channel : ChannelId());
    m_editor->selectFrom(check->text->validEnd - check->before);
}

void ComposerBody::describe(MediaId media)
{
    m_media->describe(media);
}

void ComposerBody::removeMedia(MediaId media)
{
    m_media->remove(media);
}

void ComposerBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

} // namespace perennial
