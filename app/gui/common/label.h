// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Label: a line or paragraph in one of the four sizes and a colour of the theme, which it follows. ElidedLabel: one
// line that is cut with an ellipsis and told whole by its tooltip.

#include "common/theme.h"

#include <QLabel>

namespace perennial {

class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const Theme &theme, TextType type, Token colour, const QString &text = {}, QWidget *parent = nullptr);

    void setToken(Token colour);
    void setWeight(QFont::Weight weight);
    void setParagraph(); // wraps

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void align();

    const Theme &m_theme;
    TextType m_type;
    Token m_colour;
    std::optional<QFont::Weight> m_weight;
};

class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    ElidedLabel(const Theme &theme, TextType type, Token colour, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setToken(Token colour);
    void setWeight(QFont::Weight weight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont shownFont() const;

    const Theme &m_theme;
    TextType m_type;
    Token m_colour;
    std::optional<QFont::Weight> m_weight;
    QString m_text;
};

} // namespace perennial
