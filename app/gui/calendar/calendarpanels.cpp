// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarpanels.h"

#include "common/label.h"
#include "common/labelpanel.h"
#include "common/modalpanel.h"
#include "common/typedtimefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace perennial::calendarpanels {

namespace {

struct CalendarPanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::CalendarPanels)
};

constexpr int kMostDays = 3650;

} // namespace

void askLabel(CalendarContext &context, QWidget *host, int posts, std::function<void(const QString &label)> done)
{
    const QPointer<QWidget> alive(host);
    context.source.labels([&theme = context.theme, alive, posts, done](const Result<QStringList> &known) {
        if (alive)
            perennial::askLabel(theme, alive, posts, known.value_or(QStringList()), done);
    });
}

void askChannels(const CalendarContext &context, QWidget *host, const QString &title, const QList<ChannelId> &chosen,
                 std::function<void(const QList<ChannelId> &channels)> done)
{
    auto *panel = new ModalPanel(context.theme, host, PanelWidth::Small, title);
    panel->addCancel();
    Button *take = panel->addButton(ButtonKind::Outlined, CalendarPanels::tr("Take these"));
    panel->setDefaultButton(take);
    QList<QPair<ChannelId, QCheckBox *>> boxes;
    for (const CalendarChannel &channel : context.channels()) {
        auto *box = new QCheckBox(channel.name);
        box->setObjectName(QStringLiteral("channel-box-%1").arg(channel.id.value));
        box->setChecked(chosen.contains(channel.id));
        panel->body()->addWidget(box);
        boxes.append({channel.id, box});
    }
    const auto marked = [boxes] {
        QList<ChannelId> channels;
        for (const auto &[id, box] : boxes) {
            if (box->isChecked())
                channels.append(id);
        }
        return channels;
    };
    const auto follow = [take, marked] { take->setEnabled(!marked().isEmpty()); };
    for (const auto &[id, box] : std::as_const(boxes))
        QObject::connect(box, &QCheckBox::toggled, take, follow);
    follow();
    QObject::connect(take, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    QObject::connect(panel, &ModalPanel::accepted, panel, [done, marked] { done(marked()); });
    panel->open(boxes.isEmpty() ? nullptr : boxes.first().second);
}

void askRepeat(const CalendarContext &context, QWidget *host, QDate from, int posts,
               std::function<void(int weeks, CopyStatus status)> done)
{
    auto *panel = new ModalPanel(context.theme, host, PanelWidth::Small,
                                 CalendarPanels::tr("Repeat %Ln posts every week", nullptr, posts));
    panel->setSubtitle(CalendarPanels::tr("On the same weekdays and at the same times, until:"));
    auto *until = new TypedTimeField(context.theme);
    const QDateTime now = context.now();
    until->setFrame({WallTime{now.date(), now.time(), context.setting().zone.id()}, std::nullopt,
                     context.setting().weekStart, context.setting().system});
    auto *approved = new QCheckBox(CalendarPanels::tr("Approved as the originals are"));
    approved->setObjectName(QStringLiteral("repeatApproved"));
    approved->setToolTip(CalendarPanels::tr("Otherwise the copies are drafts"));
    auto *count = new Label(context.theme, TextType::Small, Token::Text2);
    count->setObjectName(QStringLiteral("repeatCount"));
    panel->body()->addWidget(until);
    panel->body()->addWidget(count);
    panel->body()->addWidget(approved);
    panel->addCancel();
    Button *repeat = panel->addButton(ButtonKind::Outlined, CalendarPanels::tr("Repeat"));
    panel->setDefaultButton(repeat);
    const QString most = context.format().number(kMostCopies);
    const auto weeks = [until, from] { return until->found() ? int(from.daysTo(until->found()->date) / 7) : 0; };
    const auto follow = [=] {
        const int copies = weeks() * posts;
        repeat->setEnabled(copies > 0 && copies <= kMostCopies);
        if (copies > kMostCopies)
            count->setText(CalendarPanels::tr("That would be %Ln copies: at most %1 at once", nullptr, copies).arg(most));
        else
            count->setText(copies > 0 ? CalendarPanels::tr("%Ln copies", nullptr, copies)
                                      : CalendarPanels::tr("At least a week after the last of them"));
    };
    QObject::connect(until, &TypedTimeField::foundChanged, panel, follow);
    follow();
    QObject::connect(repeat, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    QObject::connect(until, &TypedTimeField::entered, repeat, &QAbstractButton::click);
    QObject::connect(panel, &ModalPanel::accepted, panel, [=] {
        done(weeks(), approved->isChecked() ? CopyStatus::AsOriginal : CopyStatus::Draft);
    });
    panel->open(until->line());
}

void askShift(const CalendarContext &context, QWidget *host, QDate from, std::function<void(int days)> done)
{
    auto *panel = new ModalPanel(context.theme, host, PanelWidth::Small,
                                 CalendarPanels::tr("Shift everything from %1").arg(context.format().day(from)));
    panel->setSubtitle(CalendarPanels::tr("All posts of the client from that day on keep their time of day. "
                                          "Minus moves them earlier. What went out or is on its way stays."));
    auto *days = new QSpinBox;
    days->setObjectName(QStringLiteral("shiftDays"));
    days->setRange(-kMostDays, kMostDays);
    days->setValue(1);
    days->setSuffix(CalendarPanels::tr(" days"));
    days->setAccessibleName(CalendarPanels::tr("Days"));
    panel->body()->addWidget(days);
    panel->addCancel();
    Button *move = panel->addButton(ButtonKind::Outlined, CalendarPanels::tr("Shift"));
    panel->setDefaultButton(move);
    QObject::connect(move, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    QObject::connect(panel, &ModalPanel::accepted, panel, [done, days] {
        if (days->value() != 0)
            done(days->value());
    });
    panel->open(days);
}

} // namespace perennial::calendarpanels
