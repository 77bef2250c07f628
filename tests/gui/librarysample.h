// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A library with categories in each state, items with a past, slots that draw from them: what the tests and the gallery of
// the library stand on.

#include "pagesdesk.h"

#include "library/librarymodel.h"
#include "library/librarypage.h"
#include "library/librarysource.h"
#include "library/libraryview.h"
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

// What the library of the sample client has not: two wordings that are nearly the same, a category without a slot, a label,
// something in the trash.
inline void fillLibrary(PagesDesk &desk)
{
    LibrarySample sample(desk);
    sample.category(QStringLiteral("Old campaigns"));
    const auto categories = QCoro::waitFor(desk.house->evergreen().categories(desk.services->workspace().id)).value_or(QList<LibraryCategory>());
    for (const LibraryCategory &each : categories) {
        if (each.category.name != QStringLiteral("Brewing tips"))
            continue;
        sample.item(each, {QStringLiteral("A scale first, a new machine later: weigh the water, too."), QStringLiteral("A scale first, a new machine later: weigh the coffee, too.")},
                    [&sample](LibraryItem &item) {
                        item.media << sample.picture(QColor(0x8a, 0x5a, 0x3c));
                        item.labels = {QStringLiteral("home"), QStringLiteral("gear")};
                    });
        LibraryEdit trash;
        trash.trash << sample.item(each, {QStringLiteral("Boiling water is best")}).id;
        sample.change(trash);
    }
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

// How the library is shown to the eye.
struct LibraryShot
{
    const char *name;
    std::function<void(LibraryPage &)> prepare;
};

inline QList<LibraryShot> libraryShots()
{
    const auto press = [](const char *name) {
        return [name](LibraryPage &page) { page.findChild<QAbstractButton *>(QString::fromLatin1(name))->click(); };
    };
    return {
        {"library", [](LibraryPage &page) {
             page.showCategory(categoryNamed(page, QStringLiteral("Brewing tips")));
             page.model().setOpen(page.model().rowCount() - 1, true);
             page.model().setOpen(4, true);
         }},
        {"library-table", press("segment-table")},
        {"library-many", [press](LibraryPage &page) {
             press("narrow")(page);
             page.view().selectAll();
         }},
        {"library-nothing", [](LibraryPage &page) { page.setSearch(QStringLiteral("espresso martini")); }},
        {"library-none-in", [](LibraryPage &page) { page.showCategory(categoryNamed(page, QStringLiteral("Old campaigns"))); }},
        {"library-item", [](LibraryPage &page) { page.editItem(page.model().idAt(0)); }},
        {"library-new", [](LibraryPage &page) { page.newItem(); }},
        {"library-rules", [](LibraryPage &page) { page.editRules(categoryNamed(page, QStringLiteral("Winter menu"))); }},
    };
}

inline QWidget *makeLibraryShot(PagesDesk &desk, const LibraryShot &shot)
{
    static MemorySettings settings;
    settings = {};
    fillLibrary(desk);
    LibraryPage *page = openLibrary(desk, settings);
    shot.prepare(*page);
    return page;
}

inline QWidget *makeEmptyLibrary(PagesDesk &desk)
{
    static MemorySettings settings;
    desk.addClient(QStringLiteral("Bakery"));
    return new LibraryPage(*desk.services, desk.theme, *desk.shell, settings);
}

} // namespace perennial
