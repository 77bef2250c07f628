// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importpreview.h"

#include "calendar/calendarviews.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "imports/band.h"
#include "imports/importwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kTogether = 300; // ms: groups of rows that a check tells

// One small card, as those of the calendar beside it.
class LegendCard : public QWidget
{
public:
    enum class Kind { New, There };

    LegendCard(const Theme &theme, Kind kind, const CalendarContext &context)
        : m_theme(theme), m_kind(kind), m_context(context), m_cards(theme)
    {
        setFixedSize(30, 16);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        CardLook look;
        look.state = EntryState::Approved;
        look.quiet = m_kind == Kind::There;
        look.direction = layoutDirection();
        if (!m_context.channels().isEmpty())
            look.channels = m_context.glyphsOf({m_context.channels().first().id});
        m_cards.paintMonth(painter, QRectF(rect()).adjusted(1, 0, -1, 0), look);
    }

private:
    const Theme &m_theme;
    Kind m_kind;
    const CalendarContext &m_context;
    CardPainter m_cards;
};

} // namespace

ImportPreview::ImportPreview(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_source(services, session.days()),
      m_context(m_source, m_undo, theme, services.house.clock()), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("importPreview"));
    setAccessibleName(tr("The weeks as they will be"));
    m_context.setUse(CalendarUse::Looking);
    m_context.setQuiet([](PostId post) { return !isImportRow(post); });
    m_views = new CalendarViews(m_context);
    m_empty = new EmptyState(theme, QStringLiteral("calendar"), {}, {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(m_views);
    m_stack->addWidget(centred(m_empty));
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_empty->addAction(ButtonKind::Tinted, tr("Back to the rows")), &Button::clicked, this, &ImportPreview::closed);
    connect(m_views, &CalendarViews::made, this, [this](CalendarView *view) { wire(*view); });
    wire(m_views->current());
    addKeys();
    connect(&m_context.selection, &CalendarSelection::changed, this, &ImportPreview::showChosen);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, &ImportPreview::refresh);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&session, &ImportSession::checkChanged, this, soon);
    connect(&session.model(), &ImportModel::countsChanged, this, soon);
    connect(&m_source, &CalendarSource::dataChanged, this, soon);
}

ImportPreview::~ImportPreview() = default;

QWidget *ImportPreview::makeHead()
{
    auto *head = new Band(m_theme, Token::Canvas, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 7, 16, 8);
    row->setSpacing(8);
    m_title = new Label(m_theme, TextType::Section, Token::Text);
    m_title->setObjectName(QStringLiteral("preview-title"));
    m_fact = new ElidedLabel(m_theme, TextType::Small, Token::Text2);
    m_fact->setObjectName(QStringLiteral("preview-fact"));
    row->addWidget(m_title);
    row->addWidget(m_fact);
    row->addSpacing(8);
    const auto addStep = [&](const char *icon, const QString &name, int direction) {
        Button *button = makeIconButton(m_theme, QString::fromLatin1(icon), name, ButtonKind::Quiet);
        connect(button, &Button::clicked, this, [this, direction] { step(direction); });
        row->addWidget(button);
    };
    addStep("chevron-left", tr("Earlier (Page Up)"), -1);
    addStep("chevron-right", tr("Later (Page Down)"), 1);
    row->addStretch(1);
    const auto addJump = [&](const char *name, const QString &text, const QString &tip, int direction) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, text);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        connect(button, &Button::clicked, this, [this, direction] { jump(direction); });
        row->addWidget(button);
        return button;
    };
    m_before = addJump("new-before", tr("Previous new"), tr("To the last one before that gets new posts (Ctrl+Page Up)"), -1);
    m_after = addJump("new-after", tr("Next new"), tr("To the next one that gets new posts (Ctrl+Page Down)"), 1);
    m_choice = new Segmented(m_theme);
    m_choice->setAccessibleName(tr("View"));
    for (const QString &id : {QStringLiteral("week"), QStringLiteral("month")})
        m_choice->addSegment(id, CalendarViews::nameOf(id));
    connect(m_choice, &Segmented::chosen, this, &ImportPreview::showView);
    row->addWidget(m_choice);
    Button *close = makeIconButton(m_theme, QStringLiteral("close"), tr("Back to the rows (Esc)"), ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("preview-close"));
    connect(close, &Button::clicked, this, &ImportPreview::closed);
    row->addWidget(close);
    return head;
}

QWidget *ImportPreview::makeFoot()
{
    m_foot = new Band(m_theme, Token::Page, Qt::TopEdge);
    m_foot->setMinimumHeight(m_theme.scaled(56));
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(16);
    m_chosen = new Label(m_theme, TextType::Body, Token::Text2);
    m_chosen->setObjectName(QStringLiteral("preview-chosen"));
    m_chosen->setParagraph();
    row->addWidget(m_chosen, 1);
    m_goTo = new Button(m_theme, ButtonKind::Tinted, {});
    m_goTo->setObjectName(QStringLiteral("go-to-row"));
    m_goTo->setToolTip(tr("Shows the row in the table (Enter)"));
    connect(m_goTo, &Button::clicked, this, &ImportPreview::goToChosen);
    row->addWidget(m_goTo);
    row->addWidget(makeLegend());
    return m_foot;
}

QWidget *ImportPreview::makeLegend()
{
    auto *legend = new QWidget;
    auto *column = new QVBoxLayout(legend);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStretch(1);
    const auto add = [&](LegendCard::Kind kind, const QString &words) {
        row->addWidget(new LegendCard(m_theme, kind, m_context));
        row->addWidget(new Label(m_theme, TextType::Small, Token::Text2, words));
    };
    add(LegendCard::Kind::New, tr("comes in"));
    row->addSpacing(8);
    add(LegendCard::Kind::There, tr("there already"));
    column->addLayout(row);
    m_undated = new Label(m_theme, TextType::Small, Token::Text3);
    column->addWidget(m_undated);
    return legend;
}

void ImportPreview::wire(CalendarView &view)
{
    connect(&view, &CalendarView::stepRequested, this, &ImportPreview::step);
    connect(&view, &CalendarView::openRequested, this, &ImportPreview::goToChosen);
}

void ImportPreview::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence(Qt::Key_PageUp), [this] { step(-1); });
    add(QKeySequence(Qt::Key_PageDown), [this] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { jump(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { jump(1); });
    for (const QString &id : {QStringLiteral("week"), QStringLiteral("month")})
        add(CalendarViews::keyOf(id), [this, id] { showView(id); });
}

CalendarView &ImportPreview::view() const
{
    return m_views->current();
}

bool ImportPreview::isEmpty() const
{
    return m_session.days().isEmpty();
}

void ImportPreview::open()
{
    m_context.setSetting(m_source.setting());
    m_context.setChannels(m_source.calendarChannels());
    m_context.selection.clear();
    m_date = {};
    m_views->choose(QStringLiteral("week"));
    m_choice->setCurrent(m_views->chosen());
    refresh();
    if (isEmpty())
        m_empty->findChild<Button *>()->setFocus();
    else
        view().setFocus();
}

// Rows came, went or changed: what is shown stays where it is.
void ImportPreview::refresh()
{
    const qint64 undated = m_session.days().undated();
    m_undated->setText(tr("%Ln rows without a day", nullptr, int(undated)));
    m_undated->setVisible(undated > 0);
    if (!isEmpty())
        return showDate(m_date.isValid() ? m_date : m_session.days().firstFrom(QDate(1, 1, 1)));
    if (m_session.isChecking())
        m_empty->setTexts(tr("The rows are being read"), tr("The first week is here as soon as a row can come in."));
    else
        m_empty->setTexts(tr("No row with a day and a time will come in yet"),
                          tr("Say which columns hold the day and the time, or mend the rows that need you."));
    m_stack->setCurrentIndex(1);
    m_context.model.setEntries({});
    showWords();
}

void ImportPreview::showView(const QString &id)
{
    m_views->choose(id);
    m_choice->setCurrent(m_views->chosen());
    if (m_date.isValid())
        showDate(m_date);
}

void ImportPreview::showDate(QDate date)
{
    m_stack->setCurrentIndex(0);
    m_date = date;
    view().showDate(date);
    reload();
}

void ImportPreview::step(int direction)
{
    if (!isEmpty())
        showDate(m_views->stepped(m_date, direction));
}

void ImportPreview::jump(int direction)
{
    const ImportDays &days = m_session.days();
    const QDate found = direction > 0 ? days.firstFrom(span().last.addDays(1)) : days.lastUntil(span().first.addDays(-1));
    if (found.isValid() && !isEmpty())
        showDate(found);
}

void ImportPreview::reload()
{
    const int asked = ++m_asked;
    const QPointer<ImportPreview> self(this);
    m_source.load(view().firstShown(), view().lastShown(), {}, [self, asked](const Result<QList<CalendarEntry>> &entries) {
        if (!self || asked != self->m_asked)
            return;
        if (entries)
            return self->take(*entries);
        const WindowWords words = windowWords(entries.error());
        self->m_chosen->setText(words.what + QLatin1Char(' ') + words.hint);
    });
}

void ImportPreview::take(const QList<CalendarEntry> &entries)
{
    m_context.model.setBands(m_source.bands(view().firstShown(), view().lastShown()));
    m_context.model.setTimes(m_source.times());
    m_context.model.setEntries(entries);
    view().setLoaded(view().firstShown(), view().lastShown());
    showWords();
}

ImportPreview::Span ImportPreview::span() const
{
    if (m_views->chosen() != QLatin1String("month"))
        return {view().firstShown(), view().lastShown()};
    const CalendarSetting &setting = m_context.setting();
    const MonthSpan month = monthSpan(m_date, calendarOf(setting.system), setting.weekStart);
    return {month.first, month.last};
}

QString ImportPreview::title() const
{
    if (!m_date.isValid() || isEmpty())
        return tr("The weeks as they will be");
    const CalendarFormat format = m_context.format();
    const QDate first = span().first;
    if (m_views->chosen() == QLatin1String("month"))
        return format.month(first);
    const bool isThisYear = first.year(format.calendar()) == m_context.today().year(format.calendar());
    //: %1 the first day of a week: "28 March", or "28 March 2027" where it is another year
    return tr("Week of %1").arg(isThisYear ? format.dayOfYear(first) : format.range(first, first));
}

QString ImportPreview::fact() const
{
    if (isEmpty())
        return {};
    const Span shown = span();
    int fresh = 0;
    int there = 0;
    int close = 0;
    for (const CalendarEntry &entry : m_context.model.entries()) {
        if (entry.date < shown.first || entry.date > shown.last)
            continue;
        const bool isNew = isImportRow(entry.post);
        fresh += isNew;
        there += !isNew;
        close += isNew && entry.conflict;
    }
    //: posts of a week that come in by an import
    QStringList facts{tr("%Ln new", nullptr, fresh)};
    if (there > 0)
        facts << tr("%Ln there already", nullptr, there);
    if (close > 0)
        //: posts that follow another one on their channel after a few minutes
        facts << tr("%Ln too close", nullptr, close);
    return facts.join(tr(", ", "between facts"));
}

void ImportPreview::showWords()
{
    m_title->setText(title());
    m_fact->setText(fact());
    view().setAccessibleDescription(title() + QLatin1Char(' ') + fact());
    const bool any = !isEmpty() && m_date.isValid();
    m_before->setEnabled(any && m_session.days().lastUntil(span().first.addDays(-1)).isValid());
    m_after->setEnabled(any && m_session.days().firstFrom(span().last.addDays(1)).isValid());
    m_foot->setVisible(any);
    showChosen();
}

void ImportPreview::showChosen()
{
    const CalendarEntry *entry = m_context.model.find(m_context.selection.current());
    const bool isRow = entry && isImportRow(entry->post);
    m_goTo->setVisible(isRow);
    if (!entry) {
        m_chosen->setText(tr("Choose a post to see its row. Nothing is moved or made here."));
        return;
    }
    const QString sentence = describeEntry(*entry, m_context.format(), m_context.channelsById());
    if (!isRow) {
        m_chosen->setText(tr("There already: %1").arg(sentence));
        return;
    }
    const qint64 row = importRowOf(entry->post);
    QStringList sentences{sentence};
    for (const Finding &finding : m_session.model().findingsOf(row))
        sentences << findingSentence(finding);
    const QString number = QLocale().toString(row);
    m_chosen->setText(tr("Row %1: %2").arg(number, sentences.join(QLatin1Char(' '))));
    m_goTo->setText(tr("Go to row %1").arg(number));
}

void ImportPreview::goToChosen()
{
    const PostId post = m_context.selection.current();
    if (isImportRow(post))
        Q_EMIT rowWanted(importRowOf(post));
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace perennial
