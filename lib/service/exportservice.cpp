// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/exportservice.h"

#include "service/exportwriting.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

// A page must not keep a window's reading waiting.
constexpr qsizetype kPage = 200;

} // namespace

QCoro::Task<Result<ExportReport>> ExportService::run(ExportOptions options, ImportWatch watch)
{
    const auto writing = std::make_shared<ExportWriting>(options, m_parts.media, m_parts.log);
    std::function<Result<QList<PostId>>(Connection &)> begin = [writing, options](Connection &connection) -> Result<QList<PostId>> {
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, options.filter.workspace));
        TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, options.filter.workspace));
        TRY(writing->begin(channels, workspace.timeZone));
        TRY_ASSIGN(QList<PostId> found, postquery::ids(connection, options.filter));
        const QSet<PostId> chosen(options.only.begin(), options.only.end());
        if (!chosen.isEmpty())
            found.removeIf([&chosen](PostId post) { return !chosen.contains(post); });
        return found;
    };
    CO_TRY_ASSIGN(const QList<PostId> ids, co_await m_parts.database.read<QList<PostId>>(std::move(begin)));
    qint64 written = 0;
    for (qsizetype at = 0; at < ids.size(); at += kPage) {
        if (watch.cancel && *watch.cancel)
            co_return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
        std::function<Result<qint64>(Connection &)> page = [writing, some = ids.mid(at, kPage)](Connection &connection) {
            return writing->addPage(connection, some);
        };
        CO_TRY_ASSIGN(const qint64 count, co_await m_parts.database.read<qint64>(std::move(page)));
        written += count;
        const ImportProgress progress{written, at + kPage, ids.size()};
        if (watch.progress)
            watch.progress(progress);
    }
    std::function<Result<void>(Connection &)> commit = [writing](Connection &) { return writing->commit(); };
    CO_TRY(co_await m_parts.database.read<void>(std::move(commit)));
    ExportReport report;
    report.posts = written;
    report.losses = writing->losses();
    co_return report;
}

} // namespace perennial
