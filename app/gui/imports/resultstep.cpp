// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/resultstep.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/plate.h"
#include "imports/findingspanel.h"
#include "imports/importwords.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace perennial {

ResultStep::ResultStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_session(session),
      m_page(new ScrollPage(theme, 760, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

void ResultStep::addFact(Plate *plate, const QString &icon, Tone tone, const QString &text, const QString &hint,
                         QWidget *action)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconMark(m_theme, 20, icon, tone));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(m_theme, TextType::Body, Token::Text, text);
    title->setWeight(QFont::DemiBold);
    title->setParagraph();
    words->addWidget(title);
    if (!hint.isEmpty()) {
        auto *second = new Label(m_theme, TextType::Small, Token::Text2, hint);
        second->setParagraph();
        words->addWidget(second);
    }
    line->addLayout(words, 1);
    if (action)
        line->addWidget(action);
    plate->addRow(row);
}

void ResultStep::show()
{
    clearLayout(m_page->column());
    m_undo = nullptr;
    if (!m_session.done())
        return;
    const ImportReport &report = *m_session.done();
    m_page->column()->addWidget(
        new Label(m_theme, TextType::Title, Token::Text, tr("%Ln posts came in", nullptr, int(report.imported))));
    m_page->column()->addSpacing(8);
    auto *plate = new Plate(m_theme);
    if (report.imported > 0) {
        m_undo = new Button(m_theme, ButtonKind::Outlined, tr("Undo this import"));
        m_undo->setObjectName(QStringLiteral("undo"));
        m_undo->setIconName(QStringLiteral("undo"));
        connect(m_undo, &Button::clicked, this, [this, batch = report.batch] {
            m_undo->setEnabled(false);
            m_session.undo(batch);
        });
    }
    addFact(plate, QStringLiteral("check"), Tone::Green,
            tr("%Ln posts imported into %1", nullptr, int(report.imported)).arg(m_services.workspace().name),
            tr("From %1").arg(m_session.shownName()), m_undo);
    if (report.duplicates > 0)
        addFact(plate, QStringLiteral("repeat"), Tone::Amber,
                tr("%Ln doubles left out", nullptr, int(report.duplicates)),
                tr("The same text is planned on that channel at that minute already."));
    if (report.refused > 0) {
        auto *save = new Button(m_theme, ButtonKind::Outlined, tr("Errors to a file"));
        save->setObjectName(QStringLiteral("errors"));
        save->setIconName(QStringLiteral("download"));
        connect(save, &Button::clicked, this, &ResultStep::saveErrors);
        addFact(plate, QStringLiteral("badge-failed"), Tone::Red, tr("%Ln rows refused", nullptr, int(report.refused)),
                tr("The file has them as they were, with a column of reasons. Mend and import it again."), save);
    }
    for (const FindingGroup &group : groupsOf(report)) {
        if (group.severity == FindingSeverity::Warning && group.code != QLatin1String("duplicate"))
            addFact(plate, QStringLiteral("badge-conflict"), Tone::Amber,
                    tr("%1: %Ln rows", nullptr, int(group.count)).arg(findingTitle(group.code, group.arg)),
                    tr("Row %1: %2").arg(QLocale().toString(group.first.row), findingSentence(group.first)));
    }
    m_page->column()->addWidget(plate);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 16, 0, 0);
    buttons->setSpacing(8);
    auto *calendar = new Button(m_theme, ButtonKind::Tinted, tr("See them in the calendar"));
    connect(calendar, &Button::clicked, this, &ResultStep::calendarWanted);
    auto *another = new Button(m_theme, ButtonKind::Outlined, tr("Import another file"));
    connect(another, &Button::clicked, this, &ResultStep::anotherWanted);
    buttons->addWidget(calendar);
    buttons->addWidget(another);
    buttons->addStretch(1);
    m_page->column()->addLayout(buttons);
    m_page->column()->addStretch(1);
}

void ResultStep::showUndone(const ImportService::Undone &undone)
{
    if (m_undo) {
        m_undo->setText(tr("Taken back"));
        m_undo->setEnabled(false);
    }
    QString sentence = tr("%Ln posts taken back.", nullptr, int(undone.removed));
    if (!undone.kept.isEmpty())
        sentence += QLatin1Char(' ') + tr("%Ln stay: sent or changed since.", nullptr, int(undone.kept.size()));
    Q_EMIT said(sentence);
}

void ResultStep::saveErrors()
{
    const QString suggested =
        QDir(QFileInfo(m_session.options.filePath).absolutePath())
            .filePath(tr("%1 errors.csv").arg(QFileInfo(m_session.shownName()).completeBaseName()));
    auto *dialog = new QFileDialog(this, tr("Errors to a file"), suggested, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile::remove(path); // the dialog has asked
        if (QFile::copy(m_session.errorsFile(), path))
            Q_EMIT said(tr("The refused rows are in %1.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT said(tr("%1 can’t be written. Choose another place.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

} // namespace perennial
