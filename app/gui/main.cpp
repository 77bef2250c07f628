// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window. Everything it is made of is in the library beside it; here only the program starts.

#include "boot/agentlauncher.h"
#include "boot/agentnotices.h"
#include "boot/errortext.h"
#include "boot/hardening.h"
#include "boot/language.h"
#include "boot/samplework.h"
#include "window/desktop.h"
#include "window/starterror.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoro/QCoroCore>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace perennial;

namespace {

struct StartOptions
{
    QString profile;
    bool demo = false;
    QString client; // shown in a window of its own
    std::optional<PostId> post; // to be opened
};

StartOptions parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Plan posts, and have them go out by themselves."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"), QCoreApplication::translate("main", "The folder of the profile."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"), QCoreApplication::translate("main", "A sample client in memory; nothing goes out."));
    const QCommandLineOption post(QStringLiteral("post"), QCoreApplication::translate("main", "Opens this post."), QStringLiteral("ID"));
    const QCommandLineOption client(QStringLiteral("client"), QCoreApplication::translate("main", "A window of its own for this client."),
                                    QStringLiteral("NAME"));
    parser.addOptions({profile, demo, post, client});
    parser.process(application);
    return {parser.value(profile), parser.isSet(demo), parser.value(client).trimmed(), PostId::fromString(parser.value(post))};
}

std::unique_ptr<SettingsStore> settingsFor(const StartOptions &options)
{
    if (options.demo)
        return std::make_unique<MemorySettings>();
    auto settings = std::make_unique<IniSettings>(windowSettingsFile());
    if (options.client.isEmpty())
        return settings;
    return std::make_unique<ClientWindowSettings>(std::move(settings), options.client);
}

QCoro::Task<Result<std::unique_ptr<House>>> openHouse(HouseOptions options)
{
    // Before the database changes its form, the publisher of the old version ends; ours starts afterwards.
    const bool behind = !options.demo && House::isBehind(options);
    if (behind)
        co_await endAgent(options.profile);
    const bool demo = options.demo;
    auto house = co_await House::open(std::move(options));
    if (house && demo)
        CO_TRY(co_await makeSampleWorkspace(**house, SampleSize::Week));
    co_return house;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("perennial"));
    QApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("perennial"));
    QApplication::setQuitOnLastWindowClosed(false);
    const StartOptions start = parse(application);
    auto settings = settingsFor(start);
    const QLocale locale = useLanguage(application, settings->value(settingskey::kLanguage, QString()).toString());
    QApplication::setLayoutDirection(locale.textDirection());

    HouseOptions options = HouseOptions::fromEnvironment();
    options.profile = start.profile.isEmpty() ? defaultProfile() : QFileInfo(start.profile).absoluteFilePath();
    options.demo = start.demo;
    if (!options.demo && QCoro::waitFor(SingleWindow::raiseOther(windowPlace(options.profile, start.client))))
        return 0;
    auto house = QCoro::waitFor(openHouse(options));
    if (!house) {
        std::fprintf(stderr, "perennial: %s\n", qPrintable(sentenceFor(house.error())));
        return showStartError(options, house.error());
    }
    Desktop desktop(std::move(*house), std::move(settings), start.client);
    desktop.show();
    if (start.post)
        desktop.openPost(*start.post);
    return QApplication::exec();
}
