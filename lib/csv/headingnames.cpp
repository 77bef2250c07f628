// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/headingnames.h"

#include "csv/foldname.h"

#include <QHash>
#include <QStringList>

namespace perennial {

namespace {

struct FieldNames
{
    Field field;
    const char16_t *names; // by "|", the surest first; compared folded
};

constexpr FieldNames kFieldNames[] = {
    {Field::Text,
     u"text|post text|message|message text|caption|content|post content|post|original message|body|copy|tweet|status "
     u"text|description|metin|gönderi|gönderi metni|mesaj|içerik|açıklama|متن|متن پست|پیام|محتوا|کپشن|توضیحات|tekst|"
     u"tekst objave|poruka|objava|sadržaj|opis"},
    {Field::Channels,
     u"channels|channel|accounts|account|profiles|profile|social profile|social profiles|platforms|platform|networks|"
     u"network|social medias|social media|pages|page|kanal|kanallar|hesap|hesaplar|platformlar|sosyal ağ|کانال|کانال "
     u"ها|کانالها|حساب|حساب ها|شبکه|پلتفرم|kanali|račun|računi|profil|profili|mreža|mreže|platforma"},
    {Field::Date,
     u"date|datetime|date time|date and time|publish date|publishing date|scheduled date|schedule date|post date|"
     u"posting date|scheduled at|scheduled for|schedule at|publish at|published at|scheduled date time|scheduled|"
     u"postatspecifictime|send date|send at|when|day|tarih|yayın tarihi|gönderim tarihi|planlanan tarih|tarih ve saat|"
     u"tarih saat|تاریخ|تاریخ انتشار|زمان انتشار|تاریخ و ساعت|datum|datum objave|datum i vrijeme|dan"},
    {Field::Time,
     u"time|publish time|posting time|scheduled time|schedule time|post time|time 24hr|hour|saat|yayın saati|zaman|"
     u"gönderim saati|ساعت|زمان|ساعت انتشار|vrijeme|vrijeme objave|sat"},
    {Field::TimeZone, u"time zone|timezone|tz|zone|saat dilimi|zaman dilimi|منطقه زمانی|vremenska zona"},
    {Field::Link,
     u"link|links|url|post link|post url|link url|ogmetaurl|link ogmetaurl|ogmetaurl url|web link|website|bağlantı|"
     u"bağlantı adresi|لینک|پیوند|نشانی|poveznica|veza|adresa"},
    {Field::Media,
     u"media|media url|media urls|image|images|image url|image urls|picture|pictures|picture url|photo|photos|"
     u"public image url|video|videos|video url|video urls|gif url|gif urls|file|files|attachments|attachment|media "
     u"files|medya|görsel|görseller|resim|resimler|fotoğraf|dosya|رسانه|تصویر|تصاویر|عکس|ویدیو|فایل|mediji|medij|slika|"
     u"slike|fotografija|datoteka|videozapis"},
    {Field::AltTexts,
     u"alt texts|alt text|alttext|image alt text|alt text picture|media description|image description|alternatif metin|"
     u"alternatif metinler|alt metin|متن جایگزین|متن جایگزین تصویر|alternativni tekst|zamjenski tekst|opis slike"},
    {Field::Status, u"status|state|post status|durum|وضعیت|stanje"},
    {Field::Labels,
     u"labels|label|tags|tag|keywords|keywords or tags|etiket|etiketler|برچسب|برچسب ها|برچسبها|oznaka|oznake"},
    {Field::Campaign, u"campaign|campaign name|kampanya|کمپین|kampanja"},
    {Field::Category, u"category|categories|kategori|دسته|دسته بندی|kategorija"},
    {Field::Title, u"title|headline|post title|video title|başlık|عنوان|naslov"},
    {Field::FirstComment,
     u"first comment|first comment text|comment|comments|follow up comment|original first comment|ilk yorum|yorum|"
     u"اولین نظر|اولین کامنت|نظر اول|prvi komentar|komentar"},
    {Field::Thread, u"thread|thread parts|zincir|dizi|رشته|ادامه|nit|niz"},
    {Field::Language, u"language|lang|locale|dil|زبان|jezik"},
    {Field::Notes, u"notes|note|internal notes|not|notlar|یادداشت|یادداشت ها|bilješka|bilješke|napomena|napomene"},
    {Field::ExternalId, u"external id|externalid|id|reference|ref|post id|kimlik|شناسه|vanjski id"},
    {Field::ContentWarning,
     u"content warning|cw|spoiler|spoiler text|warning|içerik uyarısı|هشدار محتوا|upozorenje|upozorenje o sadržaju"},
    {Field::Visibility, u"visibility|privacy|audience|görünürlük|gizlilik|نمایش|حریم خصوصی|vidljivost|privatnost"},
    {Field::Rights, u"rights|licence|license|credit|copyright|haklar|telif|حقوق|مجوز|prava|licenca"},
    {Field::Options, u"options|seçenekler|گزینه ها|opcije"},
    {Field::Variants, u"variants|varyantlar|نسخه ها|varijante"},
};

QHash<QString, HeadingMeaning> makeMeanings()
{
    QHash<QString, HeadingMeaning> meanings;
    for (const FieldNames &each : kFieldNames) {
        int rank = 0;
        for (const QString &name : QString::fromUtf16(each.names).split(QLatin1Char('|'))) {
            const QString folded = foldName(name);
            if (!meanings.contains(folded))
                meanings.insert(folded, {each.field, rank});
            ++rank;
        }
    }
    return meanings;
}

} // namespace

std::optional<HeadingMeaning> meaningOf(const QString &heading)
{
    static const QHash<QString, HeadingMeaning> kMeanings = makeMeanings();
    QString folded = foldName(heading);
    auto found = kMeanings.constFind(folded);
    if (found == kMeanings.constEnd()) {
        while (!folded.isEmpty() && folded.back().isDigit())
            folded.chop(1);
        found = kMeanings.constFind(folded);
    }
    if (found == kMeanings.constEnd() && folded.endsWith(QLatin1Char('s'))) // "Link(s)"
        found = kMeanings.constFind(folded.chopped(1));
    if (folded.isEmpty() || found == kMeanings.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace perennial
