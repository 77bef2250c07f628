// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/ledgerservice.h"

#include "store/database.h"

#include <QSaveFile>

namespace perennial {

namespace {

// A page must not keep a window's reading waiting.
constexpr int kPage = 300;

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
}

Error unwritable(const QSaveFile &file)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
}

bool isCancelled(const LedgerWatch &watch)
{
    return watch.cancel && *watch.cancel;
}

void tell(const LedgerWatch &watch, qint64 done, qint64 total)
{
    if (watch.progress)
        watch.progress(done, total);
}

// The head before the page: what it counts must be in this page or an earlier one.
struct Page
{
    LedgerHead head;
    QList<LedgerEntry> entries;
};

Result<Page> pageAfter(Connection &connection, qint64 number)
{
    Page page;
    TRY_ASSIGN(page.head, ledgerstore::head(connection));
    TRY_ASSIGN(page.entries, ledgerstore::after(connection, number, kPage));
    return page;
}

struct Writing
{
    std::shared_ptr<LedgerForm> form;
    QSaveFile file;

    Result<void> put(const QByteArray &bytes)
    {
        return file.write(bytes) == bytes.size() ? Result<void>() : unwritable(file);
    }
};

Result<void> putPage(Connection &connection, Writing &writing, const QList<qint64> &numbers)
{
    TRY_ASSIGN(const QList<LedgerEntry> entries, ledgerstore::load(connection, numbers));
    for (const LedgerEntry &entry : entries)
        TRY(writing.put(writing.form->entry(entry)));
    return {};
}

} // namespace

QCoro::Task<Result<QList<qint64>>> LedgerService::numbers(LedgerFilter filter)
{
    std::function<Result<QList<qint64>>(Connection &)> work = [filter](Connection &connection) { return ledgerstore::numbers(connection, filter); };
    return m_parts.database.read<QList<qint64>>(std::move(work));
}

QCoro::Task<Result<QList<LedgerEntry>>> LedgerService::load(WorkspaceId workspace, QList<qint64> numbers)
{
    std::function<Result<QList<LedgerEntry>>(Connection &)> work = [workspace, numbers](Connection &connection) -> Result<QList<LedgerEntry>> {
        TRY_ASSIGN(QList<LedgerEntry> entries, ledgerstore::load(connection, numbers));
        entries.removeIf([workspace](const LedgerEntry &entry) { return entry.workspace != workspace; });
        return entries;
    };
    return m_parts.database.read<QList<LedgerEntry>>(std::move(work));
}

QCoro::Task<Result<QList<ledgerstore::LedgerChannel>>> LedgerService::channels(WorkspaceId workspace)
{
    std::function<Result<QList<ledgerstore::LedgerChannel>>(Connection &)> work = [workspace](Connection &connection) {
        return ledgerstore::channels(connection, workspace);
    };
    return m_parts.database.read<QList<ledgerstore::LedgerChannel>>(std::move(work));
}

QCoro::Task<Result<QList<ledgerstore::LedgerClient>>> LedgerService::clients()
{
    std::function<Result<QList<ledgerstore::LedgerClient>>(Connection &)> work = [](Connection &connection) { return ledgerstore::clients(connection); };
    return m_parts.database.read<QList<ledgerstore::LedgerClient>>(std::move(work));
}

QCoro::Task<Result<LedgerVerdict>> LedgerService::verify(LedgerWatch watch)
{
    LedgerWalk walk;
    while (true) {
        if (isCancelled(watch))
            co_return cancelled();
        std::function<Result<Page>(Connection &)> work = [last = walk.lastNumber()](Connection &connection) { return pageAfter(connection, last); };
        CO_TRY_ASSIGN(const Page page, co_await m_parts.database.read<Page>(std::move(work)));
        if (page.entries.isEmpty())
            co_return walk.finish(page.head);
        for (const LedgerEntry &entry : page.entries)
            walk.add(entry);
        tell(watch, walk.lastNumber(), std::max(page.head.number, walk.lastNumber()));
    }
}

QCoro::Task<Result<qint64>> LedgerService::write(LedgerFilter filter, std::shared_ptr<LedgerForm> form, QString filePath, LedgerWatch watch)
{
    const auto writing = std::make_shared<Writing>();
    writing->form = std::move(form);
    writing->file.setFileName(filePath);
    std::function<Result<QList<qint64>>(Connection &)> begin = [writing, filter](Connection &connection) -> Result<QList<qint64>> {
        if (!writing->file.open(QIODevice::WriteOnly))
            return unwritable(writing->file);
        TRY(writing->put(writing->form->begin()));
        return ledgerstore::numbers(connection, filter);
    };
    CO_TRY_ASSIGN(QList<qint64> numbers, co_await m_parts.database.read<QList<qint64>>(std::move(begin)));
    std::reverse(numbers.begin(), numbers.end());
    for (qsizetype at = 0; at < numbers.size(); at += kPage) {
        if (isCancelled(watch))
            co_return cancelled();
        std::function<Result<void>(Connection &)> page = [writing, some = numbers.mid(at, kPage)](Connection &connection) {
            return putPage(connection, *writing, some);
        };
        CO_TRY(co_await m_parts.database.read<void>(std::move(page)));
        tell(watch, std::min(at + kPage, numbers.size()), numbers.size());
    }
    std::function<Result<void>(Connection &)> commit = [writing](Connection &) -> Result<void> {
        TRY(writing->put(writing->form->end()));
        return writing->file.commit() ? Result<void>() : unwritable(writing->file);
    };
    CO_TRY(co_await m_parts.database.read<void>(std::move(commit)));
    co_return numbers.size();
}

} // namespace perennial
