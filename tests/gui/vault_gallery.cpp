// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders what is about the place of the keys, for the eye: vault_gallery [folder].

#include "vaultsample.h"

#include "boot/language.h"
#include "common/button.h"
#include "common/plate.h"
#include "settings/vaultsection.h"
#include "today/todaypage.h"
#include "vault/passphrasefield.h"
#include "vault/vaultpanels.h"

#include <QDir>

using namespace perennial;

namespace {

void save(PagesDesk &desk, const QString &name)
{
    QTest::qWait(600);
    desk.window.grab().save(name + QStringLiteral(".png"));
}

QWidget *settings(PagesDesk &desk)
{
    auto *ground = new ScrollPage(desk.theme, 760);
    ground->column()->addWidget(new VaultSection(*desk.services, desk.theme, *desk.shell));
    ground->column()->addStretch(1);
    return ground;
}

void shoot(const QString &name, ThemeVariant variant)
{
    {
        VaultSample sample(variant);
        PagesDesk &desk = *sample.desk;
        QApplication::setStyle(new Style(desk.theme));
        QApplication::setPalette(desk.theme.palette());
        QApplication::setFont(desk.theme.font(TextType::Body));
        sample.holdSome(3);
        auto *today = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(today);
        save(desk, name + QStringLiteral("-today"));
        openUnlockPanel(*desk.services, desk.theme, today, 3, {});
        auto *field = desk.window.findChild<PassphraseField *>();
        field->edit()->setText(QStringLiteral("guessed"));
        desk.window.findChild<Button *>(QStringLiteral("vault-submit"))->click();
        save(desk, name + QStringLiteral("-unlock"));
    }
    VaultSample sample(variant);
    PagesDesk &desk = *sample.desk;
    QApplication::setStyle(new Style(desk.theme));
    QWidget *page = settings(desk);
    desk.show(page);
    save(desk, name + QStringLiteral("-settings"));
    openPassphrasePanel(*desk.services, desk.theme, page, {});
    save(desk, name + QStringLiteral("-change"));
    QApplication::setStyle(QStringLiteral("Fusion"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    shoot(folder + QStringLiteral("/light"), ThemeVariant::Light);
    shoot(folder + QStringLiteral("/dark"), ThemeVariant::Dark);
    const QLocale locale = useLanguage(application, QStringLiteral("fa"));
    QApplication::setLayoutDirection(locale.textDirection());
    shoot(folder + QStringLiteral("/fa"), ThemeVariant::Light);
    return 0;
}
