// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composereditor.h"

#include "text/facets.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QUrl>

#include <cmath>

namespace perennial {

// Paragraph by paragraph: no facet goes over a line break, so one key costs one paragraph.
class FacetHighlighter : public QSyntaxHighlighter
{
public:
    FacetHighlighter(QTextDocument *document, const QColor &colour, CountingRule rule)
        : QSyntaxHighlighter(document), m_colour(colour), m_rule(rule)
    {
    }
    void set(const QColor &colour, CountingRule rule)
    {
        if (colour == m_colour && rule == m_rule)
            return;
        m_colour = colour;
        m_rule = rule;
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setForeground(m_colour);
        for (const Facet &facet : findFacets(text, m_rule))
            setFormat(facet.start, facet.end - facet.start, format);
    }

private:
    QColor m_colour;
    CountingRule m_rule;
};

QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QByteArray pictureOf(const QMimeData &data)
{
    if (!data.hasImage())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG");
    return bytes;
}

ComposerEditor::ComposerEditor(const Theme &theme, QWidget *parent) : QTextEdit(parent), m_theme(theme)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Text of the post"));
    setPlaceholderText(tr("What do you want to say?"));
    viewport()->setAutoFillBackground(false);
    follow();
    connect(&theme, &Theme::changed, this, &ComposerEditor::follow);
    connect(this, &QTextEdit::textChanged, this, &ComposerEditor::whenChanged);
}

void ComposerEditor::follow()
{
    setFont(m_theme.font(TextType::Editor));
    for (const Text &text : std::as_const(m_texts)) {
        text.document->setDefaultFont(font());
        text.highlighter->set(m_theme.colour(Token::AccentText), m_counting);
    }
}

ComposerEditor::Text ComposerEditor::make(const QString &text)
{
    Text made;
    made.document = new QTextDocument(this);
    made.document->setDefaultFont(font());
    made.document->setDocumentMargin(0);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made.document->setDefaultTextOption(option);
    made.document->setUndoRedoEnabled(false);
    made.document->setPlainText(text);
    QTextCursor all(made.document);
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(m_theme.lineHeight(TextType::Editor), QTextBlockFormat::MinimumHeight);
    all.mergeBlockFormat(lines);
    made.document->setUndoRedoEnabled(true);
    made.highlighter = new FacetHighlighter(made.document, m_theme.colour(Token::AccentText), m_counting);
    return made;
}

void ComposerEditor::showText(const QString &name, const QString &text)
{
    if (name == m_current && text == m_shown && m_texts.contains(name))
        return;
    m_telling = false;
    auto known = m_texts.find(name);
    if (known != m_texts.end() && known->document->toPlainText() != text) {
        // Changed from outside (shortened, split): as one step of Undo.
        if (name == m_current) {
            QTextCursor all(known->document);
            all.select(QTextCursor::Document);
            all.insertText(text);
        } else {
            delete known->document;
            m_texts.erase(known);
            known = m_texts.end();
        }
    }
    if (known == m_texts.end())
        known = m_texts.insert(name, make(text));
    if (document() != known->document)
        setDocument(known->document);
    m_current = name;
    m_shown = text;
    m_telling = true;
    setCounting(m_counting);
    if (m_growingFrom > 0)
        updateGeometry();
}

void ComposerEditor::forgetTexts()
{
    m_telling = false;
    setDocument(nullptr);
    for (const Text &text : std::as_const(m_texts))
        delete text.document;
    m_texts.clear();
    m_current.clear();
    m_shown.clear();
    m_telling = true;
}

void ComposerEditor::setCounting(CountingRule rule)
{
    m_counting = rule;
    const auto known = m_texts.constFind(m_current);
    if (known != m_texts.cend())
        known->highlighter->set(m_theme.colour(Token::AccentText), rule);
}

void ComposerEditor::selectFrom(int position)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const int end = cursor.position();
    cursor.setPosition(std::clamp(position, 0, end));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    ensureCursorVisible();
}

void ComposerEditor::setGrowing(int minimumHeight)
{
    m_growingFrom = minimumHeight;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, [this] { updateGeometry(); });
}

QSize ComposerEditor::sizeHint() const
{
    if (m_growingFrom == 0)
        return QTextEdit::sizeHint();
    const int text = int(std::ceil(document()->size().height())) + 2;
    return {200, std::max(m_growingFrom, text)};
}

QSize ComposerEditor::minimumSizeHint() const
{
    return m_growingFrom == 0 ? QSize(120, 96) : QSize(120, m_growingFrom);
}

void ComposerEditor::whenChanged()
{
    if (!m_telling)
        return;
    const QString text = toPlainText();
    if (text == m_shown)
        return; // only its colours changed
    m_shown = text;
    Q_EMIT textEdited(text);
}

bool ComposerEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasText() || source->hasImage() || source->hasUrls());
}

void ComposerEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = filesOf(*source); !files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return;
    }
    if (source->hasText()) {
        textCursor().insertText(source->text());
        ensureCursorVisible();
        return;
    }
    if (const QByteArray picture = pictureOf(*source); !picture.isEmpty())
        Q_EMIT pictureGiven(picture);
}

void ComposerEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void ComposerEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace perennial
