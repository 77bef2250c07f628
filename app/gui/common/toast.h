// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is said in passing, at the bottom end of a host widget. UndoBar: the last change and how to take it back; a new
// change takes the place of the old one. ToastNotices: other news, at most three, newest below. Both stay six seconds,
// and longer under the pointer or with the focus. They follow the host's size.

#include "common/controlpaint.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace perennial {

class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(const Theme &theme, const QString &icon, const QString &text, const QString &action, QWidget *parent);

    QString text() const { return m_text; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTaken();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    const Theme &m_theme;
    QString m_icon;
    QString m_text;
    QAbstractButton *m_action = nullptr;
    QTimer m_timer;
};

class UndoBar : public QObject
{
    Q_OBJECT
public:
    UndoBar(const Theme &theme, QWidget *host);

    // "Moved to Friday, 14:30"
    void say(const QString &text, const QString &icon = QStringLiteral("clock"));
    void hide();
    QWidget *bar() const { return m_toast; }

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QWidget *m_host;
    QPointer<Toast> m_toast;
};

class ToastNotices : public QObject
{
    Q_OBJECT
public:
    ToastNotices(const Theme &theme, QWidget *host);

    void say(const QString &text, const QString &icon = QStringLiteral("info"));
    void say(const QString &text, const QString &icon, const QString &action, std::function<void()> act);
    // Room below for the undo bar.
    void setLift(int pixels);
    int count() const { return static_cast<int>(m_toasts.size()); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void drop(Toast *toast);
    void place();

    const Theme &m_theme;
    QWidget *m_host;
    QList<Toast *> m_toasts;
    int m_lift = 0;
};

} // namespace perennial
