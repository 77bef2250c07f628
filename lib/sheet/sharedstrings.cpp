// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sharedstrings.h"

#include "sheet/cellvalue.h"

#include <cstring>

namespace perennial {

namespace {

constexpr qsizetype kTogether = 1024 * 1024;

Result<void> write(QTemporaryFile &file, QByteArray &bytes)
{
    if ((!file.isOpen() && !file.open()) || file.write(bytes) != bytes.size())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
    bytes.clear();
    return {};
}

} // namespace

QString richText(XmlStream &xml)
{
    const int level = xml.depth();
    QString text;
    bool isText = false;
    while (true) {
        switch (xml.next()) {
        case XmlStream::Token::Over:
            return text;
        case XmlStream::Token::Start:
            if (xml.is("rPh"))
                xml.skip();
            else
                isText = xml.is("t");
            break;
        case XmlStream::Token::Text:
            if (isText)
                text += xml.text();
            break;
        case XmlStream::Token::End:
            isText = false;
            if (xml.depth() == level)
                return unescaped(text);
        }
    }
}

Result<void> SharedStrings::read(XmlStream &xml)
{
    for (auto token = xml.next(); token != XmlStream::Token::Over; token = xml.next()) {
        if (token == XmlStream::Token::Start && xml.is("si"))
            TRY(add(richText(xml)));
    }
    TRY(xml.problem());
    return map();
}

Result<void> SharedStrings::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_waitingTexts += bytes;
    m_end += bytes.size();
    m_waitingOffsets.append(reinterpret_cast<const char *>(&m_end), sizeof m_end);
    ++m_count;
    if (m_waitingTexts.size() > kTogether)
        TRY(write(m_texts, m_waitingTexts));
    if (m_waitingOffsets.size() > kTogether)
        TRY(write(m_offsets, m_waitingOffsets));
    return {};
}

Result<void> SharedStrings::map()
{
    TRY(write(m_texts, m_waitingTexts));
    TRY(write(m_offsets, m_waitingOffsets));
    if (!m_texts.flush() || !m_offsets.flush())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_texts.errorString(), {m_texts.fileName()});
    if (m_end > 0)
        m_mappedTexts = reinterpret_cast<const char *>(m_texts.map(0, m_end));
    if (m_count > 0)
        m_mappedOffsets = m_offsets.map(0, m_count * qint64(sizeof m_end));
    if ((m_end > 0 && !m_mappedTexts) || (m_count > 0 && !m_mappedOffsets))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QStringLiteral("the temporary file can't be mapped"), {m_texts.fileName()});
    return {};
}

QString SharedStrings::at(qsizetype index) const
{
    if (!has(index) || m_end == 0)
        return {};
    qint64 from = 0;
    qint64 to = 0;
    if (index > 0)
        memcpy(&from, m_mappedOffsets + (index - 1) * qsizetype(sizeof from), sizeof from);
    memcpy(&to, m_mappedOffsets + index * qsizetype(sizeof to), sizeof to);
    return QString::fromUtf8(m_mappedTexts + from, to - from);
}

} // namespace perennial
