// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importsession.h"

#include "common/whendone.h"

#include <QFileInfo>

namespace perennial {

namespace {

constexpr int kSampleRows = 50;
constexpr int kTogether = 400; // ms: several edits, one check

} // namespace

ImportSession::ImportSession(Services &services, QObject *parent) : QObject(parent), m_services(services), m_model(this)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kTogether);
    connect(&m_again, &QTimer::timeout, this, &ImportSession::check);
    connect(&m_model, &ImportModel::edited, this, &ImportSession::mend);
}

ImportSession::~ImportSession()
{
    if (m_cancel)
        *m_cancel = true;
}

void ImportSession::forget()
{
    cancelCheck();
    ++m_number;
    m_again.stop();
    options = {};
    m_found = {};
    m_fields.clear();
    m_fieldsChanged = false;
    m_checked.reset();
    m_groups.clear();
    m_done.reset();
    m_takenBack.reset();
    m_model.setShape({}, {});
    m_days.reset({});
}

void ImportSession::open(const QString &path, const QString &shownName)
{
    begin(path, shownName);
    inspect();
}

void ImportSession::begin(const QString &path, const QString &shownName)
{
    forget();
    options.workspace = m_services.workspace().id;
    options.filePath = path;
    m_shownName = shownName.isEmpty() ? QFileInfo(path).fileName() : shownName;
    options.shownName = m_shownName;
    options.mediaFolder = shownName.isEmpty() ? QFileInfo(path).absolutePath() : QString();
    options.as = PostStatus::Draft;
}

void ImportSession::chooseSheet(const QString &sheet)
{
    options.sheet = sheet;
    options.mended.clear();
    options.leftOut.clear();
    m_fieldsChanged = false;
    m_checked.reset();
    inspect();
}

void ImportSession::openText(const QString &text, Pasted pasted)
{
    const QString path = m_folder.filePath(QStringLiteral("pasted.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        Q_EMIT failed(Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {path}));
        return;
    }
    file.close();
    begin(path, tr("Pasted table"));
    if (pasted == Pasted::Cells)
        options.delimiter = '\t';
    inspect();
}

void ImportSession::inspect()
{
    cancelCheck();
    const int number = ++m_number;
    whenDone(m_services.house.imports().inspect(options, kSampleRows), this,
             [this, number](const Result<FileInspection> &found) {
                 if (number != m_number)
                     return;
                 if (!found) {
                     Q_EMIT failed(found.error());
                     return;
                 }
                 m_found = *found;
                 qsizetype width = m_found.columns.size();
                 for (const QStringList &row : std::as_const(m_found.rows))
                     width = std::max(width, row.size());
                 if (!m_fieldsChanged) {
                     m_fields = m_found.fields;
                     m_fields.resize(width);
                 }
                 Q_EMIT inspected();
             });
}

qint64 ImportSession::bytes() const
{
    return QFileInfo(options.filePath).size();
}

QStringList ImportSession::headings() const
{
    QStringList headings = m_found.columns;
    for (qsizetype i = headings.size(); i < m_fields.size(); ++i)
        headings << tr("Column %1").arg(QLocale().toString(i + 1));
    return headings;
}

void ImportSession::setField(int column, std::optional<Field> field)
{
    m_fields[column] = field;
    m_checked.reset(); // other columns are another table
    m_groups.clear();
    m_fieldsChanged = true;
}

void ImportSession::setTemplate(const QString &id)
{
    options.templateId = id;
    m_fieldsChanged = false;
    m_checked.reset();
    inspect();
}

void ImportSession::forgetMapping()
{
    m_fieldsChanged = false;
    m_checked.reset();
    whenDone(m_services.house.imports().forgetMapping(options.workspace, m_found.signature), this, [this](const Result<bool> &done) {
        if (done)
            inspect();
        else
            Q_EMIT failed(done.error());
    });
}

ImportOptions ImportSession::effective() const
{
    ImportOptions effective = options;
    if (!m_fieldsChanged)
        return effective;
    effective.manual.clear();
    for (int each = 0; each < kFields; ++each) {
        const Field field = Field(each);
        bool any = false;
        for (int column = 0; column < m_fields.size(); ++column) {
            if (m_fields.at(column) != field)
                continue;
            effective.manual << ManualColumn{field, QString::number(column + 1)};
            any = true;
        }
        if (!any && m_found.header)
            effective.manual << ManualColumn{field, QString()};
    }
    return effective;
}

ImportWatch ImportSession::watch(bool rows)
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    ImportWatch watch;
    watch.cancel = m_cancel;
    const QPointer<ImportSession> self(this);
    const int number = m_number;
    watch.progress = [self, number](const ImportProgress &progress) {
        if (!self || self->m_number != number)
            return;
        const double share = progress.bytesTotal > 0 ? double(progress.bytesDone) / double(progress.bytesTotal) : 0;
        const qint64 total = share > 0 ? std::max(progress.rowsDone, qint64(double(progress.rowsDone) / share)) : 0;
        Q_EMIT self->progressed(progress.rowsDone, total);
    };
    if (rows) {
        watch.rows = [self, number](const QList<CheckedRow> &group) {
            if (!self || self->m_number != number)
                return;
            self->m_days.add(group);
            self->m_model.add(group);
        };
    }
    return watch;
}

void ImportSession::check()
{
    cancelCheck();
    m_again.stop();
    const int number = ++m_number;
    if (m_model.columnCount() == ImportModel::kFirstCell || !m_checked) {
        m_model.setShape(headings(), m_fields);
        m_days.reset(m_services.workspace().timeZone);
    }
    m_model.setChannels(m_services.channels());
    m_model.beginCheck();
    m_days.beginCheck();
    m_checking = true;
    ImportOptions asked = effective();
    asked.errorsFile.clear();
    Q_EMIT checkChanged();
    whenDone(m_services.house.imports().check(std::move(asked), watch(true)), this,
             [this, number](const Result<ImportReport> &report) { takeCheck(number, report); });
}

void ImportSession::takeCheck(int number, const Result<ImportReport> &report)
{
    if (number != m_number)
        return;
    m_checking = false;
    if (report) {
        m_checked = *report;
        m_days.endCheck();
        m_groups = groupsOf(*m_checked);
        m_model.endCheck();
    } else if (report.error().kind != ErrorKind::Cancelled) {
        Q_EMIT failed(report.error());
    }
    Q_EMIT checkChanged();
}

void ImportSession::recheckSoon()
{
    m_again.start();
}

void ImportSession::cancelCheck()
{
    if (m_cancel)
        *m_cancel = true;
    if (!m_checking)
        return;
    m_checking = false;
    Q_EMIT checkChanged();
}

void ImportSession::mend(qint64 row, int column, const QString &value)
{
    options.mended[row].insert(column, value);
    recheckSoon();
}

void ImportSession::consent(const QString &code, bool given)
{
    if (given)
        options.mend.insert(code);
    else
        options.mend.remove(code);
    recheckSoon();
}

void ImportSession::leaveOut(const QSet<qint64> &rows, bool out)
{
    for (const qint64 row : rows) {
        if (out)
            options.leftOut.insert(row);
        else
            options.leftOut.remove(row);
    }
    recheckSoon();
}

QString ImportSession::errorsFile() const
{
    return m_done && m_done->refused > 0 ? m_folder.filePath(QStringLiteral("refused.csv")) : QString();
}

void ImportSession::run()
{
    cancelCheck();
    const int number = ++m_number;
    m_running = true;
    ImportOptions asked = effective();
    asked.errorsFile = m_folder.filePath(QStringLiteral("refused.csv"));
    whenDone(m_services.house.imports().run(std::move(asked), watch(false)), this,
             [this, number](const Result<ImportReport> &report) { takeDone(number, report); });
}

void ImportSession::resume(BatchId batch, const QString &shownName)
{
    forget();
    const int number = ++m_number;
    m_shownName = shownName;
    options.workspace = m_services.workspace().id;
    m_running = true;
    const QString refused = m_folder.filePath(QStringLiteral("refused.csv"));
    whenDone(m_services.house.imports().resume(options.workspace, batch, watch(false), refused), this,
             [this, number](const Result<ImportReport> &report) { takeDone(number, report); });
}

void ImportSession::takeDone(int number, const Result<ImportReport> &report)
{
    if (number != m_number)
        return;
    m_running = false;
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_done = *report;
    m_takenBack.reset();
    m_services.tellDataChanged();
    Q_EMIT finished();
}

void ImportSession::cancelRun()
{
    if (m_cancel && m_running)
        *m_cancel = true;
}

void ImportSession::undo(BatchId batch)
{
    whenDone(m_services.house.imports().undo(m_services.workspace().id, batch), this, [this, batch](const Result<ImportService::Undone> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (m_done && m_done->batch == batch)
            m_takenBack = *result;
        m_services.tellDataChanged();
        Q_EMIT undone(*result);
    });
}

} // namespace perennial
