// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/leavingpanel.h"

#include "boot/keytext.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace perennial {

namespace {

class LeavingDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LeavingPanel)
public:
    LeavingDesk(Services &services, const Theme &theme, QWidget *host, const Leaving &leaving);
    void open();

private:
    void choose(KeyHolderId id);
    void take(const Result<LeavingList> &found);
    void show(const LeavingList &list);
    QWidget *rowOf(const LeavingList &list, const LeavingRow &row);
    void tick(KeyHolderId holder, ChannelId channel, bool done);

    Services &m_services;
    const Theme &m_theme;
    const Leaving m_leaving;
    ModalPanel *m_panel;
    QComboBox *m_who = nullptr;
    ErrorLine *m_error = nullptr;
    QVBoxLayout *m_rows = nullptr;
    int m_asked = 0;
};

LeavingDesk::LeavingDesk(Services &services, const Theme &theme, QWidget *host, const Leaving &leaving)
    : m_services(services), m_theme(theme), m_leaving(leaving),
      m_panel(new ModalPanel(theme, host, PanelWidth::Large, tr("Somebody leaves")))
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("leaving-panel"));
    m_panel->setLeadingIcon(QStringLiteral("users"), Tone::Amber);
    m_panel->setSubtitle(tr("Every key they hold, and what to do about it. Ticks are kept: go on whenever you like."));
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("who"));
    m_who->addItem(tr("Choose who leaves"), 0);
    for (const KeyHolder &holder : leaving.holders)
        m_who->addItem(holder.name, holder.id.value);
    m_panel->body()->addWidget(labelled(theme, tr("Who leaves?"), m_who));
    m_error = new ErrorLine(theme, Tone::Red);
    m_error->hide();
    m_panel->body()->addWidget(m_error);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    m_panel->body()->addLayout(m_rows);
    Button *close = m_panel->addButton(ButtonKind::Firm, tr("Close"));
    connect(close, &Button::clicked, m_panel, &ModalPanel::accept);
    m_panel->setDefaultButton(close);
    connect(m_who, &QComboBox::activated, this, [this] { choose(KeyHolderId{m_who->currentData().toLongLong()}); });
}

void LeavingDesk::open()
{
    m_panel->open(m_who);
    if (!m_leaving.who)
        return;
    m_who->setCurrentIndex(m_who->findData(m_leaving.who.value));
    choose(m_leaving.who);
}

// Looking is no leaving: only the first tick marks them as gone.
void LeavingDesk::choose(KeyHolderId id)
{
    clearLayout(m_rows);
    if (!id)
        return;
    const int asked = ++m_asked;
    whenDone(m_services.house.keyRegister().whatLeaves(m_services.workspace().id, id), this, [this, asked](const Result<LeavingList> &found) {
        if (asked == m_asked)
            take(found);
    });
}

void LeavingDesk::take(const Result<LeavingList> &found)
{
    m_error->setVisible(!found);
    if (found)
        return show(*found);
    const WindowWords words = windowWords(found.error());
    m_error->setTexts(words.what, words.hint);
}

void LeavingDesk::show(const LeavingList &list)
{
    clearLayout(m_rows);
    if (list.rows.isEmpty()) {
        m_rows->addWidget(new Label(m_theme, TextType::Body, Token::Text2, tr("%1 holds no key, as far as the register knows.").arg(list.holder.name)));
        return;
    }
    const int open = list.open();
    auto *count = new Label(m_theme, TextType::Body, open == 0 ? Token::Green : Token::Text,
                            open == 0 ? tr("All taken back.") : tr("%Ln keys are still to be taken back.", nullptr, open));
    count->setObjectName(QStringLiteral("open-count"));
    count->setWeight(QFont::DemiBold);
    m_rows->addWidget(count);
    auto *plate = new Plate(m_theme);
    for (const LeavingRow &row : list.rows)
        plate->addRow(rowOf(list, row));
    m_rows->addWidget(plate);
}

QWidget *LeavingDesk::rowOf(const LeavingList &list, const LeavingRow &row)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *done = new QCheckBox;
    done->setObjectName(QStringLiteral("tick-") + row.channel.id.toString());
    done->setAccessibleName(tr("%1 is done").arg(row.channel.name));
    done->setToolTip(tr("Tick when it is taken back"));
    done->setChecked(row.doneAt.has_value());
    connect(done, &QCheckBox::toggled, this, [this, holder = list.holder.id, id = row.channel.id](bool on) { tick(holder, id, on); });
    line->addWidget(done, 0, Qt::AlignTop);
    line->addWidget(new ChannelDisc(m_theme, 24, row.channel.network, channelColour(row.channel)), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *name = new ElidedLabel(m_theme, TextType::Body, row.doneAt ? Token::Text3 : Token::Text,
                                 row.holding ? tr("%1: %2").arg(row.channel.name, accessWord(row.holding->access)) : row.channel.name);
    name->setWeight(QFont::DemiBold);
    column->addWidget(name);
    for (const LeavingTask &task : row.tasks) {
        auto *step = new QHBoxLayout;
        step->addWidget(new ElidedLabel(m_theme, TextType::Body, row.doneAt ? Token::Text3 : Token::Text2, leavingSentence(task.step, list.holder.name)), 1);
        if (!task.page.isEmpty() && !row.doneAt) {
            auto *page = new Button(m_theme, ButtonKind::Quiet, tr("Open the page"));
            page->setButtonSize(ButtonSize::Row);
            page->setTrailingIcon(QStringLiteral("external"));
            page->setToolTip(task.page);
            connect(page, &Button::clicked, this, [this, url = QUrl(task.page)] { m_leaving.openUrl(url); });
            step->addWidget(page);
        }
        column->addLayout(step);
    }
    const QString others = row.others.isEmpty() ? tr("Nobody else is named for it.") : tr("Also held by %1.").arg(QLocale().createSeparatedList(row.others));
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, row.others.isEmpty() && !row.doneAt ? Token::Amber : Token::Text3, others));
    line->addLayout(column, 1);
    return box;
}

void LeavingDesk::tick(KeyHolderId holder, ChannelId channel, bool done)
{
    ++m_asked;
    const auto tick = done ? KeyRegister::Tick::Done : KeyRegister::Tick::Open;
    whenDone(m_services.house.keyRegister().tick(m_services.workspace().id, holder, channel, tick), this, [this](const Result<LeavingList> &found) {
        take(found);
        m_leaving.changed();
    });
}

} // namespace

void openLeavingPanel(Services &services, const Theme &theme, QWidget *host, const Leaving &leaving)
{
    (new LeavingDesk(services, theme, host, leaving))->open();
}

} // namespace perennial
