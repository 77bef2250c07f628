# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
perennial_test(e2e importkill TIMEOUT 240 LINKS perennial_e2e)
