// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace perennial {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("tr"), QStringLiteral("fa"), QStringLiteral("hr")};
}

QLocale useLanguage(QCoreApplication &application, const QString &language)
{
    // Children of the application, so that a second call finds and replaces them.
    for (QTranslator *old : application.findChildren<QTranslator *>(QStringLiteral("perennial"), Qt::FindDirectChildrenOnly))
        delete old;
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString code = wanted.name().section(QLatin1Char('_'), 0, 0);
    const QLocale taken = languages().contains(code) ? wanted : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(taken);
    const std::array<std::pair<QString, QString>, 2> files{{
        {QStringLiteral("perennial"), QStringLiteral(":/i18n")},
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
    }};
    for (const auto &[name, folder] : files) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(QStringLiteral("perennial"));
        if (translator->load(taken, name, QStringLiteral("_"), folder))
            application.installTranslator(translator);
    }
    return taken;
}

} // namespace perennial
