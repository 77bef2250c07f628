// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/busybar.h"
#include "health/panelparts.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

#include <atomic>

namespace perennial {

namespace {

using namespace healthparts;

using Archived = ChannelPlanService::ArchiveResult;

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

// What a name of a channel may not bring into a path.
QString fileName(QString name)
{
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 32)
            c = QLatin1Char('-');
    }
    return name.trimmed();
}

class ArchiveDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ArchivePanel)
public:
    ArchiveDesk(const HealthPanelDesk &desk, std::function<void(const QString &)> finished);

private:
    void choose();
    void run();
    void end(const Result<Archived> &result);

    const HealthPanelDesk m_desk;
    const std::function<void(const QString &)> m_finished;
    ModalPanel *m_panel;
    ErrorLine *m_error;
    QWidget *m_form;
    QLineEdit *m_folder;
    BusyBar *m_busy;
    Button *m_cancel;
    Button *m_go;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

ArchiveDesk::ArchiveDesk(const HealthPanelDesk &desk, std::function<void(const QString &)> finished)
    : m_desk(desk), m_finished(std::move(finished)),
      m_panel(new ModalPanel(*desk.theme, desk.host, PanelWidth::Medium,
                             tr("Keep a copy of %1").arg(desk.standing.channel.name)))
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("archive-panel"));
    m_panel->setSubtitle(
        tr("Everything that went out there from here, with its pictures, as pages that open in any browser."));
    m_error = addError(m_panel, *desk.theme);
    m_form = new QWidget;
    auto *row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: a folder's name: %1 a client, %2 a channel
    const QString name = fileName(tr("%1 %2 archive").arg(desk.standing.client, desk.standing.channel.name));
    m_folder = new QLineEdit(QDir::toNativeSeparators(documents() + QLatin1Char('/') + name));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    row->addWidget(m_folder, 1);
    auto *browse = new Button(*desk.theme, ButtonKind::Outlined, tr("Choose…"));
    connect(browse, &Button::clicked, this, &ArchiveDesk::choose);
    row->addWidget(browse);
    m_panel->body()->addWidget(m_form);
    m_busy = new BusyBar(*desk.theme);
    m_panel->body()->addWidget(m_busy);
    connect(m_busy, &BusyBar::cancelled, this, [this] { *m_stop = true; });
    connect(m_panel, &ModalPanel::rejected, this, [stop = m_stop] { *stop = true; });
    m_cancel = m_panel->addCancel();
    m_go = m_panel->addButton(ButtonKind::Firm, tr("Keep the copy"));
    m_go->setObjectName(QStringLiteral("save"));
    connect(m_go, &Button::clicked, this, &ArchiveDesk::run);
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
    m_panel->setDefaultButton(m_go);
    m_panel->open(m_folder);
}

void ArchiveDesk::choose()
{
    auto *dialog = new QFileDialog(m_panel, tr("Choose a folder"), QFileInfo(m_folder->text()).path());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ArchiveDesk::run()
{
    m_error->hide();
    m_form->setEnabled(false);
    m_go->setEnabled(false);
    *m_stop = false;
    m_busy->start(tr("Keeping the copy"));
    const Channel &channel = m_desk.standing.channel;
    // It may be asked from another thread.
    ChannelPlanService::GoOn goOn = [stop = m_stop, bar = QPointer<BusyBar>(m_busy)](qsizetype done, qsizetype all) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, done, all] {
                if (bar)
                    bar->setProgress(done, all);
            },
            Qt::AutoConnection);
        return !*stop;
    };
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    whenDone(m_desk.services->house.channelPlans().archive(channel.workspace, channel.id, folder, std::move(goOn)),
             this, [this](const Result<Archived> &result) { end(result); });
}

void ArchiveDesk::end(const Result<Archived> &result)
{
    m_busy->finish();
    m_form->setEnabled(true);
    m_go->setEnabled(true);
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return;
    if (!result)
        return say(m_error, result.error());
    const QString folder = result->folder;
    const QString said = tr("%Ln posts are kept in %1.", nullptr, result->posts).arg(QDir::toNativeSeparators(folder));
    if (m_finished)
        m_finished(folder);
    if (result->missing.isEmpty()) {
        m_panel->accept();
        return m_desk.done(said);
    }
    m_error->setTone(Tone::Amber);
    m_error->setTexts(said, tr("%Ln pictures are missing: their files are gone from this computer.", nullptr,
                               int(result->missing.size())));
    m_error->show();
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_desk.done({});
}

} // namespace

void openArchivePanel(const HealthPanelDesk &desk, std::function<void(const QString &folder)> finished)
{
    new ArchiveDesk(desk, std::move(finished));
}

} // namespace perennial
