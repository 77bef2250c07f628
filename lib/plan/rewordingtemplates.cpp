// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/rewordingtemplates.h"

#include "text/folding.h"

namespace perennial {

namespace {

// As texts are compared.
QStringList folded(const char16_t *words)
{
    QStringList list;
    for (const QString &word : QString::fromUtf16(words).split(QLatin1Char('|')))
        list << foldForSearch(word);
    return list;
}

RewordingTemplates english()
{
    RewordingTemplates made;
    made.language = TextLanguage::English;
    made.question = QStringLiteral("Did you know? %1");
    made.number = QStringLiteral("%1 – you read that right. %2");
    made.season = QStringLiteral("{Season} is here. %1");
    made.callToAction = QStringLiteral("Take a look: %1");
    made.address = QStringLiteral("This one is for you: %1");
    made.callWords = folded(u"take|look|discover|check|try|read|see|get|join|book|shop|watch|learn|download|order|sign|find|click|visit|start|save|don't");
    made.addressWords = folded(u"you|your|yours|you're|you'll|you've");
    made.seasonWords = folded(u"spring|summer|autumn|fall|winter");
    made.commonWords = folded(u"the|and|of|to|in|is|for|on|with|your|our|this|that|you|we|are|from|it|at|how|all|new|every|when|what|can|be|or|a|an");
    return made;
}

RewordingTemplates turkish()
{
    RewordingTemplates made;
    made.language = TextLanguage::Turkish;
    made.question = QStringLiteral("Biliyor muydunuz? %1");
    made.number = QStringLiteral("%1 – evet, doğru okudunuz. %2");
    made.season = QStringLiteral("{Season} geldi! %1");
    made.callToAction = QStringLiteral("Hemen göz atın: %1");
    made.address = QStringLiteral("Bu tam size göre: %1");
    made.callWords = folded(u"hemen|keşfedin|keşfet|deneyin|okuyun|izleyin|katılın|inceleyin|indirin|bakın|göz|alın|başlayın|sipariş|kaydolun|kaçırmayın|tıklayın|öğrenin");
    made.addressWords = folded(u"siz|sizin|size|sizi|sizden|sizinle|sen|senin|sana|seni");
    made.seasonWords = folded(u"ilkbahar|bahar|yaz|sonbahar|güz|kış|baharda|yazın|sonbaharda|kışın");
    made.commonWords = folded(u"ve|bir|bu|için|ile|da|de|çok|her|en|ne|nasıl|daha|gibi|kadar|var|yok|olan|sizin|size|biz|bizim|yeni|mı|mi|mu|mü|ama|veya|ya|şimdi");
    return made;
}

RewordingTemplates persian()
{
    RewordingTemplates made;
    made.language = TextLanguage::Persian;
    made.question = QStringLiteral("می‌دانستید؟ %1");
    made.number = QStringLiteral("%1؛ بله، درست خواندید. %2");
    made.season = QStringLiteral("{season} از راه رسید! %1");
    made.callToAction = QStringLiteral("همین حالا ببینید: %1");
    made.address = QStringLiteral("این یکی برای شماست: %1");
    made.callWords = folded(u"همین|ببینید|بخوانید|نگاهی|کشف|امتحان|سفارش|دانلود|بپیوندید|یاد|بخرید|ثبت|کلیک|شروع|بیایید|از دست");
    made.addressWords = folded(u"شما|شمایی|شماست|تو|خودتان|برایتان|شمارا");
    made.seasonWords = folded(u"بهار|تابستان|پاییز|زمستان|بهاری|تابستانی|پاییزی|زمستانی");
    made.commonWords = folded(u"و|در|به|از|که|این|را|با|برای|است|آن|هر|ما|شما|یک|تا|می|هم|چه|اگر|یا|بر");
    return made;
}

RewordingTemplates croatian()
{
    RewordingTemplates made;
    made.language = TextLanguage::Croatian;
    made.question = QStringLiteral("Jeste li znali? %1");
    made.number = QStringLiteral("%1 – da, dobro ste pročitali. %2");
    made.season = QStringLiteral("{Season} je tu! %1");
    made.callToAction = QStringLiteral("Pogledajte: %1");
    made.address = QStringLiteral("Ovo je baš za vas: %1");
    made.callWords = folded(u"pogledajte|otkrijte|isprobajte|pročitajte|naručite|pridružite|saznajte|kupite|preuzmite|prijavite|kliknite|posjetite|počnite|zaronite|ne propustite");
    made.addressWords = folded(u"vi|vas|vam|vama|vaš|vaša|vaše|vašu|vašeg|ti|tebe|tebi|tvoj|tvoja|tvoje");
    made.seasonWords = folded(u"proljeće|proljeća|proljeću|ljeto|ljeta|ljeti|jesen|jeseni|zima|zime|zimi|zimu");
    made.commonWords = folded(u"i|je|u|na|za|se|da|su|od|s|sa|kako|što|ili|ali|ne|li|vaš|naš|naše|svaki|vas|ovo|biti|kada|kad|novi|uz|po|iz|koji|koja|koje");
    return made;
}

} // namespace

const QList<RewordingTemplates> &allRewordingTemplates()
{
    static const QList<RewordingTemplates> kAll{english(), turkish(), persian(), croatian()};
    return kAll;
}

const RewordingTemplates *rewordingTemplates(TextLanguage language)
{
    for (const RewordingTemplates &each : allRewordingTemplates()) {
        if (each.language == language)
            return &each;
    }
    return nullptr;
}

} // namespace perennial
