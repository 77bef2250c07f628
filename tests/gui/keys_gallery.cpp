// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the register of keys and the lock-down for the eye: keys_gallery [folder].

#include "keyssample.h"

#include "common/modalpanel.h"
#include "keys/keyspage.h"
#include "keys/lockdownband.h"
#include "service/lockdownservice.h"
#include "today/todaypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QRegularExpression>

using namespace perennial;

namespace {

enum class Shot { Empty, Nobody, Full, KeyPanel, Leaves, Lockdown, Locked, Today };

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

void lock(PagesDesk &desk)
{
    LockdownOrder order;
    order.workspace = desk.services->workspace().id;
    order.keepChannels = {desk.services->channels().last().id};
    (void)QCoro::waitFor(desk.house->lockdown().lock(order));
    desk.services->reload();
    QTest::qWait(100);
}

void open(KeysPage &page, Shot shot)
{
    if (shot == Shot::Leaves) {
        page.findChild<QAbstractButton *>(QStringLiteral("leaves"))->click();
        auto *who = page.window()->findChild<QComboBox *>(QStringLiteral("who"));
        who->setCurrentIndex(2);
        Q_EMIT who->activated(2);
    }
    if (shot == Shot::KeyPanel)
        page.findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^main-"))).first()->click();
    if (shot != Shot::Lockdown)
        return;
    page.lockDown();
    QTest::qWait(100);
    page.window()->findChild<QCheckBox *>(QStringLiteral("keep-Ayşe Demir"))->setChecked(false);
    page.window()->findChild<QCheckBox *>(QStringLiteral("keep-Link shortener"))->setChecked(true);
    page.window()->findChild<QCheckBox *>(QStringLiteral("revoke"))->setChecked(true);
}

void shoot(const QDir &folder, const Look &look, Shot shot, const char *name)
{
    PagesDesk desk(look.variant);
    QApplication::setStyle(new Style(desk.theme));
    if (shot == Shot::Empty)
        desk.addClient(QStringLiteral("Acme Coffee"));
    else
        desk.openSample();
    if (shot != Shot::Empty && shot != Shot::Nobody)
        addSampleKeys(desk);
    if (shot == Shot::Locked || shot == Shot::Today)
        lock(desk);
    desk.window.resize(1247, 896);
    desk.window.layout()->setSpacing(0);
    auto *band = new LockdownBand(*desk.services, desk.theme);
    desk.window.layout()->addWidget(band);
    if (shot == Shot::Today) {
        desk.show(new TodayPage(*desk.services, desk.theme, *desk.shell));
    } else {
        auto *page = new KeysPage(*desk.services, desk.theme, *desk.shell);
        static_cast<QBoxLayout *>(desk.window.layout())->addWidget(page, 1);
        desk.window.show();
        QTest::qWait(250);
        open(*page, shot);
    }
    QTest::qWait(350);
    desk.window.grab().save(folder.filePath(QStringLiteral("keys-%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(look.name))));
    QApplication::setStyle(QStringLiteral("Fusion"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    const std::pair<Shot, const char *> shots[] = {{Shot::Empty, "empty"}, {Shot::Nobody, "nobody"}, {Shot::Full, "full"}, {Shot::KeyPanel, "panel"},
                                                   {Shot::Leaves, "leaves"}, {Shot::Lockdown, "lockdown"}, {Shot::Locked, "locked"}, {Shot::Today, "today"}};
    for (const Look &look : {Look{"light", ThemeVariant::Light, "en"}, Look{"dark", ThemeVariant::Dark, "en"}, Look{"fa", ThemeVariant::Light, "fa"}}) {
        applyLanguage(QString::fromLatin1(look.language));
        for (const auto &[shot, name] : shots)
            shoot(folder, look, shot, name);
    }
    return 0;
}
