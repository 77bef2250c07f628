// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/promotepanel.h"

#include "boot/errortext.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "library/libraryundo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

class PromotePanel : public ModalPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::PromotePanel)

public:
    PromotePanel(Services &services, const Theme &theme, Shell &shell, QWidget *host, PostId post, const QStringList &categories)
        : ModalPanel(theme, host, PanelWidth::Small, tr("Add to the library")), m_services(services), m_shell(shell), m_post(post),
          m_error(new ErrorLine(theme, Tone::Red)), m_category(new QComboBox)
    {
        setObjectName(QStringLiteral("promotePanel"));
        setSubtitle(tr("It may go out again, with its pictures and its link, when its category has its turn."));
        m_error->hide();
        m_category->setEditable(true);
        m_category->setObjectName(QStringLiteral("promoteCategory"));
        m_category->addItems(categories);
        m_category->setAccessibleName(tr("Category"));
        m_category->lineEdit()->setPlaceholderText(tr("A category, or a new one"));
        body()->addWidget(m_error);
        body()->addWidget(m_category);
        addCancel();
        m_add = addButton(ButtonKind::Outlined, tr("Add to the library"));
        setDefaultButton(m_add);
        const auto look = [this](const QString &text) { m_add->setEnabled(!text.simplified().isEmpty()); };
        connect(m_category, &QComboBox::editTextChanged, this, look);
        connect(m_add, &Button::clicked, this, [this] { run(); });
        look(m_category->currentText());
        open(m_category);
    }

private:
    void run()
    {
        m_add->setEnabled(false);
        whenDone(promote(&m_services.house, m_services.workspace().id, m_post, m_category->currentText().simplified()), this,
                 [this](const Result<LibraryChange> &done) { take(done); });
    }

    static QCoro::Task<Result<LibraryChange>> promote(House *house, WorkspaceId client, PostId post, QString category)
    {
        CO_TRY_ASSIGN(const Category found, co_await house->slotTimes().categoryNamed(client, category));
        const Promotion promotion{post, found.id, {}};
        co_return co_await house->evergreen().promote(client, promotion);
    }

    void take(const Result<LibraryChange> &done)
    {
        m_add->setEnabled(true);
        if (!done) {
            const ErrorWords words = wordsFor(done.error());
            m_error->setTexts(words.what, words.hint);
            m_error->show();
            return;
        }
        const QString words = tr("“%1” is in the library").arg(done->items.value(0).title());
        LibraryUndo::of(m_services).push(words, *done);
        m_shell.undoBar().say(words);
        m_services.tellDataChanged();
        accept();
    }

    Services &m_services;
    Shell &m_shell;
    PostId m_post;
    ErrorLine *m_error;
    QComboBox *m_category;
    Button *m_add = nullptr;
};

} // namespace

void promotePost(Services &services, const Theme &theme, Shell &shell, QWidget *host, PostId post)
{
    const QPointer<QWidget> alive(host);
    whenDone(services.house.evergreen().categories(services.workspace().id), &services,
             [&services, &theme, &shell, alive, post](const Result<QList<LibraryCategory>> &categories) {
                 if (!alive)
                     return;
                 QStringList names;
                 for (const LibraryCategory &each : categories.value_or(QList<LibraryCategory>()))
                     names << each.category.name;
                 new PromotePanel(services, theme, shell, alive, post, names);
             });
}

} // namespace perennial
