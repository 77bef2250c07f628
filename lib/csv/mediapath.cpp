// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/mediapath.h"

#include <QDir>
#include <QUrl>

#include <array>
#include <vector>

namespace perennial {

namespace {

struct Range4
{
    quint32 first;
    int bits;
};

constexpr quint32 ip4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

// IANA IPv4 Special-Purpose Address Registry: what is not globally reachable.
constexpr std::array<Range4, 15> kClosed4{{
    {ip4(0, 0, 0, 0), 8},
    {ip4(10, 0, 0, 0), 8},
    {ip4(100, 64, 0, 0), 10},
    {ip4(127, 0, 0, 0), 8},
    {ip4(169, 254, 0, 0), 16},
    {ip4(172, 16, 0, 0), 12},
    {ip4(192, 0, 0, 0), 24},
    {ip4(192, 0, 2, 0), 24},
    {ip4(192, 88, 99, 0), 24},
    {ip4(192, 168, 0, 0), 16},
    {ip4(198, 18, 0, 0), 15},
    {ip4(198, 51, 100, 0), 24},
    {ip4(203, 0, 113, 0), 24},
    {ip4(168, 63, 129, 16), 32}, // Azure's metadata and DNS address lies in a public range
    {ip4(224, 0, 0, 0), 3},      // multicast, reserved, broadcast
}};

constexpr std::array<const char16_t *, 12> kLocalEndings{
    u"localhost", u"local", u"internal", u"intranet",    u"lan",  u"home",
    u"home.arpa", u"corp",  u"private",  u"localdomain", u"test", u"in-addr.arpa",
};

bool isPublic4(quint32 address)
{
    return std::none_of(kClosed4.begin(), kClosed4.end(), [address](const Range4 &range) {
        const quint32 mask = ~quint32(0) << (32 - range.bits);
        return (address & mask) == range.first;
    });
}

// One part of an IPv4 address as inet_aton takes it: decimal, 0octal, 0xhex.
std::optional<quint64> addressPart(const QString &part)
{
    bool ok = false;
    quint64 value = 0;
    if (part.startsWith(QLatin1String("0x")))
        value = part.size() == 2 ? (ok = true, 0) : part.mid(2).toULongLong(&ok, 16);
    else if (part.size() > 1 && part.startsWith(QLatin1Char('0')))
        value = part.toULongLong(&ok, 8);
    else
        value = part.toULongLong(&ok, 10);
    return ok ? std::optional(value) : std::nullopt;
}

// 127.0.0.1, 127.1, 0x7f.1, 017700000001, 2130706433.
std::optional<quint32> parse4(const QString &host)
{
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = addressPart(parts[i]);
        const bool last = i + 1 == parts.size();
        const int bits = last ? 8 * int(5 - parts.size()) : 8;
        if (!part || *part >= (quint64(1) << bits))
            return std::nullopt;
        address = address << bits | *part;
    }
    return quint32(address);
}

bool looksNumeric(const QString &host)
{
    const QString last = host.section(QLatin1Char('.'), -1);
    return !last.isEmpty() && last[0].isDigit();
}

// Sixteen bytes, or nothing if it is no IPv6 address.
std::optional<std::array<quint16, 8>> parse6(QString host)
{
    if (const qsizetype zone = host.indexOf(QLatin1Char('%')); zone >= 0)
        return std::nullopt;
    std::vector<quint16> head;
    std::vector<quint16> tail;
    const QStringList halves = host.split(QStringLiteral("::"));
    if (halves.size() > 2)
        return std::nullopt;
    const auto read = [](const QString &half, std::vector<quint16> &groups) {
        if (half.isEmpty())
            return true;
        const QStringList parts = half.split(QLatin1Char(':'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i + 1 == parts.size() && parts[i].contains(QLatin1Char('.'))) {
                const auto embedded = parse4(parts[i]);
                if (!embedded)
                    return false;
                groups.push_back(quint16(*embedded >> 16));
                groups.push_back(quint16(*embedded));
                continue;
            }
            bool ok = false;
            const uint group = parts[i].toUInt(&ok, 16);
            if (!ok || group > 0xFFFF)
                return false;
            groups.push_back(quint16(group));
        }
        return true;
    };
    if (!read(halves[0], head) || (halves.size() == 2 && !read(halves[1], tail)))
        return std::nullopt;
    const size_t count = head.size() + tail.size();
    if (count > 8 || (halves.size() == 1 && count != 8))
        return std::nullopt;
    std::array<quint16, 8> groups{};
    std::copy(head.begin(), head.end(), groups.begin());
    std::copy(tail.begin(), tail.end(), groups.end() - qsizetype(tail.size()));
    return groups;
}

// Only 2000::/3 is routed globally; inside it, what carries an IPv4 address counts as that one.
bool isPublic6(const std::array<quint16, 8> &a)
{
    const auto ip4At = [&a](size_t i) { return quint32(a[i]) << 16 | a[i + 1]; };
    const bool zeros5 = std::all_of(a.begin(), a.begin() + 5, [](quint16 group) { return group == 0; });
    if (zeros5 && a[5] == 0xFFFF)
        return isPublic4(ip4At(6));
    if (a[0] == 0x0064 && a[1] == 0xFF9B && a[2] == 0 && a[3] == 0 && a[4] == 0 && a[5] == 0)
        return isPublic4(ip4At(6));
    if (a[0] == 0x2002)
        return isPublic4(ip4At(1));
    if (a[0] == 0x2001 && (a[1] < 0x0200 || a[1] == 0x0DB8)) // Teredo, benchmarks, documentation
        return false;
    return (a[0] & 0xE000) == 0x2000;
}

MediaCellVerdict classifyUrl(const QString &cell)
{
    const QUrl url(cell, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty())
        return {MediaCellKind::Malformed, {}, {}};
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return {MediaCellKind::PrivateUrl, {}, {}};
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')) || !isPublicHost(url.host()))
        return {MediaCellKind::PrivateUrl, {}, {}};
    return {MediaCellKind::Url, {}, cell};
}

bool hasDriveLetter(const QString &path)
{
    return path.size() >= 2 && path[0].isLetter() && path[1] == u':';
}

bool isBelow(const QString &path, const QString &folder)
{
    const QString base = folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/');
    return path.startsWith(base) && path.size() > base.size();
}

} // namespace

bool isPublicHost(const QString &host)
{
    QString name = host.trimmed().toLower();
    if (name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']')))
        name = name.mid(1, name.size() - 2);
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        return false;
    if (name.contains(QLatin1Char(':'))) {
        const auto address = parse6(name);
        return address && isPublic6(*address);
    }
    if (looksNumeric(name)) {
        const auto address = parse4(name);
        return address && isPublic4(*address);
    }
    if (!name.contains(QLatin1Char('.'))) // a bare name is one of the own network
        return false;
    for (const char16_t *ending : kLocalEndings) {
        if (name == QStringView(ending) || name.endsWith(QLatin1Char('.') + QString::fromUtf16(ending)))
            return false;
    }
    return true;
}

MediaCellVerdict classifyMediaCell(const QString &cell, const QString &baseFolder)
{
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(QChar(u'\0')) || trimmed.contains(QLatin1Char('\n')))
        return {};
    if (trimmed.contains(QLatin1String("://")))
        return classifyUrl(trimmed);
    QString path = trimmed;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (baseFolder.isEmpty() || path.startsWith(QLatin1String("//")) || hasDriveLetter(path))
        return {MediaCellKind::Outside, {}, {}};
    const QString base = QDir::cleanPath(baseFolder);
    const QString full = QDir::cleanPath(path.startsWith(QLatin1Char('/')) ? path : base + QLatin1Char('/') + path);
    if (!isBelow(full, base))
        return {MediaCellKind::Outside, {}, {}};
    return {MediaCellKind::File, full, {}};
}

FileVerdict staysInside(const QString &path, const QString &baseFolder, const CanonicalPath &canonical)
{
    const auto real = canonical(path);
    const auto base = canonical(baseFolder);
    if (!real || !base)
        return FileVerdict::Missing;
    return isBelow(*real, *base) ? FileVerdict::Inside : FileVerdict::Outside;
}

const char *mediaRefusal(const MediaCellVerdict &verdict, const QString &baseFolder, const CanonicalPath &canonical)
{
    switch (verdict.kind) {
    case MediaCellKind::Outside:
        return "media-outside";
    case MediaCellKind::PrivateUrl:
        return "media-private-url";
    case MediaCellKind::Malformed:
        return "media-invalid";
    case MediaCellKind::Url:
        return nullptr;
    case MediaCellKind::File:
        break;
    }
    if (!canonical)
        return nullptr;
    const FileVerdict file = staysInside(verdict.path, baseFolder, canonical);
    return file == FileVerdict::Inside ? nullptr : file == FileVerdict::Missing ? "media-missing" : "media-outside";
}

} // namespace perennial
