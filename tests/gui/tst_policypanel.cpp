// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a category as they are read and changed.

#include "librarydesk.h"

#include "common/errorline.h"
#include "library/libraryfields.h"
#include "library/policypanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace perennial;

namespace {

struct RulesDesk : LibraryTestDesk
{
    RulesDesk()
    {
        tips = sample->category(QStringLiteral("Tips"));
        facts = sample->category(QStringLiteral("Facts"));
        sample->slot(tips, 0, {Qt::Monday, Qt::Friday}, QTime(9, 0));
        open();
        page->showCategory(tips.category.id);
    }
    PolicyPanel *edit(const LibraryCategory &category)
    {
        page->editRules(category.category.id);
        return window.findChild<PolicyPanel *>();
    }
    CategoryPolicy kept(const LibraryCategory &category) const
    {
        const auto all = QCoro::waitFor(house->evergreen().categories(services->workspace().id)).value_or(QList<LibraryCategory>());
        for (const LibraryCategory &each : all) {
            if (each.category.id == category.category.id)
                return each.policy;
        }
        return {};
    }
    QString sentence() const { return find<QLabel>("rulesSentence") ? find<QLabel>("rulesSentence")->accessibleName() : QString(); }

    LibraryCategory tips;
    LibraryCategory facts;
};

template <class Widget> Widget *in(QWidget *panel, const char *name)
{
    auto *found = panel->findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

} // namespace

class TestPolicyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreReadChangedAndTakenBack();
    void theTextFollowsWhatIsChosen();
    void everyRuleIsKept();
    void aCircleOfBorrowingIsRefusedInWords();
    void whatCanNeverBeMetIsSaidBeforeItIsSaved();
    void aSeasonMayPassNewYear();
    void aNameThatIsTakenIsRefused();
};

void TestPolicyPanel::rulesAreReadChangedAndTakenBack()
{
    RulesDesk desk;
    QVERIFY(desk.sentence().startsWith(QStringLiteral("Fills 2 slots a week. Takes the item that rested longest, never the same one within 28 days.")));
    PolicyPanel *panel = desk.edit(desk.tips);
    in<QSpinBox>(panel, "itemGap")->setValue(60);
    in<QAbstractButton>(panel, "save")->click();
    QTRY_COMPARE(desk.kept(desk.tips).itemGapDays, 60);
    QTRY_VERIFY(desk.sentence().contains(QStringLiteral("within 60 days")));
    desk.services->undo.undo();
    QTRY_COMPARE(desk.kept(desk.tips).itemGapDays, 28);
    QTRY_VERIFY(desk.sentence().contains(QStringLiteral("within 28 days")));
}

void TestPolicyPanel::theTextFollowsWhatIsChosen()
{
    RulesDesk desk;
    PolicyPanel *panel = desk.edit(desk.tips);
    auto *sentence = in<QLabel>(panel, "sentence");
    auto *order = in<QComboBox>(panel, "order");
    order->setCurrentIndex(order->findData(int(CategoryOrder::Shuffle)));
    QVERIFY(sentence->accessibleName().contains(QStringLiteral("Draws any item")));
    in<QSpinBox>(panel, "itemGap")->setValue(10);
    QVERIFY(sentence->accessibleName().contains(QStringLiteral("after 30 days at the earliest"))); // three times as long
    in<QCheckBox>(in<QWidget>(panel, "wordingGap"), "numberOn")->setChecked(true);
    in<QSpinBox>(in<QWidget>(panel, "wordingGap"), "number")->setValue(45);
    QVERIFY(sentence->accessibleName().contains(QStringLiteral("after 45 days at the earliest")));
    auto *dry = in<QComboBox>(panel, "dry");
    QCOMPARE(dry->count(), 2); // not from itself
    dry->setCurrentIndex(1);
    QVERIFY(sentence->accessibleName().contains(QStringLiteral("it borrows from “Facts”")));
}

void TestPolicyPanel::everyRuleIsKept()
{
    RulesDesk desk;
    LibraryCategory full = desk.tips;
    full.policy.order = CategoryOrder::Weighted;
    full.policy.itemGapDays = 11;
    full.policy.wordingGapDays = 50;
    full.policy.channelGapDays = 4;
    full.policy.mostUses = 9;
    full.policy.season = Season{{3, 1}, {9, 30}};
    full.policy.expires = QDate(2028, 2, 29);
    full.policy.channels = {desk.services->channels().at(0).id};
    full.policy.shareOfAll = 25;
    full.policy.borrowFrom = desk.facts.category.id;
    LibraryEdit edit;
    edit.categories << full;
    desk.sample->change(edit);
    desk.tell();
    QTRY_COMPARE(desk.page->source().category(desk.tips.category.id)->policy, full.policy);
    PolicyPanel *panel = desk.edit(desk.tips);
    QCOMPARE(panel->edited().policy, full.policy);
    in<QAbstractButton>(panel, "save")->click(); // nothing to do
    QCOMPARE(desk.services->undo.count(), 0);
}

void TestPolicyPanel::aCircleOfBorrowingIsRefusedInWords()
{
    RulesDesk desk;
    LibraryCategory lender = desk.facts;
    lender.policy.borrowFrom = desk.tips.category.id;
    LibraryEdit edit;
    edit.categories << lender;
    desk.sample->change(edit);
    desk.tell();
    QTRY_VERIFY(desk.page->source().category(desk.facts.category.id)->policy.borrowFrom);
    PolicyPanel *panel = desk.edit(desk.tips);
    in<QComboBox>(panel, "dry")->setCurrentIndex(1);
    in<QAbstractButton>(panel, "save")->click();
    const auto said = [panel] {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("in a circle")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QVERIFY(panel->isVisible());
    QVERIFY(desk.kept(desk.tips).borrowFrom.isNull());
}

void TestPolicyPanel::whatCanNeverBeMetIsSaidBeforeItIsSaved()
{
    RulesDesk desk;
    PolicyPanel *panel = desk.edit(desk.tips);
    auto *never = in<QLabel>(panel, "never");
    QVERIFY(!never->isVisible());
    // Its slot is on the other channel.
    in<QAbstractButton>(panel, qPrintable(QStringLiteral("allow-") + desk.services->channels().at(1).id.toString()))->click();
    QVERIFY(never->isVisible());
    QVERIFY(never->text().contains(QStringLiteral("None of its slots")));
    in<QAbstractButton>(panel, "save")->click(); // a person may want it so
    QTRY_COMPARE(desk.kept(desk.tips).channels.size(), 1);
    QTRY_VERIFY(desk.find<QLabel>("rulesWarning"));
}

void TestPolicyPanel::aSeasonMayPassNewYear()
{
    RulesDesk desk;
    PolicyPanel *panel = desk.edit(desk.tips);
    auto *field = in<SeasonField>(panel, "season");
    in<QCheckBox>(field, "seasonOn")->setChecked(true);
    in<QComboBox>(field, "seasonFromMonth")->setCurrentIndex(10);
    in<QSpinBox>(field, "seasonFromDay")->setValue(15);
    in<QComboBox>(field, "seasonToMonth")->setCurrentIndex(1);
    in<QSpinBox>(field, "seasonToDay")->setValue(31); // there is no such day
    QCOMPARE(in<QSpinBox>(field, "seasonToDay")->value(), 29);
    in<QAbstractButton>(panel, "save")->click();
    QTRY_VERIFY(desk.kept(desk.tips).season == (Season{{11, 15}, {2, 29}}));
}

void TestPolicyPanel::aNameThatIsTakenIsRefused()
{
    RulesDesk desk;
    PolicyPanel *panel = desk.edit(desk.tips);
    auto *name = in<QLineEdit>(panel, "name");
    name->clear();
    QVERIFY(!in<QAbstractButton>(panel, "save")->isEnabled());
    name->setText(QStringLiteral("FACTS"));
    in<QAbstractButton>(panel, "save")->click();
    QTRY_VERIFY(panel->findChild<ErrorLine *>()->isVisible());
    QVERIFY(panel->isVisible());
}

QTEST_MAIN(TestPolicyPanel)
#include "tst_policypanel.moc"
