// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/clientmarks.h"

#include "text/folding.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace perennial {

namespace {

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kShortestHandle = 3;

// What stands behind the name of a company, folded.
const QSet<QString> &companyForms()
{
    static const QSet<QString> kForms{
        QStringLiteral("ltd"),  QStringLiteral("limited"), QStringLiteral("inc"), QStringLiteral("llc"),  QStringLiteral("llp"),
        QStringLiteral("gmbh"), QStringLiteral("ag"),      QStringLiteral("kg"),  QStringLiteral("ug"),   QStringLiteral("co"),
        QStringLiteral("corp"), QStringLiteral("company"), QStringLiteral("plc"), QStringLiteral("sa"),   QStringLiteral("srl"),
        QStringLiteral("sarl"), QStringLiteral("bv"),      QStringLiteral("nv"),  QStringLiteral("as"),   QStringLiteral("sti"),
        QStringLiteral("doo"),  QStringLiteral("jdoo"),    QStringLiteral("dd"),  QStringLiteral("obrt"), QStringLiteral("spa"),
        QStringLiteral("ab"),   QStringLiteral("oy"),      QStringLiteral("aps"), QStringLiteral("pty")};
    return kForms;
}

const QSet<QString> &everybodysHosts()
{
    static const QSet<QString> kHosts{
        QStringLiteral("youtube.com"),   QStringLiteral("youtu.be"),     QStringLiteral("instagram.com"), QStringLiteral("facebook.com"),
        QStringLiteral("fb.com"),        QStringLiteral("fb.me"),        QStringLiteral("x.com"),         QStringLiteral("twitter.com"),
        QStringLiteral("t.co"),          QStringLiteral("t.me"),         QStringLiteral("wa.me"),         QStringLiteral("linkedin.com"),
        QStringLiteral("lnkd.in"),       QStringLiteral("tiktok.com"),   QStringLiteral("pinterest.com"), QStringLiteral("reddit.com"),
        QStringLiteral("threads.net"),   QStringLiteral("bsky.app"),     QStringLiteral("bsky.social"),   QStringLiteral("mastodon.social"),
        QStringLiteral("bit.ly"),        QStringLiteral("buff.ly"),      QStringLiteral("ow.ly"),         QStringLiteral("tinyurl.com"),
        QStringLiteral("linktr.ee"),     QStringLiteral("google.com"),   QStringLiteral("goo.gl"),        QStringLiteral("maps.app.goo.gl"),
        QStringLiteral("wikipedia.org"), QStringLiteral("vimeo.com"),    QStringLiteral("spotify.com"),   QStringLiteral("apple.com"),
        QStringLiteral("github.com"),    QStringLiteral("medium.com"),   QStringLiteral("eventbrite.com"), QStringLiteral("forms.gle"),
        QStringLiteral("amazon.com"),    QStringLiteral("wordpress.com"), QStringLiteral("docs.google.com"), QStringLiteral("drive.google.com")};
    return kHosts;
}

struct Word
{
    QString folded;
    qsizetype at = 0;
    qsizetype length = 0;
};

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == QChar(0x200c); // ZWNJ joins Persian words
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordLetter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && isWordLetter(text.at(i)))
            ++i;
        words << Word{foldForSearch(QStringView(text).mid(from, i - from)), from, i - from};
    }
    return words;
}

QStringList nameWords(const QString &name)
{
    QStringList folded;
    for (const Word &word : wordsOf(name))
        folded << word.folded;
    // d.o.o. and A.Ş. fall apart into letters.
    while (folded.size() > 1 && (companyForms().contains(folded.last()) || folded.last().size() == 1))
        folded.removeLast();
    return folded;
}

QString foldedHandle(QString handle)
{
    handle = handle.trimmed();
    if (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    return handle.toLower();
}

bool isEdge(QChar letter)
{
    return letter.isSpace() || QStringView(u"()[]{}<>\"“”„«»,;،؛").contains(letter);
}

} // namespace

QString markedHost(const QString &address)
{
    const QString whole = address.contains(QLatin1String("://")) ? address : QStringLiteral("https://") + address;
    QString host = QUrl(whole).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host.contains(QLatin1Char('.')) && !everybodysHosts().contains(host) ? host : QString();
}

ClientMentions::ClientMentions(const ClientMarks &own, const QList<ClientMarks> &others)
{
    // The own ones first: what two clients share warns nobody.
    add(own, kOwn);
    for (qsizetype i = 0; i < others.size(); ++i)
        add(others.at(i), i);
    for (QList<Phrase> &phrases : m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
    }
}

void ClientMentions::add(const ClientMarks &marks, qsizetype client)
{
    for (const QString &name : marks.names)
        addName(name, client);
    const auto keep = [client](QHash<QString, qsizetype> &known, const QString &key) {
        if (!known.contains(key))
            known.insert(key, client);
    };
    for (const QString &given : marks.handles) {
        const QString handle = foldedHandle(given);
        if (handle.size() < kShortestHandle)
            continue;
        keep(m_handles, handle);
        const QString local = handle.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('.'), 0, 0);
        if (local.size() >= kShortestHandle)
            keep(m_handles, local);
    }
    for (const QString &given : marks.hosts) {
        if (const QString host = markedHost(given); !host.isEmpty())
            keep(m_hosts, host);
    }
}

void ClientMentions::addName(const QString &name, qsizetype client)
{
    const QStringList words = nameWords(name);
    const QString joined = words.join(QString());
    if (joined.size() < kShortestName)
        return;
    QList<Phrase> &phrases = m_phrases[words.first()];
    const bool known = std::any_of(phrases.cbegin(), phrases.cend(), [&](const Phrase &each) { return each.words == words; });
    if (!known)
        phrases << Phrase{words, client};
    if (!m_joined.contains(joined))
        m_joined.insert(joined, client);
}

void ClientMentions::findNames(const QString &text, QList<ClientMention> &found) const
{
    const QList<Word> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &first = words.at(i);
        const QChar before = first.at > 0 ? text.at(first.at - 1) : QChar(u' ');
        if (before == QLatin1Char('#')) {
            const auto joined = m_joined.constFind(first.folded);
            if (joined != m_joined.cend() && *joined != kOwn)
                found << ClientMention{*joined, ClientMention::Kind::Name, text.mid(first.at, first.length), first.at, first.length};
            continue;
        }
        if (before == QLatin1Char('@'))
            continue; // a handle
        const auto phrases = m_phrases.constFind(first.folded);
        if (phrases == m_phrases.cend())
            continue;
        for (const Phrase &phrase : *phrases) {
            const qsizetype count = phrase.words.size();
            bool fits = i + count <= words.size() && (count > 1 || !text.at(first.at).isLower());
            for (qsizetype k = 1; fits && k < count; ++k)
                fits = words.at(i + k).folded == phrase.words.at(k);
            if (!fits)
                continue;
            const Word &last = words.at(i + count - 1);
            const qsizetype length = last.at + last.length - first.at;
            if (phrase.client != kOwn)
                found << ClientMention{phrase.client, ClientMention::Kind::Name, text.mid(first.at, length), first.at, length};
            i += count - 1; // what lies inside is this one's
            break;
        }
    }
}

std::optional<qsizetype> ClientMentions::clientOfHost(QString host) const
{
    while (host.contains(QLatin1Char('.'))) {
        if (const auto known = m_hosts.constFind(host); known != m_hosts.cend())
            return *known == kOwn ? std::nullopt : std::optional(*known);
        host = host.section(QLatin1Char('.'), 1);
    }
    return std::nullopt;
}

void ClientMentions::findAddresses(const QString &text, QList<ClientMention> &found) const
{
    for (qsizetype i = 0; i < text.size();) {
        if (isEdge(text.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool mayBe = text.at(i) == QLatin1Char('@');
        while (end < text.size() && !isEdge(text.at(end))) {
            mayBe = mayBe || (text.at(end) == QLatin1Char('.') && end + 1 < text.size() && text.at(end + 1).isLetterOrNumber());
            ++end;
        }
        const qsizetype from = std::exchange(i, end);
        if (!mayBe)
            continue;
        while (end > from && QStringView(u".:!?…'’").contains(text.at(end - 1)))
            --end;
        const QString piece = text.mid(from, end - from);
        if (piece.startsWith(QLatin1Char('@'))) {
            const auto known = m_handles.constFind(foldedHandle(piece));
            if (known != m_handles.cend() && *known != kOwn)
                found << ClientMention{*known, ClientMention::Kind::Handle, piece, from, piece.size()};
        } else if (const QString host = markedHost(piece); !host.isEmpty()) {
            if (const auto client = clientOfHost(host))
                found << ClientMention{*client, ClientMention::Kind::Link, piece, from, piece.size()};
        }
    }
}

QList<ClientMention> ClientMentions::find(const QString &text) const
{
    QList<ClientMention> all;
    if (isEmpty())
        return all;
    findNames(text, all);
    findAddresses(text, all);
    std::stable_sort(all.begin(), all.end(), [](const ClientMention &a, const ClientMention &b) { return a.at < b.at; });
    QList<ClientMention> once;
    for (const ClientMention &each : all) {
        const bool known = std::any_of(once.cbegin(), once.cend(), [&](const ClientMention &other) {
            return other.client == each.client && other.kind == each.kind && other.found.compare(each.found, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            once << each;
    }
    return once;
}

} // namespace perennial
