// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SearchField: a line edit with a glass at its start and, while empty and unfocused, its key at the end. Escape clears
// it.

#include "common/theme.h"

#include <QLineEdit>

namespace perennial {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    void setKeyCap(const QString &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QString m_keys;
};

} // namespace perennial
