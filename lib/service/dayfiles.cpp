// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/dayfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace perennial {

namespace {

constexpr qsizetype kMostFiles = 200; // of a folder

Error unreadable(const QString &path, const QString &why)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), why, {path});
}

Result<QFileInfoList> filesOf(const DaySource &source)
{
    const QFileInfo info(source.path);
    if (!source.isFolder)
        return info.isFile() ? Result<QFileInfoList>(QFileInfoList{info}) : Result<QFileInfoList>(unreadable(source.path, QStringLiteral("the file is not there")));
    if (!info.isDir() || !info.isReadable())
        return unreadable(source.path, QStringLiteral("the folder can't be read"));
    QFileInfoList files = QDir(source.path).entryInfoList({QStringLiteral("*.ics")}, QDir::Files | QDir::Readable, QDir::Name);
    if (files.isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("ics-folder-empty"), QStringLiteral("there is no .ics file in the folder"), {source.path});
    return files;
}

QString markOf(const QFileInfoList &files)
{
    QStringList parts;
    for (const QFileInfo &file : files)
        parts << QStringLiteral("%1 %2 %3").arg(QString::number(file.lastModified().toMSecsSinceEpoch()), QString::number(file.size()), file.fileName());
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> bytesOf(const QFileInfo &info)
{
    if (info.size() > kMostIcsBytes)
        return Error(ErrorKind::Invalid, QStringLiteral("ics-too-large"), QStringLiteral("the file is too large"),
                     {QString::number(kMostIcsBytes / (1024 * 1024))});
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(info.filePath(), file.errorString());
    // It may grow meanwhile, or be no file that has an end.
    const QByteArray bytes = file.read(kMostIcsBytes + 1);
    if (file.error() != QFile::NoError)
        return unreadable(info.filePath(), file.errorString());
    return bytes;
}

void addRemark(ReadSource &into, const QString &code, qint64 count, qint64 line)
{
    for (DayRemark &each : into.remarks) {
        if (each.code == code) {
            each.count += count;
            return;
        }
    }
    into.remarks << DayRemark{code, count, line};
}

void take(ReadSource &into, const IcsReading &reading)
{
    into.events += reading.events;
    for (const IcsDay &day : reading.days)
        into.days << SourceDay{day.from, day.to, day.text, day.uid};
    for (const IcsRemark &remark : reading.remarks)
        addRemark(into, remark.code, remark.count, remark.line);
}

} // namespace

Result<QString> markOfFiles(const DaySource &source)
{
    TRY_ASSIGN(const QFileInfoList files, filesOf(source));
    return markOf(files);
}

Result<ReadSource> readDayFiles(const DaySource &source, const IcsWindow &window, const QString &known, const IcsWatch &watch)
{
    TRY_ASSIGN(const QFileInfoList files, filesOf(source));
    ReadSource read;
    read.mark = markOf(files);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::optional<Error> first;
    qsizetype good = 0;
    for (const QFileInfo &file : files.mid(0, kMostFiles)) {
        const auto bytes = bytesOf(file);
        if (bytes) {
            hash.addData(*bytes);
            if (!source.isFolder && QString::fromLatin1(hash.result().toHex()) == known) {
                read.hash = known;
                read.same = true;
                return read;
            }
        }
        const auto reading = bytes ? readIcs(*bytes, window, watch) : Result<IcsReading>(bytes.error());
        if (reading) {
            ++good;
            take(read, *reading);
            if (!source.isFolder)
                read.name = reading->name;
            continue;
        }
        if (reading.error().kind == ErrorKind::Cancelled)
            return reading.error();
        if (!first)
            first = reading.error();
        addRemark(read, reading.error().code, 1, 0);
    }
    if (good == 0 && first)
        return *first;
    if (files.size() > kMostFiles)
        addRemark(read, QStringLiteral("too-many-files"), files.size() - kMostFiles, 0);
    read.hash = QString::fromLatin1(hash.result().toHex());
    return read;
}

} // namespace perennial
