// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/timefield.h"

#include "common/button.h"
#include "common/label.h"
#include "common/typedtimepopover.h"
#include "common/wallwords.h"
#include "plan/calendardays.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QWheelEvent>

namespace perennial {

namespace {

const QTime kUsualTime(9, 0); // of a day that was chosen without one

// Rounded up to the next half hour, an hour from now: a start that needs few keys.
QDateTime firstChoice(const WallTime &now)
{
    const QDateTime face = QDateTime(now.date, now.time, Qt::UTC).addSecs(3600);
    const int minute = face.time().minute();
    return QDateTime(face.date(), QTime(face.time().hour(), 0), Qt::UTC).addSecs(minute == 0 ? 0 : minute <= 30 ? 1800 : 3600);
}

} // namespace

QString zoneWords(const QByteArray &timeZone)
{
    return QString::fromLatin1(timeZone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString clockWords(const WallTime &wall)
{
    ZoneResolver zones;
    const auto resolved = zones.resolve(wall);
    if (!resolved || resolved->kind == WallTimeKind::Unique)
        return {};
    const auto shown = zones.wallTime(resolved->instant, wall.timeZone);
    const QString asked = QLocale().toString(wall.time, QStringLiteral("HH:mm"));
    if (resolved->kind == WallTimeKind::Gap)
        return TimeField::tr("The clocks skip %1 that night: it goes out at %2.")
            .arg(asked, shown ? QLocale().toString(shown->time, QStringLiteral("HH:mm")) : asked);
    return TimeField::tr("The clocks show %1 twice that night: it goes out the first time.").arg(asked);
}

TimeField::TimeField(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_none = new Button(theme, ButtonKind::Outlined, tr("Choose a time"), this);
    m_none->setIconName(QStringLiteral("clock"));
    m_none->setObjectName(QStringLiteral("chooseTime"));
    m_none->setToolTip(tr("When the post goes out"));
    m_edit = new QDateTimeEdit(this);
    m_edit->setObjectName(QStringLiteral("time"));
    m_edit->setAccessibleName(tr("Day and time"));
    // The clock's face as it is typed: our own zone must not bend what is chosen for another.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setCalendarPopup(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // it would turn hours and minutes round
    m_edit->setMinimumHeight(theme.scaled(32));
    m_edit->installEventFilter(this);
    m_zone = new Label(theme, TextType::Small, Token::Text3, QString(), this);
    m_type = makeIconButton(theme, QStringLiteral("pencil"), tr("Type a time, such as “fri 14:30” (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)),
                            ButtonKind::Quiet, this);
    m_type->setButtonSize(ButtonSize::Row);
    m_type->setObjectName(QStringLiteral("typeTime"));
    m_type->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_clear = makeIconButton(theme, QStringLiteral("close"), tr("No time yet"), ButtonKind::Quiet, this);
    m_clear->setButtonSize(ButtonSize::Row);
    m_clear->setObjectName(QStringLiteral("clearTime"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_none);
    row->addWidget(m_edit);
    row->addWidget(m_zone);
    row->addWidget(m_type);
    row->addWidget(m_clear);
    connect(m_none, &QPushButton::clicked, this, &TimeField::chooseFirst);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &TimeField::tell);
    connect(m_type, &QPushButton::clicked, this, &TimeField::openTyping);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_wall.reset();
        refresh();
        Q_EMIT wallEdited(m_wall);
    });
    refresh();
}

QByteArray TimeField::zone() const
{
    if (m_wall && !m_wall->timeZone.isEmpty())
        return m_wall->timeZone;
    return m_workspace.timeZone.isEmpty() ? QByteArrayLiteral("UTC") : m_workspace.timeZone;
}

void TimeField::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    m_edit->setCalendar(calendarOf(workspace.calendar));
    if (m_edit->calendarWidget())
        m_edit->calendarWidget()->setFirstDayOfWeek(workspace.weekStart);
    refresh();
}

void TimeField::setWall(const std::optional<WallTime> &wall)
{
    if (wall == m_wall)
        return;
    m_wall = wall;
    refresh();
}

void TimeField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void TimeField::refresh()
{
    const bool timed = m_wall && m_wall->time.isValid();
    m_none->setVisible(!timed && !m_readOnly);
    m_none->setText(m_wall && !timed ? tr("%1: choose a time").arg(wallWords(*m_wall, m_workspace.calendar)) : tr("Choose a time"));
    m_none->updateGeometry();
    m_edit->setVisible(timed);
    m_zone->setVisible(timed);
    m_type->setVisible(!m_readOnly);
    m_clear->setVisible(m_wall && !m_readOnly);
    m_edit->setReadOnly(m_readOnly);
    m_zone->setText(zoneWords(zone()));
    m_zone->setToolTip(tr("Time zone: %1").arg(QString::fromLatin1(zone())));
    if (!timed)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setDisplayFormat(QStringLiteral("ddd d MMM yyyy, HH:mm"));
    m_edit->setDateTime(QDateTime(m_wall->date, m_wall->time, Qt::UTC));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(m_edit->text()) + 52);
}

void TimeField::chooseFirst()
{
    ZoneResolver zones;
    const auto now = zones.wallTime(m_now, zone());
    if (!now)
        return;
    QDateTime first = firstChoice(*now);
    if (m_wall && m_wall->date > first.date())
        first = QDateTime(m_wall->date, kUsualTime, Qt::UTC);
    m_wall = WallTime{first.date(), first.time(), zone()};
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT wallEdited(m_wall);
}

void TimeField::openTyping()
{
    ZoneResolver zones;
    const auto now = zones.wallTime(m_now, zone());
    if (!now)
        return;
    if (!m_typing) {
        m_typing = new TypedTimePopover(m_theme, this);
        connect(m_typing, &TypedTimePopover::chosen, this, [this](const WallTime &wall) {
            m_wall = wall;
            refresh();
            Q_EMIT wallEdited(m_wall);
        });
    }
    const QTime usual = m_wall && m_wall->time.isValid() ? m_wall->time : kUsualTime;
    const TypedTimeFrame frame{*now, usual, m_workspace.weekStart, m_workspace.calendar};
    m_typing->open(QRect(mapTo(window(), QPoint(0, 0)), size()), frame);
}

void TimeField::tell()
{
    const QDateTime face = m_edit->dateTime();
    m_wall = WallTime{face.date(), QTime(face.time().hour(), face.time().minute()), zone()};
    Q_EMIT wallEdited(m_wall);
}

// The wheel over a field that nobody chose must not move a post.
bool TimeField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::Wheel && !m_edit->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace perennial
