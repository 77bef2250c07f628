// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelpanels.h"

#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/whendone.h"
#include "common/zonefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace perennial {

namespace {

struct ChannelPanels
{
    Q_DECLARE_TR_FUNCTIONS(ChannelPanels)
};

ErrorLine *addErrorLine(ModalPanel *panel, const Theme &theme)
{
    auto *line = new ErrorLine(theme, Tone::Red);
    panel->body()->addWidget(line);
    line->hide();
    return line;
}

void say(ErrorLine *line, const Error &error)
{
    const WindowWords words = windowWords(error);
    line->setTexts(words.what, words.hint);
    line->show();
}

struct EditorFields
{
    QLineEdit *name = nullptr;
    Segmented *role = nullptr;
    QComboBox *late = nullptr;
    ZoneField *zone = nullptr;
    QSpinBox *threshold = nullptr;
    QCheckBox *typeHandle = nullptr;
};

EditorFields addEditorFields(QVBoxLayout *body, const Theme &theme, const Channel &channel)
{
    EditorFields fields;
    fields.name = new QLineEdit(channel.name);
    fields.name->setObjectName(QStringLiteral("name"));
    body->addWidget(labelled(theme, ChannelPanels::tr("Name"), fields.name,
                             ChannelPanels::tr("Files that you import may name it so.")));
    fields.role = new Segmented(theme);
    fields.role->addSegment(toString(ChannelRole::Brand), ChannelPanels::tr("Brand"));
    fields.role->addSegment(toString(ChannelRole::Support), ChannelPanels::tr("Support"));
    fields.role->setCurrent(toString(channel.role));
    body->addWidget(labelled(theme, ChannelPanels::tr("What it is for"), fields.role));
    fields.late = new QComboBox;
    fields.late->setObjectName(QStringLiteral("late"));
    for (const LateChoice choice : {LateChoice::Ask, LateChoice::NextSlot, LateChoice::Publish, LateChoice::Drop})
        fields.late->addItem(lateWords(choice), toString(choice));
    fields.late->setCurrentIndex(fields.late->findData(toString(channel.late)));
    body->addWidget(labelled(theme, ChannelPanels::tr("When a post is late"), fields.late,
                             ChannelPanels::tr("If this machine was off at its time, by more than %Ln minutes.",
                                               nullptr, channel.lateAfterMinutes)));
    fields.zone = new ZoneField(NoZone::Offered, ChannelPanels::tr("As the client"));
    fields.zone->setZone(channel.timeZone);
    body->addWidget(labelled(theme, ChannelPanels::tr("Time zone of its readers"), fields.zone));
    fields.threshold = new QSpinBox;
    fields.threshold->setRange(0, 3650);
    fields.threshold->setSpecialValueText(ChannelPanels::tr("its own rhythm"));
    fields.threshold->setSuffix(ChannelPanels::tr(" days"));
    fields.threshold->setValue(channel.threshold.value_or(0));
    body->addWidget(labelled(theme, ChannelPanels::tr("Gone quiet after"), fields.threshold));
    fields.typeHandle = new QCheckBox(ChannelPanels::tr("Type its handle before a post is scheduled"));
    fields.typeHandle->setObjectName(QStringLiteral("type-handle"));
    fields.typeHandle->setToolTip(ChannelPanels::tr("A second look for accounts where a mistake would be dear."));
    fields.typeHandle->setChecked(channel.typeHandle);
    body->addWidget(fields.typeHandle);
    return fields;
}

Channel edited(Channel channel, const EditorFields &fields)
{
    channel.name = fields.name->text();
    channel.role = channelRoleFromString(fields.role->current()).value_or(channel.role);
    channel.late = lateChoiceFromString(fields.late->currentData().toString()).value_or(channel.late);
    channel.timeZone = fields.zone->zone();
    channel.threshold = fields.threshold->value() > 0 ? std::optional(fields.threshold->value()) : std::nullopt;
    channel.typeHandle = fields.typeHandle->isChecked();
    return channel;
}

} // namespace

void openChannelEditor(Services &services, const Theme &theme, QWidget *host, const Channel &channel, Done done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ChannelPanels::tr("Change %1").arg(channel.name));
    panel->setObjectName(QStringLiteral("channel-editor"));
    ErrorLine *error = addErrorLine(panel, theme);
    const EditorFields fields = addEditorFields(panel->body(), theme, channel);
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, ChannelPanels::tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [=, &services] {
        error->hide();
        save->setEnabled(false);
        whenDone(services.house.channels().update(edited(channel, fields)), panel,
                 [=, &services](const Result<Channel> &result) {
                     save->setEnabled(true);
                     if (!result)
                         return say(error, result.error());
                     panel->accept();
                     services.reload();
                     done();
                 });
    });
    panel->setDefaultButton(save);
    panel->open(fields.name);
}

void openPausePanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, Done done)
{
    auto *panel =
        new ModalPanel(theme, host, PanelWidth::Small, ChannelPanels::tr("Nothing goes out on %1").arg(channel.name));
    panel->setObjectName(QStringLiteral("pause-panel"));
    panel->setSubtitle(ChannelPanels::tr("What falls due is held and shown to you one by one afterwards."));
    ErrorLine *error = addErrorLine(panel, theme);
    auto *why = new QLineEdit;
    why->setPlaceholderText(ChannelPanels::tr("Why? It goes into the log"));
    why->setAccessibleName(ChannelPanels::tr("Why"));
    panel->body()->addWidget(why);
    panel->addCancel();
    Button *pause = panel->addButton(ButtonKind::Firm, ChannelPanels::tr("Pause %1").arg(channel.name));
    pause->setIconName(QStringLiteral("pause"));
    pause->setObjectName(QStringLiteral("pause"));
    QObject::connect(pause, &Button::clicked, panel, [=, &services] {
        pause->setEnabled(false);
        const PauseScope scope{channel.workspace, channel.id};
        whenDone(services.house.deliveries().pause(scope, why->text().trimmed()), panel,
                 [=, &services](const Result<void> &result) {
                     pause->setEnabled(true);
                     if (!result)
                         return say(error, result.error());
                     panel->accept();
                     services.reload();
                     done();
                 });
    });
    panel->setDefaultButton(pause);
    panel->open(why);
}

void openRemovePanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, int planned,
                     Done done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 ChannelPanels::tr("Remove %1 from %2?").arg(channel.name, services.workspace().name));
    panel->setObjectName(QStringLiteral("remove-panel"));
    panel->setLeadingIcon(QStringLiteral("trash"), Tone::Red);
    panel->setSubtitle(planned > 0
                           ? ChannelPanels::tr("%Ln planned posts will not go out there any more.", nullptr, planned)
                           : ChannelPanels::tr("Nothing is planned for it."));
    ErrorLine *error = addErrorLine(panel, theme);
    auto *facts = new Label(theme, TextType::Body, Token::Text2,
                            ChannelPanels::tr("What it sent is no longer shown in the calendar, and its key is taken "
                                              "out of the keychain. What is already on the "
                                              "network stays there. This can’t be undone."));
    facts->setParagraph();
    panel->body()->addWidget(facts);
    panel->addCancel();
    Button *remove = panel->addButton(ButtonKind::Destructive, ChannelPanels::tr("Remove %1").arg(channel.name));
    remove->setObjectName(QStringLiteral("remove"));
    QObject::connect(remove, &Button::clicked, panel, [=, &services] {
        remove->setEnabled(false);
        whenDone(services.house.channels().remove(channel.workspace, channel.id), panel, [=, &services](const Result<void> &result) {
            remove->setEnabled(true);
            if (!result)
                return say(error, result.error());
            panel->accept();
            services.reload();
            done();
        });
    });
    panel->open();
}

} // namespace perennial
