// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AwaySection: what became of each post that was due while no publisher was alive, with what a person can do about it.
// It stays until somebody says that it was seen. Thread: the window's. Ownership: borrows Services and Theme.

#include "common/theme.h"
#include "service/deliveryservice.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Plate;
struct Services;

// What became of one, in words; pure.
struct AwayLine
{
    QString icon; // badge of the state
    QString what;
    bool decide = false; // waits for a person
};
AwayLine awayLine(const Delivery &delivery, const Channel &channel, Instant now, const QByteArray &zone);

struct AwayFacts
{
    AwayReport report;
    QHash<PostId, PostSummary> posts;
    Instant now;
    bool all = false; // not only the first few
};

class AwaySection : public QWidget
{
    Q_OBJECT
public:
    AwaySection(Services &services, const Theme &theme, const AwayFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(perennial::PostId post);
    void decided(perennial::DeliveryId delivery);
    void allRequested();
    void seen();

private:
    void addHead(QVBoxLayout *column, const AwayFacts &facts);
    void addRow(Plate *plate, const Delivery &delivery, const AwayFacts &facts);

    Services &m_services;
    const Theme &m_theme;
};

} // namespace perennial
