// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/libraryrows.h"

#include "csv/csvwriter.h"
#include "csv/listcell.h"
#include "plan/textvariables.h"
#include "text/folding.h"
#include "text/spintax.h"

namespace perennial {

namespace {

constexpr qsizetype kLongestRaw = 500;
constexpr quint64 kSeed = 1; // the same file gives the same texts

RowContext forLibrary(RowContext context)
{
    context.as = PostStatus::Draft;
    return context;
}

// What only a post needs.
bool isOfPostsOnly(const Finding &finding)
{
    return finding.code == QLatin1String("channel-missing") || finding.code.startsWith(QLatin1String("date-")) || finding.code.startsWith(QLatin1String("time-"));
}

} // namespace

class LibraryRowReader::Reading
{
public:
    Reading(LibraryRowReader &owner, const CsvRecord &record, qint64 row) : m_owner(owner), m_record(record), m_rowNumber(row) {}

    LibraryRow run()
    {
        RowResult shared = m_owner.m_validator.validate(m_record, m_rowNumber);
        shared.findings.removeIf(isOfPostsOnly);
        m_row.findings = std::move(shared.findings);
        if (!shared.draft)
            return std::move(m_row);
        const RowDraft &draft = *shared.draft;
        m_row.category = draft.category.isEmpty() ? m_owner.m_rules.category : draft.category;
        if (m_row.category.isEmpty())
            refuse(m_owner.columnOf(Field::Category), "category-missing", QStringLiteral("the row names no category"));
        m_row.media = draft.media;
        m_row.rights = draft.rights;
        m_item.channels = draft.channels;
        m_item.labels = draft.labels;
        m_item.notes = draft.notes;
        m_item.rights = draft.rights;
        m_item.source = cell(LibraryField::Source);
        readWordings(draft);
        readLimits();
        const bool isRefused = std::any_of(m_row.findings.begin(), m_row.findings.end(), [](const Finding &each) { return each.severity == FindingSeverity::Error; });
        if (!isRefused)
            m_row.item = std::move(m_item);
        return std::move(m_row);
    }

private:
    void add(FindingSeverity severity, const QString &column, const char *code, const QString &message, const QStringList &args, const QString &raw)
    {
        m_row.findings << Finding{m_rowNumber, column, QLatin1String(code), severity, args, message, raw.left(kLongestRaw)};
    }
    void refuse(const QString &column, const char *code, const QString &message, const QStringList &args = {}, const QString &raw = {})
    {
        add(FindingSeverity::Error, column, code, message, args, raw);
    }
    void warn(const QString &column, const char *code, const QString &message, const QStringList &args = {})
    {
        add(FindingSeverity::Warning, column, code, message, args, {});
    }

    QString cellAt(int column) const
    {
        const QString text = m_record.text(column);
        return (m_owner.m_tool.guard == FormulaGuard::Remove ? unguarded(text) : text).trimmed();
    }
    QString cell(LibraryField field) const
    {
        const std::vector<int> &columns = m_owner.m_columns.of(field);
        return columns.empty() ? QString() : cellAt(columns.front());
    }

    void readWordings(const RowDraft &draft)
    {
        QList<std::pair<QString, QString>> texts; // with their columns
        if (!isOfWordings(m_owner.m_columns.mapping.of(Field::Text)))
            texts << std::pair(draft.text.trimmed(), m_owner.columnOf(Field::Text));
        for (int column : m_owner.m_columns.of(LibraryField::Wordings)) {
            for (const QString &text : splitList(cellAt(column), {QStringLiteral("||")}))
                texts << std::pair(text.trimmed(), m_owner.m_columns.mapping.headingOf(column));
        }
        texts.removeIf([](const auto &each) { return each.first.isEmpty(); });
        if (texts.isEmpty())
            refuse(m_owner.columnOf(Field::Text), "library-text-empty", QStringLiteral("the row has no text"));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            takeText(texts[i].first, texts[i].second, int(texts.size() - i - 1), draft.link);
            checkVariablesOf(texts[i].first, texts[i].second);
        }
        for (auto network = m_owner.m_columns.networks.cbegin(); network != m_owner.m_columns.networks.cend() && !m_item.wordings.isEmpty(); ++network) {
            const QString text = cellAt(network.key());
            if (!text.isEmpty() && text != m_item.wordings.first().text)
                m_item.wordings.first().variants.insert(network.value(), text);
        }
    }

    // What looks like a variable and is none goes out as it is, so it is told.
    void checkVariablesOf(const QString &text, const QString &column)
    {
        for (const VariableFinding &finding : checkVariables(text, m_owner.m_rules.calendar)) {
            const bool isMeant = !finding.args.value(1).isEmpty();
            warn(column, isMeant ? "variable-meant" : finding.code.toLatin1().constData(), QStringLiteral("%1 is no variable that is known").arg(finding.args.first()),
                 finding.args);
        }
    }

    // A table may have wordings and no column of texts.
    bool isOfWordings(const std::vector<int> &columns) const
    {
        const std::vector<int> &wordings = m_owner.m_columns.of(LibraryField::Wordings);
        return !columns.empty() && std::find(wordings.begin(), wordings.end(), columns.front()) != wordings.end();
    }

    // What may still come has room for one wording each.
    void takeText(const QString &text, const QString &column, int stillToCome, const QString &link)
    {
        const Spintax parsed = parseSpintax(text);
        if (m_owner.m_rules.spintax == SpintaxUse::Keep || (parsed.isValid() && !parsed.hasChoices())) {
            if (parsed.isValid() && parsed.hasChoices())
                warn(column, "spintax-kept", QStringLiteral("the text has alternatives in braces; they are kept as they are"));
            addWording(text, link);
            return;
        }
        if (!parsed.isValid()) {
            refuse(column, toString(parsed.fault.kind).toLatin1().constData(), QStringLiteral("the alternatives in braces can't be read"),
                   {QString::number(parsed.fault.position + 1)}, text);
            return;
        }
        const int most = std::max<int>(1, kMostExpanded - int(m_item.wordings.size()) - stillToCome);
        const QStringList expanded = expandSpintax(parsed, most, kSeed);
        for (const QString &each : expanded)
            addWording(each.trimmed(), link);
        if (const quint64 ways = variantCount(parsed); ways > quint64(most))
            warn(column, "spintax-more", QStringLiteral("%1 of its texts were taken").arg(expanded.size()), {QString::number(expanded.size())});
    }

    void addWording(const QString &text, const QString &link)
    {
        const qint64 fingerprint = qint64(contentFingerprint(text));
        const auto isSame = [fingerprint](const Wording &each) { return each.fingerprint == fingerprint; };
        if (text.isEmpty() || std::any_of(m_item.wordings.begin(), m_item.wordings.end(), isSame))
            return; // says nothing new
        Wording wording;
        wording.fingerprint = fingerprint;
        wording.text = text;
        wording.link = link;
        m_item.wordings << wording;
    }

    void readLimits()
    {
        readSeason();
        readExpiry();
        std::optional<int> weight;
        readNumber(LibraryField::MaxUses, 1, 1'000'000, "max-uses-invalid", m_item.mostUses);
        readNumber(LibraryField::Weight, 1, 100, "weight-invalid", weight);
        m_item.weight = weight.value_or(1);
    }

    void readSeason()
    {
        const QString text = cell(LibraryField::Season);
        if (text.isEmpty())
            return;
        m_item.season = seasonFromString(text);
        if (!m_item.season)
            refuse(m_owner.columnOf(LibraryField::Season), "season-invalid", QStringLiteral("\"%1\" is no season").arg(text), {text}, text);
    }

    void readExpiry()
    {
        const QString text = cell(LibraryField::Expires);
        if (text.isEmpty())
            return;
        const ResolvedDate date = resolveDate(readDate(text), m_owner.m_dates, m_owner.m_dateOrder);
        if (date.verdict == DateVerdict::Read)
            m_item.expires = date.date;
        else
            refuse(m_owner.columnOf(LibraryField::Expires), date.verdict == DateVerdict::Ambiguous ? "date-ambiguous" : "date-invalid",
                   QStringLiteral("\"%1\" can't be read as a date").arg(text), {text}, text);
    }

    void readNumber(LibraryField field, int least, int most, const char *code, std::optional<int> &number)
    {
        const QString text = cell(field);
        if (text.isEmpty())
            return;
        QString digits = text;
        for (QChar &c : digits)
            c = c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            number = value;
        else
            refuse(m_owner.columnOf(field), code, QStringLiteral("\"%1\" is no number from %2 to %3").arg(text).arg(least).arg(most),
                   {text, QString::number(least), QString::number(most)}, text);
    }

    LibraryRowReader &m_owner;
    const CsvRecord &m_record;
    qint64 m_rowNumber;
    LibraryRow m_row;
    LibraryItem m_item;
};

LibraryRowReader::LibraryRowReader(LibraryColumns columns, const ToolTemplate &tool, RowContext context, LibraryRowRules rules)
    : m_columns(std::move(columns)), m_tool(tool), m_dates(context.dates), m_dateOrder(context.dateOrder),
      m_validator(m_columns.mapping, tool, forLibrary(std::move(context))), m_rules(std::move(rules))
{
}

LibraryRow LibraryRowReader::read(const CsvRecord &record, qint64 row)
{
    return Reading(*this, record, row).run();
}

QString LibraryRowReader::columnOf(Field field) const
{
    const std::vector<int> &columns = m_columns.mapping.of(field);
    return columns.empty() ? toString(field) : m_columns.mapping.headingOf(columns.front());
}

QString LibraryRowReader::columnOf(LibraryField field) const
{
    const std::vector<int> &columns = m_columns.of(field);
    return columns.empty() ? toString(field) : m_columns.mapping.headingOf(columns.front());
}

} // namespace perennial
