// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/serverjson.h"

namespace perennial {

namespace {

bool isDeep(const QByteArray &body)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char letter = body.at(i);
        if (inText) {
            if (letter == '\\')
                ++i;
            else if (letter == '"')
                inText = false;
        } else if (letter == '"') {
            inText = true;
        } else if (letter == '{' || letter == '[') {
            if (++depth > kDeepestJson)
                return true;
        } else if (letter == '}' || letter == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

QJsonDocument serverJson(const QByteArray &body)
{
    return isDeep(body) ? QJsonDocument() : QJsonDocument::fromJson(body);
}

} // namespace perennial
