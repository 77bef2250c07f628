// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/nearpanel.h"

#include "common/busybar.h"
#include "common/label.h"
#include "library/librarysource.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr int kListHeight = 160;
constexpr int kTextHeight = 120;
constexpr qsizetype kMostShown = 1000;

NearWordings search(const QList<std::shared_ptr<const LibraryItem>> &items, const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    QList<QStringList> wordings;
    wordings.reserve(items.size());
    for (const auto &item : items) {
        QStringList texts;
        for (const Wording &wording : item->wordings)
            texts << wording.text;
        wordings << texts;
    }
    NearWatch watch;
    watch.isCancelled = [cancelled] { return cancelled->load(); };
    return findNearWordings(wordings, {}, watch);
}

} // namespace

NearPanel::NearPanel(const Theme &theme, LibrarySource &source, LibraryActions &actions, QWidget *host)
    : ModalPanel(theme, host, PanelWidth::Large, tr("Nearly the same")), m_theme(theme), m_source(source), m_actions(actions), m_busy(new BusyBar(theme)),
      m_said(new Label(theme, TextType::Body, Token::Text2)), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("nearPanel"));
    build();
    open(m_list);
    look();
}

NearPanel::~NearPanel()
{
    *m_cancelled = true;
}

void NearPanel::build()
{
    m_said->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("nearPairs"));
    m_list->setAccessibleName(tr("Pairs that say nearly the same"));
    m_list->setFixedHeight(kListHeight);
    body()->addWidget(m_busy);
    body()->addWidget(m_said);
    body()->addWidget(m_list);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    for (int side = 0; side < 2; ++side) {
        m_names[side] = new Label(m_theme, TextType::Small, Token::Text2);
        m_texts[side] = new QPlainTextEdit;
        m_texts[side]->setReadOnly(true);
        m_texts[side]->setTabChangesFocus(true);
        m_texts[side]->setFixedHeight(kTextHeight);
        m_texts[side]->setAccessibleName(side == 0 ? tr("The first text") : tr("The second text"));
        m_keep[side] = new Button(m_theme, ButtonKind::Outlined, tr("Keep this item, with both wordings"));
        m_keep[side]->setObjectName(side == 0 ? QStringLiteral("keepFirst") : QStringLiteral("keepSecond"));
        m_keep[side]->setToolTip(tr("The other item becomes wordings of this one; what is known of its uses stays known"));
        connect(m_keep[side], &Button::clicked, this, [this, side] { keep(side == 0); });
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(m_names[side]);
        column->addWidget(m_texts[side]);
        column->addWidget(m_keep[side]);
        sides->addLayout(column, 1);
    }
    body()->addLayout(sides);
    m_edit = addQuietButton(tr("Change this wording…"));
    m_edit->setObjectName(QStringLiteral("editWording"));
    addCancel()->setText(tr("Close"));
    connect(m_list, &QListWidget::currentRowChanged, this, &NearPanel::showPair);
    connect(m_busy, &BusyBar::cancelled, this, [this] { *m_cancelled = true; });
    connect(m_edit, &Button::clicked, this, [this] {
        const NearWordingPair *shown = pair();
        if (!shown)
            return;
        const LibraryItem &item = itemAt(shown->second);
        const WordingId wording = item.wordings[shown->second.wording].id;
        accept();
        Q_EMIT editRequested(item.id, wording);
    });
    showPair();
}

void NearPanel::look()
{
    for (const LibraryEntry &row : m_source.rows()) {
        if (row.item && !row.item->trashedAt)
            m_items << row.item;
    }
    m_busy->start(tr("Comparing %Ln items", nullptr, int(m_items.size())));
    auto *watcher = new QFutureWatcher<NearWordings>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([items = m_items, cancelled = m_cancelled] { return search(items, cancelled); }));
}

void NearPanel::take(const NearWordings &found)
{
    m_busy->finish();
    m_busy->hide();
    m_pairs = found.pairs;
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const NearWordingPair &a, const NearWordingPair &b) { return a.percent > b.percent; });
    m_pairs = m_pairs.mid(0, kMostShown);
    for (const NearWordingPair &each : std::as_const(m_pairs)) {
        const LibraryItem &item = itemAt(each.first);
        //: %1 how near in percent, %2 the beginning of a text
        m_list->addItem(tr("%1 %: %2").arg(QLocale().toString(each.percent), item.wordings[each.first.wording].text.simplified().left(90)));
    }
    m_said->setText(m_pairs.isEmpty() ? tr("No two texts of the library are nearly the same.")
                                      : tr("%Ln pairs of texts are nearly the same. Readers take them for one post.", nullptr, int(m_pairs.size())));
    m_list->setCurrentRow(0);
    showPair();
}

const NearWordingPair *NearPanel::pair() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_pairs.size() ? &m_pairs[row] : nullptr;
}

void NearPanel::showPair()
{
    const NearWordingPair *shown = pair();
    for (int side = 0; side < 2; ++side) {
        m_texts[side]->setVisible(shown);
        m_names[side]->setVisible(shown);
        m_keep[side]->setVisible(shown && !shown->isOfOneItem());
        if (!shown)
            continue;
        const WordingPlace &place = side == 0 ? shown->first : shown->second;
        const LibraryItem &item = itemAt(place);
        m_texts[side]->setPlainText(item.wordings[place.wording].text);
        //: %1 a category, %2 the number of a wording
        m_names[side]->setText(tr("%1, wording %2").arg(m_source.categoryNames().value(item.category), QLocale().toString(place.wording + 1)));
    }
    m_edit->setVisible(shown && shown->isOfOneItem());
}

void NearPanel::keep(bool first)
{
    const NearWordingPair *shown = pair();
    if (!shown)
        return;
    const int kept = first ? shown->first.item : shown->second.item;
    const int gone = first ? shown->second.item : shown->first.item;
    m_actions.merge(m_items[kept]->id, {m_items[gone]->id});
    for (qsizetype i = m_pairs.size() - 1; i >= 0; --i) {
        if (m_pairs[i].first.item == gone || m_pairs[i].second.item == gone) {
            m_pairs.removeAt(i);
            delete m_list->takeItem(int(i));
        }
    }
    showPair();
}

} // namespace perennial
