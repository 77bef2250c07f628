// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/calendardesk.h"

#include "boot/errortext.h"
#include "boot/healthtext.h"
#include "calendar/calendarpage.h"
#include "calendar/noteundo.h"
#include "calendar/servicecalendarsource.h"
#include "common/toast.h"
#include "guard/goingout.h"
#include "library/promotepanel.h"
#include "shell/services.h"
#include "today/decidepanels.h"
#include "service/tablefile.h"
#include "window/calendarsharing.h"
#include "window/navigation.h"
#include "workspaces/handoverpanel.h"

namespace perennial {

namespace {

// Binds one page; a child of it.
class CalendarDesk : public QObject
{
public:
    CalendarDesk(PageContext &context, ServiceCalendarSource &source, CalendarPage &page)
        : QObject(&page), m_services(*context.services), m_theme(context.theme), m_shell(context.shell), m_settings(context.settings),
          m_source(source), m_page(page)
    {
        connect(&m_services, &Services::workspaceChanged, this, &CalendarDesk::follow);
        connect(&m_services, &Services::channelsChanged, this, &CalendarDesk::follow);
        connect(&page, &CalendarPage::openRequested, this, [this](PostId post) { open(post); });
        connect(&page, &CalendarPage::newPostRequested, this, [this](const NewPostPlace &place) { start({}, place); });
        connect(&page, &CalendarPage::newPostFromDrop, this,
                [this](const QMimeData *data, const NewPostPlace &place) { drop(navigation::fromMimeData(*data), place); });
        connect(&page, &CalendarPage::actionRequested, this, [this](PostId, const QString &id) { act(id); });
        connect(&page, &CalendarPage::handOverRequested, this, [this](const QList<PostId> &posts) {
            openHandOver(m_services, m_theme, &m_page, posts, [&shell = m_shell](const QString &said) { shell.undoBar().say(said); });
        });
        connect(&page, &CalendarPage::promotionRequested, this, [this](PostId post) { promotePost(m_services, m_theme, m_shell, &m_page, post); });
        connect(&page, &CalendarPage::said, this, [this](const QString &sentence, bool undoable) {
            if (undoable)
                m_shell.undoBar().say(sentence);
            else
                m_shell.notices().say(sentence);
        });
        connect(&page, &CalendarPage::failed, this, [this](const Error &error) { complain(error); });
        connect(&NoteUndo::of(m_services.undo, m_services.house.calendarDays()), &NoteUndo::failed, this,
                [this](const Error &error) { complain(error); });
        connect(&page, &CalendarPage::memoryChanged, this, [this] {
            if (m_workspace)
                writeCalendarMemory(m_settings, m_workspace, m_page.memory());
        });
        page.setShareActions((new CalendarSharing(m_services, m_theme, m_shell, page))->actions());
        page.showView(page.memory().view);
        connect(&m_services, &Services::dataChanged, this, [this] { lookAtHealth(); });
        follow();
    }

private:
    void follow()
    {
        const WorkspaceId workspace = m_services.workspace().id;
        const bool isAnother = workspace != m_workspace;
        if (isAnother && m_workspace)
            m_dates.insert(m_workspace, m_page.date());
        m_workspace = {}; // while it changes nothing is written
        m_page.setSetting(m_source.setting());
        m_page.setChannels(m_source.calendarChannels());
        if (isAnother && workspace)
            m_page.recall(readCalendarMemory(m_settings, workspace), m_dates.value(workspace));
        m_workspace = workspace;
        lookAtHealth();
    }

    // Channels that have gone quiet carry a mark.
    QCoro::Task<void> lookAtHealth()
    {
        const QPointer<CalendarDesk> self(this);
        const WorkspaceId workspace = m_services.workspace().id;
        if (workspace.isNull())
            co_return;
        const auto standings = co_await m_services.house.health().list(workspace);
        if (!self || !standings || workspace != m_services.workspace().id)
            co_return;
        QHash<ChannelId, QString> sentences;
        for (const ChannelStanding &each : *standings) {
            if (each.channel.lifecycle == Lifecycle::Active && each.health.activity >= Activity::Quiet)
                sentences.insert(each.channel.id, QStringLiteral("%1: %2").arg(each.channel.name, reasonText(each.health.reason, QLocale())));
        }
        m_page.setQuietChannels(sentences);
    }

    // What is only planned becomes a post by being edited.
    void open(PostId entry)
    {
        m_source.postOf(entry, [self = QPointer<CalendarDesk>(this)](const Result<PostId> &post) {
            if (!self)
                return;
            if (post)
                navigation::openPost(self->m_shell, self->m_workspace, *post);
            else
                self->complain(post.error());
        });
    }

    // By their names: what is in them is looked at where they go.
    void drop(const NewPost &wish, const NewPostPlace &place)
    {
        const auto areAll = [&wish](const QString &suffix) {
            return !wish.files.isEmpty() && wish.text.isEmpty() &&
                   std::all_of(wish.files.cbegin(), wish.files.cend(),
                               [&suffix](const QString &file) { return file.endsWith(suffix, Qt::CaseInsensitive); });
        };
        if (areAll(QStringLiteral(".ics")))
            return navigation::addCalendars(m_shell, wish.files);
        if (wish.files.size() == 1 && std::any_of(tableEndings().cbegin(), tableEndings().cend(), areAll))
            return navigation::openImport(m_shell, wish.files.first());
        start(wish, place);
    }

    void start(NewPost wish, const NewPostPlace &place)
    {
        if (place.date.isValid())
            wish.wall = WallTime{place.date, place.timed ? place.time : QTime(), m_services.workspace().timeZone};
        wish.channels = place.channels;
        navigation::newPost(m_shell, m_services, wish);
    }

    QCoro::Task<void> act(QString id)
    {
        const QString verb = id.section(QLatin1Char(':'), 0, 0);
        const auto delivery = DeliveryId::fromString(id.section(QLatin1Char(':'), 1));
        if (!delivery)
            co_return;
        if (verb == QLatin1String("unpublish")) {
            unpublish(*delivery);
            co_return;
        }
        QPointer<CalendarDesk> self(this);
        DeliveryService &deliveries = m_services.house.deliveries();
        const WorkspaceId client = m_workspace;
        Result<Delivery> done = Error(ErrorKind::Invalid, QStringLiteral("not-supported"), QStringLiteral("unknown action"));
        if (verb == QLatin1String("retry"))
            done = co_await deliveries.retry(client, *delivery);
        else if (verb == QLatin1String("cancel"))
            done = co_await deliveries.cancel(client, *delivery);
        else if (verb == QLatin1String("there"))
            done = co_await deliveries.resolvePublished(client, *delivery, QString());
        else if (verb == QLatin1String("not-there"))
            done = co_await deliveries.resolveNotPublished(client, *delivery);
        if (!self)
            co_return;
        if (!done)
            complain(done.error());
        m_services.tellDataChanged();
    }

    void unpublish(DeliveryId id)
    {
        askAbout(m_services, m_theme, &m_page, m_workspace, id, Ask::Unpublish, [self = QPointer<CalendarDesk>(this)](const QString &said) {
            if (!self)
                return;
            self->m_shell.notices().say(said, QStringLiteral("check"));
            self->m_services.tellDataChanged();
        });
    }

    void complain(const Error &error) { m_shell.notices().say(sentenceFor(error), QStringLiteral("warning")); }

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    SettingsStore &m_settings;
    ServiceCalendarSource &m_source;
    CalendarPage &m_page;
    WorkspaceId m_workspace;           // the client shown
    QHash<WorkspaceId, QDate> m_dates; // where each was left, in this run
};

} // namespace

QWidget *makeCalendarPage(PageContext &context)
{
    auto *source = new ServiceCalendarSource(*context.services);
    auto *page = new CalendarPage(*source, context.services->undo, context.theme, context.services->house.clock());
    source->setParent(page);
    source->setGuard([&services = *context.services, &theme = context.theme, page](const QList<PostId> &posts, const QList<ChannelId> &instead, std::function<void()> go) {
        askBeforeGoingOut(services.house, theme, page, services.workspace().id, posts, instead, std::move(go));
    });
    new CalendarDesk(context, *source, *page);
    return page;
}

} // namespace perennial
