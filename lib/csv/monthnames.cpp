// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/monthnames.h"

#include "csv/foldname.h"

#include <QHash>
#include <QSet>

#include <array>

namespace perennial {

namespace {

// One line a month, all languages together: names, Croatian genitives, the usual short forms.
constexpr std::array<const char16_t *, 12> kGregorian{
    u"january jan ocak oca ژانویه ژانویهٔ siječanj siječnja sij",
    u"february feb şubat şub فوریه فوریهٔ veljača veljače velj",
    u"march mar mart مارس ožujak ožujka ožu",
    u"april apr nisan nis آوریل travanj travnja tra",
    u"may mayıs مه می مهٔ svibanj svibnja svi",
    u"june jun haziran haz ژوئن lipanj lipnja lip",
    u"july jul temmuz tem ژوئیه جولای ژوئیهٔ srpanj srpnja srp",
    u"august aug ağustos ağu اوت آگوست kolovoz kolovoza kol",
    u"september sep sept eylül eyl سپتامبر rujan rujna ruj",
    u"october oct ekim eki اکتبر listopad listopada lis",
    u"november nov kasım kas نوامبر studeni studenoga studenog stu",
    u"december dec aralık ara دسامبر prosinac prosinca pro",
};
constexpr std::array<const char16_t *, 12> kJalali{
    u"فروردین farvardin",
    u"اردیبهشت ordibehesht",
    u"خرداد khordad",
    u"تیر tir",
    u"مرداد امرداد mordad",
    u"شهریور shahrivar",
    u"مهر mehr",
    u"آبان aban",
    u"آذر azar",
    u"دی dey",
    u"بهمن bahman",
    u"اسفند esfand",
};
constexpr const char16_t *kFillers =
    u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    u"pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz "
    u"شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه "
    u"ساعت "
    u"ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned "
    u"at saat u st nd rd th";

QHash<QString, MonthName> makeMonths()
{
    QHash<QString, MonthName> months;
    const auto take = [&months](const std::array<const char16_t *, 12> &names, bool jalali) {
        for (int i = 0; i < 12; ++i) {
            for (const QString &name : QString::fromUtf16(names[size_t(i)]).split(QLatin1Char(' ')))
                months.insert(foldName(name), {i + 1, jalali});
        }
    };
    take(kJalali, true);
    take(kGregorian, false);
    return months;
}

QSet<QString> makeFillers()
{
    QSet<QString> fillers;
    for (const QString &word : QString::fromUtf16(kFillers).split(QLatin1Char(' ')))
        fillers.insert(foldName(word));
    return fillers;
}

} // namespace

std::optional<MonthName> monthFromName(const QString &folded)
{
    static const QHash<QString, MonthName> kMonths = makeMonths();
    const auto found = kMonths.constFind(folded);
    if (found == kMonths.constEnd())
        return std::nullopt;
    return *found;
}

bool isDateFiller(const QString &folded)
{
    static const QSet<QString> kFillerWords = makeFillers();
    return kFillerWords.contains(folded);
}

} // namespace perennial
