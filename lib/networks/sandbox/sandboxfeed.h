// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SandboxFeed: the folder of one sandbox channel: posts.jsonl (the truth) and index.html (its picture). Every call
// holds the folder's lock, so several processes may write. Synchronous; a line is on the disk when append() returns.
// Thread: one. Errors: Transient "sandbox-folder" | "sandbox-write" | "sandbox-busy": nothing was written;
// Unsure "sandbox-write": a line may be there.

#include "networks/sandbox/sandboxwire.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>

class QFile;

namespace perennial {

class SandboxFeed
{
public:
    explicit SandboxFeed(QString folder);
    ~SandboxFeed(); // brings the page up to date

    enum class Appended { Now, Before };
    // Looks the key up first, under the same lock.
    Result<Appended> append(const sandboxwire::Post &post);
    Result<std::optional<sandboxwire::Post>> find(const QString &key);
    Result<void> remove(const QString &key);
    Result<std::optional<Instant>> newest();
    // How many calls failed by "transient:N" so far; counts one more while that is below limit.
    Result<bool> countFailure(qint64 limit);

private:
    Result<void> locked(const std::function<Result<void>()> &work);
    Result<void> makeFolder();
    Result<void> readOn();
    Result<void> repairEnd(QFile &file);
    void showSoon();
    void show();
    QString path(const char *name) const;

    QString m_folder;
    QList<sandboxwire::Post> m_posts; // as read so far
    QHash<QString, qsizetype> m_byKey;
    qint64 m_readTo = 0;
    QByteArray m_firstLine; // tells whether the file was replaced
    bool m_pageIsOld = false;
    QTimer m_later;
    QElapsedTimer m_shown;
    qint64 m_pause = 0; // ms until the page may be written again
};

} // namespace perennial
