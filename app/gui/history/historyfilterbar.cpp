// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyfilterbar.h"

#include "common/button.h"
#include "common/chip.h"
#include "domain/walltime.h"
#include "plan/calendardays.h"

#include <QMenu>

namespace perennial {

namespace {

constexpr HistoryPeriod kPeriods[] = {HistoryPeriod::Everything, HistoryPeriod::Days7,     HistoryPeriod::Days30,
                                      HistoryPeriod::ThisMonth,  HistoryPeriod::LastMonth, HistoryPeriod::ThisYear};

QString nameOf(HistoryPeriod period)
{
    switch (period) {
    case HistoryPeriod::Everything:
        return HistoryFilterBar::tr("Any time");
    case HistoryPeriod::Days7:
        return HistoryFilterBar::tr("Last 7 days");
    case HistoryPeriod::Days30:
        return HistoryFilterBar::tr("Last 30 days");
    case HistoryPeriod::ThisMonth:
        return HistoryFilterBar::tr("This month");
    case HistoryPeriod::LastMonth:
        return HistoryFilterBar::tr("Last month");
    case HistoryPeriod::ThisYear:
        return HistoryFilterBar::tr("This year");
    }
    return {};
}

QMenu *menuUnder(QWidget *control)
{
    auto *menu = new QMenu(control);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popup(QMenu *menu, const QWidget *control)
{
    const int x = control->layoutDirection() == Qt::RightToLeft ? control->width() - menu->sizeHint().width() : 0;
    menu->popup(control->mapToGlobal(QPoint(x, control->height() + 4)));
}

QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

InstantRange rangeOf(HistoryPeriod period, Instant now, const Workspace &client)
{
    ZoneResolver zones;
    const auto here = zones.wallTime(now, client.timeZone);
    if (period == HistoryPeriod::Everything || !here)
        return {};
    const auto midnight = [&](QDate day) -> std::optional<Instant> {
        const auto resolved = zones.resolve(WallTime{day, QTime(0, 0), client.timeZone});
        return resolved ? std::optional(resolved->instant) : std::nullopt;
    };
    const QCalendar calendar = calendarOf(client.calendar);
    const QDate today = here->date;
    const QDate month = today.addDays(1 - today.day(calendar));
    switch (period) {
    case HistoryPeriod::Days7:
        return {midnight(today.addDays(-6)), {}};
    case HistoryPeriod::Days30:
        return {midnight(today.addDays(-29)), {}};
    case HistoryPeriod::ThisMonth:
        return {midnight(month), {}};
    case HistoryPeriod::LastMonth:
        return {midnight(addMonths(month, -1, calendar)), midnight(month)};
    default:
        return {midnight(QDate(today.year(calendar), 1, 1, calendar)), {}};
    }
}

HistoryFilterBar::HistoryFilterBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(44));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(8);
    m_channelChip = addChip(QStringLiteral("channelChip"));
    m_channelChip->setToolTip(tr("Show one channel only"));
    m_periodChip = addChip(QStringLiteral("periodChip"));
    m_periodChip->setToolTip(tr("Show a part of the time only"));
    m_clear = new Button(theme, ButtonKind::Quiet, tr("Clear filters"), this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_verify = new Button(theme, ButtonKind::Quiet, tr("Verify"), this);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setIconName(QStringLiteral("check"));
    m_verify->setToolTip(tr("Checks that no entry was changed or left out since it was written"));
    m_export = new Button(theme, ButtonKind::Outlined, tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIconName(QStringLiteral("download"));
    m_export->setToolTip(tr("Writes what is shown into a file for your client"));
    for (Button *button : {m_clear, m_verify, m_export})
        button->setButtonSize(ButtonSize::Row);
    m_row->addWidget(m_clear);
    m_row->addStretch(1);
    m_row->addWidget(m_verify);
    m_row->addWidget(m_export);
    connect(m_channelChip, &QAbstractButton::clicked, this, &HistoryFilterBar::openChannels);
    connect(m_periodChip, &QAbstractButton::clicked, this, &HistoryFilterBar::openPeriods);
    connect(m_clear, &QAbstractButton::clicked, this, &HistoryFilterBar::clear);
    connect(m_verify, &QAbstractButton::clicked, this, &HistoryFilterBar::verifyRequested);
    connect(m_export, &QAbstractButton::clicked, this, &HistoryFilterBar::openFiles);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showState();
}

Chip *HistoryFilterBar::addChip(const QString &name)
{
    auto *chip = new Chip(m_theme, QString(), this);
    chip->setObjectName(name);
    chip->setArrow(Chip::Arrow::Down);
    m_row->addWidget(chip);
    return chip;
}

void HistoryFilterBar::setChannels(const QList<ledgerstore::LedgerChannel> &channels)
{
    m_channels = channels;
    showState();
}

void HistoryFilterBar::clear()
{
    m_channel = {};
    m_period = HistoryPeriod::Everything;
    showState();
    Q_EMIT filterChanged();
}

void HistoryFilterBar::choose(ChannelId channel)
{
    m_channel = channel;
    showState();
    Q_EMIT filterChanged();
}

void HistoryFilterBar::choose(HistoryPeriod period)
{
    m_period = period;
    showState();
    Q_EMIT filterChanged();
}

void HistoryFilterBar::setBusy(bool busy)
{
    m_verify->setEnabled(!busy);
    m_export->setEnabled(!busy);
}

void HistoryFilterBar::showState()
{
    QString channel = tr("All channels");
    for (const ledgerstore::LedgerChannel &each : m_channels) {
        if (each.id == m_channel)
            channel = each.name;
    }
    m_channelChip->setText(channel);
    m_channelChip->setVisible(m_channels.size() > 1 || m_channel);
    m_periodChip->setText(nameOf(m_period));
    m_clear->setVisible(isFiltering());
    for (Chip *chip : {m_channelChip, m_periodChip})
        chip->updateGeometry();
}

void HistoryFilterBar::openChannels()
{
    QMenu *menu = menuUnder(m_channelChip);
    const auto add = [&](const QString &name, ChannelId id) {
        QAction *action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(m_channel == id);
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    };
    add(tr("All channels"), {});
    menu->addSeparator();
    for (const ledgerstore::LedgerChannel &channel : m_channels)
        add(channel.name, channel.id);
    popup(menu, m_channelChip);
}

void HistoryFilterBar::openPeriods()
{
    QMenu *menu = menuUnder(m_periodChip);
    for (const HistoryPeriod period : kPeriods) {
        QAction *action = menu->addAction(nameOf(period));
        action->setCheckable(true);
        action->setChecked(m_period == period);
        connect(action, &QAction::triggered, this, [this, period] { choose(period); });
    }
    popup(menu, m_periodChip);
}

void HistoryFilterBar::openFiles()
{
    QMenu *menu = menuUnder(m_export);
    const auto add = [&](const QString &name, HistoryFile file) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, file] { Q_EMIT exportRequested(file); });
    };
    add(tr("Page to read and print (HTML)…"), HistoryFile::Page);
    add(tr("Spreadsheet (CSV)…"), HistoryFile::Table);
    add(tr("All details (JSON)…"), HistoryFile::Data);
    popup(menu, m_export);
}

void HistoryFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
