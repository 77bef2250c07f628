// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PasteInlet: how a form hands in what a person copied from a browser that can't come back (it runs on another
// machine). The sign-in that waits opens it. Thread: the sign-in's.

#include "base/result.h"

#include <functional>

namespace perennial {

class PasteInlet
{
public:
    // At once. Errors: as net/oauthcallback.h; Cancelled "paste-late": nobody waits for it.
    Result<void> handIn(const QString &text) const
    {
        if (m_take)
            return m_take(text);
        return Error(ErrorKind::Cancelled, QStringLiteral("paste-late"), QStringLiteral("no sign-in waits for it"));
    }
    bool isOpen() const { return bool(m_take); }
    void open(std::function<Result<void>(QString)> take) { m_take = std::move(take); }
    void close() { m_take = nullptr; }

private:
    std::function<Result<void>(QString)> m_take;
};

} // namespace perennial
