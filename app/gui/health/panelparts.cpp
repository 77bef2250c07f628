// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/panelparts.h"

#include "text/textrules.h"

#include <QLocale>

namespace perennial::healthparts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthPanels)
};

} // namespace

CountedText countedText(const Theme &theme, const QString &name, const QString &hint, const QString &text,
                        const TextRules &rules, int lines)
{
    CountedText made;
    made.edit = new QPlainTextEdit(text);
    made.edit->setTabChangesFocus(true);
    made.edit->setAccessibleName(name);
    made.edit->setAccessibleDescription(hint);
    made.edit->setFixedHeight(theme.scaled(20 * lines + 14));
    made.box = new QWidget;
    auto *column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *label = new Label(theme, TextType::Body, Token::Text, name);
    label->setWeight(QFont::Medium);
    label->setBuddy(made.edit);
    head->addWidget(label, 1);
    auto *count = new Label(theme, TextType::Small, Token::Text3);
    count->setObjectName(QStringLiteral("count"));
    head->addWidget(count);
    column->addLayout(head);
    column->addWidget(made.edit);
    if (!hint.isEmpty()) {
        auto *below = new Label(theme, TextType::Small, Token::Text3, hint);
        below->setParagraph();
        column->addWidget(below);
    }
    const auto recount = [edit = made.edit, count, rules] {
        const int used = checkText(rules, edit->toPlainText()).length;
        const int most = rules.limit;
        //: %1 characters so far of %2
        count->setText(most > 0 ? Words::tr("%1 of %2").arg(QLocale().toString(used), QLocale().toString(most))
                                : Words::tr("%Ln characters", nullptr, used));
        count->setToken(most > 0 && used > most ? Token::Red : Token::Text3);
    };
    QObject::connect(made.edit, &QPlainTextEdit::textChanged, count, recount);
    recount();
    return made;
}

TextRules postRules(const HealthPanelDesk &desk)
{
    const Network *network = desk.services->house.channels().network(desk.standing.channel.network);
    return network ? textRulesFor(desk.standing.channel, *network) : TextRules();
}

QCheckBox *addTick(QLayout *into, const Tick &tick)
{
    auto *box = new QCheckBox(tick.name);
    box->setObjectName(tick.object);
    box->setChecked(tick.on);
    into->addWidget(box);
    return box;
}

Columns columnsIn(QVBoxLayout *body)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    Columns columns{new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *column : {columns.first, columns.second}) {
        column->setSpacing(12);
        row->addLayout(column, 1);
    }
    body->addLayout(row);
    return columns;
}

void addHead(QVBoxLayout *column, const Theme &theme, const QString &text, const QString &hint)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(theme, TextType::Body, Token::Text, text);
    title->setWeight(QFont::DemiBold);
    words->addWidget(title);
    if (!hint.isEmpty()) {
        auto *below = new Label(theme, TextType::Small, Token::Text2, hint);
        below->setParagraph();
        words->addWidget(below);
    }
    column->addLayout(words);
}

QComboBox *weekdayBox(std::optional<int> day, const QString &none)
{
    auto *box = new QComboBox;
    if (!none.isEmpty())
        box->addItem(none, 0);
    for (int each = 1; each <= 7; ++each)
        box->addItem(healthwords::weekday(each), each);
    box->setCurrentIndex(std::max(0, box->findData(day.value_or(0))));
    return box;
}

ErrorLine *addError(ModalPanel *panel, const Theme &theme)
{
    auto *error = new ErrorLine(theme, Tone::Red);
    error->setObjectName(QStringLiteral("panel-error"));
    panel->body()->addWidget(error);
    error->hide();
    return error;
}

void say(ErrorLine *line, const Error &error)
{
    const WindowWords words = windowWords(error);
    line->setTexts(words.what, words.hint);
    line->show();
}

void followPlace(QString &place, const QString &now, const QList<QPlainTextEdit *> &texts)
{
    const QString next = now.trimmed();
    if (place.isEmpty() || next.isEmpty())
        return;
    for (QPlainTextEdit *edit : texts) {
        if (edit->toPlainText().contains(place))
            edit->setPlainText(edit->toPlainText().replace(place, next));
    }
    place = next;
}

void addPlanFoot(ModalPanel *panel, ErrorLine *error, const HealthPanelDesk &desk, const PlanFoot &foot)
{
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, foot.isNew ? foot.start : foot.save);
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [panel, error, save, desk, foot] {
        ChannelPlanService &plans = desk.services->house.channelPlans();
        const ChannelPlan plan = foot.edited();
        submit(panel, save, error, foot.isNew ? plans.start(plan, PersonHere().name) : plans.update(plan),
               [desk, said = foot.done](const ChannelPlan &) { desk.done(said); });
    });
    panel->setDefaultButton(save);
}

QCoro::Task<PlanChoices> loadChoices(House &house, WorkspaceId workspace, ChannelId channel)
{
    PlanChoices choices;
    const auto channels = co_await house.channels().list(workspace);
    for (const Channel &each : channels.value_or(QList<Channel>())) {
        if (each.id != channel && each.lifecycle != Lifecycle::Closed)
            choices.others << each;
    }
    const auto categories = co_await house.evergreen().categories(workspace);
    if (!categories)
        co_return choices;
    for (const auto &each : *categories)
        choices.categories << std::pair(each.category.id, each.category.name);
    co_return choices;
}

} // namespace perennial::healthparts
