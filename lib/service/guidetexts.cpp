// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/guidetexts.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// Outside of the namespace: what is in a static library comes along only where it is asked for.
static void initGuideTexts()
{
    Q_INIT_RESOURCE(perennial_guide_texts);
}

namespace perennial::guidetexts {

namespace {

constexpr int kMostMonths = 12;
constexpr int kMostPostsAWeek = 21;
constexpr qsizetype kLongestTitle = 200;

// Lists are lines, objects are JSON: as a person edits them.
QString bodyFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines << line.toString();
    return lines.join(QLatin1Char('\n'));
}

using Bodies = QHash<QString, QString>;

const QHash<QString, Bodies> &built()
{
    static const QHash<QString, Bodies> kBuilt = [] {
        initGuideTexts();
        QHash<QString, Bodies> found;
        for (const QString &language : languages()) {
            QFile file(QStringLiteral(":/guide-texts/%1.json").arg(language));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject texts =
                QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("texts")).toObject();
            for (auto it = texts.begin(); it != texts.end(); ++it)
                found[language].insert(it.key(), bodyFrom(it.value()));
        }
        return found;
    }();
    return kBuilt;
}

RevivalGuide readRevival(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    const QJsonArray months =
        document.isArray() ? document.array() : document.object().value(QLatin1String("months")).toArray();
    RevivalGuide guide;
    for (const QJsonValue &each : months) {
        const QJsonObject month = each.toObject();
        if (month.isEmpty() || guide.months.size() == kMostMonths)
            continue;
        guide.months << RevivalMonth{std::clamp(month.value(QLatin1String("postsAWeek")).toInt(1), 1, kMostPostsAWeek),
                                     month.value(QLatin1String("focus")).toString(),
                                     month.value(QLatin1String("milestone")).toString()};
    }
    const QJsonArray watch = document.object().value(QLatin1String("watch")).toArray();
    for (const QJsonValue &each : watch)
        guide.watch << each.toString();
    return guide;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("tr"), QStringLiteral("fa"), QStringLiteral("hr")};
}

QString languageFor(const QString &language)
{
    const QString plain = language.section(QLatin1Char('-'), 0, 0).toLower();
    return languages().contains(plain) ? plain : QStringLiteral("en");
}

QList<GuideKind> kinds()
{
    return {GuideKind::NoticeProfile, GuideKind::NoticePinned, GuideKind::NoticeAnswer,    GuideKind::LastPost,
            GuideKind::ClosedProfile, GuideKind::RevivalPlan,  GuideKind::ClosingChecklist};
}

QString builtIn(GuideKind kind, const QString &language)
{
    return built().value(language).value(toString(kind));
}

QList<GuideText> all(WorkspaceId workspace, const QString &language, const QList<GuideText> &own)
{
    QList<GuideText> texts;
    for (const GuideKind kind : kinds()) {
        GuideText text{workspace, kind, language, builtIn(kind, language), false};
        for (const GuideText &each : own) {
            if (each.kind == kind && each.language == language)
                text = each;
        }
        texts << text;
    }
    return texts;
}

QString bodyOf(const QList<GuideText> &texts, GuideKind kind)
{
    for (const GuideText &text : texts) {
        if (text.kind == kind)
            return text.body;
    }
    return {};
}

QString filled(const QString &body, const Filling &filling)
{
    const QString elsewhere = QStringLiteral("{elsewhere}");
    QStringList lines;
    for (QString line : body.split(QLatin1Char('\n'))) {
        if (filling.elsewhere.trimmed().isEmpty() && line.contains(elsewhere))
            continue;
        line.replace(QLatin1String("{client}"), filling.client);
        line.replace(QLatin1String("{channel}"), filling.channel);
        line.replace(QLatin1String("{date}"), filling.date);
        lines << line.replace(elsewhere, filling.elsewhere.trimmed());
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

RevivalGuide revivalGuide(const QString &body, const QString &language)
{
    const RevivalGuide own = readRevival(body);
    return own.months.isEmpty() ? readRevival(builtIn(GuideKind::RevivalPlan, languageFor(language))) : own;
}

QList<ChecklistEntry> checklist(const QString &body)
{
    static const QList<TaskKind> kKnown{TaskKind::LastPost, TaskKind::PinLastPost, TaskKind::ProfileText,
                                        TaskKind::Queue,    TaskKind::Archive,     TaskKind::Handle,
                                        TaskKind::Keys};
    QList<ChecklistEntry> entries;
    for (const QString &line : body.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const auto kind = taskKindFromString(text.section(QLatin1Char(':'), 0, 0).trimmed());
        if (kind && kKnown.contains(*kind))
            entries << ChecklistEntry{*kind, text.section(QLatin1Char(':'), 1).trimmed().left(kLongestTitle)};
        else
            entries << ChecklistEntry{TaskKind::Other, text.left(kLongestTitle)};
    }
    return entries;
}

} // namespace perennial::guidetexts
