// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A library with categories in each state, items with a past, slots that draw from them: what the tests and the gallery of
// the library stand on.

#include "pagesdesk.h"

#include "library/librarypage.h"
#include "library/librarysource.h"
#include "store/database.h"
#include "store/evergreenstore.h"

#include <QBuffer>
#include <QPainter>

namespace perennial {

class LibrarySample
{
public:
    explicit LibrarySample(PagesDesk &desk) : m_desk(desk), m_client(desk.services->workspace().id) {}

    LibraryChange change(const LibraryEdit &edit)
    {
        const auto made = QCoro::waitFor(m_desk.house->evergreen().change(m_client, edit));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    LibraryCategory category(const QString &name, const CategoryPolicy &policy = {})
    {
        LibraryEdit edit;
        edit.categories << LibraryCategory{{{}, {}, name, {}}, policy};
        return change(edit).categories.first();
    }
    LibraryItem item(const LibraryCategory &category, const QStringList &texts, const std::function<void(LibraryItem &)> &also = {})
    {
        LibraryItem item;
        item.category = category.category.id;
        for (const QString &text : texts)
            item.wordings << Wording{{}, 0, text};
        if (also)
            also(item);
        LibraryEdit edit;
        edit.items << item;
        return change(edit).items.first();
    }
    void slot(const LibraryCategory &category, qsizetype channel, WeekdaySet days, QTime time)
    {
        Slot slot;
        slot.channel = m_desk.services->channels().value(channel).id;
        slot.days = days;
        slot.time = time;
        slot.category = category.category.id;
        const SlotEdit edit{{slot}, {}};
        const auto made = QCoro::waitFor(m_desk.house->slotTimes().change(m_client, edit));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }
    void use(const LibraryItem &item, int wording, qsizetype channel, int daysAgo)
    {
        EvergreenUse use;
        use.item = item.id;
        use.wording = item.wordings.value(wording).id;
        use.channel = m_desk.services->channels().value(channel).id;
        use.at = m_desk.house->clock().now() - std::chrono::hours(24 * daysAgo);
        const auto done = QCoro::waitFor(m_desk.house->database().write<void>(
            [client = m_client, use](Connection &connection) { return evergreenstore::addUse(connection, client, {use, {}}); }));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    // A picture of one colour, kept.
    MediaUse picture(const QColor &colour)
    {
        QImage image(96, 96, QImage::Format_RGB32);
        image.fill(colour);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.lighter(160));
        painter.drawEllipse(24, 24, 48, 48);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto media = QCoro::waitFor(m_desk.house->posts().addMediaBytes(m_client, bytes, QStringLiteral("picture.png")));
        if (!media)
            qFatal("%s", qPrintable(media.error().message));
        return {media->id, QStringLiteral("A disc")};
    }

private:
    PagesDesk &m_desk;
    WorkspaceId m_client;
};

// The library of a coffee house: five categories from green to dry.
inline void fillLibrary(PagesDesk &desk)
{
    LibrarySample sample(desk);
    CategoryPolicy tipsPolicy;
    tipsPolicy.itemGapDays = 60;
    tipsPolicy.mostUses = 12;
    const LibraryCategory tips = sample.category(QStringLiteral("Brewing tips"), tipsPolicy);
    CategoryPolicy factsPolicy;
    factsPolicy.itemGapDays = 21;
    const LibraryCategory facts = sample.category(QStringLiteral("Coffee facts"), factsPolicy);
    CategoryPolicy winterPolicy;
    winterPolicy.season = Season{{11, 1}, {2, 28}};
    winterPolicy.itemGapDays = 14;
    const LibraryCategory winter = sample.category(QStringLiteral("Winter menu"), winterPolicy);
    CategoryPolicy wordsPolicy;
    wordsPolicy.mostUses = 3;
    wordsPolicy.borrowFrom = facts.category.id;
    wordsPolicy.itemGapDays = 7;
    const LibraryCategory words = sample.category(QStringLiteral("Customer words"), wordsPolicy);
    const LibraryCategory bar = sample.category(QStringLiteral("Behind the bar"));
    sample.category(QStringLiteral("Old campaigns"));
    sample.slot(tips, 0, {Qt::Thursday}, QTime(16, 30));
    sample.slot(tips, 1, {Qt::Friday}, QTime(17, 30));
    sample.slot(tips, 0, {Qt::Sunday}, QTime(15, 0));
    sample.slot(facts, 1, {Qt::Tuesday, Qt::Saturday}, QTime(10, 0));
    sample.slot(winter, 0, {Qt::Monday}, QTime(8, 30));
    sample.slot(words, 0, {Qt::Wednesday}, QTime(12, 0));
    sample.slot(bar, 1, {Qt::Monday, Qt::Thursday}, QTime(9, 0));
    const auto with = [&sample](const QColor &colour, const QStringList &labels = {}) {
        return [&sample, colour, labels](LibraryItem &item) {
            item.media << sample.picture(colour);
            item.labels = labels;
        };
    };
    const LibraryItem grind = sample.item(tips, {QStringLiteral("Filter grind, one click at a time: start at coarse sand, then listen."), QStringLiteral("Too bitter, coarser. Too sour, finer."),
                                                 QStringLiteral("No right setting, only a next one."), QStringLiteral("Filter grind, one click at a time: begin at coarse sand, then listen.")},
                                          with(QColor(0xc9, 0xa2, 0x7a), {QStringLiteral("grinder"), QStringLiteral("home")}));
    for (int i = 0; i < 11; ++i)
        sample.use(grind, i % 2, i % 2, 70 + 31 * i);
    const LibraryItem rinse = sample.item(tips, {QStringLiteral("Rinse the paper, warm the cup"), QStringLiteral("A wet filter tastes of nothing. Good."), QStringLiteral("Warm cup, calm morning.")},
                                          with(QColor(0x8a, 0x5a, 0x3c)));
    for (int i = 0; i < 8; ++i)
        sample.use(rinse, i % 3, 0, 65 + 40 * i);
    sample.item(tips, {QStringLiteral("Water first: hardness and taste"), QStringLiteral("Your kettle tells you how hard your water is.")}, with(QColor(0x2f, 0x6f, 0x5a)));
    sample.item(tips, {QStringLiteral("Cupping at home with two spoons")}, with(QColor(0x4a, 0x2c, 0x1c), {QStringLiteral("home")}));
    sample.item(tips, {QStringLiteral("Your kettle needs a thin spout"), QStringLiteral("Pour like a pencil, not like a bucket.")}, [](LibraryItem &item) { item.mostUses = 6; });
    for (int i = 0; i < 34; ++i)
        sample.item(tips, {QStringLiteral("Brewing note %1: weigh, wait, taste").arg(i + 1), QStringLiteral("Brewing note %1, said the short way").arg(i + 1)});
    for (int i = 0; i < 14; ++i)
        sample.item(facts, {QStringLiteral("Coffee fact %1: a cherry has two beans").arg(i + 1)});
    for (int i = 0; i < 6; ++i)
        sample.item(winter, {QStringLiteral("Winter menu %1: cardamom bun and a long black").arg(i + 1)});
    for (int i = 0; i < 2; ++i)
        sample.item(words, {QStringLiteral("“The best corner of the street”, says guest %1").arg(i + 1)});
    sample.item(bar, {QStringLiteral("Who steams your milk on Mondays")});
    LibraryEdit trash;
    trash.trash << sample.item(facts, {QStringLiteral("Coffee fact 0: not true after all")}).id;
    sample.change(trash);
}

// The page with all that it knows, also the plan.
inline LibraryPage *openLibrary(PagesDesk &desk, SettingsStore &settings)
{
    auto *page = new LibraryPage(*desk.services, desk.theme, *desk.shell, settings);
    desk.show(page);
    const bool ready = QTest::qWaitFor([page] { return page->source().isLoaded() && page->source().isPlanned(); }, 20'000);
    if (!ready)
        qWarning("the library was not read in time");
    return page;
}

inline CategoryId categoryNamed(LibraryPage &page, const QString &name)
{
    for (const LibraryCategory &each : page.source().categories()) {
        if (each.category.name == name)
            return each.category.id;
    }
    return {};
}

} // namespace perennial
