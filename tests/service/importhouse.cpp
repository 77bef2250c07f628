// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importhouse.h"

#include "store/channelstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroCore>
#include <QFile>

namespace perennial::test {

namespace {

template <class T> T mustHave(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    return *result;
}

} // namespace

ImportHouse::ImportHouse(std::optional<DatabaseLocation> location)
{
    media = std::make_unique<MediaFolder>(path(QStringLiteral("profile/media")));
    auto opened = Database::open(location.value_or(DatabaseLocation{Backend::Sqlite, path(QStringLiteral("profile/perennial.db")), {}}));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    database = std::move(*opened);
    imports = std::make_unique<ImportService>(parts());
    exports = std::make_unique<ExportService>(parts());
    postService = std::make_unique<PostService>(parts());
    workspace = addWorkspace(QStringLiteral("Acme"));
    brand = addChannel(workspace, QStringLiteral("Brand"));
    support = addChannel(workspace, QStringLiteral("Support"));
}

ServiceParts ImportHouse::parts()
{
    return {*database, clock, ids, registry, secrets, *media, log, [this] { ++nudges; }};
}

QString ImportHouse::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QByteArray ImportHouse::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

WorkspaceId ImportHouse::addWorkspace(const QString &name)
{
    Workspace made;
    made.id = ids.next<WorkspaceId>();
    made.name = name;
    made.colour = QStringLiteral("#336699");
    made.timeZone = "Europe/Istanbul";
    made.createdAt = clock.now();
    std::function<Result<void>(Connection &)> work = [made](Connection &connection) { return workspacestore::insert(connection, made); };
    if (const auto done = QCoro::waitFor(database->write<void>(work)); !done)
        qFatal("%s", qPrintable(done.error().message));
    return made.id;
}

ChannelId ImportHouse::addChannel(WorkspaceId owner, const QString &name, const QString &network)
{
    Channel made;
    made.id = ids.next<ChannelId>();
    made.workspace = owner;
    made.network = network;
    made.name = name;
    made.createdAt = clock.now();
    std::function<Result<void>(Connection &)> work = [made](Connection &connection) { return channelstore::insert(connection, made); };
    if (const auto done = QCoro::waitFor(database->write<void>(work)); !done)
        qFatal("%s", qPrintable(done.error().message));
    return made.id;
}

ImportOptions ImportHouse::optionsFor(const QString &filePath) const
{
    ImportOptions options;
    options.workspace = workspace;
    options.filePath = filePath;
    options.mediaFolder = folder.path();
    return options;
}

ImportReport ImportHouse::import(const ImportOptions &options)
{
    return mustHave(tryImport(options));
}

ImportReport ImportHouse::import(const QByteArray &csv)
{
    return import(optionsFor(write(QStringLiteral("posts.csv"), csv)));
}

Result<ImportReport> ImportHouse::tryImport(const ImportOptions &options, ImportWatch watch)
{
    return QCoro::waitFor(imports->run(options, std::move(watch)));
}

Result<ImportReport> ImportHouse::tryCheck(const ImportOptions &options, ImportWatch watch)
{
    return QCoro::waitFor(imports->check(options, std::move(watch)));
}

QList<PostDetails> ImportHouse::posts(WorkspaceId of)
{
    PostFilter filter;
    filter.workspace = of ? of : workspace;
    const auto found = mustHave(QCoro::waitFor(postService->ids(filter)));
    QList<PostDetails> list;
    for (const PostId id : found)
        list << mustHave(QCoro::waitFor(postService->details(filter.workspace, id)));
    return list;
}

qint64 ImportHouse::rows(const QString &table)
{
    std::function<Result<qint64>(Connection &)> work = [table](Connection &connection) -> Result<qint64> {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT count(*) FROM ") + table));
        TRY(query.run());
        query.next();
        return query.number(0);
    };
    return mustHave(QCoro::waitFor(database->read<qint64>(work)));
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &each : findings)
        codes << QStringLiteral("%1@%2").arg(each.code).arg(each.row);
    return codes;
}

QStringList codesOf(const QList<RefusedRow> &errors)
{
    QList<Finding> findings;
    for (const RefusedRow &each : errors)
        findings << each.finding;
    return codesOf(findings);
}

} // namespace perennial::test
