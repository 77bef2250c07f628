// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bigprofile_path: makes the profile of planned posts if need be and prints its folder.

#include "bench/bigprofile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    std::puts(qPrintable(perennial::test::openBigProfile(perennial::test::Spread::Ahead)->profile()));
    return 0;
}
