// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/findingspanel.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "imports/findingcard.h"
#include "imports/importwords.h"

#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>

namespace perennial {

FindingsPanel::FindingsPanel(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_session(session),
      m_count(new CountBadge(theme, Tone::Neutral)), m_kinds(new Label(theme, TextType::Small, Token::Text3)),
      m_column(new QVBoxLayout)
{
    setProperty("area", true);
    setFixedWidth(theme.scaled(340));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    head->addWidget(new Label(theme, TextType::Section, Token::Text, tr("Findings")));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_kinds);
    outer->addLayout(head);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    content->setLayout(m_column);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FindingsPanel::show()
{
    // A card that has the focus gives it to the one of its kind that takes its place.
    std::optional<FindingKind> focused;
    const QWidget *now = QApplication::focusWidget();
    for (const auto &[kind, card] : std::as_const(m_cards)) {
        if (now && (card == now || card->isAncestorOf(now)))
            focused = kind;
    }
    m_cards.clear();
    clearLayout(m_column);
    const QList<FindingGroup> &groups = m_session.groups();
    qint64 all = 0;
    for (const FindingGroup &group : groups) {
        all += group.count;
        addGroup(group);
    }
    m_count->setCount(int(std::min<qint64>(all, 1000000)));
    m_kinds->setText(groups.isEmpty() ? QString() : tr("%Ln kinds", nullptr, int(groups.size())));
    if (groups.isEmpty()) {
        auto *calm = new Label(m_theme, TextType::Body, Token::Text2,
                               m_session.isChecking() ? tr("The rows are being read.")
                                                      : tr("Nothing needs you. Every row can come in as it is."));
        calm->setParagraph();
        calm->setContentsMargins(16, 8, 16, 8);
        m_column->addWidget(calm);
    }
    m_column->addStretch(1);
    addMended();
    for (const auto &[kind, card] : std::as_const(m_cards)) {
        if (focused == kind)
            card->setFocus();
    }
}

void FindingsPanel::setOnly(const std::optional<FindingKind> &only)
{
    m_only = only;
    for (const auto &[kind, card] : std::as_const(m_cards))
        card->setChecked(m_only == kind);
}

void FindingsPanel::addGroup(const FindingGroup &group)
{
    const QString name = findingTitle(group.code, group.arg);
    const QString count = tr("%Ln rows", nullptr, int(group.count));
    auto *box = new FindingCard(m_theme, QStringLiteral("%1, %2").arg(name, count));
    box->setToolTip(tr("Shows only these rows"));
    box->setChecked(m_only == group.kind());
    m_cards.append({group.kind(), box});
    connect(box, &FindingCard::clicked, this, [this, box, kind = group.kind()] {
        Q_EMIT kindWanted(box->isChecked() ? std::optional(kind) : std::nullopt);
    });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    const bool error = group.severity == FindingSeverity::Error;
    row->addWidget(new IconMark(m_theme, 16, error ? QStringLiteral("badge-failed") : QStringLiteral("badge-conflict"),
                                error ? Tone::Red : Tone::Amber),
                   0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *title = new Label(m_theme, TextType::Body, Token::Text, name);
    title->setWeight(QFont::DemiBold);
    title->setParagraph();
    head->addWidget(title, 1);
    head->addWidget(new Label(m_theme, TextType::Small, Token::Text3, count), 0, Qt::AlignTop);
    words->addLayout(head);
    auto *hint = new Label(m_theme, TextType::Small, Token::Text2,
                           tr("Row %1: %2").arg(QLocale().toString(group.first.row), findingSentence(group.first)));
    hint->setParagraph();
    words->addWidget(hint);
    if (group.mendable > 0)
        words->addWidget(new MendSample(m_theme, group.sample.raw, group.sample.suggestion));
    if (group.code == QLatin1String("date-ambiguous"))
        addDateFix(words, group);
    else if ((group.code == QLatin1String("channel-unknown") || group.code == QLatin1String("channel-ambiguous"))
             && !m_services.channels().isEmpty())
        addChannelFix(words, group);
    addButtons(words, group, name);
    row->addLayout(words, 1);
    m_column->addWidget(box);
}

void FindingsPanel::addButtons(QVBoxLayout *box, const FindingGroup &group, const QString &title)
{
    auto *buttons = new FlowLayout;
    const auto add = [&](ButtonKind kind, const QString &text, const char *name) {
        auto *button = new Button(m_theme, kind, text);
        button->setButtonSize(ButtonSize::Row);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(title);
        buttons->addWidget(button);
        return button;
    };
    if (group.mendable > 0) {
        const QString all = group.mendable > 1 ? tr("Mend all %Ln", nullptr, int(group.mendable)) : tr("Mend it");
        Button *mend = add(ButtonKind::Tinted, all, "mend-kind");
        connect(mend, &Button::clicked, this, [this, code = group.code] { m_session.consent(code, true); });
    }
    if (group.code == QLatin1String("row-changed"))
        connect(add(ButtonKind::Tinted, tr("Update their posts"), "update-changed"), &Button::clicked, this, [this] { setChangedRows(ChangedRows::Update); });
    if (group.code == QLatin1String("row-updates") || group.code == QLatin1String("row-changed-left-out"))
        connect(add(ButtonKind::Outlined, tr("Add as new posts"), "add-changed"), &Button::clicked, this, [this] { setChangedRows(ChangedRows::Add); });
    if (group.code == QLatin1String("media-missing") || group.code == QLatin1String("media-outside"))
        connect(add(ButtonKind::Outlined, tr("Choose folder"), "folder"), &Button::clicked, this, &FindingsPanel::folderWanted);
    Button *first = add(ButtonKind::Outlined, group.count > 1 ? tr("Show first") : tr("Show"), "show-first");
    connect(first, &Button::clicked, this, [this, number = group.first.row] { Q_EMIT rowWanted(number); });
    // What is a double stays out by itself.
    static const QStringList kOutAlready{QStringLiteral("duplicate"), QStringLiteral("row-known"), QStringLiteral("row-changed-left-out"),
                                         QStringLiteral("row-changed-kept")};
    if (!kOutAlready.contains(group.code)) {
        const QString text = group.count > 1 ? tr("Leave all %Ln out", nullptr, int(group.count)) : tr("Leave it out");
        Button *out = add(ButtonKind::Quiet, text, "leave-kind");
        connect(out, &Button::clicked, this, [this, kind = group.kind()] {
            if (m_session.checked())
                m_session.leaveOut(rowsOf(*m_session.checked(), kind), true);
        });
    }
    box->addLayout(buttons);
}

void FindingsPanel::setChangedRows(ChangedRows way)
{
    m_session.options.changedRows = way;
    m_session.recheckSoon();
}

void FindingsPanel::addDateFix(QVBoxLayout *box, const FindingGroup &group)
{
    const QString cell = group.first.raw.isEmpty() ? group.first.args.value(0) : group.first.raw;
    QHash<DateOrder, QRadioButton *> choices;
    const std::pair<DateOrder, QString> orders[] = {
        {DateOrder::Dmy, tr("Day first")}, {DateOrder::Mdy, tr("Month first")}, {DateOrder::Ymd, tr("Year first")}};
    QRadioButton *first = nullptr;
    for (const auto &[order, name] : orders) {
        const ResolvedDate read = resolveDate(readDate(cell), DateDecision(), order);
        if (read.verdict != DateVerdict::Read)
            continue;
        auto *choice =
            new QRadioButton(tr("%1: %2").arg(name, QLocale().toString(read.date, QStringLiteral("d MMMM yyyy"))));
        choice->setObjectName(toString(order));
        box->addWidget(choice);
        choices.insert(order, choice);
        first = first ? first : choice;
    }
    if (!first)
        return;
    first->setChecked(true);
    const auto chosen = [choices] {
        for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
            if (it.value()->isChecked())
                return it.key();
        }
        return DateOrder::Dmy;
    };
    auto *buttons = new FlowLayout;
    auto *all =
        new Button(m_theme, ButtonKind::Tinted,
                   group.count > 1 ? tr("Mend all %1 alike").arg(QLocale().toString(group.count)) : tr("Mend it"));
    all->setButtonSize(ButtonSize::Row);
    all->setObjectName(QStringLiteral("mend-all"));
    connect(all, &Button::clicked, this, [this, chosen] {
        m_session.options.dateOrder = chosen();
        m_session.recheckSoon();
    });
    buttons->addWidget(all);
    if (group.count > 1) {
        auto *one = new Button(m_theme, ButtonKind::Outlined, tr("Only this row"));
        one->setButtonSize(ButtonSize::Row);
        connect(one, &Button::clicked, this, [this, chosen, cell, number = group.first.row] {
            const ResolvedDate read = resolveDate(readDate(cell), DateDecision(), chosen());
            ImportModel &model = m_session.model();
            const int shown = model.shownRowOf(number);
            const int column = model.columnOf(Field::Date);
            if (shown >= 0 && column >= 0)
                model.setData(model.index(shown, column), read.date.toString(Qt::ISODate), Qt::EditRole);
            Q_EMIT rowWanted(number);
        });
        buttons->addWidget(one);
    }
    box->addLayout(buttons);
}

void FindingsPanel::addChannelFix(QVBoxLayout *box, const FindingGroup &group)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *channel = new QComboBox;
    channel->setAccessibleName(tr("Channel for “%1”").arg(group.arg));
    for (const Channel &each : m_services.channels())
        channel->addItem(each.name, QVariant::fromValue(each.id.value));
    row->addWidget(channel, 1);
    auto *use = new Button(m_theme, ButtonKind::Outlined, tr("Use for all"));
    use->setButtonSize(ButtonSize::Row);
    use->setObjectName(QStringLiteral("use-channel"));
    connect(use, &Button::clicked, this, [this, channel, name = group.arg] {
        m_session.options.channelNames.insert(name, ChannelId{channel->currentData().toLongLong()});
        m_session.recheckSoon();
    });
    row->addWidget(use);
    box->addLayout(row);
}

void FindingsPanel::addMended()
{
    const qint64 mended = m_session.model().counts().mended;
    if (mended == 0 && m_session.options.mend.isEmpty())
        return;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, 12, 16, 16);
    line->setSpacing(12);
    line->addWidget(new IconMark(m_theme, 16, QStringLiteral("wand"), Tone::Green), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *title = new Label(m_theme, TextType::Body, Token::Text, tr("Mended"));
    title->setWeight(QFont::DemiBold);
    head->addWidget(title, 1);
    head->addWidget(new Label(m_theme, TextType::Small, Token::Text3, tr("%Ln rows", nullptr, int(mended))));
    words->addLayout(head);
    auto *hint = new Label(m_theme, TextType::Small, Token::Text2,
                           tr("Dates and times brought into one form, and what you changed. The old value stands "
                              "struck through beside the new."));
    hint->setParagraph();
    words->addWidget(hint);
    addMendedCodes(words);
    line->addLayout(words, 1);
    m_column->addWidget(row);
}

// Each kind that was mended for all, with the way back.
void FindingsPanel::addMendedCodes(QVBoxLayout *words)
{
    QStringList codes(m_session.options.mend.cbegin(), m_session.options.mend.cend());
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        const qint64 rows = m_session.checked() ? m_session.checked()->mended.value(code) : 0;
        auto *line = new QHBoxLayout;
        auto *name = new Label(m_theme, TextType::Small, Token::Text,
                               QStringLiteral("%1, %2").arg(findingTitle(code, {}), tr("%Ln rows", nullptr, int(rows))));
        name->setParagraph();
        line->addWidget(name, 1);
        auto *back = new Button(m_theme, ButtonKind::Outlined, tr("Take back"));
        back->setButtonSize(ButtonSize::Row);
        back->setObjectName(QStringLiteral("take-back"));
        back->setAccessibleDescription(name->text());
        back->setToolTip(tr("Leaves these cells as they are in the file"));
        connect(back, &Button::clicked, this, [this, code] { m_session.consent(code, false); });
        line->addWidget(back, 0, Qt::AlignTop);
        words->addLayout(line);
    }
}

void FindingsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.colour(Token::Line));
}

} // namespace perennial
