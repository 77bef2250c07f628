// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The painted pieces of the inspector: the preview of a post and one delivery with its attempts. Thread: the window's.

#include "calendar/calendarcontext.h"

#include <QLabel>
#include <QWidget>

namespace perennial {

class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    PreviewPanel(CalendarContext &context, const EntryDetails &details, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {288, heightForWidth(288)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect placed(int start, int top, int width, int height) const;
    int startAlignment() const;
    void paintAuthor(QPainter &painter);
    void paintWords(QPainter &painter, int top, int height);
    void paintPicture(QPainter &painter, int top);
    int textHeight(int width) const;
    int pictureHeight(int width) const;

    CalendarContext &m_context;
    CardPainter m_cards;
    EntryDetails m_details;
};

class DeliveryPanel : public QWidget
{
    Q_OBJECT
public:
    DeliveryPanel(CalendarContext &context, const DeliveryLine &line, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {288, heightForWidth(288)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int attemptHeight(const AttemptLine &attempt, int width) const;
    QString channelName() const;

    CalendarContext &m_context;
    CardPainter m_cards;
    DeliveryLine m_line;
};

// A label in the theme's type and colour; it wraps.
QLabel *makeLabel(const Theme &theme, const QString &text, TextType type, QFont::Weight weight, Token colour);
Token toneOf(EntryState state);

} // namespace perennial
