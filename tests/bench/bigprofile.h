// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A profile of a hundred thousand posts in a real SQLite file, made at first use and kept beside the build; made anew
// when it has become too old for what it is for. Thread: the main one. Errors: ends the program, with a sentence.

#include "boot/house.h"

namespace perennial::test {

enum class Spread {
    Around, // from a year ago, done, to a year ahead, planned: what a calendar shows
    Busy,   // half of them published, two thousand a week, as many weeks as that takes
    Clients, // fifty clients, each with as many posts as the others, from a year ago to a year ahead
    Ahead,  // all of them planned, from a month ahead on: what a publisher waits with
};

// A hundred thousand, or what PERENNIAL_BENCH_POSTS says.
int bigPosts();

std::unique_ptr<House> openBigProfile(Spread spread);
WorkspaceId onlyWorkspace(House &house);
constexpr int kManyClients = 50;
// Of Spread::Clients, unless PERENNIAL_BENCH_POSTS says otherwise: five thousand each.
constexpr int kPostsOfManyClients = kManyClients * 5000;

} // namespace perennial::test
