// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders cards, controls and the frame in every theme and direction into a folder, to be looked at:
// QT_QPA_PLATFORM=offscreen gui_gallery FOLDER

#include "fakeshell.h"

#include "common/avatardisc.h"
#include "common/busybar.h"
#include "common/cardpainter.h"
#include "common/chip.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/icons.h"
#include "common/modalpanel.h"
#include "common/paint.h"
#include "common/pill.h"
#include "common/searchfield.h"
#include "common/style.h"
#include "common/toast.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTextEdit>

using namespace perennial;

namespace {

CardLook look(EntryState state, const char *time, const char *text, const QStringList &networks)
{
    CardLook made;
    made.state = state;
    made.time = QString::fromUtf8(time);
    made.text = QString::fromUtf8(text);
    for (const QString &network : networks)
        made.channels << ChannelGlyph{network, {}};
    return made;
}

QPixmap picture()
{
    QPixmap made(64, 64);
    made.fill(QColor(0xd6, 0xe2, 0xd4));
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x6b, 0x36, 0x58));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(16, 8, 32, 48), 4, 4);
    return made;
}

struct Sample
{
    CardLook look;
    const char *name;
    enum { Full, Compact, Month, Agenda } size = Full;
};

QList<Sample> samples()
{
    const QString m = QStringLiteral("mastodon");
    const QString b = QStringLiteral("bluesky");
    const QString x = QStringLiteral("x");
    const QString i = QStringLiteral("instagram");
    const QString t = QStringLiteral("telegram");
    const QString l = QStringLiteral("linkedin");
    QList<Sample> all;
    all << Sample{look(EntryState::Idea, "", "Ask the roasters what they drink at home", {b}), "Idea"};
    all << Sample{look(EntryState::Draft, "18:30", "Thread: how to read a roast date", {b}), "Draft"};
    Sample review{look(EntryState::InReview, "10:00", "Latte art class: six seats left for Saturday", {i}), "In review"};
    review.look.thumbnail = picture();
    all << review;
    all << Sample{look(EntryState::Approved, "14:00", "Yeni kavrum geldi: Guji, 1 950 metre.", {t}), "Approved"};
    all << Sample{
        look(EntryState::Approved, "09:00", "Slow Friday is here. Filter bags 20 % off, all of them", {m, b, x, i, t}),
        "Approved, many"};
    all << Sample{look(EntryState::Sending, "11:40", "Going out right now", {m, l}), "Sending"};
    all << Sample{look(EntryState::PlannedFill, "17:30", "Rinse the paper filter. Yes, every time.", {x}),
                  "Planned fill"};
    all << Sample{look(EntryState::Held, "15:00", "We are hiring two baristas for Moda", {l}), "Held"};
    Sample sent{look(EntryState::Sent, "09:30", "A grinder is half the cup. Three settings to try", {m, b}), "Sent"};
    sent.look.evergreen = true;
    all << sent;
    Sample failed{look(EntryState::Failed, "09:30", "Slow Friday: 20 % off every filter bag.", {m, b, x}),
                  "Failed, selected"};
    failed.look.selected = true;
    all << failed;
    Sample unsure{look(EntryState::Unsure, "15:00", "Poll: oat or whole in your flat white?", {x}), "Unsure, focused"};
    unsure.look.focused = true;
    all << unsure;
    Sample missed{look(EntryState::Missed, "08:00", "Good morning, Kadıköy", {QStringLiteral("wordpress")}), "Missed"};
    all << missed;
    all << Sample{look(EntryState::Cancelled, "12:00", "The tasting is off, see you next week", {m}), "Cancelled"};
    Sample hovered{look(EntryState::Approved, "14:00", "Under the pointer", {t}), "Hovered"};
    hovered.look.hovered = true;
    all << hovered;
    Sample compact{look(EntryState::InReview, "12:30", "Reel: wrapping a gift in a minute", {i}), "Compact, in conflict",
                   Sample::Compact};
    compact.look.conflict = true;
    all << compact;
    all << Sample{look(EntryState::Approved, "09:00", "Month card of a post", {m, b}), "Month", Sample::Month};
    all << Sample{look(EntryState::Sent, "09:00", "Month card that is out", {t}), "Month, sent", Sample::Month};
    all << Sample{look(EntryState::Failed, "09:00", "A line of a list with its words", {m, b, x, t}), "Agenda",
                  Sample::Agenda};
    return all;
}

QPixmap canvas(QSize size, qreal ratio, const QColor &ground)
{
    QPixmap made(size * ratio);
    made.setDevicePixelRatio(ratio);
    made.fill(ground);
    return made;
}

void paintCards(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction)
{
    CardPainter cards(theme);
    qreal y = 20;
    for (Sample sample : samples()) {
        sample.look.direction = direction;
        if (direction == Qt::RightToLeft && sample.size != Sample::Agenda) {
            sample.look.text = QString::fromUtf8(
                "دانه‌ها را فریز کنید: پنج دقیقه برای نجات یک فنجان");
            sample.look.time = QString::fromUtf8("۰۹:۳۰");
        }
        const qreal x = direction == Qt::RightToLeft ? 260 : 24;
        switch (sample.size) {
        case Sample::Full:
            cards.paintFull(painter, QRectF(x, y, 116, 56), sample.look);
            y += 64;
            break;
        case Sample::Compact:
            cards.paintCompact(painter, QRectF(x, y, 116, 30), sample.look);
            y += 40;
            break;
        case Sample::Month:
            cards.paintMonth(painter, QRectF(x, y, 140, 20), sample.look);
            y += 26;
            break;
        case Sample::Agenda:
            cards.paintAgenda(painter, QRectF(8, y, 384, 36), sample.look);
            break;
        }
        if (sample.size == Sample::Agenda)
            continue;
        painter.setFont(theme.font(TextType::Small));
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(QPointF(direction == Qt::RightToLeft ? 40 : 190, y - 38), QString::fromLatin1(sample.name));
    }
    CardLook ghost = samples().at(3).look;
    ghost.dragged = true;
    ghost.direction = direction;
    cards.paintOldPlace(painter, QRectF(24, y + 60, 116, 56));
    cards.paintFull(painter, QRectF(44, y + 66, 116, 56), ghost);
    cards.paintBubble(painter, QPointF(160, y + 92), QStringLiteral("Fri 14:30"), Qt::LeftToRight);
    cards.paintCellFocus(painter, QRectF(300, y + 60, 90, 60));
}

QWidget *controls(Theme &theme)
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    const auto row = [&] {
        auto *made = new QHBoxLayout;
        made->setSpacing(8);
        column->addLayout(made);
        return made;
    };
    auto *buttons = row();
    const std::pair<ButtonKind, const char *> kinds[] = {
        {ButtonKind::Filled, "Send to X of Acme"}, {ButtonKind::Tinted, "New post"},
        {ButtonKind::Outlined, "Review"},          {ButtonKind::Quiet, "Later"},
        {ButtonKind::Firm, "Pause Acme"},          {ButtonKind::Destructive, "Delete"}};
    for (const auto &[kind, name] : kinds)
        buttons->addWidget(new Button(theme, kind, QString::fromLatin1(name)));
    auto *off = new Button(theme, ButtonKind::Outlined, QStringLiteral("Off"));
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *keyed = new Button(theme, ButtonKind::Tinted, QStringLiteral("New post"));
    keyed->setIconName(QStringLiteral("plus"));
    keyed->setKeyCap(QStringLiteral("Ctrl N"));
    buttons->addWidget(keyed);
    auto *next = new Button(theme, ButtonKind::Outlined, QStringLiteral("Next"));
    next->setTrailingIcon(QStringLiteral("chevron-right"));
    buttons->addWidget(next);
    buttons->addWidget(makeIconButton(theme, QStringLiteral("printer"), QStringLiteral("Print"), ButtonKind::Quiet));
    buttons->addWidget(makeIconButton(theme, QStringLiteral("pause"), QStringLiteral("Pause"), ButtonKind::Outlined));
    buttons->addStretch();

    auto *chips = row();
    for (const char *network :
         {"mastodon", "bluesky", "x", "instagram", "linkedin", "telegram", "wordpress", "sandbox", "none"})
        chips->addWidget(new ChannelToggle(theme, QString::fromLatin1(network), {}, QString::fromLatin1(network)));
    auto *offToggle = new ChannelToggle(theme, QStringLiteral("instagram"), {}, QStringLiteral("off"));
    offToggle->setChecked(false);
    chips->addWidget(offToggle);
    auto *status = new Chip(theme, QStringLiteral("Status"));
    status->setArrow(Chip::Arrow::Down);
    chips->addWidget(status);
    auto *fill = new Chip(theme, QStringLiteral("Planned fill"));
    fill->setIconName(QStringLiteral("leaf"));
    fill->setTone(Tone::Green);
    fill->setCheckable(true);
    fill->setChecked(true);
    chips->addWidget(fill);
    auto *conflict = new Chip(theme, QStringLiteral("1 conflict"));
    conflict->setIconName(QStringLiteral("badge-conflict"));
    conflict->setTone(Tone::Amber);
    chips->addWidget(conflict);
    auto *chosen = new Chip(theme, QStringLiteral("Chosen"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    chips->addWidget(chosen);
    chips->addStretch();

    auto *pills = row();
    const std::pair<Tone, const char *> tones[] = {{Tone::Green, "Sent"},    {Tone::Red, "Failed"},
                                                   {Tone::Amber, "Unsure"},  {Tone::Blue, "Maintenance"},
                                                   {Tone::Neutral, "offer"}, {Tone::Accent, "Acme"}};
    for (const auto &[tone, name] : tones)
        pills->addWidget(new Pill(theme, tone, QString::fromLatin1(name)));
    auto *withIcon = new Pill(theme, Tone::Red, QStringLiteral("1 of 3 failed"));
    withIcon->setIconName(QStringLiteral("badge-failed"));
    pills->addWidget(withIcon);
    for (const Tone tone : {Tone::Red, Tone::Neutral}) {
        auto *badge = new CountBadge(theme, tone);
        badge->setCount(tone == Tone::Red ? 4 : 1200);
        pills->addWidget(badge);
    }
    auto *avatar = new AvatarDisc(theme, 32);
    avatar->setName(QStringLiteral("Acme Coffee"));
    avatar->setNetwork(QStringLiteral("mastodon"));
    pills->addWidget(avatar);
    auto *views = new Segmented(theme);
    for (const char *name : {"Month", "Week", "Day"})
        views->addSegment(QString::fromLatin1(name), QString::fromLatin1(name));
    views->setCurrent(QStringLiteral("Week"));
    pills->addWidget(views);
    pills->addStretch();

    auto *fields = row();
    auto *search = new SearchField(theme);
    search->setKeyCap(QStringLiteral("Ctrl F"));
    fields->addWidget(search);
    auto *line = new QLineEdit(QStringLiteral("A line of text"));
    fields->addWidget(line);
    auto *disabled = new QLineEdit(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    fields->addWidget(disabled);
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("Europe/Istanbul"), QStringLiteral("Asia/Tehran")});
    fields->addWidget(box);
    fields->addWidget(new QSpinBox);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 27), QTime(14, 30)));
    fields->addWidget(when);

    auto *checks = row();
    auto *on = new QCheckBox(QStringLiteral("Checked"));
    on->setChecked(true);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(QStringLiteral("Open")));
    auto *half = new QCheckBox(QStringLiteral("Some"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    checks->addWidget(half);
    auto *radio = new QRadioButton(QStringLiteral("Chosen"));
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(QStringLiteral("Other")));
    auto *offCheck = new QCheckBox(QStringLiteral("Disabled"));
    offCheck->setEnabled(false);
    checks->addWidget(offCheck);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    checks->addWidget(progress, 1);

    auto *tabs = new QTabBar;
    tabs->setDrawBase(true);
    tabs->setExpanding(false);
    for (const char *name : {"All channels", "Mastodon", "X"})
        tabs->addTab(QString::fromLatin1(name));
    column->addWidget(tabs);

    auto *split = row();
    auto *table = new QTableWidget(5, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("When"), QStringLiteral("Text"), QStringLiteral("Channel")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 15; ++i)
        table->setItem(i / 3, i % 3,
                       new QTableWidgetItem(i % 3 == 0 ? QStringLiteral("Fri 14:3%1").arg(i / 3)
                                                       : QStringLiteral("Cell %1").arg(i)));
    table->setSortingEnabled(true);
    table->selectRow(1);
    table->setMinimumHeight(170);
    split->addWidget(table, 2);
    auto *text =
        new QTextEdit(QStringLiteral("Slow Friday: 20 % off every filter bag until Monday. No countdown, no panic."));
    split->addWidget(text, 1);

    auto *error = new ErrorLine(theme, Tone::Red);
    error->setTexts(QStringLiteral("X refused the picture: it has 6.2 MB, X takes 5 MB."),
                    QStringLiteral("Compress it, or send the post to X without it."));
    error->setAction(QStringLiteral("Compress"));
    column->addWidget(error);
    auto *warning = new ErrorLine(theme, Tone::Amber);
    warning->setTexts(QStringLiteral("The key of Instagram ends in 3 days."),
                      QStringLiteral("Sign in again, nothing is lost."));
    warning->setAction(QStringLiteral("Sign in"));
    column->addWidget(warning);
    auto *busy = new BusyBar(theme);
    busy->start(QStringLiteral("Checking autumn-plan.csv"));
    busy->setProgress(1204, 5000);
    column->addWidget(busy);
    auto *empty = new EmptyState(theme, QStringLiteral("posts"), QStringLiteral("No posts yet"),
                                 QStringLiteral("Write the first one, or bring the spreadsheet that you plan in."));
    empty->addAction(ButtonKind::Tinted, QStringLiteral("New post"));
    empty->addAction(ButtonKind::Outlined, QStringLiteral("Bring a file"));
    column->addWidget(empty, 1);
    line->setFocus();
    return page;
}

void save(const QPixmap &pixmap, const QString &folder, const QString &name)
{
    if (!pixmap.save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("could not write %s", qUtf8Printable(name));
}

void shootIcons(const Theme &theme, const QString &folder)
{
    const QStringList names = Icons::names();
    QPixmap sheet = canvas({980, 760}, 1, theme.colour(Token::Canvas));
    QPainter painter(&sheet);
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text2));
    for (int i = 0; i < names.size(); ++i) {
        const QRectF cell(10 + i % 10 * 97, 10 + i / 10 * 62, 97, 62);
        theme.icons().paint(painter, QRectF(cell.left(), cell.top() + 4, 32, 32), names.at(i),
                            {theme.colour(Token::Text)});
        theme.icons().paint(painter, QRectF(cell.left() + 38, cell.top() + 10, 20, 20), names.at(i),
                            {theme.colour(Token::Text2)});
        theme.icons().paint(painter, QRectF(cell.left() + 62, cell.top() + 12, 14, 14), names.at(i),
                            {theme.colour(Token::AccentText)});
        painter.drawText(QPointF(cell.left(), cell.top() + 50), names.at(i));
    }
    painter.end();
    save(sheet, folder, QStringLiteral("icons"));
}

void measure(const Theme &theme)
{
    CardPainter cards(theme);
    const QList<Sample> all = samples();
    QPixmap target = canvas({1440, 900}, 1, theme.colour(Token::Canvas));
    for (int round = 0; round < 8; ++round) {
        QElapsedTimer timer;
        timer.start();
        QPainter painter(&target);
        for (int i = 0; i < 200; ++i) {
            CardLook each = all.at(i % 14).look;
            each.text += QString::number(i);
            cards.paintFull(painter, QRectF(8 + i % 11 * 124, 8 + i / 11 * 48, 116, 56), each);
        }
        painter.end();
        qInfo("200 cards, round %d: %.2f ms", round, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
}

void shootWindow(Theme &theme, const QString &folder, const QString &name)
{
    ShellState state;
    fillShellState(state);
    MemorySettings settings;
    MainWindow window(theme, state, settings, fakePages());
    window.openPage(QStringLiteral("calendar"));
    window.resize(1440, 900);
    window.show();
    window.undoBar().say(QStringLiteral("Moved to Friday, 14:30"));
    QApplication::processEvents();
    save(window.grab(), folder, name + QStringLiteral("-window"));
    window.openPalette();
    QApplication::processEvents();
    save(window.grab(), folder, name + QStringLiteral("-palette"));
    window.findChild<QWidget *>(QStringLiteral("command-palette"))->hide();
    window.findChild<QAbstractButton *>(QStringLiteral("workspace-button"))->click();
    QApplication::processEvents();
    save(window.grab(), folder, name + QStringLiteral("-switcher"));
    window.findChild<QWidget *>(QStringLiteral("workspace-switcher"))->hide();
    auto *panel = new ModalPanel(theme, &window, PanelWidth::Medium, QStringLiteral("Did this go out on X?"));
    panel->setSubtitle(QStringLiteral("Acme Coffee, @acmecoffee. Tuesday 24 November, 15:00"));
    panel->setLeadingIcon(QStringLiteral("badge-unsure"), Tone::Amber);
    auto *story =
        new Label(theme, TextType::Body, Token::Text2,
                  QStringLiteral("Sent to X, 214 bytes, with everything in it. The line broke before X answered. "
                                 "Looked at the last 20 posts: not seen there."));
    story->setParagraph();
    panel->body()->addWidget(story);
    panel->body()->addWidget(new QLineEdit);
    panel->addQuietButton(QStringLiteral("Decide later"));
    panel->addButton(ButtonKind::Outlined, QStringLiteral("It is there"));
    panel->addButton(ButtonKind::Filled, QStringLiteral("Not there: send to X of Acme Coffee"));
    panel->open();
    window.openPage(QStringLiteral("composer"));
    QApplication::processEvents();
    save(window.grab(), folder, name + QStringLiteral("-modal"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("shots"));
    QDir().mkpath(folder);
    Theme theme;
    QApplication::setStyle(new Style(theme));
    shootIcons(theme, folder);
    const std::pair<ThemeVariant, const char *> variants[] = {
        {ThemeVariant::Light, "light"}, {ThemeVariant::Dark, "dark"}, {ThemeVariant::HighContrast, "hc"}};
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        const QString side = direction == Qt::RightToLeft ? QStringLiteral("-rtl") : QString();
        QPixmap sheet = canvas({1200, 1220}, 2, Qt::white);
        QPainter painter(&sheet);
        qreal x = 0;
        for (const auto &[variant, name] : variants) {
            theme.setVariant(variant);
            painter.save();
            painter.translate(x, 0);
            painter.fillRect(QRectF(0, 0, 400, 1220), theme.colour(Token::Canvas));
            paintCards(painter, theme, direction);
            painter.restore();
            x += 400;
            QWidget *page = controls(theme);
            page->resize(1060, 900);
            page->show();
            QApplication::processEvents();
            save(page->grab(), folder, QString::fromLatin1(name) + side + QStringLiteral("-controls"));
            delete page;
            shootWindow(theme, folder, QString::fromLatin1(name) + side);
        }
        painter.end();
        save(sheet, folder, QStringLiteral("cards") + side);
    }
    theme.setVariant(ThemeVariant::Light);
    measure(theme);
    return 0;
}
