// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthpage.h"

#include "channels/channelwords.h"
#include "channels/connectpanel.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/searchfield.h"
#include "common/segmented.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "health/healthdesk.h"
#include "health/healthdetail.h"
#include "health/healthprint.h"
#include "shell/pageheader.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace perennial {

namespace {

const QString kOne = QStringLiteral("one");
const QString kAll = QStringLiteral("all");
const QString kAllSetting = QStringLiteral("health/all-clients"); // bool, false
const QString kListSetting = QStringLiteral("health/list-width");
constexpr int kListWidth = 344;
constexpr int kLeastList = 240;
constexpr int kLeastDetail = 480;
constexpr int kHistory = 200;

// The channel that was looked at last on the page of a client.
QString channelSetting(WorkspaceId workspace)
{
    return QStringLiteral("health/%1/channel").arg(workspace.value);
}

// The ground of the list: white, with a line to the detail.
class ListGround : public QWidget
{
public:
    explicit ListGround(const Theme &theme) : m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Token::Canvas));
        painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
};

} // namespace

HealthPage::HealthPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_settings(settings),
      m_model(new HealthModel(this)), m_desk(new HealthDesk(services, theme, shell, this))
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connectAll();
}

void HealthPage::connectAll()
{
    connect(&m_services, &Services::channelsChanged, this, &HealthPage::refresh);
    connect(&m_services, &Services::workspaceChanged, this, &HealthPage::refresh);
    connect(&m_services, &Services::dataChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_desk, &HealthDesk::changed, this, [this] {
        m_services.reload(); // lifecycle and pause are the channel's
        m_services.tellDataChanged();
        refresh();
    });
    connect(m_desk, &HealthDesk::noteWritten, this, [this] { m_detail->noteWritten(); });
    connect(m_desk, &HealthDesk::resumeRequested, this, &HealthPage::resumeRequested);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    auto *again = new QShortcut(QKeySequence::Refresh, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &HealthPage::refresh);
}

void HealthPage::build()
{
    clearLayout(layout());
    buildHeader();
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->setObjectName(QStringLiteral("health-error"));
    m_error->hide();
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(QStringLiteral("health-columns"));
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildList());
    m_columns->addWidget(buildDetail());
    m_columns->setStretchFactor(1, 1);
    const int list = m_settings.value(kListSetting, m_theme.scaled(kListWidth)).toInt();
    m_columns->setSizes({std::max(list, m_theme.scaled(kLeastList)), m_theme.scaled(1000)});
    connect(m_columns, &QSplitter::splitterMoved, this, &HealthPage::remember);
    m_empty = new EmptyState(m_theme, QStringLiteral("health"), {}, {});
    m_empty->setObjectName(QStringLiteral("health-empty"));
    connect(m_empty->addAction(ButtonKind::Tinted, tr("Connect a channel")), &Button::clicked, this,
            [this] { openNetworkPanel(m_services, m_theme, this, systemBrowser(), {}); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    refresh();
}

void HealthPage::buildHeader()
{
    m_header = new PageHeader(m_theme, tr("Health"));
    m_clients = new Segmented(m_theme);
    m_clients->setObjectName(QStringLiteral("health-clients"));
    m_clients->setAccessibleName(tr("Whose channels are shown"));
    m_clients->addSegment(kOne, tr("This client"));
    m_clients->addSegment(kAll, tr("All clients"));
    m_clients->setCurrent(m_settings.value(kAllSetting, false).toBool() ? kAll : kOne);
    connect(m_clients, &Segmented::chosen, this, [this] {
        remember();
        refresh();
    });
    m_header->addView(m_clients);
    m_search = m_header->search();
    m_search->setObjectName(QStringLiteral("health-search"));
    m_search->setToolTip(tr("Channel, client or state"));
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_model->setWords(text);
        choose();
    });
    m_pdf = new Button(m_theme, ButtonKind::Outlined, tr("Save as PDF…"));
    m_pdf->setObjectName(QStringLiteral("health-pdf"));
    m_pdf->setIconName(QStringLiteral("download"));
    m_pdf->setToolTip(tr("One page for the client: each channel with its year, its plan and what is next"));
    connect(m_pdf, &Button::clicked, this, &HealthPage::savePdf);
    m_header->addEnd(m_pdf);
}

QWidget *HealthPage::buildList()
{
    auto *ground = new ListGround(m_theme);
    ground->setMinimumWidth(m_theme.scaled(kLeastList));
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 12, 1, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 4, 20, 4);
    auto *name = new Label(m_theme, TextType::Small, Token::Text2, tr("Most pressing first"));
    name->setWeight(QFont::DemiBold);
    head->addWidget(name, 1);
    head->addWidget(new Label(m_theme, TextType::Small, Token::Text2, tr("%Ln weeks", nullptr, 12)));
    column->addLayout(head);
    m_list = new HealthList(*m_model, m_theme);
    connect(m_list, &HealthList::chosen, this, &HealthPage::chosen);
    connect(m_list, &HealthList::entered, this, [this] {
        if (m_detail->widget()->isVisible())
            m_detail->widget()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    column->addWidget(m_list, 1);
    m_none = new Label(m_theme, TextType::Body, Token::Text2, tr("No channel is like that."));
    m_none->setContentsMargins(20, 8, 20, 8);
    m_none->hide();
    column->addWidget(m_none);
    column->addStretch(0);
    return ground;
}

QWidget *HealthPage::buildDetail()
{
    m_detail = new HealthDetail(m_theme);
    m_detail->setMinimumWidth(m_theme.scaled(kLeastDetail));
    connect(m_detail, &HealthDetail::wished, this, [this](HealthAct act) {
        if (m_detail->shown())
            m_desk->act(*m_detail->shown(), act);
    });
    connect(m_detail, &HealthDetail::taskWished, this, [this](const ChannelTask &task, TaskAct act) {
        if (m_detail->shown())
            m_desk->act(*m_detail->shown(), task, act);
    });
    connect(m_detail, &HealthDetail::noted, this, [this](const QString &text) {
        if (m_detail->shown())
            m_desk->note(*m_detail->shown(), text);
    });
    return m_detail;
}

bool HealthPage::isAll() const
{
    return m_clients->current() == kAll;
}

HealthFrame HealthPage::frameOf(WorkspaceId workspace) const
{
    const Instant now = m_services.house.clock().now();
    for (const Workspace &client : m_services.workspaces()) {
        if (client.id == workspace)
            return HealthFrame::of(client, now);
    }
    return HealthFrame::of(m_services.workspace(), now);
}

void HealthPage::setOpenUrl(OpenUrl openUrl)
{
    m_desk->setOpenUrl(std::move(openUrl));
}

void HealthPage::refresh()
{
    const WorkspaceId client = m_services.workspace().id;
    if (client.isNull())
        return;
    if (client != m_workspace) {
        const bool isAnother = !m_workspace.isNull();
        m_workspace = client;
        if (m_wanted.isNull() || isAnother)
            m_wanted =
                ChannelId::fromString(m_settings.value(channelSetting(client), QString()).toString())
                    .value_or(ChannelId());
    }
    const int asked = ++m_asked;
    const std::optional<WorkspaceId> whose = isAll() ? std::nullopt : std::optional(client);
    whenDone(m_services.house.health().list(whose), this,
             [this, asked](const Result<QList<ChannelStanding>> &standings) {
                 if (asked == m_asked)
                     present(standings);
             });
}

void HealthPage::present(const Result<QList<ChannelStanding>> &standings)
{
    m_error->setVisible(!standings);
    if (!standings) {
        const WindowWords words = windowWords(standings.error());
        return m_error->setTexts(words.what, words.hint);
    }
    QList<HealthFrame> frames;
    for (const ChannelStanding &each : *standings)
        frames << frameOf(each.channel.workspace);
    m_model->setStandings(*standings, frames, isAll() ? HealthModel::Clients::All : HealthModel::Clients::One);
    presentFact();
    presentEmpty();
    choose();
    loadDetail();
}

void HealthPage::presentFact()
{
    const int all = m_model->all();
    int needs = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        needs += m_model->standing(row).needsPerson() ? 1 : 0;
    const QString channels = tr("%Ln channels", nullptr, all);
    //: %1 "7 channels", %2 "1 needs you"
    m_header->setFact(all == 0     ? QString()
                      : needs == 0 ? tr("%1, all is well").arg(channels)
                                   : tr("%1, %2").arg(channels, tr("%Ln need you", nullptr, needs)));
}

void HealthPage::presentEmpty()
{
    const bool none = m_model->all() == 0;
    m_empty->setTexts(tr("How alive are the channels of %1?").arg(m_services.workspace().name),
                      tr("Here stands for every channel when it last posted, what its own rhythm is, and what to do "
                         "when it falls silent. It begins with the first channel."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_columns);
    m_pdf->setEnabled(!none);
}

// The wanted channel, else the one that was chosen, else the first.
void HealthPage::choose()
{
    const int rows = m_model->rowCount();
    m_none->setVisible(rows == 0 && m_model->all() > 0);
    if (rows == 0)
        return m_detail->clear();
    const ChannelId shown = m_detail->shown() ? m_detail->shown()->standing.channel.id : ChannelId();
    int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
    if (row < 0)
        row = m_model->rowOf(shown);
    row = std::max(0, row);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void HealthPage::chosen(int row)
{
    m_wanted = m_model->standing(row).channel.id;
    m_settings.setValue(channelSetting(m_workspace), m_wanted.toString());
    loadDetail();
}

void HealthPage::showChannel(ChannelId channel)
{
    m_wanted = channel;
    m_search->clear();
    choose();
    refresh();
}

void HealthPage::loadDetail()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    HealthSnapshot snapshot;
    snapshot.standing = m_model->standing(current.row());
    snapshot.frame = m_model->frame(current.row());
    readDetail(snapshot, ++m_askedDetail);
}

QCoro::Task<void> HealthPage::readDetail(HealthSnapshot snapshot, int asked)
{
    const QPointer<HealthPage> alive(this);
    const WorkspaceId workspace = snapshot.standing.channel.workspace;
    const ChannelId channel = snapshot.standing.channel.id;
    ChannelPlanService &plans = m_services.house.channelPlans();
    const auto progress = co_await plans.progress(workspace, channel);
    if (!alive || asked != m_askedDetail)
        co_return;
    snapshot.progress = progress.value_or(std::nullopt);
    const Lifecycle lifecycle = snapshot.standing.channel.lifecycle;
    const bool runs = snapshot.progress && snapshot.progress->plan.isRunning();
    if (!runs && lifecycle != Lifecycle::Closed) {
        const auto ways = co_await plans.propose(workspace, channel);
        if (!alive || asked != m_askedDetail)
            co_return;
        if (ways)
            snapshot.ways = *ways;
    }
    const auto events = co_await m_services.house.health().history(workspace, channel, kHistory);
    if (!alive || asked != m_askedDetail)
        co_return;
    snapshot.events = events.value_or(QList<ChannelEvent>());
    m_detail->present(snapshot);
}

void HealthPage::savePdf()
{
    const std::optional<WorkspaceId> whose = isAll() ? std::nullopt : std::optional(m_services.workspace().id);
    saveHealthPdf(m_services, this, whose, [this](const QString &said, bool worked) {
        m_shell.notices().say(said, worked ? QStringLiteral("check") : QStringLiteral("warning"));
    });
}

void HealthPage::remember()
{
    m_settings.setValue(kAllSetting, isAll());
    if (const QList<int> sizes = m_columns->sizes(); !sizes.isEmpty() && m_columns->isVisible())
        m_settings.setValue(kListSetting, sizes.first());
}

void HealthPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void HealthPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void HealthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace perennial
