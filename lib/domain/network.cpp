// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/network.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<AuthMethod, 4> kAuthMethods{{{
    {AuthMethod::None, "none"},
    {AuthMethod::OAuth, "oauth"},
    {AuthMethod::AppPassword, "app-password"},
    {AuthMethod::Token, "token"},
}}};

constexpr EnumNames<IdempotencyProof, 3> kProofs{{{
    {IdempotencyProof::Exact, "exact"},
    {IdempotencyProof::Key, "key"},
    {IdempotencyProof::None, "none"},
}}};

constexpr EnumNames<AppNeed, 3> kAppNeeds{{{
    {AppNeed::None, "none"},
    {AppNeed::ByItself, "by-itself"},
    {AppNeed::Own, "own"},
}}};

} // namespace

QString toString(AppNeed need)
{
    return kAppNeeds.name(need);
}

QString toString(AuthMethod method)
{
    return kAuthMethods.name(method);
}

QString toString(IdempotencyProof proof)
{
    return kProofs.name(proof);
}

} // namespace perennial
