// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/style.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>

namespace perennial {

namespace {

constexpr int kField = 32;
constexpr int kSpinButtons = 26;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

QRectF middle(const QRectF &rect, qreal size)
{
    return {rect.center().x() - size / 2, rect.center().y() - size / 2, size, size};
}

} // namespace

ControlState controlState(const QStyleOption *option)
{
    const bool hovered = option->state & QStyle::State_MouseOver;
    const bool pressed = option->state & QStyle::State_Sunken;
    return {bool(option->state & QStyle::State_Enabled), hovered, pressed};
}

Style::Style(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &Style::refresh);
}

void Style::refresh()
{
    QApplication::setFont(m_theme.font(TextType::Body));
    QApplication::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(TextType::Small));
    QToolTip::setPalette(m_theme.palette());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    refresh();
}

void Style::polish(QPalette &palette)
{
    palette = m_theme.palette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QHeaderView *>(widget) || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)) {
        // Round corners need a window that can be seen through.
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->setShowGrid(false); // rows have a line of their own
        table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(32));
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setFont(m_theme.font(TextType::Small, QFont::DemiBold));
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    // The field below shows through, with its round corners.
    if (isTextArea(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth > 0)
            paintField(*painter, option->rect, controlState(option), m_theme);
        return;
    }
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(*painter, option->rect, controlState(option), m_theme);
        return fillRounded(*painter, option->rect, 6, QColor(), m_theme.colour(Token::Line));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState checked = option->state & State_NoChange ? Qt::PartiallyChecked
                                       : option->state & State_On     ? Qt::Checked
                                                                      : Qt::Unchecked;
        return paintCheck(*painter, middle(option->rect, 16), checked, controlState(option), m_theme);
    }
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, middle(option->rect, 16), option->state & State_On, controlState(option), m_theme);
    case PE_FrameFocusRect:
        // The ring of a widget is FocusRing's; in views it is inside the cell.
        if (qobject_cast<const QAbstractItemView *>(widget) && option->state & State_KeyboardFocusChange)
            strokeRounded(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4, m_theme.colour(Token::AccentText),
                          2);
        return;
    case PE_PanelItemViewRow:
        return paintRow(option, painter, widget);
    case PE_PanelItemViewItem:
        return paintItem(option, painter, widget);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.colour(Token::Raised));
        return fillRounded(*painter, option->rect, 0, QColor(), m_theme.colour(Token::Line2));
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            fillRounded(*painter, option->rect, 8, m_theme.colour(Token::Raised), m_theme.colour(Token::Line2));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.colour(Token::Line));
        return;
    case PE_IndicatorHeaderArrow: // drawn with the label
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorBranch:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        return paintArrow(element, option, painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::paintArrow(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool branch = element == PE_IndicatorBranch;
    if (branch && !(option->state & State_Children))
        return;
    QString icon = QStringLiteral("chevron-down");
    if (element == PE_IndicatorArrowUp)
        icon = QStringLiteral("chevron-up");
    else if (branch && !(option->state & State_Open))
        icon = QStringLiteral("chevron-right");
    const Token token = branch || option->state & State_Enabled ? Token::Text2 : Token::Off;
    m_theme.icons().paint(*painter, middle(option->rect, 14), icon, {m_theme.colour(token), option->direction});
}

void Style::paintRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, m_theme.colour(Token::Canvas));
    if (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget))
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.colour(Token::Hour));
}

void Style::paintItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    QRect rect = option->rect;
    const bool rows = qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
    if (rows)
        rect.adjust(0, 0, 0, -1); // the line of the row stays
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(rect, item->backgroundBrush);
    if (option->state & State_Selected) {
        painter->fillRect(rect, m_theme.colour(Token::AccentTint));
        const bool first = !rows || item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                           item->viewItemPosition == QStyleOptionViewItem::OnlyOne || item->index.column() == 0;
        const int x = option->direction == Qt::RightToLeft ? rect.right() - 2 : rect.left();
        if (first)
            painter->fillRect(QRect(x, rect.top(), 3, rect.height()), m_theme.colour(Token::Accent));
    } else if (option->state & State_MouseOver && option->state & State_Enabled) {
        painter->fillRect(rect, m_theme.colour(Token::Hover));
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        return paintPushButton(option, painter);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item);
            // Selected rows keep their own text: only their ground changes.
            calm.palette.setColor(QPalette::All, QPalette::HighlightedText, item->palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_TabBarTab:
        return paintTab(option, painter);
    case CE_HeaderSection:
        return paintHeader(option, painter);
    case CE_HeaderLabel:
        return paintHeaderLabel(option, painter);
    case CE_HeaderEmptyArea:
        return paintHeader(option, painter);
    case CE_MenuItem:
        return paintMenuItem(option, painter);
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_ProgressBar:
        return paintProgress(option, painter);
    case CE_Splitter:
        painter->fillRect(middle(option->rect, 1).united(QRectF(option->rect)).toRect(), m_theme.colour(Token::Line));
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            const QRect area = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            painter->setPen(m_theme.colour(box->state & State_Enabled ? Token::Text : Token::Off));
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
                              box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, area.width()));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::paintPushButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    ControlState state = controlState(option);
    state.pressed = state.pressed || option->state & State_On;
    const ButtonKind kind = button->features & QStyleOptionButton::Flat ? ButtonKind::Quiet : ButtonKind::Outlined;
    const QColor text = paintButtonGround(*painter, option->rect, kind, state, m_theme);
    QRectF row = QRectF(option->rect).adjusted(8, 0, -8, 0);
    if (!button->icon.isNull()) {
        const QSize size = button->iconSize;
        const QRectF slice = button->text.isEmpty() ? row : sliceStart(row, size.width(), option->direction);
        button->icon.paint(painter, middle(slice, size.width()).toRect(), Qt::AlignCenter,
                           state.enabled ? QIcon::Normal : QIcon::Disabled);
        row = startEnd(row, size.width() + 6, 0, option->direction);
    }
    const PainterState saved(*painter);
    painter->setPen(text);
    painter->drawText(row, Qt::AlignCenter | Qt::TextHideMnemonic, button->text);
}

void Style::paintProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF trough(option->rect.left(), option->rect.center().y() - 2.5, option->rect.width(), 6);
    fillRounded(*painter, trough, 3, m_theme.colour(Token::Line));
    const qreal range = bar->maximum - bar->minimum;
    if (range <= 0) // how much is not known: a third that stands still
        return fillRounded(*painter, sliceStart(trough, trough.width() / 3, option->direction), 3,
                           m_theme.colour(Token::Accent));
    const qreal share = std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0);
    if (share > 0)
        fillRounded(*painter, sliceStart(trough, std::max<qreal>(6, trough.width() * share), option->direction), 3,
                    m_theme.colour(Token::Accent));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paintComboBox(option, painter, widget);
    case CC_SpinBox:
        return paintSpinBox(option, painter, widget);
    case CC_ToolButton:
        return paintToolButton(option, painter, widget);
    case CC_ScrollBar:
        return paintScrollBar(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::paintComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box || !box->frame)
        return;
    paintField(*painter, option->rect, controlState(option), m_theme);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    m_theme.icons().paint(*painter, middle(arrow, 14), QStringLiteral("chevron-down"),
                          {m_theme.colour(option->state & State_Enabled ? Token::Text2 : Token::Off)});
}

void Style::paintSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    ControlState state = controlState(option);
    state.pressed = false;
    if (box->frame)
        paintField(*painter, option->rect, state, m_theme);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &icon) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        const bool can = box->stepEnabled & step && state.enabled;
        const bool down = option->activeSubControls == part && option->state & State_Sunken;
        if (can && (down || (option->activeSubControls == part && state.hovered)))
            fillRounded(*painter, QRectF(rect).adjusted(1, 1, -2, -1), 3,
                        m_theme.colour(down ? Token::Press : Token::Hover));
        m_theme.icons().paint(*painter, middle(rect, 11), icon, {m_theme.colour(can ? Token::Text2 : Token::Off)});
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

void Style::paintToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    ControlState state = controlState(option);
    state.pressed = state.pressed || option->state & State_On;
    paintButtonGround(*painter, option->rect, ButtonKind::Quiet, state, m_theme);
    QStyleOptionToolButton label(*button);
    label.palette.setColor(QPalette::ButtonText, m_theme.colour(state.enabled ? Token::Text2 : Token::Off));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, part);
    const QRect whole = option->rect;
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const QRectF arrow = sliceEnd(whole, 28, option->direction);
        return (part == SC_ComboBoxArrow ? arrow : startEnd(whole, 10, 28, option->direction)).toRect();
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect end = sliceEnd(whole, kSpinButtons, option->direction).toRect().adjusted(0, 3, 0, -3);
        switch (part) {
        case SC_SpinBoxUp:
            return buttons ? QRect(end.left(), end.top(), end.width(), end.height() / 2) : QRect();
        case SC_SpinBoxDown:
            return buttons ? QRect(end.left(), end.center().y(), end.width(), end.height() / 2) : QRect();
        case SC_SpinBoxEditField:
            return startEnd(whole, 8, buttons ? kSpinButtons : 8, option->direction).toRect().adjusted(0, 1, 0, -1);
        default:
            return whole;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 0, -8, 0) : option->rect;
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int field = m_theme.scaled(kField);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 16, std::max(size.height(), field)};
    case CT_ComboBox:
        return {size.width() + 38 + 8, field};
    case CT_SpinBox:
        return {size.width() + kSpinButtons + 8, field};
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        return {size.width() + (button && button->text.isEmpty() ? 12 : 24), field};
    }
    case CT_ToolButton:
        return size.expandedTo(QSize(0, m_theme.scaled(28))) + QSize(8, 0);
    case CT_TabBarTab: {
        const QFontMetrics strong(m_theme.font(TextType::Body, QFont::DemiBold));
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text = tab ? strong.horizontalAdvance(tab->text) : size.width();
        return {text + 24 + (tab && !tab->icon.isNull() ? 24 : 0), m_theme.scaled(40)};
    }
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 8, field};
    case CT_ItemViewItem: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width() + 8, std::max(wanted.height(), field)};
    }
    case CT_MenuItem:
        return menuItemSize(option, size);
    case CT_ProgressBar:
        return {size.width(), 6};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

} // namespace perennial
