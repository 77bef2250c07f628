// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups/backuppanels.h"

#include "backups/sealedfilepart.h"
#include "boot/profilesecrets.h"
#include "channels/channelwords.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/whendone.h"

#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimeEdit>

namespace perennial {

namespace {

struct BackupPanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::BackupPanels)
};

const QString kDay = QStringLiteral("day");
const QString kWeek = QStringLiteral("week");

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

QCheckBox *addKeys(QVBoxLayout *body)
{
    auto *keys = new QCheckBox(BackupPanels::tr("With the keys of all channels"));
    keys->setObjectName(QStringLiteral("with-keys"));
    keys->setToolTip(BackupPanels::tr("Whoever has the file and its passphrase can then publish as your clients."));
    body->addWidget(keys);
    return keys;
}

QSpinBox *addCount(QVBoxLayout *body, const Theme &theme, const QString &name, int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, 365);
    box->setValue(value);
    body->addWidget(labelled(theme, name, box));
    return box;
}

struct ScheduleFields
{
    QLineEdit *folder = nullptr;
    Segmented *every = nullptr;
    QTimeEdit *at = nullptr;
    QSpinBox *daily = nullptr;
    QSpinBox *weekly = nullptr;
    QSpinBox *monthly = nullptr;
    QLineEdit *passphrase = nullptr;
    QLineEdit *again = nullptr;
    QCheckBox *keys = nullptr;

    BackupSchedule taken(BackupSchedule schedule) const
    {
        schedule.folder = QDir::fromNativeSeparators(folder->text().trimmed());
        schedule.every = every->current() == kWeek ? BackupEvery::Week : BackupEvery::Day;
        schedule.at = at->time();
        schedule.keep = {daily->value(), weekly->value(), monthly->value()};
        schedule.secrets = keys->isChecked() ? BackupSecrets::Include : BackupSecrets::Leave;
        return schedule;
    }
};

ScheduleFields addScheduleFields(QVBoxLayout *body, const Theme &theme, const BackupSchedule &schedule)
{
    ScheduleFields fields;
    fields.folder = new QLineEdit(QDir::toNativeSeparators(schedule.folder.isEmpty() ? documents() : schedule.folder));
    fields.folder->setObjectName(QStringLiteral("backup-folder"));
    body->addWidget(labelled(theme, BackupPanels::tr("Folder"), fields.folder));
    auto *choose = new Button(theme, ButtonKind::Outlined, BackupPanels::tr("Choose a folder"));
    QObject::connect(choose, &Button::clicked, choose, [choose, fields] {
        auto *dialog = new QFileDialog(choose, BackupPanels::tr("Choose a folder"), fields.folder->text());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::fileSelected, fields.folder, [folder = fields.folder](const QString &path) { folder->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    });
    body->addWidget(choose, 0, Qt::AlignLeading);
    fields.every = new Segmented(theme);
    fields.every->addSegment(kDay, BackupPanels::tr("Every day"));
    fields.every->addSegment(kWeek, BackupPanels::tr("Every Monday"));
    fields.every->setCurrent(schedule.every == BackupEvery::Week ? kWeek : kDay);
    body->addWidget(fields.every, 0, Qt::AlignLeading);
    fields.at = new QTimeEdit(schedule.at);
    fields.at->setDisplayFormat(QStringLiteral("HH:mm"));
    body->addWidget(labelled(theme, BackupPanels::tr("At"), fields.at, BackupPanels::tr("If the computer is off then, as soon as it is on again.")));
    fields.daily = addCount(body, theme, BackupPanels::tr("Keep those of so many days"), schedule.keep.daily);
    fields.weekly = addCount(body, theme, BackupPanels::tr("Of so many weeks"), schedule.keep.weekly);
    fields.monthly = addCount(body, theme, BackupPanels::tr("Of so many months"), schedule.keep.monthly);
    fields.passphrase = new QLineEdit;
    fields.passphrase->setObjectName(QStringLiteral("passphrase"));
    fields.passphrase->setEchoMode(QLineEdit::Password);
    body->addWidget(labelled(theme, BackupPanels::tr("Passphrase"), fields.passphrase,
                             schedule.folder.isEmpty() ? BackupPanels::tr("Nobody opens the files without it. The publisher keeps it where the keys lie.")
                                   : BackupPanels::tr("Empty: as it is.")));
    fields.again = new QLineEdit;
    fields.again->setObjectName(QStringLiteral("passphrase-again"));
    fields.again->setEchoMode(QLineEdit::Password);
    body->addWidget(labelled(theme, BackupPanels::tr("Once more"), fields.again));
    fields.keys = addKeys(body);
    fields.keys->setChecked(schedule.secrets == BackupSecrets::Include);
    return fields;
}

RestoreOrder restoreOrder(const House &house, const QString &file, const QByteArray &passphrase, const QString &folder)
{
    RestoreOrder order;
    order.filePath = file;
    order.passphrase = passphrase;
    order.folder = folder;
    order.openSecrets = [options = house.options()](QString place) { return openProfileSecrets(options, place); };
    return order;
}

} // namespace

void openBackupNow(Services &services, const Theme &theme, QWidget *host, BackupSaid done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, BackupPanels::tr("Make a backup"));
    panel->setObjectName(QStringLiteral("backup-now"));
    panel->setSubtitle(BackupPanels::tr("All clients with their posts, library and pictures in one sealed file. It is read again before it counts."));
    auto *part = new SealedFilePart(theme, panel, QFileDialog::AcceptSave);
    const QString day = services.house.clock().now().utc().toString(QStringLiteral("yyyy-MM-dd"));
    part->file()->setText(QDir::toNativeSeparators(QStringLiteral("%1/Perennial %2%3").arg(documents(), day, kSealedEnding)));
    QLineEdit *again = part->addAgain();
    QCheckBox *keys = addKeys(panel->body());
    part->addBusy();
    panel->addCancel();
    Button *make = panel->addButton(ButtonKind::Firm, BackupPanels::tr("Make the backup"));
    make->setObjectName(QStringLiteral("make-backup"));
    const auto check = [=] {
        make->setEnabled(!part->path().isEmpty() && !part->passphrase()->text().isEmpty() && part->passphrase()->text() == again->text());
    };
    for (QLineEdit *field : {part->file(), part->passphrase(), again})
        QObject::connect(field, &QLineEdit::textChanged, make, check);
    check();
    QObject::connect(make, &Button::clicked, panel, [=, &services] {
        const BackupProgressPtr progress = part->begin(BackupPanels::tr("Making the backup"), make);
        const BackupSecrets secrets = keys->isChecked() ? BackupSecrets::Include : BackupSecrets::Leave;
        whenDone(services.house.backups().backup(part->path(), part->passphrase()->text().toUtf8(), secrets, progress), panel,
                 [=](const Result<BackupSummary> &made) {
                     if (!part->end(made))
                         return;
                     panel->accept();
                     done(BackupPanels::tr("The backup is made and was read again: %1.").arg(QLocale().formattedDataSize(made->bytes)));
                 });
    });
    panel->setDefaultButton(make);
    panel->open(part->passphrase());
}

void openBackupSchedule(Services &services, const Theme &theme, QWidget *host, const BackupSchedule &schedule, BackupSaid done)
{
    const bool isNew = schedule.folder.isEmpty();
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, BackupPanels::tr("Backups by themselves"));
    panel->setObjectName(QStringLiteral("backup-schedule"));
    panel->setSubtitle(BackupPanels::tr("The publisher makes them, also while no window is open. A folder on another disk is best."));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    const ScheduleFields fields = addScheduleFields(panel->body(), theme, schedule);
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, BackupPanels::tr("Save"));
    save->setObjectName(QStringLiteral("save-schedule"));
    // A slip here would show only when a backup is needed.
    const auto check = [=] { save->setEnabled(fields.passphrase->text() == fields.again->text() && !(isNew && fields.passphrase->text().isEmpty())); };
    QObject::connect(fields.passphrase, &QLineEdit::textChanged, save, check);
    QObject::connect(fields.again, &QLineEdit::textChanged, save, check);
    check();
    QObject::connect(save, &Button::clicked, panel, [=, &services] {
        save->setEnabled(false);
        whenDone(services.house.scheduledBackups().set(fields.taken(schedule), fields.passphrase->text().toUtf8()), panel, [=](const Result<BackupState> &set) {
            save->setEnabled(true);
            if (!set) {
                const WindowWords words = windowWords(set.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            panel->accept();
            done(BackupPanels::tr("Backups are made by themselves from now on."));
        });
    });
    panel->setDefaultButton(save);
    panel->open(fields.folder);
}

void openBringBack(const House &house, const Theme &theme, QWidget *host, const QString &path, BackupSaid done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, BackupPanels::tr("Bring a backup back"));
    panel->setObjectName(QStringLiteral("bring-back-panel"));
    panel->setSubtitle(BackupPanels::tr("It comes into a folder of its own and beside what is here now. Everything in it is paused, so that nothing goes out twice."));
    auto *part = new SealedFilePart(theme, panel, QFileDialog::AcceptOpen);
    part->file()->setText(QDir::toNativeSeparators(path));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(QStringLiteral("%1 restored %2").arg(house.profile(), house.clock().now().utc().toString(QStringLiteral("yyyy-MM-dd HHmm")))));
    folder->setObjectName(QStringLiteral("restore-folder"));
    panel->body()->addWidget(labelled(theme, BackupPanels::tr("Into the folder"), folder));
    part->addBusy();
    panel->addCancel();
    Button *bring = panel->addButton(ButtonKind::Firm, BackupPanels::tr("Bring it back"));
    bring->setObjectName(QStringLiteral("restore"));
    const auto check = [=] { bring->setEnabled(!part->path().isEmpty() && !part->passphrase()->text().isEmpty() && !folder->text().trimmed().isEmpty()); };
    for (QLineEdit *field : {part->file(), part->passphrase(), folder})
        QObject::connect(field, &QLineEdit::textChanged, bring, check);
    check();
    QObject::connect(bring, &Button::clicked, panel, [=, &house] {
        const QString place = QDir::fromNativeSeparators(folder->text().trimmed());
        RestoreOrder order = restoreOrder(house, part->path(), part->passphrase()->text().toUtf8(), place);
        order.progress = part->begin(BackupPanels::tr("Bringing the backup back"), bring);
        whenDone(BackupService::restore(std::move(order)), panel, [=](const Result<BackupSummary> &back) {
            if (!part->end(back))
                return;
            panel->accept();
            QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--profile"), place});
            done(back->secretsProblem ? BackupPanels::tr("The backup is in %1 and opens, without its keys: connect its channels again.").arg(QDir::toNativeSeparators(place))
                                      : BackupPanels::tr("The backup is in %1 and opens.").arg(QDir::toNativeSeparators(place)));
        });
    });
    panel->setDefaultButton(bring);
    panel->open(path.isEmpty() ? part->file() : part->passphrase());
}

} // namespace perennial
