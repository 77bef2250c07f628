// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Letters that a wrong encoding made of others, and the way back. A text that is right is never changed: what can be read
// as right is left alone. Pure. Thread: any.

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace perennial {

// What UTF-8 becomes where it is read as a Windows code page or Mac Roman ("Ã¼"), also twice over: as it was; nullopt if
// it is not such a text, or not wholly.
std::optional<QString> unmangled(const QString &text);
// Whether unmangled() could find something: cheap, of UTF-8, wrong only towards yes.
bool mayBeMangled(QByteArrayView utf8);
// Several such letters, even if they can't be brought back.
bool looksMangled(const QString &text);

// A file of one code page that was read as windows-1252: ý for ı, è for č. A single cell does not tell (Icelandic and
// French have these letters), a whole file does.
enum class SwappedLetters { None, Turkish, Croatian };

class SwappedLettersSurvey
{
public:
    void add(QByteArrayView utf8);
    SwappedLetters decide() const;

private:
    qint64 m_turkish[3] = {0, 0, 0};  // ý, þ, ð
    qint64 m_croatian[3] = {0, 0, 0}; // è, æ, ð
    qint64 m_notTurkish = 0;          // letters that only other languages have
    qint64 m_notCroatian = 0;
    qint64 m_wider = 0; // beyond windows-1252: the file was not read so
};

QString unswapped(const QString &text, SwappedLetters kind);

} // namespace perennial
