// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the cells of a row say that are no fields by themselves: networks by TRUE and FALSE, texts of a network, a date in
// parts, a link that may be a picture. Private to lib/csv. Pure. Thread: safe.

#include "csv/columnmapping.h"

#include <QJsonObject>

#include <functional>

namespace perennial {

struct NetworkWording
{
    QString network;
    QString text;
};

struct TemplateCellProblem
{
    int column = -1;
    QString code; // "flag-unknown", "kind-unknown" (args: the cell)
    QString cell;
};

struct TemplateCells
{
    QStringList networks; // that are named, once each
    QList<NetworkWording> wordings;
    QString link;
    QStringList media;
    QString date; // "2027-03-28" of its parts
    QString time;
    QJsonObject options;
    QList<TemplateCellProblem> problems;
};

TemplateCells readTemplateCells(const ColumnMapping &mapping, const ToolTemplate &tool, const std::function<QString(int)> &cellAt);

// What a cell means by its column's word; the cell itself if the column says nothing of it.
QString meantBy(const TemplateColumn &column, const QString &cell);
// Addresses may hold the separator: it parts only where the next one begins, or a blank stands behind it.
QStringList splitAddresses(const QString &cell, const QStringList &separators);

} // namespace perennial
