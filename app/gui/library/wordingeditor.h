// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WordingEditor: the wordings of an item: all of them beside the one that is written, which may say something else on a
// network, and has its link and pictures. Alt+arrows move a wording, Ctrl+Enter begins the next. Thread: the window's.

#include "domain/evergreen.h"
#include "domain/network.h"
#include "library/picturestrip.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace perennial {

class Button;
class ComposerTab;

class WordingEditor : public QWidget
{
    Q_OBJECT
public:
    WordingEditor(PostService &posts, WorkspaceId workspace, Thumbnails &thumbnails, const Theme &theme, const QList<Network> &networks, QWidget *parent = nullptr);

    void setWordings(const QList<Wording> &wordings, const QHash<MediaId, Media> &media);
    const QList<Wording> &wordings() const { return m_wordings; }
    void showWording(int index);
    int current() const { return m_current; }
    QPlainTextEdit *text() const { return m_text; }
    // Where help with writing another wording goes: "rewordingHelp".
    QVBoxLayout *help() const { return m_help; }
    // The text of a wording that was made elsewhere.
    void addWording(const QString &text = {});

Q_SIGNALS:
    void edited();
    void currentChanged(int index);
    void failed(const perennial::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    void addTab(const QString &network, const QString &name);
    void showTab(const QString &network);
    void showList();
    void showCounts();
    void showVariantState();
    void takeText();
    void toggleVariant();
    void remove();
    void moveBy(int steps);
    QString lineOf(int index) const;
    Wording &wording() { return m_wordings[m_current]; }

    const Theme &m_theme;
    QList<Network> m_networks;
    QList<Wording> m_wordings;
    int m_current = 0;
    QString m_tab; // Network::id; empty: everywhere
    QHash<QString, ComposerTab *> m_tabs;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    Label *m_counts;
    Button *m_variant;
    QLineEdit *m_link;
    Button *m_ownPictures;
    PictureStrip *m_pictures;
    QVBoxLayout *m_help;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_remove = nullptr;
    bool m_quiet = false; // the fields are being filled
};

} // namespace perennial
