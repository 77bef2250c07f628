// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the last step of an import: the facts beside the table.

#include "imports/resultstep.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/plate.h"
#include "imports/findinggroups.h"
#include "imports/importwords.h"
#include "imports/rowtable.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>

namespace perennial {

namespace {

constexpr int kSideWidth = 360;

// The ground beside the table, with a line between.
class Side : public QWidget
{
public:
    explicit Side(const Theme &theme) : m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Token::Page));
        const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
        painter.fillRect(QRect(x, 0, 1, height()), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
};

} // namespace

QWidget *ResultStep::makeSide()
{
    auto *side = new Side(m_theme);
    side->setFixedWidth(m_theme.scaled(kSideWidth));
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(1, 0, 1, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_side = new QVBoxLayout(content);
    m_side->setContentsMargins(16, 16, 16, 16);
    m_side->setSpacing(8);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll);
    return side;
}

void ResultStep::fillSide()
{
    clearLayout(m_side);
    const ImportReport &report = *m_session.done();
    auto *title = new Label(m_theme, TextType::Title, Token::Text,
                            m_session.takenBack() ? tr("%Ln posts taken back", nullptr, int(m_session.takenBack()->removed))
                                     : tr("%Ln posts came in", nullptr, int(report.imported)));
    title->setParagraph();
    m_side->addWidget(title);
    m_side->addSpacing(4);
    auto *plate = new Plate(m_theme);
    if (m_session.takenBack())
        addUndone(plate);
    else
        addFacts(plate, report);
    addWarnings(plate, report);
    m_side->addWidget(plate);
    m_side->addSpacing(8);
    auto *calendar = new Button(m_theme, ButtonKind::Tinted, tr("See them in the calendar"));
    connect(calendar, &Button::clicked, this, &ResultStep::calendarWanted);
    calendar->setVisible(!m_session.takenBack());
    auto *another = new Button(m_theme, ButtonKind::Outlined, tr("Import another file"));
    connect(another, &Button::clicked, this, &ResultStep::anotherWanted);
    m_side->addWidget(calendar);
    m_side->addWidget(another);
    m_side->addStretch(1);
}

void ResultStep::addFacts(Plate *plate, const ImportReport &report)
{
    addFact(plate, QStringLiteral("check"), Tone::Green,
            tr("%Ln posts imported into %1", nullptr, int(report.imported)).arg(m_services.workspace().name),
            tr("From %1").arg(m_session.shownName()), report.imported > 0 ? undoButton(report.batch) : nullptr);
    if (report.updated > 0)
        addFact(plate, QStringLiteral("swap"), Tone::Blue,
                tr("%Ln took the place of earlier posts", nullptr, int(report.updated)),
                tr("Those lie in the trash. Undoing brings them back."));
    if (report.duplicates > 0)
        addFact(plate, QStringLiteral("repeat"), Tone::Amber,
                tr("%Ln doubles left out", nullptr, int(report.duplicates)),
                tr("The same text is planned on that channel at that minute already."));
    if (report.refused > 0)
        addFact(plate, QStringLiteral("badge-failed"), Tone::Red, tr("%Ln rows refused", nullptr, int(report.refused)),
                tr("The file has them as they were, with a column of reasons. Mend and import it again."),
                errorsButton());
}

void ResultStep::addUndone(Plate *plate)
{
    addFact(plate, QStringLiteral("undo"), Tone::Green, tr("This import was taken back"),
            tr("From %1").arg(m_session.shownName()));
    if (m_session.takenBack()->restored > 0)
        addFact(plate, QStringLiteral("swap"), Tone::Blue,
                tr("%Ln earlier posts are back", nullptr, int(m_session.takenBack()->restored)), {});
    if (m_session.takenBack()->kept.isEmpty())
        return;
    auto *see = new Button(m_theme, ButtonKind::Outlined, tr("See them"));
    see->setObjectName(QStringLiteral("see-kept"));
    see->setButtonSize(ButtonSize::Row);
    connect(see, &Button::clicked, this, [this] {
        setFilter(RowFilter::Ready);
        m_table->setCurrentIndex(m_session.model().index(0, ImportModel::kFirstCell));
        m_table->setFocus();
    });
    addFact(plate, QStringLiteral("pin"), Tone::Amber,
            tr("%Ln stay: sent or changed since.", nullptr, int(m_session.takenBack()->kept.size())), {}, see);
}

void ResultStep::addWarnings(Plate *plate, const ImportReport &report)
{
    for (const FindingGroup &group : groupsOf(report)) {
        if (group.severity != FindingSeverity::Warning || group.code == QLatin1String("duplicate"))
            continue;
        addFact(plate, QStringLiteral("badge-conflict"), Tone::Amber,
                tr("%1: %Ln rows", nullptr, int(group.count)).arg(findingTitle(group.code, group.arg)),
                tr("Row %1: %2").arg(QLocale().toString(group.first.row), findingSentence(group.first)));
    }
}

void ResultStep::addFact(Plate *plate, const QString &icon, Tone tone, const QString &text, const QString &hint,
                         QWidget *action)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconMark(m_theme, 20, icon, tone), 0, Qt::AlignTop);
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
    if (action) {
        words->addSpacing(6);
        words->addWidget(action, 0, Qt::AlignLeading);
    }
    line->addLayout(words, 1);
    plate->addRow(row);
}

Button *ResultStep::undoButton(BatchId batch)
{
    auto *undo = new Button(m_theme, ButtonKind::Outlined, tr("Undo this import"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setIconName(QStringLiteral("undo"));
    undo->setButtonSize(ButtonSize::Row);
    connect(undo, &Button::clicked, this, [this, undo, batch] {
        undo->setEnabled(false);
        m_session.undo(batch);
    });
    connect(&m_session, &ImportSession::failed, undo, [undo] { undo->setEnabled(true); });
    return undo;
}

Button *ResultStep::errorsButton()
{
    auto *save = new Button(m_theme, ButtonKind::Outlined, tr("Errors to a file"));
    save->setObjectName(QStringLiteral("errors"));
    save->setIconName(QStringLiteral("download"));
    save->setButtonSize(ButtonSize::Row);
    connect(save, &Button::clicked, this, &ResultStep::saveErrors);
    return save;
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
