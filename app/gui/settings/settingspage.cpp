// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingspage.h"

#include "backups/backupssection.h"
#include "boot/agentlauncher.h"
#include "boot/language.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/toast.h"
#include "settings/clientsection.h"
#include "settings/dayssection.h"
#include "settings/timessection.h"
#include "settings/vaultsection.h"
#include "settings/keylist.h"
#include "settings/look.h"
#include "shell/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace perennial {

namespace {

constexpr double kTextScales[] = {0, 1, 1.15, 1.3, 1.5};

// Their own names: whoever can't read the present language must find theirs.
QString languageName(const QString &code)
{
    static const QHash<QString, QString> kNames{{QStringLiteral("en"), QStringLiteral("English")},
                                                {QStringLiteral("tr"), QStringLiteral("Türkçe")},
                                                {QStringLiteral("fa"), QStringLiteral("فارسی")},
                                                {QStringLiteral("hr"), QStringLiteral("Hrvatski")}};
    return kNames.value(code, code);
}

} // namespace

SettingsPage::SettingsPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_settings(settings)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SettingsPage::build()
{
    clearLayout(layout());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new PageHeader(m_theme, tr("Settings")));
    auto *page = new ScrollPage(m_theme, 760);
    column->addWidget(page, 1);
    addLook(page);
    addPublisher(page);
    auto *backups = new BackupsSection(m_services, m_theme);
    connect(backups, &BackupsSection::said, this, [this](const QString &words) { m_shell.notices().say(words, QStringLiteral("check")); });
    page->column()->addWidget(new ClientSection(m_services, m_theme));
    page->column()->addWidget(new TimesSection(m_services, m_theme));
    page->column()->addWidget(new DaysSection(m_services, m_theme, m_shell));
    page->column()->addWidget(backups);
    page->column()->addWidget(new VaultSection(m_services, m_theme, m_shell));
    addKeys(page);
    page->column()->addStretch(1);
}

QComboBox *SettingsPage::combo()
{
    auto *box = new QComboBox;
    box->setMinimumWidth(m_theme.scaled(200));
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void SettingsPage::addLook(ScrollPage *page)
{
    page->addHead(tr("Look and language"));
    auto *plate = new Plate(m_theme);
    QComboBox *language = combo();
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), QString());
    for (const QString &code : languages())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(
        std::max(0, language->findData(m_settings.value(settingskey::kLanguage, QString()).toString())));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString code = language->currentData().toString();
        m_settings.setValue(settingskey::kLanguage, code);
        // Later: this very box is made anew in the new language.
        QTimer::singleShot(0, qApp, [code] { applyLanguage(code); });
    });
    plate->addSetting(tr("Language"), tr("Applies at once; Persian turns the window round."), language);

    auto *theme = new Segmented(m_theme);
    theme->setObjectName(QStringLiteral("theme"));
    theme->addSegment(toString(ThemeChoice::System), tr("System"));
    theme->addSegment(toString(ThemeChoice::Light), tr("Light"));
    theme->addSegment(toString(ThemeChoice::Dark), tr("Dark"));
    theme->addSegment(toString(ThemeChoice::HighContrast), tr("High contrast"));
    theme->setCurrent(toString(themeChoiceFromString(m_settings.value(settingskey::kTheme, QString()).toString())));
    connect(theme, &Segmented::chosen, this, [this](const QString &id) {
        m_settings.setValue(settingskey::kTheme, id);
        applyLook(m_theme, m_settings);
    });
    plate->addSetting(tr("Theme"), {}, theme);

    QComboBox *scale = combo();
    scale->setObjectName(QStringLiteral("text-size"));
    for (const double each : kTextScales)
        scale->addItem(each > 0 ? tr("%1 %").arg(QLocale().toString(int(each * 100 + 0.5))) : tr("As the system"),
                       each);
    scale->setCurrentIndex(std::max(0, scale->findData(m_settings.value(settingskey::kTextScale, 0.0).toDouble())));
    connect(scale, &QComboBox::activated, this, [this, scale] {
        m_settings.setValue(settingskey::kTextScale, scale->currentData());
        applyLook(m_theme, m_settings);
    });
    plate->addSetting(tr("Text size"), {}, scale);
    page->column()->addWidget(plate);
}

void SettingsPage::addSwitch(Plate *plate, const QString &name, const QString &hint, const QString &key, bool fallback)
{
    auto *box = new QCheckBox;
    box->setObjectName(key);
    box->setChecked(m_settings.value(key, fallback).toBool());
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) {
        m_settings.setValue(key, on);
        if (key == settingskey::kTray)
            Q_EMIT trayChosen(on);
    });
    plate->addSetting(name, hint, box);
}

void SettingsPage::addStartAtLogin(Plate *plate)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("start-at-login"));
    box->setChecked(startsAtLogin());
    box->setEnabled(!m_services.house.options().demo);
    connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
        const Result<void> done = setStartsAtLogin(on, m_services.house.profile());
        if (done)
            return;
        const QSignalBlocker quiet(box);
        box->setChecked(!on);
        const WindowWords words = windowWords(done.error());
        m_shell.notices().say(words.what + QLatin1Char(' ') + words.hint, QStringLiteral("warning"));
    });
    plate->addSetting(tr("Start the publisher when you log in"), tr("Posts go out on time without opening a window."),
                      box);
}

void SettingsPage::addPublisher(ScrollPage *page)
{
    page->addHead(tr("Publishing"));
    auto *plate = new Plate(m_theme);
    addSwitch(plate, tr("Go on publishing when the window is closed"), tr("A small program without a window does it."),
              settingskey::kPublishWhenClosed, true);
    addStartAtLogin(plate);
    addSwitch(plate, tr("Show an icon in the tray"), tr("It tells when the next post goes out, and pauses everything."),
              settingskey::kTray, true);
    addSwitch(plate, tr("Tell me when a post needs me"), tr("A notice on the desktop while the window is closed or behind others."),
              settingskey::kTellNeeds, true);
    auto *folder = new Button(m_theme, ButtonKind::Outlined, tr("Open the folder"));
    folder->setIconName(QStringLiteral("folder"));
    connect(folder, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.house.profile())); });
    plate->addSetting(tr("Where everything is kept"), QDir::toNativeSeparators(m_services.house.profile()), folder);
    page->column()->addWidget(plate);
}

void SettingsPage::addKeys(ScrollPage *page)
{
    page->addHead(tr("Keys"));
    auto *plate = new Plate(m_theme);
    for (const ShortcutLine &line : shortcutLines())
        plate->addSetting(line.what, {}, new KeyCaps(m_theme, line.keys));
    page->column()->addWidget(plate);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace perennial
