// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerEditor: the text field of the composer: plain text with links, mentions and hashtags in the accent, each
// paragraph in its own direction, pictures by paste and drop handed on. One document for each text it was given, so
// that Undo stays with its text. Thread: the window's.

#include "common/theme.h"
#include "domain/network.h"

#include <QTextEdit>

namespace perennial {

class FacetHighlighter;

class ComposerEditor : public QTextEdit
{
    Q_OBJECT
public:
    explicit ComposerEditor(const Theme &theme, QWidget *parent = nullptr);

    // The text known by this name; another name shows another document.
    void showText(const QString &name, const QString &text);
    void forgetTexts();
    void setCounting(CountingRule rule);
    void selectFrom(int position);
    // As tall as its text, for parts of a thread.
    void setGrowing(int minimumHeight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited(const QString &text); // by the person
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QByteArray &png);
    void left();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Text
    {
        QTextDocument *document = nullptr;
        FacetHighlighter *highlighter = nullptr;
    };
    Text make(const QString &text);
    void follow();
    void whenChanged();

    const Theme &m_theme;
    QHash<QString, Text> m_texts;
    QString m_current;
    CountingRule m_counting = CountingRule::CodePoints;
    QString m_shown; // what the session knows
    bool m_telling = true;
    int m_growingFrom = 0;
};

// Local files of a drop or paste; nothing that is no file.
QStringList filesOf(const QMimeData &data);
// The picture of a paste, as PNG; empty if there is none.
QByteArray pictureOf(const QMimeData &data);

} // namespace perennial
