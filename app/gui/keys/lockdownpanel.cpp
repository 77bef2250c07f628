// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/lockdownpanel.h"

#include "boot/keytext.h"
#include "channels/channelwords.h"
#include "common/busybar.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "service/lockdownservice.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace perennial {

namespace {

class LockdownDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LockdownPanel)
public:
    LockdownDesk(Services &services, const Theme &theme, QWidget *host, const LockdownFacts &facts);
    void open();

private:
    void addKeeps();
    void addRevoke();
    void addConfirmation();
    QCheckBox *keepBox(const QString &text, const QString &name);
    LockdownOrder order() const;
    void preview();
    void show(const LockdownPlan &plan);
    QWidget *rowOf(const LockdownRow &row);
    void follow();
    void run();
    void finish(const Result<LockdownResult> &result);

    Services &m_services;
    const Theme &m_theme;
    const LockdownFacts m_facts;
    const Workspace m_client;
    ModalPanel *m_panel;
    QWidget *m_form;
    QVBoxLayout *m_column;
    QList<std::pair<KeyHolderId, QCheckBox *>> m_people;
    QList<std::pair<ChannelId, QCheckBox *>> m_channels;
    QCheckBox *m_revoke = nullptr;
    QVBoxLayout *m_preview = nullptr;
    QLineEdit *m_name = nullptr;
    ErrorLine *m_error = nullptr;
    Label *m_progress = nullptr;
    Button *m_go = nullptr;
    Button *m_cancel = nullptr;
    int m_asked = 0;
};

LockdownDesk::LockdownDesk(Services &services, const Theme &theme, QWidget *host, const LockdownFacts &facts)
    : m_services(services), m_theme(theme), m_facts(facts), m_client(services.workspace()),
      m_panel(new ModalPanel(theme, host, PanelWidth::Large, tr("Lock down %1").arg(services.workspace().name))), m_form(new QWidget),
      m_column(new QVBoxLayout(m_form))
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("lockdown-panel"));
    m_panel->setLeadingIcon(QStringLiteral("lock"), Tone::Red);
    m_panel->setSubtitle(tr("For the moment when a key may be in wrong hands: everything is paused, and every key that does not stay is out of reach. There is a way back."));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_panel->body()->addWidget(m_form);
    addKeeps();
    m_preview = new QVBoxLayout;
    m_preview->setSpacing(8);
    m_column->addLayout(m_preview);
    addRevoke();
    addConfirmation();
    m_cancel = m_panel->addCancel();
    m_go = m_panel->addButton(ButtonKind::Destructive, QString());
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setIconName(QStringLiteral("lock"));
    connect(m_go, &Button::clicked, this, &LockdownDesk::run);
    follow();
    preview();
}

QCheckBox *LockdownDesk::keepBox(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &LockdownDesk::preview);
    return box;
}

void LockdownDesk::addKeeps()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    const auto column = [&](const QString &head, const QString &hint) {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(6);
        auto *title = new Label(m_theme, TextType::Body, Token::Text, head);
        title->setWeight(QFont::DemiBold);
        rows->addWidget(title);
        auto *below = new Label(m_theme, TextType::Small, Token::Text2, hint);
        below->setParagraph();
        rows->addWidget(below);
        columns->addLayout(rows, 1);
        return rows;
    };
    QVBoxLayout *people = column(tr("Who keeps their keys?"), tr("Keys that a ticked person or tool holds stay as they are."));
    for (const KeyHolder &holder : m_facts.holders) {
        if (holder.leftAt)
            continue;
        m_people << std::pair(holder.id, keepBox(holder.name, QStringLiteral("keep-") + holder.name));
        people->addWidget(m_people.last().second);
    }
    if (m_people.isEmpty())
        people->addWidget(new Label(m_theme, TextType::Small, Token::Text3, tr("Nobody is named in the register.")));
    people->addStretch(1);
    QVBoxLayout *channels = column(tr("Which keys stay anyway?"), tr("What is paused stays paused; only the key is left in place."));
    for (const Channel &channel : m_services.channels()) {
        m_channels << std::pair(channel.id, keepBox(channel.name, QStringLiteral("keep-") + channel.id.toString()));
        channels->addWidget(m_channels.last().second);
    }
    channels->addStretch(1);
    m_column->addLayout(columns);
}

void LockdownDesk::addRevoke()
{
    m_revoke = new QCheckBox(tr("Revoke the keys at the networks, too, and delete them here"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    m_column->addWidget(m_revoke);
    auto *warning = new ErrorLine(m_theme, Tone::Red);
    warning->setObjectName(QStringLiteral("revoke-warning"));
    warning->setTexts(tr("This can’t be undone."),
                      tr("Lifting the lock-down brings locked keys back, revoked ones never: each channel has to be connected again, by somebody who may sign in there."));
    warning->hide();
    m_column->addWidget(warning);
    connect(m_revoke, &QCheckBox::toggled, warning, &QWidget::setVisible);
    connect(m_revoke, &QCheckBox::toggled, this, &LockdownDesk::preview);
}

void LockdownDesk::addConfirmation()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("client-name"));
    m_name->setPlaceholderText(m_client.name);
    connect(m_name, &QLineEdit::textChanged, this, &LockdownDesk::follow);
    m_column->addWidget(labelled(m_theme, tr("Type “%1” to go on").arg(m_client.name), m_name));
    m_progress = new Label(m_theme, TextType::Body, Token::Text2);
    m_progress->hide();
    m_column->addWidget(m_progress);
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->hide();
    m_column->addWidget(m_error);
}

LockdownOrder LockdownDesk::order() const
{
    LockdownOrder order;
    order.workspace = m_client.id;
    order.fate = m_revoke && m_revoke->isChecked() ? KeyFate::Revoke : KeyFate::Lock;
    for (const auto &[id, box] : m_people) {
        if (box->isChecked())
            order.keepHolders << id;
    }
    for (const auto &[id, box] : m_channels) {
        if (box->isChecked())
            order.keepChannels << id;
    }
    return order;
}

void LockdownDesk::preview()
{
    if (!m_revoke)
        return;
    const int asked = ++m_asked;
    whenDone(m_services.house.lockdown().preview(order()), this, [this, asked](const Result<LockdownPlan> &plan) {
        if (asked == m_asked && plan)
            show(*plan);
    });
    follow();
}

void LockdownDesk::show(const LockdownPlan &plan)
{
    clearLayout(m_preview);
    const auto locked = std::count_if(plan.rows.cbegin(), plan.rows.cend(), [](const LockdownRow &row) { return !row.kept; });
    QStringList sentences{plan.wasPaused ? tr("%1 stays paused.").arg(m_client.name) : tr("%1 is paused first.").arg(m_client.name)};
    sentences << (order().fate == KeyFate::Revoke ? tr("%Ln keys are revoked and deleted.", nullptr, int(locked)) : tr("%Ln keys are locked.", nullptr, int(locked)));
    if (plan.waiting > 0)
        sentences << tr("%Ln planned posts wait until it is lifted.", nullptr, int(plan.waiting));
    auto *summary = new Label(m_theme, TextType::Body, Token::Text, sentences.join(QLatin1Char(' ')));
    summary->setObjectName(QStringLiteral("what-happens"));
    summary->setParagraph();
    summary->setWeight(QFont::DemiBold);
    m_preview->addWidget(summary);
    auto *plate = new Plate(m_theme);
    for (const LockdownRow &row : plan.rows)
        plate->addRow(rowOf(row));
    m_preview->addWidget(plate);
}

QWidget *LockdownDesk::rowOf(const LockdownRow &row)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new ChannelDisc(m_theme, 20, row.channel.network, channelColour(row.channel)));
    auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, row.channel.name);
    name->setWeight(QFont::DemiBold);
    line->addWidget(name, 2);
    QString words = row.channel.lockedAt ? tr("is locked already") : order().fate == KeyFate::Revoke ? tr("will be revoked and deleted") : tr("will be locked");
    if (row.kept)
        words = row.keptFor.isEmpty() ? tr("stays") : tr("stays, for %1").arg(QLocale().createSeparatedList(row.keptFor));
    line->addWidget(new ElidedLabel(m_theme, TextType::Body, row.kept ? Token::Green : Token::Red, words), 2);
    const QString others = row.kept && !row.alsoHeldBy.isEmpty() ? tr("also held by %1").arg(QLocale().createSeparatedList(row.alsoHeldBy)) : QString();
    line->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Amber, others), 2);
    return box;
}

void LockdownDesk::follow()
{
    if (!m_go)
        return;
    const bool revokes = m_revoke->isChecked();
    m_go->setText(revokes ? tr("Lock down and revoke") : tr("Lock down %1").arg(m_client.name));
    m_go->setEnabled(m_name->text().trimmed().compare(m_client.name.trimmed(), Qt::CaseInsensitive) == 0);
}

void LockdownDesk::run()
{
    m_form->setEnabled(false);
    m_go->setEnabled(false);
    m_error->hide();
    m_progress->setText(tr("Pausing, then one key after the other…"));
    m_progress->show();
    LockdownService::Progress progress = [this, alive = QPointer<LockdownDesk>(this)](int done, int of) {
        if (alive)
            m_progress->setText(tr("%1 of %2 keys").arg(QLocale().toString(done), QLocale().toString(of)));
    };
    whenDone(m_services.house.lockdown().lock(order(), std::move(progress)), this, [this](const Result<LockdownResult> &result) { finish(result); });
}

void LockdownDesk::finish(const Result<LockdownResult> &result)
{
    m_form->setEnabled(true);
    m_progress->hide();
    m_services.reload();
    m_services.tellDataChanged();
    if (!result) {
        const WindowWords words = windowWords(result.error());
        m_error->setTexts(words.what, words.hint);
        m_error->show();
        return follow();
    }
    m_form->hide();
    m_panel->setSubtitle(result->isComplete() ? tr("%1 is paused and locked down. This is in the record.").arg(m_client.name)
                                              : tr("%1 is paused. Not every key could be dealt with: see below, then try again.").arg(m_client.name));
    m_panel->body()->addWidget(outcomePlate(m_theme, result->outcomes, m_facts.openUrl));
    m_cancel->hide();
    m_go->hide();
    if (!result->isComplete()) {
        Button *again = m_panel->addButton(ButtonKind::Destructive, tr("Try again"));
        again->setObjectName(QStringLiteral("again"));
        connect(again, &Button::clicked, this, [this, again] {
            again->deleteLater();
            delete m_panel->findChild<Plate *>(QStringLiteral("outcomes"));
            m_form->show();
            m_cancel->show();
            m_go->show();
            run();
        });
    }
    Button *close = m_panel->addButton(ButtonKind::Firm, tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &Button::clicked, m_panel, &ModalPanel::accept);
    close->setFocus();
}

void LockdownDesk::open()
{
    m_panel->open(m_people.isEmpty() ? static_cast<QWidget *>(m_name) : m_people.first().second);
}

} // namespace

void openLockdownPanel(Services &services, const Theme &theme, QWidget *host, const LockdownFacts &facts)
{
    (new LockdownDesk(services, theme, host, facts))->open();
}

} // namespace perennial
