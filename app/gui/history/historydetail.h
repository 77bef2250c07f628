// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HistoryDetail: one entry of the history in full: exactly what went out, and how that is known. Thread: the window's.

#include "common/theme.h"
#include "domain/ledger.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace perennial {

class HistoryDetail : public QScrollArea
{
    Q_OBJECT
public:
    // pathOf: where the picture of this hash would be; it may be gone.
    HistoryDetail(const Theme &theme, std::function<QString(const QString &sha256)> pathOf, QWidget *parent = nullptr);

    struct Facts
    {
        LedgerEntry entry;
        QString sentAt;    // for people
        QString plannedAt;
        QString network;   // its name
    };
    void show(const Facts &facts);
    void clear();

Q_SIGNALS:
    void openRequested(const QString &url);
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addHead(const Facts &facts);
    void addContent(const LedgerContent &content);
    void addPicture(const LedgerMedia &media);
    void addKnowledge(const Facts &facts);
    void addActions(const LedgerEntry &entry);
    void addCaption(const QString &text);
    void addText(const QString &text);
    void addFact(const QString &name, const QString &value);

    const Theme &m_theme;
    std::function<QString(const QString &)> m_pathOf;
    QWidget *m_inside;
    QVBoxLayout *m_column;
};

} // namespace perennial
