// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FindingRows: one line for each thing in the way, worst first, with the buttons that mend it. Rows are kept while the
// findings stay the same, so that nothing jumps while one types. Hidden while there are none.

#include "composer/composercheck.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class CountBadge;
class Label;
class Theme;

class FindingRows : public QWidget
{
    Q_OBJECT
public:
    explicit FindingRows(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<ComposerFinding> &findings, const QList<ComposerChannel> &channels);
    int count() const { return int(m_findings.size()); }

Q_SIGNALS:
    void fixRequested(perennial::Fix fix, const perennial::ComposerFinding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(const ComposerFinding &finding, const QList<ComposerChannel> &channels);

    const Theme &m_theme;
    QList<ComposerFinding> m_findings;
    QList<ComposerChannel> m_channels;
    bool m_narrow = false;
    CountBadge *m_count;
    QWidget *m_frame;
    QVBoxLayout *m_rows;
};

} // namespace perennial
