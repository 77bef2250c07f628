// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/calendarsharing.h"

#include "boot/errortext.h"
#include "boot/reviewpage.h"
#include "boot/reviewtext.h"
#include "boot/statetext.h"
#include "calendar/calendarpage.h"
#include "common/postundo.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "plan/calendardays.h"
#include "print/sheetreading.h"
#include "shell/pages.h"
#include "shell/services.h"
#include "window/lossespanel.h"
#include "window/reviewpanel.h"
#include "window/shareprogress.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace perennial {

namespace {

QString endingOf(ShareFile kind)
{
    switch (kind) {
    case ShareFile::Pdf:
        return QStringLiteral("pdf");
    case ShareFile::Csv:
    case ShareFile::Buffer:
    case ShareFile::Hootsuite:
    case ShareFile::Publer:
    case ShareFile::SocialBee:
        return QStringLiteral("csv");
    case ShareFile::Xlsx:
        return QStringLiteral("xlsx");
    case ShareFile::Ics:
        return QStringLiteral("ics");
    case ShareFile::Review:
        break;
    }
    return QStringLiteral("html");
}

std::optional<ToolForm> toolOf(ShareFile kind)
{
    switch (kind) {
    case ShareFile::Buffer:
        return ToolForm::Buffer;
    case ShareFile::Hootsuite:
        return ToolForm::Hootsuite;
    case ShareFile::Publer:
        return ToolForm::Publer;
    case ShareFile::SocialBee:
        return ToolForm::SocialBee;
    default:
        return std::nullopt;
    }
}

SheetKind kindOf(const QString &view)
{
    if (view == QLatin1String("day") || view == QLatin1String("week"))
        return SheetKind::Week;
    return view == QLatin1String("agenda") ? SheetKind::Agenda : SheetKind::Month;
}

QCoro::Task<Result<int>> makePdf(House &house, SheetQuestion question, QString path, PrintWatch watch)
{
    CO_TRY_ASSIGN(const CalendarSheet sheet, co_await readSheet(house, question, watch));
    co_return co_await perennial::writePdf(sheet, path, watch);
}

QCoro::Task<Result<int>> makePaper(House &house, SheetQuestion question, std::shared_ptr<QPagedPaintDevice> device,
                                   PrintWatch watch)
{
    CO_TRY_ASSIGN(const CalendarSheet sheet, co_await readSheet(house, question, watch));
    co_return co_await printOnto(sheet, device, watch);
}

PrintWatch printWatch(ShareProgress &progress)
{
    PrintWatch watch;
    watch.cancel = progress.cancel();
    watch.progress = progress.progress();
    return watch;
}

// Whose they are is told also where that client is not open.
QCoro::Task<Result<ReviewReading>> readAnswers(ReviewService *reviews, QString path)
{
    CO_TRY_ASSIGN(const WorkspaceId client, co_await reviews->clientOf(path));
    co_return co_await reviews->read(client, path);
}

} // namespace

CalendarSharing::CalendarSharing(Services &services, const Theme &theme, Shell &shell, CalendarPage &page)
    : QObject(&page), m_services(services), m_theme(theme), m_shell(shell), m_page(page)
{
    add(QStringLiteral("share-print"), tr("Print…"), &CalendarSharing::print);
    m_actions.last()->setShortcut(QKeySequence::Print);
    m_actions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions.last()->setShortcutVisibleInContextMenu(true);
    add(QStringLiteral("share-pdf"), tr("Save as PDF…"), &CalendarSharing::savePdf);
    addChosen();
    add(QStringLiteral("share-csv"), tr("Export as CSV…"), &CalendarSharing::saveCsv);
    add(QStringLiteral("share-xlsx"), tr("Export as a spreadsheet (.xlsx)…"), &CalendarSharing::saveXlsx);
    addToolForms();
    add(QStringLiteral("share-ics"), tr("Export as a calendar file (.ics)…"), &CalendarSharing::saveIcs);
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_actions << line;
    add(QStringLiteral("share-review"), tr("Review page for the client (.html)…"), &CalendarSharing::saveReview);
    add(QStringLiteral("share-read"), tr("Read the client's answers…"), &CalendarSharing::askReview);
}

QAction *CalendarSharing::make(const QString &id, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    return action;
}

void CalendarSharing::add(const QString &id, const QString &text, void (CalendarSharing::*act)())
{
    QAction *action = make(id, text);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_services.workspace().id)
            (this->*act)();
    });
    m_actions << action;
}

void CalendarSharing::addChosen()
{
    m_onlyChosen = make(QStringLiteral("share-chosen"), {});
    m_onlyChosen->setCheckable(true);
    m_actions << m_onlyChosen;
    const auto follow = [this] {
        const qsizetype count = chosen().size();
        m_onlyChosen->setVisible(count > 0);
        m_onlyChosen->setChecked(count > 1); // one is mostly only looked at
        m_onlyChosen->setText(tr("Export only the %Ln chosen posts", nullptr, int(count)));
    };
    connect(&m_page.context().selection, &CalendarSelection::changed, this, follow);
    follow();
}

QList<PostId> CalendarSharing::chosen() const
{
    QList<PostId> posts = m_page.context().selection.posts();
    posts.removeIf([](PostId post) { return isPlannedFill(post); });
    return posts;
}

void CalendarSharing::addToolForms()
{
    QAction *title = make(QStringLiteral("share-tools"), tr("Export for another tool"));
    auto *menu = new QMenu(&m_page);
    for (const ShareFile kind : {ShareFile::Buffer, ShareFile::Hootsuite, ShareFile::Publer, ShareFile::SocialBee}) {
        const ToolForm tool = *toolOf(kind);
        //: %1 the name of a tool, such as Buffer
        QAction *action = make(QStringLiteral("share-") + toString(tool), tr("%1 (.csv)…").arg(titleOf(tool)));
        connect(action, &QAction::triggered, this, [this, kind] {
            if (m_services.workspace().id)
                askWhere(kind);
        });
        menu->addAction(action);
    }
    title->setMenu(menu);
    m_actions << title;
}

SheetQuestion CalendarSharing::question() const
{
    SheetQuestion question;
    question.client = m_services.workspace();
    const CalendarMemory shown = m_page.memory();
    question.kind = kindOf(shown.view);
    question.filter = shown.filter;
    question.locale = QLocale();
    const QDate date = m_page.date();
    std::tie(question.from, question.to) = sheetDays(question.kind, date, question.client);
    if (shown.view == QLatin1String("day")) {
        question.from = question.to = date;
    } else if (shown.view == QLatin1String("year")) {
        const QCalendar calendar = calendarOf(question.client.calendar);
        const int year = date.year(calendar);
        question.from = QDate(year, 1, 1, calendar);
        question.to = QDate(year + 1, 1, 1, calendar).addDays(-1);
    }
    return question;
}

PostFilter CalendarSharing::filter() const
{
    const SheetQuestion days = question();
    PostFilter filter;
    filter.workspace = days.client.id;
    ZoneResolver zones;
    if (const auto from = zones.resolve({days.from, QTime(0, 0), days.client.timeZone}))
        filter.from = from->instant;
    if (const auto until = zones.resolve({days.to.addDays(1), QTime(0, 0), days.client.timeZone}))
        filter.until = until->instant;
    filter.search = days.filter.words;
    filter.states = days.filter.states;
    filter.label = days.filter.label;
    filter.campaign = days.filter.campaign;
    for (const Channel &channel : m_services.channels()) {
        if (!days.filter.hiddenChannels.isEmpty() && !days.filter.hiddenChannels.contains(channel.id))
            filter.channels << channel.id;
    }
    if (!days.filter.hiddenChannels.isEmpty() && filter.channels.isEmpty())
        filter.channels << ChannelId(); // nothing at all, not everything
    return filter;
}

void CalendarSharing::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Perennial"));
    printer->setDocName(m_services.workspace().name);
    printer->setPageSize(paperOf(QLocale()));
    printer->setPageOrientation(question().kind == SheetKind::Agenda ? QPageLayout::Portrait : QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize |
                       QAbstractPrintDialog::PrintCollateCopies);
    // The printer lives as long as its dialog.
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted)
            printOn(printer);
    });
    dialog->open();
}

void CalendarSharing::printOn(std::shared_ptr<QPrinter> printer)
{
    ShareProgress *progress = begin(tr("Printing the calendar"));
    const std::shared_ptr<QPagedPaintDevice> device = printer;
    whenDone(makePaper(m_services.house, question(), device, printWatch(*progress)), this,
             [this, progress = QPointer<ShareProgress>(progress)](const Result<int> &pages) {
                 if (progress)
                     progress->finish();
                 if (!pages)
                     complain(pages.error());
                 else
                     m_shell.notices().say(tr("%Ln pages went to the printer.", nullptr, *pages),
                                           QStringLiteral("check"));
             });
}

void CalendarSharing::askWhere(ShareFile kind)
{
    const QString ending = endingOf(kind);
    auto *dialog = new QFileDialog(&m_page, tr("Save what the calendar shows"), {}, QStringLiteral("*.%1").arg(ending));
    dialog->setObjectName(QStringLiteral("share-where"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    const SheetQuestion days = question();
    //: the name of a file that is suggested; %1 the client, %2 a day as 2026-11-01
    const QString name = tr("%1 from %2").arg(days.client.name, days.from.toString(Qt::ISODate));
    dialog->selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('_')));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { saveTo(kind, path); });
    dialog->open();
}

void CalendarSharing::askReview()
{
    auto *dialog =
        new QFileDialog(&m_page, tr("Read the client's answers"), {}, tr("Answers (%1)").arg(QStringLiteral("*.json")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSharing::readReview);
    dialog->open();
}

void CalendarSharing::saveTo(ShareFile kind, const QString &path)
{
    switch (kind) {
    case ShareFile::Pdf:
        return writePdf(path);
    case ShareFile::Review:
        return writeReview(path);
    default:
        return exportPosts(kind, path);
    }
}

void CalendarSharing::writePdf(const QString &path)
{
    ShareProgress *progress = begin(tr("Making the PDF"));
    whenDone(makePdf(m_services.house, question(), path, printWatch(*progress)), this,
             [this, path, progress = QPointer<ShareProgress>(progress)](const Result<int> &pages) {
                 if (progress)
                     progress->finish();
                 if (!pages)
                     complain(pages.error());
                 else
                     tellSaved(tr("The PDF has %Ln pages.", nullptr, *pages), path);
             });
}

void CalendarSharing::exportPosts(ShareFile kind, const QString &path)
{
    ShareProgress *progress = begin(tr("Writing the file"));
    ExportOptions options;
    options.filter = filter();
    if (m_onlyChosen->isVisible() && m_onlyChosen->isChecked())
        options.only = chosen();
    const std::optional<ToolForm> tool = toolOf(kind);
    options.tool = tool.value_or(options.tool);
    options.format = tool ? ExportFormat::Tool : kind == ShareFile::Xlsx ? ExportFormat::Xlsx : kind == ShareFile::Ics ? ExportFormat::Ics : ExportFormat::Csv;
    options.filePath = path;
    options.words = icsWords();
    options.calendarName = m_services.workspace().name;
    ImportWatch watch;
    watch.cancel = progress->cancel();
    watch.progress = [tell = progress->progress()](const ImportProgress &at) { tell(at.rowsDone, 0); };
    whenDone(m_services.house.exports().run(options, watch), this,
             [this, kind, path, progress = QPointer<ShareProgress>(progress)](const Result<ExportReport> &report) {
                 if (progress)
                     progress->finish();
                 if (!report)
                     complain(report.error());
                 else
                     takeExport(kind, path, *report);
             });
}

void CalendarSharing::takeExport(ShareFile kind, const QString &path, const ExportReport &report)
{
    tellSaved(tr("%Ln posts are in the file.", nullptr, int(report.posts)), path);
    const std::optional<ToolForm> tool = toolOf(kind);
    if (tool && !report.losses.isEmpty())
        showLosses(m_theme, &m_page, *tool, report);
}

void CalendarSharing::writeReview(const QString &path)
{
    ShareProgress *progress = begin(tr("Making the review page"));
    const Workspace &client = m_services.workspace();
    ReviewPageFacts facts;
    facts.client = client.name;
    facts.colour = client.colour;
    facts.timeZone = client.timeZone;
    facts.calendar = client.calendar;
    ReviewOptions options;
    options.filter = filter();
    options.filePath = path;
    options.form = makeReviewPage(facts);
    ReviewWatch watch;
    watch.cancel = progress->cancel();
    watch.progress = progress->progress();
    whenDone(m_services.house.reviews().write(options, watch), this,
             [this, path, progress = QPointer<ShareProgress>(progress)](const Result<ReviewWritten> &written) {
                 if (progress)
                     progress->finish();
                 if (!written)
                     complain(written.error());
                 else
                     tellSaved(
                         tr("The review page has %Ln posts. Send it to the client.", nullptr, int(written->posts)),
                         path);
             });
}

void CalendarSharing::readReview(const QString &path)
{
    ShareProgress *progress = begin(tr("Reading the answers"));
    whenDone(readAnswers(&m_services.house.reviews(), path), this,
             [this, progress = QPointer<ShareProgress>(progress)](const Result<ReviewReading> &reading) {
                 if (progress)
                     progress->finish();
                 if (!reading)
                     complain(reading.error());
                 else
                     takeReview(*reading);
             });
}

// The answers of one client are not applied while another one is open: nobody would see what happened.
void CalendarSharing::takeReview(const ReviewReading &reading)
{
    if (reading.pack.workspace == m_services.workspace().id) {
        showReview(m_theme, &m_page, reading, [self = QPointer<CalendarSharing>(this), reading] {
            if (self)
                self->applyReview(reading);
        });
        return;
    }
    const QList<Workspace> &clients = m_services.workspaces();
    const auto owner = std::find_if(clients.cbegin(), clients.cend(),
                                    [&](const Workspace &each) { return each.id == reading.pack.workspace; });
    const QString name = owner == clients.cend() ? QString() : owner->name;
    m_shell.notices().say(tr("These answers are for the client “%1”. Open it, then read them again.").arg(name),
                          QStringLiteral("warning"));
}

void CalendarSharing::applyReview(const ReviewReading &reading)
{
    ShareProgress *progress = begin(tr("Applying the answers"));
    const ReviewWords words = reviewWords();
    whenDone(m_services.house.reviews().apply(reading, words), this,
             [this, progress = QPointer<ShareProgress>(progress)](const Result<ReviewOutcome> &outcome) {
                 if (progress)
                     progress->finish();
                 m_services.tellDataChanged();
                 if (!outcome) {
                     complain(outcome.error());
                     return;
                 }
                 if (const int refused = int(outcome->reading.count(ReviewFate::Refused)))
                     m_shell.notices().say(tr("%Ln answers could not be taken.", nullptr, refused),
                                           QStringLiteral("warning"));
                 const int taken = int(outcome->reading.count(ReviewFate::Taken));
                 if (taken == 0)
                     return;
                 const QString said = tr("Took %Ln answers of %1", nullptr, taken).arg(outcome->reading.reviewer);
                 PostUndo::of(m_services.undo, m_services.house.posts()).push(said, outcome->change);
                 m_shell.undoBar().say(said, QStringLiteral("check"));
             });
}

ShareProgress *CalendarSharing::begin(const QString &what)
{
    return new ShareProgress(m_theme, &m_page, what);
}

void CalendarSharing::tellSaved(const QString &sentence, const QString &path)
{
    m_shell.notices().say(
        sentence, QStringLiteral("check"), tr("Open folder"),
        [folder = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void CalendarSharing::complain(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_shell.notices().say(sentenceFor(error), QStringLiteral("warning"));
}

} // namespace perennial
