// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/picturestrip.h"

#include "common/flowlayout.h"
#include "common/label.h"
#include "common/whendone.h"
#include "composer/composereditor.h"
#include "composer/mediatile.h"
#include "composer/thumbnails.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kMostPictures = 20;

} // namespace

PictureStrip::PictureStrip(PostService &posts, WorkspaceId workspace, Thumbnails &thumbnails, const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_posts(posts), m_workspace(workspace), m_thumbnails(thumbnails), m_theme(theme), m_hint(new Label(theme, TextType::Small, Token::Text3)),
      m_row(new QWidget), m_flow(new FlowLayout(m_row, 12)), m_add(new AddTile(theme, m_row))
{
    setAcceptDrops(true);
    setAccessibleName(name);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("addPicture"));
    m_add->setAccessibleName(name);
    m_hint->setParagraph();
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    column->addWidget(m_hint);
    connect(m_add, &QAbstractButton::clicked, this, &PictureStrip::chooseFiles);
    connect(&thumbnails, &Thumbnails::ready, this, [this](MediaId media) {
        for (MediaTile *tile : std::as_const(m_tiles)) {
            if (tile->media() == media)
                tile->setPicture(m_thumbnails.pixmap(m_known.value(media)));
        }
    });
    rebuild();
}

void PictureStrip::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void PictureStrip::setUses(const QList<MediaUse> &uses, const QHash<MediaId, Media> &known)
{
    m_known.insert(known);
    if (uses == m_uses)
        return;
    m_uses = uses;
    rebuild();
}

qsizetype PictureStrip::indexOf(MediaId media) const
{
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        if (m_uses.at(i).media == media)
            return i;
    }
    return -1;
}

void PictureStrip::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (MediaTile *old : std::as_const(m_tiles)) {
        old->hide();
        old->deleteLater();
    }
    m_tiles.clear();
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        const Media media = m_known.value(m_uses.at(i).media);
        auto *tile = new MediaTile(m_theme, m_uses.at(i), media, int(i), m_row);
        tile->setPicture(m_thumbnails.pixmap(media));
        connect(tile, &MediaTile::altEdited, this, [this](MediaId id, const QString &alt) {
            m_uses[indexOf(id)].alt = alt;
            Q_EMIT edited();
        });
        connect(tile, &MediaTile::removeRequested, this, [this](MediaId id) {
            m_uses.removeAt(indexOf(id));
            // The tile that asked is gone with its row.
            QMetaObject::invokeMethod(this, [this] {
                rebuild();
                m_add->setFocus(Qt::OtherFocusReason);
                Q_EMIT edited();
            }, Qt::QueuedConnection);
        });
        connect(tile, &MediaTile::moveRequested, this, [this](MediaId id, int steps) {
            QMetaObject::invokeMethod(this, [this, id, steps] { place(id, indexOf(id) + steps); }, Qt::QueuedConnection);
        });
        m_tiles << tile;
        m_flow->addWidget(tile);
        tile->show();
    }
    m_flow->addWidget(m_add);
    m_add->show();
}

void PictureStrip::place(MediaId media, qsizetype index)
{
    const qsizetype from = indexOf(media);
    if (from < 0)
        return;
    m_uses.move(from, std::clamp<qsizetype>(index, 0, m_uses.size() - 1));
    rebuild();
    for (MediaTile *tile : std::as_const(m_tiles)) {
        if (tile->media() == media)
            tile->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

void PictureStrip::take(const Media &media)
{
    m_known.insert(media.id, media);
    if (indexOf(media.id) >= 0)
        return; // the same picture twice says nothing more
    m_uses << MediaUse{media.id, {}};
    rebuild();
    Q_EMIT edited();
}

void PictureStrip::addFiles(const QStringList &paths)
{
    DropRules rules;
    rules.most = kMostPictures;
    whenDone(m_posts.sortFiles(paths, rules), this, [this](const DroppedFiles &sorted) {
        for (const Error &left : sorted.left)
            Q_EMIT failed(left);
        for (const QString &path : sorted.taken) {
            whenDone(m_posts.addMediaFile(m_workspace, path), this, [this](const Result<Media> &media) {
                if (media)
                    take(*media);
                else
                    Q_EMIT failed(media.error());
            });
        }
    });
}

void PictureStrip::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PictureStrip::addFiles);
    dialog->open();
}

void PictureStrip::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (data.hasFormat(QLatin1String(kTileMime)) || !filesOf(data).isEmpty() || data.hasImage())
        event->acceptProposedAction();
}

void PictureStrip::dropEvent(QDropEvent *event)
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
    if (const QStringList files = filesOf(data); !files.isEmpty()) {
        addFiles(files);
    } else if (const QByteArray picture = pictureOf(data); !picture.isEmpty()) {
        whenDone(m_posts.addMediaBytes(m_workspace, picture, tr("Dropped picture.png")), this, [this](const Result<Media> &media) {
            if (media)
                take(*media);
            else
                Q_EMIT failed(media.error());
        });
    }
}

} // namespace perennial
