// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/plantexts.h"

#include <array>

namespace perennial::test {

namespace {

using Texts = std::array<const char16_t *, 6>;

constexpr Texts kTurkish{
    u"Günaydın İstanbul! Bugünün kavrumu: Etiyopya Guji ☕ Parti %1",
    u"Işıl ışıl bir sabah için \"Kuzey Karışımı\" hazır.\nÖğleden sonra 15.00’te tadım var. No. %1",
    u"Şeftali, yasemin, bal: yeni çekirdeğimizi denediniz mi? 🍑 #kahve Parti %1",
    u"Çarşamba kursumuzda iki yer kaldı; kayıt için kuzey.example/kurs-%1",
    u"Kahve falı değil, kahve bilimi: 93 °C, 1:16 oran, 3 dakika. Not %1",
    u"Teşekkürler! 👩🏽‍🍳👨‍👩‍👧 Bu hafta %1 fincan askıda kahve paylaştınız.",
};
constexpr Texts kPersian{
    u"صبح بخیر! قهوهٔ امروز: اتیوپی گوجی ☕ شمارهٔ %1",
    u"کارگاه دم‌آوری این جمعه برگزار می‌شود.\nجا محدود است؛ کد ثبت‌نام: %1",
    u"هلو، یاس و عسل؛ طعم دانه‌های تازهٔ ما 🍑 #قهوه %1",
    u"«قهوهٔ خوب وقت می‌خواهد.» برشتهٔ امروز، سری %1",
    u"نسخهٔ ۱:۱۶، دمای ۹۳ درجه، سه دقیقه. یادداشت %1",
    u"سپاس از همراهی شما ❤️ این هفته %1 فنجان مهمان هم بودیم.",
};
constexpr Texts kCroatian{
    u"Dobro jutro, Zagrebe! Danas pržimo Etiopiju Guji ☕ Serija %1",
    u"Što kažete na \"Sjevernu mješavinu\"?\nDođite na kušanje u četvrtak, stol %1",
    u"Breskva, jasmin i med: nova zrna su tu 🍑 #kava Serija %1",
    u"Još dva mjesta na radionici; prijava: kuzey.example/radionica-%1",
    u"93 °C, omjer 1:16, tri minute; ništa više. Bilješka %1",
    u"Hvala vam! Čaša dobre vode uz svaku šalicu, kao i uvijek 🇭🇷 %1",
};
constexpr Texts kEnglish{
    u"Good morning! On the roaster today: Ethiopia Guji ☕ Batch %1",
    u"\"Can I have it stronger?\" Yes: grind finer, not longer.\n\nBrewing note %1",
    u"Peach, jasmine, honey; our new beans are here 🍑 #coffee Batch %1",
    u"Two seats left at Wednesday's cupping: kuzey.example/cupping-%1",
    u"93 °C, 1:16, three minutes, and patience. Note %1",
    u"Thank you 👩🏽‍🍳 This week you shared %1 cups with people you have never met.",
};

} // namespace

QString planText(PlanLanguage language, int number)
{
    static constexpr std::array<const Texts *, 4> kTexts{&kTurkish, &kPersian, &kCroatian, &kEnglish};
    const Texts &texts = *kTexts[size_t(language)];
    return QString::fromUtf16(texts[size_t(number) % texts.size()]).arg(number);
}

} // namespace perennial::test
