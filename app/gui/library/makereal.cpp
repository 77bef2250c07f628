// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/makereal.h"

#include "common/busybar.h"
#include "common/button.h"
#include "common/postundo.h"
#include "common/whendone.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace perennial {

namespace {

constexpr int kUsualWeeks = 4;
constexpr int kWeeks[] = {1, 2, 4, 8};
constexpr int kAhead[] = {12, 24, 48, 72, 168};

void openBelow(QMenu *menu, QWidget *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint corner = button->isRightToLeft() ? button->rect().bottomRight() - QPoint(menu->sizeHint().width(), 0) : button->rect().bottomLeft();
    menu->popup(button->mapToGlobal(corner + QPoint(0, 4)));
}

} // namespace

MakeReal::MakeReal(Services &services, const Theme &theme, BusyBar &busy, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_busy(busy), m_make(new Button(theme, ButtonKind::Outlined, tr("Make %Ln weeks real", nullptr, kUsualWeeks))),
      m_weeks(makeIconButton(theme, QStringLiteral("chevron-down"), tr("More or fewer weeks"), ButtonKind::Quiet)),
      m_how(makeIconButton(theme, QStringLiteral("settings"), tr("How plans become posts"), ButtonKind::Quiet))
{
    build();
    connect(m_make, &Button::clicked, this, [this] { make(kUsualWeeks); });
    connect(m_weeks, &Button::clicked, this, [this] {
        auto *menu = new QMenu(this);
        fillWeeks(menu);
        openBelow(menu, m_weeks);
    });
    connect(m_how, &Button::clicked, this, [this] {
        auto *menu = new QMenu(this);
        fillSetting(menu);
        openBelow(menu, m_how);
    });
    connect(&m_busy, &BusyBar::cancelled, this, [this] {
        if (m_cancel)
            *m_cancel = true;
    });
}

void MakeReal::build()
{
    m_make->setObjectName(QStringLiteral("make-real"));
    m_make->setToolTip(tr("What the library would put into these weeks becomes posts, which you can then change one by one."));
    m_weeks->setObjectName(QStringLiteral("make-real-weeks"));
    m_how->setObjectName(QStringLiteral("make-real-how"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_how);
    line->addWidget(m_make);
    line->addWidget(m_weeks);
}

void MakeReal::setSetting(const EvergreenSetting &setting)
{
    m_setting = setting;
}

void MakeReal::fillWeeks(QMenu *menu)
{
    for (const int weeks : kWeeks)
        connect(menu->addAction(tr("Make %Ln weeks real", nullptr, weeks)), &QAction::triggered, this, [this, weeks] { make(weeks); });
}

void MakeReal::fillSetting(QMenu *menu)
{
    const auto add = [&](const QString &text, bool isChecked, const EvergreenSetting &then, QActionGroup *group) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, [this, then] { save(then); });
        return action;
    };
    EvergreenSetting then = m_setting;
    then.automatic = !m_setting.automatic;
    add(tr("Plans become posts by themselves"), m_setting.automatic, then, nullptr);
    menu->addSeparator();
    auto *ahead = new QActionGroup(menu);
    for (const int hours : kAhead) {
        then = m_setting;
        then.aheadHours = hours;
        const QString text = hours < 72 ? tr("%Ln hours before their time", nullptr, hours) : tr("%Ln days before their time", nullptr, hours / 24);
        add(text, m_setting.aheadHours == hours, then, ahead)->setEnabled(m_setting.automatic);
    }
    menu->addSeparator();
    auto *as = new QActionGroup(menu);
    then = m_setting;
    then.realAs = RealAs::Scheduled;
    add(tr("Scheduled: they go out at their time"), m_setting.realAs == RealAs::Scheduled, then, as);
    then.realAs = RealAs::InReview;
    add(tr("In review: somebody approves them first"), m_setting.realAs == RealAs::InReview, then, as);
}

void MakeReal::save(EvergreenSetting setting)
{
    const EvergreenSetting shown = setting;
    whenDone(m_services.house.evergreen().setSetting(setting), this, [this, shown](const Result<EvergreenSetting> &before) {
        if (!before)
            return Q_EMIT m_services.failed(before.error());
        m_setting = shown;
        Q_EMIT noted(tr("Saved: how plans become posts."));
    });
}

void MakeReal::make(int weeks)
{
    if (m_cancel || m_services.workspace().id.isNull())
        return;
    m_cancel = std::make_shared<bool>(false);
    m_make->setEnabled(false);
    m_weeks->setEnabled(false);
    m_busy.start(tr("Making posts"));
    Q_EMIT busyChanged();
    EvergreenService::GoOn goOn = [cancel = m_cancel, busy = QPointer<BusyBar>(&m_busy)](qsizetype done, qsizetype all) {
        if (busy)
            busy->setProgress(done, all);
        return !*cancel;
    };
    whenDone(m_services.house.evergreen().makeReal(m_services.workspace().id, weeks, std::move(goOn)), this, [this, weeks](const Result<QList<Post>> &posts) {
        const bool wasCancelled = *std::exchange(m_cancel, nullptr);
        m_make->setEnabled(true);
        m_weeks->setEnabled(true);
        m_busy.finish();
        Q_EMIT busyChanged();
        take(posts, weeks, wasCancelled);
    });
}

void MakeReal::take(const Result<QList<Post>> &posts, int weeks, bool wasCancelled)
{
    if (!posts) {
        Q_EMIT m_services.failed(posts.error());
        return m_services.tellDataChanged(); // some portions may have been made
    }
    if (posts->isEmpty())
        return Q_EMIT noted(tr("The library has nothing for free slots of the next %Ln weeks.", nullptr, weeks));
    const int count = int(posts->size());
    PostUndo::of(m_services.undo, m_services.house.posts()).push(tr("Make %Ln posts of the plan", nullptr, count), PostChange{{}, *posts});
    m_services.tellDataChanged();
    Q_EMIT made(wasCancelled ? tr("Stopped: %Ln posts were made.", nullptr, count) : tr("%Ln posts were made.", nullptr, count));
}

} // namespace perennial
