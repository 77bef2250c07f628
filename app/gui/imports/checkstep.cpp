// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/checkstep.h"

#include "common/busybar.h"
#include "common/button.h"
#include "common/chip.h"
#include "common/label.h"
#include "imports/band.h"
#include "imports/findingspanel.h"
#include "imports/importwords.h"
#include "imports/rowbar.h"
#include "imports/rowtable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>

namespace perennial {

CheckStep::CheckStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_session(session), m_table(new RowTable(theme, session.model())),
      m_findings(new FindingsPanel(services, theme, session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    makeTable();
    left->addWidget(m_table, 1);
    left->addWidget(makeRowLine());
    middle->addLayout(left, 1);
    middle->addWidget(m_findings);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connect(&session, &ImportSession::checkChanged, this, &CheckStep::followCheck);
    connect(&session, &ImportSession::progressed, m_busy, &BusyBar::setProgress);
    connect(&session.model(), &ImportModel::countsChanged, this, [this] {
        if (!m_sized && m_session.model().rowCount() > 0)
            sizeColumns();
    });
    connect(m_findings, &FindingsPanel::rowWanted, this, &CheckStep::showRow);
    connect(m_findings, &FindingsPanel::kindWanted, this, &CheckStep::setOnly);
    connect(m_findings, &FindingsPanel::folderWanted, this, &CheckStep::chooseFolder);
}

QWidget *CheckStep::makeBar()
{
    m_bar = new RowBar(m_theme, {{RowFilter::All, "", Tone::Accent, "all"},
                                 {RowFilter::Ready, "check", Tone::Green, "ready"},
                                 {RowFilter::Mended, "wand", Tone::Green, "mended"},
                                 {RowFilter::NeedsYou, "warning", Tone::Red, "needs-you"},
                                 {RowFilter::Doubles, "repeat", Tone::Amber, "doubles"},
                                 {RowFilter::LeftOut, "minus", Tone::Neutral, "left-out"}});
    connect(m_bar, &RowBar::chosen, this, &CheckStep::setFilter);
    connect(m_bar, &RowBar::searched, this, [this] { m_session.model().setFilter(m_bar->current(), m_bar->search()); });
    m_only = new Chip(m_theme, {});
    m_only->setObjectName(QStringLiteral("only"));
    m_only->setCheckable(true);
    m_only->setIconName(QStringLiteral("close"));
    m_only->setToolTip(tr("Shows all rows again (Escape)"));
    m_only->hide();
    connect(m_only, &Chip::clicked, this, [this] { setOnly(std::nullopt); });
    m_bar->addAfterChips(m_only);
    m_preview = new Button(m_theme, ButtonKind::Outlined, tr("See the week"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setIconName(QStringLiteral("calendar"));
    m_preview->setShortcut(QKeySequence(Qt::ALT | Qt::Key_W));
    m_preview->setToolTip(tr("Shows the weeks as they will be, before anything comes in (%1)")
                              .arg(m_preview->shortcut().toString(QKeySequence::NativeText)));
    connect(m_preview, &Button::clicked, this, &CheckStep::previewWanted);
    m_bar->addEnd(m_preview);
    return m_bar;
}

void CheckStep::makeTable()
{
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::showCurrent);
    connect(&m_session.model(), &QAbstractItemModel::dataChanged, this, &CheckStep::showCurrent);
    connect(&m_session.model(), &QAbstractItemModel::modelReset, this, &CheckStep::showCurrent);
}

QWidget *CheckStep::makeRowLine()
{
    auto *line = new Band(m_theme, Token::Canvas, Qt::TopEdge);
    line->setMinimumHeight(m_theme.scaled(44));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 7, 16, 6);
    row->setSpacing(12);
    m_rowWords = new Label(m_theme, TextType::Body, Token::Text2);
    m_rowWords->setParagraph();
    row->addWidget(m_rowWords, 1);
    m_leaveOut = new Button(m_theme, ButtonKind::Outlined, tr("Leave out"));
    m_leaveOut->setButtonSize(ButtonSize::Row);
    m_leaveOut->setToolTip(tr("Does not import the chosen rows (Delete)"));
    connect(m_leaveOut, &Button::clicked, this, &CheckStep::leaveOut);
    row->addWidget(m_leaveOut);
    return line;
}

QWidget *CheckStep::makeFoot()
{
    auto *foot = new Band(m_theme, Token::Page, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(16);
    m_busy = new BusyBar(m_theme);
    connect(m_busy, &BusyBar::cancelled, this, &CheckStep::stop);
    row->addWidget(m_busy, 1);
    row->addStretch(0);
    m_note = new Label(m_theme, TextType::Small, Token::Text2);
    row->addWidget(m_note);
    m_as = new QComboBox;
    m_as->setObjectName(QStringLiteral("as"));
    m_as->addItem(tr("as drafts"), int(PostStatus::Draft));
    m_as->addItem(tr("as approved: they go out"), int(PostStatus::Approved));
    m_as->addItem(tr("as the file says"), -1);
    m_as->setAccessibleName(tr("How the rows come in"));
    connect(m_as, &QComboBox::activated, this, [this] {
        const int chosen = m_as->currentData().toInt();
        m_session.options.as = chosen < 0 ? std::nullopt : std::optional(PostStatus(chosen));
        m_session.recheckSoon();
    });
    row->addWidget(m_as);
    m_import = new Button(m_theme, ButtonKind::Filled, {});
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setButtonSize(ButtonSize::Main);
    connect(m_import, &Button::clicked, this, &CheckStep::importClicked);
    row->addWidget(m_import);
    return foot;
}

void CheckStep::begin()
{
    m_sized = false;
    m_onceChecked = false;
    m_as->setCurrentIndex(std::max(0, m_as->findData(m_session.options.as ? int(*m_session.options.as) : -1)));
    m_bar->clearSearch();
    setOnly(std::nullopt);
    setFilter(RowFilter::All);
    m_session.check();
    m_table->setFocus();
}

void CheckStep::sizeColumns()
{
    m_sized = true;
    m_table->sizeColumns();
}

void CheckStep::setFilter(RowFilter filter)
{
    m_bar->setCurrent(filter);
    m_session.model().setFilter(filter, m_bar->search());
    follow();
}

void CheckStep::setOnly(const std::optional<FindingKind> &kind)
{
    const bool hadFocus = m_only->hasFocus();
    if (kind)
        m_bar->setCurrent(RowFilter::All);
    m_session.model().setOnly(kind);
    m_session.model().setFilter(m_bar->current(), m_bar->search());
    m_only->setVisible(kind.has_value());
    if (kind) {
        m_only->setText(tr("Only: %1").arg(findingTitle(kind->code, kind->arg)));
        m_only->setAccessibleName(m_only->text());
        m_only->setChecked(true);
        m_only->updateGeometry();
    } else if (hadFocus) {
        m_table->setFocus();
    }
    m_findings->setOnly(kind);
    follow();
}

// Once all of a kind are mended there is nothing left to show alone.
void CheckStep::followCheck()
{
    const auto &only = m_session.model().only();
    const auto &groups = m_session.groups();
    const bool there = only && std::any_of(groups.cbegin(), groups.cend(), [&](const FindingGroup &each) { return each.kind() == *only; });
    if (only && !there && !m_session.isChecking())
        setOnly(std::nullopt);
    else
        follow();
}

void CheckStep::follow()
{
    const ImportCounts &counts = m_session.model().counts();
    using Shown = RowBar::Shown;
    m_bar->setKind(RowFilter::All, tr("All"), counts.all, Shown::Always);
    m_bar->setKind(RowFilter::Ready, tr("Ready"), counts.ready, Shown::Always);
    m_bar->setKind(RowFilter::Mended, tr("Mended"), counts.mended, Shown::Always);
    m_bar->setKind(RowFilter::NeedsYou, tr("Needs you"), counts.needsYou, Shown::Always);
    m_bar->setKind(RowFilter::Doubles, tr("Doubles"), counts.doubles, Shown::Always);
    m_bar->setKind(RowFilter::LeftOut, tr("Left out"), counts.leftOut, Shown::WithRows);
    m_findings->show();
    if (m_session.isRunning())
        return;
    if (m_session.isChecking())
        m_busy->start(tr("Checking %1").arg(m_session.shownName()));
    else
        m_busy->finish();
    m_note->setText(counts.needsYou > 0 ? tr("Rows that still need you\ngo to a file to mend") : QString());
    m_import->setText(importText());
    m_import->setEnabled(m_session.isChecking() || counts.ready > 0);
    if (!m_session.isChecking() && m_onceChecked) {
        m_onceChecked = false;
        if (counts.ready > 0)
            Q_EMIT importWanted();
    }
}

QString CheckStep::importText() const
{
    const QString client = m_services.workspace().name;
    if (m_session.isChecking())
        return m_onceChecked ? tr("It is imported once checked") : tr("Import into %1 once checked").arg(client);
    return tr("Import %Ln posts into %1", nullptr, int(m_session.model().counts().ready)).arg(client);
}

void CheckStep::importClicked()
{
    if (!m_session.isChecking()) {
        Q_EMIT importWanted();
        return;
    }
    m_onceChecked = !m_onceChecked;
    m_import->setText(importText());
}

void CheckStep::showRunning(bool running)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_as),
                            static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_leaveOut)})
        widget->setEnabled(!running);
    m_table->setEditTriggers(running ? QAbstractItemView::NoEditTriggers
                                     : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                           QAbstractItemView::AnyKeyPressed);
    if (running)
        m_busy->start(tr("Importing into %1").arg(m_services.workspace().name));
    else
        m_busy->finish();
}

void CheckStep::stop()
{
    m_onceChecked = false;
    if (m_session.isRunning())
        m_session.cancelRun();
    else
        m_session.cancelCheck();
}

void CheckStep::showRow(qint64 row)
{
    ImportModel &model = m_session.model();
    if (model.shownRowOf(row) < 0 && m_session.model().only())
        setOnly(std::nullopt);
    if (model.shownRowOf(row) < 0)
        setFilter(RowFilter::All);
    const int shown = model.shownRowOf(row);
    if (shown < 0)
        return;
    int column = ImportModel::kFirstCell;
    for (int each = column; each < model.columnCount(); ++each) {
        if (model.cell(model.index(shown, each)).finding) {
            column = each;
            break;
        }
    }
    m_table->setCurrentIndex(model.index(shown, column));
    m_table->scrollTo(model.index(shown, column), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void CheckStep::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const ImportModel &model = m_session.model();
    m_leaveOut->setVisible(current.isValid());
    if (!current.isValid()) {
        m_rowWords->setText(tr("Choose a cell and type to mend it."));
        return;
    }
    QStringList sentences;
    for (const Finding &finding : model.findings(current.row()))
        sentences << findingSentence(finding);
    const QString number = QLocale().toString(model.rowNumber(current.row()));
    m_rowWords->setText(sentences.isEmpty()
                            ? tr("Row %1 comes in as it is. Choose a cell and type to change it.").arg(number)
                            : tr("Row %1: %2").arg(number, sentences.join(QLatin1Char(' '))));
    m_leaveOut->setText(model.fate(current.row()) == CheckedRow::Fate::LeftOut ? tr("Take in again") : tr("Leave out"));
}

void CheckStep::leaveOut()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_session.isRunning())
        return;
    QSet<qint64> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.insert(m_session.model().rowNumber(index.row()));
    rows.insert(m_session.model().rowNumber(current.row()));
    m_session.leaveOut(rows, m_session.model().fate(current.row()) != CheckedRow::Fate::LeftOut);
}

void CheckStep::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of the pictures"), m_session.options.mediaFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_session.options.mediaFolder = path;
        m_session.recheckSoon();
    });
    dialog->open();
}

bool CheckStep::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        leaveOut();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void CheckStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session.model().only())
        setOnly(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

} // namespace perennial
