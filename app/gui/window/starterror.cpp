// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/starterror.h"

#include "backups/sealedfilepart.h"
#include "boot/damagedprofile.h"
#include "boot/errortext.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/style.h"
#include "common/whendone.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace perennial {

namespace {

struct StartError
{
    Q_DECLARE_TR_FUNCTIONS(perennial::StartError)
};

constexpr int kProfileUnusable = 3; // as perennialctl
constexpr int kOffered = 3;

void openRestore(const Theme &theme, QWidget *window, const HouseOptions &options, const QString &file)
{
    auto *panel = new ModalPanel(theme, window, PanelWidth::Medium, StartError::tr("Bring a backup back"));
    panel->setObjectName(QStringLiteral("restore-over"));
    panel->setSubtitle(StartError::tr("The damaged database is kept beside it. What came after the backup is not in it; everything comes up paused."));
    auto *part = new SealedFilePart(theme, panel, QFileDialog::AcceptOpen);
    part->file()->setText(QDir::toNativeSeparators(file));
    part->addBusy();
    panel->addCancel();
    Button *bring = panel->addButton(ButtonKind::Firm, StartError::tr("Bring it back"));
    bring->setObjectName(QStringLiteral("restore"));
    const auto check = [=] { bring->setEnabled(!part->path().isEmpty() && !part->passphrase()->text().isEmpty()); };
    QObject::connect(part->file(), &QLineEdit::textChanged, bring, check);
    QObject::connect(part->passphrase(), &QLineEdit::textChanged, bring, check);
    check();
    QObject::connect(bring, &Button::clicked, panel, [=] {
        RestoreOrder order;
        order.filePath = part->path();
        order.passphrase = part->passphrase()->text().toUtf8();
        order.progress = part->begin(StartError::tr("Bringing the backup back"), bring);
        whenDone(restoreOverDamaged(options, std::move(order)), panel, [=](const Result<BackupSummary> &back) {
            if (!part->end(back))
                return;
            QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--profile"), options.profile});
            QApplication::exit(0);
        });
    });
    // Back to the choice.
    QObject::connect(panel, &ModalPanel::rejected, window, [=, &theme] {
        openStartError(theme, window, options, Error(ErrorKind::Storage, QStringLiteral("database-damaged"), QString(), {options.profile}));
    });
    panel->setDefaultButton(bring);
    panel->open(part->passphrase());
}

void offerBackups(ModalPanel *panel, const Theme &theme, QWidget *window, const HouseOptions &options)
{
    const auto leave = [=, &theme](const QString &file) {
        QObject::disconnect(panel, nullptr, qApp, nullptr); // it is not the end
        panel->accept();
        openRestore(theme, window, options, file);
    };
    const QList<KeptBackup> kept = backupsOfClosedProfile(options.profile);
    auto *plate = new Plate(theme);
    for (const KeptBackup &each : kept.mid(0, kOffered)) {
        auto *use = new Button(theme, ButtonKind::Outlined, StartError::tr("Bring it back"));
        use->setObjectName(QStringLiteral("use-backup"));
        QObject::connect(use, &Button::clicked, panel, [leave, path = each.path] { leave(path); });
        plate->addSetting(StartError::tr("The backup of %1").arg(QLocale().toString(each.madeAt.utc().toLocalTime(), QLocale::ShortFormat)),
                          QDir::toNativeSeparators(each.path), use);
    }
    auto *other = new Button(theme, ButtonKind::Outlined, StartError::tr("Choose a backup"));
    other->setObjectName(QStringLiteral("choose-backup"));
    QObject::connect(other, &Button::clicked, panel, [leave] { leave(QString()); });
    plate->addSetting(kept.isEmpty() ? StartError::tr("No backup of this profile is known here.") : StartError::tr("Another one"), {}, other);
    panel->body()->addWidget(plate);
}

} // namespace

ModalPanel *openStartError(const Theme &theme, QWidget *window, const HouseOptions &options, const Error &error)
{
    const ErrorWords words = wordsFor(error);
    auto *panel = new ModalPanel(theme, window, PanelWidth::Medium, words.what);
    panel->setObjectName(QStringLiteral("start-error"));
    panel->setSubtitle(words.hint);
    if (isDamagedProfile(error))
        offerBackups(panel, theme, window, options);
    Button *close = panel->addButton(ButtonKind::Outlined, StartError::tr("Close"));
    panel->setDefaultButton(close);
    QObject::connect(close, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    QObject::connect(panel, &ModalPanel::accepted, qApp, [] { QApplication::exit(kProfileUnusable); });
    QObject::connect(panel, &ModalPanel::rejected, qApp, [] { QApplication::exit(kProfileUnusable); });
    panel->open(close);
    return panel;
}

int showStartError(const HouseOptions &options, const Error &error)
{
    Theme theme;
    theme.setChoice(ThemeChoice::System, QApplication::palette());
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QWidget window;
    window.setWindowTitle(QStringLiteral("Perennial"));
    window.resize(720, isDamagedProfile(error) ? 560 : 320);
    window.show();
    openStartError(theme, &window, options, error);
    QApplication::setQuitOnLastWindowClosed(true);
    const int code = QApplication::exec();
    return code;
}

} // namespace perennial
