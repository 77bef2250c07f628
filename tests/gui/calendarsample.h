// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sample week of a coffee roaster: one of each state, in two languages.

#include "fakecalendarsource.h"

#include <QPainter>

namespace perennial::sample {

enum Channel : qint64 { Mastodon = 1, Bluesky, X, Instagram, LinkedIn, Telegram, WordPress };
const QDate kMonday(2026, 11, 23);

inline QList<CalendarChannel> channels()
{
    const auto make = [](qint64 id, const char *name, const char *network) {
        return CalendarChannel{ChannelId{id}, QString::fromLatin1(name), QString::fromLatin1(network), {}};
    };
    return {make(Mastodon, "Mastodon", "mastodon"),
            make(Bluesky, "Bluesky", "bluesky"),
            make(X, "X", "x"),
            make(Instagram, "Instagram", "instagram"),
            make(LinkedIn, "LinkedIn", "linkedin"),
            make(Telegram, "Telegram", "telegram"),
            make(WordPress, "WordPress", "wordpress")};
}

inline CalendarSetting setting()
{
    return {QTimeZone("Europe/Istanbul"), QStringLiteral("Istanbul"), Qt::Monday, CalendarSystem::Gregorian,
            QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

inline CalendarSetting persianSetting()
{
    return {QTimeZone("Europe/Istanbul"), QStringLiteral("استانبول"), Qt::Saturday, CalendarSystem::Jalali,
            QLocale(QLocale::Persian, QLocale::Iran)};
}

inline CalendarEntry entry(qint64 id, QDate date, QTime time, const QString &text, std::initializer_list<Channel> on,
                           EntryState state)
{
    CalendarEntry made;
    made.post = PostId{id};
    made.date = date;
    made.time = time;
    made.timed = time.isValid();
    made.text = text;
    for (Channel channel : on)
        made.channels.append(ChannelId{channel});
    made.state = state;
    const QDateTime wall(date, made.timed ? time : QTime(12, 0), QTimeZone("Europe/Istanbul"));
    made.dueAt = Instant{wall.toMSecsSinceEpoch()};
    return made;
}

inline Instant now()
{
    return Instant{QDateTime(kMonday.addDays(3), QTime(11, 42), QTimeZone("Europe/Istanbul")).toMSecsSinceEpoch()};
}

inline QPixmap picture(const QColor &ground, const QColor &thing)
{
    QPixmap pixmap(96, 96);
    pixmap.fill(ground);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(thing);
    painter.drawRoundedRect(26, 18, 44, 66, 6, 6);
    painter.setBrush(QColor(0xfb, 0xea, 0xdb));
    painter.drawEllipse(QPoint(48, 52), 13, 13);
    return pixmap;
}

inline void fillWeek(FakeCalendarSource &source)
{
    using enum EntryState;
    qint64 id = 0;
    const auto add = [&](int day, int hour, int minute, const char *text, std::initializer_list<Channel> on,
                         EntryState state) {
        source.entries.append(
            entry(++id, kMonday.addDays(day), QTime(hour, minute), QString::fromUtf8(text), on, state));
        return &source.entries.last();
    };
    add(0, 8, 30, "Good morning, Kadıköy. The first roast of the week is in the hopper.", {Mastodon, Bluesky, X}, Sent);
    add(0, 10, 30, "How we cut cup waste by 38 % in one year", {Bluesky}, Sent);
    add(0, 13, 0, "Reel: a pour-over in 45 seconds", {Instagram}, Sent);
    add(0, 17, 30, "Akşam kavurması hazır: 250 g paketler rafta", {Telegram}, Sent);
    add(1, 9, 30, "Freeze your beans: five minutes that save a month", {Mastodon}, Sent)->evergreen = true;
    add(1, 11, 0, "Öğretmenler Günü: your coffee is on us, teachers", {Instagram, Telegram}, Sent);
    add(1, 13, 0, "The Guji harvest, farm by farm", {WordPress}, Sent);
    add(1, 15, 0, "Poll: oat or whole in your flat white?", {X}, Unsure);
    add(1, 18, 0, "What is in the hopper this week", {Bluesky}, Sent);
    add(2, 9, 30, "A grinder is half the cup. Three settings to know", {Mastodon, Bluesky}, Sent);
    add(2, 12, 30, "Cold brew kit is back on the shelf", {Instagram}, Sent);
    add(2, 15, 0, "Wholesale tasting tomorrow at ten", {X}, Sent);
    add(2, 17, 30, "Yarın 10.00: açık tadım, kapı herkese açık", {Telegram}, Sent);
    add(3, 9, 30, "Slow Friday: 20 % off every filter bag until Monday", {Mastodon, Bluesky, X}, Failed)->hasMedia =
        true;
    source.thumbnails.insert(PostId{id}, picture(QColor(0xd5, 0xe1, 0xd6), QColor(0x6d, 0x3b, 0x55)));
    add(3, 12, 0, "Cardamom cortado, this week's special", {Instagram}, Approved)->hasMedia = true;
    source.thumbnails.insert(PostId{id}, picture(QColor(0x35, 0x5e, 0x5b), QColor(0xb9, 0x7a, 0x4b)));
    add(3, 14, 0, "Yeni kavrum geldi: Guji, 1 950 metre.", {Telegram}, Approved);
    add(3, 16, 30, "Filter grind: start at coarse sand, then listen", {Mastodon}, PlannedFill);
    add(3, 18, 30, "Thread: how to read a roast date", {Bluesky}, Draft);
    add(4, 9, 0, "Slow Friday is here. Filter bags 20 % off all day", {Mastodon, Bluesky, X, Instagram, Telegram},
        Approved)
        ->hasMedia = true;
    source.thumbnails.insert(PostId{id}, picture(QColor(0xcf, 0xe3, 0xec), QColor(0x6d, 0x3b, 0x55)));
    add(4, 12, 0, "Gift boxes: pick three, we wrap", {Instagram, Telegram}, Approved);
    add(4, 12, 30, "Reel: wrapping a gift box", {Instagram}, InReview)->conflict = true;
    add(4, 15, 0, "We are hiring two baristas for Moda", {LinkedIn}, Held);
    add(4, 17, 30, "Rinse the paper filter. Yes, every time", {X}, PlannedFill);
    add(5, 10, 0, "Latte art class: six places on Sunday", {Instagram}, InReview)->hasMedia = true;
    source.thumbnails.insert(PostId{id}, picture(QColor(0x35, 0x5e, 0x5b), QColor(0xb9, 0x7a, 0x4b)));
    add(5, 13, 0, "Weekend reading: three essays on slowness", {Mastodon, Bluesky}, Draft);
    add(5, 16, 0, "Water first: why yours may be too soft", {Bluesky}, PlannedFill);
    add(6, 11, 0, "Sunday slow bar: no laptops until three", {Telegram, X}, Approved);
    add(6, 15, 0, "Cupping at home with two spoons and patience", {Mastodon}, PlannedFill);
    add(6, 17, 30, "The December menu, explained", {WordPress}, Draft);
    source.knownBands = {
        {kMonday.addDays(1), kMonday.addDays(1), QStringLiteral("Teachers' Day (TR)"), {}, BandKind::Holiday},
        {kMonday.addDays(3), kMonday.addDays(7), QStringLiteral("Slow Friday"), QStringLiteral("9 posts"),
         BandKind::Campaign}};
    EntryDetails failed;
    failed.author = QStringLiteral("Acme Coffee");
    failed.handle = QStringLiteral("@acmecoffee");
    failed.text = QStringLiteral("Slow Friday: 20 % off every filter bag until Monday. No countdown, no panic. "
                                 "Come for a cup, leave with beans.");
    failed.picture = picture(QColor(0xd5, 0xe1, 0xd6), QColor(0x6d, 0x3b, 0x55)).toImage();
    failed.pictureText = QStringLiteral("A plum filter bag on a pale green shelf");
    failed.otherZone = QStringLiteral("Istanbul. For you in London, 06:30");
    failed.campaign = QStringLiteral("Slow Friday");
    failed.labels = {QStringLiteral("offer"), QStringLiteral("filter")};
    failed.stateText = QStringLiteral("1 of 3 failed");
    failed.deliveries = {{ChannelId{Mastodon}, Sent, {{QTime(9, 30, 2), QStringLiteral("published in 0.8 s"), false}}},
                         {ChannelId{Bluesky}, Sent, {{QTime(9, 30, 3), QStringLiteral("published in 1.1 s"), false}}},
                         {ChannelId{X},
                          Failed,
                          {{QTime(9, 30, 2), QStringLiteral("rate limit, waited 4 min"), false},
                           {QTime(9, 34, 5), QStringLiteral("refused: the picture has 6.2 MB, X takes 5 MB"), true}}}};
    failed.actions = {
        {QStringLiteral("compress"), QStringLiteral("Compress, send to X of Acme Coffee"), ActionWeight::Filled},
        {QStringLiteral("edit-x"), QStringLiteral("Edit for X"), ActionWeight::Outlined},
        {QStringLiteral("drop-x"), QStringLiteral("Drop for X"), ActionWeight::Outlined}};
    source.known.insert(PostId{14}, failed);
}

inline void fillPersianWeek(FakeCalendarSource &source)
{
    using enum EntryState;
    const QDate saturday = kMonday.addDays(-2);
    qint64 id = 0;
    const auto add = [&](int day, int hour, int minute, const QString &text, std::initializer_list<Channel> on,
                         EntryState state) {
        source.entries.append(entry(++id, saturday.addDays(day), QTime(hour, minute), text, on, state));
        return &source.entries.last();
    };
    add(0, 9, 0, QStringLiteral("صبح بخیر استانبول. اولین بار گوجی از راه رسید"), {Mastodon, Bluesky}, Sent);
    add(0, 11, 30, QStringLiteral("ویدیو: دمی در ۴۵ ثانیه"), {Instagram}, Sent);
    add(0, 16, 0, QStringLiteral("بسته‌های ۲۵۰ گرمی امشب در قفسه‌اند."), {Telegram},
        Sent);
    add(1, 10, 0,
        QStringLiteral("دانه‌ها را فریز کنید: پنج دقیقه برای نجات یک ماه"),
        {Mastodon}, Sent)
        ->evergreen = true;
    add(1, 13, 0, QStringLiteral("برداشت گوجی، مزرعه به مزرعه"), {WordPress}, Sent);
    add(1, 17, 30, QStringLiteral("این هفته در آسیاب چه داریم"), {Bluesky}, Sent);
    add(2, 8, 30, QStringLiteral("شیر جو یا شیر گاو؟ نظر شما چیست؟"), {Mastodon, Bluesky, X}, Sent);
    add(2, 13, 0, QStringLiteral("کیت قهوهٔ سرد دوباره موجود شد"), {Instagram}, Sent);
    add(3, 11, 0, QStringLiteral("روز معلم: قهوهٔ شما مهمان ما"), {Instagram, Telegram}, Sent);
    add(3, 15, 0, QStringLiteral("نظرسنجی: فلت‌وایت با چه شیری؟"), {X}, Unsure);
    add(4, 12, 30, QStringLiteral("اسپرسوی تک‌خاستگاه این هفته"), {Instagram}, Sent);
    add(4, 15, 0, QStringLiteral("برای شعبهٔ مودا دو باریستا می‌خواهیم"), {LinkedIn},
        Held);
    add(5, 9, 30,
        QStringLiteral("جمعهٔ آرام: ۲۰٪ تخفیف همهٔ بسته‌های دمی تا دوشنبه"),
        {Mastodon, Bluesky, X}, Failed)
        ->hasMedia = true;
    source.thumbnails.insert(PostId{id}, picture(QColor(0xd5, 0xe1, 0xd6), QColor(0x6d, 0x3b, 0x55)));
    add(5, 12, 0, QStringLiteral("ویژهٔ امروز: کورتادو با هل"), {Instagram}, Approved);
    add(5, 14, 0, QStringLiteral("برشتهٔ تازه رسید: گوجی، ۱۹۵۰ متر"), {Telegram}, Approved);
    add(5, 16, 30, QStringLiteral("آسیاب دمی: از شن درشت شروع کنید."), {Mastodon}, PlannedFill);
    add(5, 18, 30, QStringLiteral("رشته‌نوشته: راهنمای تاریخ برشته‌کاری"), {Bluesky},
        Draft);
    add(6, 9, 0, QStringLiteral("جمعهٔ آرام رسید. تمام روز ۲۰٪ تخفیف"), {Mastodon, Bluesky, X, Instagram, Telegram},
        Approved);
    add(6, 12, 0, QStringLiteral("جعبهٔ هدیه: سه بسته"), {Instagram, Telegram}, Approved);
    add(6, 12, 30, QStringLiteral("ویدیوی بسته‌بندی"), {Instagram}, InReview)->conflict = true;
    add(6, 17, 30, QStringLiteral("کاغذ صافی را بشویید. بله، هر بار."), {X}, PlannedFill);
    source.knownBands = {
        {saturday.addDays(3), saturday.addDays(3), QStringLiteral("روز معلم (ترکیه)"), {}, BandKind::Holiday},
        {saturday.addDays(5), saturday.addDays(9), QStringLiteral("جمعهٔ آرام"), {}, BandKind::Campaign}};
}

// A month as busy as a real one, around the sample week.
inline void fillMonth(FakeCalendarSource &source)
{
    fillWeek(source);
    static const char *const kTexts[] = {"Water first",   "Cup of the day", "Akşam menüsü",   "Tasting at ten",
                                         "In the hopper", "Farm by farm",   "Three settings", "Meet Elif",
                                         "Cold brew kit", "Oat or whole?"};
    const QTime times[] = {QTime(9, 0), QTime(11, 30), QTime(13, 0), QTime(15, 30), QTime(17, 0)};
    qint64 id = 500;
    for (QDate date(2026, 10, 26); date <= QDate(2026, 12, 6); date = date.addDays(1)) {
        if (date >= kMonday && date <= kMonday.addDays(6))
            continue;
        const bool past = date < kMonday;
        const int count = date.dayOfWeek() >= 6 ? 2 : 3 + int(date.toJulianDay() * 7 % 3);
        for (int i = 0; i < count; ++i) {
            const int mix = int((date.toJulianDay() * 3 + i * 5) % 10);
            const EntryState state = past         ? EntryState::Sent
                                     : i % 3 == 0 ? EntryState::PlannedFill
                                     : i % 3 == 1 ? EntryState::Draft
                                                  : EntryState::Approved;
            source.entries.append(
                entry(++id, date, times[i], QString::fromUtf8(kTexts[mix]), {Channel(mix % 7 + 1)}, state));
        }
    }
}

// About sixty posts a week, a quiet fortnight in August, a holiday now and then.
inline void fillYear(FakeCalendarSource &source)
{
    fillWeek(source);
    qint64 id = 5000;
    for (QDate date(2026, 1, 1); date <= QDate(2027, 1, 31); date = date.addDays(1)) {
        if (date >= kMonday && date <= kMonday.addDays(6))
            continue;
        const bool quiet = date >= QDate(2026, 8, 3) && date <= QDate(2026, 8, 16);
        const qint64 mix = date.toJulianDay() * 2654435761 % 97;
        const int count = quiet ? 0 : date.dayOfWeek() >= 6 ? int(mix % 3) : 3 + int(mix % 11);
        for (int i = 0; i < count; ++i) {
            const bool past = date < kMonday;
            const EntryState state = past && mix % 23 == 0 && i == 0 ? EntryState::Failed
                                     : past                          ? EntryState::Sent
                                                                     : EntryState::Approved;
            source.entries.append(entry(++id, date, QTime(8 + i % 12, 0), QStringLiteral("Water first"),
                                        {Channel(i % 7 + 1)}, state));
        }
    }
    for (const QDate &day : {QDate(2026, 1, 1), QDate(2026, 4, 23), QDate(2026, 5, 19), QDate(2026, 10, 29)})
        source.knownBands.append({day, day, QStringLiteral("Holiday"), {}, BandKind::Holiday});
}

// What slots keep free, quiet hours and gaps, beside whatever else is there.
inline void addTimes(FakeCalendarSource &source)
{
    const auto place = [](int day, QTime time, QList<ChannelId> on) { return CalendarPlace{kMonday.addDays(day), time, on}; };
    source.knownTimes.places = {place(3, QTime(15, 30), {ChannelId{X}}),
                                place(4, QTime(8, 15), {ChannelId{Mastodon}, ChannelId{Telegram}}),
                                place(4, QTime(10, 20), {ChannelId{Bluesky}}),
                                place(5, QTime(9, 30), {ChannelId{Mastodon}}),
                                place(5, QTime(9, 40), {ChannelId{WordPress}}),
                                place(6, QTime(9, 30), {ChannelId{Mastodon}, ChannelId{Bluesky}, ChannelId{X}, ChannelId{LinkedIn}}),
                                place(6, QTime(17, 0), {ChannelId{Instagram}})};
    source.knownTimes.quiet = {QTime(18, 15), QTime(8, 30)};
    source.knownTimes.gaps = {{ChannelId{LinkedIn}, {}, {}, kMonday.addDays(3), kMonday.addDays(6)},
                              {ChannelId{WordPress}, {}, {}, kMonday.addDays(5), kMonday.addDays(5)}};
}
inline void fillPlaces(FakeCalendarSource &source)
{
    fillWeek(source);
    addTimes(source);
}
inline void fillPersianPlaces(FakeCalendarSource &source)
{
    fillPersianWeek(source);
    addTimes(source);
}

} // namespace perennial::sample
