// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/channelpicker.h"

#include "common/button.h"
#include "common/controlpaint.h"
#include "common/paint.h"
#include "common/popover.h"

#include <QCheckBox>
#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kDisc = 24;
constexpr int kPitch = 20;
constexpr int kMostDiscs = 5;
constexpr int kListWidth = 280;

class Discs : public QWidget
{
public:
    Discs(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}
    void set(const QStringList &networks)
    {
        m_networks = networks.mid(0, kMostDiscs);
        setFixedSize(m_networks.isEmpty() ? 0 : kDisc + 2 + int(m_networks.size() - 1) * kPitch, kDisc + 2);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_networks.size(); ++i) {
            QRectF disc(1 + i * kPitch, 1, kDisc, kDisc);
            if (layoutDirection() == Qt::RightToLeft)
                disc.moveLeft(width() - disc.right());
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Token::Canvas));
            painter.drawEllipse(disc.adjusted(-1, -1, 1, 1));
            paintChannelDisc(painter, disc, m_networks.at(i), m_theme.channel(m_networks.at(i)).colour, DiscLook::On, m_theme);
        }
    }

private:
    const Theme &m_theme;
    QStringList m_networks;
};

} // namespace

ChannelPicker::ChannelPicker(ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_discs(new Discs(theme, this))
{
    m_button = new Button(theme, ButtonKind::Outlined, QString(), this);
    m_button->setIconName(QStringLiteral("chevron-up"));
    m_button->setObjectName(QStringLiteral("channels"));
    m_button->setToolTip(tr("Choose where this post goes (Ctrl+Shift+C)"));
    m_button->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_discs);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ChannelPicker::openList);
    refresh();
}

void ChannelPicker::refresh()
{
    const QList<ComposerChannel> chosen = m_session.chosen();
    QStringList networks;
    for (const ComposerChannel &channel : chosen)
        networks << channel.network.id;
    static_cast<Discs *>(m_discs)->set(networks);
    const QString count = locale().toString(chosen.size());
    m_button->setText(m_session.channels().isEmpty() ? tr("No channels yet")
                      : chosen.isEmpty() ? tr("Choose channels")
                                         : tr("%1 of %Ln channels", nullptr, int(m_session.channels().size())).arg(count));
    m_button->setEnabled(!m_session.isReadOnly());
    m_button->updateGeometry();
}

void ChannelPicker::openList()
{
    if (m_session.channels().isEmpty()) {
        Q_EMIT channelsRequested();
        return;
    }
    if (!m_list)
        m_list = new Popover(m_theme, this);
    fill();
    const QPoint corner = m_button->mapTo(window(), QPoint(0, 0));
    const int height = std::min<int>(int(m_session.channels().size()) * m_theme.scaled(32) + 60, 420);
    m_list->openAt(QRect(corner.x(), corner.y() - height - 6, kListWidth, height));
    if (auto *first = m_list->panel()->findChild<QCheckBox *>())
        first->setFocus(Qt::PopupFocusReason);
}

void ChannelPicker::choose(ChannelId id, bool wanted)
{
    QList<ChannelId> ids = m_session.post().channels();
    if (wanted && !ids.contains(id))
        ids << id;
    else if (!wanted)
        ids.removeAll(id);
    m_session.chooseChannels(ids);
}

void ChannelPicker::fill()
{
    QWidget *panel = m_list->panel();
    delete panel->layout();
    qDeleteAll(panel->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    auto *scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    const QList<ChannelId> chosen = m_session.post().channels();
    for (const ComposerChannel &channel : m_session.channels()) {
        auto *row = new QWidget(rows);
        row->setFixedHeight(m_theme.scaled(32));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(8, 0, 8, 0);
        line->setSpacing(8);
        auto *disc = new Discs(m_theme, row);
        disc->set({channel.network.id});
        line->addWidget(disc);
        auto *box = new QCheckBox(channel.channel.name, row);
        box->setObjectName(QStringLiteral("choose-") + channel.channel.id.toString());
        box->setToolTip(channel.channel.account);
        box->setChecked(chosen.contains(channel.channel.id));
        line->addWidget(box, 1);
        connect(box, &QCheckBox::toggled, this, [this, id = channel.channel.id](bool on) { choose(id, on); });
        list->addWidget(row);
    }
    list->addStretch(1);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *all = new Button(m_theme, ButtonKind::Quiet, tr("All channels"), panel);
    all->setButtonSize(ButtonSize::Row);
    column->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] {
        QList<ChannelId> ids;
        for (const ComposerChannel &channel : m_session.channels())
            ids << channel.channel.id;
        m_session.chooseChannels(ids);
        m_list->dismiss();
    });
}

} // namespace perennial
