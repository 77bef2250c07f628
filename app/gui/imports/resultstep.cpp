// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/resultstep.h"

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "imports/band.h"
#include "imports/importwords.h"
#include "imports/rowbar.h"
#include "imports/rowtable.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace perennial {

ResultStep::ResultStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_session(session),
      m_table(new RowTable(theme, session.model()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_table->setObjectName(QStringLiteral("result-table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table, &QAbstractItemView::activated, this, &ResultStep::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultStep::showCurrent);
    connect(&session.model(), &QAbstractItemModel::modelReset, this, &ResultStep::showCurrent);
    left->addWidget(m_table, 1);
    left->addWidget(makeRowLine());
    middle->addLayout(left, 1);
    middle->addWidget(makeSide());
    column->addLayout(middle, 1);
}

QWidget *ResultStep::makeBar()
{
    m_bar = new RowBar(m_theme, {{RowFilter::All, "", Tone::Accent, "result-all"},
                                 {RowFilter::Ready, "check", Tone::Green, "result-in"},
                                 {RowFilter::TakenBack, "undo", Tone::Neutral, "result-taken-back"},
                                 {RowFilter::NeedsYou, "warning", Tone::Red, "result-refused"},
                                 {RowFilter::Doubles, "repeat", Tone::Amber, "result-doubles"},
                                 {RowFilter::LeftOut, "minus", Tone::Neutral, "result-left-out"}});
    connect(m_bar, &RowBar::chosen, this, &ResultStep::setFilter);
    connect(m_bar, &RowBar::searched, this, [this] { setFilter(m_bar->current()); });
    return m_bar;
}

QWidget *ResultStep::makeRowLine()
{
    auto *line = new Band(m_theme, Token::Canvas, Qt::TopEdge);
    line->setMinimumHeight(m_theme.scaled(44));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 7, 16, 6);
    row->setSpacing(12);
    m_rowWords = new Label(m_theme, TextType::Body, Token::Text2);
    m_rowWords->setObjectName(QStringLiteral("result-words"));
    m_rowWords->setParagraph();
    row->addWidget(m_rowWords, 1);
    m_open = new Button(m_theme, ButtonKind::Outlined, tr("Open the post"));
    m_open->setObjectName(QStringLiteral("open-post"));
    m_open->setButtonSize(ButtonSize::Row);
    m_open->setToolTip(tr("Opens the post that this row became (Enter)"));
    connect(m_open, &Button::clicked, this, &ResultStep::openCurrent);
    row->addWidget(m_open);
    return line;
}

void ResultStep::show()
{
    if (!m_session.done())
        return;
    m_bar->clearSearch();
    m_session.model().setFates(*m_session.done());
    if (m_session.takenBack())
        m_session.model().setTakenBack(m_session.takenBack()->keptRows);
    m_table->sizeColumns();
    fillSide();
    setFilter(RowFilter::All);
    m_table->setFocus();
}

void ResultStep::showUndone(const ImportService::Undone &undone)
{
    if (m_session.takenBack())
        show();
    QString sentence = tr("%Ln posts taken back.", nullptr, int(undone.removed));
    if (!undone.kept.isEmpty())
        sentence += QLatin1Char(' ') + tr("%Ln stay: sent or changed since.", nullptr, int(undone.kept.size()));
    Q_EMIT said(sentence);
}

QString ResultStep::nameOf(RowFilter filter) const
{
    switch (filter) {
    case RowFilter::Ready:
        //: rows of a file that became posts; the second: posts that an undo left
        return m_session.takenBack() ? tr("Stay") : tr("Came in");
    case RowFilter::TakenBack:
        return tr("Taken back");
    case RowFilter::NeedsYou:
        return tr("Refused");
    case RowFilter::Doubles:
        return tr("Doubles");
    case RowFilter::LeftOut:
        return tr("Left out");
    default:
        return tr("All");
    }
}

void ResultStep::setFilter(RowFilter filter)
{
    m_bar->setCurrent(filter);
    m_session.model().setFilter(filter, m_bar->search());
    follow();
}

void ResultStep::follow()
{
    const ImportCounts &counts = m_session.model().counts();
    const QHash<RowFilter, qint64> rows{{RowFilter::All, counts.all},          {RowFilter::Ready, counts.ready},
                                        {RowFilter::TakenBack, counts.takenBack}, {RowFilter::NeedsYou, counts.needsYou},
                                        {RowFilter::Doubles, counts.doubles},  {RowFilter::LeftOut, counts.leftOut}};
    for (auto each = rows.constBegin(); each != rows.constEnd(); ++each)
        m_bar->setKind(each.key(), nameOf(each.key()), *each, each.key() == RowFilter::All ? RowBar::Shown::Always : RowBar::Shown::WithRows);
}

void ResultStep::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const ImportModel &model = m_session.model();
    m_open->setVisible(current.isValid() && model.rowOfPost(current.row()));
    if (!current.isValid()) {
        m_rowWords->setText(tr("Choose a row to see what became of it."));
        return;
    }
    QStringList sentences;
    for (const Finding &finding : model.findings(current.row()))
        sentences << findingSentence(finding);
    const QString number = QLocale().toString(model.rowNumber(current.row()));
    const QString word = model.look(current.row()).word;
    //: %1 the number of a row, %2 what became of it: "came in", %3 sentences about it
    m_rowWords->setText(sentences.isEmpty() ? tr("Row %1: %2.").arg(number, word)
                                            : tr("Row %1: %2. %3").arg(number, word, sentences.join(QLatin1Char(' '))));
}

void ResultStep::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<qint64> row = current.isValid() ? m_session.model().rowOfPost(current.row()) : std::nullopt;
    if (!row || !m_session.done())
        return;
    whenDone(m_services.house.imports().postOfRow(m_services.workspace().id, m_session.done()->batch, *row), this, [this](const Result<PostId> &post) {
        if (post) {
            Q_EMIT postWanted(*post);
            return;
        }
        const WindowWords words = windowWords(post.error());
        Q_EMIT said(words.what + QLatin1Char(' ') + words.hint);
    });
}

} // namespace perennial
