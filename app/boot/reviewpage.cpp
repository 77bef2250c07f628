// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/reviewpage.h"

#include "boot/reviewpageparts.h"
#include "boot/statetext.h"
#include "domain/walltime.h"
#include "plan/calendardays.h"

#include <QColor>
#include <QCoreApplication>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

// Values stand between the tags, never inside of the script or the style.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

QString tag(const QString &name, const QString &attributes, const QString &text)
{
    return QLatin1Char('<') + name + (attributes.isEmpty() ? QString() : QLatin1Char(' ') + attributes) + QLatin1Char('>') + text + QStringLiteral("</") + name
           + QStringLiteral(">\n");
}

QString attribute(const char *name, const QString &value)
{
    return QLatin1String(name) + QStringLiteral("=\"") + escaped(value) + QStringLiteral("\" ");
}

QString paragraph(const QString &kind, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : tag(QStringLiteral("p"), attribute("class", kind) + QStringLiteral("dir=\"auto\""), escaped(text));
}

// "Link: ..." with the value in its own direction.
QString named(const QString &name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return {};
    return tag(QStringLiteral("p"), QStringLiteral("class=\"more\""), escaped(name) + QStringLiteral(": <bdi>") + escaped(value) + QStringLiteral("</bdi>"));
}

// Whatever the client is called, the file can be saved.
QString fileNameFor(const QString &client)
{
    QString name;
    for (const QChar c : client.simplified()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    name = name.left(60);
    return (name.isEmpty() ? QStringLiteral("answers") : name) + QStringLiteral(".perennial-review.json");
}

class ReviewPage final : public ReviewForm
{
public:
    explicit ReviewPage(const ReviewPageFacts &facts) : m_facts(facts) { m_facts.locale.setNumberOptions(QLocale::OmitGroupSeparator); }

    QByteArray begin(const ReviewPack &pack, qint64 posts, qint64 asked) override
    {
        const QString title = Words::tr("Posts for %1").arg(m_facts.client);
        const QColor client(m_facts.colour);
        QString html = QStringLiteral("<!DOCTYPE html>\n<html ");
        html += attribute("lang", m_facts.locale.bcp47Name()) + attribute("dir", m_facts.locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        html += attribute("data-pack", pack.id.toString()) + attribute("data-token", pack.token) + attribute("data-file", fileNameFor(m_facts.client));
        html += QStringLiteral(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                               "style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                               "<meta name=\"robots\" content=\"noindex\">\n");
        html += tag(QStringLiteral("title"), {}, escaped(title));
        html += QStringLiteral("<style>:root { --client: ") + (client.isValid() ? client.name() : QStringLiteral("#5b6067")) + QStringLiteral("; }")
                + QLatin1String(reviewparts::kStyle) + QStringLiteral("</style>\n</head>\n<body>\n<div class=\"band\"></div>\n<main class=\"page\">\n");
        html += tag(QStringLiteral("h1"), QStringLiteral("dir=\"auto\""), escaped(title));
        html += tag(QStringLiteral("p"), QStringLiteral("class=\"fact\""), escaped(Words::tr("%Ln posts. Times are of %1.", nullptr, int(posts)).arg(QString::fromUtf8(m_facts.timeZone))));
        m_asked = asked > 0;
        if (m_asked)
            html += introduction();
        return html.toUtf8();
    }

    QByteArray post(const ReviewPost &post) override
    {
        QString html;
        const QString day = post.post.wall ? dayText(here(post).date) : Words::tr("Without a day");
        if (day != m_day) {
            html += tag(QStringLiteral("h2"), {}, escaped(day));
            m_day = day;
        }
        html += QStringLiteral("<article ");
        if (post.asked) {
            html += attribute("data-post", post.post.id.toString()) + attribute("data-version", QString::number(post.post.version)) + attribute("data-sha256", post.hash);
        }
        html += QStringLiteral(">\n") + head(post);
        const bool several = post.faces.size() > 1;
        for (const ReviewShown &face : post.faces)
            html += faceOf(face, several);
        html += (post.asked ? question(post) : QString()) + QStringLiteral("</article>\n");
        return html.toUtf8();
    }

    QByteArray end() override
    {
        if (!m_asked)
            return QByteArrayLiteral("</main>\n</body>\n</html>\n");
        QString html = QStringLiteral("</main>\n<div class=\"foot\"><div>\n<span id=\"count\" role=\"status\"></span>\n<progress id=\"bar\" max=\"1\" value=\"0\" aria-labelledby=\"count\"></progress>\n");
        html += tag(QStringLiteral("button"), QStringLiteral("id=\"save\" type=\"button\""), escaped(Words::tr("Save answers")));
        //: %1 and %2 are numbers: 7 of 12 answered
        html += tag(QStringLiteral("p"),
                    QStringLiteral("id=\"said\" role=\"alert\" ") + attribute("data-progress", Words::tr("%1 of %2 answered")) + attribute("data-name", Words::tr("Write your name first, at the top."))
                        + attribute("data-none", Words::tr("Nothing is answered yet.")) + attribute("data-saved", Words::tr("Saved as %1. Send this file back.")),
                    {});
        html += QStringLiteral("</div></div>\n<script>") + QLatin1String(reviewparts::kScript) + QStringLiteral("</script>\n</body>\n</html>\n");
        return html.toUtf8();
    }

private:
    static QString introduction()
    {
        QString html = tag(QStringLiteral("p"), QStringLiteral("class=\"fact\""),
                           escaped(Words::tr("Choose “Approve” or “Change” for each post. Then save your answers and send the file back. This page works without the internet and sends nothing by itself.")));
        return html + tag(QStringLiteral("label"), QStringLiteral("class=\"who\""),
                          escaped(Words::tr("Your name")) + QStringLiteral("<input id=\"reviewer\" type=\"text\" maxlength=\"120\" autocomplete=\"name\">"));
    }

    // Everything stands at the client's clock, whichever zone it was planned in.
    WallTime here(const ReviewPost &post)
    {
        if (post.post.wall->time.isValid() && post.post.dueAt) {
            if (const auto wall = m_zones.wallTime(*post.post.dueAt, m_facts.timeZone))
                return *wall;
        }
        return *post.post.wall;
    }

    QString dayText(QDate day) const
    {
        return m_facts.locale.toString(day, QStringLiteral("dddd, d MMMM yyyy"), calendarOf(m_facts.calendar));
    }

    QString head(const ReviewPost &post)
    {
        QStringList channels;
        for (const ReviewShown &face : post.faces)
            channels << face.channels;
        QString html = QStringLiteral("<div class=\"head\">");
        if (post.post.wall && post.post.wall->time.isValid())
            html += tag(QStringLiteral("b"), {}, QStringLiteral("<bdi>") + escaped(m_facts.locale.toString(here(post).time, QStringLiteral("HH:mm"))) + QStringLiteral("</bdi>"));
        html += tag(QStringLiteral("span"), QStringLiteral("class=\"channels\" dir=\"auto\""), escaped(m_facts.locale.createSeparatedList(channels)));
        html += tag(QStringLiteral("span"), QStringLiteral("class=\"state\""), escaped(entryStateName(post.state)));
        return html + QStringLiteral("</div>\n");
    }

    QString faceOf(const ReviewShown &face, bool several) const
    {
        const Content &content = face.content;
        QString html = QStringLiteral("<div class=\"face\">\n");
        if (several)
            html += tag(QStringLiteral("p"), QStringLiteral("class=\"for\" dir=\"auto\""), escaped(Words::tr("On %1").arg(m_facts.locale.createSeparatedList(face.channels))));
        if (!content.contentWarning.isEmpty())
            html += tag(QStringLiteral("p"), QStringLiteral("class=\"warning\" dir=\"auto\""), escaped(Words::tr("Content warning: %1").arg(content.contentWarning)));
        html += paragraph(QStringLiteral("text title"), content.title) + paragraph(QStringLiteral("text"), content.text);
        for (const QString &part : content.thread)
            html += paragraph(QStringLiteral("text part"), part);
        for (const ReviewPicture &picture : face.pictures)
            html += figure(picture);
        if (!content.text.contains(content.link))
            html += named(Words::tr("Link"), content.link);
        html += named(Words::tr("First comment"), content.firstComment);
        return html + QStringLiteral("</div>\n");
    }

    QString figure(const ReviewPicture &picture) const
    {
        QString inside;
        if (picture.jpeg.isEmpty()) {
            inside = tag(QStringLiteral("div"), QStringLiteral("class=\"lost\" dir=\"auto\""), escaped(Words::tr("%1 can't be shown here.").arg(picture.name)));
        } else {
            inside = QStringLiteral("<img ") + attribute("alt", picture.alt) + attribute("width", QString::number(picture.size.width()))
                     + attribute("height", QString::number(picture.size.height())) + QStringLiteral("src=\"data:image/jpeg;base64,")
                     + QString::fromLatin1(picture.jpeg.toBase64()) + QStringLiteral("\">\n");
        }
        const QString words = picture.alt.isEmpty() ? Words::tr("Without a description for those who do not see it.") : Words::tr("Described as: %1").arg(picture.alt);
        return tag(QStringLiteral("figure"), {}, inside + tag(QStringLiteral("figcaption"), QStringLiteral("dir=\"auto\""), escaped(words)));
    }

    QString question(const ReviewPost &post) const
    {
        const QString name = attribute("name", QStringLiteral("answer-") + post.post.id.toString());
        const auto choice = [&name](const char *value, const QString &text) {
            return tag(QStringLiteral("label"), {}, QStringLiteral("<input type=\"radio\" ") + name + attribute("value", QLatin1String(value)) + QLatin1Char('>') + escaped(text));
        };
        const QString title = titleOf(post.post);
        QString html = QStringLiteral("<fieldset>\n");
        html += tag(QStringLiteral("legend"), {}, escaped(title.isEmpty() ? Words::tr("Your answer") : Words::tr("Your answer to “%1”").arg(title)));
        html += tag(QStringLiteral("div"), QStringLiteral("class=\"choices\""), choice("approve", Words::tr("Approve")) + choice("change", Words::tr("Change")));
        html += tag(QStringLiteral("label"), QStringLiteral("class=\"comment\""),
                    escaped(Words::tr("Comment")) + QStringLiteral("<textarea dir=\"auto\" rows=\"2\" placeholder=\" \" maxlength=\"") + QString::number(kLongestComment) + QStringLiteral("\"></textarea>"));
        return html + QStringLiteral("</fieldset>\n");
    }

    static constexpr int kLongestComment = 4000;

    ReviewPageFacts m_facts;
    ZoneResolver m_zones;
    QString m_day;
    bool m_asked = false;
};

} // namespace

std::unique_ptr<ReviewForm> makeReviewPage(const ReviewPageFacts &facts)
{
    return std::make_unique<ReviewPage>(facts);
}

} // namespace perennial
