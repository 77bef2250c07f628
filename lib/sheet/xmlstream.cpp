// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/xmlstream.h"

#include "sheet/tablekind.h"

namespace perennial {

namespace {

constexpr int kMostDepth = 256;

} // namespace

XmlStream::XmlStream(std::unique_ptr<ZipEntry> entry, QString path, const std::atomic<bool> &stop)
    : m_entry(std::move(entry)), m_path(std::move(path)), m_stop(stop), m_xml(m_entry.get())
{
}

XmlStream::Token XmlStream::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return Token::Over;
}

XmlStream::Token XmlStream::over()
{
    // What the zip says is the cause of what the parser says.
    if (const auto zip = m_entry->problem(); !zip)
        return fail(zip.error());
    if (m_xml.hasError())
        return fail(sheetError("sheet-broken", m_path, m_xml.errorString()));
    return Token::Over;
}

XmlStream::Token XmlStream::next()
{
    if (m_error)
        return Token::Over;
    if (m_stop.load(std::memory_order_relaxed))
        return fail(Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person")));
    if (std::exchange(m_hasEnded, false))
        --m_depth;
    while (true) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kMostDepth)
                return fail(sheetError("sheet-broken", m_path, QStringLiteral("elements lie too deep in one another")));
            return Token::Start;
        case QXmlStreamReader::EndElement:
            m_hasEnded = true;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(sheetError("sheet-doctype", m_path, QStringLiteral("it declares entities")));
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return over();
        default:
            break;
        }
    }
}

void XmlStream::skip()
{
    const int level = m_depth;
    while (true) {
        const Token token = next();
        if (token == Token::Over || (token == Token::End && m_depth == level))
            return;
    }
}

QStringView attributeOf(const QXmlStreamAttributes &attributes, const char *name)
{
    const QLatin1String wanted(name);
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == wanted)
            return each.value();
    }
    return {};
}

} // namespace perennial
