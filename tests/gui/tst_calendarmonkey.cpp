// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever somebody presses, drags, types and drops in the calendar, what went out stays where it is, the model shows
// what the source has, and undo brings all of it back. By seed: PERENNIAL_MONKEY=100000 sets the number of events,
// PERENNIAL_SEED the seed (it is printed).

#include "calendarsample.h"

#include "calendar/calendarpage.h"
#include "calendar/calendarviews.h"
#include "common/modalpanel.h"

#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

using namespace perennial;

namespace {

constexpr int kUsualEvents = 4000;
constexpr int kLookEvery = 50;
constexpr qsizetype kMostEntries = 600;

const QList<int> kKeys{Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Home, Qt::Key_End,
                       Qt::Key_Tab,   Qt::Key_Escape, Qt::Key_Return,   Qt::Key_Delete, Qt::Key_N,    Qt::Key_T,
                       Qt::Key_F,     Qt::Key_9,      Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_A,    Qt::Key_Z,
                       Qt::Key_Space, Qt::Key_Menu,   Qt::Key_Plus,     Qt::Key_Minus,  Qt::Key_I};

class Monkey
{
public:
    explicit Monkey(quint32 seed) : m_random(seed), page(source, undo, theme, clock)
    {
        clock.instant = sample::now();
        sample::fillWeek(source);
        source.undo = &undo;
        before = source.entries;
        page.resize(1240, 860);
        page.setChannels(sample::channels());
        page.setSetting(sample::setting());
        page.show();
    }

    void act()
    {
        const int what = below(100);
        if (what < 40)
            mouse();
        else if (what < 70)
            key();
        else if (what < 78)
            wheel();
        else if (what < 82)
            drop();
        else if (what < 88)
            page.showView(CalendarViews::ids().at(below(int(CalendarViews::ids().size()))));
        else if (what < 92)
            surroundings();
        else if (what < 96)
            below(3) ? undo.undo() : undo.redo();
        else
            answerPanels();
        if (source.entries.size() > kMostEntries)
            undo.undo();
        if (below(4) == 0)
            QCoreApplication::processEvents();
    }

    void closeAll()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (ModalPanel *panel : page.findChildren<ModalPanel *>())
            panel->reject();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // What the page shows is what the source has of these days.
    QString fault() const
    {
        for (const CalendarEntry &entry : source.entries) {
            if (entry.state == EntryState::Sent && !isCopy(entry) && !before.contains(entry))
                return QStringLiteral("a post that went out was changed: %1").arg(entry.text);
        }
        if (page.memory().view == QLatin1String("year"))
            return {}; // it counts and does not load
        QSet<PostId> known;
        for (const CalendarEntry &entry : source.entries)
            known.insert(entry.post);
        for (const CalendarEntry &entry : page.context().model.entries()) {
            if (!known.contains(entry.post))
                return QStringLiteral("a post is shown that is not there: %1").arg(entry.text);
        }
        return {};
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    static bool isCopy(const CalendarEntry &entry) { return entry.post.value > 100000; }

    Qt::KeyboardModifiers modifiers()
    {
        constexpr Qt::KeyboardModifiers kSome[]{Qt::NoModifier,      Qt::NoModifier, Qt::NoModifier,     Qt::ShiftModifier,
                                                Qt::ControlModifier, Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};
        return kSome[below(int(std::size(kSome)))];
    }

    QPoint somewhere(const QWidget *widget) { return {below(std::max(1, widget->width())), below(std::max(1, widget->height()))}; }

    // Mostly the view, where the work is done.
    QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (below(5) != 0)
            return page.view().viewport();
        QWidget *widget = page.childAt(somewhere(&page));
        return widget ? widget : &page;
    }

    void mouse()
    {
        QWidget *widget = target();
        const Qt::KeyboardModifiers keys = modifiers();
        QPoint pos = somewhere(widget);
        if (below(8) == 0)
            return QTest::mouseDClick(widget, Qt::LeftButton, keys, pos);
        const Qt::MouseButton button = below(6) == 0 ? Qt::RightButton : Qt::LeftButton;
        QPointer<QWidget> alive(widget);
        QTest::mousePress(widget, button, keys, pos);
        for (int moves = below(5); moves > 0 && alive; --moves) {
            pos += QPoint(below(400) - 200, below(400) - 200);
            QMouseEvent move(QEvent::MouseMove, pos, widget->mapToGlobal(pos), Qt::NoButton, button, keys);
            QCoreApplication::sendEvent(widget, &move);
        }
        if (alive && below(12) != 0) // now and then the release is lost
            QTest::mouseRelease(widget, button, keys, pos);
    }

    void key()
    {
        QWidget *widget = QApplication::focusWidget() ? QApplication::focusWidget() : &page.view();
        if (below(3) == 0) {
            page.view().setFocus();
            widget = &page.view();
        }
        QTest::keyClick(widget, Qt::Key(kKeys.at(below(int(kKeys.size())))), modifiers());
    }

    void wheel()
    {
        QWidget *port = page.view().viewport();
        const QPoint pos = somewhere(port);
        QWheelEvent event(pos, port->mapToGlobal(pos), {}, {0, below(600) - 300}, Qt::NoButton, modifiers(), Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port, &event);
    }

    void drop()
    {
        QWidget *port = page.view().viewport();
        const QPoint pos = somewhere(port);
        QMimeData data;
        QList<QUrl> files;
        for (int i = below(500); i > 0; --i)
            files << QUrl::fromLocalFile(QStringLiteral("/nowhere/picture-%1.png").arg(i));
        if (below(2))
            data.setUrls(files);
        else
            data.setText(QStringLiteral("https://example.org/ “words”"));
        QDragEnterEvent enter(pos, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &enter);
        QDragMoveEvent move(pos, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &move);
        QDropEvent event(pos, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &event);
    }

    void surroundings()
    {
        switch (below(6)) {
        case 0:
            return page.resize(600 + below(1400), 400 + below(900));
        case 1:
            return page.setLayoutDirection(below(2) ? Qt::RightToLeft : Qt::LeftToRight);
        case 2:
            return page.setSetting(below(2) ? sample::persianSetting() : sample::setting());
        case 3:
            return theme.setVariant(below(2) ? ThemeVariant::Dark : ThemeVariant::Light);
        case 4:
            clock.instant = clock.instant + std::chrono::minutes(below(600));
            return;
        default:
            source.refusal.reset();
            if (below(4) == 0)
                source.refusal = Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("changed since"));
        }
    }

    void answerPanels()
    {
        const auto panels = page.window()->findChildren<ModalPanel *>();
        for (ModalPanel *panel : panels)
            below(2) ? panel->accept() : panel->reject();
        if (auto *search = page.findChild<QLineEdit *>(QStringLiteral("calendarSearch")); search && below(6) == 0)
            search->setText(below(2) ? QString() : QStringLiteral("a"));
    }

    QRandomGenerator m_random;

public:
    FixedClock clock;
    FakeCalendarSource source;
    QUndoStack undo;
    Theme theme;
    mutable CalendarPage page;
    QList<CalendarEntry> before;
};

QList<CalendarEntry> inOrder(QList<CalendarEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.post < b.post; });
    return entries;
}

} // namespace

class CalendarMonkeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsPressedBreaksTheCalendar();
};

void CalendarMonkeyTest::nothingThatIsPressedBreaksTheCalendar()
{
    bool given = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("PERENNIAL_SEED", &given));
    if (!given)
        seed = QRandomGenerator::global()->generate();
    const int wanted = qEnvironmentVariableIntValue("PERENNIAL_MONKEY", &given);
    const int events = given ? wanted : kUsualEvents;
    qInfo("%d events, seed %u", events, seed);
    Monkey monkey(seed);
    for (int i = 1; i <= events; ++i) {
        monkey.act();
        if (i % kLookEvery != 0)
            continue;
        monkey.closeAll();
        QVERIFY2(monkey.fault().isEmpty(), qPrintable(QStringLiteral("after %1 events: %2").arg(i).arg(monkey.fault())));
    }
    monkey.closeAll();
    monkey.source.refusal.reset();
    while (monkey.undo.canUndo())
        monkey.undo.undo();
    QCOMPARE(inOrder(monkey.source.entries), inOrder(monkey.before));
}

QTEST_MAIN(CalendarMonkeyTest)
#include "tst_calendarmonkey.moc"
