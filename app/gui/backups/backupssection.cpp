// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups/backupssection.h"

#include "backups/backupnotice.h"
#include "backups/backuppanels.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/whendone.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kShown = 8;

QString whenText(Instant at)
{
    return QLocale().toString(at.utc().toLocalTime(), QLocale::ShortFormat);
}

} // namespace

BackupsSection::BackupsSection(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 16, 0, 0);
    m_column->setSpacing(8);
    show({}, {});
    load();
}

std::function<void(const QString &)> BackupsSection::telling()
{
    return [self = QPointer<BackupsSection>(this)](const QString &words) {
        if (!self)
            return;
        Q_EMIT self->said(words);
        self->load();
    };
}

void BackupsSection::load()
{
    const int asked = ++m_asked;
    whenDone(m_services.house.scheduledBackups().state(), this, [this, asked](const Result<BackupState> &state) {
        if (asked != m_asked || !state)
            return;
        whenDone(m_services.house.scheduledBackups().list(), this, [this, asked, state = *state](const Result<QList<KeptBackup>> &kept) {
            if (asked == m_asked)
                show(state, kept ? *kept : QList<KeptBackup>());
        });
    });
}

void BackupsSection::show(const BackupState &state, const QList<KeptBackup> &kept)
{
    clearLayout(m_column);
    m_column->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Backups")));
    if (state.failure)
        m_column->addWidget(backupFailureLine(m_theme, *state.failure));
    auto *plate = new Plate(m_theme);
    addStatus(plate, state);
    for (const KeptBackup &each : kept.mid(0, kShown))
        addKept(plate, each);
    m_column->addWidget(plate);
}

void BackupsSection::addStatus(Plate *plate, const BackupState &state)
{
    const bool inMemory = m_services.house.options().demo;
    auto *now = new Button(m_theme, ButtonKind::Outlined, tr("Make one now"));
    now->setObjectName(QStringLiteral("backup-now-button"));
    now->setEnabled(!inMemory);
    connect(now, &Button::clicked, this, [this] { openBackupNow(m_services, m_theme, this, telling()); });
    plate->addSetting(tr("One sealed file with everything"), inMemory ? tr("The sample client is in memory only.") : tr("To keep, or to move to another computer."), now);

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *plan = new Button(m_theme, ButtonKind::Outlined, state.schedule ? tr("Change") : tr("Set up"));
    plan->setObjectName(QStringLiteral("backup-schedule-button"));
    plan->setEnabled(!inMemory);
    const BackupSchedule schedule = state.schedule.value_or(BackupSchedule());
    connect(plan, &Button::clicked, this, [this, schedule] { openBackupSchedule(m_services, m_theme, this, schedule, telling()); });
    row->addWidget(plan);
    if (state.schedule) {
        auto *off = new Button(m_theme, ButtonKind::Quiet, tr("Turn off"));
        off->setObjectName(QStringLiteral("backup-off"));
        connect(off, &Button::clicked, this, &BackupsSection::turnOff);
        row->addWidget(off);
    }
    QString words = tr("None are made.");
    if (state.schedule) {
        const QString folder = QDir::toNativeSeparators(state.schedule->folder);
        words = state.lastGood ? tr("The last good one is of %1, in %2.").arg(whenText(state.lastGood->madeAt), folder) : tr("None was made yet, in %1.").arg(folder);
        if (state.nextAt)
            words += QLatin1Char(' ') + tr("The next comes %1.").arg(whenText(*state.nextAt));
    }
    plate->addSetting(tr("By themselves"), words, buttons);

    auto *back = new Button(m_theme, ButtonKind::Outlined, tr("Bring one back"));
    back->setObjectName(QStringLiteral("backup-back"));
    connect(back, &Button::clicked, this, [this] { openBringBack(m_services.house, m_theme, this, {}, telling()); });
    plate->addSetting(tr("From a file"), tr("Into a folder of its own, paused."), back);
}

void BackupsSection::addKept(Plate *plate, const KeptBackup &kept)
{
    auto *back = new Button(m_theme, ButtonKind::Quiet, tr("Bring back"));
    back->setAccessibleName(tr("Bring back the backup of %1").arg(whenText(kept.madeAt)));
    connect(back, &Button::clicked, this, [this, path = kept.path] { openBringBack(m_services.house, m_theme, this, path, telling()); });
    const QString size = QLocale().formattedDataSize(kept.bytes);
    plate->addSetting(whenText(kept.madeAt), kept.verified ? tr("%1, read again and found whole").arg(size) : tr("%1, not read again").arg(size), back);
}

void BackupsSection::turnOff()
{
    whenDone(m_services.house.scheduledBackups().off(), this, [this](const Result<void> &off) {
        if (!off) {
            const WindowWords words = windowWords(off.error());
            Q_EMIT said(words.what + QLatin1Char(' ') + words.hint);
        }
        load();
    });
}

} // namespace perennial
