// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/firststart.h"

#include "channels/channelwords.h"
#include "channels/connectpanel.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/plate.h"
#include "workspaces/newworkspace.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainterPath>
#include <QStackedWidget>

namespace perennial {

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 528;
constexpr int kSide = 256;
constexpr int kBand = 4;

// The steps at the start edge: done, current, to come.
class Side : public QWidget
{
public:
    Side(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedWidth(theme.scaled(kSide)); }
    int current = 0;
    QList<std::pair<QString, QString>> steps; // name and line

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Qt::LayoutDirection direction = layoutDirection();
        const QRectF head = startEnd(QRectF(0, 20, width(), 32), 28, 12, direction);
        const QRectF leaf = sliceStart(head, 24, direction);
        m_theme.icons().paint(painter, QRectF(leaf.x(), head.y() + 4, 24, 24), QStringLiteral("leaf"),
                              {m_theme.colour(Token::Green), direction});
        drawLine(painter, startEnd(head, 32, 0, direction), QStringLiteral("Perennial"), m_theme.font(TextType::Title),
                 m_theme.colour(Token::Text), direction);
        for (int i = 0; i < steps.size(); ++i)
            paintStep(painter, QRectF(12, 76 + i * m_theme.scaled(68), width() - 24, m_theme.scaled(60)), i);
    }

private:
    void paintStep(QPainter &painter, const QRectF &box, int i)
    {
        const Qt::LayoutDirection direction = layoutDirection();
        const bool now = i == current;
        if (now)
            fillRounded(painter, box, 6, m_theme.colour(Token::Raised), m_theme.colour(Token::Line2));
        QRectF disc = sliceStart(startEnd(box, 16, 0, direction), 24, direction);
        disc = QRectF(disc.x(), box.center().y() - 12, 24, 24);
        const bool done = i < current;
        fillRounded(painter, disc, 12,
                    m_theme.colour(done  ? Token::GreenBg
                                   : now ? Token::Accent
                                         : Token::Rail),
                    done || now ? QColor() : m_theme.colour(Token::Line2));
        if (done) {
            m_theme.icons().paint(painter, disc.adjusted(5, 5, -5, -5), QStringLiteral("check"),
                                  {m_theme.colour(Token::Green)});
        } else {
            painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
            painter.setPen(m_theme.colour(now ? Token::OnAccent : Token::Text2));
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        const QRectF words = startEnd(box, 52, 12, direction);
        const qreal first = m_theme.lineHeight(TextType::Body);
        const qreal second = m_theme.lineHeight(TextType::Small);
        const qreal top = box.center().y() - (first + second) / 2;
        drawLine(painter, QRectF(words.x(), top, words.width(), first), steps.at(i).first,
                 m_theme.font(TextType::Body, QFont::DemiBold),
                 m_theme.colour(i > current ? Token::Text2 : Token::Text), direction);
        drawLine(painter, QRectF(words.x(), top + first, words.width(), second), steps.at(i).second,
                 m_theme.font(TextType::Small), m_theme.colour(Token::Text2), direction);
    }

    const Theme &m_theme;
};

class Ground : public QWidget
{
public:
    Ground(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), 8, 8);
        painter.fillPath(shape, m_theme.colour(Token::Panel));
        const QRect side = layoutDirection() == Qt::LeftToRight
                               ? QRect(0, 0, m_theme.scaled(kSide), height())
                               : QRect(width() - m_theme.scaled(kSide), 0, m_theme.scaled(kSide), height());
        painter.setClipRect(side);
        painter.fillPath(shape, m_theme.colour(Token::Rail));
        painter.setClipping(false);
        fillRounded(painter, rect(), 8, QColor(), m_theme.colour(Token::Line2));
        painter.setClipRect(QRect(0, 0, width(), kBand));
        painter.fillPath(shape, m_theme.colour(Token::Accent));
    }

private:
    const Theme &m_theme;
};

} // namespace

FirstStart::FirstStart(Services &services, Theme &theme, QWidget *host)
    : QWidget(host->window()), m_services(services), m_theme(theme), m_panel(new Ground(theme, this)),
      m_title(new Label(theme, TextType::Title, Token::Text)),
      m_subtitle(new Label(theme, TextType::Body, Token::Text2)), m_stack(new QStackedWidget),
      m_sample(new Button(theme, ButtonKind::Quiet, tr("Explore the sample client"))),
      m_later(new Button(theme, ButtonKind::Quiet, tr("Later"))), m_next(new Button(theme, ButtonKind::Tinted, {}))
{
    setObjectName(QStringLiteral("first-start"));
    setAccessibleName(tr("First start"));
    m_side = makeSide();
    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(0, kBand, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(24, 20, 24, 20);
    main->setSpacing(4);
    m_subtitle->setParagraph();
    main->addWidget(m_title);
    main->addWidget(m_subtitle);
    main->addSpacing(12);
    m_stack->addWidget(makeClientStep());
    m_stack->addWidget(makeChannelStep());
    m_stack->addWidget(makePostsStep());
    main->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_sample);
    auto *back = new Button(theme, ButtonKind::Quiet, tr("Bring back a backup"));
    back->setObjectName(QStringLiteral("bring-back"));
    connect(back, &Button::clicked, this, [this] {
        Q_EMIT bringBackRequested();
        leave();
    });
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(m_later);
    foot->addWidget(m_next);
    main->addLayout(foot);
    row->addLayout(main, 1);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_later->setObjectName(QStringLiteral("later"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setTrailingIcon(QStringLiteral("chevron-right"));
    connect(m_sample, &Button::clicked, this, [this] {
        Q_EMIT sampleRequested();
        leave();
    });
    connect(m_later, &Button::clicked, this,
            [this] { m_step == PostsStep || m_step == ClientStep ? leave() : go(PostsStep); });
    connect(m_next, &Button::clicked, this, &FirstStart::onward);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    host->window()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    go(ClientStep);
    show();
    raise();
    m_form->nameField()->setFocus();
}

QWidget *FirstStart::makeSide()
{
    return new Side(m_theme, m_panel);
}

QWidget *FirstStart::makeClientStep()
{
    m_form = new ClientForm(m_services, m_theme);
    connect(m_form, &ClientForm::changed, this, [this] {
        m_theme.setClient(QColor(m_form->colour()));
        m_next->setEnabled(!m_form->clientName().isEmpty());
    });
    connect(m_form, &ClientForm::submitted, this, [this] { onward(); });
    connect(m_form, &ClientForm::made, this, [this](const Workspace &client) {
        m_theme.setClient(QColor(client.colour));
        auto *side = static_cast<Side *>(m_side);
        side->steps[ClientStep].second =
            tr("%1, %2").arg(client.name, QString::fromUtf8(client.timeZone)
                                              .section(QLatin1Char('/'), -1)
                                              .replace(QLatin1Char('_'), QLatin1Char(' ')));
        go(ChannelStep);
    });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    return page;
}

QWidget *FirstStart::makeChannelStep()
{
    m_tiles = new QWidget;
    auto *grid = new QGridLayout(m_tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int place = 0;
    for (const Network &network : networksToOffer(m_services)) {
        const bool sandbox = network.auth == AuthMethod::None;
        auto *tile = new ChoiceTile(m_theme, QStringLiteral("net-") + network.id,
                                    sandbox ? tr("Try the sandbox") : network.name, networkLine(network));
        tile->setObjectName(network.id);
        grid->addWidget(tile, place / 2, place % 2);
        ++place;
        connect(tile, &ChoiceTile::clicked, this, [this, id = network.id, tile] { chooseNetwork(id, tile); });
    }
    grid->setRowStretch(place, 1);
    return m_tiles;
}

QWidget *FirstStart::makePostsStep()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *table = new ChoiceTile(m_theme, QStringLiteral("upload"), tr("Bring a spreadsheet"),
                                 tr("CSV from anywhere; you see every row before it comes in"));
    table->setCheckable(false);
    table->setObjectName(QStringLiteral("spreadsheet"));
    connect(table, &ChoiceTile::clicked, this, [this] {
        Q_EMIT importRequested();
        leave();
    });
    auto *post = new ChoiceTile(m_theme, QStringLiteral("pencil"), tr("Write the first post"),
                                tr("It stays a draft until you say so"));
    post->setCheckable(false);
    post->setObjectName(QStringLiteral("first-post"));
    connect(post, &ChoiceTile::clicked, this, [this] {
        Q_EMIT newPostRequested();
        leave();
    });
    column->addWidget(table);
    column->addWidget(post);
    column->addStretch(1);
    return page;
}

void FirstStart::chooseNetwork(const QString &id, ChoiceTile *tile)
{
    m_network = id;
    for (ChoiceTile *each : m_tiles->findChildren<ChoiceTile *>())
        each->setChecked(each == tile);
    const Network *network = m_services.house.channels().network(id);
    const bool sandbox = network && network->auth == AuthMethod::None;
    m_next->setText(sandbox ? tr("Use the sandbox") : tr("Connect %1").arg(network ? network->name : id));
}

void FirstStart::connectChosen()
{
    Channel channel;
    channel.workspace = m_services.workspace().id;
    channel.network = m_network;
    openConnectPanel(m_services, m_theme, this, channel, m_openUrl,
                     [self = QPointer<FirstStart>(this)](const Channel &stored) {
                         if (!self)
                             return;
                         static_cast<Side *>(self->m_side)->steps[ChannelStep].second = stored.name;
                         self->go(PostsStep);
                     });
}

void FirstStart::go(Step step)
{
    m_step = step;
    auto *side = static_cast<Side *>(m_side);
    if (side->steps.isEmpty())
        side->steps = {{tr("Your first client"), tr("a brand, or yourself")},
                       {tr("A channel"), tr("or try without an account")},
                       {tr("Your posts"), tr("a spreadsheet, or the first one")}};
    side->current = step;
    side->update();
    m_stack->setCurrentIndex(step);
    const QString client = m_services.workspace().name.isEmpty() ? m_form->clientName() : m_services.workspace().name;
    m_later->setText(step == PostsStep ? tr("Done") : tr("Later"));
    m_next->setVisible(step != PostsStep);
    switch (step) {
    case ClientStep:
        m_title->setText(tr("Who do you publish for?"));
        m_subtitle->setText(tr("Everything of one client stays together, and apart from the others."));
        m_next->setText(tr("Make the client"));
        m_next->setEnabled(!m_form->clientName().isEmpty());
        break;
    case ChannelStep:
        m_title->setText(tr("Where does %1 publish?").arg(client));
        m_subtitle->setText(tr("Pick one to begin. Keys go to your system’s keychain, nowhere else."));
        m_next->setEnabled(true);
        if (auto *tile = m_tiles->findChild<ChoiceTile *>()) {
            chooseNetwork(tile->objectName(), tile);
            tile->setFocus();
        }
        break;
    case PostsStep:
        m_title->setText(tr("What goes out first?"));
        m_subtitle->setText(tr("Nothing is published before you say so."));
        break;
    }
}

void FirstStart::onward()
{
    if (m_step == ClientStep && !m_form->clientName().isEmpty())
        m_form->submit();
    else if (m_step == ChannelStep)
        connectChosen();
}

void FirstStart::leave()
{
    hide();
    Q_EMIT left();
    deleteLater();
}

void FirstStart::place()
{
    const int width = std::min(m_theme.scaled(kWidth), this->width() - 32);
    const int height = std::min(m_theme.scaled(kHeight), this->height() - 32);
    m_panel->setGeometry((this->width() - width) / 2, (this->height() - height) * 2 / 5, width, height);
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    paintShadow(painter, m_panel->geometry(), 8, m_theme);
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->accept();
}

bool FirstStart::focusNextPrevChild(bool next)
{
    // Tab stays in here: what lies below is hidden.
    QWidget *from =
        window()->focusWidget() && isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : m_panel;
    for (QWidget *each = next ? from->nextInFocusChain() : from->previousInFocusChain(); each && each != from;
         each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        if (isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && each->isEnabled() && each->isVisible() &&
            !each->focusProxy()) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool FirstStart::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(object, event);
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace perennial
