// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/toolform.h"

#include <QUrl>

namespace perennial {

namespace {

constexpr int kHootsuiteStep = 5; // minutes

// What the columns of a form can hold, and how.
struct FormShape
{
    ToolForm form;
    const char *id;
    const char *title;
    const char *dateForm;
    int mostRows;
    int mostMedia;
    bool hasAlts;
    bool hasFirstComment;
    bool hasTitle;
    bool hasLabels;
    bool needsTime;
};

constexpr FormShape kShapes[] = {
    {ToolForm::Hootsuite, "hootsuite", "Hootsuite", "dd/MM/yyyy HH:mm", 350, 0, false, false, false, false, true},
    {ToolForm::Buffer, "buffer", "Buffer", "yyyy-MM-dd HH:mm", 100, 1, false, false, false, true, false},
    {ToolForm::Publer, "publer", "Publer", "yyyy-MM-dd HH:mm", 0, 100, true, true, true, true, false},
    {ToolForm::SocialBee, "socialbee", "SocialBee", "yyyy-MM-dd HH:mm:ss", 0, 100, false, false, false, false, false},
};

const FormShape &shapeOf(ToolForm form)
{
    return *std::find_if(std::begin(kShapes), std::end(kShapes), [form](const FormShape &each) { return each.form == form; });
}

enum class MediumKind { Image, Gif, Video };

MediumKind kindOf(const FormMedium &medium)
{
    const QString path = QUrl(medium.url).path().toLower();
    if (medium.mimeType == QLatin1String("image/gif") || path.endsWith(QLatin1String(".gif")))
        return MediumKind::Gif;
    if (medium.mimeType.startsWith(QLatin1String("video/")))
        return MediumKind::Video;
    for (const char *ending : {".mp4", ".mov", ".m4v", ".webm", ".avi"}) {
        if (path.endsWith(QLatin1String(ending)))
            return MediumKind::Video;
    }
    return MediumKind::Image;
}

// Lists are parted by commas, which may stand in an address as they are.
QString joinUrls(const QList<FormMedium> &media)
{
    QStringList urls;
    for (const FormMedium &each : media)
        urls << QString(each.url).replace(QLatin1Char(','), QLatin1String("%2C"));
    return urls.join(QLatin1Char(','));
}

class RowMaking
{
public:
    RowMaking(const FormShape &shape, const FormPost &post) : m_shape(shape), m_post(post) {}

    FormRow run()
    {
        const QString when = time();
        if (m_shape.needsTime && when.isEmpty()) {
            lose("form-left-out");
            return m_row;
        }
        if (when.isEmpty())
            lose("form-no-time");
        takeMedia();
        tellWhatIsLost();
        m_row.cells = cells(when);
        return m_row;
    }

private:
    void lose(const char *code, const QStringList &args = {}) { m_row.losses << FormLoss{QString::fromLatin1(code), args}; }

    QString time()
    {
        if (!m_post.wall || !m_post.wall->time.isValid())
            return {};
        QDateTime when(m_post.wall->date, m_post.wall->time, Qt::UTC); // only to count with
        if (m_shape.form == ToolForm::Hootsuite) {
            const qint64 step = kHootsuiteStep * 60;
            const qint64 over = when.toSecsSinceEpoch() % step;
            if (over)
                when = when.addSecs(step - over);
        } else if (m_shape.form != ToolForm::SocialBee && m_post.wall->time.second()) {
            when = when.addSecs(60 - m_post.wall->time.second());
        }
        const QString clock = QStringLiteral("HH:mm");
        if (when.time() != m_post.wall->time)
            lose("form-minutes", {m_post.wall->time.toString(QStringLiteral("HH:mm:ss")), when.time().toString(clock)});
        return when.toString(QLatin1String(m_shape.dateForm));
    }

    // Those that the form can hold.
    void takeMedia()
    {
        int files = 0;
        for (const FormMedium &each : m_post.media) {
            if (each.url.isEmpty())
                ++files;
            else
                m_media << each;
        }
        if (files)
            lose("form-media-files", {QString::number(files)});
        if (m_shape.form == ToolForm::SocialBee)
            takeOneKind();
        const qsizetype beyond = m_media.size() - m_shape.mostMedia;
        if (beyond > 0) {
            lose("form-media-many", {QString::number(beyond), QString::number(m_shape.mostMedia)});
            m_media = m_media.mid(0, m_shape.mostMedia);
        }
    }

    void takeOneKind()
    {
        const qsizetype before = m_media.size();
        if (!m_post.link.isEmpty())
            m_media.clear(); // a link takes their place there
        else if (!m_media.isEmpty())
            m_media.removeIf([kind = kindOf(m_media.first())](const FormMedium &each) { return kindOf(each) != kind; });
        if (m_media.size() < before)
            lose(m_post.link.isEmpty() ? "form-media-kinds" : "form-link-wins", {QString::number(before - m_media.size())});
    }

    void tellWhatIsLost()
    {
        const bool hasAlts = std::any_of(m_media.cbegin(), m_media.cend(), [](const FormMedium &each) { return !each.alt.isEmpty(); });
        if (m_post.channels > 1)
            lose("form-channels", {QString::number(m_post.channels)});
        if (m_post.ownTexts > 0)
            lose("form-own-texts", {QString::number(m_post.ownTexts)});
        if (hasAlts && !m_shape.hasAlts)
            lose("form-alt-texts");
        if (!m_post.firstComment.isEmpty() && !m_shape.hasFirstComment)
            lose("form-first-comment");
        if (!m_post.thread.isEmpty())
            lose("form-thread", {QString::number(m_post.thread.size())});
        if (!m_post.title.isEmpty() && !m_shape.hasTitle)
            lose("form-title");
        if (!m_post.labels.isEmpty() && !m_shape.hasLabels)
            lose("form-labels");
        if (!m_post.contentWarning.isEmpty())
            lose("form-content-warning");
    }

    // Buffer has no column for it: there it is a part of the words.
    QString textWithLink()
    {
        if (m_post.link.isEmpty() || m_post.text.contains(m_post.link))
            return m_post.text;
        lose("form-link-in-text");
        return m_post.text.isEmpty() ? m_post.link : m_post.text + QLatin1Char('\n') + m_post.link;
    }

    QString alts() const
    {
        QStringList alts;
        for (const FormMedium &each : m_media)
            alts << each.alt;
        return alts.join(QString()).isEmpty() ? QString() : alts.join(QStringLiteral("||"));
    }

    QStringList cells(const QString &when)
    {
        const QString urls = joinUrls(m_media);
        switch (m_shape.form) {
        case ToolForm::Hootsuite:
            return {when, m_post.text, m_post.link};
        case ToolForm::Buffer:
            return {textWithLink(), urls, m_post.labels.join(QLatin1Char(',')), when};
        case ToolForm::Publer:
            return {when, m_post.text, m_post.link, urls, m_post.title, m_post.labels.join(QLatin1Char(',')), alts(), m_post.firstComment, {}, {}, {}, {}};
        case ToolForm::SocialBee:
            break;
        }
        const auto kind = m_media.isEmpty() ? MediumKind::Image : kindOf(m_media.first());
        const auto only = [&](MediumKind wanted) { return kind == wanted ? urls : QString(); };
        return {m_post.text, m_post.link, only(MediumKind::Image), only(MediumKind::Gif), only(MediumKind::Video), when};
    }

    const FormShape &m_shape;
    const FormPost &m_post;
    QList<FormMedium> m_media;
    FormRow m_row;
};

} // namespace

QString toString(ToolForm form)
{
    return QString::fromLatin1(shapeOf(form).id);
}

std::optional<ToolForm> toolFormFromString(const QString &text)
{
    for (const FormShape &each : kShapes) {
        if (text.compare(QLatin1String(each.id), Qt::CaseInsensitive) == 0)
            return each.form;
    }
    return std::nullopt;
}

QString titleOf(ToolForm form)
{
    return QString::fromLatin1(shapeOf(form).title);
}

const QList<ToolForm> &toolForms()
{
    static const QList<ToolForm> forms{ToolForm::Buffer, ToolForm::Hootsuite, ToolForm::Publer, ToolForm::SocialBee};
    return forms;
}

QStringList headingsOf(ToolForm form)
{
    switch (form) {
    case ToolForm::Hootsuite:
        return {};
    case ToolForm::Buffer:
        return {QStringLiteral("Text"), QStringLiteral("Image URL"), QStringLiteral("Tags"), QStringLiteral("Posting Time")};
    case ToolForm::Publer:
        return {QStringLiteral("Date - Intl. format or prompt"), QStringLiteral("Text"), QStringLiteral("Link(s) - Separated by comma for FB carousels"),
                QStringLiteral("Media URL(s) - Separated by comma"), QStringLiteral("Title - For the video, pin, PDF .."), QStringLiteral("Label(s) - Separated by comma"),
                QStringLiteral("Alt text(s) - Separated by ||"), QStringLiteral("Comment(s) - Separated by ||"), QStringLiteral("Pin board, FB album, or Google category"),
                QStringLiteral("Post subtype - I.e. story, reel, PDF .."), QStringLiteral("CTA - For Facebook links or Google"),
                QStringLiteral("Reminder - For stories, reels, shorts, and TikToks")};
    case ToolForm::SocialBee:
        break;
    }
    return {QStringLiteral("text"), QStringLiteral("link"), QStringLiteral("imageUrls"), QStringLiteral("gifUrls"), QStringLiteral("videoUrls"), QStringLiteral("postAtSpecificTime")};
}

FormRow rowOf(ToolForm form, const FormPost &post)
{
    return RowMaking(shapeOf(form), post).run();
}

int mostRowsOf(ToolForm form)
{
    return shapeOf(form).mostRows;
}

} // namespace perennial
