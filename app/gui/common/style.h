// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Style: how the Widgets of Qt look with us, painted over Fusion. The application owns it (QApplication::setStyle);
// the theme must live as long. Follows Theme::changed() by itself: palette, fonts and repaint of all windows.
// stylebars.cpp has scroll bars, tabs, menus and heads, style.cpp the rest.

#include "common/controlpaint.h"

#include <QPointer>
#include <QProxyStyle>

namespace perennial {

class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Theme &theme);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void polish(QApplication *application) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    void refresh();
    void paintArrow(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void paintRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void paintItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void paintPushButton(const QStyleOption *option, QPainter *painter) const;
    void paintComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void paintSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void paintToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void paintProgress(const QStyleOption *option, QPainter *painter) const;
    void paintScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void paintTab(const QStyleOption *option, QPainter *painter) const;
    void paintHeader(const QStyleOption *option, QPainter *painter) const;
    void paintHeaderLabel(const QStyleOption *option, QPainter *painter) const;
    void paintMenuItem(const QStyleOption *option, QPainter *painter) const;
    QSize menuItemSize(const QStyleOption *option, const QSize &size) const;
    QRect scrollBarRect(const QStyleOptionComplex *option, SubControl part) const;

    const Theme &m_theme;
};

// State of a style option as our painting takes it.
ControlState controlState(const QStyleOption *option);

} // namespace perennial
