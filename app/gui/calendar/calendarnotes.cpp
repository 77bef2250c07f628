// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarnotes.h"

#include "common/modalpanel.h"
#include "common/segmented.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace perennial {

namespace {

QString kindId(NoteKind kind)
{
    return toString(kind);
}

QDateEdit *dayField(const CalendarContext &context, QDate date, const QString &name)
{
    auto *field = new QDateEdit;
    field->setLayoutDirection(Qt::LeftToRight); // first: a format that is set right to left is turned round
    field->setDisplayFormat(context.format().locale().dateFormat(QLocale::ShortFormat));
    field->setCalendarPopup(true);
    field->setCalendar(context.format().calendar());
    field->setDate(date);
    field->setAccessibleName(name);
    return field;
}

} // namespace

CalendarNotes::CalendarNotes(CalendarContext &context, QWidget *host) : QObject(host), m_context(context), m_host(host) {}

void CalendarNotes::add(QDate from, QDate to)
{
    DayNote note;
    note.from = from;
    note.to = to;
    open(note);
}

void CalendarNotes::edit(DayNoteId id)
{
    for (const CalendarBand &band : m_context.model.bands()) {
        if (band.note != id)
            continue;
        DayNote note;
        note.id = id;
        note.from = band.from;
        note.to = band.to;
        note.text = band.text;
        note.kind = band.kind == BandKind::Campaign ? NoteKind::Campaign : band.kind == BandKind::Holiday ? NoteKind::Holiday : NoteKind::Note;
        open(note);
        return;
    }
}

void CalendarNotes::fill(QMenu &menu, QDate date)
{
    QAction *add = menu.addAction(tr("Add a note on %1…").arg(m_context.format().day(date)));
    add->setObjectName(QStringLiteral("addNote"));
    connect(add, &QAction::triggered, this, [this, date] { this->add(date, date); });
    for (const CalendarBand &band : m_context.model.bands()) {
        if (!band.note || date < band.from || date > band.to)
            continue;
        QString name = band.text.size() > 40 ? band.text.left(39) + QChar(0x2026) : band.text;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu.addAction(tr("Change “%1”…").arg(name)), &QAction::triggered, this, [this, id = band.note] { edit(id); });
    }
}

void CalendarNotes::open(const DayNote &note)
{
    if (!m_host)
        return;
    const Theme &theme = m_context.theme;
    auto *panel = new ModalPanel(theme, m_host, PanelWidth::Small, note.id ? tr("Change the note") : tr("A note in the calendar"));
    auto *text = new QLineEdit(note.text);
    text->setObjectName(QStringLiteral("noteText"));
    text->setAccessibleName(tr("Text of the note"));
    text->setPlaceholderText(tr("What is on these days?"));
    auto *kinds = new Segmented(theme);
    kinds->setAccessibleName(tr("Kind"));
    kinds->addSegment(kindId(NoteKind::Note), tr("Note"));
    kinds->addSegment(kindId(NoteKind::Campaign), tr("Campaign"));
    kinds->addSegment(kindId(NoteKind::Holiday), tr("Holiday"));
    kinds->setCurrent(kindId(note.kind));
    QDateEdit *from = dayField(m_context, note.from, tr("First day"));
    from->setObjectName(QStringLiteral("noteFrom"));
    QDateEdit *to = dayField(m_context, note.to, tr("Last day"));
    to->setObjectName(QStringLiteral("noteTo"));
    auto *form = new QFormLayout;
    form->addRow(tr("From"), from);
    form->addRow(tr("To"), to);
    panel->body()->addWidget(text);
    panel->body()->addWidget(kinds);
    panel->body()->addLayout(form);
    // The other day follows, so that the first is never after the last.
    connect(from, &QDateEdit::dateChanged, to, [to](QDate date) { to->setDate(std::max(date, to->date())); });
    connect(to, &QDateEdit::dateChanged, from, [from](QDate date) { from->setDate(std::min(date, from->date())); });
    if (note.id) {
        Button *remove = panel->addQuietButton(tr("Remove"));
        remove->setObjectName(QStringLiteral("noteRemove"));
        connect(remove, &QAbstractButton::clicked, panel, [this, panel, note] {
            this->remove(note);
            panel->reject();
        });
    }
    panel->addCancel();
    Button *keep = panel->addButton(ButtonKind::Outlined, note.id ? tr("Keep") : tr("Add note"));
    keep->setObjectName(QStringLiteral("noteKeep"));
    panel->setDefaultButton(keep);
    const auto follow = [keep, text] { keep->setEnabled(!text->text().simplified().isEmpty()); };
    connect(text, &QLineEdit::textChanged, keep, follow);
    follow();
    connect(keep, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    connect(panel, &ModalPanel::accepted, this, [this, note, text, kinds, from, to] {
        DayNote wanted = note;
        wanted.text = text->text().simplified();
        wanted.kind = noteKindFromString(kinds->current()).value_or(NoteKind::Note);
        wanted.from = from->date();
        wanted.to = to->date();
        save(wanted);
    });
    panel->open(text);
}

void CalendarNotes::save(const DayNote &note)
{
    const QString words = note.id ? tr("“%1” changed").arg(note.text) : tr("“%1” added").arg(note.text);
    m_context.actions.saveNote(note, words);
}

void CalendarNotes::remove(const DayNote &note)
{
    m_context.actions.removeNote(note.id, tr("“%1” removed").arg(note.text));
}

} // namespace perennial
