// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AvatarDisc: a picture or initials in a circle; from 24 on, a channel's drawing may sit at its corner.

#include "common/controlpaint.h"

#include <QPixmap>
#include <QWidget>

namespace perennial {

class AvatarDisc : public QWidget
{
    Q_OBJECT
public:
    AvatarDisc(const Theme &theme, int size, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setPicture(const QPixmap &picture);
    void setColour(const QColor &client);
    void setNetwork(const QString &networkId, const QColor &colour = {});

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    QString m_name;
    QPixmap m_picture;
    QColor m_colour;
    QString m_networkId;
    QColor m_networkColour;
};

} // namespace perennial
