// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/language.h"
#include "boot/plantext.h"
#include "health/panelparts.h"

#include <QListWidget>
#include <QLocale>

namespace perennial {

namespace {

using namespace healthparts;

constexpr std::array kKinds{GuideKind::NoticeProfile, GuideKind::NoticePinned,  GuideKind::NoticeAnswer,
                            GuideKind::LastPost,      GuideKind::ClosedProfile, GuideKind::ClosingChecklist,
                            GuideKind::RevivalPlan};

class GuideDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::GuidePanel)
public:
    GuideDesk(const HealthPanelDesk &desk, const QString &language);

private:
    void build(const QString &language);
    void read();
    void showKind();
    void keepText();
    void save();
    void saveNext(QList<GuideText> rest);
    GuideText *current();

    const HealthPanelDesk m_desk;
    ModalPanel *m_panel;
    ErrorLine *m_error;
    QComboBox *m_language = nullptr;
    QListWidget *m_kinds = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Label *m_state = nullptr;
    Button *m_own = nullptr;
    Button *m_save = nullptr;
    QList<GuideText> m_texts;
    QList<GuideText> m_before;
};

GuideDesk::GuideDesk(const HealthPanelDesk &desk, const QString &language)
    : m_desk(desk),
      m_panel(new ModalPanel(*desk.theme, desk.host, PanelWidth::Large, tr("Texts of %1").arg(desk.standing.client)))
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("guide-panel"));
    m_panel->setSubtitle(tr("What a new plan begins with. {client}, {channel}, {elsewhere} and {date} are filled in."));
    m_error = addError(m_panel, *desk.theme);
    build(language);
    m_panel->addCancel();
    m_save = m_panel->addButton(ButtonKind::Firm, tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &Button::clicked, this, &GuideDesk::save);
    m_panel->open(m_kinds);
    read();
}

void GuideDesk::build(const QString &language)
{
    const Theme &theme = *m_desk.theme;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language of the texts"));
    for (const QString &code : languages())
        m_language->addItem(QLocale(QLocale(code).language(), QLocale::World).nativeLanguageName(), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    connect(m_language, &QComboBox::currentIndexChanged, this, &GuideDesk::read);
    side->addWidget(m_language);
    m_kinds = new QListWidget;
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Which text"));
    m_kinds->setMinimumWidth(theme.scaled(256));
    for (const GuideKind kind : kKinds)
        m_kinds->addItem(guideName(kind));
    m_kinds->setCurrentRow(0);
    m_kinds->setFixedHeight(theme.scaled(260));
    connect(m_kinds, &QListWidget::currentRowChanged, this, &GuideDesk::showKind);
    side->addWidget(m_kinds, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("The text"));
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GuideDesk::keepText);
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    m_state = new Label(theme, TextType::Small, Token::Text2);
    foot->addWidget(m_state, 1);
    m_own = new Button(theme, ButtonKind::Quiet, tr("The program’s own again"));
    m_own->setObjectName(QStringLiteral("own-again"));
    m_own->setButtonSize(ButtonSize::Row);
    connect(m_own, &Button::clicked, this, [this] { m_text->clear(); });
    foot->addWidget(m_own);
    column->addLayout(foot);
    row->addLayout(column, 1);
    m_panel->body()->addLayout(row);
}

void GuideDesk::read()
{
    const QString language = m_language->currentData().toString();
    whenDone(m_desk.services->house.channelPlans().texts(m_desk.standing.channel.workspace, language), this,
             [this](const Result<QList<GuideText>> &texts) {
                 if (!texts)
                     return say(m_error, texts.error());
                 m_texts = *texts;
                 m_before = *texts;
                 showKind();
             });
}

GuideText *GuideDesk::current()
{
    const int row = m_kinds->currentRow();
    if (row < 0 || row >= int(kKinds.size()))
        return nullptr;
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [row](const GuideText &each) { return each.kind == kKinds.at(size_t(row)); });
    return found == m_texts.end() ? nullptr : &*found;
}

void GuideDesk::showKind()
{
    const GuideText *text = current();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text ? text->body : QString());
    m_text->setEnabled(text != nullptr);
    m_own->setEnabled(text && text->isOwn);
    m_state->setText(text && text->isOwn ? tr("The client’s own") : tr("Comes with Perennial"));
}

void GuideDesk::keepText()
{
    if (GuideText *text = current()) {
        text->body = m_text->toPlainText().trimmed();
        m_state->setText(text->body.isEmpty() ? tr("The program’s own again, once it is saved")
                                              : tr("The client’s own"));
    }
}

void GuideDesk::save()
{
    QList<GuideText> changed;
    for (const GuideText &text : std::as_const(m_texts)) {
        const auto before = std::find_if(m_before.cbegin(), m_before.cend(),
                                         [&text](const GuideText &each) { return each.kind == text.kind; });
        if (before == m_before.cend() || before->body != text.body)
            changed << text;
    }
    m_save->setEnabled(false);
    saveNext(changed);
}

void GuideDesk::saveNext(QList<GuideText> rest)
{
    if (rest.isEmpty()) {
        m_panel->accept();
        return m_desk.done(tr("The texts are saved."));
    }
    const GuideText next = rest.takeFirst();
    whenDone(m_desk.services->house.channelPlans().setText(next), this, [this, rest](const Result<void> &result) {
        if (result)
            return saveNext(rest);
        m_save->setEnabled(true);
        say(m_error, result.error());
    });
}

} // namespace

void openGuidePanel(const HealthPanelDesk &desk, const QString &language)
{
    new GuideDesk(desk, language);
}

} // namespace perennial
