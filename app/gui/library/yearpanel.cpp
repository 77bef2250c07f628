// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearpanel.h"

#include "common/busybar.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/whendone.h"
#include "library/makereal.h"
#include "library/weekline.h"
#include "library/whatifpanel.h"
#include "library/yearchart.h"
#include "library/yeardetails.h"
#include "shell/servicestep.h"
#include "slots/slotundo.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kDebounce = 150ms;
constexpr auto kPatience = 100ms;
constexpr int kSide = 24;
constexpr int kBusyWidth = 320;
constexpr int kLeastHeight = 48;

// Where it is low the chart gives way, as far as it can, before all of it scrolls.
class GivingContent : public QWidget
{
public:
    explicit GivingContent(const YearChart &chart) : m_chart(chart) {}
    int heightForWidth(int width) const override
    {
        return QWidget::heightForWidth(width) - (m_chart.sizeHint().height() - m_chart.minimumSizeHint().height());
    }

private:
    const YearChart &m_chart;
};

Button *makeToggle(const Theme &theme, const QString &icon, const QString &name, const char *key)
{
    Button *button = makeIconButton(theme, icon, name, ButtonKind::Quiet);
    button->setObjectName(QLatin1String(key));
    button->setCheckable(true);
    QObject::connect(button, &Button::toggled, button, [button](bool on) { button->setKind(on ? ButtonKind::Tinted : ButtonKind::Quiet); });
    return button;
}

} // namespace

YearPanel::YearPanel(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_stack(new QStackedWidget),
      m_empty(new EmptyState(theme, QStringLiteral("leaf"), tr("Nothing is planned yet"),
                             tr("No slot draws from the library. Give a channel slots of a category, and here is what goes out in the next 52 weeks."))),
      m_title(new Label(theme, TextType::Section, Token::Text, tr("The next 52 weeks"))), m_posts(new ElidedLabel(theme, TextType::Body, Token::Text2)),
      m_empties(new Label(theme, TextType::Body, Token::Red)), m_legend(new YearLegend(theme)), m_reading(new BusyBar(theme)), m_making(new BusyBar(theme)),
      m_make(new MakeReal(services, theme, *m_making)), m_whatIfButton(makeToggle(theme, QStringLiteral("wand"), tr("What if…"), "what-if-open")),
      m_detailsButton(makeToggle(theme, QStringLiteral("columns"), tr("Mix, repeats and turns"), "year-details-open")), m_chart(new YearChart(theme)),
      m_whatIf(new WhatIfPanel(theme)), m_line(new WeekLine(theme)), m_details(new YearDetails(theme))
{
    setObjectName(QStringLiteral("year-panel"));
    setAccessibleName(tr("The next 52 weeks"));
    m_content = new GivingContent(*m_chart);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(kSide, 8, kSide, 12);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addWidget(m_chart, 1);
    column->addWidget(m_whatIf);
    column->addWidget(m_line);
    column->addWidget(m_details);
    m_whatIf->hide();
    m_details->hide();
    Button *makeSlots = m_empty->addAction(ButtonKind::Tinted, tr("Make slots"));
    makeSlots->setObjectName(QStringLiteral("make-slots"));
    connect(makeSlots, &Button::clicked, this, &YearPanel::slotsWanted);
    // What is tried out may need more room than there is.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connectParts();
}

QWidget *YearPanel::buildHead()
{
    auto *head = new QWidget;
    m_headLines = new QVBoxLayout(head);
    m_headLines->setContentsMargins(0, 0, 0, 0);
    m_headLines->setSpacing(6);
    m_title->setWeight(QFont::DemiBold);
    m_posts->setObjectName(QStringLiteral("year-posts"));
    m_empties->setObjectName(QStringLiteral("year-empties"));
    m_empties->setWeight(QFont::DemiBold);
    m_status = new QWidget;
    m_status->setMinimumWidth(1); // it must not keep the window wide: it moves to its own line first
    auto *status = new QHBoxLayout(m_status);
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(0);
    status->addWidget(m_legend);
    for (BusyBar *bar : {m_reading, m_making}) {
        bar->setFixedWidth(m_theme.scaled(kBusyWidth));
        status->addWidget(bar);
    }
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(8, 0, 0, 0);
    tools->setSpacing(2);
    tools->addWidget(m_whatIfButton);
    tools->addWidget(m_detailsButton);
    tools->addWidget(m_make);
    m_headLine = new QHBoxLayout;
    m_headLine->setSpacing(6);
    m_headLine->addWidget(m_title);
    m_headLine->addSpacing(8);
    m_headLine->addWidget(m_posts);
    m_headLine->addWidget(m_empties);
    m_headLine->addStretch(1);
    m_headLine->addWidget(m_status);
    m_headLine->addWidget(m_tools);
    m_headLines->addLayout(m_headLine);
    return head;
}

// The legend goes onto a line of its own where one is too short for all.
void YearPanel::arrangeHead()
{
    const int needed = m_title->sizeHint().width() + m_posts->sizeHint().width() + m_empties->sizeHint().width()
                       + std::max(m_legend->sizeHint().width(), m_theme.scaled(kBusyWidth)) + m_tools->sizeHint().width() + 38;
    const bool isOneLine = width() - 2 * kSide >= needed;
    const bool wasOneLine = m_headLine->indexOf(m_status) >= 0;
    if (isOneLine == wasOneLine)
        return;
    (wasOneLine ? m_headLine : m_headLines)->removeWidget(m_status);
    if (isOneLine)
        m_headLine->insertWidget(m_headLine->indexOf(m_tools), m_status);
    else
        m_headLines->addWidget(m_status, 0, Qt::AlignLeading);
}

void YearPanel::connectParts()
{
    for (QTimer *timer : {&m_debounce, &m_tryout, &m_patience})
        timer->setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, [this] { ask(Question::Kept); });
    connect(&m_tryout, &QTimer::timeout, this, [this] { ask(Question::WhatIf); });
    connect(&m_patience, &QTimer::timeout, this, &YearPanel::showBusy);
    for (const auto signal : {&Services::workspaceChanged, &Services::channelsChanged, &Services::dataChanged})
        connect(&m_services, signal, this, &YearPanel::lookAgain);
    connect(&m_theme, &Theme::changed, this, [this] {
        arrangeHead();
        update();
    });
    connect(m_reading, &BusyBar::cancelled, this, [this] {
        m_isStale = m_isStale || m_asked.isWaiting;
        forget(Question::Kept);
        forget(Question::WhatIf);
    });
    connect(m_make, &MakeReal::busyChanged, this, &YearPanel::showBusy);
    connect(m_make, &MakeReal::made, this, &YearPanel::changed);
    connect(m_make, &MakeReal::noted, this, &YearPanel::noted);
    connect(m_chart, &YearChart::chosen, this, &YearPanel::showWeek);
    connect(m_chart, &YearChart::rowPicked, this, [this] { Q_EMIT categoryChosen(m_chart->content().year.rows.value(m_chart->row()).category); });
    connect(m_line, &WeekLine::wordingsWanted, this, &YearPanel::wordingsWanted);
    connect(m_line, &WeekLine::promotionWanted, this, &YearPanel::promotionWanted);
    connect(m_whatIfButton, &Button::toggled, this, &YearPanel::openWhatIf);
    connect(m_detailsButton, &Button::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        showDetails();
        takeRoom();
        updateGeometry();
    });
    connect(m_whatIf, &WhatIfPanel::edited, this, [this] { m_tryout.start(kDebounce); });
    connect(m_whatIf, &WhatIfPanel::categoryChosen, this, &YearPanel::showCategory);
    connect(m_whatIf, &WhatIfPanel::discarded, m_whatIfButton, [this] { m_whatIfButton->setChecked(false); });
    connect(m_whatIf, &WhatIfPanel::saveRequested, this, &YearPanel::saveWhatIf);
}

QSize YearPanel::sizeHint() const
{
    return m_content->sizeHint();
}

QSize YearPanel::minimumSizeHint() const
{
    return QSize(m_content->minimumSizeHint().width(), m_theme.scaled(kLeastHeight));
}

// In a splitter the neighbour gives room while more is open, and has it back afterwards.
void YearPanel::takeRoom()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    const int index = splitter ? splitter->indexOf(this) : -1;
    QList<int> sizes = splitter ? splitter->sizes() : QList<int>();
    if (index < 0 || splitter->orientation() != Qt::Vertical || sizes.size() != 2)
        return;
    m_content->layout()->activate();
    const bool isMore = m_whatIf->isVisibleTo(this) || m_details->isVisibleTo(this);
    if (isMore && m_heightBefore == 0)
        m_heightBefore = sizes[index];
    const int all = sizes[0] + sizes[1];
    const int wanted = isMore ? std::min(std::max(m_heightBefore, m_content->sizeHint().height()), all * 3 / 4) : m_heightBefore;
    if (!isMore)
        m_heightBefore = 0;
    if (wanted <= 0)
        return;
    sizes[index] = wanted;
    sizes[1 - index] = all - wanted;
    splitter->setSizes(sizes);
}

void YearPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask(Question::Kept);
}

void YearPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void YearPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

void YearPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LayoutDirectionChange)
        showReading();
}

void YearPanel::lookAgain()
{
    m_isStale = true;
    if (isVisible())
        m_debounce.start(kDebounce);
}

void YearPanel::ask(Question question)
{
    const Workspace &client = m_services.workspace();
    if (client.id.isNull())
        return;
    if (question == Question::Kept) {
        m_isStale = false;
        m_debounce.stop();
    }
    if (client.id != m_client) { // nothing of another client stays in sight
        m_client = client.id;
        m_kept.reset();
        m_then.reset();
        forget(Question::Kept);
        forget(Question::WhatIf);
        m_whatIfButton->setChecked(false);
        showReading();
    }
    const WhatIf whatIf = question == Question::WhatIf ? m_whatIf->draft().whatIf() : WhatIf();
    const quint64 number = ++asked(question).number;
    asked(question).isWaiting = true;
    m_patience.start(kPatience);
    whenDone(readYear(&m_services.house, client, whatIf), this, [this, number, question](const Result<YearReading> &reading) {
        if (number != asked(question).number)
            return;
        forget(question);
        take(question, reading);
    });
}

// An answer that is under way is not wanted any more.
void YearPanel::forget(Question question)
{
    ++asked(question).number;
    asked(question).isWaiting = false;
    if (!m_asked.isWaiting && !m_askedIf.isWaiting)
        m_patience.stop();
    showBusy();
}

void YearPanel::take(Question question, const Result<YearReading> &reading)
{
    if (!reading)
        return Q_EMIT m_services.failed(reading.error());
    if (question == Question::Kept) {
        m_kept = *reading;
        m_then.reset();
        m_make->setSetting(reading->setting);
        // A draft stands on what it began with; it is computed anew on what is there now.
        if (m_whatIfButton->isChecked() && !m_whatIf->draft().isEmpty())
            m_tryout.start(kDebounce);
        else if (m_whatIfButton->isChecked())
            openWhatIf(true);
    } else if (m_kept) {
        m_then = m_whatIf->draft().isEmpty() ? std::nullopt : std::optional(*reading);
    }
    showReading();
}

const YearReading &YearPanel::shown() const
{
    return m_then ? *m_then : *m_kept;
}

void YearPanel::showReading()
{
    m_words = std::make_shared<const YearWords>(locale(), m_services.workspace().calendar);
    if (!m_kept) {
        m_chart->setContent({});
        m_posts->setText({});
        m_empties->clear();
        return;
    }
    const YearReading &reading = shown();
    m_stack->setCurrentIndex(m_kept->hasSlots() || m_then || m_whatIfButton->isChecked() ? 0 : 1);
    m_posts->setText(m_words->posts(reading.year.all, reading.pinned()));
    m_empties->setText(m_words->empties(reading.year.all));
    m_empties->setToken(reading.year.all.empty > 0 ? Token::Red : Token::Green);
    const bool isFirst = m_chart->weeks() == 0;
    m_chart->setContent({reading.year, reading.names(), m_words});
    if (isFirst)
        chooseFirstDry();
    m_chart->compareWith(m_then ? std::optional(m_kept->year) : std::nullopt);
    showDetails();
    if (m_then)
        m_whatIf->showOutcome(*m_kept, *m_then, *m_words);
    else
        m_whatIf->showOutcome(*m_kept, *m_kept, *m_words);
    showWeek();
    arrangeHead();
    updateGeometry();
}

// What asks for somebody is what one looks at first.
void YearPanel::chooseFirstDry()
{
    const EvergreenYear &year = m_chart->content().year;
    int row = 0;
    int week = year.weekCount();
    for (int i = 0; i < year.rows.size(); ++i) {
        const int dry = year.weekOf(year.rows[i].firstEmpty);
        if (dry >= 0 && dry < week) {
            row = i;
            week = dry;
        }
    }
    m_chart->choose(row, week == year.weekCount() ? 0 : week);
}

void YearPanel::showDetails()
{
    if (m_kept && m_words && m_detailsButton->isChecked())
        m_details->show(shown(), *m_words);
}

void YearPanel::showWeek()
{
    if (m_kept && m_words)
        m_line->show(shown(), *m_words, m_chart->row(), m_chart->week());
}

void YearPanel::showBusy()
{
    const bool isLong = !m_patience.isActive();
    const bool isReading = isLong && (m_asked.isWaiting || m_askedIf.isWaiting) && !m_make->isBusy();
    if (isReading && !m_reading->isVisibleTo(this))
        m_reading->start(tr("Planning the year"));
    else if (!isReading)
        m_reading->finish();
    m_legend->setVisible(!isReading && !m_make->isBusy());
}

void YearPanel::showCategory(CategoryId category)
{
    const QList<EvergreenRow> &rows = m_chart->content().year.rows;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].category == category)
            m_chart->choose(row, m_chart->week());
    }
    if (m_whatIf->isVisibleTo(this) && m_whatIf->category() != category)
        m_whatIf->showCategory(category);
}

void YearPanel::openWhatIf(bool open)
{
    m_tryout.stop();
    forget(Question::WhatIf);
    if (!open && m_then) {
        m_then.reset();
        showReading();
    }
    if (open && m_kept) {
        const QDate today = m_kept->year.firstWeek;
        m_whatIf->begin(*m_kept, m_services.channels(), today);
        m_whatIf->showCategory(m_kept->year.rows.value(m_chart->row()).category);
        m_whatIf->showOutcome(*m_kept, *m_kept, *m_words);
    }
    const bool hadFocus = m_whatIf->isAncestorOf(focusWidget());
    m_whatIf->setVisible(open && m_kept);
    if (!open && hadFocus)
        m_whatIfButton->setFocus(Qt::OtherFocusReason);
    takeRoom();
    updateGeometry();
}

QCoro::Task<YearPanel::Saved> YearPanel::write(House *house, WorkspaceId client, LibraryEdit rules, SlotEdit slots)
{
    Saved saved;
    if (!rules.isEmpty()) {
        auto done = co_await house->evergreen().change(client, std::move(rules));
        if (!done) {
            saved.error = done.error();
            co_return saved;
        }
        saved.rules = *done;
    }
    if (!slots.isEmpty()) {
        auto done = co_await house->slotTimes().change(client, std::move(slots));
        if (done)
            saved.slots = *done;
        else
            saved.error = done.error();
    }
    co_return saved;
}

void YearPanel::saveWhatIf()
{
    LibraryEdit rules;
    rules.categories = m_whatIf->draft().changedCategories();
    m_whatIf->setSaving(true);
    m_tryout.stop();
    const WorkspaceId client = m_client;
    whenDone(write(&m_services.house, client, rules, m_whatIf->draft().slotEdit()), this, [this, client](const Saved &saved) { takeSaved(saved, client); });
}

namespace {

QCoro::Task<Result<LibraryEdit>> turnRules(House *house, WorkspaceId client, LibraryEdit edit)
{
    CO_TRY_ASSIGN(const LibraryChange done, co_await house->evergreen().change(client, std::move(edit)));
    co_return done.back;
}

} // namespace

void YearPanel::takeSaved(const Saved &saved, WorkspaceId client)
{
    m_whatIf->setSaving(false);
    if (saved.rules) {
        House *house = &m_services.house;
        ServiceStep<LibraryEdit>::Turn turn = [house, client](LibraryEdit edit) { return turnRules(house, client, std::move(edit)); };
        const QString words = tr("Change the rules of %Ln categories", nullptr, int(saved.rules->categories.size()));
        m_services.undo.push(new ServiceStep<LibraryEdit>(m_services, words, std::move(turn), saved.rules->back));
    }
    // Its step goes to the client that is open.
    if (saved.slots && m_services.workspace().id == client)
        pushSlotChange(m_services, tr("Change slots of the library"), *saved.slots);
    if (saved.error) {
        Q_EMIT m_services.failed(*saved.error);
    } else {
        m_whatIfButton->setChecked(false);
        Q_EMIT changed(saved.rules && saved.slots ? tr("Rules and slots were changed.") : saved.rules ? tr("The rules were changed.") : tr("The slots were changed."));
    }
    m_services.tellDataChanged();
    ask(Question::Kept);
}

} // namespace perennial
