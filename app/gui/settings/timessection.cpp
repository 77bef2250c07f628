// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/timessection.h"

#include "boot/errortext.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "slots/quietfields.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace perennial {

WeekdaySet weekendOf(const QLocale &locale)
{
    WeekdaySet days;
    const QList<Qt::DayOfWeek> working = locale.weekdays();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!working.contains(Qt::DayOfWeek(day)))
            days.insert(Qt::DayOfWeek(day));
    }
    return days;
}

TimesSection::TimesSection(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_isQuiet(new QCheckBox), m_quiet(new QuietFields(theme)), m_weekend(new QCheckBox),
      m_error(new ErrorLine(theme, Tone::Red))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(theme, TextType::Section, Token::Text, tr("When nothing goes out")));
    column->addWidget(m_error);
    m_error->hide();
    auto *plate = new Plate(theme);
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_quiet);
    row->addWidget(m_isQuiet);
    m_isQuiet->setObjectName(QStringLiteral("quiet-on"));
    m_isQuiet->setAccessibleName(tr("Quiet hours"));
    m_isQuiet->setToolTip(tr("Keep hours of the day free of posts"));
    plate->addSetting(tr("Quiet hours"), tr("Slots and free times keep out of them, and posts in them are marked. A channel may have its own."), hours);
    m_weekend->setObjectName(QStringLiteral("free-weekend"));
    m_weekend->setAccessibleName(tr("No posts at weekends"));
    m_weekend->setToolTip(m_weekend->accessibleName());
    plate->addSetting(tr("No posts at weekends"), tr("The days that your region has free. Posts on them are marked."), m_weekend);
    column->addWidget(plate);
    connect(m_isQuiet, &QCheckBox::clicked, this, [this](bool on) {
        m_quiet->setVisible(on);
        keep();
    });
    connect(m_quiet, &QuietFields::edited, this, &TimesSection::keep);
    connect(m_weekend, &QCheckBox::clicked, this, &TimesSection::keep);
    connect(&services, &Services::workspaceChanged, this, &TimesSection::show);
    show();
}

void TimesSection::show()
{
    if (m_isBusy)
        return;
    m_client = m_services.workspace();
    const Workspace &client = m_client;
    setVisible(!client.id.isNull());
    m_isQuiet->setChecked(!client.quiet.isOff());
    m_quiet->setVisible(!client.quiet.isOff());
    m_quiet->setHours(client.quiet);
    m_weekend->setChecked(!client.freeDays.isEmpty());
}

void TimesSection::keep()
{
    if (m_isBusy) {
        m_again = true;
        return;
    }
    Workspace client = m_client;
    client.quiet = m_isQuiet->isChecked() ? m_quiet->hours() : QuietHours();
    // Other days than the weekend may have been set from the command line: they stay until the mark is taken away.
    if (!m_weekend->isChecked())
        client.freeDays = {};
    else if (client.freeDays.isEmpty())
        client.freeDays = weekendOf(locale());
    if (client.quiet == m_client.quiet && client.freeDays == m_client.freeDays)
        return;
    m_isBusy = true;
    whenDone(m_services.house.workspaces().update(client), this, [this](const Result<Workspace> &done) {
        m_isBusy = false;
        m_error->setVisible(!done);
        if (done) {
            m_client = *done;
        } else {
            const ErrorWords words = wordsFor(done.error());
            m_error->setTexts(words.what, words.hint);
        }
        if (done && std::exchange(m_again, false))
            return keep();
        m_services.reload();
        m_services.tellDataChanged();
    });
}

} // namespace perennial
