// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// wait(task): runs the event loop until a coroutine of the library has its result; for tests only.

#include <QCoro/QCoroTask>

namespace perennial::test {

template <class T> T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace perennial::test

// The value of a Result, or the test ends with its error.
#define VALUE_OF(declaration, expression)                                                                              \
    auto PERENNIAL_JOIN(valued_, __LINE__) = (expression);                                                             \
    QVERIFY2(PERENNIAL_JOIN(valued_, __LINE__), qPrintable(PERENNIAL_JOIN(valued_, __LINE__)                           \
                                                               ? QString()                                             \
                                                               : PERENNIAL_JOIN(valued_, __LINE__).error().code +      \
                                                                   QStringLiteral(": ") +                              \
                                                                   PERENNIAL_JOIN(valued_, __LINE__).error().message)); \
    declaration = std::move(*PERENNIAL_JOIN(valued_, __LINE__))

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &done_ = (expression);                                                                              \
        QVERIFY2(done_, qPrintable(done_ ? QString() : done_.error().code + QStringLiteral(": ") + done_.error().message)); \
    } while (false)

#define VERIFY_ERROR(expression, expectedCode)                                                                         \
    do {                                                                                                               \
        const auto &refused_ = (expression);                                                                           \
        QVERIFY2(!refused_, "nothing refused it");                                                                     \
        QCOMPARE(refused_.error().code, QStringLiteral(expectedCode));                                                 \
    } while (false)

// Enums by their names, so that a failure says which.
#define COMPARE_NAMES(actual, expected) QCOMPARE(toString(actual), toString(expected))
