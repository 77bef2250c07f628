// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/typedtimewords.h"

#include "text/folding.h"

#include <QHash>

namespace perennial {

namespace {

constexpr qsizetype kMostWords = 4;

struct Entry
{
    TypedWord word;
    int value;
    const char *spellings; // separated by bars
};

constexpr Entry kDays[] = {
    {TypedWord::Day, 0, "today|bugün|danas|امروز"},
    {TypedWord::Day, 1, "tomorrow|tmr|tmrw|yarın|sutra|فردا"},
    {TypedWord::Day, 2, "day after tomorrow|the day after tomorrow|öbür gün|ertesi gün|yarından sonra|prekosutra|پس‌فردا|پس فردا|پسفردا"},
    {TypedWord::Weekday, 1, "mon|monday|pzt|pazartesi|pon|ponedjeljak|دوشنبه|دو شنبه"},
    {TypedWord::Weekday, 2, "tue|tues|tuesday|sal|salı|uto|utorak|سه‌شنبه|سه شنبه|سهشنبه"},
    {TypedWord::Weekday, 3, "wed|weds|wednesday|çar|çarşamba|sri|srijeda|srijedu|چهارشنبه|چهار شنبه"},
    {TypedWord::Weekday, 4, "thu|thur|thurs|thursday|per|perşembe|čet|četvrtak|پنجشنبه|پنج‌شنبه|پنج شنبه"},
    {TypedWord::Weekday, 5, "fri|friday|cum|cuma|pet|petak|جمعه"},
    {TypedWord::Weekday, 6, "sat|saturday|cmt|cumartesi|sub|subota|subotu|شنبه"},
    {TypedWord::Weekday, 7, "sun|sunday|paz|pazar|ned|nedjelja|nedjelju|یکشنبه|یک‌شنبه|یک شنبه"},
    {TypedWord::Next, 0, "next|gelecek|önümüzdeki|haftaya|sljedeći|sljedeća|sljedeću|idući|iduća|iduću|آینده|بعدی"},
    {TypedWord::This, 0, "this|bu|ovaj|ova|ovu|این"},
    {TypedWord::In, 0, "in|za|تا"},
    {TypedWord::Later, 0, "later|from now|sonra|kasnije|دیگر|بعد"},
    {TypedWord::Minutes, 0, "min|mins|minute|minutes|dk|dakika|minuta|minutu|minute|دقیقه"},
    {TypedWord::Hours, 0, "hour|hours|hr|hrs|sati|sata|ساعت"},
    {TypedWord::Days, 0, "day|days|gün|dan|dana|روز"},
    {TypedWord::Weeks, 0, "week|weeks|hafta|tjedan|tjedna|tjedana|هفته"},
    {TypedWord::Months, 0, "month|months|ay|mjesec|mjeseca|mjeseci|ماه"},
};

constexpr Entry kMonths[] = {
    {TypedWord::Month, 1, "jan|january|ocak|sij|siječanj|siječnja|ژانویه"},
    {TypedWord::Month, 2, "feb|february|şubat|velj|veljača|veljače|فوریه"},
    {TypedWord::Month, 3, "mar|march|mart|ožu|ožujak|ožujka|مارس"},
    {TypedWord::Month, 4, "apr|april|nisan|nis|tra|travanj|travnja|آوریل"},
    {TypedWord::Month, 5, "may|mayıs|svi|svibanj|svibnja|مه"},
    {TypedWord::Month, 6, "jun|june|haziran|haz|lip|lipanj|lipnja|ژوئن"},
    {TypedWord::Month, 7, "jul|july|temmuz|tem|srp|srpanj|srpnja|ژوئیه"},
    {TypedWord::Month, 8, "aug|august|ağustos|ağu|kol|kolovoz|kolovoza|اوت"},
    {TypedWord::Month, 9, "sep|sept|september|eylül|eyl|ruj|rujan|rujna|سپتامبر"},
    {TypedWord::Month, 10, "oct|october|ekim|eki|lis|listopad|listopada|اکتبر"},
    {TypedWord::Month, 11, "nov|november|kasım|kas|stu|studeni|studenoga|studenog|نوامبر"},
    {TypedWord::Month, 12, "dec|december|aralık|ara|pro|prosinac|prosinca|دسامبر"},
    {TypedWord::JalaliMonth, 1, "فروردین|farvardin"},
    {TypedWord::JalaliMonth, 2, "اردیبهشت|ordibehesht"},
    {TypedWord::JalaliMonth, 3, "خرداد|khordad"},
    {TypedWord::JalaliMonth, 4, "تیر"},
    {TypedWord::JalaliMonth, 5, "مرداد|mordad"},
    {TypedWord::JalaliMonth, 6, "شهریور|shahrivar"},
    {TypedWord::JalaliMonth, 7, "مهر|mehr"},
    {TypedWord::JalaliMonth, 8, "آبان|aban"},
    {TypedWord::JalaliMonth, 9, "آذر|azar"},
    {TypedWord::JalaliMonth, 10, "دی"},
    {TypedWord::JalaliMonth, 11, "بهمن|bahman"},
    {TypedWord::JalaliMonth, 12, "اسفند|esfand"},
};

constexpr Entry kHours[] = {
    {TypedWord::Clock, 12, "noon|midday|öğlen|öğle|öğleyin|podne|u podne|ظهر"},
    {TypedWord::Clock, 0, "midnight|gece yarısı|ponoć|نیمه‌شب|نیمه شب"},
    {TypedWord::Am, 9, "am|morning|in the morning|sabah|sabahleyin|ujutro|jutro|صبح"},
    {TypedWord::Pm, 15, "pm|afternoon|in the afternoon|öğleden sonra|popodne|poslijepodne|بعدازظهر|بعد از ظهر|عصر"},
    {TypedWord::Pm, 19, "evening|in the evening|tonight|akşam|akşamleyin|bu akşam|navečer|večeras|شب|امشب"},
    {TypedWord::Nothing, 0, "at|on|the|of|saat|saati|saatte|günü|u|dana|در|روز"},
};

const QHash<QString, TypedMeaning> &lexicon()
{
    static const QHash<QString, TypedMeaning> words = [] {
        QHash<QString, TypedMeaning> made;
        const auto addAll = [&made](const auto &entries) {
            for (const Entry &entry : entries) {
                for (const QString &spelling : QString::fromUtf8(entry.spellings).split(QLatin1Char('|'))) {
                    const QString folded = foldForSearch(spelling);
                    if (!made.contains(folded))
                        made.insert(folded, {entry.word, entry.value});
                }
            }
        };
        addAll(kDays);
        addAll(kMonths);
        addAll(kHours);
        return made;
    }();
    return words;
}

} // namespace

std::optional<TypedMeaning> typedMeaning(const QStringList &folded, qsizetype from, qsizetype &used)
{
    for (used = std::min(kMostWords, folded.size() - from); used > 0; --used) {
        const auto found = lexicon().constFind(folded.mid(from, used).join(QLatin1Char(' ')));
        if (found != lexicon().cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace perennial
