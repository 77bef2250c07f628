// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/plate.h"

#include "common/label.h"
#include "common/paint.h"

#include <QScrollBar>

namespace perennial {

namespace {

// The line over a row; the first has none.
class RowFrame : public QWidget
{
public:
    RowFrame(const Theme &theme, bool first, QWidget *parent) : QWidget(parent), m_theme(theme), m_first(first)
    {
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_first)
            painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
    bool m_first;
};

} // namespace

Plate::Plate(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Plate::addRow(QWidget *row)
{
    auto *frame = new RowFrame(m_theme, m_rows == 0, this);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(16, 12, 12, 12);
    inner->addWidget(row);
    m_column->addWidget(frame);
    ++m_rows;
}

QWidget *Plate::addSetting(const QString &name, const QString &hint, QWidget *control)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1); // beside a tall control the two stay together
    auto *title = new Label(m_theme, TextType::Body, Token::Text, name);
    title->setWeight(QFont::Medium);
    title->setBuddy(control);
    words->addWidget(title);
    if (!hint.isEmpty()) {
        auto *second = new Label(m_theme, TextType::Small, Token::Text3, hint);
        second->setParagraph();
        words->addWidget(second);
    }
    words->addStretch(1);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(hint);
    addRow(row);
    return row;
}

void Plate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_theme.colour(Token::Panel), m_theme.colour(Token::Line));
}

ScrollPage::ScrollPage(const Theme &theme, int widest, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_middle(new QWidget), m_column(new QVBoxLayout), m_widest(widest)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(24, 20, 24, 24);
    row->setSpacing(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_middle->setLayout(m_column);
    row->addWidget(m_middle, 1);
    row->addStretch(0);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    follow();
    connect(&theme, &Theme::changed, this, &ScrollPage::follow);
}

QBoxLayout *ScrollPage::addHead(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_column->count() ? 16 : 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(m_theme, TextType::Section, Token::Text, text));
    row->addStretch(1);
    m_column->addLayout(row);
    return row;
}

void ScrollPage::follow()
{
    m_middle->setMaximumWidth(m_theme.scaled(m_widest));
}

QWidget *labelled(const Theme &theme, const QString &name, QWidget *control, const QString &hint)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new Label(theme, TextType::Body, Token::Text, name);
    label->setWeight(QFont::Medium);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    if (!hint.isEmpty()) {
        auto *below = new Label(theme, TextType::Small, Token::Text3, hint);
        below->setParagraph();
        column->addWidget(below);
        if (control->accessibleDescription().isEmpty())
            control->setAccessibleDescription(hint);
    }
    return box;
}

QWidget *centred(QWidget *inside)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(inside, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace perennial
