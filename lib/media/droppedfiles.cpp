// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/droppedfiles.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace perennial {

namespace {

Error left(const char *code, const QString &name, const QStringList &more = {})
{
    return Error(ErrorKind::Invalid, QString::fromLatin1(code), QStringLiteral("not taken into the post"), QStringList{name} + more);
}

// Nothing: it may be taken.
std::optional<Error> objection(const QFileInfo &file, const DropRules &rules)
{
    const QString name = file.fileName();
    if (!file.isFile())
        return Error(ErrorKind::NotFound, QStringLiteral("media-file-missing"), QStringLiteral("no such file"), {name});
    if (!file.isReadable() || file.size() == 0)
        return left("media-unreadable", name);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file);
    if (type.name().startsWith(QLatin1String("image/")) || rules.mimeTypes.contains(type.name()))
        return std::nullopt;
    if (type.name().startsWith(QLatin1String("video/")) || type.name().startsWith(QLatin1String("audio/")))
        return left("film-unsupported", name);
    if (type.inherits(QStringLiteral("text/calendar")))
        return left("file-is-calendar", name);
    const bool isPacked = type.inherits(QStringLiteral("application/gzip"))
                          && (name.endsWith(QLatin1String(".csv.gz"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".tsv.gz"), Qt::CaseInsensitive));
    if (isPacked || type.inherits(QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        || type.inherits(QStringLiteral("application/vnd.oasis.opendocument.spreadsheet")))
        return left("file-is-table", name);
    if (type.inherits(QStringLiteral("text/csv")) || type.inherits(QStringLiteral("text/tab-separated-values")))
        return left("file-is-table", name);
    return left("file-no-picture", name);
}

class Sorting
{
public:
    explicit Sorting(const DropRules &rules) : m_rules(rules) {}

    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            addFolder(info);
        else if (isFull())
            ++m_beyond;
        else if (const auto why = objection(info, m_rules))
            m_sorted.left << *why;
        else
            m_sorted.taken << path;
    }

    DroppedFiles result()
    {
        if (m_beyond > 0)
            m_sorted.left << left("pictures-beyond", QString::number(m_beyond), {QString::number(m_rules.most)});
        return m_sorted;
    }

private:
    // From here on files are only counted: five hundred are not opened to be told that there is no room.
    bool isFull() const { return m_sorted.taken.size() >= m_rules.most; }

    void addFolder(const QFileInfo &folder)
    {
        QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::Readable);
        QCollator order(QLocale(QLocale::English)); // that of C knows no numbers
        order.setNumericMode(true); // picture 2 before picture 10
        std::sort(files.begin(), files.end(),
                  [&](const QFileInfo &a, const QFileInfo &b) { return order.compare(a.fileName(), b.fileName()) < 0; });
        int pictures = 0;
        int others = 0;
        for (const QFileInfo &file : std::as_const(files)) {
            if (isFull())
                ++m_beyond, ++pictures;
            else if (objection(file, m_rules))
                ++others;
            else
                m_sorted.taken << file.filePath(), ++pictures;
        }
        if (pictures == 0)
            m_sorted.left << left("folder-no-pictures", folder.fileName());
        else if (others > 0)
            m_sorted.left << left("folder-others-left", folder.fileName(), {QString::number(others)});
    }

    const DropRules &m_rules;
    DroppedFiles m_sorted;
    int m_beyond = 0;
};

} // namespace

DroppedFiles sortDropped(const QStringList &paths, const DropRules &rules)
{
    Sorting sorting(rules);
    for (const QString &path : paths)
        sorting.add(path);
    return sorting.result();
}

} // namespace perennial
