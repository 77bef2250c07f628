// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MediaTile: one picture of a post with its description under it. Delete removes it, Ctrl+arrows move it, the pointer
// drags it. AddTile: where the next one comes in. Thread: the window's.

#include "common/theme.h"
#include "domain/media.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

namespace perennial {

class MediaTile : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 144;
    static constexpr int kPictureHeight = 84;

    MediaTile(const Theme &theme, const MediaUse &use, const Media &media, int index, QWidget *parent = nullptr);

    MediaId media() const { return m_use.media; }
    void setPicture(const QPixmap &picture);
    void setAlt(const QString &alt);
    void setReadOnly(bool readOnly);
    void describe(); // the keyboard goes to the description

Q_SIGNALS:
    void altEdited(perennial::MediaId media, const QString &alt);
    void removeRequested(perennial::MediaId media);
    void moveRequested(perennial::MediaId media, int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    QRect pictureRect() const { return {0, 0, width(), kPictureHeight}; }
    bool isDescribed() const { return !m_use.alt.trimmed().isEmpty(); }

    const Theme &m_theme;
    MediaUse m_use;
    QString m_name;
    bool m_readOnly = false;
    QPixmap m_picture;
    QPixmap m_shown;
    QPlainTextEdit *m_alt;
    QWidget *m_remove;
    QPoint m_pressed;
};

class AddTile : public QAbstractButton
{
    Q_OBJECT
public:
    AddTile(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// A tile on its way: the id of its medium.
constexpr char kTileMime[] = "application/x-perennial-media";

} // namespace perennial
