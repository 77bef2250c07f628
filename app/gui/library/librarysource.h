// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibrarySource: the library of the client that is open, as the page shows it: items with their facts, categories with
// their health, searched by words. It reads only what changed, plans on another thread, and does neither while nobody
// looks. Thread: the window's. Errors: told by failed(). Ownership: borrows Services.

#include "library/libraryentries.h"
#include "plan/categoryhealth.h"
#include "shell/services.h"
#include "text/wordindex.h"

#include <QElapsedTimer>

namespace perennial {

class LibrarySource : public QObject
{
    Q_OBJECT
public:
    static constexpr int kWeeks = 52;

    explicit LibrarySource(Services &services, QObject *parent = nullptr);
    ~LibrarySource() override;

    // Only then it reads.
    void setWatched(bool watched);
    bool isWatched() const { return m_watched; }
    void look(); // something changed
    bool isLoaded() const { return m_loaded; }
    bool isPlanned() const { return m_forecast != nullptr; }

    const std::vector<LibraryEntry> &rows() const { return m_rows; }
    const LibraryEntry &row(int number) const { return m_rows[size_t(number)]; }
    int numberOf(EvergreenId id) const { return m_numbers.value(id, -1); }
    const LibraryItem *item(EvergreenId id) const;
    UseFacts wordingFacts(WordingId id) const { return m_facts ? m_facts->wordings.value(id) : UseFacts(); }

    const QList<LibraryCategory> &categories() const { return m_categories; } // by name
    const LibraryCategory *category(CategoryId id) const;
    QHash<CategoryId, QString> categoryNames() const;
    QList<Slot> slotsOf(CategoryId id) const;
    CategoryHealth health(CategoryId id) const;
    // Also of one that is being edited.
    const LibraryForecast *forecast() const { return m_forecast.get(); }
    const QHash<MediaId, Media> &media() const { return m_media; }
    const QStringList &labels() const { return m_labels; } // by number
    int itemCount() const { return m_itemCount; }          // without the trash
    int wordingCount() const { return m_wordingCount; }
    int countIn(CategoryId id) const { return m_countIn.value(id); } // without the trash

    int revision() const { return m_revision; } // other items: another number
    std::vector<int> find(const QString &words) const { return m_index.find(words); }
    LibraryLook lookAt() const;
    LibraryDay day() const;
    Instant now() const;
    QTimeZone zone() const;
    QDate today() const;

Q_SIGNALS:
    void changed();        // items, categories or what is known of them
    void busyChanged(bool busy);
    void failed(const perennial::Error &error);

private:
    void follow();
    void forget();
    void ask();
    void take(const LibraryNews &news);
    void put(const LibraryItem &item);
    void buildIndex();
    void askForecast();
    void takeForecast(std::shared_ptr<LibraryForecast> forecast, std::shared_ptr<LibraryFacts> facts);
    static QCoro::Task<Result<std::shared_ptr<LibraryForecast>>> forecastOf(House *house, WorkspaceId workspace);
    void settle();
    void judge(LibraryEntry &row, const LibraryDay &day) const;
    int labelNumber(const QString &label);

    Services &m_services;
    WorkspaceId m_workspace;
    std::vector<LibraryEntry> m_rows;
    QHash<EvergreenId, int> m_numbers;
    QHash<EvergreenId, qint64> m_versions;
    WordIndex m_index;
    QStringList m_labels;
    QHash<QString, int> m_labelNumbers;
    QHash<MediaId, Media> m_media;
    QList<LibraryCategory> m_categories;
    QHash<CategoryId, CategoryPolicy> m_policies;
    QList<Slot> m_slots;
    QHash<CategoryId, int> m_countIn;
    QHash<CategoryId, QDate> m_firstBorrowed; // when it first lives on others
    std::shared_ptr<LibraryForecast> m_forecast;
    std::shared_ptr<LibraryFacts> m_facts;
    QTimer m_askSoon;
    QTimer m_planSoon;
    QElapsedTimer m_planning;
    int m_itemCount = 0;
    int m_wordingCount = 0;
    int m_revision = 0;
    int m_round = 0; // answers for another client are dropped
    bool m_watched = false;
    bool m_outdated = true;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_planIsUnderWay = false;
    bool m_planAgain = false;
    bool m_indexing = false;
};

} // namespace perennial
