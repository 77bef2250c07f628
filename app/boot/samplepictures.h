// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The pictures of the sample client, drawn here: PNG bytes. Pure. Thread: any.

#include <QByteArray>

namespace perennial {

enum class SamplePicture { None, Bag, Shop, Cup };

QByteArray drawSamplePicture(SamplePicture picture);

} // namespace perennial
