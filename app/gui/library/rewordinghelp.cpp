// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rewordinghelp.h"

#include "boot/rewordingtext.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "library/wordingeditor.h"
#include "plan/nearwordings.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kSoon = 250; // ms after the last key
constexpr int kMostSpun = 8;

QStringList textsOf(const QList<Wording> &wordings)
{
    QStringList texts;
    for (const Wording &wording : wordings)
        texts << wording.text;
    return texts;
}

} // namespace

RewordingHelp::RewordingHelp(const Theme &theme, WordingEditor &editor, CalendarSystem calendar, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_editor(editor), m_calendar(calendar), m_near(new ErrorLine(theme, Tone::Amber)),
      m_fault(new ErrorLine(theme, Tone::Amber)), m_suggestions(new QWidget), m_chips(new FlowLayout(m_suggestions))
{
    setObjectName(QStringLiteral("rewording"));
    m_near->setObjectName(QStringLiteral("nearWording"));
    m_fault->setObjectName(QStringLiteral("wordingFault"));
    auto *variables = new Button(theme, ButtonKind::Quiet, tr("Insert a variable"));
    variables->setObjectName(QStringLiteral("insertVariable"));
    variables->setToolTip(tr("A word that is found on the day the post goes out"));
    variables->setButtonSize(ButtonSize::Row);
    variables->setTrailingIcon(QStringLiteral("chevron-down"));
    connect(variables, &Button::clicked, this, [this, variables] { variableMenu()->popup(variables->mapToGlobal(QPoint(0, variables->height()))); });
    m_spin = new Button(theme, ButtonKind::Outlined, QString());
    m_spin->setObjectName(QStringLiteral("spin"));
    m_spin->setButtonSize(ButtonSize::Row);
    connect(m_spin, &Button::clicked, this, &RewordingHelp::spin);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_suggestions->setAccessibleName(tr("Other ways to begin"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(variables);
    tools->addWidget(m_spin);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_near);
    column->addWidget(m_fault);
    column->addLayout(tools);
    column->addWidget(m_suggestions);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &RewordingHelp::look);
    connect(&editor, &WordingEditor::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(&editor, &WordingEditor::currentChanged, this, &RewordingHelp::look);
    look();
}

void RewordingHelp::look()
{
    m_soon.stop();
    const QList<Wording> &wordings = m_editor.wordings();
    const int current = m_editor.current();
    const QString text = current >= 0 && current < wordings.size() ? wordings[current].text : QString();
    showNear(text, textsOf(wordings));
    showFaults(text);
    showSuggestions();
}

void RewordingHelp::showNear(const QString &text, const QStringList &all)
{
    // Its own place stays, empty, so that the numbers are those that people see.
    QStringList others = all;
    if (m_editor.current() >= 0 && m_editor.current() < others.size())
        others[m_editor.current()].clear();
    const auto nearest = nearestOf(text, others);
    const bool isNear = nearest && nearest->percent >= kNearPercent;
    m_near->setVisible(isNear);
    if (isNear)
        m_near->setTexts(nearSentence(nearest->percent, nearest->index + 1), tr("Readers will take them for the same post. Say it in another way."));
}

void RewordingHelp::showFaults(const QString &text)
{
    QStringList sentences;
    for (const VariableFinding &finding : checkVariables(text, m_calendar))
        sentences << sentenceFor(finding);
    const Spintax spintax = parseSpintax(text);
    const quint64 ways = spintax.isValid() && spintax.hasChoices() ? variantCount(spintax) : 0;
    if (!spintax.isValid())
        sentences << sentenceFor(spintax.fault);
    m_fault->setVisible(!sentences.isEmpty());
    m_fault->setTexts(sentences.value(0), sentences.value(1));
    m_spin->setVisible(ways > 1);
    m_spin->setText(tr("Make %Ln wordings of it", nullptr, int(std::min<quint64>(ways, kMostSpun))));
}

void RewordingHelp::showSuggestions()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Rewording> suggestions = suggestRewordings(textsOf(m_editor.wordings()));
    for (const Rewording &suggestion : suggestions) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, nameOf(suggestion.kind));
        button->setObjectName(QStringLiteral("reword-") + codeOf(suggestion.kind));
        button->setButtonSize(ButtonSize::Row);
        button->setIconName(QStringLiteral("wand"));
        //: why it may be worth it, and the text
        button->setToolTip(tr("%1\n\n%2").arg(explanationOf(suggestion.kind), suggestion.text));
        button->setAccessibleDescription(suggestion.text);
        connect(button, &Button::clicked, this, [this, text = suggestion.text] { m_editor.addWording(text); });
        m_chips->addWidget(button);
    }
    m_suggestions->setVisible(!suggestions.isEmpty());
    m_suggestions->updateGeometry();
}

// The text itself becomes the first of them.
void RewordingHelp::spin()
{
    const QString text = m_editor.text()->toPlainText();
    const QStringList texts = expandSpintax(parseSpintax(text), kMostSpun, 0);
    if (texts.isEmpty())
        return;
    m_editor.text()->setPlainText(texts.first());
    for (const QString &each : texts.mid(1))
        m_editor.addWording(each);
}

QMenu *RewordingHelp::variableMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &variable : variableExamples()) {
        const QList<TextVariable> found = findVariables(variable);
        //: %1 a variable as it is written, %2 what it becomes
        const QString words = tr("%1   %2").arg(variable, found.isEmpty() ? QString() : explanationOf(found.first().kind));
        connect(menu->addAction(words), &QAction::triggered, this, [this, variable] {
            m_editor.text()->insertPlainText(variable);
            m_editor.text()->setFocus();
        });
    }
    return menu;
}

} // namespace perennial
