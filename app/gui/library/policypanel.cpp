// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/policypanel.h"

#include "boot/errortext.h"
#include "boot/policytext.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "library/libraryfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace perennial {

namespace {

constexpr int kMostDays = 3650;
constexpr int kMostUses = 9999;

} // namespace

PolicyPanel::PolicyPanel(Services &services, const Theme &theme, LibrarySource &source, LibraryActions &actions, QWidget *host, const LibraryCategory &category)
    //: %1 a category
    : ModalPanel(theme, host, PanelWidth::Medium, tr("Rules of %1").arg(category.category.name)), m_services(services), m_theme(theme), m_source(source),
      m_actions(actions), m_category(category), m_error(new ErrorLine(theme, Tone::Red)), m_sentence(new Label(theme, TextType::Body, Token::Text2)),
      m_never(new Label(theme, TextType::Body, Token::Amber))
{
    setObjectName(QStringLiteral("policy-panel"));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setParagraph();
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_never->setParagraph();
    m_never->setObjectName(QStringLiteral("never"));
    body()->addWidget(m_error);
    m_error->hide();
    body()->addWidget(m_sentence);
    body()->addWidget(m_never);
    buildOrder();
    buildGaps();
    buildLimits();
    buildDry();
    addCancel();
    m_save = addButton(ButtonKind::Firm, tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &Button::clicked, this, &PolicyPanel::save);
    fill();
    look();
}

void PolicyPanel::buildOrder()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Name of the category"));
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("Which of the items that may go comes next"));
    m_order->addItem(tr("Rested longest first"), int(CategoryOrder::LeastRecentlyUsed));
    m_order->addItem(tr("Always the oldest"), int(CategoryOrder::OldestFirst));
    m_order->addItem(tr("Always the newest"), int(CategoryOrder::NewestFirst));
    m_order->addItem(tr("Any, by chance"), int(CategoryOrder::Shuffle));
    m_order->addItem(tr("By chance, heavy ones more often"), int(CategoryOrder::Weighted));
    body()->addWidget(sideBySide({labelled(m_theme, tr("Name"), m_name), labelled(m_theme, tr("Order"), m_order)}));
    connect(m_name, &QLineEdit::textChanged, this, &PolicyPanel::look);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PolicyPanel::look);
}

QSpinBox *PolicyPanel::gap(const QString &name, const QString &title, int least)
{
    auto *days = new QSpinBox;
    days->setObjectName(name);
    days->setRange(least, kMostDays);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(title);
    days->setToolTip(title);
    connect(days, &QSpinBox::valueChanged, this, &PolicyPanel::look);
    return days;
}

void PolicyPanel::buildGaps()
{
    m_itemGap = gap(QStringLiteral("itemGap"), tr("Days between two uses of an item on a channel"), 0);
    m_channelGap = gap(QStringLiteral("channelGap"), tr("Days from an item on one channel to it on another"), 1);
    m_wordingGap = new OpenNumberField(tr("A wording rests its own time"), {0, kMostDays, 84});
    m_wordingGap->setObjectName(QStringLiteral("wordingGap"));
    m_wordingGap->setSuffix(tr(" days"));
    connect(m_wordingGap, &OpenNumberField::edited, this, &PolicyPanel::look);
    body()->addWidget(sideBySide({labelled(m_theme, tr("An item rests"), m_itemGap, tr("On a channel, from one use to the next")),
                                  labelled(m_theme, tr("From channel to channel"), m_channelGap, tr("1: never on two channels on one day"))}));
    body()->addWidget(labelled(m_theme, tr("A wording rests"), m_wordingGap, tr("Otherwise three times as long as the item")));
}

void PolicyPanel::buildLimits()
{
    m_mostUses = new OpenNumberField(tr("At most so many times"), {1, kMostUses, 12});
    m_mostUses->setObjectName(QStringLiteral("mostUses"));
    m_season = new SeasonField(m_theme);
    m_season->setObjectName(QStringLiteral("season"));
    CalendarSetting setting;
    setting.system = m_services.workspace().calendar;
    setting.locale = locale();
    m_expires = new LastDayField(CalendarFormat(setting), m_source.today().addMonths(3));
    m_expires->setObjectName(QStringLiteral("expires"));
    m_channels = new ChannelChoice(m_theme, m_services.channels());
    m_channels->setObjectName(QStringLiteral("channels"));
    m_share = new OpenNumberField(tr("At most so much of any seven days"), {0, 100, 30});
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setSuffix(tr(" %", "behind a number"));
    body()->addWidget(labelled(m_theme, tr("Season"), m_season));
    body()->addWidget(sideBySide({labelled(m_theme, tr("Expires"), m_expires), labelled(m_theme, tr("Most uses"), m_mostUses)}));
    body()->addWidget(labelled(m_theme, tr("Share of all posts"), m_share));
    body()->addWidget(labelled(m_theme, tr("Channels it may go to"), m_channels));
    connect(m_mostUses, &OpenNumberField::edited, this, &PolicyPanel::look);
    connect(m_season, &SeasonField::edited, this, &PolicyPanel::look);
    connect(m_expires, &LastDayField::edited, this, &PolicyPanel::look);
    connect(m_channels, &ChannelChoice::edited, this, &PolicyPanel::look);
    connect(m_share, &OpenNumberField::edited, this, &PolicyPanel::look);
}

void PolicyPanel::buildDry()
{
    m_dry = new QComboBox;
    m_dry->setObjectName(QStringLiteral("dry"));
    m_dry->setAccessibleName(tr("When it has nothing to give"));
    m_dry->setToolTip(m_dry->accessibleName());
    m_dry->addItem(tr("Leave the slot free"), qint64(0));
    for (const LibraryCategory &each : m_source.categories()) {
        if (each.category.id != m_category.category.id)
            //: %1 a category
            m_dry->addItem(tr("Borrow from “%1”").arg(each.category.name), each.category.id.value);
    }
    body()->addWidget(labelled(m_theme, tr("When it has nothing to give"), m_dry));
    connect(m_dry, &QComboBox::currentIndexChanged, this, &PolicyPanel::look);
}

void PolicyPanel::fill()
{
    const CategoryPolicy &policy = m_category.policy;
    const QSignalBlocker quiet(m_dry);
    m_name->setText(m_category.category.name);
    m_order->setCurrentIndex(m_order->findData(int(policy.order)));
    m_itemGap->setValue(policy.itemGapDays);
    m_wordingGap->setOffered(policy.wordingGap());
    m_wordingGap->setNumber(policy.wordingGapDays);
    m_channelGap->setValue(policy.channelGapDays);
    m_mostUses->setNumber(policy.mostUses);
    m_season->setSeason(policy.season);
    m_expires->setDay(policy.expires);
    m_channels->setChosen(policy.channels);
    m_share->setNumber(policy.shareOfAll);
    m_dry->setCurrentIndex(std::max(0, m_dry->findData(policy.borrowFrom.value)));
}

LibraryCategory PolicyPanel::edited() const
{
    LibraryCategory made = m_category;
    made.category.name = m_name->text().trimmed();
    CategoryPolicy &policy = made.policy;
    policy.category = m_category.category.id;
    policy.order = CategoryOrder(m_order->currentData().toInt());
    policy.itemGapDays = m_itemGap->value();
    policy.wordingGapDays = m_wordingGap->number();
    policy.channelGapDays = m_channelGap->value();
    policy.mostUses = m_mostUses->number();
    policy.season = m_season->season();
    policy.expires = m_expires->day();
    policy.channels = m_channels->chosen();
    policy.shareOfAll = m_share->number();
    policy.borrowFrom = {m_dry->currentData().toLongLong()};
    return made;
}

// The rules as they would read.
void PolicyPanel::look()
{
    if (!m_save)
        return; // still being built
    const LibraryCategory now = edited();
    PolicyFacts facts;
    facts.policy = now.policy;
    facts.slots = m_source.slotsOf(now.category.id);
    facts.today = m_source.today();
    if (const LibraryCategory *lender = m_source.category(now.policy.borrowFrom))
        facts.borrowsFrom = lender->category.name;
    m_wordingGap->setOffered(3 * now.policy.itemGapDays);
    m_sentence->setText(sentenceFor(facts));
    m_sentence->setAccessibleName(plainSentenceFor(facts));
    m_never->setText(neverMet(facts));
    m_never->setVisible(!m_never->text().isEmpty());
    m_save->setEnabled(!now.category.name.isEmpty());
}

void PolicyPanel::save()
{
    const LibraryCategory now = edited();
    if (now == m_category)
        return accept();
    m_error->hide();
    m_save->setEnabled(false);
    LibraryEdit edit;
    edit.categories << now;
    //: %1 a category
    m_actions.apply(edit, tr("Rules of “%1” changed").arg(now.category.name), [self = QPointer<PolicyPanel>(this)](const Result<LibraryChange> &change) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (change)
            self->accept();
        else
            self->say(change.error());
    });
}

void PolicyPanel::say(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

} // namespace perennial
