// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the year of the library for the eye: year_gallery [folder].

#include "yeardesk.h"

#include <QComboBox>
#include <QDir>
#include <QSpinBox>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

class Gallery
{
public:
    explicit Gallery(const QDir &folder) : m_folder(folder) {}

    void shoot(const Look &look)
    {
        m_look = look;
        applyLanguage(QString::fromLatin1(look.language));
        page("year", 299, sample, [](YearDesk &desk) { desk.chart()->choose(3, 5); });
        page("year-what-if", 430, sample, [](YearDesk &desk) {
            desk.chart()->choose(3, 5);
            desk.press("what-if-open");
            desk.whatIf()->findChild<QSpinBox *>(QStringLiteral("what-if-item-gap"))->setValue(20);
            desk.whatIf()->findChild<QSpinBox *>(QStringLiteral("what-if-slots"))->setValue(3);
            QTest::qWait(900);
        });
        page("year-details", 480, sample, [](YearDesk &desk) {
            desk.press("year-details-open");
            desk.chart()->setFocus(Qt::TabFocusReason);
        });
        page("year-empty", 310, [](YearDesk &desk) { desk.addClient(QStringLiteral("Bakery")); }, {});
        page("year-30", 560, [](YearDesk &desk) { desk.fill(30); }, [](YearDesk &desk) { desk.press("year-details-open"); });
        m_width = 820;
        page("year-narrow", 330, sample, [](YearDesk &desk) { desk.chart()->choose(4, 40); });
        page("year-narrow-what-if", 560, sample, [](YearDesk &desk) { desk.press("what-if-open"); });
        m_width = 1240;
    }

private:
    using Step = std::function<void(YearDesk &)>;

    static void sample(YearDesk &desk) { desk.openSample(); }
    void page(const char *name, int height, const Step &prepare, const Step &then)
    {
        YearDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        QApplication::setPalette(desk.theme.palette());
        desk.window.setAutoFillBackground(true);
        prepare(desk);
        desk.window.resize(m_width, height);
        desk.showPanel();
        QTest::qWait(600);
        desk.window.activateWindow();
        if (then)
            then(desk);
        QTest::qWait(200);
        desk.window.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(m_look.name))));
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    QDir m_folder;
    Look m_look = {};
    int m_width = 1240;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("year"));
    folder.mkpath(QStringLiteral("."));
    Gallery gallery(folder);
    for (const Look &look : {Look{"light", ThemeVariant::Light, "en"}, Look{"dark", ThemeVariant::Dark, "en"}, Look{"contrast", ThemeVariant::HighContrast, "en"},
                             Look{"fa", ThemeVariant::Light, "fa"}})
        gallery.shoot(look);
    return 0;
}
