// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/exportwriting.h"

#include "base/log.h"
#include "csv/field.h"
#include "csv/listcell.h"
#include "csv/mediapath.h"
#include "media/mediafolder.h"
#include "store/deliverystore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

#include <QDir>
#include <QFileInfo>

namespace perennial {

namespace {

Error unwritable(const QString &path, const QString &why)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), why, {path});
}

// A name from somewhere else as one that every file system takes and that stays inside its folder.
QString safeName(const QString &name)
{
    QString safe = name.trimmed();
    for (QChar &c : safe) {
        if (c.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    const bool onlyDots = std::all_of(safe.begin(), safe.end(), [](QChar c) { return c == u'.'; });
    return safe.isEmpty() || onlyDots ? QStringLiteral("file") : safe.right(120);
}

// Only an address that an import would take again; else the file is the surer way.
bool goesAsUrl(const Media &media)
{
    return !media.sourceUrl.isEmpty() && classifyMediaCell(media.sourceUrl, {}).kind == MediaCellKind::Url;
}

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString altTexts(const QList<MediaUse> &uses)
{
    QStringList alts;
    bool any = false;
    for (const MediaUse &use : uses) {
        alts << use.alt;
        any = any || !use.alt.isEmpty();
    }
    return any ? joinList(alts, ListKind::Parts) : QString();
}

// One word for all of them where they agree.
QString rightsOf(const PostDetails &details)
{
    QStringList rights;
    for (const MediaUse &use : details.post.media)
        rights << details.media.value(use.media).rightsConfirmedBy;
    const bool same = std::all_of(rights.begin(), rights.end(), [&](const QString &each) { return each == rights.first(); });
    return rights.isEmpty() ? QString() : same ? joinList({rights.first()}, ListKind::Items) : joinList(rights, ListKind::Items);
}

QStringList ownHeadings()
{
    QStringList names;
    for (int field = 0; field < kFields; ++field)
        names << toString(Field(field));
    return names;
}

// An import takes one ' from before what a spreadsheet would run: what has one of its own gets another.
QString asTyped(const QString &cell)
{
    return unguarded(cell) == cell ? cell : QLatin1Char('\'') + cell;
}

QString beginningOf(const Post &post)
{
    constexpr qsizetype kShown = 40;
    const QString line = post.text.simplified();
    return line.size() > kShown ? line.left(kShown) + QChar(0x2026) : line;
}

// Days before that are not the same in all spreadsheets.
bool isSheetDay(const QDate &day)
{
    return day >= QDate(1900, 3, 1) && day <= QDate(9999, 12, 31);
}

} // namespace

ExportWriting::ExportWriting(const ExportOptions &options, const MediaFolder &media, Log &log)
    : m_client(options.filter.workspace), m_format(options.format), m_path(options.filePath), m_mediaName(QFileInfo(options.filePath).completeBaseName() + QLatin1String("-media")),
      m_media(media), m_log(log), m_file(options.filePath), m_words(options.words), m_calendarName(options.calendarName), m_tool(options.tool)
{
}

ExportWriting::~ExportWriting()
{
    if (m_committed)
        return;
    for (const QString &path : m_made) {
        QFile::remove(path);
        QDir().rmdir(QFileInfo(path).absolutePath());
    }
    if (!m_made.isEmpty())
        QFileInfo(m_path).absoluteDir().rmdir(m_mediaName);
}

Result<void> ExportWriting::begin(const QList<Channel> &channels, const QByteArray &timeZone)
{
    m_timeZone = timeZone;
    m_naming = PostNaming::of(channels, [this](const Media &media) { return cellOf(media); });
    if (m_format == ExportFormat::Xlsx)
        return beginXlsx();
    if (!m_file.open(QIODevice::WriteOnly))
        return unwritable(m_path, m_file.errorString());
    if (m_format == ExportFormat::Json)
        return write("{\"posts\":[");
    if (m_format == ExportFormat::Ics)
        return write(m_ics.begin(m_calendarName));
    if (m_format == ExportFormat::Tool)
        m_csv = CsvWriter(ByteOrderMark::None); // before a first cell that is a date it would be a part of it
    const QStringList names = m_format == ExportFormat::Tool ? headingsOf(m_tool) : ownHeadings();
    if (!names.isEmpty())
        m_csv.addRow(names, CellGuard::None);
    return write(m_csv.take());
}

Result<void> ExportWriting::beginXlsx()
{
    m_xlsx.emplace(m_path, QStringLiteral("Posts"));
    return m_xlsx->begin(ownHeadings());
}

Result<qint64> ExportWriting::addPage(Connection &connection, const QList<PostId> &ids)
{
    TRY_ASSIGN(const QList<Post> posts, poststore::loadMany(connection, m_client, ids));
    const qint64 before = m_count;
    for (const Post &post : posts) {
        TRY_ASSIGN(const PostDetails full, details(connection, post));
        TRY_ASSIGN(const bool written, writePost(full));
        m_count += written ? 1 : 0;
    }
    if (m_format == ExportFormat::Csv || m_format == ExportFormat::Tool)
        TRY(write(m_csv.take()));
    return m_count - before;
}

Result<bool> ExportWriting::writePost(const PostDetails &details)
{
    if (m_format == ExportFormat::Ics) {
        const QByteArray event = m_ics.entry(icsEntryOf(details, m_naming, m_words));
        TRY(write(event));
        return !event.isEmpty();
    }
    if (m_format == ExportFormat::Tool)
        return writeToolRow(details);
    TRY(copyMedia(details));
    if (m_format == ExportFormat::Xlsx) {
        TRY(writeXlsxRow(details));
    } else if (m_format == ExportFormat::Json) {
        const QByteArray separator = m_count == 0 ? QByteArray("\n") : QByteArray(",\n");
        TRY(write(separator + QJsonDocument(toJson(details, m_naming)).toJson(QJsonDocument::Compact)));
    } else {
        m_csv.addRow(csvRow(details), CellGuard::Formulas);
    }
    return true;
}

Result<PostDetails> ExportWriting::details(Connection &connection, const Post &post)
{
    PostDetails details;
    details.post = post;
    if (m_format == ExportFormat::Json || m_format == ExportFormat::Ics) {
        TRY_ASSIGN(const QList<Delivery> deliveries, deliverystore::forPost(connection, post.id));
        for (const Delivery &delivery : deliveries) {
            QList<Attempt> attempts;
            if (m_format == ExportFormat::Json) {
                TRY_ASSIGN(attempts, deliverystore::attemptsOf(connection, delivery.id));
            }
            details.deliveries << DeliveryDetails{delivery, attempts};
        }
    }
    if (m_format != ExportFormat::Ics)
        TRY(loadMedia(connection, details));
    return details;
}

Result<void> ExportWriting::loadMedia(Connection &connection, PostDetails &details)
{
    QList<MediaUse> uses = details.post.media;
    for (const Variant &variant : details.post.variants)
        uses << variant.media.value_or(QList<MediaUse>());
    for (const MediaUse &use : uses) {
        if (!m_known.contains(use.media)) {
            TRY_ASSIGN(const Media media, mediastore::load(connection, m_client, use.media));
            m_known.insert(use.media, media);
        }
        details.media.insert(use.media, m_known.value(use.media));
    }
    return {};
}

QString ExportWriting::cellOf(const Media &media) const
{
    if (goesAsUrl(media) || media.sha256.isEmpty())
        return {};
    return m_mediaName + QLatin1Char('/') + media.sha256.left(16) + QLatin1Char('/') + safeName(media.fileName);
}

Result<void> ExportWriting::copyMedia(const PostDetails &details)
{
    for (const Media &media : details.media) {
        const QString cell = cellOf(media);
        if (cell.isEmpty() || m_copied.contains(cell))
            continue;
        m_copied.insert(cell);
        const QString target = QFileInfo(m_path).absolutePath() + QLatin1Char('/') + cell;
        const QString source = m_media.pathOf(media.sha256);
        if (QFileInfo(target).size() == media.bytes && QFileInfo::exists(target))
            continue; // of an earlier export: the folder has the content in its name
        if (!QFileInfo::exists(source)) {
            m_log.warning("export", QStringLiteral("a media file of the profile is missing: %1").arg(source));
            continue;
        }
        QFile::remove(target);
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(source, target))
            return unwritable(target, QStringLiteral("the media file can't be copied"));
        m_made << target;
    }
    return {};
}

// In the order of Field.
QStringList ExportWriting::csvRow(const PostDetails &details) const
{
    const Post &post = details.post;
    QStringList channels;
    for (const Variant &variant : post.variants)
        channels << m_naming.channel(variant.channel);
    QStringList media;
    for (const MediaUse &use : post.media) {
        const Media medium = details.media.value(use.media);
        const QString path = cellOf(medium);
        media << (path.isEmpty() ? medium.sourceUrl : path);
    }
    const QTime time = post.wall ? post.wall->time : QTime();
    const QString timeText = time.isValid() ? time.toString(time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")) : QString();
    const QJsonArray variants = variantsToJson(details, m_naming);
    return {post.text,
            joinList(channels, ListKind::Items),
            post.wall ? post.wall->date.toString(Qt::ISODate) : QString(),
            timeText,
            post.wall ? QString::fromUtf8(post.wall->timeZone) : QString(),
            post.link,
            joinList(media, ListKind::Items),
            altTexts(post.media),
            toString(post.status),
            joinList(post.labels, ListKind::Items),
            post.campaign,
            post.category,
            post.title,
            post.firstComment.isEmpty() ? QString() : joinList({post.firstComment}, ListKind::Parts),
            joinList(post.thread, ListKind::Parts),
            post.language,
            post.notes,
            post.externalId,
            post.contentWarning,
            post.visibility,
            rightsOf(details),
            json(post.options),
            variants.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(variants).toJson(QJsonDocument::Compact))};
}

Result<void> ExportWriting::writeXlsxRow(const PostDetails &details)
{
    const QStringList texts = csvRow(details);
    QList<WorkbookCell> cells;
    for (const QString &text : texts)
        cells << WorkbookCell(asTyped(text));
    const auto &wall = details.post.wall;
    if (wall && isSheetDay(wall->date))
        cells[int(Field::Date)] = wall->date;
    if (wall && wall->time.isValid() && wall->time.msec() == 0)
        cells[int(Field::Time)] = wall->time;
    auto added = m_xlsx->addRow(cells);
    if (!added && added.error().code == QLatin1String("cell-too-long"))
        return Error(ErrorKind::Invalid, added.error().code, added.error().message, QStringList{beginningOf(details.post)} + added.error().args);
    return added;
}

Result<FormPost> ExportWriting::formOf(const PostDetails &details)
{
    const Post &post = details.post;
    FormPost form;
    form.text = post.text;
    form.link = post.link;
    form.title = post.title;
    form.firstComment = post.firstComment;
    form.thread = post.thread;
    form.labels = post.labels;
    form.contentWarning = post.contentWarning;
    for (const MediaUse &use : post.media) {
        const Media media = details.media.value(use.media);
        form.media << FormMedium{goesAsUrl(media) ? media.sourceUrl : QString(), use.alt, media.mimeType};
    }
    form.channels = int(post.variants.size());
    form.ownTexts = int(std::count_if(post.variants.begin(), post.variants.end(), [](const Variant &each) { return each.text || each.media; }));
    form.wall = post.wall;
    if (post.wall && post.wall->time.isValid() && post.wall->timeZone != m_timeZone) {
        TRY_ASSIGN(const ResolvedTime due, m_zones.resolve(*post.wall));
        TRY_ASSIGN(form.wall, m_zones.wallTime(due.instant, m_timeZone));
    }
    return form;
}

Result<bool> ExportWriting::writeToolRow(const PostDetails &details)
{
    TRY_ASSIGN(const FormPost form, formOf(details));
    const FormRow row = rowOf(m_tool, form);
    tellLosses(details.post, row.losses);
    if (row.cells.isEmpty())
        return false;
    const int most = mostRowsOf(m_tool);
    if (most > 0 && m_count >= most)
        tellLosses(details.post, {FormLoss{QStringLiteral("form-beyond-limit"), {titleOf(m_tool), QString::number(most)}}});
    m_csv.addRow(row.cells, CellGuard::None); // the tool would publish a guard
    return true;
}

void ExportWriting::tellLosses(const Post &post, const QList<FormLoss> &losses)
{
    for (const FormLoss &loss : losses)
        m_losses << ExportLoss{post.id, beginningOf(post), loss};
}

Result<void> ExportWriting::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : unwritable(m_path, m_file.errorString());
}

Result<void> ExportWriting::commit()
{
    if (m_xlsx) {
        TRY(m_xlsx->commit());
        m_committed = true;
        return {};
    }
    if (m_format == ExportFormat::Json)
        TRY(write("\n]}\n"));
    if (m_format == ExportFormat::Ics)
        TRY(write(m_ics.end()));
    if (!m_file.commit())
        return unwritable(m_path, m_file.errorString());
    m_committed = true;
    return {};
}

} // namespace perennial
