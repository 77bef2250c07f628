// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/gzipfile.h"

#include "sheet/tablekind.h"
#include "sheet/ziparchive.h"

#include <QFile>

#include <zlib.h>

namespace perennial {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr int kGzipWindow = 16 + MAX_WBITS;

class Inflating
{
public:
    Inflating(QFile &file, QIODevice &out) : m_file(file), m_out(out), m_plain(kPiece, '\0') {}
    ~Inflating() { inflateEnd(&m_zlib); }
    Inflating(const Inflating &) = delete;
    Inflating &operator=(const Inflating &) = delete;

    Result<void> run(const std::atomic<bool> &stop);

private:
    Result<bool> fill(); // false = the file's end
    Result<void> inflateOnce();
    Result<void> nextMember();
    Error broken(const QString &why) const { return sheetError("gzip-broken", m_file.fileName(), why); }

    QFile &m_file;
    QIODevice &m_out;
    QByteArray m_packed;
    QByteArray m_plain;
    z_stream m_zlib{};
    InflateLimit m_limit;
    bool m_hasEnded = false; // of the member
};

Result<bool> Inflating::fill()
{
    if (m_zlib.avail_in > 0)
        return true;
    m_packed = m_file.read(kPiece);
    if (m_packed.isEmpty() && m_file.error() != QFileDevice::NoError)
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), m_file.errorString(), {m_file.fileName()});
    m_zlib.next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_zlib.avail_in = uInt(m_packed.size());
    return !m_packed.isEmpty();
}

Result<void> Inflating::inflateOnce()
{
    m_zlib.next_out = reinterpret_cast<Bytef *>(m_plain.data());
    m_zlib.avail_out = uInt(m_plain.size());
    const int code = inflate(&m_zlib, Z_NO_FLUSH);
    if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
        return broken(QString::fromLatin1(m_zlib.msg ? m_zlib.msg : "the data is damaged"));
    const qint64 count = m_plain.size() - qint64(m_zlib.avail_out);
    if (!m_limit.add(count, m_file.size()))
        return sheetError("sheet-too-large", m_file.fileName(), QStringLiteral("it inflates to more than a table can be"));
    if (m_out.write(m_plain.constData(), count) != count)
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_out.errorString(), {m_file.fileName()});
    m_hasEnded = code == Z_STREAM_END;
    return {};
}

// Zeros may fill up what follows the last one (tapes do so), and nothing else.
Result<void> Inflating::nextMember()
{
    while (m_zlib.avail_in > 0 && *m_zlib.next_in == 0) {
        ++m_zlib.next_in;
        --m_zlib.avail_in;
    }
    if (m_zlib.avail_in == 0)
        return {};
    if (inflateReset(&m_zlib) != Z_OK)
        return broken(QStringLiteral("zlib can't begin again"));
    m_hasEnded = false;
    return {};
}

Result<void> Inflating::run(const std::atomic<bool> &stop)
{
    if (inflateInit2(&m_zlib, kGzipWindow) != Z_OK)
        return broken(QStringLiteral("zlib can't begin"));
    while (!stop) {
        TRY_ASSIGN(const bool more, fill());
        if (!more && m_hasEnded)
            return {};
        if (!more)
            return broken(QStringLiteral("its end is missing"));
        if (m_hasEnded)
            TRY(nextMember());
        if (!m_hasEnded)
            TRY(inflateOnce());
    }
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
}

} // namespace

Result<void> gunzip(const QString &path, QIODevice &out, const std::atomic<bool> &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), file.errorString(), {path});
    return Inflating(file, out).run(stop);
}

} // namespace perennial
