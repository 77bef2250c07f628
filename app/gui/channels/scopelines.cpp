// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/scopelines.h"

#include "boot/scopetext.h"
#include "channels/channelwords.h"
#include "common/label.h"

#include <QVBoxLayout>

namespace perennial {

ScopeLines::ScopeLines(const Theme &theme, When when, const QStringList &scopes, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const ScopeWords words = scopeWords(scopes);
    const QString may = when == When::Before ? tr("It will be asked that Perennial may: %1.") : tr("Perennial may: %1.");
    const QString not_ = when == When::Before ? tr("It will not be asked for: %1.") : tr("It may not: %1.");
    const auto add = [&](const QString &sentence, const QStringList &list, Token token) {
        if (list.isEmpty())
            return;
        auto *line = new Label(theme, TextType::Small, token, sentence.arg(listed(list)));
        line->setTextFormat(Qt::PlainText); // scopes may be a server's own words
        line->setParagraph();
        column->addWidget(line);
    };
    add(may, words.may, Token::Text2);
    add(not_, words.mayNot, Token::Text3);
    setVisible(!words.may.isEmpty());
}

} // namespace perennial
