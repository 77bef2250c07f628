// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/language.h"
#include "ctl/commandline.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("perennialctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    perennial::useLanguage(application, QString());
    // Started from the loop, so that an action that ends at once can end it.
    QTimer::singleShot(0, &application, [] {
        perennial::runCommandLine(QCoreApplication::arguments().mid(1)).then([](int code) { QCoreApplication::exit(code); });
    });
    return QCoreApplication::exec();
}
