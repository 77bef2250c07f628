// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/maintenanceplanner.h"

#include "plan/rewording.h"
#include "plan/textvariables.h"
#include "text/folding.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kStepMinutes = 30;
constexpr int kFirstHour = 9; // half hours that a person would choose
constexpr int kLastHour = 21;
constexpr qsizetype kFewestForHabit = 4;
constexpr std::chrono::milliseconds kAhead = 10min;

const QRegularExpression &links()
{
    static const QRegularExpression kLinks(QStringLiteral("(?:https?://|www\\.)\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    return kLinks;
}

QStringList foldedWords(QString text)
{
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    text.remove(links());
    return foldForSearch(text).split(noWord, Qt::SkipEmptyParts);
}

// Words that point at a day from where they stand, and names of weekdays.
const QSet<QString> &dayWords()
{
    static const QSet<QString> kWords = [] {
        QSet<QString> words;
        const QString plain =
            QStringLiteral("today|tonight|tomorrow|yesterday|deadline|christmas|easter|halloween|ramadan|"
                           "bugün|yarın|dün|bayram|bayramı|yılbaşı|ramazan|"
                           "امروز|امشب|فردا|دیروز|نوروز|یلدا|رمضان|شنبه|یکشنبه|دوشنبه|چهارشنبه|جمعه|"
                           "danas|sutra|jučer|večeras|božić|uskrs");
        for (const QString &word : plain.split(QLatin1Char('|')))
            words.insert(foldForSearch(word));
        for (const char *name : {"en", "tr", "fa", "hr"}) {
            const QLocale locale{QLatin1String(name)};
            for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
                const QStringList folded = foldedWords(locale.dayName(day, QLocale::LongFormat));
                if (folded.size() == 1) // Turkish “pazar” is a market, too: better one post too few
                    words.insert(folded.first());
            }
        }
        return words;
    }();
    return kWords;
}

const QSet<QString> &monthWords()
{
    static const QSet<QString> kWords = [] {
        QSet<QString> words;
        for (const char *name : {"en", "tr", "fa", "hr"}) {
            const QLocale locale{QLatin1String(name)};
            for (int month = 1; month <= 12; ++month) {
                for (const QString &word : {locale.monthName(month, QLocale::LongFormat),
                                            locale.standaloneMonthName(month, QLocale::LongFormat)})
                    words.insert(foldForSearch(word));
            }
        }
        const QString jalali = QStringLiteral("فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند");
        for (const QString &word : jalali.split(QLatin1Char('|')))
            words.insert(foldForSearch(word));
        return words;
    }();
    return kWords;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

bool namesMonthDay(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (monthWords().contains(words[i]) && (isNumber(words.value(i - 1)) || isNumber(words.value(i + 1))))
            return true;
    }
    return false;
}

const CategoryPolicy &policyOf(const MaintenanceQuestion &question, CategoryId category)
{
    static const CategoryPolicy kUsual;
    for (const CategoryPolicy &policy : question.policies) {
        if (policy.category == category)
            return policy;
    }
    return kUsual;
}

struct Used
{
    int times = 0;
    std::optional<qint64> lastHere;    // as a Julian day
    std::optional<qint64> nearestHere; // days away from the day in question
    std::optional<qint64> nearestElsewhere;
};

void note(std::optional<qint64> &nearest, qint64 days)
{
    nearest = std::min(nearest.value_or(days), days);
}

bool mayGo(const MaintenanceQuestion &question, const EvergreenItem &item, const Used &used)
{
    const CategoryPolicy &policy = policyOf(question, item.category);
    const QDate day = question.day;
    const bool inSeason =
        (!item.season || item.season->contains(day)) && (!policy.season || policy.season->contains(day));
    const bool expired = (item.expires && *item.expires < day) || (policy.expires && *policy.expires < day);
    const bool allowed = (item.channels.isEmpty() || item.channels.contains(question.channel)) &&
                         (policy.channels.isEmpty() || policy.channels.contains(question.channel));
    const bool usedUp =
        used.times >= item.mostUses.value_or(INT_MAX) || used.times >= policy.mostUses.value_or(INT_MAX);
    const bool rested = used.nearestHere.value_or(INT_MAX) >= policy.itemGapDays &&
                        used.nearestElsewhere.value_or(INT_MAX) >= policy.channelGapDays;
    return inSeason && !expired && allowed && !usedUp && rested;
}

class Choosing
{
public:
    explicit Choosing(const MaintenanceQuestion &question) : m_question(question) {}

    Result<std::optional<MaintenanceDraft>> run()
    {
        const QList<bool> order = m_question.libraryFirst ? QList<bool>{true, false} : QList<bool>{false, true};
        for (const bool library : order) {
            TRY_ASSIGN(const auto found,
                       library ? fromLibrary() : Result<std::optional<MaintenanceDraft>>(fromElsewhere()));
            if (found)
                return found;
        }
        return std::optional<MaintenanceDraft>();
    }

private:
    Result<std::optional<MaintenanceDraft>> fromLibrary()
    {
        TRY_ASSIGN(const QList<EvergreenItem> items, freeItems(m_question));
        for (const EvergreenItem &item : items) {
            // Its own wordings before words that nobody wrote.
            for (const Wording &wording : item.wordings) {
                if (auto draft = tried({wording.textOn(m_question.network), item.id, wording.id, {}, false}))
                    return draft;
            }
            for (const Wording &wording : item.wordings) {
                for (const QString &text : rewordedWhole(wording.textOn(m_question.network))) {
                    if (auto draft = tried({text, item.id, wording.id, {}, true}))
                        return draft;
                }
            }
        }
        return std::optional<MaintenanceDraft>();
    }

    std::optional<MaintenanceDraft> fromElsewhere()
    {
        const QList<TakeOver> posts = fitForTakingOver(m_question);
        for (const TakeOver &post : posts) {
            const QString own = saidKey(post.text);
            for (const QString &text : post.wordings) {
                if (auto draft = tried({text, {}, {}, post.post, false}); draft && saidKey(draft->text) != own)
                    return draft;
            }
            for (const QString &text : rewordedWhole(post.text)) {
                if (auto draft = tried({text, {}, {}, post.post, true}); draft && saidKey(draft->text) != own)
                    return draft;
            }
        }
        return std::nullopt;
    }

    std::optional<MaintenanceDraft> tried(MaintenanceDraft draft) const
    {
        draft.text = textOnDay(draft.text, m_question.day, m_question.calendar, QLocale::c());
        const bool isUnfilled = draft.isReworded && draft.text.contains(QLatin1String("{season}"), Qt::CaseInsensitive);
        if (isUnfilled || saidKey(draft.text).isEmpty() || m_question.said.has(draft.text) ||
            (m_question.fits && !m_question.fits(draft)))
            return std::nullopt;
        return draft;
    }

    const MaintenanceQuestion &m_question;
};

// When the channel's posts mostly went out, by the wall; on the weekday if it is given.
struct Habit
{
    std::optional<int> weekday;
    std::optional<QTime> time;
};

template <class Key> std::optional<Key> mostCommon(const QHash<Key, int> &counts)
{
    std::optional<Key> best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!best || it.value() > counts.value(*best) || (it.value() == counts.value(*best) && it.key() < *best))
            best = it.key();
    }
    return best;
}

Result<Habit> habitOf(const QList<Instant> &times, const QByteArray &zone, std::optional<int> wanted)
{
    ZoneResolver zones;
    QHash<int, int> days;
    QHash<int, QHash<int, int>> halfHours; // of a day; 0: of all
    for (const Instant at : times) {
        TRY_ASSIGN(const WallTime wall, zones.wallTime(at, zone));
        const int day = wall.date.dayOfWeek();
        const int half = (wall.time.hour() * 60 + wall.time.minute()) / kStepMinutes;
        ++days[day];
        ++halfHours[day][half];
        ++halfHours[0][half];
    }
    Habit habit;
    habit.weekday = wanted ? wanted : mostCommon(days);
    const int day = habit.weekday.value_or(0);
    const auto half = mostCommon(halfHours.contains(day) ? halfHours.value(day) : halfHours.value(0));
    if (half)
        habit.time = QTime(0, 0).addSecs(*half * kStepMinutes * 60);
    return habit;
}

// The preferred time, then half hours by how near they are, those of the night last.
QList<QTime> timesAround(QTime preferred)
{
    QList<QTime> times;
    for (int minutes = 0; minutes < 24 * 60; minutes += kStepMinutes)
        times << QTime(minutes / 60, minutes % 60);
    const auto rank = [preferred](QTime time) {
        const bool isNight = time.hour() < kFirstHour || time > QTime(kLastHour, 0);
        return std::pair(isNight, std::abs(preferred.secsTo(time)));
    };
    std::stable_sort(times.begin(), times.end(), [&rank](QTime a, QTime b) { return rank(a) < rank(b); });
    times.removeAll(preferred);
    times.prepend(preferred);
    return times;
}

} // namespace

QString saidKey(const QString &text)
{
    const QStringList words = foldedWords(text);
    return words.isEmpty() ? foldForSearch(text).simplified() : words.join(QLatin1Char(' '));
}

bool isTiedToDay(const QString &text)
{
    static const QRegularExpression kDates(
        QStringLiteral("(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./"
                       "-](?:\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}|(?:19|20)\\d{2}|1[34]\\d{2})(?!\\d)"));
    QString plain = text;
    plain.remove(links());
    if (kDates.match(foldForSearch(plain)).hasMatch())
        return true;
    const QStringList words = foldedWords(plain);
    return namesMonthDay(words) ||
           std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return dayWords().contains(word); });
}

QStringList rewordedWhole(const QString &text)
{
    const QString whole = text.trimmed();
    if (saidKey(whole).isEmpty())
        return {};
    const TextLanguage language = guessLanguage(whole);
    const RewordingTemplates *templates = rewordingTemplates(language);
    QStringList made;
    QStringList last;
    const QList<Rewording> suggested = suggestRewordings({whole}, language);
    for (const Rewording &each : suggested) {
        switch (each.kind) {
        case RewordingKind::QuoteFirst:
        case RewordingKind::ShorterFirstLine:
            made << each.text;
            break;
        case RewordingKind::WithoutHashtags:
            last << each.text;
            break;
        // The others keep the first sentence only: here their opening stands before all of it.
        case RewordingKind::QuestionFirst:
            made << (templates ? templates->question.arg(whole) : each.text);
            break;
        case RewordingKind::SeasonOpening:
            made << templates->season.arg(whole);
            break;
        case RewordingKind::CallToActionFirst:
            made << templates->callToAction.arg(whole);
            break;
        case RewordingKind::AddressReader:
            made << templates->address.arg(whole);
            break;
        case RewordingKind::NumberFirst:
            break;
        }
    }
    return made + last;
}

Result<QList<EvergreenItem>> freeItems(const MaintenanceQuestion &question)
{
    ZoneResolver zones;
    QHash<EvergreenId, Used> used;
    for (const EvergreenUse &use : question.history) {
        TRY_ASSIGN(const WallTime wall, zones.wallTime(use.at, question.timeZone));
        const qint64 away = std::abs(wall.date.daysTo(question.day));
        Used &item = used[use.item];
        ++item.times;
        if (use.channel == question.channel) {
            note(item.nearestHere, away);
            item.lastHere = std::max(item.lastHere.value_or(0), wall.date.toJulianDay());
        } else {
            note(item.nearestElsewhere, away);
        }
    }
    QList<EvergreenItem> free;
    for (const EvergreenItem &item : question.items) {
        if (question.categories.contains(item.category) && mayGo(question, item, used.value(item.id)))
            free << item;
    }
    const auto rank = [&used](const EvergreenItem &item) {
        return std::tuple(used.value(item.id).lastHere.value_or(0), item.createdAt.ms, item.id.value);
    };
    std::sort(free.begin(), free.end(),
              [&rank](const EvergreenItem &a, const EvergreenItem &b) { return rank(a) < rank(b); });
    return free;
}

QList<TakeOver> fitForTakingOver(const MaintenanceQuestion &question)
{
    QList<TakeOver> fit = question.elsewhere;
    fit.removeIf([&question](const TakeOver &post) {
        return post.at > question.now - 24h * kTakeOverFromDays || post.at < question.now - 24h * kTakeOverUntilDays ||
               isTiedToDay(post.text);
    });
    std::sort(fit.begin(), fit.end(), [](const TakeOver &a, const TakeOver &b) {
        return std::tuple(b.at.ms, b.post.value) < std::tuple(a.at.ms, a.post.value);
    });
    return fit;
}

Result<std::optional<MaintenanceDraft>> chooseMaintenance(const MaintenanceQuestion &question)
{
    return Choosing(question).run();
}

Result<std::optional<WallTime>> maintenanceTime(const MaintenanceTimes &question)
{
    ZoneResolver zones;
    Habit habit;
    if (question.past.size() >= kFewestForHabit) {
        TRY_ASSIGN(habit, habitOf(question.past, question.timeZone, question.weekday));
    } else if (!question.places.isEmpty()) {
        TRY_ASSIGN(habit, habitOf({*std::min_element(question.places.cbegin(), question.places.cend())},
                                  question.timeZone, question.weekday));
    }
    const int weekday = question.weekday.value_or(habit.weekday.value_or(Qt::Wednesday));
    const QList<QTime> times = timesAround(question.time.value_or(habit.time.value_or(QTime(10, 0))));
    QList<int> days{weekday};
    for (int day = weekday + 1; day <= Qt::Sunday; ++day)
        days << day;
    for (int day = weekday - 1; day >= Qt::Monday; --day)
        days << day;
    TimesReader reader(question.times);
    for (const int day : days) {
        for (const QTime time : times) {
            const WallTime wall{question.monday.addDays(day - 1), time, question.timeZone};
            TRY_ASSIGN(const ResolvedTime at, zones.resolve(wall));
            if (at.kind != WallTimeKind::Gap && at.instant >= question.now + kAhead &&
                reader.isOpen(question.channel, at.instant))
                return std::optional(wall);
        }
    }
    return std::optional<WallTime>();
}

} // namespace perennial
