// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/itempanel.h"

#include "boot/errortext.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "library/itemdraft.h"
#include "library/itemhistory.h"
#include "library/libraryfields.h"
#include "library/rewordinghelp.h"
#include "library/wordingeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kKeepAfter = 400; // ms after the last change
constexpr int kMostUses = 9999;
constexpr int kMostWeight = 100;
constexpr int kNotesHeight = 64;

QStringList labelsOf(const QString &text)
{
    QStringList labels;
    for (const QString &label : text.split(QLatin1Char(','))) {
        const QString name = label.simplified();
        if (!name.isEmpty() && !labels.contains(name))
            labels << name;
    }
    return labels;
}

QLineEdit *lineNamed(const QString &objectName, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

} // namespace

ItemPanel::ItemPanel(const LibraryDesk &desk, Thumbnails &thumbnails, QWidget *host, const LibraryItem &item, WordingId wording)
    : ModalPanel(desk.theme, host, PanelWidth::Large, item.id ? tr("Item of the library") : tr("New item")), m_desk(desk), m_before(item),
      m_error(new ErrorLine(desk.theme, Tone::Red)), m_kept(new ErrorLine(desk.theme, Tone::Blue)),
      m_wordings(new WordingEditor(desk.services.house.posts(), desk.services.workspace().id, thumbnails, desk.theme, networks())),
      m_pictures(new PictureStrip(desk.services.house.posts(), desk.services.workspace().id, thumbnails, desk.theme, tr("Pictures of the item")))
{
    setObjectName(QStringLiteral("item-panel"));
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &ItemPanel::keepDraft);
    buildNotices();
    body()->addWidget(m_wordings);
    m_pictures->setObjectName(QStringLiteral("itemPictures"));
    body()->addWidget(labelled(desk.theme, tr("Pictures"), m_pictures));
    buildPlace();
    buildLimits();
    buildNotes();
    addCancel()->setText(tr("Close"));
    m_save = addButton(ButtonKind::Firm, tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &Button::clicked, this, &ItemPanel::save);
    connect(this, &ModalPanel::rejected, this, &ItemPanel::keepDraft);
    fill(item);
    takeDraft();
    m_wordings->help()->addWidget(new RewordingHelp(desk.theme, *m_wordings, desk.services.workspace().calendar));
    for (int i = 0; wording && i < m_wordings->wordings().size(); ++i) {
        if (m_wordings->wordings().at(i).id == wording)
            m_wordings->showWording(i);
    }
}

// The window may close over it; the settings outlive it.
ItemPanel::~ItemPanel()
{
    if (m_keepSoon.isActive())
        keepDraft();
}

void ItemPanel::buildNotices()
{
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->hide();
    Button *again = m_kept->setAction(tr("Start over"));
    again->setObjectName(QStringLiteral("startOver"));
    connect(again, &QPushButton::clicked, this, &ItemPanel::startOver);
    body()->addWidget(m_error);
    body()->addWidget(m_kept);
    connect(m_wordings, &WordingEditor::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_wordings, &WordingEditor::failed, this, &ItemPanel::say);
    connect(m_pictures, &PictureStrip::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_pictures, &PictureStrip::failed, this, &ItemPanel::say);
}

QList<Network> ItemPanel::networks() const
{
    QList<Network> found;
    for (const Channel &channel : m_desk.services.channels()) {
        const Network *network = m_desk.services.house.channels().network(channel.network);
        const bool known = std::any_of(found.cbegin(), found.cend(), [&channel](const Network &each) { return each.id == channel.network; });
        if (network && !known)
            found << *network;
    }
    return found;
}

void ItemPanel::buildPlace()
{
    m_category = new QComboBox;
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setAccessibleName(tr("Category"));
    m_category->setToolTip(tr("Its slots are where the item goes out"));
    for (const LibraryCategory &each : m_desk.source.categories())
        m_category->addItem(each.category.name, each.category.id.value);
    m_labels = lineNamed(QStringLiteral("labels"), tr("Labels"), tr("With commas between"));
    auto *completer = new QCompleter(m_desk.source.labels(), m_labels);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_labels->setCompleter(completer);
    m_weight = new QSpinBox;
    m_weight->setObjectName(QStringLiteral("weight"));
    m_weight->setRange(1, kMostWeight);
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setToolTip(tr("Where the category draws by weight: 2 comes twice as often as 1"));
    body()->addWidget(sideBySide({labelled(m_desk.theme, tr("Category"), m_category), labelled(m_desk.theme, tr("Labels"), m_labels),
                                  labelled(m_desk.theme, tr("Weight"), m_weight)}));
    connect(m_category, &QComboBox::currentIndexChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_labels, &QLineEdit::textEdited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_weight, &QSpinBox::valueChanged, &m_keepSoon, qOverload<>(&QTimer::start));
}

void ItemPanel::buildLimits()
{
    CalendarSetting setting;
    setting.system = m_desk.services.workspace().calendar;
    setting.locale = locale();
    m_season = new SeasonField(m_desk.theme);
    m_season->setObjectName(QStringLiteral("season"));
    m_expires = new LastDayField(CalendarFormat(setting), m_desk.source.today().addMonths(3));
    m_expires->setObjectName(QStringLiteral("expires"));
    m_mostUses = new OpenNumberField(tr("At most so many times"), {1, kMostUses, 12});
    m_mostUses->setObjectName(QStringLiteral("mostUses"));
    m_channels = new ChannelChoice(m_desk.theme, m_desk.services.channels());
    m_channels->setObjectName(QStringLiteral("channels"));
    body()->addWidget(labelled(m_desk.theme, tr("Season"), m_season));
    body()->addWidget(sideBySide({labelled(m_desk.theme, tr("Expires"), m_expires), labelled(m_desk.theme, tr("Most uses"), m_mostUses)}));
    body()->addWidget(labelled(m_desk.theme, tr("Channels it may go to"), m_channels));
    connect(m_season, &SeasonField::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_expires, &LastDayField::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_mostUses, &OpenNumberField::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_channels, &ChannelChoice::edited, &m_keepSoon, qOverload<>(&QTimer::start));
}

void ItemPanel::buildNotes()
{
    m_source = lineNamed(QStringLiteral("source"), tr("Source"), tr("Where it comes from: a page, a person"));
    m_rights = lineNamed(QStringLiteral("rights"), tr("Rights"), tr("By what right it is used"));
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("For you and your colleagues; never published"));
    m_notes->setFixedHeight(m_desk.theme.scaled(kNotesHeight));
    m_notes->setTabChangesFocus(true);
    body()->addWidget(sideBySide({labelled(m_desk.theme, tr("Source"), m_source), labelled(m_desk.theme, tr("Rights"), m_rights)}));
    body()->addWidget(labelled(m_desk.theme, tr("Notes"), m_notes));
    auto *history = new ItemHistory(m_desk.services, m_before);
    QWidget *used = labelled(m_desk.theme, tr("When it was used"), history);
    used->hide();
    connect(history, &ItemHistory::found, used, &QWidget::show);
    body()->addWidget(used);
    connect(m_source, &QLineEdit::textEdited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_rights, &QLineEdit::textEdited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_notes, &QPlainTextEdit::textChanged, &m_keepSoon, qOverload<>(&QTimer::start));
}

void ItemPanel::fill(const LibraryItem &item)
{
    m_wordings->setWordings(item.wordings, m_desk.source.media());
    m_pictures->setUses(item.media, m_desk.source.media());
    m_category->setCurrentIndex(m_category->findData(item.category.value));
    m_labels->setText(item.labels.join(QStringLiteral(", ")));
    m_weight->setValue(item.weight);
    m_season->setSeason(item.season);
    m_expires->setDay(item.expires);
    m_mostUses->setNumber(item.mostUses);
    m_channels->setChosen(item.channels);
    m_source->setText(item.source);
    m_rights->setText(item.rights);
    m_notes->setPlainText(item.notes);
    m_keepSoon.stop(); // nobody wrote that
}

LibraryItem ItemPanel::edited() const
{
    LibraryItem item = m_before;
    item.wordings = m_wordings->wordings();
    item.media = m_pictures->uses();
    item.category = {m_category->currentData().toLongLong()};
    item.labels = labelsOf(m_labels->text());
    item.weight = m_weight->value();
    item.season = m_season->season();
    item.expires = m_expires->day();
    item.mostUses = m_mostUses->number();
    item.channels = m_channels->chosen();
    item.source = m_source->text().trimmed();
    item.rights = m_rights->text().trimmed();
    item.notes = m_notes->toPlainText();
    return item;
}

QString ItemPanel::draftKey() const
{
    const QString key = settingskey::library(m_desk.services.workspace().id.value, QLatin1String("draft"));
    return key + QLatin1Char('-') + (m_before.id ? m_before.id.toString() : QStringLiteral("new"));
}

void ItemPanel::takeDraft()
{
    auto draft = itemdraft::fromText(m_desk.settings.value(draftKey()).toString());
    if (!draft)
        return;
    const bool movedOn = m_before.id && draft->version != m_before.version;
    if (!m_desk.source.category(draft->category))
        draft->category = m_before.category;
    for (Wording &wording : draft->wordings) {
        for (const Wording &known : std::as_const(m_before.wordings)) {
            if (known.id == wording.id)
                wording.fingerprint = known.fingerprint; // made anew when it is saved
        }
    }
    fill(*draft);
    m_kept->setTexts(tr("What you began to write here was kept."),
                     movedOn ? tr("The item was changed since. Saving puts yours in its place.") : tr("It is in the library once you save it."));
    m_kept->show();
}

void ItemPanel::startOver()
{
    dropDraft();
    m_kept->hide();
    fill(m_before);
}

void ItemPanel::keepDraft()
{
    m_keepSoon.stop();
    if (m_isDone)
        return;
    const LibraryItem now = edited();
    LibraryItem before = m_before;
    if (before.wordings.isEmpty())
        before.wordings << Wording();
    if (now == before)
        dropDraft();
    else
        m_desk.settings.setValue(draftKey(), itemdraft::toText(now));
}

void ItemPanel::dropDraft()
{
    m_desk.settings.setValue(draftKey(), QString());
}

void ItemPanel::save()
{
    LibraryItem item = edited();
    if (m_before.id && item == m_before)
        return accept();
    m_error->hide();
    m_save->setEnabled(false);
    LibraryEdit edit;
    edit.items << item;
    //: %1 the first words of an item
    const QString words = m_before.id ? tr("“%1” changed").arg(item.title()) : tr("“%1” is in the library").arg(item.title());
    m_desk.actions.apply(edit, words, [self = QPointer<ItemPanel>(this)](const Result<LibraryChange> &change) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (!change) {
            self->say(change.error());
            self->keepDraft();
            return;
        }
        self->m_isDone = true;
        self->m_keepSoon.stop();
        self->dropDraft();
        Q_EMIT self->saved(change->items.first().id);
        self->accept();
    });
}

void ItemPanel::say(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

} // namespace perennial
