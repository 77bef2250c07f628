// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/clientcheck.h"

#include "text/textlanguage.h"

#include <QRegularExpression>

namespace perennial {

namespace {

constexpr int kOften = 2;

QStringList textsOf(const Post &post)
{
    QStringList texts{post.text, post.title, post.link, post.firstComment, post.contentWarning};
    texts << post.thread;
    for (const Variant &variant : post.variants) {
        if (variant.text)
            texts << *variant.text;
    }
    return texts;
}

} // namespace

ClientCheck::ClientCheck(const KnownClient &own, const QList<KnownClient> &others, QString language)
    : m_language(std::move(language))
{
    // A host that several clients lead to belongs to none of them.
    QHash<QString, int> owners;
    for (const KnownClient &other : others) {
        for (const QString &host : other.marks.hosts)
            ++owners[markedHost(host)];
    }
    QList<ClientMarks> marks;
    for (const KnownClient &other : others) {
        ClientMarks each = other.marks;
        each.hosts.removeIf([&](const QString &host) { return owners.value(markedHost(host)) > 1; });
        marks << each;
        m_others.append({other.id, other.name});
    }
    m_mentions = ClientMentions(own.marks, marks);
}

QList<ClientFinding> ClientCheck::findings(const Post &post) const
{
    QList<ClientFinding> found;
    for (const QString &text : m_mentions.isEmpty() ? QStringList() : textsOf(post)) {
        for (const ClientMention &mention : m_mentions.find(text)) {
            const auto &[id, name] = m_others.at(mention.client);
            const bool told = std::any_of(found.cbegin(), found.cend(), [id = id](const ClientFinding &each) { return each.other == id; });
            if (!told)
                found << ClientFinding{ClientFinding::Kind::Mentions, id, name, mention.found, {}};
        }
    }
    const QString expected = post.language.isEmpty() ? m_language : post.language;
    if (!mayBeLanguage(post.text, expected))
        found << ClientFinding{ClientFinding::Kind::OtherLanguage, {}, {}, textLanguage(post.text), expected};
    return found;
}

QStringList hostsOften(const QStringList &texts)
{
    static const QRegularExpression kLink(QStringLiteral("https?://[^\\s<>\"]+"));
    QHash<QString, int> seen;
    for (const QString &text : texts) {
        QSet<QString> here;
        for (auto link = kLink.globalMatch(text); link.hasNext();) {
            if (const QString host = markedHost(link.next().captured()); !host.isEmpty())
                here.insert(host);
        }
        for (const QString &host : here)
            ++seen[host];
    }
    QStringList often;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        if (each.value() >= kOften)
            often << each.key();
    }
    often.sort();
    return often;
}

} // namespace perennial
