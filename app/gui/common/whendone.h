// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// whenDone: hands what a task found to a function, on the window's thread, unless the receiver is gone by then.

#include <QCoro/QCoroTask>
#include <QPointer>

namespace perennial {

namespace detail {

template <class T, class Function>
QCoro::Task<void> handOver(QCoro::Task<T> task, QPointer<QObject> receiver, Function function)
{
    T found = co_await task;
    if (receiver)
        function(std::move(found));
}

} // namespace detail

template <class T, class Function> void whenDone(QCoro::Task<T> task, QObject *receiver, Function function)
{
    detail::handOver<T, Function>(std::move(task), QPointer<QObject>(receiver), std::move(function));
}

} // namespace perennial
