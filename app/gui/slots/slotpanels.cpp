// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotpanels.h"

#include "boot/errortext.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "slots/quietfields.h"
#include "slots/slotwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace perennial::slotpanels {

namespace {

struct SlotPanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::SlotPanels)
};

enum class QuietRule { Inherit, Off, Own };

// Add or replace; asked the same way of days and channels.
class IntoChoice
{
public:
    explicit IntoChoice(QVBoxLayout *column)
    {
        m_add = new QRadioButton(SlotPanels::tr("Add to what is there"));
        m_add->setObjectName(QStringLiteral("copy-add"));
        m_add->setToolTip(SlotPanels::tr("Times that are taken already are left out"));
        m_add->setChecked(true);
        m_replace = new QRadioButton(SlotPanels::tr("Replace what is there"));
        m_replace->setObjectName(QStringLiteral("copy-replace"));
        column->addSpacing(8);
        column->addWidget(m_add);
        column->addWidget(m_replace);
    }
    CopyInto into() const { return m_replace->isChecked() ? CopyInto::Replace : CopyInto::Add; }

private:
    QRadioButton *m_add;
    QRadioButton *m_replace;
};

QComboBox *sourceBox(const char *object, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(object));
    box->setAccessibleName(name);
    return box;
}

Button *addCopy(ModalPanel *panel)
{
    panel->addCancel();
    Button *copy = panel->addButton(ButtonKind::Firm, SlotPanels::tr("Copy"));
    copy->setObjectName(QStringLiteral("copy"));
    panel->setDefaultButton(copy);
    QObject::connect(copy, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    return copy;
}

// The one that is copied from can't be copied to; without any there is nothing to do.
void followBoxes(QComboBox *from, const QList<QCheckBox *> &boxes, Button *copy)
{
    const auto follow = [from, boxes, copy] {
        bool isAny = false;
        for (int i = 0; i < boxes.size(); ++i) {
            boxes.at(i)->setEnabled(i != from->currentIndex());
            isAny = isAny || (boxes.at(i)->isEnabled() && boxes.at(i)->isChecked());
        }
        copy->setEnabled(isAny);
    };
    QObject::connect(from, &QComboBox::currentIndexChanged, copy, follow);
    for (QCheckBox *box : boxes)
        QObject::connect(box, &QCheckBox::toggled, copy, follow);
    follow();
}

} // namespace

void askDays(const Theme &theme, QWidget *host, const Workspace &client, Qt::DayOfWeek from, std::function<void(const DayCopy &)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Small, SlotPanels::tr("Copy a day"));
    panel->setObjectName(QStringLiteral("copy-day-panel"));
    panel->setSubtitle(SlotPanels::tr("Of the channels that are shown."));
    const QList<Qt::DayOfWeek> week = weekFrom(client.weekStart);
    QComboBox *source = sourceBox("copy-from", SlotPanels::tr("Copy from"));
    auto *days = new QWidget;
    auto *column = new QVBoxLayout(days);
    column->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox *> boxes;
    for (Qt::DayOfWeek day : week) {
        const QString name = weekdayText(day, QLocale::LongFormat);
        source->addItem(name, int(day));
        auto *box = new QCheckBox(name);
        box->setObjectName(QStringLiteral("to-day-%1").arg(int(day)));
        boxes << box;
        column->addWidget(box);
    }
    source->setCurrentIndex(int(week.indexOf(from)));
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("From"), source));
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("To"), days));
    const IntoChoice choice(panel->body());
    followBoxes(source, boxes, addCopy(panel));
    QObject::connect(panel, &ModalPanel::accepted, panel, [=, done = std::move(done)] {
        DayCopy copy{Qt::DayOfWeek(source->currentData().toInt()), {}, choice.into()};
        for (int i = 0; i < boxes.size(); ++i) {
            if (boxes.at(i)->isEnabled() && boxes.at(i)->isChecked())
                copy.to.insert(week.at(i));
        }
        done(copy);
    });
    panel->open(boxes.value(week.first() == from ? 1 : 0));
}

void askChannels(const Theme &theme, QWidget *host, const QList<Channel> &channels, ChannelId from, std::function<void(const ChannelCopy &)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Small, SlotPanels::tr("Copy to other channels"));
    panel->setObjectName(QStringLiteral("copy-channels-panel"));
    panel->setSubtitle(SlotPanels::tr("All slots of the channel, also monthly ones. Each channel has them on its own clock."));
    QComboBox *source = sourceBox("copy-from", SlotPanels::tr("Copy from"));
    auto *targets = new QWidget;
    auto *column = new QVBoxLayout(targets);
    column->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox *> boxes;
    for (const Channel &channel : channels) {
        source->addItem(channel.name, channel.id.value);
        QString name = channel.name;
        auto *box = new QCheckBox(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setObjectName(QStringLiteral("to-channel-") + channel.id.toString());
        boxes << box;
        column->addWidget(box);
    }
    source->setCurrentIndex(std::max(0, source->findData(from.value)));
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("From"), source));
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("To"), targets));
    const IntoChoice choice(panel->body());
    followBoxes(source, boxes, addCopy(panel));
    QObject::connect(panel, &ModalPanel::accepted, panel, [=, done = std::move(done)] {
        ChannelCopy copy{{source->currentData().toLongLong()}, {}, choice.into()};
        for (int i = 0; i < boxes.size(); ++i) {
            if (boxes.at(i)->isEnabled() && boxes.at(i)->isChecked())
                copy.to << channels.at(i).id;
        }
        done(copy);
    });
    panel->open(boxes.value(source->currentIndex() == 0 ? 1 : 0));
}

namespace {

struct QuietForm
{
    QComboBox *channel;
    QComboBox *rule;
    QuietFields *fields;
};

void showQuiet(const Services &services, const QuietForm &form)
{
    const Channel *channel = services.channel({form.channel->currentData().toLongLong()});
    if (!channel)
        return;
    const QuietRule rule = !channel->quiet ? QuietRule::Inherit : channel->quiet->isOff() ? QuietRule::Off : QuietRule::Own;
    form.rule->setCurrentIndex(int(rule));
    form.fields->setHours(channel->quiet.value_or(services.workspace().quiet));
    form.fields->setVisible(rule == QuietRule::Own);
}

Channel withQuiet(Channel channel, const QuietForm &form)
{
    switch (QuietRule(form.rule->currentData().toInt())) {
    case QuietRule::Inherit:
        channel.quiet.reset();
        break;
    case QuietRule::Off:
        channel.quiet = QuietHours();
        break;
    case QuietRule::Own:
        channel.quiet = form.fields->hours();
        break;
    }
    return channel;
}

QuietForm buildQuiet(Services &services, const Theme &theme, ModalPanel *panel)
{
    QuietForm form{sourceBox("quiet-channel", SlotPanels::tr("Channel")), sourceBox("quiet-rule", SlotPanels::tr("Quiet hours")), new QuietFields(theme)};
    for (const Channel &channel : services.channels())
        form.channel->addItem(channel.name, channel.id.value);
    const QuietHours client = services.workspace().quiet;
    //: %1 "off" or "22:00-07:00"
    form.rule->addItem(SlotPanels::tr("As the client (%1)").arg(client.isOff() ? SlotPanels::tr("off", "quiet hours") : client.toString()), int(QuietRule::Inherit));
    form.rule->addItem(SlotPanels::tr("None"), int(QuietRule::Off));
    form.rule->addItem(SlotPanels::tr("Its own"), int(QuietRule::Own));
    auto *box = new QWidget;
    auto *line = new QVBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(form.rule);
    line->addWidget(form.fields);
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("Channel"), form.channel));
    panel->body()->addWidget(labelled(theme, SlotPanels::tr("Quiet hours"), box, SlotPanels::tr("Slots in them are not used, and posts in them are marked.")));
    QObject::connect(form.channel, &QComboBox::currentIndexChanged, panel, [&services, form] { showQuiet(services, form); });
    QObject::connect(form.rule, &QComboBox::currentIndexChanged, panel, [form](int index) { form.fields->setVisible(index == int(QuietRule::Own)); });
    return form;
}

} // namespace

void openQuietHours(Services &services, const Theme &theme, QWidget *host, ChannelId first)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Small, SlotPanels::tr("Quiet hours of a channel"));
    panel->setObjectName(QStringLiteral("quiet-panel"));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    const QuietForm form = buildQuiet(services, theme, panel);
    form.channel->setCurrentIndex(std::max(0, form.channel->findData(first.value)));
    showQuiet(services, form);
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, SlotPanels::tr("Save"));
    save->setObjectName(QStringLiteral("save-quiet"));
    panel->setDefaultButton(save);
    QObject::connect(save, &QAbstractButton::clicked, panel, [&services, form, panel, error, save] {
        const Channel *channel = services.channel({form.channel->currentData().toLongLong()});
        if (!channel)
            return panel->reject();
        save->setEnabled(false);
        whenDone(services.house.channels().update(withQuiet(*channel, form)), panel, [&services, panel, error, save](const auto &done) {
            save->setEnabled(true);
            if (done) {
                services.reload();
                return panel->accept();
            }
            const ErrorWords words = wordsFor(done.error());
            error->setTexts(words.what, words.hint);
            error->show();
        });
    });
    panel->open(form.rule);
}

} // namespace perennial::slotpanels
