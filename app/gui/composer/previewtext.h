// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PreviewText: a text as a network shows it: paragraphs in their own direction, facets in blue, what is too much in
// red. Long texts are cut for the eye. Pure painting.

#include "common/theme.h"
#include "text/facets.h"

#include <QRectF>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace perennial {

class PreviewText
{
public:
    void set(const QString &text, const QList<Facet> &facets, int validEnd, Qt::LayoutDirection fallback);
    qreal layOut(const Theme &theme, qreal width); // the height
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    QList<Facet> m_facets;
    int m_validEnd = 0;
    Qt::LayoutDirection m_fallback = Qt::LeftToRight;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
};

} // namespace perennial
