// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/ledgerpage.h"

#include "boot/ledgertext.h"
#include "plan/calendardays.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerPage)
};

// Nothing in the file may run or be fetched, whatever a post says.
constexpr const char *kHead = R"(<!DOCTYPE html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%3</title>
<style>
body { font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Vazirmatn", sans-serif; color: #1d1d1f; background: #fff; margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; }
h1 { font-size: 1.5rem; margin: 0; }
.fact { color: #5f6368; margin: .25rem 0 1.5rem; }
article { border: 1px solid #d9dbe0; border-radius: 8px; padding: 1rem 1.125rem; margin: 0 0 1rem; break-inside: avoid; }
header { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; margin-bottom: .5rem; }
header b { font-size: 1rem; }
header span, footer, .more { color: #5f6368; font-size: .875rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 .5rem; }
.part { border-top: 1px dashed #d9dbe0; padding-top: .5rem; }
.warning { background: #fff4de; border-radius: 6px; padding: .375rem .625rem; font-size: .875rem; }
.seal { font: 11px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; color: #5f6368; overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
a { color: #1a56c4; overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } a { color: inherit; } article { border-color: #999; } }
</style>
</head>
<body>
<h1>%4</h1>
<p class="fact">%5</p>
)";

QString paragraph(const char *kind, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p class=\"%1\" dir=\"auto\">%2</p>\n").arg(QLatin1String(kind), text.toHtmlEscaped());
}

QString named(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<p class=\"more\">%1: <bdi>%2</bdi></p>\n").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString address(const QString &url)
{
    if (!isWebAddress(url))
        return {};
    const QString escaped = url.toHtmlEscaped();
    return QStringLiteral("<p class=\"more\"><a rel=\"noreferrer\" dir=\"ltr\" href=\"") + escaped + QStringLiteral("\">") + escaped + QStringLiteral("</a></p>\n");
}

class LedgerPage final : public LedgerForm
{
public:
    explicit LedgerPage(const LedgerPageFacts &facts) : m_facts(facts) { m_facts.locale.setNumberOptions(QLocale::OmitGroupSeparator); }

    QByteArray begin() override
    {
        const QString title = Words::tr("What was published for %1").arg(m_facts.client);
        const bool rightToLeft = m_facts.locale.textDirection() == Qt::RightToLeft;
        return QString::fromUtf8(kHead)
            .arg(m_facts.locale.bcp47Name(), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title.toHtmlEscaped(),
                 title.toHtmlEscaped(), period().toHtmlEscaped())
            .toUtf8();
    }

    QByteArray entry(const LedgerEntry &entry) override
    {
        ++m_count;
        const LedgerContent content = ledgerContentFromJson(entry.content);
        QString html = QStringLiteral("<article>\n<header><b>%1</b><span><bdi>%2</bdi> · <bdi>%3</bdi></span></header>\n")
                           .arg(moment(entry.at).toHtmlEscaped(), entry.channelName.toHtmlEscaped(),
                                (entry.account.isEmpty() ? entry.network : entry.account).toHtmlEscaped());
        html += paragraph("warning", sourceSentence(entry.source));
        html += paragraph("text", content.title) + paragraph("text", content.text);
        for (const QString &part : content.thread)
            html += paragraph("text part", part);
        html += named(Words::tr("Content warning"), content.contentWarning);
        if (!content.link.isEmpty() && !content.text.contains(content.link))
            html += named(Words::tr("Link"), content.link);
        html += named(Words::tr("First comment"), content.firstComment);
        for (const LedgerMedia &media : content.media)
            html += named(Words::tr("Picture"), media.alt.isEmpty() ? Words::tr("without a description") : media.alt);
        html += address(entry.url);
        html += QStringLiteral("<p class=\"more\">%1</p>\n").arg(eventSentence(entry).toHtmlEscaped());
        html += QStringLiteral("<div class=\"seal\">%1 · %2</div>\n</article>\n").arg(entry.number).arg(entry.hash);
        return html.toUtf8();
    }

    QByteArray end() override
    {
        const QString count = m_count == 0 ? Words::tr("Nothing was published in this time.") : Words::tr("%Ln entries.", nullptr, m_count);
        const QString seal = Words::tr("Each entry carries its number and a seal (SHA-256) over everything it says and over the seal before "
                                       "it: none can be changed or left out without a trace.");
        return QStringLiteral("<footer><p>%1</p><p>%2</p></footer>\n</body>\n</html>\n")
            .arg(count.toHtmlEscaped(), m_count == 0 ? QString() : seal.toHtmlEscaped())
            .toUtf8();
    }

private:
    QString day(Instant at) const
    {
        return m_facts.locale.toString(at.utc().toTimeZone(m_facts.zone).date(), QStringLiteral("d MMMM yyyy"), calendarOf(m_facts.calendar));
    }

    QString moment(Instant at) const
    {
        //: %1 day, %2 time of day
        return Words::tr("%1, %2").arg(day(at), m_facts.locale.toString(at.utc().toTimeZone(m_facts.zone).time(), QStringLiteral("HH:mm")));
    }

    QString period() const
    {
        const QString zone = QString::fromUtf8(m_facts.zone.id());
        const auto last = [this] { return day(*m_facts.until - std::chrono::milliseconds(1)); };
        if (m_facts.from && m_facts.until)
            return Words::tr("%1 to %2; times are of %3").arg(day(*m_facts.from), last(), zone);
        if (m_facts.from)
            return Words::tr("Since %1; times are of %2").arg(day(*m_facts.from), zone);
        if (m_facts.until)
            return Words::tr("Until %1; times are of %2").arg(last(), zone);
        return Words::tr("Everything; times are of %1").arg(zone);
    }

    LedgerPageFacts m_facts;
    int m_count = 0;
};

} // namespace

std::unique_ptr<LedgerForm> makeLedgerPage(const LedgerPageFacts &facts)
{
    return std::make_unique<LedgerPage>(facts);
}

} // namespace perennial
