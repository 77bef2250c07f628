// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultsample.h"

#include "common/button.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "settings/vaultsection.h"
#include "today/todaypage.h"
#include "vault/passphrasefield.h"

using namespace perennial;

class TestVaultPanels : public QObject
{
    Q_OBJECT

    template <class Widget> static Widget *wait(QWidget *in, const QString &name = {})
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget *each : in->findChildren<Widget *>(name))
                found = each->isVisible() ? each : found;
            return found != nullptr;
        });
        return found;
    }
    static SecretState state(PagesDesk &desk) { return QCoro::waitFor(desk.house->vault().look()).state; }

private Q_SLOTS:
    void init()
    {
        qunsetenv("PERENNIAL_SECRETS");
        qunsetenv("PERENNIAL_PASSPHRASE_FILE");
    }

    void todaySaysThatThePostsWaitAndUnlocks()
    {
        VaultSample sample;
        PagesDesk &desk = *sample.desk;
        const int held = sample.holdSome(3);
        QCOMPARE(held, 3);
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        auto *unlock = wait<Button>(page, QStringLiteral("vault-unlock"));
        QVERIFY(unlock);
        auto *notice = wait<ErrorLine>(page, QStringLiteral("vault-notice"));
        QVERIFY(notice->accessibleName().contains(QLatin1Char('3')));
        unlock->click();
        auto *field = wait<PassphraseField>(&desk.window);
        QVERIFY(field);
        QCOMPARE(field->edit()->echoMode(), QLineEdit::Password);
        field->edit()->setText(QStringLiteral("guessed"));
        wait<Button>(&desk.window, QStringLiteral("vault-submit"))->click();
        // Said in place; the panel stays for another try.
        QTRY_VERIFY(wait<ErrorLine>(&desk.window, QStringLiteral("vault-error")) != nullptr);
        QCOMPARE(int(state(desk)), int(SecretState::Locked));
        field->edit()->setText(QString::fromUtf8(kSamplePassphrase));
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QTRY_COMPARE(int(desk.house->vault().status().state), int(SecretState::Open));
        QTRY_VERIFY(desk.window.findChildren<ModalPanel *>().isEmpty());
        QTRY_VERIFY(page->findChildren<ErrorLine *>(QStringLiteral("vault-notice")).isEmpty());
    }

    void whatIsTypedCanBeShown()
    {
        Theme theme(ThemeVariant::Light);
        PassphraseField field(theme, QStringLiteral("Passphrase"));
        auto *show = field.findChild<Button *>(QStringLiteral("show"));
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        show->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        show->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    }

    void thePassphraseIsChangedInTheSettings()
    {
        VaultSample sample;
        PagesDesk &desk = *sample.desk;
        auto *section = new VaultSection(*desk.services, desk.theme, *desk.shell);
        desk.show(section);
        auto *change = wait<Button>(section, QStringLiteral("change-passphrase"));
        QVERIFY(change && wait<Button>(section, QStringLiteral("unlock")));
        change->click();
        const auto type = [&](const char *name, const QString &text) {
            auto *field = wait<PassphraseField>(&desk.window, QLatin1String(name));
            QVERIFY(field);
            field->edit()->setText(text);
        };
        type("old-passphrase", QString::fromUtf8(kSamplePassphrase));
        type("new-passphrase", QStringLiteral("another one"));
        type("again-passphrase", QStringLiteral("another two"));
        auto *submit = wait<Button>(&desk.window, QStringLiteral("vault-submit"));
        submit->click();
        QVERIFY(wait<ErrorLine>(&desk.window, QStringLiteral("vault-error")));
        QVERIFY(QCoro::waitFor(desk.house->vault().unlock(kSamplePassphrase))); // nothing was changed
        type("again-passphrase", QStringLiteral("another one"));
        submit->click();
        QTRY_VERIFY(desk.window.findChildren<ModalPanel *>().isEmpty());
        QCOMPARE(QCoro::waitFor(desk.house->vault().unlock(kSamplePassphrase)).error().code, QStringLiteral("passphrase-wrong"));
        QVERIFY(QCoro::waitFor(desk.house->vault().unlock("another one")));
    }

    void theDemoHasNothingToMove()
    {
        PagesDesk desk;
        desk.openSample();
        auto *section = new VaultSection(*desk.services, desk.theme, *desk.shell);
        desk.show(section);
        QTRY_VERIFY(!section->findChildren<Plate *>().isEmpty());
        QCOMPARE(int(desk.house->vault().status().place), int(SecretPlace::Memory));
        QVERIFY(section->findChildren<Button *>().isEmpty());
    }
};

QTEST_MAIN(TestVaultPanels)
#include "tst_vaultpanels.moc"
