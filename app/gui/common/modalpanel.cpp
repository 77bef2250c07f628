// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/modalpanel.h"

#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kBand = 4;
constexpr int kAir = 24; // at least, between panel and window

// The panel itself: ground, band, foot.
class Sheet : public QWidget
{
public:
    Sheet(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}
    QWidget *foot = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), 8, 8);
        painter.fillPath(shape, m_theme.colour(Token::Panel));
        painter.save();
        painter.setClipRect(QRect(0, 0, width(), kBand));
        painter.fillPath(shape, m_theme.colour(Token::Accent));
        painter.restore();
        if (foot && foot->isVisible()) {
            painter.save();
            painter.setClipRect(foot->geometry());
            painter.fillPath(shape, m_theme.colour(Token::Page));
            painter.restore();
            painter.fillRect(QRect(0, foot->y(), width(), 1), m_theme.colour(Token::Line));
        }
        const bool highContrast = m_theme.variant() == ThemeVariant::HighContrast;
        fillRounded(painter, rect(), 8, QColor(), m_theme.colour(Token::Line2), highContrast ? 2 : 1);
        painter.setClipRect(QRect(0, 0, width(), kBand));
        painter.fillPath(shape, m_theme.colour(Token::Accent));
    }

private:
    const Theme &m_theme;
};

class LeadingIcon : public QWidget
{
public:
    LeadingIcon(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(32, 32);
        hide();
    }
    QString icon;
    Tone tone = Tone::Neutral;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.icons().paint(painter, rect(), icon,
                              {toneColours(m_theme, tone).text, layoutDirection(), m_theme.colour(Token::Panel)});
    }

private:
    const Theme &m_theme;
};

} // namespace

ModalPanel::ModalPanel(const Theme &theme, QWidget *host, PanelWidth width, const QString &title)
    : QWidget(host->window()), m_theme(theme), m_width(width), m_panel(new Sheet(theme, this)),
      m_icon(new LeadingIcon(theme, m_panel)), m_title(new Label(theme, TextType::Title, Token::Text, title, m_panel)),
      m_subtitle(new Label(theme, TextType::Body, Token::Text2, {}, m_panel)), m_scroll(new QScrollArea(m_panel)),
      m_foot(new QWidget(m_panel)), m_footRow(new QHBoxLayout(m_foot))
{
    setAccessibleName(title);
    setObjectName(QStringLiteral("modal-panel"));
    hide();
    static_cast<Sheet *>(m_panel)->foot = m_foot;
    m_title->setParagraph();
    m_subtitle->setParagraph();
    m_subtitle->hide();
    auto *titles = new QVBoxLayout;
    titles->setSpacing(4);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 0);
    head->setSpacing(12);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(titles, 1);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(24, 16, 24, 20);
    m_body->setSpacing(12);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_footRow->setContentsMargins(24, 12, 24, 12);
    m_footRow->setSpacing(8);
    m_footRow->addStretch();
    m_foot->hide();

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, kBand, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    content->installEventFilter(this);
    host->window()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ModalPanel::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void ModalPanel::setLeadingIcon(const QString &icon, Tone tone)
{
    auto *leading = static_cast<LeadingIcon *>(m_icon);
    leading->icon = icon;
    leading->tone = tone;
    leading->setVisible(!icon.isEmpty());
}

Button *ModalPanel::addButton(ButtonKind kind, const QString &text)
{
    auto *button = new Button(m_theme, kind, text, m_foot);
    m_footRow->addWidget(button);
    m_foot->setVisible(true);
    return button;
}

Button *ModalPanel::addQuietButton(const QString &text)
{
    auto *button = new Button(m_theme, ButtonKind::Quiet, text, m_foot);
    m_footRow->insertWidget(m_quietButtons++, button);
    m_foot->setVisible(true);
    return button;
}

Button *ModalPanel::addCancel()
{
    Button *button = addButton(ButtonKind::Outlined, tr("Cancel"));
    connect(button, &Button::clicked, this, &ModalPanel::reject);
    return button;
}

void ModalPanel::setDefaultButton(Button *button)
{
    m_default = button;
}

void ModalPanel::open(QWidget *first)
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    place(); // word wrap is known only now
    const QList<QWidget *> all = stops();
    QWidget *target = first ? first : all.value(0);
    if (!first && m_default && !m_default->isEnabled())
        target = all.value(0);
    if (target)
        target->setFocus(Qt::PopupFocusReason);
    else
        setFocus();
}

void ModalPanel::accept()
{
    if (m_closed)
        return;
    close();
    Q_EMIT accepted();
}

void ModalPanel::reject()
{
    if (m_closed)
        return;
    close();
    Q_EMIT rejected();
}

void ModalPanel::close()
{
    m_closed = true;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void ModalPanel::place()
{
    const int width = std::min(m_theme.scaled(static_cast<int>(m_width)), this->width() - 2 * kAir);
    const int most = height() - 2 * kAir;
    QWidget *content = m_scroll->widget();
    const int inner = content->layout()->hasHeightForWidth() ? content->layout()->totalHeightForWidth(width)
                                                             : content->layout()->totalSizeHint().height();
    QLayout *column = m_panel->layout();
    const QLayoutItem *head = column->itemAt(0);
    const int headHeight = head->hasHeightForWidth() ? head->heightForWidth(width) : head->sizeHint().height();
    const int foot = m_foot->isHidden() ? 0 : m_foot->sizeHint().height();
    const int wanted = kBand + headHeight + inner + foot;
    const int tall = std::min(wanted, most);
    m_panel->setGeometry((this->width() - width) / 2, std::max(kAir, (height() - tall) * 2 / 5), width, tall);
}

void ModalPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.variant() == ThemeVariant::Light ? 46 : 110));
    paintShadow(painter, m_panel->geometry(), 8, m_theme);
}

void ModalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool ModalPanel::event(QEvent *event)
{
    // What is pressed beside the panel, or scrolled, must not reach the window below.
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

void ModalPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        reject();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *focused = qobject_cast<QPushButton *>(window()->focusWidget()); focused && isAncestorOf(focused))
            focused->click();
        else if (m_default && m_default->isEnabled())
            m_default->click();
        return;
    default:
        event->accept();
    }
}

QList<QWidget *> ModalPanel::stops() const
{
    QList<QWidget *> chain;
    for (QWidget *next = m_panel->nextInFocusChain(); next && next != m_panel; next = next->nextInFocusChain()) {
        const bool takes = next->focusPolicy() & Qt::TabFocus && next->isEnabled() && next->isVisibleTo(this);
        if (takes && isAncestorOf(next) && !next->focusProxy())
            chain << next;
    }
    return chain;
}

bool ModalPanel::focusNextPrevChild(bool next)
{
    const QList<QWidget *> chain = stops();
    if (chain.isEmpty())
        return true;
    const qsizetype now = chain.indexOf(window()->focusWidget());
    const qsizetype count = chain.size();
    const qsizetype to = now < 0 ? (next ? 0 : count - 1) : (now + (next ? 1 : count - 1)) % count;
    chain.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ModalPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (object == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(object, event);
}

} // namespace perennial
