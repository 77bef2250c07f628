// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/xmlguard.h"

#include <cstring>

namespace perennial {

namespace {

constexpr qint64 kMostTag = 64 * 1024;
constexpr qint64 kMostText = 16 * 1024 * 1024;

} // namespace

bool XmlGuard::add(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at < end) {
        if (m_inside == Inside::Text || m_inside == Inside::Quote) {
            const char wanted = m_inside == Inside::Text ? '<' : m_quote;
            const void *const hit = memchr(at, wanted, size_t(end - at));
            const char *const next = hit ? static_cast<const char *>(hit) + 1 : end;
            (m_inside == Inside::Text ? m_text : m_tag) += next - at;
            at = next;
            if (hit) {
                m_tag = m_inside == Inside::Text ? 0 : m_tag;
                m_inside = m_inside == Inside::Text ? Inside::Opened : Inside::Tag;
            }
        } else {
            const char c = *at++;
            ++m_tag;
            // Comments, CDATA and what a DOCTYPE holds may have single quotes: they count as text.
            const bool isTag = m_inside == Inside::Tag || (c != '!' && c != '?');
            if (!isTag || c == '>') {
                m_inside = Inside::Text;
                m_text = isTag ? 0 : m_text + m_tag;
            } else {
                m_inside = c == '"' || c == '\'' ? Inside::Quote : Inside::Tag;
                m_quote = c;
            }
        }
        if (m_tag > kMostTag || m_text > kMostText)
            return false;
    }
    return true;
}

} // namespace perennial
