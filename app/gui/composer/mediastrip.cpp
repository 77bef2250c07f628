// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/mediastrip.h"

#include "common/button.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "common/pill.h"
#include "composer/composereditor.h"
#include "composer/mediatile.h"
#include "composer/thumbnails.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

namespace perennial {

MediaStrip::MediaStrip(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_thumbnails(thumbnails), m_theme(theme)
{
    setAcceptDrops(true);
    auto *title = new Label(theme, TextType::Body, Token::Text, tr("Media"), this);
    title->setWeight(QFont::DemiBold);
    m_count = new CountBadge(theme, Tone::Neutral, this);
    m_own = new Button(theme, ButtonKind::Quiet, QString(), this);
    m_own->setButtonSize(ButtonSize::Row);
    m_own->setObjectName(QStringLiteral("ownMedia"));
    m_confirmed = new Label(theme, TextType::Small, Token::Green, tr("Rights confirmed for all"), this);
    m_rights = new QCheckBox(tr("I may use these pictures"), this);
    m_rights->setObjectName(QStringLiteral("rights"));
    m_rights->setFont(theme.font(TextType::Small));
    m_rights->setToolTip(tr("Keeps who said so and when, for questions about a picture later on"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addWidget(m_own);
    head->addStretch(1);
    head->addWidget(m_confirmed);
    head->addWidget(m_rights);
    m_row = new QWidget(this);
    m_flow = new FlowLayout(m_row, 12);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_add = new AddTile(theme, m_row);
    m_add->setObjectName(QStringLiteral("addMedia"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_row);
    connect(m_add, &QAbstractButton::clicked, this, &MediaStrip::chooseFiles);
    connect(m_own, &QAbstractButton::clicked, this, &MediaStrip::toggleOwn);
    connect(m_rights, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_session.confirmRights();
    });
    connect(&session, &ComposerSession::changed, this, [this](PostPart part) {
        if (part == PostPart::Media || part == PostPart::Everything)
            refresh();
    });
    connect(&thumbnails, &Thumbnails::ready, this, [this](MediaId media) {
        if (MediaTile *shown = tile(media))
            shown->setPicture(m_thumbnails.pixmap(m_session.media().value(media)));
    });
    rebuild();
}

QList<MediaUse> MediaStrip::uses() const
{
    const Variant *variant = m_channel ? m_session.post().variantFor(m_channel) : nullptr;
    return variant && variant->media ? *variant->media : m_session.post().media;
}

void MediaStrip::change(const std::function<void(QList<MediaUse> &)> &edit)
{
    m_session.edit(PostPart::Media, [&](Post &post) {
        for (Variant &variant : post.variants) {
            if (variant.channel == m_channel && variant.media) {
                edit(*variant.media);
                return;
            }
        }
        edit(post.media);
    });
}

void MediaStrip::showFor(ChannelId channel)
{
    m_channel = channel;
    refresh();
}

MediaTile *MediaStrip::tile(MediaId media) const
{
    const auto found = std::find_if(m_tiles.cbegin(), m_tiles.cend(), [media](const MediaTile *each) { return each->media() == media; });
    return found == m_tiles.cend() ? nullptr : *found;
}

void MediaStrip::refresh()
{
    const QList<MediaUse> now = uses();
    const bool same = now.size() == m_tiles.size() && std::equal(now.cbegin(), now.cend(), m_tiles.cbegin(),
                                                                 [](const MediaUse &use, const MediaTile *shown) { return use.media == shown->media(); });
    if (!same) {
        rebuild();
        return;
    }
    for (qsizetype i = 0; i < now.size(); ++i)
        m_tiles.at(i)->setAlt(now.at(i).alt);
    updateHead();
}

void MediaStrip::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (MediaTile *old : std::as_const(m_tiles)) {
        old->hide();
        old->deleteLater();
    }
    m_tiles.clear();
    const QList<MediaUse> now = uses();
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Media media = m_session.media().value(now.at(i).media);
        auto *made = new MediaTile(m_theme, now.at(i), media, int(i), m_row);
        made->setReadOnly(m_session.isReadOnly());
        made->setPicture(m_thumbnails.pixmap(media));
        connect(made, &MediaTile::altEdited, this, [this](MediaId id, const QString &alt) {
            change([&](QList<MediaUse> &list) {
                for (MediaUse &use : list) {
                    if (use.media == id)
                        use.alt = alt;
                }
            });
        });
        connect(made, &MediaTile::removeRequested, this, &MediaStrip::remove);
        connect(made, &MediaTile::moveRequested, this, [this](MediaId id, int steps) {
            const QList<MediaUse> list = uses();
            const auto at = std::find_if(list.cbegin(), list.cend(), [id](const MediaUse &use) { return use.media == id; });
            place(id, (at - list.cbegin()) + steps);
        });
        m_flow->addWidget(made);
        made->show();
        m_tiles << made;
    }
    m_flow->addWidget(m_add);
    updateHead();
}

void MediaStrip::updateHead()
{
    const QList<MediaUse> now = uses();
    m_count->setCount(int(now.size()));
    const bool confirmed = std::all_of(now.cbegin(), now.cend(), [this](const MediaUse &use) {
        return !m_session.media().value(use.media).rightsConfirmedBy.isEmpty();
    });
    m_confirmed->setVisible(!now.isEmpty() && confirmed);
    m_rights->setVisible(!now.isEmpty() && !confirmed);
    m_rights->setEnabled(!m_session.isReadOnly());
    const QSignalBlocker quiet(m_rights);
    m_rights->setChecked(false);
    m_add->setVisible(!m_session.isReadOnly());
    const Variant *variant = m_channel ? m_session.post().variantFor(m_channel) : nullptr;
    m_own->setVisible(variant && !m_session.isReadOnly());
    m_own->setText(variant && variant->media ? tr("Use the common pictures") : tr("Use own pictures here"));
}

void MediaStrip::toggleOwn()
{
    m_session.edit(PostPart::Media, [this](Post &post) {
        for (Variant &variant : post.variants) {
            if (variant.channel != m_channel)
                continue;
            if (variant.media)
                variant.media.reset();
            else
                variant.media = post.media;
        }
    });
}

void MediaStrip::place(MediaId media, qsizetype index)
{
    change([&](QList<MediaUse> &list) {
        const auto at = std::find_if(list.begin(), list.end(), [media](const MediaUse &use) { return use.media == media; });
        if (at != list.end())
            list.move(at - list.begin(), std::clamp<qsizetype>(index, 0, list.size() - 1));
    });
    if (MediaTile *moved = tile(media))
        moved->setFocus(Qt::OtherFocusReason);
}

void MediaStrip::remove(MediaId media)
{
    change([media](QList<MediaUse> &list) { list.removeIf([media](const MediaUse &use) { return use.media == media; }); });
}

void MediaStrip::describe(MediaId media)
{
    if (MediaTile *wanted = tile(media))
        wanted->describe();
}

void MediaStrip::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { m_session.addFiles(paths, m_channel); });
    dialog->open();
}

void MediaStrip::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (!m_session.isReadOnly() && (data.hasFormat(QLatin1String(kTileMime)) || !filesOf(data).isEmpty() || data.hasImage()))
        event->acceptProposedAction();
}

void MediaStrip::dropEvent(QDropEvent *event)
{
    const QMimeData &data = *event->mimeData();
    event->acceptProposedAction();
    if (data.hasFormat(QLatin1String(kTileMime))) {
        const auto media = MediaId::fromString(QString::fromLatin1(data.data(QLatin1String(kTileMime))));
        const QPoint at = m_row->mapFrom(this, event->position().toPoint());
        qsizetype index = m_tiles.size();
        for (qsizetype i = 0; i < m_tiles.size(); ++i) {
            if (m_tiles.at(i)->geometry().contains(at))
                index = i;
        }
        if (media)
            place(*media, index);
        return;
    }
    if (const QStringList files = filesOf(data); !files.isEmpty())
        m_session.addFiles(files, m_channel);
    else if (const QByteArray picture = pictureOf(data); !picture.isEmpty())
        m_session.addBytes(picture, tr("Dropped picture.png"), m_channel);
}

} // namespace perennial
