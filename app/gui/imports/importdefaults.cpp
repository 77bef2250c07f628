// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importdefaults.h"

#include "common/button.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

namespace perennial {

namespace {

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(QRegularExpression(QStringLiteral("[,;،]")), Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names << trimmed;
    }
    return names;
}

} // namespace

ImportDefaults::ImportDefaults(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : Plate(theme, parent), m_services(services), m_theme(theme), m_session(session)
{
    addChannels();
    addTimes();
    addNames();
    addChangedRows();
}

void ImportDefaults::addChannels()
{
    m_channels = new Button(m_theme, ButtonKind::Outlined, {});
    m_channels->setObjectName(QStringLiteral("default-channels"));
    m_channels->setTrailingIcon(QStringLiteral("chevron-down"));
    auto *menu = new QMenu(m_channels);
    for (const Channel &channel : m_services.channels()) {
        QAction *action = menu->addAction(channel.name);
        action->setCheckable(true);
        action->setChecked(m_session.options.defaults.channels.contains(channel.id));
        connect(action, &QAction::toggled, this, [this, id = channel.id](bool on) {
            QList<ChannelId> &chosen = m_session.options.defaults.channels;
            chosen.removeAll(id);
            if (on)
                chosen << id;
            showChannels();
        });
    }
    connect(m_channels, &Button::clicked, menu, [this, menu] { menu->popup(m_channels->mapToGlobal(QPoint(0, m_channels->height()))); });
    m_channels->setEnabled(!m_services.channels().isEmpty());
    showChannels();
    addSetting(tr("Channels"), tr("For rows that name none."), m_channels);
}

void ImportDefaults::showChannels()
{
    const QList<ChannelId> &chosen = m_session.options.defaults.channels;
    QString text = tr("None: drafts without a channel");
    if (chosen.size() > 1)
        text = tr("%Ln channels", nullptr, int(chosen.size()));
    for (const Channel &channel : m_services.channels()) {
        if (chosen == QList<ChannelId>{channel.id})
            text = channel.name;
    }
    m_channels->setText(text);
    m_channels->setAccessibleName(tr("Channels for rows that name none: %1").arg(text));
    m_channels->updateGeometry();
}

void ImportDefaults::addTimes()
{
    auto *times = new QComboBox;
    times->setObjectName(QStringLiteral("default-times"));
    times->setAccessibleName(tr("Rows without a date"));
    times->addItem(tr("Stay without a time"), int(MissingTime::Leave));
    times->addItem(tr("Get the next free publishing times"), int(MissingTime::NextSlot));
    times->setCurrentIndex(times->findData(int(m_session.options.defaults.time)));
    connect(times, &QComboBox::activated, this,
            [this, times] { m_session.options.defaults.time = MissingTime(times->currentData().toInt()); });
    addSetting(tr("Rows without a date"), tr("One after the other, in the order of the file."), times);
}

QComboBox *ImportDefaults::nameField(const char *objectName, const QString &accessible, QString RowDefaults::*member)
{
    auto *field = new QComboBox;
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(accessible);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setMinimumWidth(m_theme.scaled(200));
    field->setEditText(m_session.options.defaults.*member);
    connect(field, &QComboBox::editTextChanged, this,
            [this, member](const QString &text) { m_session.options.defaults.*member = text.trimmed(); });
    return field;
}

void ImportDefaults::addNames()
{
    auto *labels = new QLineEdit(m_session.options.defaults.labels.join(tr(", ", "between labels")));
    labels->setObjectName(QStringLiteral("default-labels"));
    labels->setAccessibleName(tr("Labels for rows without any"));
    labels->setPlaceholderText(tr("spring, launch"));
    labels->setMinimumWidth(m_theme.scaled(200));
    connect(labels, &QLineEdit::textChanged, this, [this](const QString &text) { m_session.options.defaults.labels = namesIn(text); });
    addSetting(tr("Labels"), tr("For rows without any."), labels);

    // What is typed stays when the known names arrive.
    QComboBox *campaign = nameField("default-campaign", tr("Campaign for rows without one"), &RowDefaults::campaign);
    whenDone(m_services.house.posts().campaigns(m_services.workspace().id), this, [campaign](const Result<QStringList> &names) {
        const QString typed = campaign->currentText();
        campaign->addItems(names.value_or(QStringList()));
        campaign->setEditText(typed);
    });
    addSetting(tr("Campaign"), tr("For rows without one."), campaign);

    QComboBox *category = nameField("default-category", tr("Category of the library for rows without one"), &RowDefaults::category);
    whenDone(m_services.house.slotTimes().categories(m_services.workspace().id), this, [category](const Result<QList<Category>> &found) {
        const QString typed = category->currentText();
        for (const Category &each : found.value_or(QList<Category>()))
            category->addItem(each.name);
        category->setEditText(typed);
    });
    addSetting(tr("Category"), tr("Of the library; for rows without one."), category);
}

void ImportDefaults::addChangedRows()
{
    auto *ways = new QComboBox;
    ways->setObjectName(QStringLiteral("changed-rows"));
    ways->setAccessibleName(tr("Rows that changed since they came in"));
    ways->addItem(tr("Become new posts"), int(ChangedRows::Add));
    ways->addItem(tr("Update their posts"), int(ChangedRows::Update));
    ways->addItem(tr("Are left out"), int(ChangedRows::LeaveOut));
    ways->setCurrentIndex(ways->findData(int(m_session.options.changedRows)));
    connect(ways, &QComboBox::activated, this, [this, ways] { m_session.options.changedRows = ChangedRows(ways->currentData().toInt()); });
    addSetting(tr("Rows that changed"), tr("When the file is brought again. Rows that say the same are never brought twice."), ways);
}

} // namespace perennial
