// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerMore: what most posts do without, folded away: link, content warning, visibility, language, labels,
// campaign, title, first comment, notes. Its head tells what is set. Thread: the window's.

#include "composer/composersession.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace perennial {

class Button;
class Label;
class Theme;

class ComposerMore : public QWidget
{
    Q_OBJECT
public:
    ComposerMore(ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    void setKnown(const QStringList &labels, const QStringList &campaigns);
    void refresh();
    void unfold(bool open);

private:
    QLineEdit *addLine(const QString &name, const QString &words, const QString &hint, QString Post::*field);
    void addRow(const QString &words, QWidget *field);
    void connectFields();
    void fillVisibilities();
    QString summary() const;

    ComposerSession &m_session;
    const Theme &m_theme;
    Button *m_head;
    Label *m_summary;
    QWidget *m_body;
    QFormLayout *m_form;
    QList<QPair<QLineEdit *, QString Post::*>> m_lines;
    QComboBox *m_visibility;
    QComboBox *m_language;
    QLineEdit *m_labels;
    QComboBox *m_campaign;
    QPlainTextEdit *m_notes;
    QStringListModel *m_knownLabels;
};

// "autumn, offer" -> two labels, trimmed, each once.
QStringList labelsFrom(const QString &text);

} // namespace perennial
