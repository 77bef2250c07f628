// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/busybar.h"

#include "common/button.h"
#include "common/label.h"

#include <QLocale>
#include <QProgressBar>

namespace perennial {

namespace {

constexpr qint64 kRateAfter = 1000; // ms: before, it is noise
constexpr qint64 kLeastRate = 10;   // slower work is not counted in seconds

} // namespace

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_what(new ElidedLabel(theme, TextType::Body, Token::Text, {}, this)),
      m_count(new Label(theme, TextType::Small, Token::Text2, {}, this)),
      m_left(new Label(theme, TextType::Small, Token::Text3, {}, this)), m_bar(new QProgressBar(this)),
      m_cancel(new Button(theme, ButtonKind::Outlined, tr("Cancel"), this))
{
    m_what->setWeight(QFont::Medium);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setButtonSize(ButtonSize::Row);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(m_what, 1);
    facts->addWidget(m_count);
    facts->addWidget(m_left);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(facts);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void BusyBar::start(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_since.start();
    setProgress(0, 0);
    show();
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    // A bar of int: shares of ten thousand are as fine as any screen.
    m_bar->setRange(0, total > 0 ? 10000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min<qint64>(done, total) * 10000 / total) : 0);
    //: how far: "1,204 of 5,000"
    m_count->setText(total > 0  ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total))
                     : done > 0 ? locale.toString(done)
                                : QString());
    const qint64 elapsed = m_since.isValid() ? m_since.elapsed() : 0;
    const QString left = timeLeft(elapsed, done, total);
    const qint64 rate = elapsed >= kRateAfter ? done * 1000 / elapsed : 0;
    //: how fast and how long still: "12,000 a second · about 3 min left"
    m_left->setText(rate < kLeastRate ? left : left.isEmpty() ? tr("%1 a second").arg(locale.toString(rate)) : tr("%1 a second · %2").arg(locale.toString(rate), left));
}

void BusyBar::finish()
{
    hide();
}

void BusyBar::hideCancel()
{
    m_cancel->hide();
}

QString timeLeft(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (total <= 0 || done <= 0 || done >= total || elapsedMs < 2000 || done * 50 < total)
        return {};
    const qint64 seconds = elapsedMs * (total - done) / done / 1000;
    if (seconds < 10)
        return BusyBar::tr("a few seconds left");
    if (seconds < 60)
        return BusyBar::tr("less than a minute left");
    return BusyBar::tr("about %Ln min left", nullptr, static_cast<int>((seconds + 30) / 60));
}

} // namespace perennial
