// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/style.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace perennial {

namespace {

constexpr int kBar = 10;
constexpr int kHandle = 6;
constexpr int kShortestHandle = 28;
constexpr int kMenuIcon = 28; // icon 16 and its gaps
constexpr int kMenuMargin = 4;

QRectF middle(const QRectF &rect, qreal size)
{
    return {rect.center().x() - size / 2, rect.center().y() - size / 2, size, size};
}

} // namespace

// No arrows: the whole bar is its groove.
QRect Style::scrollBarRect(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range == 0
                           ? length
                           : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                        std::min(kShortestHandle, length), length);
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return lying ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                     : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    QRect rect;
    switch (part) {
    case SC_ScrollBarSlider:
        rect = piece(at, handle);
        break;
    case SC_ScrollBarSubPage:
        rect = piece(0, at);
        break;
    case SC_ScrollBarAddPage:
        rect = piece(at + handle, length - at - handle);
        break;
    default:
        rect = bar->rect;
    }
    return visualRect(lying ? bar->direction : Qt::LeftToRight, bar->rect, rect);
}

void Style::paintScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRectF slider = scrollBarRect(option, SC_ScrollBarSlider);
    const bool active = option->state & State_Enabled &&
                        (option->state & State_MouseOver || bar->activeSubControls & SC_ScrollBarSlider);
    const qreal thin = active ? kHandle + 2 : kHandle;
    const bool lying = bar->orientation == Qt::Horizontal;
    const QRectF handle = lying ? QRectF(slider.left() + 2, slider.center().y() - thin / 2, slider.width() - 4, thin)
                                : QRectF(slider.center().x() - thin / 2, slider.top() + 2, thin, slider.height() - 4);
    fillRounded(*painter, handle, thin / 2, m_theme.colour(active ? Token::Edge : Token::Line2));
}

void Style::paintTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const PainterState saved(*painter);
    const bool current = option->state & State_Selected;
    const bool enabled = option->state & State_Enabled;
    QRectF row = QRectF(option->rect).adjusted(12, 0, -12, 0);
    if (!current && enabled && option->state & State_MouseOver)
        fillRounded(*painter, QRectF(option->rect).adjusted(2, 6, -2, -6), 6, m_theme.colour(Token::Hover));
    if (current)
        painter->fillRect(QRect(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2),
                          m_theme.colour(Token::Accent));
    if (!tab->icon.isNull()) {
        tab->icon.paint(painter, middle(sliceStart(row, 18, option->direction), 18).toRect());
        row = startEnd(row, 24, 0, option->direction);
    }
    painter->setFont(m_theme.font(TextType::Body, current ? QFont::DemiBold : QFont::Medium));
    painter->setPen(m_theme.colour(!enabled ? Token::Off : current ? Token::Text : Token::Text2));
    painter->drawText(row.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextHideMnemonic, tab->text);
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        strokeRounded(*painter, QRectF(option->rect).adjusted(3, 5, -3, -5), 6, m_theme.colour(Token::AccentText), 2);
}

void Style::paintHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.colour(Token::Page));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      m_theme.colour(Token::Line2));
    if (option->state & State_MouseOver && option->state & State_Enabled)
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), m_theme.colour(Token::Hover));
}

void Style::paintHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const PainterState saved(*painter);
    QRectF row(option->rect);
    const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
        m_theme.icons().paint(*painter, middle(sliceEnd(row, 12, option->direction), 12),
                              up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                              {m_theme.colour(Token::Text2)});
        row = startEnd(row, 0, 16, option->direction);
    }
    painter->setFont(font);
    painter->setPen(m_theme.colour(option->state & State_Enabled ? Token::Text2 : Token::Off));
    const Qt::Alignment alignment = visualAlignment(option->direction, header->textAlignment & Qt::AlignHorizontal_Mask
                                                                           ? header->textAlignment
                                                                           : header->textAlignment | Qt::AlignLeft);
    painter->drawText(row, static_cast<int>(alignment) | Qt::AlignVCenter,
                      QFontMetricsF(font).elidedText(header->text, Qt::ElideRight, row.width()));
}

QSize Style::menuItemSize(const QStyleOption *option, const QSize &size) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), 9};
    const QFontMetrics metrics(m_theme.font(TextType::Body));
    const QString text = item ? item->text : QString();
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    int width = metrics.horizontalAdvance(tab < 0 ? text : text.left(tab)) + kMenuIcon + 2 * kMenuMargin + 24;
    if (tab >= 0)
        width += QFontMetrics(m_theme.font(TextType::Small)).horizontalAdvance(text.mid(tab + 1)) + 24;
    return {std::max(width, 180), m_theme.scaled(32)};
}

void Style::paintMenuItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const PainterState saved(*painter);
    const Qt::LayoutDirection direction = option->direction;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          m_theme.colour(Token::Line));
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if (option->state & State_Selected && enabled)
        fillRounded(*painter, QRectF(option->rect).adjusted(kMenuMargin, 0, -kMenuMargin, 0), 6,
                    m_theme.colour(Token::Press));
    QRectF row = startEnd(option->rect, kMenuMargin + 8, kMenuMargin + 8, direction);
    const QRectF mark = middle(sliceStart(row, 16, direction), 16);
    const QColor text = m_theme.colour(enabled ? Token::Text : Token::Off);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            m_theme.icons().paint(*painter, mark, QStringLiteral("check"), {m_theme.colour(Token::AccentText)});
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, mark.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    row = startEnd(row, kMenuIcon - 4, 0, direction);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        m_theme.icons().paint(*painter, middle(sliceEnd(row, 14, direction), 14), QStringLiteral("chevron-right"),
                              {text, direction});
    const qsizetype tab = item->text.indexOf(QLatin1Char('\t'));
    painter->setFont(m_theme.font(TextType::Body));
    painter->setPen(text);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic,
                      tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0) {
        painter->setFont(m_theme.font(TextType::Small));
        painter->setPen(m_theme.colour(enabled ? Token::Text3 : Token::Off));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignTrailing, item->text.mid(tab + 1));
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kBar;
    case PM_ScrollBarSliderMin:
        return kShortestHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return kMenuMargin + 1;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 8; // the padding of cells: Qt puts the text by it
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return 6;
        return QProxyStyle::pixelMetric(metric, option, widget) > 0 ? 1 : 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_ContextMenu:
    case SH_TitleBar_NoBorder:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Widget_Animation_Duration:
        return m_theme.variant() == ThemeVariant::HighContrast ? 0 : 120;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const auto own = [&](const char *name) {
        const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : QApplication::layoutDirection();
        return m_theme.icons().icon(QString::fromLatin1(name), 16, m_theme.colour(Token::Text2),
                                    m_theme.colour(Token::Off), direction);
    };
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
        return own("close");
    case SP_ToolBarHorizontalExtensionButton:
        return own("more");
    case SP_ArrowLeft:
        return own("chevron-left");
    case SP_ArrowRight:
        return own("chevron-right");
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace perennial
