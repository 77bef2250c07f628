// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// XmlStream: the elements of one entry of a zip, one after the other. Takes no DOCTYPE, hence no entities, and no nesting that a
// table can't have. Names are told without their namespace: strict and transitional OOXML differ in it only. Thread: one at a
// time. Errors: Invalid "sheet-broken" | "sheet-doctype" and those of ZipEntry (args: file name), Cancelled.

#include "sheet/ziparchive.h"

#include <QXmlStreamReader>

#include <atomic>

namespace perennial {

class XmlStream
{
public:
    XmlStream(std::unique_ptr<ZipEntry> entry, QString path, const std::atomic<bool> &stop);

    enum class Token { Start, End, Text, Over };
    // Over = the document's end, or failed().
    Token next();
    bool hasFailed() const { return m_error.has_value(); }
    Result<void> problem() const { return m_error ? Result<void>(*m_error) : Result<void>(); }
    // Up to the end of the element that has just begun.
    void skip();

    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    bool is(const char *element) const { return m_xml.name() == QLatin1String(element); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    int depth() const { return m_depth; } // of the element that has begun or ended; 1 = the document's

private:
    Token fail(Error error);
    Token over();

    std::unique_ptr<ZipEntry> m_entry;
    QString m_path;
    const std::atomic<bool> &m_stop;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_hasEnded = false; // the token was an end: the depth sinks with the next one
    std::optional<Error> m_error;
};

// By its name without a namespace; empty if it is not there.
QStringView attributeOf(const QXmlStreamAttributes &attributes, const char *name);

} // namespace perennial
