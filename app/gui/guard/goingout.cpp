// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/goingout.h"

#include "boot/errortext.h"
#include "boot/house.h"
#include "common/avatardisc.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace perennial {

namespace {

struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::GuardWords)
};

constexpr int kDisc = 32;

// How a handle is compared: the @ before it and its letters' case are no matter.
QString plainHandle(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1Char('@')))
        text.remove(0, 1);
    return text.toCaseFolded();
}

QString handleOf(const Channel &channel)
{
    return channel.account.isEmpty() ? channel.name : channel.account;
}

class GuardPanel
{
public:
    GuardPanel(House &house, const Theme &theme, QWidget *host, GoingOut going, std::function<void()> go)
        : m_house(house), m_theme(theme), m_going(std::move(going)), m_go(std::move(go)),
          m_panel(new ModalPanel(theme, host, PanelWidth::Medium, title()))
    {
        m_panel->setObjectName(QStringLiteral("guard-panel"));
        m_panel->setLeadingIcon(QStringLiteral("warning"), m_going.doubts.isEmpty() ? Tone::Neutral : Tone::Amber);
    }

    void open()
    {
        addDoubts();
        addChannels();
        m_panel->addCancel();
        m_main = m_panel->addButton(ButtonKind::Filled, GuardWords::tr("Schedule for %1").arg(m_going.client.name));
        m_main->setObjectName(QStringLiteral("guard-go"));
        QObject::connect(m_main, &Button::clicked, m_panel, [house = &m_house, panel = m_panel, going = m_going, go = m_go] { finish(*house, panel, going, go); });
        m_panel->setDefaultButton(m_main);
        follow(m_main, m_fields);
        m_panel->open(m_fields.isEmpty() ? static_cast<QWidget *>(m_main) : m_fields.first().first);
    }

private:
    using Typed = std::pair<QLineEdit *, QString>; // a field, and what is to stand in it

    QString title() const
    {
        if (!m_going.doubts.isEmpty())
            return GuardWords::tr("Is this meant for %1?").arg(m_going.client.name);
        return m_going.newcomers.isEmpty() ? GuardWords::tr("Schedule for %1?").arg(m_going.client.name)
                                           : GuardWords::tr("The first post of a new channel");
    }

    void addDoubts()
    {
        for (const GoingOut::Doubt &doubt : m_going.doubts) {
            auto *line = new ErrorLine(m_theme, Tone::Amber);
            line->setTexts(guardWords(doubt.finding, m_going.client.name), doubt.title);
            m_panel->body()->addWidget(line);
        }
        if (m_going.moreDoubts > 0)
            m_panel->body()->addWidget(new Label(m_theme, TextType::Small, Token::Text3,
                                                 GuardWords::tr("and %Ln more like these", nullptr, int(m_going.moreDoubts))));
    }

    void addChannels()
    {
        QList<Channel> shown = m_going.newcomers;
        for (const Channel &channel : m_going.typed) {
            if (std::none_of(shown.cbegin(), shown.cend(), [&](const Channel &each) { return each.id == channel.id; }))
                shown << channel;
        }
        for (const Channel &channel : shown) {
            addChannel(channel);
            if (channel.typeHandle)
                addField(channel);
        }
    }

    void addChannel(const Channel &channel)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *disc = new AvatarDisc(m_theme, kDisc);
        disc->setName(channel.displayName.isEmpty() ? channel.name : channel.displayName);
        disc->setColour(QColor(m_going.client.colour));
        disc->setNetwork(channel.network);
        row->addWidget(disc);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, handleOf(channel));
        name->setWeight(QFont::DemiBold);
        words->addWidget(name);
        const Network *network = m_house.channels().network(channel.network);
        const QString where = network ? network->name : channel.network;
        words->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2,
                                         isNew(channel) ? GuardWords::tr("%1, %2: nothing has gone out here yet").arg(channel.name, where)
                                                        : GuardWords::tr("%1, %2").arg(channel.name, where)));
        row->addLayout(words, 1);
        m_panel->body()->addLayout(row);
    }

    bool isNew(const Channel &channel) const
    {
        return std::any_of(m_going.newcomers.cbegin(), m_going.newcomers.cend(), [&](const Channel &each) { return each.id == channel.id; });
    }

    void addField(const Channel &channel)
    {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("guard-handle"));
        field->setLayoutDirection(Qt::LeftToRight); // a handle, whatever the language around it
        const QString handle = handleOf(channel);
        m_panel->body()->addWidget(labelled(m_theme, GuardWords::tr("Type %1 to go on").arg(handle), field,
                                            GuardWords::tr("You asked for this in the settings of the channel.")));
        m_fields.append({field, plainHandle(handle)});
    }

    static void follow(Button *main, const QList<Typed> &fields)
    {
        const auto check = [main, fields] {
            main->setEnabled(std::all_of(fields.cbegin(), fields.cend(), [](const Typed &each) { return plainHandle(each.first->text()) == each.second; }));
        };
        for (const Typed &each : fields)
            QObject::connect(each.first, &QLineEdit::textChanged, main, check);
        check();
    }

    static void finish(House &house, ModalPanel *panel, const GoingOut &going, const std::function<void()> &go)
    {
        QList<ChannelId> fresh;
        for (const Channel &channel : going.newcomers)
            fresh << channel.id;
        // Not kept: it is asked once more the next time, which harms nobody.
        whenDone(house.clientGuard().confirm(going.client.id, fresh), panel->parent(), [](const Result<void> &) {});
        panel->accept();
        go();
    }

    House &m_house;
    const Theme &m_theme;
    GoingOut m_going;
    std::function<void()> m_go;
    ModalPanel *m_panel;
    Button *m_main = nullptr;
    QList<Typed> m_fields;
};

void take(House &house, const Theme &theme, QWidget *host, Result<GoingOut> found, std::function<void()> go)
{
    // What can't be looked at now stops nobody: the engine still asks the channel itself.
    if (!found || found->isEmpty())
        return go();
    GuardPanel(house, theme, host, std::move(*found), std::move(go)).open();
}

} // namespace

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString guardWords(const ClientFinding &finding, const QString &client)
{
    if (finding.kind == ClientFinding::Kind::OtherLanguage)
        return GuardWords::tr("The text is in %1, and %2 is expected here.").arg(languageName(finding.found), languageName(finding.expected));
    if (finding.found.compare(finding.client, Qt::CaseInsensitive) == 0)
        return GuardWords::tr("This mentions %1, but you are in %2.").arg(finding.client, client);
    return GuardWords::tr("This mentions “%1”, which is %2’s, but you are in %3.").arg(finding.found, finding.client, client);
}

void askBeforeGoingOut(House &house, const Theme &theme, QWidget *host, WorkspaceId workspace, const QList<PostId> &posts,
                       const QList<ChannelId> &instead, std::function<void()> go)
{
    whenDone(house.clientGuard().beforeGoingOut(workspace, posts, instead), host,
             [&house, &theme, host, go = std::move(go)](Result<GoingOut> found) { take(house, theme, host, std::move(found), go); });
}

void askBeforeGoingOut(House &house, const Theme &theme, QWidget *host, const Post &post, std::function<void()> go)
{
    whenDone(house.clientGuard().beforeGoingOut(post), host,
             [&house, &theme, host, go = std::move(go)](Result<GoingOut> found) { take(house, theme, host, std::move(found), go); });
}

} // namespace perennial
