// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ServiceCalendarSource: the calendar's questions answered by the services, for the client that is open.
// Thread: the window's. Errors: as values in the answers.

#include "calendar/calendarfills.h"
#include "calendar/noteundo.h"
#include "shell/services.h"

#include <QCache>

namespace perennial {

class ServiceCalendarSource : public CalendarSource
{
    Q_OBJECT
public:
    // Asked before posts go on their way or get other channels; calls the last argument once they may.
    using Guard = std::function<void(QList<PostId> posts, QList<ChannelId> instead, std::function<void()> go)>;

    ServiceCalendarSource(Services &services, QObject *parent = nullptr);
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    CalendarSetting setting() const;
    QList<CalendarChannel> calendarChannels() const;

    void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) override;
    void change(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done) override;
    void counts(QDate from, QDate to, CalendarFilter filter, Answer<QList<DayCount>> done) override;
    void details(PostId post, Answer<EntryDetails> done) override;
    void labels(Answer<QStringList> done) override;
    void campaigns(Answer<QStringList> done) override;
    void ideas(Answer<QList<CalendarEntry>> done) override;
    void saveNote(DayNote note, QString words, Answer<void> done) override;
    void removeNote(DayNoteId note, QString words, Answer<void> done) override;
    QPixmap thumbnail(PostId post) override;
    // Those that came with the last answer of load().
    QList<CalendarBand> bands(QDate from, QDate to) override;
    CalendarTimes times() override { return m_times; }
    void fillChoices(PostId fill, Answer<QList<FillChoice>> done) override { done(m_fills->choices(fill)); }
    // The post that a planned fill becomes, a step of undo; any other post as it is.
    void postOf(PostId entry, Answer<PostId> done);
    void placeIn(const ChannelGap &gap, Answer<NewPostPlace> done) override;

private:
    QCoro::Task<void> loadRange(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done);
    void proceed(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done);
    QCoro::Task<Result<PostChange>> begin(EntryChange change);
    QCoro::Task<Result<PostChange>> addIdea(QString text);
    QCoro::Task<Result<PostChange>> addFromLibrary(AddFromLibrary added);
    QCoro::Task<Result<PostChange>> makeReal(QList<PostId> fills);
    QCoro::Task<Result<PostChange>> beginWithFills(EntryChange change, QList<PostId> fills);
    QCoro::Task<void> decide(DecideFills wish, std::function<QString(int)> words, Answer<QList<PostId>> done);
    NoteUndo &noteUndo();
    QCoro::Task<void> finish(QCoro::Task<Result<PostChange>> task, std::function<QString(int)> words, Answer<QList<PostId>> done);
    QCoro::Task<void> countDays(DayFilter filter, Answer<QList<DayCount>> done);
    QCoro::Task<void> loadDetails(PostId post, Answer<EntryDetails> done);
    QCoro::Task<void> refreshDays();
    QCoro::Task<void> findPlace(ChannelGap gap, Answer<NewPostPlace> done);
    QCoro::Task<void> makeThumbnail(PostId post, MediaId media);
    EntryDetails detailsOf(const PostDetails &details) const;
    QStringList findingsOf(PostId post) const;

    Services &m_services;
    Guard m_guard;
    CalendarFills *m_fills;
    QList<Conflict> m_conflicts; // of the last reading
    QHash<PostId, MediaId> m_media;
    QCache<PostId, QPixmap> m_thumbnails{300};
    QSet<PostId> m_making;
    QTimer m_thumbnailsMade;
    QList<CalendarBand> m_bands;
    CalendarTimes m_times;
    QTimer m_refreshDays;
};

} // namespace perennial
