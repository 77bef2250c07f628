// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthprint.h"

#include "boot/errortext.h"
#include "common/whendone.h"
#include "print/healthsheet.h"
#include "shell/services.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace perennial {

namespace {

struct HealthPrinting
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthPage)
};

} // namespace

void saveHealthPdf(Services &services, QWidget *page, std::optional<WorkspaceId> workspace,
                   std::function<void(const QString &said, bool worked)> done)
{
    auto *dialog = new QFileDialog(page, HealthPrinting::tr("Save as PDF"), {}, QStringLiteral("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("health-pdf-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QString day = services.house.clock().now().utc().toString(QStringLiteral("yyyy-MM-dd"));
    const QString client = workspace ? services.workspace().name : HealthPrinting::tr("All clients");
    //: a file's name: %1 a client, %2 a date
    dialog->selectFile(HealthPrinting::tr("%1 health %2").arg(client, day).replace(QLatin1Char('/'), QLatin1Char('-')));
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [&services, page, workspace, done](const QString &path) {
        whenDone(writeHealthPdf(services.house, workspace, page->locale(), path), page,
                 [path, done](const Result<int> &pages) {
                     if (!pages)
                         return done(sentenceFor(pages.error()), false);
                     done(HealthPrinting::tr("%Ln pages are saved in %1.", nullptr, *pages)
                              .arg(QDir::toNativeSeparators(path)),
                          true);
                 });
    });
    dialog->open();
}

} // namespace perennial
