// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/findingspanel.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "imports/importwords.h"

#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>

namespace perennial {

namespace {

class GroupBox : public QWidget
{
public:
    explicit GroupBox(const Theme &theme) : m_theme(theme) { setObjectName(QStringLiteral("finding-group")); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
};

bool isNamed(const QString &code)
{
    return code == QLatin1String("channel-unknown") || code == QLatin1String("channel-ambiguous") || code == QLatin1String("status-unknown");
}

} // namespace

QList<FindingGroup> groupsOf(const ImportReport &report)
{
    QHash<QString, qsizetype> places;
    QList<FindingGroup> groups;
    const auto add = [&](const Finding &finding) {
        const QString arg = isNamed(finding.code) ? finding.args.value(0) : QString();
        const QString key = finding.code + QLatin1Char('|') + arg;
        const auto known = places.constFind(key);
        if (known != places.constEnd()) {
            ++groups[*known].count;
            return;
        }
        places.insert(key, groups.size());
        groups << FindingGroup{finding.code, arg, finding.severity, 1, finding};
    };
    for (const RefusedRow &refused : report.errors)
        add(refused.finding);
    for (const Finding &warning : report.warnings)
        add(warning);
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
        if (a.severity != b.severity)
            return a.severity == FindingSeverity::Error;
        return a.count > b.count;
    });
    return groups;
}

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
    clearLayout(m_column);
    const QList<FindingGroup> groups = m_session.checked() ? groupsOf(*m_session.checked()) : QList<FindingGroup>();
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
}

void FindingsPanel::addGroup(const FindingGroup &group)
{
    auto *box = new GroupBox(m_theme);
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
    auto *title = new Label(m_theme, TextType::Body, Token::Text, findingTitle(group.code, group.arg));
    title->setWeight(QFont::DemiBold);
    title->setParagraph();
    head->addWidget(title, 1);
    head->addWidget(new Label(m_theme, TextType::Small, Token::Text3, tr("%Ln rows", nullptr, int(group.count))), 0,
                    Qt::AlignTop);
    words->addLayout(head);
    auto *hint = new Label(m_theme, TextType::Small, Token::Text2,
                           tr("Row %1: %2").arg(QLocale().toString(group.first.row), findingSentence(group.first)));
    hint->setParagraph();
    words->addWidget(hint);
    if (group.code == QLatin1String("date-ambiguous")) {
        addDateFix(words, group);
    } else if ((group.code == QLatin1String("channel-unknown") || group.code == QLatin1String("channel-ambiguous"))
               && !m_services.channels().isEmpty()) {
        addChannelFix(words, group);
    } else {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch(1);
        if (group.code == QLatin1String("media-missing") || group.code == QLatin1String("media-outside")) {
            auto *folder = new Button(m_theme, ButtonKind::Outlined, tr("Choose folder"));
            folder->setButtonSize(ButtonSize::Row);
            connect(folder, &Button::clicked, this, &FindingsPanel::folderWanted);
            buttons->addWidget(folder);
        }
        auto *showRow = new Button(m_theme, ButtonKind::Outlined, error ? tr("Show and mend") : tr("Show"));
        showRow->setButtonSize(ButtonSize::Row);
        showRow->setAccessibleDescription(title->text());
        connect(showRow, &Button::clicked, this, [this, number = group.first.row] { Q_EMIT rowWanted(number); });
        buttons->addWidget(showRow);
        words->addLayout(buttons);
    }
    row->addLayout(words, 1);
    m_column->addWidget(box);
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
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
    buttons->addStretch(1);
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
    if (mended == 0)
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
    line->addLayout(words, 1);
    m_column->addWidget(row);
}

void FindingsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.colour(Token::Line));
}

} // namespace perennial
