// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/threadeditor.h"

#include "common/button.h"
#include "common/label.h"
#include "composer/composereditor.h"

namespace perennial {

ThreadEditor::ThreadEditor(ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void ThreadEditor::refresh()
{
    const QStringList &parts = m_session.post().thread;
    if (parts.size() != m_editors.size() || m_post != m_session.post().id)
        rebuild();
    m_post = m_session.post().id;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        m_editors.at(i)->showText(QStringLiteral("part"), parts.at(i));
        m_editors.at(i)->setReadOnly(m_session.isReadOnly());
    }
    setVisible(!parts.isEmpty());
}

void ThreadEditor::rebuild()
{
    const bool onlyNamed = m_post.isNull() && m_editors.size() == m_session.post().thread.size();
    if (onlyNamed && !m_editors.isEmpty())
        return; // the draft got its id while somebody types in a part
    qDeleteAll(std::exchange(m_rows, {}));
    m_editors.clear();
    for (qsizetype i = 0; i < m_session.post().thread.size(); ++i) {
        auto *row = new QWidget(this);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *head = new QHBoxLayout;
        const QString name = tr("Part %1").arg(locale().toString(i + 2));
        auto *label = new Label(m_theme, TextType::Small, Token::Text2, name, row);
        label->setWeight(QFont::DemiBold);
        head->addWidget(label);
        head->addStretch(1);
        auto *join = new Button(m_theme, ButtonKind::Quiet, tr("Join with the part before"), row);
        join->setButtonSize(ButtonSize::Row);
        join->setVisible(!m_session.isReadOnly());
        head->addWidget(join);
        column->addLayout(head);
        auto *editor = new ComposerEditor(m_theme, row);
        editor->setObjectName(QStringLiteral("part-%1").arg(i + 2));
        editor->setAccessibleName(name);
        editor->setGrowing(m_theme.scaled(48));
        column->addWidget(editor);
        connect(join, &QPushButton::clicked, this, [this, i] { joinWithFormer(i); });
        connect(editor, &ComposerEditor::left, this, &ThreadEditor::left);
        connect(editor, &ComposerEditor::textEdited, this, [this, i](const QString &text) {
            m_session.edit(PostPart::Text, [&](Post &post) {
                if (i < post.thread.size())
                    post.thread[i] = text;
            });
        });
        m_column->addWidget(row);
        m_rows << row;
        m_editors << editor;
    }
}

void ThreadEditor::joinWithFormer(qsizetype index)
{
    m_session.edit(PostPart::Text, [index](Post &post) {
        if (index >= post.thread.size())
            return;
        const QString part = post.thread.takeAt(index);
        QString &former = index == 0 ? post.text : post.thread[index - 1];
        former = former.trimmed().isEmpty() ? part : former + QStringLiteral("\n\n") + part;
    });
}

} // namespace perennial
