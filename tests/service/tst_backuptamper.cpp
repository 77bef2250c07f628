// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody could do to a backup: every part of the file is changed or cut off; archives are sealed that no honest
// program would write. None may be taken, and none may leave anything behind.

#include "machine.h"

#include "secrets/memorystore.h"
#include "secrets/sealing.h"
#include "service/backupfile.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

using namespace perennial;
using namespace perennial::test;

namespace {

const QByteArray kPassphrase = "a passphrase of some length";
constexpr KeyCost kCheap{1, 8 * 1024 * 1024};

QByteArray entry(const QByteArray &name, const QByteArray &bytes, std::optional<qint64> told = {})
{
    QByteArray head(2 + name.size() + 8, '\0');
    qToBigEndian(quint16(name.size()), head.data());
    std::copy(name.cbegin(), name.cend(), head.begin() + 2);
    qToBigEndian(told.value_or(bytes.size()), head.data() + 2 + name.size());
    return head + bytes;
}

const QByteArray kMagic = "PRNLPRF2";
const QByteArray kEnd = QByteArray(2, '\0');
const QByteArray kMedium = "media/" + QByteArray("9f") + "/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"; // of "test"

QByteArray manifestOf(const QList<ManifestFile> &files)
{
    BackupManifest manifest;
    manifest.madeAt = FakeClock::kStart;
    manifest.files = files;
    return toJson(manifest);
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestBackupTamper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Machine machine(m_folder.filePath(QStringLiteral("profile")), m_clock);
        VERIFY_OK(machine.open());
        machine.addChannel(machine.addClient(QStringLiteral("Acme")).id, QStringLiteral("Feed"), m_folder.filePath(QStringLiteral("feed")));
        VERIFY_OK(machine.media.addBytes(QByteArray(70000, 'm'), QStringLiteral("m")));
        BackupService service(machine.parts());
        VERIFY_OK(wait(service.backup(m_folder.filePath(QStringLiteral("good")), kPassphrase, BackupSecrets::Leave)));
        // The same bytes, sealed more cheaply, so that hundreds can be opened.
        QFile sealed(m_folder.filePath(QStringLiteral("good")));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QBuffer plain(&m_plain);
        plain.open(QIODevice::WriteOnly);
        VERIFY_OK(openSealedFile(sealed, plain, kPassphrase));
        m_sealed = seal(m_plain);
    }

    void aGoodOneIsTaken()
    {
        VERIFY_OK(restore(m_sealed));
        QVERIFY(QDir(m_target).removeRecursively());
    }

    void aFlippedBitIsRefusedWhereverItIs()
    {
        QRandomGenerator chance(7);
        QList<qsizetype> places;
        for (qsizetype i = 0; i < 110; i += 2) // the head
            places << i;
        for (int i = 0; i < 150; ++i)
            places << chance.bounded(int(m_sealed.size()));
        places << m_sealed.size() - 1;
        for (const qsizetype place : std::as_const(places)) {
            QByteArray spoilt = m_sealed;
            spoilt[place] = char(spoilt.at(place) ^ (1 << chance.bounded(8)));
            refused(spoilt, QStringLiteral("bit of byte %1").arg(place));
        }
    }

    void aCutOneIsRefusedWhereverItEnds()
    {
        QRandomGenerator chance(8);
        QList<qsizetype> lengths{0, 1, 15, 16, 20, 100, 127, 128, m_sealed.size() - 1, m_sealed.size() - 17};
        for (int i = 0; i < 120; ++i)
            lengths << chance.bounded(int(m_sealed.size()));
        for (qsizetype chunk = 65536; chunk < m_sealed.size(); chunk += 65536 + 17)
            lengths << chunk;
        for (const qsizetype length : std::as_const(lengths))
            refused(m_sealed.left(length), QStringLiteral("%1 bytes").arg(length));
        refused(m_sealed + 'x', QStringLiteral("one byte more"));
    }

    // Sealed with the right passphrase, but not by this program.
    void aForgedArchiveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArray db = databaseBytes();
        const QByteArray rest = entry("perennial.db", db);
        const auto manifest = [&db](QList<ManifestFile> more) {
            more.prepend(ManifestFile{QStringLiteral("perennial.db"), db.size(), sha(db)});
            return entry("manifest.json", manifestOf(more));
        };
        const auto row = [](const char *name, const QByteArray &archive) { QTest::newRow(name) << archive; };
        for (const QByteArray &name : {QByteArray("../x"), QByteArray("/tmp/perennial-x"), QByteArray("media/../../x"), QByteArray("media/ab/../../../x"),
                                       QByteArray("media\\..\\x"), QByteArray("..\\x"), QByteArray("C:\\x"), QByteArray("perennial.db\0.txt", 16),
                                       QByteArray("perennial.db/"), QByteArray("./perennial.db"), QByteArray("PERENNIAL.DB"), QByteArray("perennial.db-wal"),
                                       QByteArray("perennial.log"), QByteArray("secrets.sealed"), QByteArray("media/ab"), QByteArray(" perennial.db"),
                                       QByteArray("media/9f/") + QByteArray(64, '\xff'), QByteArray(60000, 'a'), QByteArray("media/00") + kMedium.mid(8)})
            QTest::newRow(QByteArray("a name that does not belong there: " + name.left(24).toPercentEncoding()).constData())
                << QByteArray(kMagic + rest + entry(name, "x") + manifest({}) + kEnd);
        row("the database twice", kMagic + rest + rest + manifest({}) + kEnd);
        row("a medium twice", kMagic + rest + entry(kMedium, "test") + entry(kMedium, "test") + manifest({{QString::fromLatin1(kMedium), 4, sha("test")}}) + kEnd);
        row("the manifest twice", kMagic + rest + manifest({}) + manifest({}) + kEnd);
        row("something behind the manifest", kMagic + rest + manifest({}) + entry(kMedium, "test") + kEnd);
        row("something behind the end", kMagic + rest + manifest({}) + kEnd + "x");
        row("no end", kMagic + rest + manifest({}));
        row("no manifest", kMagic + rest + kEnd);
        row("no database", kMagic + entry("manifest.json", manifestOf({})) + kEnd);
        row("rows for a database", kMagic + entry("rows.jsonl", "[]\n") + entry("manifest.json", manifestOf({{QStringLiteral("rows.jsonl"), 3, sha("[]\n")}})) + kEnd);
        row("a medium that is not what its name says", kMagic + rest + entry(kMedium, "tesT") + manifest({{QString::fromLatin1(kMedium), 4, sha("tesT")}}) + kEnd);
        row("a medium that the manifest does not name", kMagic + rest + entry(kMedium, "test") + manifest({}) + kEnd);
        row("a medium that the manifest names and is not there", kMagic + rest + manifest({{QString::fromLatin1(kMedium), 4, sha("test")}}) + kEnd);
        row("another hash in the manifest", kMagic + rest + entry("manifest.json", manifestOf({{QStringLiteral("perennial.db"), db.size(), sha("x")}})) + kEnd);
        row("a length that is longer than all", kMagic + entry("perennial.db", db, qint64(1) << 50) + manifest({}) + kEnd);
        row("a length below zero", kMagic + entry("perennial.db", db, -1) + manifest({}) + kEnd);
        row("the greatest length", kMagic + entry("perennial.db", db, std::numeric_limits<qint64>::max()) + kEnd);
        row("a length that is shorter", kMagic + entry("perennial.db", db, db.size() - 4096) + manifest({}) + kEnd);
        row("a manifest of ten thousand brackets", kMagic + rest + entry("manifest.json", QByteArray(10000, '[')) + kEnd);
        row("a manifest that is no object", kMagic + rest + entry("manifest.json", "[]") + kEnd);
        row("an empty manifest", kMagic + rest + entry("manifest.json", "{}") + kEnd);
        row("a database that is none", kMagic + entry("perennial.db", "no database at all") + entry("manifest.json", manifestOf({{QStringLiteral("perennial.db"), 18, sha("no database at all")}})) + kEnd);
        QByteArray holes = db;
        std::fill_n(holes.begin() + holes.size() / 2, 8192, '\x5a');
        row("a database with a hole", kMagic + entry("perennial.db", holes) + entry("manifest.json", manifestOf({{QStringLiteral("perennial.db"), holes.size(), sha(holes)}})) + kEnd);
        row("nothing at all", {});
        row("another magic", "PRNLXXX2" + rest + manifest({}) + kEnd);
    }
    void aForgedArchiveIsRefused()
    {
        QFETCH(QByteArray, archive);
        refused(seal(archive), QLatin1String(QTest::currentDataTag()));
    }

    void aNewerFormIsRefusedWithItsOwnWords()
    {
        QByteArray newer = m_plain;
        newer[7] = '3';
        const auto restored = restore(seal(newer));
        VERIFY_ERROR(restored, "backup-newer");
        nothingLeft(QStringLiteral("newer"));
    }

    void aLinkInTheTargetIsNotFollowed()
    {
        const QString outside = m_folder.filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QFile::link(outside, m_target));
        const auto restored = restore(m_sealed);
        if (restored)
            QVERIFY(QFile::exists(m_target + QStringLiteral("/perennial.db")));
        QVERIFY(QDir(outside).isEmpty());
        QFile::remove(m_target);
        QDir(m_target).removeRecursively();
    }

    // Random changes below the seal: whatever is taken is a whole profile, and nothing lands elsewhere.
    void anArchiveOfChanceNeitherCrashesNorEscapes()
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < 400; ++i) {
            QByteArray archive = m_plain.left(chance.bounded(2) ? m_plain.size() : chance.bounded(int(m_plain.size())));
            for (int changes = chance.bounded(1, 6); changes > 0 && !archive.isEmpty(); --changes) {
                const int near = chance.bounded(3) ? int(archive.size()) : std::min(int(archive.size()), 64);
                archive[chance.bounded(near)] = char(chance.bounded(256));
            }
            const QTemporaryDir folder(m_folder.filePath(QStringLiteral("chance-XXXXXX")));
            ArchiveSink sink(folder.path(), ArchiveUse::Unpack, archive.size());
            for (qsizetype at = 0; at < archive.size();) {
                const qsizetype part = chance.bounded(1, 70000);
                if (sink.write(archive.mid(at, part)) < 0)
                    break;
                at += part;
            }
            if (archive != m_plain)
                QVERIFY2(!sink.finish(), "an archive that was changed was taken");
            QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString name = QDir(folder.path()).relativeFilePath(files.next());
                QVERIFY2(isArchiveName(name), qPrintable(name));
            }
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("chance-*")}, QDir::Dirs).size(), 0);
    }

private:
    QByteArray databaseBytes() const
    {
        const qsizetype start = m_plain.indexOf("SQLite format 3");
        const qint64 length = qFromBigEndian<qint64>(m_plain.constData() + start - 8);
        return m_plain.mid(start, length);
    }

    static QByteArray seal(QByteArray plain)
    {
        QBuffer in(&plain);
        in.open(QIODevice::ReadOnly);
        QByteArray sealed;
        QBuffer out(&sealed);
        out.open(QIODevice::WriteOnly);
        const auto done = sealFile(in, out, kPassphrase, kCheap);
        return done ? sealed : QByteArray();
    }

    Result<BackupSummary> restore(const QByteArray &sealed)
    {
        QFile file(m_folder.filePath(QStringLiteral("offered")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(sealed) != sealed.size())
            return Error(ErrorKind::Storage, QStringLiteral("test"), file.errorString());
        file.close();
        RestoreOrder order;
        order.filePath = file.fileName();
        order.passphrase = kPassphrase;
        order.folder = m_target;
        order.clock = &m_clock;
        return wait(BackupService::restore(order));
    }

    void refused(const QByteArray &sealed, const QString &what)
    {
        const auto restored = restore(sealed);
        QVERIFY2(!restored, qPrintable(what));
        QVERIFY2(!restored.error().code.isEmpty() && restored.error().kind != ErrorKind::Storage, qPrintable(what + QLatin1Char(' ') + restored.error().code));
        nothingLeft(what);
    }

    void nothingLeft(const QString &what)
    {
        const QStringList left = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const QStringList known{QStringLiteral("good"), QStringLiteral("offered"), QStringLiteral("profile")};
        for (const QString &name : left)
            QVERIFY2(known.contains(name), qPrintable(what + QStringLiteral(" left ") + name));
        QVERIFY2(!QFileInfo::exists(QStringLiteral("/tmp/perennial-x")), qPrintable(what));
    }

    QTemporaryDir m_folder;
    QString m_target = m_folder.filePath(QStringLiteral("target"));
    FakeClock m_clock;
    QByteArray m_plain;
    QByteArray m_sealed;
};

QTEST_GUILESS_MAIN(TestBackupTamper)
#include "tst_backuptamper.moc"
