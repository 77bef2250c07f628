// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importpage.h"

#include "channels/channelwords.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "csv/tooltemplate.h"
#include "imports/checkstep.h"
#include "imports/columnsstep.h"
#include "imports/filestep.h"
#include "imports/importpreview.h"
#include "imports/importwords.h"
#include "imports/resultstep.h"
#include "imports/rowtable.h"
#include "imports/stepbar.h"
#include "shell/pageheader.h"

#include <QStackedWidget>

namespace perennial {

ImportPage::ImportPage(Services &services, Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell),
      m_session(new ImportSession(services, this))
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connect(m_session, &ImportSession::inspected, this, [this] {
        m_columns->show();
        go(Columns);
    });
    connect(m_session, &ImportSession::failed, this, &ImportPage::fail);
    connect(m_session, &ImportSession::finished, this, [this] {
        m_check->showRunning(false);
        m_file->showRunning({});
        m_result->show();
        go(Done);
    });
    connect(m_session, &ImportSession::undone, this, [this](const ImportService::Undone &undone) {
        m_result->showUndone(undone);
        m_file->refresh();
    });
    connect(&services, &Services::workspaceChanged, this, [this] {
        // What is open belongs to the client it was opened for.
        if (m_session->options.workspace.isNull() || m_session->options.workspace == m_services.workspace().id)
            return m_file->refresh();
        m_session->cancelRun();
        m_session->forget();
        go(File);
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ImportPage::build()
{
    clearLayout(layout());
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_header = new PageHeader(m_theme, tr("Import"));
    Button *backButton = makeIconButton(m_theme, QStringLiteral("chevron-left"), tr("Back"), ButtonKind::Quiet);
    backButton->setObjectName(QStringLiteral("back"));
    connect(backButton, &Button::clicked, this, &ImportPage::back);
    m_header->addBack(backButton);
    m_steps = new StepBar(m_theme, {tr("File"), tr("Columns"), tr("Check"), tr("Import")});
    m_header->addEnd(m_steps);
    column->addWidget(m_header);
    m_stack = new QStackedWidget;
    m_file = new FileStep(m_services, m_theme);
    m_columns = new ColumnsStep(m_services, m_theme, *m_session);
    m_check = new CheckStep(m_services, m_theme, *m_session);
    m_result = new ResultStep(m_services, m_theme, *m_session);
    auto *columnsPage = new QWidget;
    auto *inner = new QVBoxLayout(columnsPage);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_columns, 1);
    inner->addWidget(makeColumnsFoot());
    for (QWidget *step : {static_cast<QWidget *>(m_file), columnsPage, makeCheckPage(),
                          static_cast<QWidget *>(m_result)})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    connect(m_session, &ImportSession::progressed, m_file, &FileStep::showProgress);
    connect(m_file, &FileStep::failed, this, &ImportPage::fail);
    connect(m_file, &FileStep::said, this, [this](const QString &sentence) { m_shell.notices().say(sentence); });
    connect(m_file, &FileStep::cancelled, m_session, &ImportSession::cancelRun);
    connect(m_file, &FileStep::fileChosen, this, &ImportPage::openFile);
    connect(m_file, &FileStep::textPasted, this, [this](const QString &text) { openText(text, ImportSession::Pasted::Text); });
    connect(m_file, &FileStep::cellsPasted, this, [this](const QString &text) { openText(text, ImportSession::Pasted::Cells); });
    connect(m_file, &FileStep::undoRequested, m_session, &ImportSession::undo);
    connect(m_file, &FileStep::resumeRequested, this, &ImportPage::resumeImport);
    connect(m_check, &CheckStep::importWanted, this, &ImportPage::startImport);
    connect(m_result, &ResultStep::calendarWanted, this, [this] { m_shell.openPage(QStringLiteral("calendar")); });
    connect(m_result, &ResultStep::anotherWanted, this, [this] {
        m_session->forget();
        go(File);
    });
    connect(m_result, &ResultStep::postWanted, this, &ImportPage::postOpened);
    connect(m_result, &ResultStep::said, this, [this](const QString &sentence) { m_shell.notices().say(sentence); });
    m_file->refresh();
}

// The rows, and behind them the weeks that they make.
QWidget *ImportPage::makeCheckPage()
{
    m_preview = new ImportPreview(m_services, m_theme, *m_session);
    m_checkStack = new QStackedWidget;
    m_checkStack->addWidget(m_check);
    m_checkStack->addWidget(m_preview);
    connect(m_check, &CheckStep::previewWanted, this, [this] { openPreview(); });
    connect(m_preview, &ImportPreview::closed, this, [this] { closePreview(); });
    connect(m_preview, &ImportPreview::rowWanted, this, [this](qint64 row) {
        closePreview();
        m_check->showRow(row);
    });
    return m_checkStack;
}

bool ImportPage::isPreviewing() const
{
    return m_checkStack->currentWidget() == m_preview;
}

void ImportPage::openPreview()
{
    m_checkStack->setCurrentWidget(m_preview);
    m_preview->open();
}

void ImportPage::closePreview()
{
    if (!isPreviewing())
        return;
    m_checkStack->setCurrentWidget(m_check);
    m_check->table()->setFocus();
}

QWidget *ImportPage::makeColumnsFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 16);
    row->setSpacing(8);
    row->addStretch(1);
    auto *another = new Button(m_theme, ButtonKind::Outlined, tr("Another file"));
    connect(another, &Button::clicked, this, [this] { go(File); });
    auto *check = new Button(m_theme, ButtonKind::Tinted, tr("Check the rows"));
    check->setObjectName(QStringLiteral("check"));
    check->setTrailingIcon(QStringLiteral("chevron-right"));
    connect(check, &Button::clicked, this, &ImportPage::startCheck);
    row->addWidget(another);
    row->addWidget(check);
    return foot;
}

void ImportPage::openFile(const QString &path)
{
    if (m_session->isRunning())
        return m_shell.notices().say(tr("An import is running. Wait for it, or cancel it."));
    m_file->showError({}, {});
    whenDone(m_services.house.imports().tableAt(path), this, [this](const Result<QString> &table) {
        if (!table)
            fail(table.error());
        else
            m_session->open(*table);
    });
}

void ImportPage::openText(const QString &text, ImportSession::Pasted pasted)
{
    if (m_session->isRunning())
        return m_shell.notices().say(tr("An import is running. Wait for it, or cancel it."));
    m_file->showError({}, {});
    m_session->openText(text, pasted);
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_stack->currentIndex());
}

QString ImportPage::fact() const
{
    if (m_session->options.filePath.isEmpty())
        return {};
    QStringList parts{m_session->shownName(),
                      QLocale().formattedDataSize(m_session->bytes(), 1, QLocale::DataSizeTraditionalFormat),
                      m_session->found().encoding, delimiterName(m_session->found().delimiter)};
    if (const ToolTemplate *tool = findToolTemplate(m_session->found().templateId))
        parts << tr("read as %1").arg(tool->title);
    return parts.join(QStringLiteral(", "));
}

void ImportPage::go(Step step)
{
    closePreview();
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_header->setFact(step == File ? QString() : fact());
    if (step == File)
        m_file->refresh();
}

void ImportPage::startCheck()
{
    go(Check);
    m_check->begin();
}

void ImportPage::startImport()
{
    closePreview();
    m_session->run();
    m_check->showRunning(true);
}

void ImportPage::resumeImport(BatchId batch, const QString &fileName)
{
    if (m_session->isRunning())
        return m_shell.notices().say(tr("An import is running. Wait for it, or cancel it."));
    m_session->resume(batch, fileName);
    m_file->showRunning(tr("Going on with %1").arg(fileName));
}

void ImportPage::back()
{
    if (m_session->isRunning())
        return askBeforeLeaving();
    if (isPreviewing())
        return closePreview();
    switch (step()) {
    case File:
        m_shell.openPage(QStringLiteral("calendar"));
        return;
    case Columns:
        go(File);
        return;
    case Check:
        m_session->cancelCheck();
        m_columns->show();
        go(Columns);
        return;
    case Done:
        m_session->forget();
        go(File);
        return;
    }
}

void ImportPage::askBeforeLeaving()
{
    auto *panel = new ModalPanel(m_theme, this, PanelWidth::Small, tr("Stop the import?"));
    panel->setSubtitle(tr("What has come in so far is taken back. Your file stays as it is."));
    QObject::connect(panel->addButton(ButtonKind::Outlined, tr("Go on importing")), &Button::clicked, panel,
                     &ModalPanel::reject);
    QObject::connect(panel->addButton(ButtonKind::Firm, tr("Stop it")), &Button::clicked, panel, &ModalPanel::accept);
    connect(panel, &ModalPanel::accepted, this, [this] { m_session->cancelRun(); });
    panel->open();
}

void ImportPage::fail(const Error &error)
{
    m_check->showRunning(false);
    m_file->showRunning({});
    m_file->refresh();
    if (error.kind == ErrorKind::Cancelled)
        return m_shell.notices().say(tr("Stopped. Nothing came in."));
    const WindowWords words = windowWords(error);
    if (step() == File)
        m_file->showError(words.what, words.hint);
    else
        m_shell.notices().say(words.what + QLatin1Char(' ') + words.hint, QStringLiteral("warning"));
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_session->isRunning())
        return;
    const Step at = step();
    build();
    if (at == Columns)
        m_columns->show();
    if (at == Done)
        m_result->show();
    go(at == Check ? Columns : at);
    if (at == Check)
        m_columns->show();
}

} // namespace perennial
