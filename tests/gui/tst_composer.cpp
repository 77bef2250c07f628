// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/writingsample.h"

#include "composer/composereditor.h"
#include "composer/composerpage.h"
#include "composer/composersession.h"
#include "common/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace perennial;
using namespace perennial::sample;

class TestComposer : public QObject
{
    Q_OBJECT

    std::unique_ptr<WritingWorld> m_world;
    Theme m_theme;

    std::unique_ptr<ComposerPage> page()
    {
        auto made = std::make_unique<ComposerPage>(*m_world->house, m_theme);
        made->resize(1200, 800);
        made->show();
        return made;
    }
    static ComposerEditor *editor(QWidget &page) { return page.findChild<ComposerEditor *>(QStringLiteral("text")); }
    static QAbstractButton *button(QWidget &page, const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); }
    QList<ChannelId> channelIds() const { return {m_world->mastodon.id, m_world->bluesky.id}; }
    WallTime tomorrow() const { return *m_world->makePost(QString(), {}, 1).wall; }
    static void type(QWidget &page, const QString &text) { editor(page)->textCursor().insertText(text); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<WritingWorld>(); }
    void cleanup() { m_world.reset(); }

    void aWordThatIsTypedIsOnTheDiskSoon()
    {
        auto composer = page();
        QSignalSpy saved(composer.get(), &ComposerPage::saved);
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QString());
        type(*composer, QStringLiteral("Good morning"));
        QTRY_VERIFY(!saved.isEmpty());
        const QList<PostId> ids = m_world->allIds();
        QCOMPARE(ids.size(), 1);
        QCOMPARE(m_world->load(ids.first()).text, QStringLiteral("Good morning"));
        QCOMPARE(m_world->load(ids.first()).channels(), channelIds());
    }

    void whatIsTypedJustBeforeThePageDiesIsKept()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QString());
        type(*composer, QStringLiteral("the last words"));
        composer.reset();
        QTRY_COMPARE(m_world->allIds().size(), 1);
        QCOMPARE(m_world->load(m_world->allIds().first()).text, QStringLiteral("the last words"));
    }

    void twoKeysInARowDoNotMakeTwoPosts()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QString());
        type(*composer, QStringLiteral("a"));
        composer->hide(); // keeps at once
        type(*composer, QStringLiteral("b"));
        composer->leave();
        QTRY_COMPARE(m_world->allIds().size(), 1);
        QTRY_COMPARE(m_world->load(m_world->allIds().first()).text, QStringLiteral("ab"));
    }

    void whoOnlyLooksLeavesNoDraftBehind()
    {
        auto composer = page();
        QSignalSpy closed(composer.get(), &ComposerPage::closed);
        composer->newPost(m_world->workspace.id, tomorrow(), channelIds(), {}, QString());
        QTest::keyClick(composer.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        composer.reset();
        QVERIFY(m_world->allIds().isEmpty());
    }

    void aDraftThatWasEmptiedGoesAway()
    {
        auto composer = page();
        QSignalSpy saved(composer.get(), &ComposerPage::saved);
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QString());
        type(*composer, QStringLiteral("no"));
        QTRY_VERIFY(!saved.isEmpty());
        editor(*composer)->selectAll();
        editor(*composer)->textCursor().removeSelectedText();
        composer->leave();
        QTRY_VERIFY(m_world->allIds().isEmpty());
    }

    void schedulingMakesThePostScheduledAndCanBeTakenBack()
    {
        auto composer = page();
        QSignalSpy undoable(composer.get(), &ComposerPage::undoable);
        QSignalSpy closed(composer.get(), &ComposerPage::closed);
        composer->newPost(m_world->workspace.id, tomorrow(), channelIds(), {}, QStringLiteral("Hello"));
        QTRY_VERIFY(button(*composer, "schedule")->isEnabled());
        QVERIFY2(button(*composer, "schedule")->text().contains(QStringLiteral("Acme Coffee")), qPrintable(button(*composer, "schedule")->text()));
        button(*composer, "schedule")->click();
        QTRY_COMPARE(undoable.size(), 1);
        QTRY_COMPARE(closed.size(), 1);
        const Post post = m_world->load(m_world->allIds().first());
        QCOMPARE(toString(post.status), toString(PostStatus::Scheduled));
        QCOMPARE(m_world->allIds().size(), 1);
    }

    void aChannelThatCannotTakeItStaysBehindAsADraft()
    {
        const QString text(400, QLatin1Char('x')); // more than Bluesky takes, less than Mastodon
        auto composer = page();
        QSignalSpy undoable(composer.get(), &ComposerPage::undoable);
        composer->newPost(m_world->workspace.id, tomorrow(), channelIds(), {}, text);
        QTRY_VERIFY(button(*composer, "schedule")->isEnabled());
        button(*composer, "schedule")->click();
        QTRY_COMPARE(undoable.size(), 1);
        QHash<QString, QList<ChannelId>> byStatus;
        for (const PostId id : m_world->allIds()) {
            const Post post = m_world->load(id);
            QCOMPARE(post.text, text);
            byStatus.insert(toString(post.status), post.channels());
        }
        QCOMPARE(byStatus.value(QStringLiteral("scheduled")), QList<ChannelId>{m_world->mastodon.id});
        QCOMPARE(byStatus.value(QStringLiteral("draft")), QList<ChannelId>{m_world->bluesky.id});
    }

    void splittingMakesPartsThatFit()
    {
        QString text;
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("Sentence number %1. ").arg(i);
        auto composer = page();
        composer->newPost(m_world->workspace.id, tomorrow(), channelIds(), {}, text);
        QAbstractButton *split = nullptr;
        QTRY_VERIFY((split = button(*composer, "fix-1")) != nullptr);
        split->click();
        QVERIFY(!composer->session().post().thread.isEmpty());
        QTRY_VERIFY(button(*composer, "fix-1") == nullptr);
        QTRY_COMPARE(m_world->allIds().size(), 1);
        QTRY_VERIFY(!m_world->load(m_world->allIds().first()).thread.isEmpty());
    }

    void aVariantIsWrittenForOneChannelOnly()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, tomorrow(), channelIds(), {}, QString(400, QLatin1Char('x')));
        QAbstractButton *variant = nullptr;
        QTRY_VERIFY((variant = button(*composer, "fix-2")) != nullptr);
        variant->click();
        editor(*composer)->selectAll();
        editor(*composer)->textCursor().insertText(QStringLiteral("short"));
        const Post &post = composer->session().post();
        QCOMPARE(contentFor(post, m_world->bluesky.id).text, QStringLiteral("short"));
        QCOMPARE(contentFor(post, m_world->mastodon.id).text.size(), 400);
        button(*composer, "tab-0")->click();
        QCOMPARE(editor(*composer)->toPlainText().size(), 400);
    }

    void undoTakesBackTypingAndKeepsItSo()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QStringLiteral("one"));
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("one"));
        type(*composer, QStringLiteral(" two"));
        editor(*composer)->undo();
        QCOMPARE(editor(*composer)->toPlainText(), QStringLiteral("one"));
        QCOMPARE(composer->session().post().text, QStringLiteral("one"));
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        const Post stored = m_world->save(m_world->makePost(QStringLiteral("as it was"), {m_world->mastodon}));
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("as it was"));
        Post theirs = m_world->load(stored.id);
        theirs.text = QStringLiteral("theirs");
        m_world->save(theirs);
        type(*composer, QStringLiteral("mine "));
        QAbstractButton *keep = button(*composer, "keepCopy");
        QTRY_VERIFY(keep->isVisible());
        QCOMPARE(m_world->load(stored.id).text, QStringLiteral("theirs"));
        keep->click();
        QTRY_COMPARE(m_world->allIds().size(), 2);
        QCOMPARE(m_world->load(stored.id).text, QStringLiteral("theirs"));
    }

    void takingTheOtherOneShowsIt()
    {
        const Post stored = m_world->save(m_world->makePost(QStringLiteral("as it was"), {m_world->mastodon}));
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("as it was"));
        Post theirs = m_world->load(stored.id);
        theirs.text = QStringLiteral("theirs");
        m_world->save(theirs);
        type(*composer, QStringLiteral("mine "));
        QTRY_VERIFY(button(*composer, "takeTheirs")->isVisible());
        button(*composer, "takeTheirs")->click();
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("theirs"));
        QCOMPARE(m_world->allIds().size(), 1);
    }

    void leavingAConflictKeepsMineAsACopy()
    {
        const Post stored = m_world->save(m_world->makePost(QStringLiteral("as it was"), {m_world->mastodon}));
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("as it was"));
        Post theirs = m_world->load(stored.id);
        theirs.text = QStringLiteral("theirs");
        m_world->save(theirs);
        type(*composer, QStringLiteral("mine "));
        QTRY_VERIFY(button(*composer, "keepCopy")->isVisible());
        composer.reset();
        QTRY_COMPARE(m_world->allIds().size(), 2);
        QCOMPARE(m_world->load(stored.id).text, QStringLiteral("theirs"));
    }

    void halfASentenceDoesNotGoOut()
    {
        Post planned = m_world->makePost(QStringLiteral("Good"), {m_world->mastodon});
        planned.status = PostStatus::Scheduled;
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(300);
        planned.wall = WallTime{soon.date(), QTime(soon.time().hour(), soon.time().minute()), QByteArrayLiteral("UTC")};
        const Post stored = m_world->save(planned);
        auto other = page(); // by the time that this one is saved the first would have been, too
        other->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QString());
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("Good"));
        type(*composer, QStringLiteral("Very "));
        type(*other, QStringLiteral("A draft"));
        QTRY_COMPARE(m_world->allIds().size(), 2);
        QCOMPARE(m_world->load(stored.id).text, QStringLiteral("Good"));
        composer->leave();
        QTRY_COMPARE(m_world->load(stored.id).text, QStringLiteral("Very Good"));
    }

    void anEditThatCanNotStayScheduledIsKeptAsADraft()
    {
        Post planned = m_world->makePost(QStringLiteral("planned"), {m_world->mastodon});
        planned.status = PostStatus::Scheduled;
        const Post stored = m_world->save(planned);
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("planned"));
        type(*composer, QStringLiteral("re"));
        auto *time = composer->findChild<QDateTimeEdit *>(QStringLiteral("time"));
        time->setDateTime(QDateTime(QDate(2001, 1, 1), QTime(9, 0), Qt::UTC));
        composer->hide(); // keeps at once
        composer->show();
        QTRY_VERIFY(!composer->isBusy());
        QTRY_VERIFY(composer->findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
        QCOMPARE(toString(m_world->load(stored.id).status), toString(PostStatus::Scheduled));
        composer->leave();
        QTRY_COMPARE(m_world->load(stored.id).text, QStringLiteral("replanned"));
        QCOMPARE(toString(m_world->load(stored.id).status), toString(PostStatus::Draft));
    }

    void aPictureThatIsPastedIsKeptWithItsDescription()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QStringLiteral("Look"));
        auto *data = new QMimeData;
        data->setImageData(QImage::fromData(drawnPicture(Qt::white, Qt::red, 0)));
        QGuiApplication::clipboard()->setMimeData(data);
        editor(*composer)->paste();
        QTRY_COMPARE(composer->session().post().media.size(), 1);
        const MediaId media = composer->session().post().media.first().media;
        auto *alt = composer->findChild<QPlainTextEdit *>(QStringLiteral("alt-") + media.toString());
        QVERIFY(alt);
        alt->setPlainText(QStringLiteral("A red house"));
        QCOMPARE(composer->session().post().media.first().alt, QStringLiteral("A red house"));
        composer->leave();
        QTRY_COMPARE(m_world->allIds().size(), 1);
        QTRY_COMPARE(m_world->load(m_world->allIds().first()).media.value(0).alt, QStringLiteral("A red house"));
    }

    void whatStandsInTheWayIsTold()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, {}, {}, QStringLiteral("Hello"));
        auto *note = composer->findChild<QLabel *>(QStringLiteral("note"));
        QTRY_COMPARE(note->text(), QStringLiteral("Choose a channel"));
        QVERIFY(!button(*composer, "schedule")->isEnabled());
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QStringLiteral("Hello"));
        QTRY_COMPARE(note->text(), QStringLiteral("Choose a time"));
        button(*composer, "nextFreeTime")->click();
        QTRY_COMPARE(note->text(), QStringLiteral("No conflict"));
        QVERIFY(button(*composer, "schedule")->isEnabled());
    }

    void aTimeIsTypedAndShownBeforeItIsTaken()
    {
        auto composer = page();
        composer->newPost(m_world->workspace.id, std::nullopt, channelIds(), {}, QStringLiteral("Hello"));
        QTRY_VERIFY(button(*composer, "typeTime")->isVisible());
        button(*composer, "typeTime")->click();
        auto *field = composer->findChild<QLineEdit *>(QStringLiteral("typedTime"));
        auto *result = composer->findChild<QLabel *>(QStringLiteral("typedResult"));
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, QStringLiteral("24 dec 2037 18h"));
        QVERIFY2(result->text().contains(QStringLiteral("18:00")), qPrintable(result->text()));
        QTest::keyClicks(field, QStringLiteral(" or so"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible()); // nothing to take
        QVERIFY(!composer->session().post().wall);
        field->setText(QStringLiteral("20.11.2020 9:00"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible()); // past
        field->setText(QStringLiteral("24.12.2037"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(composer->session().post().wall);
        QCOMPARE(composer->session().post().wall->toIso(), QStringLiteral("2037-12-24T09:00"));
    }

    void aPostThatWentOutIsReadOnlyAndCopiesAsNew()
    {
        Post out = m_world->makePost(QStringLiteral("out"), {m_world->mastodon});
        out.status = PostStatus::Done;
        const Post stored = m_world->save(out);
        auto composer = page();
        composer->openPost(stored.workspace, stored.id);
        QTRY_COMPARE(editor(*composer)->toPlainText(), QStringLiteral("out"));
        QVERIFY(editor(*composer)->isReadOnly());
        QVERIFY(!button(*composer, "schedule")->isVisible());
        button(*composer, "copyAsNew")->click();
        QTRY_COMPARE(m_world->allIds().size(), 2);
        QVERIFY(!editor(*composer)->isReadOnly());
        QCOMPARE(toString(m_world->load(stored.id).status), toString(PostStatus::Done));
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
