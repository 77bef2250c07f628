// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarinspector.h"

#include "calendar/calendarcommands.h"
#include "calendar/inspectorparts.h"
#include "common/button.h"
#include "common/icons.h"
#include "common/pill.h"

#include <QHBoxLayout>
#include <QMap>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace perennial {

namespace {

Tone pillTone(EntryState state)
{
    switch (toneOf(state)) {
    case Token::Red:
        return Tone::Red;
    case Token::Amber:
        return Tone::Amber;
    case Token::Green:
        return Tone::Green;
    default:
        return Tone::Neutral;
    }
}

ButtonKind kindOf(ActionWeight weight)
{
    return weight == ActionWeight::Filled        ? ButtonKind::Filled
           : weight == ActionWeight::Destructive ? ButtonKind::Destructive
                                                 : ButtonKind::Outlined;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        if (item->widget())
            item->widget()->hide();
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
}

} // namespace

CalendarInspector::CalendarInspector(CalendarContext &context, CalendarCommands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(context.theme), m_commands(commands)
{
    setObjectName(QStringLiteral("calendarInspector"));
    setAccessibleName(tr("Selected post"));
    setFixedWidth(kWidth);
    const Theme &theme = context.theme;
    m_state = new Pill(theme, Tone::Neutral, QString());
    m_edit = makeIconButton(theme, QStringLiteral("pencil"), tr("Edit"), ButtonKind::Quiet);
    auto *more = makeIconButton(theme, QStringLiteral("more"), tr("More actions"), ButtonKind::Quiet);
    auto *close = makeIconButton(theme, QStringLiteral("close"), tr("Close"), ButtonKind::Quiet);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(17, 6, 10, 6);
    head->setSpacing(4);
    head->addWidget(m_state);
    head->addStretch(1);
    for (Button *button : {m_edit, more, close}) {
        button->setButtonSize(ButtonSize::Row);
        head->addWidget(button);
    }
    auto *page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(17, 12, 16, 12);
    m_body->setSpacing(8);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    m_foot = new QWidget;
    m_actions = new QVBoxLayout(m_foot);
    m_actions->setContentsMargins(17, 12, 16, 16);
    m_actions->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0); // the edge line, on either side
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(post()); });
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(post(), more->mapToGlobal(QPoint(0, more->height()))); });
    connect(close, &QAbstractButton::clicked, this, &CalendarInspector::closeRequested);
    connect(&theme, &Theme::changed, this, &CalendarInspector::dress);
    dress();
}

void CalendarInspector::dress()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_context.theme.colour(Token::Panel));
    m_scroll->setPalette(ground);
    m_scroll->widget()->setPalette(ground);
    m_scroll->viewport()->setPalette(ground);
    if (m_shown)
        show(EntryDetails(*m_shown));
    else if (m_posts.size() > 1)
        showSeveral();
    update();
}

void CalendarInspector::setPosts(const QList<PostId> &posts)
{
    if (posts == m_posts)
        return;
    m_posts = posts;
    reload();
}

void CalendarInspector::reload()
{
    const int asked = ++m_asked;
    m_edit->setVisible(m_posts.size() == 1);
    if (m_posts.isEmpty())
        return clear();
    if (m_posts.size() > 1)
        return showSeveral();
    QPointer<CalendarInspector> self = this;
    m_context.source.details(post(), [self, asked](const Result<EntryDetails> &details) {
        if (!self || asked != self->m_asked)
            return;
        if (details)
            self->show(*details);
        else
            self->showMissing();
    });
}

void CalendarInspector::clear()
{
    m_shown.reset();
    empty(m_body);
    empty(m_actions);
}

void CalendarInspector::showMissing()
{
    clear();
    m_state->setTone(Tone::Neutral);
    m_state->setText(tr("Not found"));
    m_foot->hide();
    m_body->addWidget(makeLabel(m_context.theme,
                                tr("This post is no longer there. It may have been deleted on another desk."),
                                TextType::Body, QFont::Normal, Token::Text2));
    m_body->addStretch(1);
}

void CalendarInspector::show(const EntryDetails &details)
{
    clear();
    m_shown = details;
    m_state->setTone(pillTone(details.entry.state));
    m_state->setText(details.stateText.isEmpty() ? entryStateName(details.entry.state) : details.stateText);
    m_state->updateGeometry();
    m_body->addWidget(new PreviewPanel(m_context, details));
    addWhen(details);
    addReason(details);
    addFindings(details);
    addTags(details);
    addDeliveries(details);
    if (details.entry.state == EntryState::PlannedFill)
        addCommands();
    m_body->addStretch(1);
    addActions(details);
}

void CalendarInspector::showSeveral()
{
    clear();
    const CalendarFormat format = m_context.format();
    m_state->setTone(Tone::Accent);
    m_state->setText(tr("%Ln posts selected", nullptr, int(m_posts.size())));
    m_state->updateGeometry();
    QMap<EntryState, int> counts;
    QDate first;
    QDate last;
    for (PostId id : std::as_const(m_posts)) {
        const CalendarEntry *entry = m_context.model.find(id);
        if (!entry)
            continue;
        ++counts[entry->state];
        first = first.isValid() ? std::min(first, entry->date) : entry->date;
        last = last.isValid() ? std::max(last, entry->date) : entry->date;
    }
    if (first.isValid())
        m_body->addWidget(makeLabel(m_context.theme, format.range(first, last), TextType::Body, QFont::DemiBold, Token::Text));
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        //: %1 how many, %2 the state: "3 × Draft"
        const QString line = tr("%1 × %2").arg(format.number(each.value()), entryStateName(each.key()));
        m_body->addWidget(makeLabel(m_context.theme, line, TextType::Body, QFont::Normal, Token::Text2));
    }
    addLine();
    addCommands();
    m_body->addStretch(1);
    m_foot->hide();
}

void CalendarInspector::addCommands()
{
    for (const CalendarCommand &command : m_commands.of(m_posts)) {
        const bool deletes = command.group == CalendarCommand::Group::Trash;
        auto *button = new Button(m_context.theme, deletes ? ButtonKind::Destructive : ButtonKind::Outlined, command.text);
        button->setObjectName(QStringLiteral("command-") + command.id);
        button->setIconName(command.icon);
        button->setEnabled(command.enabled);
        connect(button, &QAbstractButton::clicked, &m_commands, command.run);
        m_body->addWidget(button);
    }
}

void CalendarInspector::addLine()
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    QPalette colours = line->palette();
    colours.setColor(QPalette::Window, m_context.theme.colour(Token::Line));
    line->setPalette(colours);
    line->setAutoFillBackground(true);
    m_body->addWidget(line);
}

void CalendarInspector::addWhen(const EntryDetails &details)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    const CalendarEntry &entry = details.entry;
    //: %1 day, %2 time
    const QString when =
        entry.timed ? tr("%1, %2").arg(format.day(entry.date), format.time(entry.time)) : format.day(entry.date);
    auto *clock = new QLabel;
    clock->setPixmap(theme.icons().pixmap(QStringLiteral("clock"), 18, devicePixelRatioF(),
                                          {theme.colour(Token::Text2), layoutDirection(), {}}));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(theme, when, TextType::Body, QFont::DemiBold, Token::Text));
    const QString zone = details.otherZone.isEmpty() ? m_context.setting().zoneName : details.otherZone;
    words->addWidget(makeLabel(theme, zone, TextType::Small, QFont::Normal, Token::Text2));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    row->addWidget(clock, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_body->addLayout(row);
}

void CalendarInspector::addTags(const EntryDetails &details)
{
    if (details.campaign.isEmpty() && details.labels.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    addLine();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (!details.campaign.isEmpty()) {
        auto *flag = new QLabel;
        flag->setPixmap(theme.icons().pixmap(QStringLiteral("flag"), 18, devicePixelRatioF(),
                                             {theme.colour(Token::Text2), layoutDirection(), {}}));
        row->addWidget(flag);
        row->addWidget(makeLabel(theme, details.campaign, TextType::Body, QFont::Normal, Token::Text), 1);
    } else {
        row->addStretch(1);
    }
    for (const QString &label : details.labels.mid(0, 3))
        row->addWidget(new Pill(theme, Tone::Neutral, label));
    m_body->addLayout(row);
    addLine();
}

void CalendarInspector::addReason(const EntryDetails &details)
{
    if (details.reason.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *leaf = new QLabel;
    leaf->setPixmap(m_context.theme.icons().pixmap(QStringLiteral("leaf"), 18, devicePixelRatioF(),
                                                   {m_context.theme.colour(Token::Green), layoutDirection(), {}}));
    row->addWidget(leaf, 0, Qt::AlignTop);
    row->addWidget(makeLabel(m_context.theme, details.reason, TextType::Body, QFont::Normal, Token::Text), 1);
    m_body->addLayout(row);
}

void CalendarInspector::addFindings(const EntryDetails &details)
{
    for (const QString &finding : details.findings) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *sign = new QLabel;
        sign->setPixmap(m_context.theme.icons().pixmap(QStringLiteral("warning"), 18, devicePixelRatioF(),
                                                       {m_context.theme.colour(Token::Amber), layoutDirection(), {}}));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(makeLabel(m_context.theme, finding, TextType::Body, QFont::Normal, Token::Amber), 1);
        m_body->addLayout(row);
    }
}

void CalendarInspector::addDeliveries(const EntryDetails &details)
{
    if (details.deliveries.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    qsizetype attempts = 0;
    for (const DeliveryLine &line : details.deliveries)
        attempts += line.attempts.size();
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, tr("Deliveries"), TextType::Small, QFont::DemiBold, Token::Text2));
    head->addStretch(1);
    if (attempts > 0) {
        const QString number = m_context.format().number(int(attempts));
        auto *count = makeLabel(theme, attempts == 1 ? tr("%1 attempt").arg(number) : tr("%1 attempts").arg(number),
                                TextType::Small, QFont::Normal, Token::Text3);
        count->setWordWrap(false);
        head->addWidget(count);
    }
    m_body->addLayout(head);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (const DeliveryLine &line : details.deliveries)
        lines->addWidget(new DeliveryPanel(m_context, line));
    m_body->addLayout(lines);
}

// The source's own actions; a post that waits for approval can be approved here.
void CalendarInspector::addActions(const EntryDetails &details)
{
    QList<PostAction> actions = details.actions;
    const EntryState state = details.entry.state;
    if (actions.isEmpty() && (state == EntryState::Draft || state == EntryState::InReview))
        actions.append({QStringLiteral("approve"), tr("Approve"), ActionWeight::Outlined});
    m_foot->setVisible(!actions.isEmpty());
    QHBoxLayout *row = nullptr;
    for (const PostAction &action : std::as_const(actions)) {
        auto *button = new Button(m_context.theme, kindOf(action.weight), action.text);
        button->setObjectName(QStringLiteral("action-") + action.id);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = action.id] { Q_EMIT actionRequested(post(), id); });
        if (action.weight == ActionWeight::Filled) {
            m_actions->addWidget(button);
            continue;
        }
        if (!row || row->count() == 2) {
            row = new QHBoxLayout;
            row->setSpacing(8);
            m_actions->addLayout(row);
        }
        row->addWidget(button, 1);
    }
}

void CalendarInspector::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Panel));
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), theme.colour(Token::Line));
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->y(), width(), 1, theme.colour(Token::Line));
}

} // namespace perennial
