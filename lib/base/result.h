// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Result<T>: a value or an Error. We throw nothing; whoever drops a Result is told by the compiler.

#include "base/error.h"

#include <tl/expected.hpp>

namespace perennial {

template <class T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(const Error &error) : Base(tl::unexpect, error) {}
    Result(Error &&error) : Base(tl::unexpect, std::move(error)) {}
};

template <> class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using Base = tl::expected<void, Error>;
    using Base::Base;
    Result() = default;
    Result(const Error &error) : Base(tl::unexpect, error) {}
    Result(Error &&error) : Base(tl::unexpect, std::move(error)) {}
};

} // namespace perennial

#define PERENNIAL_JOIN_(a, b) a##b
#define PERENNIAL_JOIN(a, b) PERENNIAL_JOIN_(a, b)

// TRY(f()); and TRY_ASSIGN(auto x, f()); leave the function with the error if there is one. Plain statements:
// a statement expression with co_await inside crashes GCC 12.
#define TRY(expression)                                                                                                \
    do {                                                                                                               \
        if (auto tried_ = (expression); !tried_)                                                                       \
            return std::move(tried_).error();                                                                          \
    } while (false)
#define TRY_ASSIGN(declaration, expression)                                                                            \
    auto PERENNIAL_JOIN(tried_, __LINE__) = (expression);                                                              \
    if (!PERENNIAL_JOIN(tried_, __LINE__))                                                                             \
        return std::move(PERENNIAL_JOIN(tried_, __LINE__)).error();                                                    \
    declaration = std::move(*PERENNIAL_JOIN(tried_, __LINE__))

// The same inside coroutines.
#define CO_TRY(expression)                                                                                             \
    do {                                                                                                               \
        auto tried_ = expression;                                                                                      \
        if (!tried_)                                                                                                   \
            co_return std::move(tried_).error();                                                                       \
    } while (false)
#define CO_TRY_ASSIGN(declaration, expression)                                                                         \
    auto PERENNIAL_JOIN(tried_, __LINE__) = expression;                                                                \
    if (!PERENNIAL_JOIN(tried_, __LINE__))                                                                             \
        co_return std::move(PERENNIAL_JOIN(tried_, __LINE__)).error();                                                 \
    declaration = std::move(*PERENNIAL_JOIN(tried_, __LINE__))
