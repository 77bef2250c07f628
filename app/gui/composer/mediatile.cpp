// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/mediatile.h"

#include "common/button.h"
#include "common/icons.h"
#include "common/paint.h"
#include "composer/thumbnails.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace perennial {

namespace {

constexpr int kAltHeight = 54;

} // namespace

MediaTile::MediaTile(const Theme &theme, const MediaUse &use, const Media &media, int index, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_use(use), m_name(media.fileName)
{
    setFixedSize(kWidth, kPictureHeight + kAltHeight + 4);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("media-") + use.media.toString());
    setAccessibleName(tr("Picture %1: %2").arg(locale().toString(index + 1), media.fileName));
    setToolTip(tr("%1\nDrag it, or press Ctrl with an arrow key, to change the order. Delete removes it.").arg(media.fileName));
    m_alt = new QPlainTextEdit(this);
    m_alt->setObjectName(QStringLiteral("alt-") + use.media.toString());
    m_alt->setFrameShape(QFrame::NoFrame);
    m_alt->setTabChangesFocus(true);
    m_alt->setPlainText(use.alt);
    m_alt->setPlaceholderText(tr("Write what it shows"));
    m_alt->setAccessibleName(tr("Description of picture %1").arg(locale().toString(index + 1)));
    m_alt->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_alt->document()->setDocumentMargin(0);
    m_alt->viewport()->setAutoFillBackground(false);
    m_alt->setGeometry(0, kPictureHeight + 4, kWidth, kAltHeight);
    auto *remove = makeIconButton(theme, QStringLiteral("close"), tr("Remove picture %1").arg(locale().toString(index + 1)), ButtonKind::Outlined, this);
    remove->setButtonSize(ButtonSize::Row);
    remove->setGeometry(kWidth - 26, 4, 22, 22);
    remove->setFocusPolicy(Qt::NoFocus); // Delete on the tile does the same
    m_remove = remove;
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_use.media); });
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] {
        const QString alt = m_alt->toPlainText();
        if (alt == m_use.alt)
            return;
        m_use.alt = alt;
        follow();
        update();
        Q_EMIT altEdited(m_use.media, alt);
    });
    follow();
    connect(&theme, &Theme::changed, this, &MediaTile::follow);
}

void MediaTile::follow()
{
    m_alt->setFont(m_theme.font(TextType::Small, isDescribed() ? QFont::Normal : QFont::DemiBold));
    QPalette colours = m_alt->palette();
    colours.setColor(QPalette::Text, m_theme.colour(Token::Text2));
    colours.setColor(QPalette::PlaceholderText, m_theme.colour(Token::Amber));
    colours.setColor(QPalette::Base, Qt::transparent);
    m_alt->setPalette(colours);
}

void MediaTile::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_shown = croppedTo(picture, pictureRect().size(), devicePixelRatioF());
    update();
}

void MediaTile::setAlt(const QString &alt)
{
    if (alt == m_use.alt)
        return;
    m_use.alt = alt;
    m_alt->setPlainText(alt);
    follow();
    update();
}

void MediaTile::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_alt->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void MediaTile::describe()
{
    m_alt->setFocus(Qt::OtherFocusReason);
    m_alt->moveCursor(QTextCursor::End);
}

void MediaTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = pictureRect();
    QPainterPath shape;
    shape.addRoundedRect(box, 4, 4);
    if (m_shown.isNull()) {
        painter.fillPath(shape, m_theme.colour(Token::NeutralTint));
        m_theme.icons().paint(painter, QRectF(box.center() - QPointF(10, 10), QSizeF(20, 20)), QStringLiteral("image"),
                              {m_theme.colour(Token::Text3), layoutDirection()});
    } else {
        painter.save();
        painter.setClipPath(shape);
        painter.drawPixmap(box.topLeft(), m_shown);
        painter.restore();
    }
    if (isDescribed())
        strokeRounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 4, m_theme.colour(Token::Line), 1);
    else
        strokeRounded(painter, box.adjusted(1, 1, -1, -1), 4, m_theme.colour(Token::Amber), 2);
    if (hasFocus())
        strokeRounded(painter, box.adjusted(1, 1, -1, -1), 4, m_theme.colour(Token::AccentText), 2);
}

void MediaTile::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (m_readOnly)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested(m_use.media);
    else if (control && event->key() == forward)
        Q_EMIT moveRequested(m_use.media, 1);
    else if (control && event->key() == backward)
        Q_EMIT moveRequested(m_use.media, -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        describe();
    else
        QWidget::keyPressEvent(event);
}

void MediaTile::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void MediaTile::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() > 8;
    if (m_readOnly || !far || !event->buttons().testFlag(Qt::LeftButton) || !pictureRect().contains(m_pressed))
        return;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kTileMime), m_use.media.toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(m_shown);
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void MediaTile::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Describe it")), &QAction::triggered, this, &MediaTile::describe);
    connect(menu->addAction(tr("Move towards the start")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(m_use.media, -1); });
    connect(menu->addAction(tr("Move towards the end")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(m_use.media, 1); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_use.media); });
    menu->popup(event->globalPos());
}

void MediaTile::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MediaTile::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

AddTile::AddTile(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(tr("Add or drop"));
    setAccessibleName(tr("Add pictures"));
    setToolTip(tr("Choose pictures; or drop or paste them anywhere in the post"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize AddTile::sizeHint() const
{
    return {100, MediaTile::kPictureHeight};
}

void AddTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        fillRounded(painter, rect(), 4, m_theme.colour(isDown() ? Token::Press : Token::Hover));
    painter.setPen(QPen(m_theme.colour(Token::Line2), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QColor colour = m_theme.colour(isEnabled() ? Token::Text2 : Token::Off);
    m_theme.icons().paint(painter, QRectF(width() / 2.0 - 10, 20, 20, 20), QStringLiteral("plus"), {colour, layoutDirection()});
    painter.setFont(m_theme.font(TextType::Small));
    painter.setPen(colour);
    painter.drawText(QRectF(4, 44, width() - 8, 28), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace perennial
