// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/hardening.h"
#include "boot/language.h"
#include "ctl/commandline.h"
#include "ctl/pdfexport.h"

#include <QDir>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// Without it a QGuiApplication would end the program.
bool hasOffscreenPlatform()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/platforms"))
                    .entryList({QStringLiteral("*qoffscreen*")}, QDir::Files)
                    .isEmpty();
    });
}

// What the platform has to say about the session it does not need would stand among our errors.
void onlyFatal(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        fprintf(stderr, "perennialctl: %s\n", qPrintable(text));
}

// Words on paper need fonts, and those a platform; everything else runs without. Qt is not shown the arguments: some of
// its own options have the names of ours.
std::unique_ptr<QCoreApplication> makeApplication(const QStringList &arguments, char *argv[])
{
    static int shown = 1;
    auto plain = std::make_unique<QCoreApplication>(shown, argv);
    if (!perennial::asksForPdf(arguments) || !hasOffscreenPlatform())
        return plain;
    plain.reset();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual = qInstallMessageHandler(onlyFatal);
    auto painting = std::make_unique<QGuiApplication>(shown, argv);
    qInstallMessageHandler(usual);
    return painting;
}

} // namespace

int main(int argc, char *argv[])
{
    perennial::hardenProcess();
    const QStringList arguments = argumentsOf(argc, argv);
    const std::unique_ptr<QCoreApplication> application = makeApplication(arguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("perennialctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    perennial::useLanguage(*application, QString());
    // Started from the loop, so that an action that ends at once can end it.
    QTimer::singleShot(0, application.get(), [arguments] {
        perennial::runCommandLine(arguments).then([](int code) { QCoreApplication::exit(code); });
    });
    return QCoreApplication::exec();
}
