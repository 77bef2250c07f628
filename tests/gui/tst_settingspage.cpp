// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/segmented.h"
#include "common/swatches.h"
#include "settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>

using namespace perennial;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    static void choose(QComboBox *box, const QVariant &value)
    {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void persianTurnsTheWindowRoundAndBack()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        MemorySettings settings;
        auto *page = new SettingsPage(*desk.services, desk.theme, *desk.shell, settings);
        desk.show(page);
        choose(page->findChild<QComboBox *>(QStringLiteral("language")), QStringLiteral("fa"));
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(settings.value(settingskey::kLanguage, {}).toString(), QStringLiteral("fa"));
        QTRY_VERIFY(page->findChildren<QComboBox *>(QStringLiteral("language")).size() >= 1);
        choose(page->findChildren<QComboBox *>(QStringLiteral("language")).last(), QStringLiteral("hr"));
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theThemeChangesAtOnce()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        MemorySettings settings;
        SettingsPage page(*desk.services, desk.theme, *desk.shell, settings);
        Q_EMIT page.findChild<Segmented *>(QStringLiteral("theme"))->chosen(QStringLiteral("dark"));
        QCOMPARE(desk.theme.variant(), ThemeVariant::Dark);
        choose(page.findChild<QComboBox *>(QStringLiteral("text-size")), 1.5);
        QCOMPARE(desk.theme.textScale(), 1.5);
    }

    void theClientIsStored()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        MemorySettings settings;
        SettingsPage page(*desk.services, desk.theme, *desk.shell, settings);
        auto *name = page.findChild<QLineEdit *>(QStringLiteral("client-name"));
        name->setText(QStringLiteral("Bakery and café"));
        Q_EMIT name->editingFinished();
        QTRY_COMPARE(desk.services->workspace().name, QStringLiteral("Bakery and café"));
        Q_EMIT page.findChild<Swatches *>()->chosen(QStringLiteral("#0B6170"));
        QTRY_COMPARE(desk.services->workspace().colour, QStringLiteral("#0B6170"));
        QCOMPARE(desk.theme.client(), QColor(0x0b, 0x61, 0x70));
    }

    void aTakenNameIsRefusedInWords()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        const Workspace second = desk.addClient(QStringLiteral("Museum"));
        QTRY_COMPARE(desk.services->workspace().id, second.id);
        MemorySettings settings;
        auto *page = new SettingsPage(*desk.services, desk.theme, *desk.shell, settings);
        desk.show(page);
        auto *name = page->findChild<QLineEdit *>(QStringLiteral("client-name"));
        name->setText(QStringLiteral("bakery"));
        Q_EMIT name->editingFinished();
        QTRY_COMPARE(name->text(), QStringLiteral("Museum"));
        QCOMPARE(desk.services->workspace().name, QStringLiteral("Museum"));
    }

    void whatIsSwitchedIsRemembered()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        MemorySettings settings;
        SettingsPage page(*desk.services, desk.theme, *desk.shell, settings);
        auto *box = page.findChild<QCheckBox *>(settingskey::kPublishWhenClosed);
        QVERIFY(box && box->isChecked());
        box->click();
        QCOMPARE(settings.value(settingskey::kPublishWhenClosed, true).toBool(), false);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
