// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/dayssection.h"

#include "boot/daytext.h"
#include "boot/errortext.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "plan/calendardays.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace perennial {

namespace {

QStringList calendarsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive) || (!path.isEmpty() && QFileInfo(path).isDir()))
            paths << path;
    }
    return paths;
}

// A path may be put on two lines.
QString breakable(QString text)
{
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200b"));
}

} // namespace

DaysSection::DaysSection(Services &services, const Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("days-section"));
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 16, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(buildHead());
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->setObjectName(QStringLiteral("days-error"));
    m_error->hide();
    m_column->addWidget(m_error);
    connect(&services, &Services::workspaceChanged, this, &DaysSection::reload);
    reload();
}

DaysSection::~DaysSection()
{
    if (m_cancel)
        *m_cancel = true;
}

QWidget *DaysSection::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Holidays and notes")));
    row->addStretch(1);
    m_busy = new Label(m_theme, TextType::Small, Token::Text2);
    m_busy->hide();
    row->addWidget(m_busy);
    m_stop = new Button(m_theme, ButtonKind::Outlined, tr("Stop"));
    m_stop->setButtonSize(ButtonSize::Row);
    m_stop->hide();
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_cancel)
            *m_cancel = true;
    });
    row->addWidget(m_stop);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, const QString &hint, void (DaysSection::*choose)()) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, text);
        button->setObjectName(name);
        button->setButtonSize(ButtonSize::Row);
        button->setIconName(icon);
        button->setToolTip(hint);
        connect(button, &Button::clicked, this, choose);
        row->addWidget(button);
    };
    add(QStringLiteral("days-add-file"), QStringLiteral("plus"), tr("Add a calendar…"), tr("An .ics file with holidays or other days"), &DaysSection::chooseFiles);
    add(QStringLiteral("days-add-folder"), QStringLiteral("folder"), tr("Add a folder…"), tr("Every .ics file in a folder, also those that come later"), &DaysSection::chooseFolder);
    return head;
}

QString DaysSection::dayText(QDate day) const
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"), calendarOf(m_services.workspace().calendar));
}

QCoro::Task<Result<DaysSection::Known>> DaysSection::load(House *house, WorkspaceId workspace)
{
    Known known;
    CO_TRY_ASSIGN(known.sources, co_await house->calendarDays().sources(workspace));
    const QDate unbounded;
    CO_TRY_ASSIGN(known.notes, co_await house->calendarDays().notes(workspace, unbounded, unbounded));
    CO_TRY_ASSIGN(known.file, co_await house->calendarFiles().file(workspace));
    co_return known;
}

void DaysSection::reload()
{
    const WorkspaceId workspace = m_services.workspace().id;
    setVisible(!workspace.isNull());
    if (workspace.isNull())
        return;
    whenDone(load(&m_services.house, workspace), this, [this, workspace](const Result<Known> &known) {
        if (workspace != m_services.workspace().id)
            return;
        if (known)
            show(*known);
        else
            complain(known.error());
    });
}

void DaysSection::show(const Known &known)
{
    delete m_plate;
    m_plate = new Plate(m_theme);
    for (const DaySource &source : known.sources)
        addSourceRow(source);
    if (known.sources.isEmpty()) {
        auto *hint = new Label(m_theme, TextType::Body, Token::Text2,
                               tr("Public holidays and days of awareness stand beside your posts. Choose an .ics file or a folder of them, or drop it here."));
        hint->setParagraph();
        m_plate->addRow(hint);
    }
    for (const DayNote &note : known.notes)
        addNoteRow(note);
    addFileRow(known.file);
    m_column->addWidget(m_plate);
    Q_EMIT shown();
}

QWidget *DaysSection::lineOf(const Line &texts, QWidget *first, const QList<QWidget *> &last)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(8);
    if (first)
        line->addWidget(first, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new Label(m_theme, TextType::Body, Token::Text, texts.title);
    name->setWeight(QFont::Medium);
    name->setTextFormat(Qt::PlainText);
    name->setParagraph();
    words->addWidget(name);
    for (const auto &[text, token] : {std::pair(texts.facts, Token::Text3), std::pair(texts.error, Token::Red), std::pair(texts.remarks, Token::Amber)}) {
        if (text.isEmpty())
            continue;
        auto *second = new Label(m_theme, TextType::Small, token, breakable(text));
        second->setTextFormat(Qt::PlainText);
        second->setParagraph();
        words->addWidget(second);
    }
    line->addLayout(words, 1);
    for (QWidget *each : last)
        line->addWidget(each, 0, Qt::AlignVCenter);
    return row;
}

QWidget *DaysSection::keepFree(const DaySource &source)
{
    auto *free = new QCheckBox(tr("Keep free"));
    free->setObjectName(QStringLiteral("days-free"));
    free->setChecked(source.keepFree);
    free->setAccessibleName(tr("Keep the days of %1 free of posts").arg(source.name));
    free->setToolTip(free->accessibleName());
    connect(free, &QCheckBox::toggled, this, [this, source](bool checked) {
        DaySource changed = source;
        changed.keepFree = checked;
        change(changed);
    });
    return free;
}

void DaysSection::change(const DaySource &changed)
{
    whenDone(m_services.house.calendarDays().changeSource(changed), this, [this](const Result<DaySource> &done) {
        if (!done)
            complain(done.error());
        m_services.tellDataChanged();
        reload();
    });
}

void DaysSection::addSourceRow(const DaySource &source)
{
    auto *on = new QCheckBox;
    on->setObjectName(QStringLiteral("days-on"));
    on->setChecked(source.enabled);
    on->setAccessibleName(tr("Show %1 in the calendar").arg(source.name));
    on->setToolTip(on->accessibleName());
    connect(on, &QCheckBox::toggled, this, [this, source](bool checked) {
        DaySource changed = source;
        changed.enabled = checked;
        change(changed);
    });
    auto *again = makeIconButton(m_theme, QStringLiteral("repeat"), tr("Read %1 again").arg(source.name), ButtonKind::Quiet);
    again->setObjectName(QStringLiteral("days-refresh"));
    connect(again, &Button::clicked, this, [this, source] { refresh(source); });
    auto *away = makeIconButton(m_theme, QStringLiteral("trash"), tr("Remove %1 from the calendar").arg(source.name), ButtonKind::Quiet);
    away->setObjectName(QStringLiteral("days-remove"));
    connect(away, &Button::clicked, this, [this, source] { remove(source); });
    const QTimeZone zone(m_services.workspace().timeZone);
    QString facts = tr("%Ln days", nullptr, int(source.days));
    if (source.readAt) {
        const QDateTime read = zone.isValid() ? source.readAt->utc().toTimeZone(zone) : source.readAt->utc();
        //: %1 "12 days", %2 a day, %3 a time of day
        facts = tr("%1, read on %2 at %3").arg(facts, dayText(read.date()), QLocale().toString(read.time(), QStringLiteral("HH:mm")));
    }
    Line line{source.name, facts, {}, {}};
    (source.error.isEmpty() ? line.remarks : line.error) = troubleOf(source);
    QWidget *row = lineOf(line, on, {keepFree(source), again, away});
    row->setToolTip(QDir::toNativeSeparators(source.path));
    m_plate->addRow(row);
}

void DaysSection::addNoteRow(const DayNote &note)
{
    auto *away = makeIconButton(m_theme, QStringLiteral("trash"), tr("Remove the note “%1”").arg(note.text.simplified()), ButtonKind::Quiet);
    away->setObjectName(QStringLiteral("note-remove"));
    connect(away, &Button::clicked, this, [this, note] { remove(note); });
    //: %1 the first day, %2 the last
    const QString when = note.from == note.to ? dayText(note.from) : tr("%1 to %2").arg(dayText(note.from), dayText(note.to));
    m_plate->addRow(lineOf({note.text.simplified(), when}, nullptr, {away}));
}

void DaysSection::addFileRow(const std::optional<CalendarFile> &file)
{
    auto *choose = new Button(m_theme, ButtonKind::Outlined, file ? tr("Another place…") : tr("Choose a place…"));
    choose->setObjectName(QStringLiteral("calendar-file"));
    choose->setButtonSize(ButtonSize::Row);
    connect(choose, &Button::clicked, this, &DaysSection::chooseCalendarFile);
    QList<QWidget *> buttons{choose};
    if (file) {
        auto *off = new Button(m_theme, ButtonKind::Outlined, tr("Switch off"));
        off->setObjectName(QStringLiteral("calendar-file-off"));
        off->setButtonSize(ButtonSize::Row);
        off->setToolTip(tr("The file stays, but is no longer kept up to date"));
        connect(off, &Button::clicked, this, [this] {
            whenDone(m_services.house.calendarFiles().off(m_services.workspace().id), this, [this](const Result<void> &done) {
                if (!done)
                    complain(done.error());
                reload();
            });
        });
        buttons << off;
    }
    const QString facts = file ? QDir::toNativeSeparators(file->path) : tr("An .ics file with this client's posts, kept up to date by the publisher.");
    m_plate->addRow(lineOf({tr("A calendar that others can subscribe to"), facts, file ? troubleOf(*file) : QString()}, nullptr, buttons));
}

void DaysSection::setBusy(const QString &text)
{
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_stop->setVisible(!text.isEmpty());
}

void DaysSection::complain(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const WindowWords words = windowWords(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

void DaysSection::addCalendars(const QStringList &paths)
{
    if (!paths.isEmpty() && !m_cancel)
        addAll(paths);
}

QCoro::Task<void> DaysSection::addAll(QStringList paths)
{
    const QPointer<DaysSection> self(this);
    const WorkspaceId workspace = m_services.workspace().id;
    m_error->hide();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    DaysWatch watch;
    watch.cancel = m_cancel;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        setBusy(tr("Reading %1…").arg(name));
        watch.progress = [self, name](qint64 done, qint64 total) {
            if (self && self->m_cancel && total > 0)
                self->setBusy(tr("Reading %1: %2 %").arg(name, QLocale().toString(int(done * 100 / total))));
        };
        const QString none;
        const auto added = co_await m_services.house.calendarDays().addSource(workspace, path, none, watch);
        if (!self)
            co_return;
        if (!added) {
            complain(added.error());
            break;
        }
    }
    m_cancel.reset();
    setBusy({});
    m_services.tellDataChanged();
    reload();
}

void DaysSection::refresh(const DaySource &source)
{
    if (m_cancel)
        return;
    m_error->hide();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    DaysWatch watch;
    watch.cancel = m_cancel;
    setBusy(tr("Reading %1…").arg(source.name));
    whenDone(m_services.house.calendarDays().refreshSource(source.workspace, source.id, watch), this, [this](const Result<DaySource> &done) {
        m_cancel.reset();
        setBusy({});
        if (!done)
            complain(done.error());
        m_services.tellDataChanged();
        reload();
    });
}

void DaysSection::remove(const DaySource &source)
{
    whenDone(m_services.house.calendarDays().removeSource(source.workspace, source.id), this, [this, source](const Result<void> &done) {
        if (!done)
            complain(done.error());
        else
            m_shell.notices().say(tr("%1 is removed; its file stays.").arg(source.name), QStringLiteral("trash"), tr("Undo"), [self = QPointer<DaysSection>(this), source] {
                if (self)
                    whenDone(self->m_services.house.calendarDays().addSource(source.workspace, source.path, source.name, {}), self.data(), [self](const Result<DaySource> &back) {
                        if (!back)
                            self->complain(back.error());
                        self->reload();
                    });
            });
        m_services.tellDataChanged();
        reload();
    });
}

void DaysSection::remove(const DayNote &note)
{
    whenDone(m_services.house.calendarDays().removeNote(note.workspace, note.id), this, [this](const Result<DayNote> &gone) {
        if (!gone) {
            complain(gone.error());
        } else {
            m_shell.notices().say(tr("The note is removed."), QStringLiteral("trash"), tr("Undo"), [self = QPointer<DaysSection>(this), was = *gone] {
                if (self)
                    whenDone(self->m_services.house.calendarDays().addNote(was), self.data(), [self](const Result<DayNote> &) { self->reload(); });
            });
        }
        m_services.tellDataChanged();
        reload();
    });
}

void DaysSection::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add a calendar"), {}, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DaysSection::addCalendars);
    dialog->open();
}

void DaysSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder of calendars"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &DaysSection::addCalendars);
    dialog->open();
}

void DaysSection::chooseCalendarFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the calendar is written"), {}, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &DaysSection::setCalendarFile);
    dialog->open();
}

void DaysSection::setCalendarFile(const QString &path)
{
    CalendarFile file;
    file.workspace = m_services.workspace().id;
    file.path = path;
    m_error->hide();
    whenDone(m_services.house.calendarFiles().set(file), this, [this](const Result<CalendarFile> &set) {
        if (!set)
            complain(set.error());
        reload();
    });
}

void DaysSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!calendarsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DaysSection::dropEvent(QDropEvent *event)
{
    addCalendars(calendarsIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace perennial
