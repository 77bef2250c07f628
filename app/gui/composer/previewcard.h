// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PreviewCard: one channel's post as its network will show it. Painted; height follows width. Thread: the window's.

#include "composer/previewtext.h"

#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace perennial {

// How a network arranges a post: the words beside the avatar, or below it.
enum class PreviewShape { Beside, Below };

struct PreviewPart
{
    QString text;
    QList<Facet> facets;
    int validEnd = 0;

    bool operator==(const PreviewPart &) const = default;
};

struct PreviewContent
{
    QString networkId;
    QString channelName;
    QString author;
    QString handle;
    QString contentWarning;
    QString visibility;
    QString linkCard; // the address shown as a card; empty = none
    QString note;     // "Nothing leaves this machine"
    int left = 0;
    int limit = 0;
    QList<PreviewPart> parts; // a thread has several
    QList<QPair<qint64, QString>> media; // id and description

    bool operator==(const PreviewContent &) const = default;
};

class PreviewCard : public QWidget
{
    Q_OBJECT
public:
    using Picture = std::function<QPixmap(qint64 media)>;
    PreviewCard(const Theme &theme, Picture picture, QWidget *parent = nullptr);

    // False if it shows just that already.
    bool setContent(const PreviewContent &content);
    void repaintMedia() { update(); }
    int heightFor(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Laid
    {
        PreviewText text;
        qreal height = 0;
    };
    PreviewShape shape() const;
    qreal textInset() const;
    qreal bodyWidth(int width) const;
    qreal mediaHeight(qreal width) const;
    qreal paintHead(QPainter &painter);
    void paintAuthor(QPainter &painter, qreal top);
    qreal paintWarning(QPainter &painter, const QRectF &body);
    qreal paintLinkCard(QPainter &painter, const QRectF &body);
    void paintMedia(QPainter &painter, const QRectF &grid);
    void paintActions(QPainter &painter, const QRectF &row);
    QString countWords() const;

    const Theme &m_theme;
    Picture m_picture;
    PreviewContent m_content;
    std::vector<Laid> m_parts;
    int m_laidFor = -1;
    int m_revision = -1;
    int m_height = 0;
};

} // namespace perennial
