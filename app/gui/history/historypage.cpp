// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historypage.h"

#include "boot/errortext.h"
#include "boot/ledgerpage.h"
#include "boot/ledgertext.h"
#include "common/busybar.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/plate.h"
#include "common/searchfield.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "history/historydetail.h"
#include "history/historymodel.h"
#include "history/historyview.h"
#include "shell/pageheader.h"
#include "shell/services.h"
#include "today/decidepanels.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>

namespace perennial {

namespace {

constexpr int kSearchAfter = 150; // ms after the last key
constexpr int kSearchWidth = 300;

QWidget *framed(QWidget *inside)
{
    auto *frame = new QWidget;
    auto *row = new QVBoxLayout(frame);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(inside);
    return frame;
}

QString endingOf(HistoryFile file)
{
    switch (file) {
    case HistoryFile::Page:
        return QStringLiteral("html");
    case HistoryFile::Table:
        return QStringLiteral("csv");
    case HistoryFile::Data:
        return QStringLiteral("json");
    }
    return {};
}

} // namespace

HistoryPage::HistoryPage(Services &services, Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_model(new HistoryModel(services.house.ledger(), this))
{
    setObjectName(QStringLiteral("historyPage"));
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchAfter);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] {
        m_search = m_header->search()->text();
        ask();
    });
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::fail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showRow(m_view->currentIndex().row()); });
    connect(&services, &Services::workspaceChanged, this, &HistoryPage::follow);
    connect(&services, &Services::dataChanged, this, &HistoryPage::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    build();
}

// Whoever still walks the chain stops.
HistoryPage::~HistoryPage()
{
    if (m_cancel)
        *m_cancel = true;
}

void HistoryPage::build()
{
    clearLayout(layout());
    m_shownNumber = 0;
    m_header = new PageHeader(m_theme, tr("History"));
    m_header->search()->setObjectName(QStringLiteral("search"));
    m_header->search()->setPlaceholderText(tr("Did we publish this?"));
    m_header->search()->setToolTip(tr("Words of a post, or its link"));
    m_header->search()->setFixedWidth(m_theme.scaled(kSearchWidth)); // the page is about this one question
    m_filters = new HistoryFilterBar(m_theme);
    m_busy = new BusyBar(m_theme);
    m_busyFrame = framed(m_busy);
    m_busyFrame->hide();
    m_notice = new ErrorLine(m_theme, Tone::Red);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_noticeFrame = framed(m_notice);
    m_noticeFrame->hide();
    m_view = new HistoryView(*m_model, m_theme);
    m_view->setObjectName(QStringLiteral("list"));
    m_detail = new HistoryDetail(m_theme, [&media = m_services.house.media()](const QString &sha256) { return media.pathOf(sha256); });
    m_detail->setObjectName(QStringLiteral("detail"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_detail);
    m_stack = new QStackedWidget;
    m_stack->addWidget(both);
    buildEmpties(m_stack);
    auto *all = static_cast<QVBoxLayout *>(layout());
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_filters), m_busyFrame, m_noticeFrame})
        all->addWidget(part);
    all->addWidget(m_stack, 1);
    connectParts();
    follow();
}

void HistoryPage::buildEmpties(QStackedWidget *stack)
{
    m_nothing = new EmptyState(m_theme, QStringLiteral("clock"), tr("Nothing has been published yet"),
                               tr("Each post that goes out leaves an entry here that nobody can change: what was sent, when and where."));
    m_notFound = new EmptyState(m_theme, QStringLiteral("search"), tr("Nothing found"), QString());
    Button *clear = m_notFound->addAction(ButtonKind::Outlined, tr("Clear search and filters"));
    clear->setObjectName(QStringLiteral("clearAll"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_header->search()->clear();
        m_filters->clear();
    });
    for (EmptyState *empty : {m_nothing, m_notFound})
        stack->addWidget(centred(empty));
}

void HistoryPage::connectParts()
{
    connect(m_header->search(), &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_filters, &HistoryFilterBar::filterChanged, this, &HistoryPage::ask);
    connect(m_filters, &HistoryFilterBar::verifyRequested, this, &HistoryPage::verify);
    connect(m_filters, &HistoryFilterBar::exportRequested, this, &HistoryPage::askFile);
    connect(m_view, &HistoryView::rowChosen, this, &HistoryPage::showRow);
    connect(m_view, &HistoryView::openRequested, this, &HistoryPage::openRow);
    connect(m_view, &HistoryView::menuRequested, this, &HistoryPage::openMenu);
    connect(m_view, &HistoryView::searchRequested, this, [this] { m_header->focusSearch(); });
    connect(m_detail, &HistoryDetail::openRequested, this, &HistoryPage::openUrl);
    connect(m_detail, &HistoryDetail::copyRequested, this, &HistoryPage::copy);
    connect(m_notice->setAction(tr("Hide")), &QPushButton::clicked, m_noticeFrame, &QWidget::hide);
    connect(m_busy, &BusyBar::cancelled, this, [this] {
        if (m_cancel)
            *m_cancel = true;
    });
}

void HistoryPage::follow()
{
    const Workspace &client = m_services.workspace();
    CalendarSetting setting;
    const QTimeZone zone(client.timeZone);
    setting.zone = zone.isValid() ? zone : QTimeZone::utc();
    setting.weekStart = client.weekStart;
    setting.system = client.calendar;
    setting.locale = locale();
    m_model->setSetting(setting);
    m_shownNumber = 0; // its times may read otherwise now
    if (client.id != m_workspace) {
        m_workspace = client.id;
        m_model->setNumbers(client.id, {});
        m_filters->setChannels({});
        m_filters->clear();
    }
    refresh();
}

void HistoryPage::refresh()
{
    if (m_workspace.isNull())
        return;
    m_outdated = !isVisible();
    if (m_outdated)
        return; // asked when somebody looks
    ask();
    whenDone(m_services.house.ledger().channels(m_workspace), this, [this, client = m_workspace](const Result<QList<ledgerstore::LedgerChannel>> &channels) {
        if (channels && client == m_workspace)
            m_filters->setChannels(*channels);
    });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void HistoryPage::setSearch(const QString &words)
{
    m_header->search()->setText(words);
}

LedgerFilter HistoryPage::filter() const
{
    LedgerFilter filter;
    filter.workspace = m_workspace;
    filter.search = m_search;
    if (m_filters->channel())
        filter.channels = {m_filters->channel()};
    const InstantRange range = rangeOf(m_filters->period(), m_services.house.clock().now(), m_services.workspace());
    filter.from = range.from;
    filter.until = range.until;
    return filter;
}

void HistoryPage::ask()
{
    if (m_workspace.isNull())
        return;
    whenDone(m_services.house.ledger().numbers(filter()), this, [this, question = ++m_question](const Result<QList<qint64>> &numbers) {
        if (question != m_question)
            return;
        if (numbers)
            take(*numbers);
        else
            fail(numbers.error());
    });
}

void HistoryPage::take(const QList<qint64> &numbers)
{
    const QString words = m_search.trimmed();
    const bool narrowed = m_filters->isFiltering() || !words.isEmpty();
    m_model->setNumbers(m_workspace, numbers);
    if (numbers.isEmpty() && narrowed)
        m_notFound->setTexts(m_filters->isFiltering() ? tr("Nothing was published then and there") : tr("No, this was not published"),
                             words.isEmpty() ? QString() : tr("Nothing that Perennial sent holds “%1”.").arg(words));
    m_stack->setCurrentIndex(int(!numbers.isEmpty() ? Shown::List : narrowed ? Shown::NotFound : Shown::Nothing));
    const int count = int(numbers.size());
    m_header->setFact(narrowed ? tr("%Ln found", nullptr, count) : tr("%Ln published", nullptr, count));
    if (count > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    showRow(m_view->currentIndex().row());
}

void HistoryPage::showRow(int row)
{
    const HistoryRow *shown = row < 0 ? nullptr : m_model->rowAt(row);
    if (!shown) {
        if (row < 0)
            m_detail->clear();
        m_shownNumber = 0;
        return;
    }
    if (shown->entry.number == m_shownNumber)
        return; // a selection in its text stays
    m_shownNumber = shown->entry.number;
    const Network *network = m_services.house.channels().network(shown->entry.network);
    m_detail->show({shown->entry, m_model->momentOf(shown->entry.at), m_model->momentOf(shown->entry.dueAt), network ? network->name : shown->entry.network});
}

void HistoryPage::openRow(int row)
{
    if (const HistoryRow *shown = m_model->rowAt(row))
        openUrl(shown->entry.url);
}

void HistoryPage::openUrl(const QString &url)
{
    if (canBeOpened(url))
        m_openUrl(QUrl(url));
    else
        m_shell.notices().say(tr("This network gave no link."), QStringLiteral("info"));
}

void HistoryPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_shell.notices().say(tr("Copied."), QStringLiteral("copy"));
}

void HistoryPage::openMenu(const QPoint &at)
{
    const HistoryRow *shown = m_model->rowAt(m_view->currentIndex().row());
    if (!shown)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString url = shown->entry.url;
    const QString text = ledgerContentFromJson(shown->entry.content).text;
    const auto add = [&](const QString &words, bool possible, auto action) {
        QAction *entry = menu->addAction(words);
        entry->setEnabled(possible);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Open in the browser"), canBeOpened(url), [this, url] { openUrl(url); });
    add(tr("Copy link"), canBeOpened(url), [this, url] { copy(url); });
    add(tr("Copy text"), !text.isEmpty(), [this, text] { copy(text); });
    const LedgerEntry &entry = shown->entry;
    const Network *network = m_services.house.channels().network(entry.network);
    if (entry.event != LedgerEvent::Removed && network && network->can.remove) {
        menu->addSeparator();
        add(tr("Delete on %1…").arg(entry.channelName), true, [this, client = entry.workspace, id = entry.delivery] { unpublish(client, id); });
    }
    menu->popup(at);
}

void HistoryPage::unpublish(WorkspaceId client, DeliveryId id)
{
    askAbout(m_services, m_theme, this, client, id, Ask::Unpublish, [self = QPointer<HistoryPage>(this)](const QString &said) {
        if (!self)
            return;
        self->m_shell.notices().say(said, QStringLiteral("check"));
        self->m_services.tellDataChanged();
    });
}

void HistoryPage::begin(const QString &what)
{
    m_noticeFrame->hide();
    m_filters->setBusy(true);
    m_busy->start(what);
    m_busyFrame->show();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
}

void HistoryPage::end()
{
    m_cancel.reset();
    m_busy->finish();
    m_busyFrame->hide();
    m_filters->setBusy(false);
}

LedgerWatch HistoryPage::watch()
{
    LedgerWatch watch;
    watch.cancel = m_cancel;
    watch.progress = [bar = QPointer<BusyBar>(m_busy)](qint64 done, qint64 total) {
        if (bar)
            bar->setProgress(done, total);
    };
    return watch;
}

void HistoryPage::verify()
{
    if (m_cancel)
        return;
    begin(tr("Checking every entry"));
    whenDone(m_services.house.ledger().verify(watch()), this, [this](const Result<LedgerVerdict> &verdict) {
        end();
        if (verdict)
            say(sentenceFor(*verdict), verdict->ok() ? Tone::Green : Tone::Red);
        else
            fail(verdict.error());
    });
}

void HistoryPage::askFile(HistoryFile file)
{
    const QString ending = endingOf(file);
    auto *dialog = new QFileDialog(this, tr("Export what is shown"), {}, QStringLiteral("*.%1").arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    //: the name of a file that is suggested; %1 the client
    dialog->selectFile(tr("Published - %1").arg(m_services.workspace().name).replace(QLatin1Char('/'), QLatin1Char('_')));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { exportTo(path, file); });
    dialog->open();
}

std::shared_ptr<LedgerForm> HistoryPage::formOf(HistoryFile file) const
{
    const Workspace &client = m_services.workspace();
    const QTimeZone given(client.timeZone);
    const QTimeZone zone = given.isValid() ? given : QTimeZone::utc();
    if (file == HistoryFile::Table)
        return makeLedgerCsv(zone);
    if (file == HistoryFile::Data)
        return makeLedgerJson();
    const LedgerFilter shown = filter();
    return makeLedgerPage({client.name, zone, client.calendar, locale(), shown.from, shown.until});
}

void HistoryPage::exportTo(const QString &path, HistoryFile file)
{
    if (m_cancel)
        return;
    begin(tr("Writing the file"));
    whenDone(m_services.house.ledger().write(filter(), formOf(file), path, watch()), this, [this](const Result<qint64> &written) {
        end();
        if (written)
            m_shell.notices().say(tr("%Ln entries are in the file.", nullptr, int(*written)), QStringLiteral("check"));
        else
            fail(written.error());
    });
}

void HistoryPage::say(const QString &what, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setTexts(what, tone == Tone::Red ? tr("Keep a copy of the profile as it is, and compare it with a backup.") : QString());
    m_noticeFrame->show();
}

void HistoryPage::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorWords words = wordsFor(error);
    m_notice->setTone(Tone::Red);
    m_notice->setTexts(words.what, words.hint);
    m_noticeFrame->show();
}

void HistoryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_search.clear();
    build();
    refresh();
}

} // namespace perennial
