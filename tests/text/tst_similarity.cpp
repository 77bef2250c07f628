// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/similarity.h"

#include "text/folding.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

double score(const char *a, const char *b)
{
    return similarity(foldForSearch(QString::fromUtf8(a)), foldForSearch(QString::fromUtf8(b)));
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearTextsScoreHigh();
    void otherTextsScoreLow();
    void boundsAndSymmetry();
};

void TestSimilarity::nearTextsScoreHigh()
{
    QCOMPARE(score("Our new tour starts on Monday!", "our new tour starts on monday"), 1.0);
    QVERIFY(score("Our new tour starts on Monday, book your seat", "Our new tour starts on Tuesday, book your seat") >
            0.7);
    QCOMPARE(score("", ""), 1.0);
    QCOMPARE(score("a", "a"), 1.0);
}

void TestSimilarity::otherTextsScoreLow()
{
    QVERIFY(score("Our new tour starts on Monday", "Fresh bread every morning at six") < 0.2);
    QCOMPARE(score("", "words"), 0.0);
}

void TestSimilarity::boundsAndSymmetry()
{
    QVERIFY(rc::check("between 0 and 1, the same both ways, 1 with itself",
                      [](const std::u16string &x, const std::u16string &y) {
                          const QString a = QString::fromStdU16String(x);
                          const QString b = QString::fromStdU16String(y);
                          const double there = similarity(a, b);
                          RC_ASSERT(there >= 0.0 && there <= 1.0);
                          RC_ASSERT(there == similarity(b, a));
                          RC_ASSERT(similarity(a, a) == 1.0);
                      }));
}

QTEST_APPLESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
