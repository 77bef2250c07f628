// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/spintax.h"

#include <QSet>

#include <numeric>
#include <optional>

namespace perennial {

namespace {

constexpr quint64 kSearchedWhole = 100'000;
constexpr quint64 kTriesOfOne = 64;

bool isSign(QChar c)
{
    return c == u'{' || c == u'|' || c == u'}' || c == u'\\';
}

class Parsing
{
public:
    explicit Parsing(const QString &text) : m_text(text) {}

    Spintax run()
    {
        Spintax parsed;
        parsed.root = sequence(0);
        if (!m_fault && m_at < m_text.size())
            fail(SpintaxFault::Kind::Unopened, m_at);
        if (m_fault) {
            parsed.fault = *m_fault;
            parsed.root = {};
        }
        return parsed;
    }

private:
    void fail(SpintaxFault::Kind kind, qsizetype position)
    {
        if (!m_fault)
            m_fault = SpintaxFault{kind, position};
    }

    // Up to what ends it: the end of the text, a } and, inside of braces, a |.
    SpintaxSequence sequence(int depth)
    {
        SpintaxSequence found;
        QString letters;
        while (m_at < m_text.size() && !m_fault) {
            const QChar c = m_text[m_at];
            if (c == u'}' || (c == u'|' && depth > 0))
                break;
            if (c == u'{') {
                braces(depth + 1, found, letters);
                continue;
            }
            if (c == u'\\' && m_at + 1 < m_text.size() && isSign(m_text[m_at + 1]))
                ++m_at;
            letters += m_text[m_at++];
        }
        addLetters(found, letters);
        return found;
    }

    static void addLetters(SpintaxSequence &sequence, QString &letters)
    {
        if (!letters.isEmpty())
            sequence.pieces.emplace_back(std::exchange(letters, QString()));
    }

    void braces(int depth, SpintaxSequence &into, QString &letters)
    {
        const qsizetype open = m_at++;
        if (depth > Spintax::kDeepest)
            return fail(SpintaxFault::Kind::TooDeep, open);
        SpintaxChoice choice;
        choice.alternatives.push_back(sequence(depth));
        while (!m_fault && m_at < m_text.size() && m_text[m_at] == u'|') {
            ++m_at;
            choice.alternatives.push_back(sequence(depth));
        }
        if (m_fault)
            return;
        if (m_at >= m_text.size())
            return fail(SpintaxFault::Kind::Unclosed, open);
        ++m_at; // the }
        const auto isEmpty = [](const SpintaxSequence &each) { return each.pieces.empty(); };
        if (std::all_of(choice.alternatives.begin(), choice.alternatives.end(), isEmpty))
            return fail(SpintaxFault::Kind::Empty, open);
        if (choice.alternatives.size() > 1) {
            addLetters(into, letters);
            into.pieces.emplace_back(std::move(choice));
            return;
        }
        letters += u'{';
        for (auto &piece : choice.alternatives.front().pieces) {
            if (const QString *text = std::get_if<QString>(&piece)) {
                letters += *text;
                continue;
            }
            addLetters(into, letters);
            into.pieces.push_back(std::move(piece));
        }
        letters += u'}';
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<SpintaxFault> m_fault;
};

quint64 sum(quint64 a, quint64 b)
{
    return a > kMany - b ? kMany : a + b;
}

quint64 product(quint64 a, quint64 b)
{
    return b != 0 && a > kMany / b ? kMany : a * b;
}

quint64 countOf(const SpintaxSequence &sequence);

quint64 countOf(const SpintaxChoice &choice)
{
    quint64 count = 0;
    for (const SpintaxSequence &each : choice.alternatives)
        count = sum(count, countOf(each));
    return count;
}

quint64 countOf(const SpintaxSequence &sequence)
{
    quint64 count = 1;
    for (const auto &piece : sequence.pieces) {
        if (const SpintaxChoice *choice = std::get_if<SpintaxChoice>(&piece))
            count = product(count, countOf(*choice));
    }
    return count;
}

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xFF51AFD7ED558CCDULL;
    value ^= value >> 33;
    value *= 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

// The way with this number: the first choice is its lowest digit.
void write(const SpintaxSequence &sequence, quint64 number, QString &text)
{
    for (const auto &piece : sequence.pieces) {
        if (const QString *letters = std::get_if<QString>(&piece)) {
            text += *letters;
            continue;
        }
        const SpintaxChoice &choice = std::get<SpintaxChoice>(piece);
        const quint64 count = countOf(choice);
        quint64 within = number % count;
        number /= count;
        for (const SpintaxSequence &each : choice.alternatives) {
            const quint64 ways = countOf(each);
            if (within < ways) {
                write(each, within, text);
                break;
            }
            within -= ways;
        }
    }
}

// A number below count that each of count turns one after the other has once.
quint64 turnOf(quint64 turn, quint64 count, quint64 seed)
{
    const quint64 round = mixed(seed + turn / count);
    quint64 stride = 1 + (round >> 32) % count;
    while (std::gcd(stride, count) != 1)
        stride = stride % count + 1;
    return (round % count + turn % count * stride) % count;
}

// The way of this turn: each choice for itself lets all its alternatives have their turn before one comes again.
void writeInTurn(const SpintaxSequence &sequence, quint64 turn, quint64 &seed, QString &text)
{
    for (const auto &piece : sequence.pieces) {
        if (const QString *letters = std::get_if<QString>(&piece)) {
            text += *letters;
            continue;
        }
        const SpintaxChoice &choice = std::get<SpintaxChoice>(piece);
        seed = mixed(seed + 0x9E3779B97F4A7C15ULL);
        const quint64 count = choice.alternatives.size();
        quint64 within = seed; // the next choice draws the same, whichever way is gone here
        writeInTurn(choice.alternatives[size_t(turnOf(turn, count, seed))], turn / count, within, text);
    }
}

// Near the golden section of all ways and without a common divisor with their number: each step is a new way, and any few
// steps one after the other lie far apart.
quint64 strideOf(quint64 count)
{
    quint64 stride = std::max<quint64>(1, quint64(double(count) * 0.6180339887498949));
    while (std::gcd(stride, count) != 1)
        ++stride;
    return stride;
}

} // namespace

QString toString(SpintaxFault::Kind kind)
{
    switch (kind) {
    case SpintaxFault::Kind::None:
        break;
    case SpintaxFault::Kind::Unclosed:
        return QStringLiteral("spintax-unclosed");
    case SpintaxFault::Kind::Unopened:
        return QStringLiteral("spintax-unopened");
    case SpintaxFault::Kind::Empty:
        return QStringLiteral("spintax-empty");
    case SpintaxFault::Kind::TooDeep:
        return QStringLiteral("spintax-deep");
    }
    return QStringLiteral("none");
}

bool Spintax::hasChoices() const
{
    return std::any_of(root.pieces.begin(), root.pieces.end(), [](const auto &piece) { return std::holds_alternative<SpintaxChoice>(piece); });
}

Spintax parseSpintax(const QString &text)
{
    return Parsing(text).run();
}

quint64 variantCount(const Spintax &spintax)
{
    return spintax.isValid() ? countOf(spintax.root) : 0;
}

QStringList expandSpintax(const Spintax &spintax, int most, quint64 seed)
{
    QStringList texts;
    if (!spintax.isValid() || most < 1)
        return texts;
    QSet<QString> seen;
    const auto take = [&texts, &seen](const QString &text) {
        if (!seen.contains(text)) {
            seen.insert(text);
            texts << text;
        }
    };
    const quint64 count = countOf(spintax.root);
    const bool isNumbered = count < kMany / 2; // two numbers can be added
    const quint64 turns = std::min(count, quint64(most) * (isNumbered ? 2 : kTriesOfOne));
    for (quint64 turn = 0; turn < turns && texts.size() < most; ++turn) {
        QString text;
        quint64 drawing = mixed(seed);
        writeInTurn(spintax.root, turn, drawing, text);
        take(text);
    }
    if (!isNumbered)
        return texts;
    // What taking turns did not find, in steps through all ways.
    const quint64 stride = strideOf(count) % count;
    const quint64 steps = count <= kSearchedWhole ? count : std::min(count, quint64(most) * kTriesOfOne);
    quint64 number = mixed(seed) % count;
    for (quint64 step = 0; step < steps && texts.size() < most; ++step) {
        QString text;
        write(spintax.root, number, text);
        number = (number + stride) % count;
        take(text);
    }
    return texts;
}

QString escapedForSpintax(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (isSign(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace perennial
