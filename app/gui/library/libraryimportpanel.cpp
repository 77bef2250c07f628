// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryimportpanel.h"

#include "boot/errortext.h"
#include "boot/findingtext.h"
#include "common/busybar.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "library/libraryundo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kAgain = 400; // ms after the last key
constexpr qsizetype kMostShown = 500;
constexpr int kListHeight = 200;

} // namespace

LibraryImportPanel::LibraryImportPanel(Services &services, const Theme &theme, Shell &shell, QWidget *host, const QString &path)
    : ModalPanel(theme, host, PanelWidth::Medium, tr("Import into the library")), m_services(services), m_theme(theme), m_shell(shell), m_path(path),
      m_client(services.workspace().id), m_error(new ErrorLine(theme, Tone::Red)), m_busy(new BusyBar(theme)), m_category(new QComboBox),
      m_spintax(new QCheckBox(tr("Make wordings of {one|other}"))), m_counts(new Label(theme, TextType::Body, Token::Text)), m_findings(new QListWidget)
{
    setObjectName(QStringLiteral("libraryImport"));
    build(path);
    askForCategories();
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, [this] { start(Purpose::Check); });
    connect(m_category, &QComboBox::editTextChanged, &m_again, qOverload<>(&QTimer::start));
    connect(m_spintax, &QCheckBox::toggled, &m_again, qOverload<>(&QTimer::start));
    open(m_category);
    start(Purpose::Check);
}

LibraryImportPanel::~LibraryImportPanel()
{
    if (m_cancel)
        *m_cancel = true;
}

void LibraryImportPanel::build(const QString &path)
{
    setSubtitle(QFileInfo(path).fileName());
    m_error->hide();
    m_busy->hide();
    m_category->setEditable(true);
    m_category->setObjectName(QStringLiteral("importCategory"));
    m_category->setAccessibleName(tr("Category of rows that name none"));
    m_category->lineEdit()->setPlaceholderText(tr("Category of rows that name none"));
    m_spintax->setObjectName(QStringLiteral("importSpintax"));
    m_spintax->setToolTip(tr("A text such as {Hello|Hi} friends becomes up to eight wordings"));
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setAccessibleName(tr("What was found in the file"));
    m_findings->setWordWrap(true);
    m_findings->setFixedHeight(kListHeight);
    m_findings->hide();
    m_counts->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_spintax),
                          static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_busy)})
        body()->addWidget(part);
    m_keep = addQuietButton(tr("Save the refused rows…"));
    m_keep->hide();
    addCancel();
    //: %1 the client
    m_import = addButton(ButtonKind::Filled, tr("Import into %1").arg(m_services.workspace().name));
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setEnabled(false);
    setDefaultButton(m_import);
    connect(m_import, &Button::clicked, this, [this] { start(Purpose::Import); });
    connect(m_keep, &Button::clicked, this, &LibraryImportPanel::keepRefused);
    connect(m_busy, &BusyBar::cancelled, this, [this] {
        if (m_cancel)
            *m_cancel = true;
    });
}

void LibraryImportPanel::askForCategories()
{
    whenDone(m_services.house.evergreen().categories(m_client), this, [this](const Result<QList<LibraryCategory>> &known) {
        const QString typed = m_category->currentText();
        const QSignalBlocker quiet(m_category);
        for (const LibraryCategory &each : known.value_or(QList<LibraryCategory>()))
            m_category->addItem(each.category.name);
        m_category->setEditText(typed);
    });
}

LibraryImportOptions LibraryImportPanel::options() const
{
    LibraryImportOptions options;
    options.file.workspace = m_client;
    options.file.filePath = m_path;
    options.file.mediaFolder = QFileInfo(m_path).absolutePath();
    options.category = m_category->currentText().simplified();
    options.spintax = m_spintax->isChecked() ? SpintaxUse::Expand : SpintaxUse::Keep;
    return options;
}

// What is asked anew ends what is under way.
void LibraryImportPanel::start(Purpose purpose, const QString &errorsFile)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const int asked = ++m_asked;
    m_error->hide();
    m_import->setEnabled(false);
    m_busy->show();
    m_busy->start(purpose == Purpose::Check ? tr("Checking") : tr("Importing"));
    LibraryImportOptions wanted = options();
    wanted.file.errorsFile = errorsFile;
    ImportWatch watch;
    watch.cancel = m_cancel;
    watch.progress = [self = QPointer<LibraryImportPanel>(this)](ImportProgress progress) {
        if (self)
            self->m_busy->setProgress(progress.bytesDone, progress.bytesTotal);
    };
    LibraryImport &import = m_services.house.libraryImport();
    auto task = purpose == Purpose::Check ? import.check(std::move(wanted), std::move(watch)) : import.run(std::move(wanted), std::move(watch));
    whenDone(std::move(task), this, [this, asked, purpose](const Result<LibraryImportReport> &report) {
        if (asked == m_asked)
            take(purpose, report);
    });
}

void LibraryImportPanel::take(Purpose purpose, const Result<LibraryImportReport> &report)
{
    m_busy->finish();
    m_busy->hide();
    if (!report) {
        const ErrorWords words = wordsFor(report.error());
        m_error->setTexts(words.what, words.hint);
        m_error->show();
        return;
    }
    show(*report);
    if (purpose == Purpose::Check)
        return;
    const QString words = tr("%Ln items imported into the library", nullptr, int(report->imported));
    const LibraryChange change{{}, {}, report->back};
    LibraryUndo::of(m_services).push(words, change);
    m_shell.undoBar().say(words);
    m_services.tellDataChanged();
    accept();
}

void LibraryImportPanel::show(const LibraryImportReport &report)
{
    QStringList sentences{tr("%Ln items would come in.", nullptr, int(report.imported))};
    if (report.duplicates > 0)
        sentences << tr("%Ln are there already.", nullptr, int(report.duplicates));
    if (report.refused > 0)
        sentences << tr("%Ln rows are refused.", nullptr, int(report.refused));
    if (!report.categories.isEmpty())
        sentences << tr("New categories: %1.").arg(QLocale().createSeparatedList(report.categories));
    m_counts->setText(sentences.join(QLatin1Char(' ')));
    m_findings->clear();
    const auto add = [this](qint64 row, const QString &sentence) {
        if (m_findings->count() < kMostShown)
            m_findings->addItem(row > 0 ? tr("Row %1: %2").arg(QLocale().toString(row), sentence) : sentence);
    };
    for (const MappingNote &note : report.notes)
        add(0, sentenceFor(note));
    for (const RefusedRow &refused : report.errors)
        add(refused.finding.row, sentenceFor(refused.finding));
    for (const Finding &warning : report.warnings)
        add(warning.row, sentenceFor(warning));
    m_findings->setVisible(m_findings->count() > 0);
    m_keep->setVisible(report.refused > 0);
    m_import->setEnabled(report.imported > 0);
}

void LibraryImportPanel::keepRefused()
{
    const QFileInfo file(m_path);
    const QString suggested = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-refused.csv");
    auto *dialog = new QFileDialog(this, tr("Save the refused rows"), suggested);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { start(Purpose::Check, path); });
    dialog->open();
}

} // namespace perennial
