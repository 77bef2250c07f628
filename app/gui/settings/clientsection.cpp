// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/clientsection.h"

#include "channels/channelwords.h"
#include "common/avatardisc.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/picturereading.h"
#include "common/plate.h"
#include "common/swatches.h"
#include "common/whendone.h"
#include "common/zonefield.h"
#include "guard/goingout.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace perennial {

namespace {

constexpr int kLogoPixels = 128;
constexpr int kLogoDisc = 40;

// The languages that clients of ours write in, and those around them.
constexpr const char *kLanguages[] = {"ar", "bg", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
                                      "it", "ja", "ko", "ku", "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
                                      "tr", "uk", "ur", "vi", "zh"};

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

bool sameClient(const Workspace &a, const Workspace &b)
{
    return a.name == b.name && a.colour == b.colour && a.timeZone == b.timeZone && a.weekStart == b.weekStart && a.calendar == b.calendar &&
           a.secondCalendar == b.secondCalendar && a.language == b.language && a.guidelines == b.guidelines && a.logo == b.logo;
}

} // namespace

ClientSection::ClientSection(Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_head(new Label(theme, TextType::Section, Token::Text)),
      m_error(new ErrorLine(theme, Tone::Red))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(8);
    m_head->setObjectName(QStringLiteral("client-head"));
    box->addWidget(m_head);
    m_error->hide();
    box->addWidget(m_error);
    auto *plate = new Plate(theme);
    addNames(plate);
    addTimes(plate);
    addWords(plate);
    box->addWidget(plate);
    connect(&services, &Services::workspaceChanged, this, &ClientSection::show);
    show();
}

QComboBox *ClientSection::combo(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setMinimumWidth(m_theme.scaled(200));
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void ClientSection::addNames(Plate *plate)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("client-name"));
    m_name->setMinimumWidth(m_theme.scaled(240));
    connect(m_name, &QLineEdit::editingFinished, this, [this] { change([this](Workspace &client) { client.name = m_name->text().trimmed(); }); });
    plate->addSetting(tr("Name"), {}, m_name);
    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_logo = new AvatarDisc(m_theme, kLogoDisc);
    auto *choose = new Button(m_theme, ButtonKind::Outlined, tr("Choose a picture"));
    choose->setObjectName(QStringLiteral("client-logo"));
    m_noLogo = new Button(m_theme, ButtonKind::Quiet, tr("Remove"));
    m_noLogo->setObjectName(QStringLiteral("client-no-logo"));
    row->addWidget(m_logo);
    row->addWidget(choose);
    row->addWidget(m_noLogo);
    connect(choose, &Button::clicked, this, &ClientSection::chooseLogo);
    connect(m_noLogo, &Button::clicked, this, [this] { change([](Workspace &client) { client.logo.clear(); }); });
    plate->addSetting(tr("Logo"), tr("Stands before its name wherever you choose a client."), logo);
    m_colour = new Swatches(m_theme);
    connect(m_colour, &Swatches::chosen, this, [this](const QString &colour) {
        m_theme.setClient(QColor(colour)); // seen at once; the store follows
        change([colour](Workspace &client) { client.colour = colour; });
    });
    plate->addSetting(tr("Colour"), tr("Marks every window and every button that sends something for this client."), m_colour);
}

void ClientSection::addTimes(Plate *plate)
{
    m_zone = new ZoneField(NoZone::Refused);
    connect(m_zone, &ZoneField::zoneChosen, this,
            [this](const QByteArray &zone) { change([zone](Workspace &client) { client.timeZone = zone; }); });
    plate->addSetting(tr("Time zone"), tr("New posts are planned in it; those that are planned keep theirs."), m_zone);
    m_weekStart = combo(QStringLiteral("client-week-start"));
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_weekStart->addItem(QLocale().standaloneDayName(day), int(day));
    connect(m_weekStart, &QComboBox::activated, this, [this] {
        change([this](Workspace &client) { client.weekStart = Qt::DayOfWeek(m_weekStart->currentData().toInt()); });
    });
    plate->addSetting(tr("Week starts on"), {}, m_weekStart);
    const auto addSystems = [](QComboBox *systems) {
        systems->addItem(tr("Gregorian"), int(CalendarSystem::Gregorian));
        systems->addItem(tr("Solar Hijri (Jalali)"), int(CalendarSystem::Jalali));
        systems->addItem(tr("Islamic (civil)"), int(CalendarSystem::IslamicCivil));
    };
    m_calendar = combo(QStringLiteral("client-calendar"));
    addSystems(m_calendar);
    connect(m_calendar, &QComboBox::activated, this, [this] {
        change([this](Workspace &client) { client.calendar = CalendarSystem(m_calendar->currentData().toInt()); });
    });
    plate->addSetting(tr("Calendar"), {}, m_calendar);
    m_secondCalendar = combo(QStringLiteral("secondCalendar"));
    m_secondCalendar->addItem(tr("None", "second calendar"), -1);
    addSystems(m_secondCalendar);
    connect(m_secondCalendar, &QComboBox::activated, this, [this] {
        const int chosen = m_secondCalendar->currentData().toInt();
        change([chosen](Workspace &client) { client.secondCalendar = chosen < 0 ? std::nullopt : std::optional(CalendarSystem(chosen)); });
    });
    plate->addSetting(tr("Second calendar"), tr("Its days stand beside those of the first one."), m_secondCalendar);
}

void ClientSection::addWords(Plate *plate)
{
    m_language = combo(QStringLiteral("client-language"));
    for (const char *code : kLanguages)
        m_language->addItem(languageName(QLatin1String(code)), QLatin1String(code));
    m_language->model()->sort(0);
    m_language->insertItem(0, tr("Not said"), QString());
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](Workspace &client) { client.language = m_language->currentData().toString(); });
    });
    plate->addSetting(tr("Language of its posts"), tr("A text that is surely in another one is pointed out before it goes out."), m_language);
    m_guidelines = new QPlainTextEdit;
    m_guidelines->setObjectName(QStringLiteral("client-guidelines"));
    m_guidelines->setAccessibleName(tr("Guidelines"));
    m_guidelines->setTabChangesFocus(true);
    m_guidelines->setMinimumWidth(m_theme.scaled(320));
    m_guidelines->setFixedHeight(m_theme.scaled(112));
    m_guidelines->setPlaceholderText(tr("How this client speaks: words to use and to avoid, its tone, its emoji."));
    m_guidelines->installEventFilter(this);
    plate->addSetting(tr("Guidelines"), tr("For whoever writes for this client."), m_guidelines);
}

bool ClientSection::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_guidelines && event->type() == QEvent::FocusOut)
        change([this](Workspace &client) { client.guidelines = m_guidelines->toPlainText().trimmed(); });
    return QWidget::eventFilter(object, event);
}

void ClientSection::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.webp *.gif *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { takeLogo(path); });
    dialog->open();
}

QCoro::Task<void> ClientSection::takeLogo(QString path)
{
    const QPointer<ClientSection> self(this);
    const QSize box(kLogoPixels, kLogoPixels);
    const QImage image = co_await readPicture(path, box);
    if (!self)
        co_return;
    if (image.isNull()) {
        fail(tr("This picture can't be read."), tr("Choose a PNG, JPEG or WebP file."));
        co_return;
    }
    const QByteArray png = pngOf(image);
    change([png](Workspace &client) { client.logo = png; });
}

void ClientSection::show()
{
    const Workspace &client = m_services.workspace();
    setVisible(!client.id.isNull());
    m_head->setText(tr("The client %1").arg(client.name));
    if (!m_name->hasFocus())
        m_name->setText(client.name);
    m_logo->setName(client.name);
    m_logo->setColour(QColor(client.colour));
    QPixmap logo;
    logo.loadFromData(client.logo, "PNG");
    m_logo->setPicture(logo);
    m_noLogo->setVisible(!client.logo.isEmpty());
    m_colour->setColour(client.colour);
    m_zone->setZone(client.timeZone);
    const int day = int(client.weekStart);
    if (m_weekStart->findData(day) < 0)
        m_weekStart->addItem(QLocale().standaloneDayName(day), day);
    m_weekStart->setCurrentIndex(m_weekStart->findData(day));
    m_calendar->setCurrentIndex(m_calendar->findData(int(client.calendar)));
    m_secondCalendar->setCurrentIndex(m_secondCalendar->findData(client.secondCalendar ? int(*client.secondCalendar) : -1));
    if (m_language->findData(client.language) < 0)
        m_language->addItem(languageName(client.language), client.language);
    m_language->setCurrentIndex(m_language->findData(client.language));
    if (!m_guidelines->hasFocus() && m_guidelines->toPlainText() != client.guidelines)
        m_guidelines->setPlainText(client.guidelines);
}

void ClientSection::fail(const QString &what, const QString &hint)
{
    m_error->setTexts(what, hint);
    m_error->show();
}

void ClientSection::change(const std::function<void(Workspace &)> &edit)
{
    Workspace client = m_services.workspace();
    edit(client);
    if (client.id.isNull() || sameClient(client, m_services.workspace()))
        return;
    m_error->hide();
    whenDone(m_services.house.workspaces().update(std::move(client)), this, [this](const Result<Workspace> &result) {
        if (!result) {
            const WindowWords words = windowWords(result.error());
            fail(words.what, words.hint);
        }
        m_services.reload();
    });
}

} // namespace perennial
