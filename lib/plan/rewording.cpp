// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/rewording.h"

#include "text/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace perennial {

namespace {

constexpr qsizetype kLongLine = 80; // what a phone shows of a first line, about
constexpr qsizetype kShortLine = 60;
constexpr qsizetype kShortestHead = 12;
constexpr qsizetype kShortestQuote = 8;

// Addresses, tags, mentions and variables are no words of a sentence: their letters become blanks.
QString withoutSigns(QString text)
{
    static const QRegularExpression signs(QStringLiteral("https?://\\S+|[#@][\\p{L}\\p{N}_]+|\\{[^{}]*\\}"));
    for (auto matches = signs.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char(' ')));
    }
    return text;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x061F) || c == QChar(0x2026);
}

bool isQuestionMark(QChar c)
{
    return c == u'?' || c == QChar(0x061F);
}

// A line's end ends one, too; "3.5" and "example.com" do not.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    const QString words = withoutSigns(text);
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QString sentence = text.mid(begin, end - begin).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        begin = end;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'\n') {
            take(i);
        } else if (endsSentence(words[i])) {
            while (i + 1 < words.size() && endsSentence(words[i + 1]))
                ++i;
            if (i + 1 == words.size() || words[i + 1].isSpace())
                take(i + 1);
        }
    }
    take(text.size());
    return sentences;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}\\p{N}\\p{M}'’]+"));
    QString folded = foldForSearch(withoutSigns(text));
    folded.replace(QChar(0x2019), QLatin1Char('\''));
    return folded.split(noWord, Qt::SkipEmptyParts);
}

bool hasOneOf(const QStringList &words, const QStringList &wanted)
{
    return std::any_of(words.begin(), words.end(), [&wanted](const QString &word) { return wanted.contains(word); });
}

QString firstSentence(const QString &text)
{
    return sentencesOf(text).value(0);
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(QLatin1Char('\n'), 0, 0);
}

// How a wording begins.

bool beginsWithQuestion(const QString &text)
{
    const QString sentence = firstSentence(text);
    return !sentence.isEmpty() && isQuestionMark(sentence.back());
}

bool beginsWithNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && trimmed.front().isDigit();
}

bool isQuoteMark(QChar c)
{
    return QStringLiteral("\"“„«”»").contains(c);
}

bool beginsWithQuote(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && isQuoteMark(trimmed.front());
}

bool hasHashtag(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("(^|\\s)#[\\p{L}\\p{N}_]+"));
    return tag.match(text).hasMatch();
}

// Pieces of a text.

QString numberIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\p{L}\\p{N}])[%٪]?\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*(?:\\s?[%٪€$₺])?"));
    const auto match = number.match(withoutSigns(text));
    return match.captured().trimmed();
}

QString quoteIn(const QString &text)
{
    static const QRegularExpression quote(QStringLiteral("“[^”\\n]+”|„[^”“\\n]+[”“]|«[^»\\n]+»|\"[^\"\\n]+\""));
    const auto match = quote.match(text);
    return match.capturedLength() >= kShortestQuote ? match.captured() : QString();
}

QString withoutHashtags(const QString &text)
{
    static const QRegularExpression atTheEnd(QStringLiteral("(?:\\s*#[\\p{L}\\p{N}_]+)+\\s*$"));
    static const QRegularExpression within(QStringLiteral("(^|\\s)#(?=[\\p{L}\\p{N}_])"));
    QString plain = text;
    plain.remove(atTheEnd);
    plain.replace(within, QStringLiteral("\\1"));
    return plain.trimmed();
}

class Suggesting
{
public:
    Suggesting(const QStringList &wordings, TextLanguage language)
        : m_wordings(wordings), m_text(wordings.value(0).trimmed()), m_sentences(sentencesOf(m_text)), m_templates(rewordingTemplates(language))
    {
    }

    QList<Rewording> run()
    {
        if (m_sentences.isEmpty() || wordsOf(m_text).isEmpty())
            return {};
        suggest(RewordingKind::QuestionFirst, beginsWithQuestion, question());
        suggest(RewordingKind::NumberFirst, beginsWithNumber, number());
        suggest(RewordingKind::QuoteFirst, beginsWithQuote, quote());
        suggest(RewordingKind::SeasonOpening, [this](const QString &text) { return namesSeason(text); }, opened(&RewordingTemplates::season));
        suggest(RewordingKind::CallToActionFirst, [this](const QString &text) { return calls(text); }, opened(&RewordingTemplates::callToAction));
        suggest(RewordingKind::ShorterFirstLine, [](const QString &text) { return firstLine(text).size() <= kLongLine; }, shorter());
        suggest(RewordingKind::WithoutHashtags, [](const QString &text) { return !hasHashtag(text); }, withoutHashtags(m_text));
        suggest(RewordingKind::AddressReader, [this](const QString &text) { return addresses(text); }, opened(&RewordingTemplates::address));
        return m_found;
    }

private:
    void suggest(RewordingKind kind, const std::function<bool(const QString &)> &isUsedBy, const QString &text)
    {
        const auto fingerprint = contentFingerprint(text);
        const auto isThere = [&](const QString &wording) { return isUsedBy(wording) || contentFingerprint(wording) == fingerprint; };
        if (!text.trimmed().isEmpty() && std::none_of(m_wordings.begin(), m_wordings.end(), isThere))
            m_found << Rewording{kind, text};
    }

    bool namesSeason(const QString &text) const
    {
        return text.contains(QLatin1String("{season}"), Qt::CaseInsensitive) || hasOneOf(wordsOf(firstSentence(text)), m_templates->seasonWords);
    }
    bool calls(const QString &text) const { return m_templates->callWords.contains(wordsOf(text).value(0)); }
    bool addresses(const QString &text) const { return hasOneOf(wordsOf(text), m_templates->addressWords); }

    // An opening and the first sentence: nothing of an unknown language.
    QString opened(QString RewordingTemplates::*opening) const
    {
        return m_templates ? (m_templates->*opening).arg(m_sentences.first()) : QString();
    }

    QString question() const
    {
        for (qsizetype i = 1; i < m_sentences.size(); ++i) {
            if (!isQuestionMark(m_sentences[i].back()))
                continue;
            QString rest = m_text;
            rest.remove(rest.indexOf(m_sentences[i], m_sentences.first().size()), m_sentences[i].size());
            return m_sentences[i] + QStringLiteral("\n\n") + rest.trimmed();
        }
        return opened(&RewordingTemplates::question);
    }

    QString number() const
    {
        const QString found = numberIn(m_text);
        return found.isEmpty() || !m_templates ? QString() : m_templates->number.arg(found, m_sentences.first());
    }

    QString quote() const
    {
        const QString found = quoteIn(m_text);
        return found.isEmpty() ? QString() : found + QStringLiteral("\n\n") + m_text;
    }

    // Cut at the first comma, colon or dash that leaves enough on both sides.
    QString shorter() const
    {
        static const QRegularExpression cut(QStringLiteral("[,،:;؛]\\s+|\\s[–—-]\\s"));
        for (auto matches = cut.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            if (match.capturedStart() > kShortLine)
                break;
            if (match.capturedStart() >= kShortestHead)
                return m_text.left(match.capturedStart()) + QChar(0x2026) + QStringLiteral("\n\n") + m_text.mid(match.capturedEnd());
        }
        return {};
    }

    const QStringList &m_wordings;
    QString m_text;
    QStringList m_sentences;
    const RewordingTemplates *m_templates;
    QList<Rewording> m_found;
};

bool isPersianLetter(QChar c)
{
    return QStringLiteral("پچژگکی").contains(c);
}

bool isArabicOnly(QChar c)
{
    return QStringLiteral("ةيىكإ").contains(c);
}

} // namespace

TextLanguage guessLanguage(const QString &text)
{
    int arabicScript = 0;
    int persian = 0;
    int arabic = 0;
    for (const QChar c : text) {
        arabicScript += c.script() == QChar::Script_Arabic;
        persian += isPersianLetter(c);
        arabic += isArabicOnly(c);
    }
    const QStringList words = wordsOf(text);
    TextLanguage best = TextLanguage::Unknown;
    int most = 0;
    bool isClear = true;
    for (const RewordingTemplates &each : allRewordingTemplates()) {
        int score = int(std::count_if(words.begin(), words.end(), [&each](const QString &word) { return each.commonWords.contains(word); })) * 2;
        if (each.language == TextLanguage::Turkish)
            score += int(std::count_if(text.begin(), text.end(), [](QChar c) { return QStringLiteral("ğıİşŞĞ").contains(c); }));
        if (each.language == TextLanguage::Croatian)
            score += int(std::count_if(text.begin(), text.end(), [](QChar c) { return QStringLiteral("čćžđšČĆŽĐŠ").contains(c); }));
        if (each.language == TextLanguage::Persian)
            score = arabicScript == 0 || arabic > persian ? 0 : score + persian;
        isClear = score > most || (isClear && score < most);
        if (score > most) {
            most = score;
            best = each.language;
        }
    }
    return isClear && most > 0 ? best : TextLanguage::Unknown;
}

QList<Rewording> suggestRewordings(const QStringList &wordings, TextLanguage language)
{
    return Suggesting(wordings, language).run();
}

QList<Rewording> suggestRewordings(const QStringList &wordings)
{
    return suggestRewordings(wordings, guessLanguage(wordings.join(QLatin1Char(' '))));
}

} // namespace perennial
