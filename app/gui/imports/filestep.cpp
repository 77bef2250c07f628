// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/filestep.h"

#include "common/busybar.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/pill.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "imports/watchedfolders.h"
#include "service/tablefile.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace perennial {

namespace {

// Where a file may be let go.
class DropZone : public QWidget
{
public:
    explicit DropZone(const Theme &theme) : m_theme(theme)
    {
        setMinimumHeight(theme.scaled(240));
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect(), 8, m_theme.colour(Token::Panel));
        painter.setPen(QPen(m_theme.colour(Token::Line2), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    const Theme &m_theme;
};

} // namespace

FileStep::FileStep(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_page(new ScrollPage(theme, 880, this)),
      m_error(new ErrorLine(theme, Tone::Red)),
      m_busy(new BusyBar(theme)), m_watched(new WatchedFolders(services, theme)), m_earlier(new QWidget)
{
    setAcceptDrops(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_error->hide();
    m_page->column()->addWidget(m_error);
    m_page->column()->addWidget(m_busy);
    connect(m_busy, &BusyBar::cancelled, this, &FileStep::cancelled);
    auto *zone = new DropZone(theme);
    auto *inner = new QVBoxLayout(zone);
    auto *words = new EmptyState(theme, QStringLiteral("upload"), tr("Drop a table here"),
                                 tr("An Excel (.xlsx) or LibreOffice (.ods) file, or CSV from a spreadsheet, from Buffer, Metricool, "
                                    "Hootsuite, Publer and others, or from Perennial itself. Any encoding, any delimiter."));
    auto *chooseFile = words->addAction(ButtonKind::Tinted, tr("Choose a file"));
    chooseFile->setObjectName(QStringLiteral("choose"));
    connect(chooseFile, &Button::clicked, this, &FileStep::choose);
    auto *folder = words->addAction(ButtonKind::Outlined, tr("Choose a folder"));
    folder->setToolTip(tr("Pictures with one table beside them"));
    connect(folder, &Button::clicked, this, &FileStep::chooseFolder);
    auto *pasteText = words->addAction(ButtonKind::Outlined, tr("Paste a table"));
    pasteText->setToolTip(tr("Cells that you copied in a spreadsheet (Ctrl+V)"));
    connect(pasteText, &Button::clicked, this, &FileStep::paste);
    inner->addWidget(words);
    m_page->column()->addWidget(zone);
    auto *earlier = new QVBoxLayout(m_earlier);
    earlier->setContentsMargins(0, 16, 0, 0);
    earlier->setSpacing(8);
    connect(m_watched, &WatchedFolders::failed, this, &FileStep::failed);
    connect(m_watched, &WatchedFolders::said, this, &FileStep::said);
    m_page->column()->addWidget(m_watched);
    m_page->column()->addWidget(m_earlier);
    m_page->column()->addStretch(1);
}

void FileStep::refresh()
{
    m_watched->refresh();
    whenDone(m_services.house.imports().batches(m_services.workspace().id), this,
             [this](const Result<QList<Batch>> &batches) { showBatches(batches.value_or(QList<Batch>())); });
}

void FileStep::showBatches(const QList<Batch> &batches)
{
    clearLayout(m_earlier->layout());
    m_earlier->setVisible(!batches.isEmpty());
    m_earlier->layout()->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Earlier imports")));
    auto *plate = new Plate(m_theme);
    for (const Batch &batch : batches)
        plate->addRow(makeBatchRow(batch));
    m_earlier->layout()->addWidget(plate);
}

QWidget *FileStep::makeBatchRow(const Batch &batch)
{
    const BatchState state = batch.stateAt(m_services.house.clock().now());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconMark(m_theme, 20, QStringLiteral("file"), state == BatchState::BrokenOff ? Tone::Amber : Tone::Neutral));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, batch.fileName);
    name->setWeight(QFont::DemiBold);
    words->addWidget(name);
    const QString when = QLocale().toString(batch.createdAt.utc().toLocalTime(), QLocale::ShortFormat);
    const QString fact = state == BatchState::BrokenOff ? tr("%1 · broken off after %Ln rows", nullptr, int(batch.rows))
                                                        : tr("%1 · %Ln posts came in", nullptr, int(batch.imported));
    words->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, fact.arg(when)));
    line->addLayout(words, 1);
    addBatchActions(line, batch, state);
    return row;
}

void FileStep::addBatchActions(QHBoxLayout *line, const Batch &batch, BatchState state)
{
    if (state == BatchState::Undone || state == BatchState::Running) {
        line->addWidget(new Pill(m_theme, Tone::Neutral, state == BatchState::Undone ? tr("Taken back") : tr("Under way")));
        return;
    }
    if (state == BatchState::BrokenOff) {
        auto *resume = new Button(m_theme, ButtonKind::Tinted, tr("Go on with it"));
        resume->setButtonSize(ButtonSize::Row);
        resume->setObjectName(QStringLiteral("resume"));
        resume->setToolTip(tr("Brings in the rows that are missing, with the same file"));
        resume->setAccessibleDescription(batch.fileName);
        connect(resume, &Button::clicked, this, [this, id = batch.id, name = batch.fileName] { Q_EMIT resumeRequested(id, name); });
        line->addWidget(resume);
    }
    auto *undo = new Button(m_theme, ButtonKind::Outlined, tr("Undo this import"));
    undo->setButtonSize(ButtonSize::Row);
    undo->setObjectName(QStringLiteral("undo"));
    undo->setAccessibleDescription(batch.fileName);
    connect(undo, &Button::clicked, this, [this, undo, id = batch.id] {
        undo->setEnabled(false);
        Q_EMIT undoRequested(id);
    });
    line->addWidget(undo);
}

void FileStep::showError(const QString &what, const QString &hint)
{
    m_error->setTexts(what, hint);
    m_error->setVisible(!what.isEmpty());
}

void FileStep::showRunning(const QString &what)
{
    m_earlier->setEnabled(what.isEmpty());
    if (what.isEmpty())
        m_busy->finish();
    else
        m_busy->start(what);
}

void FileStep::showProgress(qint64 done, qint64 total)
{
    if (m_busy->isVisible())
        m_busy->setProgress(done, total);
}

void FileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), {}, tr("Tables (%1)").arg(tableWildcards()) + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::fileChosen);
    dialog->open();
}

void FileStep::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::fileChosen);
    dialog->open();
}

void FileStep::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || data->text().trimmed().isEmpty())
        showError(tr("The clipboard holds no text."),
                  tr("Copy the cells in your spreadsheet, then press the button again."));
    else
        takeText(*data);
}

// Spreadsheets give their cells as a table in HTML, too: then commas in a text are no borders of cells, also in a single column.
void FileStep::takeText(const QMimeData &data)
{
    if (data.hasHtml() && data.html().contains(QLatin1String("<td"), Qt::CaseInsensitive))
        Q_EMIT cellsPasted(data.text());
    else
        Q_EMIT textPasted(data.text());
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        Q_EMIT fileChosen(urls.first().toLocalFile());
    else if (event->mimeData()->hasText())
        takeText(*event->mimeData());
}

void FileStep::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

} // namespace perennial
