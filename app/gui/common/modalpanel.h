// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ModalPanel: our own dialog: a panel with the client's band over the window it belongs to, which waits for it. Escape
// rejects, Enter presses the default button, Tab stays inside. No nested event loop: connect to accepted() and
// rejected(). It deletes itself when it is closed. Fill body(), add buttons at the foot: the main one last.

#include "common/button.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace perennial {

class Label;

enum class PanelWidth { Small = 352, Medium = 560, Large = 792 };

class ModalPanel : public QWidget
{
    Q_OBJECT
public:
    // Over the whole window of `host`.
    ModalPanel(const Theme &theme, QWidget *host, PanelWidth width, const QString &title);

    void setSubtitle(const QString &text);
    void setLeadingIcon(const QString &icon, Tone tone);
    QVBoxLayout *body() const { return m_body; }

    // At the end of the foot, in the order of the calls; clicked() is the caller's.
    Button *addButton(ButtonKind kind, const QString &text);
    // At its start: "Decide later".
    Button *addQuietButton(const QString &text);
    // "Cancel", bound to reject().
    Button *addCancel();
    // Pressed by Enter. Without one, Enter does nothing.
    void setDefaultButton(Button *button);

    // Shown at once; `first` gets the focus, else the first field or button.
    void open(QWidget *first = nullptr);

public Q_SLOTS:
    void accept();
    void reject();

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void close();
    QList<QWidget *> stops() const;

    const Theme &m_theme;
    PanelWidth m_width;
    QPointer<QWidget> m_before; // had the focus
    QWidget *m_panel;
    QWidget *m_icon;
    Label *m_title;
    Label *m_subtitle;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footRow;
    int m_quietButtons = 0;
    bool m_closed = false;
    QPointer<Button> m_default;
};

} // namespace perennial
