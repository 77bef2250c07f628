// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composermore.h"

#include "common/button.h"
#include "common/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace perennial {

namespace {

constexpr const char *kLanguages[] = {"ar", "az", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
                                      "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "ku", "lt", "lv", "mk", "nl", "no", "pl", "pt",
                                      "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh"};

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

void setQuietly(QComboBox *box, int index)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
}

} // namespace

QStringList labelsFrom(const QString &text)
{
    QStringList labels;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString label = part.simplified();
        if (!label.isEmpty() && !labels.contains(label, Qt::CaseInsensitive))
            labels << label;
    }
    return labels;
}

ComposerMore::ComposerMore(ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_visibility(new QComboBox), m_language(new QComboBox),
      m_labels(new QLineEdit), m_campaign(new QComboBox), m_notes(new QPlainTextEdit), m_knownLabels(new QStringListModel(this))
{
    m_head = new Button(theme, ButtonKind::Quiet, tr("More"), this);
    m_head->setButtonSize(ButtonSize::Row);
    m_head->setObjectName(QStringLiteral("more"));
    m_head->setCheckable(true);
    m_head->setIconName(QStringLiteral("chevron-down"));
    m_head->setToolTip(tr("Link, content warning, visibility, language, labels, campaign, notes"));
    m_summary = new Label(theme, TextType::Small, Token::Text3, QString(), this);
    auto *headRow = new QHBoxLayout;
    headRow->setSpacing(8);
    headRow->addWidget(m_head);
    headRow->addWidget(m_summary, 1);
    m_body = new QWidget(this);
    m_form = new QFormLayout(m_body);
    m_form->setContentsMargins(10, 4, 10, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(headRow);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_head, &QPushButton::toggled, this, &ComposerMore::unfold);

    addLine(QStringLiteral("link"), tr("Link"), QStringLiteral("https://"), &Post::link);
    addLine(QStringLiteral("contentWarning"), tr("Content warning"), tr("Shown before the text"), &Post::contentWarning);
    addRow(tr("Visibility"), m_visibility);
    addRow(tr("Language"), m_language);
    addRow(tr("Labels"), m_labels);
    addRow(tr("Campaign"), m_campaign);
    addLine(QStringLiteral("title"), tr("Title"), tr("For your lists; some networks show it"), &Post::title);
    addRow(tr("Notes"), m_notes);
    m_labels->setPlaceholderText(tr("autumn, offer"));
    m_labels->setObjectName(QStringLiteral("labels"));
    m_labels->setCompleter(new QCompleter(m_knownLabels, this));
    m_campaign->setEditable(true);
    m_campaign->setObjectName(QStringLiteral("campaign"));
    m_campaign->lineEdit()->setPlaceholderText(tr("None"));
    m_notes->setFixedHeight(theme.scaled(64));
    m_notes->setTabChangesFocus(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setPlaceholderText(tr("For you and your team; never sent"));
    m_language->addItem(tr("Not told"), QString());
    for (const char *code : kLanguages)
        m_language->addItem(languageName(QLatin1String(code)), QString::fromLatin1(code));
    connectFields();
}

void ComposerMore::connectFields()
{
    connect(m_visibility, &QComboBox::activated, this, [this](int index) {
        m_session.edit(PostPart::Details, [&](Post &post) { post.visibility = m_visibility->itemData(index).toString(); });
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_session.edit(PostPart::Details, [&](Post &post) { post.language = m_language->itemData(index).toString(); });
    });
    connect(m_labels, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_session.edit(PostPart::Details, [&](Post &post) { post.labels = labelsFrom(text); });
    });
    connect(m_campaign, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_session.edit(PostPart::Details, [&](Post &post) { post.campaign = text.simplified(); });
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const QString notes = m_notes->toPlainText();
        if (notes != m_session.post().notes)
            m_session.edit(PostPart::Details, [&](Post &post) { post.notes = notes; });
    });
}

void ComposerMore::addRow(const QString &words, QWidget *field)
{
    auto *label = new Label(m_theme, TextType::Body, Token::Text2, words, m_body);
    label->setBuddy(field);
    label->setMinimumHeight(m_theme.scaled(32));
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    field->setAccessibleName(words);
    m_form->addRow(label, field);
}

QLineEdit *ComposerMore::addLine(const QString &name, const QString &words, const QString &hint, QString Post::*field)
{
    auto *line = new QLineEdit(m_body);
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    addRow(words, line);
    m_lines.append({line, field});
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        m_session.edit(PostPart::Details, [&](Post &post) { post.*field = text; });
    });
    return line;
}

void ComposerMore::setKnown(const QStringList &labels, const QStringList &campaigns)
{
    m_knownLabels->setStringList(labels);
    const QSignalBlocker quiet(m_campaign);
    m_campaign->clear();
    m_campaign->addItems(campaigns);
    m_campaign->setEditText(m_session.post().campaign);
}

void ComposerMore::fillVisibilities()
{
    QStringList known;
    for (const ComposerChannel &channel : m_session.chosen()) {
        for (const QString &visibility : channel.network.visibilities) {
            if (!known.contains(visibility))
                known << visibility;
        }
    }
    if (!m_session.post().visibility.isEmpty() && !known.contains(m_session.post().visibility))
        known << m_session.post().visibility;
    const QSignalBlocker quiet(m_visibility);
    m_visibility->clear();
    m_visibility->addItem(tr("As the network does"), QString());
    for (const QString &visibility : known)
        m_visibility->addItem(visibility, visibility);
    m_visibility->setEnabled(m_visibility->count() > 1 && !m_session.isReadOnly());
    m_visibility->setToolTip(m_visibility->count() > 1 ? QString() : tr("None of the chosen channels has a choice here"));
}

void ComposerMore::refresh()
{
    const Post &post = m_session.post();
    const bool readOnly = m_session.isReadOnly();
    for (const auto &[line, field] : std::as_const(m_lines)) {
        if (line->text() != post.*field)
            line->setText(post.*field);
        line->setReadOnly(readOnly);
    }
    fillVisibilities();
    setQuietly(m_visibility, std::max(0, m_visibility->findData(post.visibility)));
    if (!post.language.isEmpty() && m_language->findData(post.language) < 0)
        m_language->addItem(post.language, post.language);
    setQuietly(m_language, std::max(0, m_language->findData(post.language)));
    m_language->setEnabled(!readOnly);
    if (labelsFrom(m_labels->text()) != post.labels)
        m_labels->setText(post.labels.join(QStringLiteral(", ")));
    m_labels->setReadOnly(readOnly);
    {
        const QSignalBlocker quiet(m_campaign);
        if (m_campaign->currentText().simplified() != post.campaign)
            m_campaign->setEditText(post.campaign);
    }
    m_campaign->setEnabled(!readOnly);
    if (m_notes->toPlainText() != post.notes)
        m_notes->setPlainText(post.notes);
    m_notes->setReadOnly(readOnly);
    m_summary->setText(m_body->isHidden() ? summary() : QString());
}

QString ComposerMore::summary() const
{
    const Post &post = m_session.post();
    QStringList set;
    if (!post.link.isEmpty())
        set << tr("link");
    if (!post.contentWarning.isEmpty())
        set << tr("content warning");
    if (!post.visibility.isEmpty())
        set << post.visibility;
    if (!post.language.isEmpty())
        set << languageName(post.language);
    set << post.labels;
    if (!post.campaign.isEmpty())
        set << post.campaign;
    if (!post.notes.isEmpty())
        set << tr("notes");
    return set.isEmpty() ? tr("Link, content warning, labels, campaign, notes") : set.join(QStringLiteral(" · "));
}

void ComposerMore::unfold(bool open)
{
    m_body->setVisible(open);
    m_head->setIconName(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    m_head->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    m_summary->setText(open ? QString() : summary());
    const QSignalBlocker quiet(m_head);
    m_head->setChecked(open);
}

} // namespace perennial
