// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WhatIfPanel: rules and slots of a category to play with, and what they would do to the next 52 weeks. Nothing is kept
// before Save. Thread: the window's. Ownership: borrows the theme.

#include "domain/channel.h"
#include "library/whatifdraft.h"
#include "library/yearreading.h"
#include "library/yearwords.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace perennial {

class Button;
class Label;
class Theme;

class WhatIfPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPanel(const Theme &theme, QWidget *parent = nullptr);

    // Begins anew with what is kept.
    void begin(const YearReading &kept, const QList<Channel> &channels, QDate today);
    void showCategory(CategoryId category);
    CategoryId category() const;
    const WhatIfDraft &draft() const { return m_draft; }
    void showOutcome(const YearReading &kept, const YearReading &then, const YearWords &words);
    void setSaving(bool saving);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void categoryChosen(perennial::CategoryId category);
    void saveRequested();
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    QSpinBox *addNumber(QGridLayout *grid, int row, int column, const QString &name, int least, int most, const char *key);
    QComboBox *addChoice(QGridLayout *grid, int row, int column, const QString &name, const char *key);
    void showFields();
    void fillBorrowing(CategoryId category);
    void take();
    void followDraft();
    void addOutcomeRow(int row, const QString &name, const QStringList &facts, const QStringList &sentences);

    const Theme &m_theme;
    WhatIfDraft m_draft;
    Slot m_model; // of new slots, without channel and time
    QWidget *m_fields;
    QGridLayout *m_outcome;
    QBoxLayout *m_halves = nullptr;
    QComboBox *m_category = nullptr;
    QSpinBox *m_itemGap = nullptr;
    QSpinBox *m_wordingGap = nullptr;
    QSpinBox *m_mostUses = nullptr;
    QSpinBox *m_share = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_borrow = nullptr;
    QSpinBox *m_slots = nullptr;
    QComboBox *m_channel = nullptr;
    Label *m_hint;
    Button *m_save;
    Button *m_discard;
};

} // namespace perennial
