// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/newworkspace.h"

#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/swatches.h"
#include "common/whendone.h"
#include "common/zonefield.h"

namespace perennial {

ClientForm::ClientForm(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_name(new QLineEdit), m_zone(new ZoneField(NoZone::Refused)),
      m_colour(new Swatches(theme)), m_error(new ErrorLine(theme, Tone::Red))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_error->hide();
    column->addWidget(m_error);
    m_name->setObjectName(QStringLiteral("client-name"));
    m_name->setPlaceholderText(tr("Acme Coffee"));
    column->addWidget(labelled(theme, tr("Name"), m_name, tr("A client, a brand, or yourself.")));
    column->addWidget(labelled(theme, tr("Time zone"), m_zone, tr("Posts are planned in it, wherever you are.")));
    column->addWidget(labelled(theme, tr("Colour"), m_colour, tr("It marks the windows of this client.")));
    m_colour->setColour(suggestedColour(int(services.workspaces().size())));
    connect(m_name, &QLineEdit::textChanged, this, &ClientForm::changed);
    connect(m_colour, &Swatches::chosen, this, &ClientForm::changed);
    connect(m_name, &QLineEdit::returnPressed, this, &ClientForm::submitted);
}

QString ClientForm::clientName() const
{
    return m_name->text().trimmed();
}

QString ClientForm::colour() const
{
    return m_colour->colour();
}

void ClientForm::submit()
{
    if (m_busy)
        return;
    m_busy = true;
    m_error->hide();
    Workspace client;
    client.name = clientName();
    client.colour = m_colour->colour();
    client.timeZone = m_zone->zone();
    client.weekStart = QLocale().firstDayOfWeek();
    if (QLocale().language() == QLocale::Persian)
        client.calendar = CalendarSystem::Jalali;
    whenDone(m_services.house.workspaces().add(std::move(client)), this, [this](const Result<Workspace> &result) {
        m_busy = false;
        if (!result) {
            const WindowWords words = windowWords(result.error());
            m_error->setTexts(words.what, words.hint);
            m_error->show();
            m_name->setFocus();
            return;
        }
        m_services.openWorkspace(result->id);
        Q_EMIT made(*result);
    });
}

void openNewWorkspace(Services &services, const Theme &theme, QWidget *host, WorkspaceDone done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ClientForm::tr("New client"));
    panel->setObjectName(QStringLiteral("new-workspace-panel"));
    panel->setSubtitle(ClientForm::tr("Its channels, posts and keys stay apart from those of all others."));
    auto *form = new ClientForm(services, theme);
    panel->body()->addWidget(form);
    panel->addCancel();
    Button *make = panel->addButton(ButtonKind::Firm, ClientForm::tr("Make the client"));
    make->setObjectName(QStringLiteral("make"));
    QObject::connect(make, &Button::clicked, form, &ClientForm::submit);
    QObject::connect(form, &ClientForm::made, panel, [panel, done](const Workspace &client) {
        panel->accept();
        if (done)
            done(client);
    });
    panel->setDefaultButton(make);
    panel->open(form->nameField());
}

} // namespace perennial
