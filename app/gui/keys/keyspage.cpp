// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/keyspage.h"

#include "boot/keytext.h"
#include "channels/connectpanel.h"
#include "common/avatardisc.h"
#include "common/button.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "keys/holderpanel.h"
#include "keys/keyline.h"
#include "keys/keypanel.h"
#include "keys/leavingpanel.h"
#include "keys/lockdownpanel.h"
#include "shell/pageheader.h"
#include "shell/services.h"

#include <QComboBox>
#include <QPainter>

namespace perennial {

namespace {

const QString kAll = QStringLiteral("all");
const QString kTrouble = QStringLiteral("trouble");
const QString kNobody = QStringLiteral("nobody");
const QString kLocked = QStringLiteral("locked");

} // namespace

KeysPage::KeysPage(Services &services, Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connect(&services, &Services::channelsChanged, this, &KeysPage::refresh);
    connect(&services, &Services::workspaceChanged, this, &KeysPage::refresh);
    connect(&services, &Services::dataChanged, this, &KeysPage::refresh);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void KeysPage::build()
{
    clearLayout(layout());
    m_header = new PageHeader(m_theme, tr("Keys"));
    addButtons();
    m_filters = filterBar();
    m_scroll = new ScrollPage(m_theme, 1200);
    m_empty = new EmptyState(m_theme, QStringLiteral("key"), {}, {});
    connect(m_empty->addAction(ButtonKind::Tinted, tr("Connect a channel")), &Button::clicked, this,
            [this] { openNetworkPanel(m_services, m_theme, this, m_openUrl, {}); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    refresh();
}

void KeysPage::addButtons()
{
    m_leaves = new Button(m_theme, ButtonKind::Outlined, tr("Somebody leaves…"));
    m_leaves->setObjectName(QStringLiteral("leaves"));
    m_leaves->setIconName(QStringLiteral("users"));
    m_leaves->setToolTip(tr("Every key that a person or tool holds, to be taken back one by one"));
    connect(m_leaves, &Button::clicked, this, [this] { somebodyLeaves(); });
    m_lock = new Button(m_theme, ButtonKind::Outlined, tr("Lock down…"));
    m_lock->setObjectName(QStringLiteral("lock-down"));
    m_lock->setIconName(QStringLiteral("lock"));
    m_lock->setIconTone(Tone::Red);
    m_lock->setToolTip(tr("Pauses the client and takes all keys out of reach (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText)));
    connect(m_lock, &Button::clicked, this, &KeysPage::lockDown);
    auto *add = new Button(m_theme, ButtonKind::Tinted, tr("Add a holder"));
    add->setObjectName(QStringLiteral("add-holder"));
    add->setIconName(QStringLiteral("plus"));
    connect(add, &Button::clicked, this, &KeysPage::addHolder);
    m_header->addEnd(m_lock);
    m_header->addEnd(m_leaves);
    m_header->addEnd(add);
}

QWidget *KeysPage::filterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 24, 0);
    row->setSpacing(12);
    m_states = new Segmented(m_theme);
    m_states->setAccessibleName(tr("Which keys are shown"));
    m_states->addSegment(kAll, tr("All"));
    m_states->addSegment(kTrouble, tr("Need you"));
    m_states->addSegment(kNobody, tr("Nobody named"));
    m_states->addSegment(kLocked, tr("Locked down"));
    m_states->setCurrent(kAll);
    connect(m_states, &Segmented::chosen, this, &KeysPage::fill);
    m_holder = new QComboBox;
    m_holder->setObjectName(QStringLiteral("holder-filter"));
    m_holder->setAccessibleName(tr("Held by"));
    m_holder->setMinimumWidth(m_theme.scaled(180));
    connect(m_holder, &QComboBox::activated, this, &KeysPage::fill);
    row->addWidget(m_states);
    row->addWidget(m_holder);
    row->addStretch(1);
    return bar;
}

void KeysPage::refresh()
{
    const int asked = ++m_asked;
    whenDone(m_services.house.keyRegister().read(m_services.workspace().id), this, [this, asked](const Result<Register> &all) {
        if (asked == m_asked)
            show(all.value_or(Register()));
    });
}

void KeysPage::show(const Register &all)
{
    m_register = all;
    const bool none = all.rows.isEmpty();
    m_header->setFact(none ? QString()
                           : tr("%1, %2").arg(tr("%Ln keys of %1", nullptr, int(all.rows.size())).arg(m_services.workspace().name),
                                              tr("%Ln holders", nullptr, int(all.holders.size()))));
    m_empty->setTexts(tr("Who can publish as %1?").arg(m_services.workspace().name),
                      tr("Here stands every key of this client: who holds it, since when, and when it ends. The first one comes with the first channel."));
    m_filters->setVisible(!none);
    m_scroll->setVisible(!none);
    m_empty->setVisible(none);
    m_leaves->setEnabled(!all.holders.isEmpty());
    m_lock->setEnabled(!none);
    const QVariant chosen = m_holder->currentData();
    m_holder->clear();
    m_holder->addItem(tr("Held by anybody"), 0);
    for (const KeyHolder &holder : all.holders)
        m_holder->addItem(holder.name, holder.id.value);
    m_holder->setCurrentIndex(std::max(0, m_holder->findData(chosen)));
    fill();
}

bool KeysPage::passes(const KeyRow &row) const
{
    const QString wanted = m_states->current();
    const qint64 holder = m_holder->currentData().toLongLong();
    if (wanted == kTrouble && (row.state == KeyState::Ok || row.state == KeyState::NobodyNamed))
        return false;
    if (wanted == kNobody && !row.holders.isEmpty())
        return false;
    if (wanted == kLocked && row.state != KeyState::Locked)
        return false;
    return holder == 0 || std::any_of(row.holders.cbegin(), row.holders.cend(), [holder](const HeldKey &each) { return each.holder.id.value == holder; });
}

void KeysPage::fill()
{
    clearLayout(m_scroll->column());
    if (m_register.holders.isEmpty() && !m_register.rows.isEmpty()) {
        auto *hint = new ErrorLine(m_theme, Tone::Blue);
        hint->setObjectName(QStringLiteral("nobody-hint"));
        hint->setTexts(tr("Who can publish as %1?").arg(m_services.workspace().name),
                       tr("Name the people and tools that hold these keys. On the day somebody leaves, this is the list to go through."));
        connect(hint->setAction(tr("Add a holder")), &Button::clicked, this, &KeysPage::addHolder);
        m_scroll->column()->addWidget(hint);
    }
    auto *plate = new Plate(m_theme);
    for (const KeyRow &row : std::as_const(m_register.rows)) {
        if (!passes(row))
            continue;
        const Network *network = m_services.house.channels().network(row.channel.network);
        const KeyLineFacts facts{row, network ? network->name : row.channel.network, m_services.workspace().timeZone};
        auto *line = new KeyLine(m_theme, facts);
        connect(line, &KeyLine::chosen, this, [this, row](KeyAction action) { act(row, action); });
        plate->addRow(line);
    }
    if (plate->rows() == 0)
        plate->addRow(new Label(m_theme, TextType::Body, Token::Text2, tr("No key is like that.")));
    m_scroll->column()->addWidget(plate);
    showHolders();
    m_scroll->column()->addStretch(1);
}

void KeysPage::showHolders()
{
    if (m_register.holders.isEmpty())
        return;
    m_scroll->addHead(tr("People and tools"));
    auto *plate = new Plate(m_theme);
    for (const KeyHolder &holder : std::as_const(m_register.holders)) {
        QStringList keys;
        for (const KeyRow &row : std::as_const(m_register.rows)) {
            for (const HeldKey &each : row.holders) {
                if (each.holder.id == holder.id)
                    keys << row.channel.name;
            }
        }
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, holder.name);
        name->setWeight(QFont::DemiBold);
        row->addWidget(name, 2);
        row->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, holder.contact.isEmpty() ? kindWord(holder.kind) : kindWord(holder.kind) + QStringLiteral(" · ") + holder.contact), 3);
        const QString held = keys.isEmpty() ? tr("holds no key") : QLocale().createSeparatedList(keys);
        row->addWidget(new ElidedLabel(m_theme, TextType::Small, keys.isEmpty() ? Token::Text3 : Token::Text2, held), 4);
        auto *leaves = new Button(m_theme, holder.leftAt ? ButtonKind::Outlined : ButtonKind::Quiet, holder.leftAt ? tr("Go on with the list") : tr("Leaves…"));
        leaves->setButtonSize(ButtonSize::Row);
        leaves->setAccessibleDescription(holder.name);
        connect(leaves, &Button::clicked, this, [this, id = holder.id] { somebodyLeaves(id); });
        row->addWidget(leaves);
        Button *edit = makeIconButton(m_theme, QStringLiteral("pencil"), tr("Change %1").arg(holder.name), ButtonKind::Quiet);
        connect(edit, &Button::clicked, this, [this, holder] { openHolderPanel(m_services, m_theme, this, holder, [this] { refresh(); }); });
        row->addWidget(edit);
        plate->addRow(line);
    }
    m_scroll->column()->addWidget(plate);
}

void KeysPage::act(const KeyRow &row, KeyAction action)
{
    switch (action) {
    case KeyAction::Holders:
        return openKeyPanel(m_services, m_theme, this, row, m_register, [this] { refresh(); });
    case KeyAction::ConnectAgain:
        return openConnectPanel(m_services, m_theme, this, row.channel, m_openUrl, {});
    case KeyAction::Page:
        m_openUrl(QUrl(row.pages.apps));
        return;
    }
}

void KeysPage::addHolder()
{
    KeyHolder holder;
    holder.workspace = m_services.workspace().id;
    openHolderPanel(m_services, m_theme, this, holder, [this] { refresh(); });
}

void KeysPage::somebodyLeaves(KeyHolderId who)
{
    if (!m_register.holders.isEmpty())
        openLeavingPanel(m_services, m_theme, this, {m_register.holders, who, m_openUrl, [this] { refresh(); }});
}

void KeysPage::lockDown()
{
    openLockdownPanel(m_services, m_theme, this, {m_register.holders, m_openUrl});
}

void KeysPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace perennial
