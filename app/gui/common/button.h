// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Button: the push button in its six kinds. Filled is for what leaves this machine, at most one in a view; its label
// names the client. An icon-only button must get an accessible name: makeIconButton() asks for it.

#include "common/controlpaint.h"

#include <QPushButton>

namespace perennial {

enum class ButtonSize { Row, Normal, Main }; // 28, 32, 40 high

class Button : public QPushButton
{
    Q_OBJECT
public:
    Button(const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setButtonSize(ButtonSize size);
    void setIconName(const QString &name);
    void setIconTone(std::optional<Tone> tone); // nullopt: as the text
    void setTrailingIcon(const QString &name);
    void setKeyCap(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal padding() const;
    qreal iconSize() const;
    bool iconOnly() const { return text().isEmpty() && !m_icon.isEmpty(); }

    const Theme &m_theme;
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    QString m_icon;
    std::optional<Tone> m_iconTone;
    QString m_trailing;
    QString m_keys;
};

// Square, with its name for tooltip and screen reader.
Button *makeIconButton(const Theme &theme, const QString &icon, const QString &name, ButtonKind kind,
                       QWidget *parent = nullptr);

} // namespace perennial
