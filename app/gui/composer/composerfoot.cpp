// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerfoot.h"

#include "boot/errortext.h"
#include "boot/house.h"
#include "common/button.h"
#include "common/icons.h"
#include "common/label.h"
#include "composer/channelpicker.h"
#include "composer/timefield.h"
#include "plan/conflictfinder.h"

namespace perennial {

namespace {

constexpr int kHeight = 64;
constexpr int kTwoRows = 108;
constexpr int kOneRowFrom = 1240; // below that the buttons get a row of their own
constexpr int kPastGraceMinutes = 15; // service/planning.h: what a person may still schedule

class NoteIcon : public QWidget
{
public:
    NoteIcon(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedSize(16, 16); }
    void set(const QString &icon, Token token)
    {
        m_icon = icon;
        m_token = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_icon.isEmpty())
            m_theme.icons().paint(painter, rect(), m_icon, {m_theme.colour(m_token), layoutDirection(), m_theme.colour(Token::Canvas)});
    }

private:
    const Theme &m_theme;
    QString m_icon;
    Token m_token = Token::Text3;
};

} // namespace

ComposerFoot::ComposerFoot(House &house, ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_house(house), m_session(session), m_theme(theme)
{
    m_picker = new ChannelPicker(session, theme, this);
    m_time = new TimeField(theme, this);
    m_nextFree = new Button(theme, ButtonKind::Outlined, tr("Next free time"), this);
    m_nextFree->setObjectName(QStringLiteral("nextFreeTime"));
    m_nextFree->setToolTip(tr("The next time at which nothing else goes out on these channels within half an hour"));
    m_noteIcon = new NoteIcon(theme, this);
    m_note = new Label(theme, TextType::Small, Token::Text3, QString(), this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_copy = new Button(theme, ButtonKind::Outlined, tr("Copy as new"), this);
    m_copy->setObjectName(QStringLiteral("copyAsNew"));
    m_toDraft = new Button(theme, ButtonKind::Outlined, tr("Back to draft"), this);
    m_toDraft->setObjectName(QStringLiteral("toDraft"));
    m_review = new Button(theme, ButtonKind::Outlined, tr("Ask for review"), this);
    m_review->setObjectName(QStringLiteral("review"));
    m_draft = new Button(theme, ButtonKind::Outlined, tr("Save as draft"), this);
    m_draft->setObjectName(QStringLiteral("saveDraft"));
    m_draft->setToolTip(tr("It is kept all the time; this closes it"));
    m_main = new Button(theme, ButtonKind::Filled, QString(), this);
    m_main->setButtonSize(ButtonSize::Main);
    m_main->setObjectName(QStringLiteral("schedule"));
    m_main->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(20, 1, 20, 0);
    m_rows->setSpacing(8);
    m_rows->setSizeConstraint(QLayout::SetNoConstraint);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_rows->addLayout(row, 1);
    m_rows->addLayout(buttons);
    row->addWidget(new Label(theme, TextType::Body, Token::Text2, tr("To"), this));
    row->addWidget(m_picker);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addWidget(m_nextFree);
    row->addWidget(m_noteIcon);
    row->addWidget(m_note, 1);
    for (Button *button : {m_copy, m_toDraft, m_draft, m_review, m_main})
        buttons->addWidget(button);
    setFixedHeight(theme.scaled(kHeight));
    connectParts();
    refresh();
}

void ComposerFoot::connectParts()
{
    connect(m_picker, &ChannelPicker::channelsRequested, this, &ComposerFoot::channelsRequested);
    connect(m_nextFree, &QPushButton::clicked, this, &ComposerFoot::takeNextFreeTime);
    connect(m_time, &TimeField::wallEdited, this, [this](const std::optional<WallTime> &wall) {
        m_session.edit(PostPart::Time, [&](Post &post) { post.wall = wall; });
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_session.copyAsNew(); });
    connect(m_toDraft, &QPushButton::clicked, this, [this] { m_session.setStatus(PostStatus::Draft); });
    connect(m_review, &QPushButton::clicked, this, [this] { m_session.setStatus(PostStatus::InReview); });
    connect(m_draft, &QPushButton::clicked, this, &ComposerFoot::closeRequested);
    connect(m_main, &QPushButton::clicked, this, &ComposerFoot::schedule);
    connect(&m_session, &ComposerSession::changed, this, [this](PostPart part) {
        if (part != PostPart::Text && part != PostPart::Details && part != PostPart::Media)
            refresh();
        if (part == PostPart::Time || part == PostPart::Channels || part == PostPart::Everything)
            lookForNeighbours();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int ComposerFoot::goingCount() const
{
    return int(std::count_if(m_report.channels.cbegin(), m_report.channels.cend(), [](const ChannelCheck &check) { return check.canGo; }));
}

std::optional<QString> ComposerFoot::blocker() const
{
    const Post &post = m_session.post();
    if (m_session.isEmpty())
        return tr("Write something, or add a picture");
    if (post.variants.isEmpty())
        return tr("Choose a channel");
    if (goingCount() == 0)
        return tr("No channel can take it like this");
    if (!post.wall || !post.wall->time.isValid())
        return tr("Choose a time");
    ZoneResolver zones;
    const auto due = zones.resolve(*post.wall);
    if (!due)
        return sentenceFor(due.error());
    if (due->instant < m_house.clock().now() - std::chrono::minutes(kPastGraceMinutes))
        return tr("This time has passed");
    return std::nullopt;
}

ComposerFoot::Note ComposerFoot::note() const
{
    const Post &post = m_session.post();
    if (m_session.isReadOnly())
        return {Weight::Calm, post.trashedAt ? tr("In the trash") : tr("It went out: it stays as it is")};
    if (const auto stop = blocker())
        return {m_session.isEmpty() ? Weight::Calm : Weight::Blocking, *stop};
    if (const QList<ChannelId> stopped = m_report.stopped(); !stopped.isEmpty())
        return {Weight::Blocking, tr("%1 stays a draft", nullptr).arg(channelNames(m_session.channels(), stopped))};
    if (const QString clocks = clockWords(*post.wall); !clocks.isEmpty())
        return {Weight::Warning, clocks};
    if (!m_neighbour.isEmpty())
        return {Weight::Warning, m_neighbour};
    return {Weight::Calm, tr("No conflict")};
}

void ComposerFoot::showNote()
{
    const Note shown = note();
    m_note->setText(shown.words);
    m_note->setToolTip(shown.words);
    m_note->setToken(shown.weight == Weight::Blocking ? Token::Red : shown.weight == Weight::Warning ? Token::Amber : Token::Text3);
    static_cast<NoteIcon *>(m_noteIcon)
        ->set(shown.weight == Weight::Blocking  ? QStringLiteral("badge-failed")
              : shown.weight == Weight::Warning ? QStringLiteral("badge-conflict")
                                                : QString(),
              shown.weight == Weight::Blocking ? Token::Red : Token::Amber);
    m_noteIcon->setVisible(shown.weight != Weight::Calm);
}

void ComposerFoot::refreshButtons()
{
    const Post &post = m_session.post();
    const bool readOnly = m_session.isReadOnly();
    const bool scheduled = post.status == PostStatus::Scheduled;
    const bool isDraft = post.status == PostStatus::Draft || post.status == PostStatus::Idea;
    m_copy->setVisible(readOnly);
    m_nextFree->setVisible(!readOnly);
    m_toDraft->setVisible(!readOnly && !isDraft);
    m_review->setVisible(!readOnly && isDraft);
    m_draft->setVisible(!readOnly);
    m_draft->setText(isDraft ? tr("Save as draft") : tr("Done"));
    m_main->setVisible(!readOnly && !scheduled);
    const auto stop = blocker();
    const int count = goingCount();
    m_main->setText(count == 0 ? tr("Schedule for %1").arg(m_session.workspace().name)
                               : tr("Schedule for %Ln channels of %1", nullptr, count).arg(m_session.workspace().name));
    m_main->setEnabled(!stop);
    m_main->setToolTip(stop ? *stop : tr("Ctrl+Enter"));
    m_review->setEnabled(!m_session.isEmpty());
    for (Button *button : {m_draft, m_main})
        button->updateGeometry();
}

void ComposerFoot::refresh()
{
    m_picker->refresh();
    m_time->setNow(m_house.clock().now());
    m_time->setWorkspace(m_session.workspace());
    m_time->setWall(m_session.post().wall);
    m_time->setReadOnly(m_session.isReadOnly());
    refreshButtons();
    showNote();
}

void ComposerFoot::setReport(const ComposerReport &report)
{
    m_report = report;
    refreshButtons();
    showNote();
}

void ComposerFoot::takeNextFreeTime()
{
    const Post &post = m_session.post();
    const QByteArray zone = post.wall && !post.wall->timeZone.isEmpty() ? post.wall->timeZone : m_session.workspace().timeZone;
    QCoro::connect(m_house.posts().nextFreeTime(post.workspace, post.channels(), zone), this, [this, id = post.id](const Result<WallTime> &free) {
        if (id != m_session.post().id && !m_session.post().id.isNull() && !id.isNull())
            return; // another post is in hand by now
        if (free)
            m_session.edit(PostPart::Time, [&](Post &edited) { edited.wall = *free; });
        else
            Q_EMIT m_session.problem(free.error());
    });
}

// Another post on one of these channels within a quarter of an hour.
void ComposerFoot::lookForNeighbours()
{
    const int question = ++m_question;
    m_neighbour.clear();
    const Post &post = m_session.post();
    if (!post.wall || !post.wall->time.isValid() || m_session.isReadOnly())
        return;
    ZoneResolver zones;
    const auto due = zones.resolve(*post.wall);
    if (!due)
        return;
    const auto reach = ConflictRules().least;
    QCoro::connect(m_house.posts().inRange(post.workspace, due->instant - reach, due->instant + reach), this,
                   [this, question, at = due->instant](const Result<QList<PostSummary>> &near) {
                       if (question != m_question || !near)
                           return;
                       const QList<ChannelId> mine = m_session.post().channels();
                       for (const PostSummary &other : *near) {
                           const bool shares = std::any_of(other.channels.cbegin(), other.channels.cend(),
                                                           [&](const SummaryChannel &each) { return mine.contains(each.channel); });
                           if (other.id == m_session.post().id || !shares || !other.dueAt)
                               continue;
                           const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(at - *other.dueAt).count());
                           const QString name = (other.title.isEmpty() ? other.text : other.title).simplified().left(32);
                           m_neighbour = minutes == 0  ? tr("At the same time as “%1”").arg(name)
                                         : minutes > 0 ? tr("%Ln minutes after “%1”", nullptr, minutes).arg(name)
                                                       : tr("%Ln minutes before “%1”", nullptr, -minutes).arg(name);
                           break;
                       }
                       showNote();
                   });
}

void ComposerFoot::schedule()
{
    if (!blocker())
        Q_EMIT scheduleRequested(m_report.stopped());
}

void ComposerFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.scaled(kOneRowFrom);
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setContentsMargins(20, narrow ? 10 : 1, 20, narrow ? 10 : 0);
    setFixedHeight(m_theme.scaled(narrow ? kTwoRows : kHeight));
}

void ComposerFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Token::Line2));
}

} // namespace perennial
