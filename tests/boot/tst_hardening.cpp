// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/hardening.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace perennial;

// Each in a child: what is given up can't be had back.
class TestHardening : public QObject
{
    Q_OBJECT

#ifdef Q_OS_LINUX
    template <class Check> static int inChild(Check check)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            hardenProcess();
            ::_exit(check() ? 0 : 1);
        }
        int status = -1;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
#endif

private Q_SLOTS:
    void nothingOfTheMemoryIsDumped()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux has the flag");
#else
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
        QCOMPARE(inChild([] { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0; }), 0);
        const auto noCore = [] {
            rlimit limit{1, 1};
            return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        };
        QCOMPARE(inChild(noCore), 0);
#endif
    }

    void whatIsMadeIsForItsOwner()
    {
#ifndef Q_OS_LINUX
        QSKIP("forks");
#else
        QCOMPARE(inChild([] { return ::umask(0) == (S_IRWXG | S_IRWXO); }), 0);
#endif
    }
};

QTEST_APPLESS_MAIN(TestHardening)
#include "tst_hardening.moc"
