// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"
#include "boot/keytext.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/plate.h"
#include "keys/lockdownpanel.h"

#include <QBoxLayout>

namespace perennial {

namespace {

struct OutcomePlate
{
    Q_DECLARE_TR_FUNCTIONS(perennial::OutcomePlate)
};

IconMark *markOf(const Theme &theme, KeyOutcome outcome)
{
    if (isUndone(outcome))
        return new IconMark(theme, 16, QStringLiteral("warning"), Tone::Red);
    if (outcome == KeyOutcome::Deleted || outcome == KeyOutcome::Reconnect)
        return new IconMark(theme, 16, QStringLiteral("key"), Tone::Amber);
    return new IconMark(theme, 16, outcome == KeyOutcome::Kept ? QStringLiteral("key") : QStringLiteral("check"), Tone::Green);
}

} // namespace

Plate *outcomePlate(const Theme &theme, const QList<ChannelOutcome> &outcomes, const OpenUrl &openUrl)
{
    auto *plate = new Plate(theme);
    plate->setObjectName(QStringLiteral("outcomes"));
    for (const ChannelOutcome &each : outcomes) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(markOf(theme, each.outcome));
        auto *name = new ElidedLabel(theme, TextType::Body, Token::Text, each.name);
        name->setWeight(QFont::DemiBold);
        row->addWidget(name, 1);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new ElidedLabel(theme, TextType::Body, isUndone(each.outcome) ? Token::Red : Token::Text2, outcomeSentence(each)));
        if (!each.reason.isEmpty())
            words->addWidget(new ElidedLabel(theme, TextType::Small, Token::Text2, wordsFor(Error(ErrorKind::Keychain, each.reason, each.reason, {each.name})).hint));
        row->addLayout(words, 3);
        if (!each.page.isEmpty()) {
            auto *page = new Button(theme, ButtonKind::Quiet, OutcomePlate::tr("Open the page"));
            page->setButtonSize(ButtonSize::Row);
            page->setTrailingIcon(QStringLiteral("external"));
            page->setToolTip(each.page);
            QObject::connect(page, &Button::clicked, plate, [openUrl, url = QUrl(each.page)] { openUrl(url); });
            row->addWidget(page);
        }
        plate->addRow(box);
    }
    return plate;
}

} // namespace perennial
