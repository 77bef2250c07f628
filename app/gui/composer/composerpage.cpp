// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerpage.h"

#include "boot/house.h"
#include "common/wallwords.h"
#include "common/label.h"
#include "common/theme.h"
#include "composer/composerbody.h"
#include "composer/composerfoot.h"
#include "composer/composerhead.h"
#include "composer/previewpane.h"
#include "composer/thumbnails.h"
#include "composer/timefield.h"
#include "guard/goingout.h"
#include "text/threadsplitter.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QSplitter>

namespace perennial {

namespace {

// Keys come every 30 ms at the most: counting once after a burst keeps each of them free.
constexpr int kCheckAfter = 40;
constexpr int kPreviewAfter = 120;

class PreviewSide : public QWidget
{
public:
    PreviewSide(PreviewPane *pane, const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        auto *title = new Label(theme, TextType::Body, Token::Text, ComposerPage::tr("Previews"), this);
        title->setWeight(QFont::DemiBold);
        m_fact = new Label(theme, TextType::Small, Token::Text3, QString(), this);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(20, 10, 20, 10);
        head->setSpacing(8);
        head->addWidget(title);
        head->addWidget(m_fact);
        head->addStretch(1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(1, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addWidget(pane, 1);
    }
    void setFact(const QString &fact) { m_fact->setText(fact); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Token::Page));
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
    Label *m_fact;
};

} // namespace

ComposerPage::ComposerPage(House &house, Theme &theme, QWidget *parent)
    : QWidget(parent), m_house(house), m_theme(theme), m_session(house), m_thumbnails(new Thumbnails(house.posts(), this))
{
    setObjectName(QStringLiteral("composerPage"));
    m_head = new ComposerHead(m_session, theme, this);
    m_notice = new ComposerNotice(theme, this);
    m_body = new ComposerBody(m_session, *m_thumbnails, theme, this);
    m_previews = new PreviewPane(m_session, *m_thumbnails, theme, this);
    m_previews->setObjectName(QStringLiteral("previews"));
    auto *side = new PreviewSide(m_previews, theme, this);
    m_foot = new ComposerFoot(house, m_session, theme, this);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_body);
    columns->addWidget(side);
    columns->setSizes({616, 720});
    columns->setStretchFactor(0, 6);
    columns->setStretchFactor(1, 7);
    m_body->setMinimumWidth(420);
    side->setMinimumWidth(300);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_notice);
    all->addWidget(columns, 1);
    all->addWidget(m_foot);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckAfter);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewAfter);

    connect(&m_checkTimer, &QTimer::timeout, this, &ComposerPage::check);
    connect(&m_previewTimer, &QTimer::timeout, this, &ComposerPage::showPreviews);
    connectSession();
    connect(&m_session, &ComposerSession::changed, this, [this, side](PostPart part) {
        const auto &wall = m_session.post().wall;
        side->setFact(wall ? tr("as they will look on %1").arg(wallWords(*wall, m_session.workspace().calendar)) : tr("as they will look"));
        whenChanged(part);
    });
    connect(m_head, &ComposerHead::backRequested, this, &ComposerPage::close);
    connect(m_foot, &ComposerFoot::closeRequested, this, &ComposerPage::close);
    connect(m_foot, &ComposerFoot::channelsRequested, this, &ComposerPage::channelsRequested);
    connect(m_foot, &ComposerFoot::scheduleRequested, this, &ComposerPage::askAndSchedule);
    connect(m_body, &ComposerBody::fixRequested, this, &ComposerPage::fix);
    connect(m_body, &ComposerBody::variantRequested, this, &ComposerPage::makeVariant);
}

void ComposerPage::connectSession()
{
    connect(&m_session, &ComposerSession::waiting, this, [this] {
        if (m_session.goesOutSoon())
            m_head->tell(tr("Goes out soon: saved when you leave the text"), Token::Amber);
        else
            m_head->tell(tr("Saving…"), Token::Text3);
    });
    connect(&m_session, &ComposerSession::saved, this, [this](const Post &post) {
        m_notice->settle();
        m_head->tell(tr("Saved %1").arg(QLocale().toString(post.updatedAt.utc().toLocalTime().time(), QStringLiteral("HH:mm:ss"))), Token::Text3);
        Q_EMIT saved(post.id);
    });
    connect(&m_session, &ComposerSession::problem, this, [this](const Error &error) {
        m_head->tell(m_session.isBusy() ? QString() : tr("Not saved yet"), Token::Red);
        m_notice->showProblem(error);
    });
    connect(&m_session, &ComposerSession::filesLeft, m_notice, &ComposerNotice::showLeft);
    connect(&m_session, &ComposerSession::conflicted, this, [this] {
        m_head->tell(tr("Changed elsewhere"), Token::Amber);
        m_notice->showConflict();
    });
    connect(m_notice, &ComposerNotice::copyRequested, this, [this] {
        m_notice->clear();
        m_session.keepMineAsCopy();
    });
    connect(m_notice, &ComposerNotice::theirsRequested, this, [this] {
        m_notice->clear();
        m_session.takeTheirs();
    });
    connect(&m_session, &ComposerSession::undoable, this, &ComposerPage::undoable);
    connect(&m_session, &ComposerSession::done, this, [this](const Post &post) {
        if (post.status == PostStatus::Scheduled || post.status == PostStatus::InReview)
            close();
    });
}

ComposerPage::~ComposerPage()
{
    m_session.disconnect(this);
    hide(); // now, not in ~QWidget: losing the focus saves through the session, which is gone by then
    m_session.leave();
}

void ComposerPage::openPost(WorkspaceId client, PostId id)
{
    m_notice->clear();
    m_session.open(client, id);
}

void ComposerPage::newPost(WorkspaceId workspace, std::optional<WallTime> wall, QList<ChannelId> channels, QStringList files, QString text,
                           QByteArray picture)
{
    Post post;
    post.workspace = workspace;
    post.wall = std::move(wall);
    post.text = std::move(text);
    for (const ChannelId channel : channels)
        post.variants << Variant{channel, std::nullopt, std::nullopt, {}};
    m_notice->clear();
    m_session.start(post);
    if (!files.isEmpty())
        m_session.addFiles(files, ChannelId());
    if (!picture.isEmpty())
        m_session.addBytes(picture, tr("Dropped picture.png"), ChannelId());
    m_body->focusText();
}

void ComposerPage::leave()
{
    m_session.leave();
}

void ComposerPage::close()
{
    leave();
    Q_EMIT closed();
}

void ComposerPage::whenChanged(PostPart part)
{
    if (!m_session.isLoaded())
        return;
    if (part == PostPart::Everything) {
        m_body->startAfresh();
        m_head->tell(QString(), Token::Text3);
    }
    m_body->refresh(part);
    if (part != PostPart::Time && part != PostPart::Media)
        m_head->refresh();
    if (part == PostPart::Everything || part == PostPart::Surroundings) {
        check();
        showPreviews();
        loadKnownNames();
        loadGuard();
        return;
    }
    if (!m_checkTimer.isActive())
        m_checkTimer.start();
    m_previewTimer.start();
}

void ComposerPage::check()
{
    m_checkTimer.stop();
    if (!m_session.isLoaded())
        return;
    m_report = m_check.report(m_session.post(), m_session.chosen(), m_session.media(), m_guard.get());
    m_body->setReport(m_report);
    m_foot->setReport(m_report);
}

void ComposerPage::showPreviews()
{
    m_previewTimer.stop();
    if (!m_session.isLoaded())
        return;
    if (m_checkTimer.isActive())
        check();
    m_previews->show(m_report);
}

void ComposerPage::loadKnownNames()
{
    const WorkspaceId workspace = m_session.post().workspace;
    if (m_knownFor == workspace)
        return;
    m_knownFor = workspace;
    QCoro::connect(m_house.posts().labels(workspace), this, [this, workspace](const Result<QStringList> &labels) {
        if (!labels || m_knownFor != workspace)
            return;
        QCoro::connect(m_house.posts().campaigns(workspace), this, [this, workspace, labels = *labels](const Result<QStringList> &campaigns) {
            if (campaigns && m_knownFor == workspace)
                m_body->setKnown(labels, *campaigns);
        });
    });
}

// Clients and their marks change while a post is being written elsewhere: asked anew with each post.
void ComposerPage::loadGuard()
{
    const WorkspaceId workspace = m_session.post().workspace;
    QCoro::connect(m_house.clientGuard().checkFor(workspace), this, [this, workspace](const Result<std::shared_ptr<const ClientCheck>> &found) {
        if (!found || workspace != m_session.post().workspace)
            return;
        m_guard = *found;
        check();
    });
}

void ComposerPage::askAndSchedule(const QList<ChannelId> &leftBehind)
{
    Post going = m_session.post();
    going.variants.removeIf([&leftBehind](const Variant &each) { return leftBehind.contains(each.channel); });
    // A new post gets its id while the question stands.
    askBeforeGoingOut(m_house, m_theme, this, going, [this, leftBehind, id = going.id] {
        if (id.isNull() || m_session.post().id == id)
            m_session.schedule(leftBehind);
    });
}

void ComposerPage::fix(Fix fix, const ComposerFinding &finding)
{
    const ChannelId channel = finding.channels.value(0);
    switch (fix) {
    case Fix::SelectExcess:
        m_body->selectExcess(channel);
        break;
    case Fix::SplitThread:
        splitIntoThread(channel);
        break;
    case Fix::MakeVariant:
        for (const ChannelId each : finding.channels)
            makeVariant(each);
        break;
    case Fix::Describe:
        m_body->showTab(ChannelId());
        m_body->describe(finding.media);
        break;
    case Fix::RemoveMedia:
        m_body->showTab(ChannelId());
        m_body->removeMedia(finding.media);
        break;
    case Fix::OpenChannels:
        Q_EMIT channelsRequested();
        break;
    }
}

// By the strictest of the rules: what fits there fits everywhere.
void ComposerPage::splitIntoThread(ChannelId channel)
{
    const ComposerChannel *strictest = m_session.channel(channel);
    for (const ComposerChannel &each : m_session.chosen()) {
        if (strictest && each.text.limit > 0 && each.text.limit < strictest->text.limit)
            strictest = m_session.channel(each.channel.id);
    }
    if (!strictest)
        return;
    const TextRules rules = strictest->text;
    m_session.edit(PostPart::Text, [&rules](Post &post) {
        const ThreadSplit split = splitThread(rules, post.text);
        if (split.parts.size() < 2)
            return;
        post.text = split.parts.first();
        post.thread = split.parts.mid(1) + post.thread;
    });
    m_body->showTab(ChannelId());
}

void ComposerPage::makeVariant(ChannelId channel)
{
    const Variant *variant = m_session.post().variantFor(channel);
    if (!variant)
        return;
    if (!variant->text)
        m_session.setVariantText(channel, m_session.post().text);
    m_body->showTab(channel);
    m_body->focusText();
}

void ComposerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ComposerPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session.saveSoon();
}

bool ComposerPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Close)
        m_session.saveSoon();
    return QWidget::event(event);
}

} // namespace perennial
