// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workspace.h"

#include <QTest>

using namespace perennial;

namespace {

Workspace soundWorkspace()
{
    Workspace workspace;
    workspace.name = QStringLiteral("Café Zagreb");
    workspace.colour = QStringLiteral("#0B6170");
    workspace.timeZone = "Europe/Zagreb";
    return workspace;
}

QString codeOf(const Workspace &workspace)
{
    const Result<void> result = validate(workspace);
    return result ? QString() : result.error().code;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOneIsTaken();
    void faultsAreNamed();
    void suggestedColoursAreValidAndDiffer();
    void calendarNamesGoThereAndBack();
};

void TestWorkspace::aSoundOneIsTaken()
{
    QCOMPARE(codeOf(soundWorkspace()), QString());
}

void TestWorkspace::faultsAreNamed()
{
    Workspace workspace = soundWorkspace();
    workspace.name = QStringLiteral(" \t");
    QCOMPARE(codeOf(workspace), QStringLiteral("workspace-name-empty"));
    workspace = soundWorkspace();
    workspace.name = QString(121, u'x');
    QCOMPARE(codeOf(workspace), QStringLiteral("workspace-name-long"));
    for (const char *colour : {"", "red", "#12345", "#1234567", "#12345G", "#123456\n"}) {
        workspace = soundWorkspace();
        workspace.colour = QString::fromLatin1(colour);
        QCOMPARE(codeOf(workspace), QStringLiteral("workspace-colour"));
    }
    for (const char *zone : {"", "Mars/Base", "UTC+03:00"}) {
        workspace = soundWorkspace();
        workspace.timeZone = zone;
        QCOMPARE(codeOf(workspace), QStringLiteral("time-zone-unknown"));
    }
}

void TestWorkspace::suggestedColoursAreValidAndDiffer()
{
    for (int i = -3; i < 20; ++i) {
        Workspace workspace = soundWorkspace();
        workspace.colour = suggestedColour(i);
        QCOMPARE(codeOf(workspace), QString());
        QVERIFY(suggestedColour(i) != suggestedColour(i + 1));
    }
}

void TestWorkspace::calendarNamesGoThereAndBack()
{
    for (const CalendarSystem system :
         {CalendarSystem::Gregorian, CalendarSystem::Jalali, CalendarSystem::IslamicCivil})
        QVERIFY(calendarSystemFromString(toString(system)) == system);
    QVERIFY(calendarSystemFromString(QStringLiteral("julian")) == std::nullopt);
}

QTEST_APPLESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
