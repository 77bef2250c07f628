// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdesk.h"

#include "store/channelstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroCore>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace perennial {

namespace {

constexpr const char *kHeadings = "text,channels,date,time,time_zone,status,labels,campaign,link,title,notes,language\n";
constexpr const char *kWords[] = {
    "the of our new season launch coffee spring garden studio open today friends summer recipe behind scenes team makes first "
    "look tomorrow morning light city walk market fresh bread story about people who care deeply workshop invite ticket",
    "yeni sezon için kahve bahar bahçe stüdyo açık bugün dostlar yaz tarifi sahne arkası ekip ilk bakış yarın sabah ışık "
    "şehir yürüyüş pazar taze ekmek öykü insanlar atölye davet bilet erken bülten kış indirimi son saatler",
    "فصل تازه قهوه بهار باغ استودیو باز امروز دوستان تابستان دستور پشت صحنه تیم نخستین نگاه فردا صبح نور شهر قدم بازار "
    "نان داستان مردم کارگاه دعوت بلیت زود خبرنامه زمستان فروش پایانی ساعت",
    "nova sezona kava proljeće vrt studio otvoreno danas prijatelji ljeto recept iza kulisa tim prvi pogled sutra jutro "
    "svjetlo grad šetnja tržnica svjež kruh priča ljudi koji radionica poziv ulaznica rano čitatelji zima završna",
};
constexpr const char *kLanguages[] = {"en", "tr", "fa", "hr"};

// One of a hundred: a day that does not exist, a channel nobody knows, no text.
QByteArray rowOf(int row, const QByteArray &text)
{
    static const QDateTime start(QDate(2031, 1, 1), QTime(8, 0), Qt::UTC);
    static const char *const statuses[] = {"scheduled", "draft", "approved"};
    const int bad = row % 100 == 50 ? 1 + row / 100 % 3 : 0;
    const QDateTime at = start.addSecs(qint64(row) * 7 * 60);
    const QByteArray number = QByteArray::number(row);
    return (bad == 3 ? QByteArray() : text + '#' + number) + (bad == 2 ? ",Nobody" : ",Channel " + QByteArray::number(row % 5))
           + (bad == 1 ? QByteArray(",2031-02-30,09:00") : at.toString(QStringLiteral(",yyyy-MM-dd,HH:mm")).toLatin1())
           + ",Europe/Istanbul," + statuses[row % 3] + (row % 4 == 0 ? ",spring;news" : ",") + ",Campaign "
           + QByteArray::number(row % 10) + (bad == 3 ? QByteArray(",") : ",https://example.org/p/" + number)
           + (row % 7 == 0 ? ",\"Title, number " + number + "\"" : QByteArray(",")) + (row % 9 == 0 ? ",look at it again" : ",")
           + ',' + kLanguages[row % 4] + '\n';
}

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QList<QList<QByteArray>> words;
    for (const char *each : kWords)
        words << QByteArray(each).split(' ');
    QRandomGenerator random(1);
    file.write(kHeadings);
    for (int row = 0; row < rows; ++row) {
        const QList<QByteArray> &mine = words.at(row % 4);
        QByteArray text;
        while (text.size() < 112)
            text += mine.at(random.bounded(int(mine.size()))) + ' ';
        file.write(rowOf(row, text));
    }
}

} // namespace

const QString &importTable(int rows)
{
    static const QTemporaryDir folder(QStringLiteral("/var/tmp/bench-import-XXXXXX")); // a disk, which /tmp may not be
    static QHash<int, QString> paths;
    QString &path = paths[rows];
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("posts%1.csv").arg(rows));
        writeCsv(path, rows);
    }
    return path;
}

ImportDesk::ImportDesk(const QString &folder) : m_media(folder + QLatin1String("/media"))
{
    auto opened = Database::open({Backend::Sqlite, folder + QLatin1String("/perennial.db"), {}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_database = std::move(*opened);
    std::function<Result<void>(Connection &)> fill = [this](Connection &connection) { return addChannels(connection); };
    if (const auto filled = QCoro::waitFor(m_database->write<void>(fill)); !filled)
        qFatal("%s", qPrintable(filled.error().message));
}

Result<void> ImportDesk::addChannels(Connection &connection)
{
    Workspace workspace;
    workspace.id = m_workspace = m_ids.next<WorkspaceId>();
    workspace.name = QStringLiteral("Bench");
    workspace.colour = QStringLiteral("#336699");
    workspace.timeZone = "Europe/Istanbul";
    TRY(workspacestore::insert(connection, workspace));
    for (int i = 0; i < 5; ++i) {
        Channel channel;
        channel.id = m_ids.next<ChannelId>();
        channel.workspace = m_workspace;
        channel.network = QStringLiteral("sandbox");
        channel.name = QStringLiteral("Channel %1").arg(i);
        TRY(channelstore::insert(connection, channel));
    }
    return {};
}

ImportOptions ImportDesk::optionsFor(const QString &file) const
{
    ImportOptions options;
    options.workspace = m_workspace;
    options.filePath = file;
    return options;
}

} // namespace perennial
