// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups/backupnotice.h"

#include "channels/channelwords.h"
#include "common/errorline.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct BackupNotice
{
    Q_DECLARE_TR_FUNCTIONS(BackupNotice)
};

} // namespace

QCoro::Task<std::optional<BackupFailure>> lookAtBackups(ScheduledBackups *backups)
{
    const auto state = co_await backups->state();
    if (!state || !state->schedule)
        co_return std::nullopt;
    std::optional<BackupFailure> failure = state->failure;
    co_return failure;
}

ErrorLine *backupFailureLine(const Theme &theme, const BackupFailure &failure)
{
    auto *line = new ErrorLine(theme, Tone::Red);
    const WindowWords words = windowWords(failure.error);
    const QString when = QLocale().toString(failure.at.utc().toLocalTime(), QLocale::ShortFormat);
    line->setTexts(BackupNotice::tr("The backup of %1 was not made. %2").arg(when, words.what), words.hint);
    return line;
}

ErrorLine *backupNotice(const Theme &theme, QWidget *host, const std::optional<BackupFailure> &failure, std::function<void()> open)
{
    if (!failure)
        return nullptr;
    ErrorLine *line = backupFailureLine(theme, *failure);
    line->setTone(Tone::Amber);
    line->setObjectName(QStringLiteral("backup-notice"));
    Button *show = line->setAction(BackupNotice::tr("Open backups"));
    show->setObjectName(QStringLiteral("backup-notice-open"));
    QObject::connect(show, &QAbstractButton::clicked, host, [open = std::move(open)] { open(); });
    return line;
}

} // namespace perennial
