// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What was found, for somebody who named a client: a thing of another one is as unknown as one that does not exist, so
// that nobody touches or learns of what they did not name. Pure.

#include "base/result.h"
#include "domain/ids.h"

namespace perennial {

template <class T, class Unknown> Result<T> ofClient(Result<T> found, WorkspaceId workspace, const Unknown &unknown)
{
    if (found && found->workspace != workspace)
        return unknown();
    return found;
}

} // namespace perennial
