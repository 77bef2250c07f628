// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/wordingeditor.h"

#include "common/button.h"
#include "common/label.h"
#include "common/plate.h"
#include "composer/composertabs.h"
#include "text/textrules.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace perennial {

namespace {

constexpr int kListWidth = 248;
constexpr int kTextHeight = 128;
constexpr int kLongestLine = 140;

} // namespace

WordingEditor::WordingEditor(PostService &posts, WorkspaceId workspace, Thumbnails &thumbnails, const Theme &theme, const QList<Network> &networks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_networks(networks), m_list(new QListWidget), m_text(new QPlainTextEdit),
      m_counts(new Label(theme, TextType::Small, Token::Text3)), m_variant(new Button(theme, ButtonKind::Quiet, QString())), m_link(new QLineEdit),
      m_ownPictures(new Button(theme, ButtonKind::Quiet, tr("Pictures of its own"))),
      m_pictures(new PictureStrip(posts, workspace, thumbnails, theme, tr("Pictures of this wording"))), m_help(new QVBoxLayout)
{
    setObjectName(QStringLiteral("wordingEditor"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildList());
    row->addWidget(buildEditor(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (!m_quiet && index >= 0)
            showWording(index);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingEditor::takeText);
    connect(m_variant, &QPushButton::clicked, this, &WordingEditor::toggleVariant);
    connect(m_link, &QLineEdit::textEdited, this, [this](const QString &link) {
        wording().link = link.trimmed();
        showCounts();
        Q_EMIT edited();
    });
    connect(m_pictures, &PictureStrip::edited, this, [this] {
        wording().media = m_pictures->uses();
        Q_EMIT edited();
    });
    connect(m_pictures, &PictureStrip::failed, this, &WordingEditor::failed);
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
}

QWidget *WordingEditor::buildList()
{
    m_list->setObjectName(QStringLiteral("wordings"));
    m_list->setAccessibleName(tr("Wordings"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideNone); // all of it is to be read beside the one that is written
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setToolTip(tr("Alt+Up and Alt+Down move a wording"));
    auto *add = new Button(m_theme, ButtonKind::Outlined, tr("Add wording"));
    add->setObjectName(QStringLiteral("addWording"));
    add->setIconName(QStringLiteral("plus"));
    add->setButtonSize(ButtonSize::Row);
    add->setToolTip(tr("Ctrl+Enter"));
    m_up = makeIconButton(m_theme, QStringLiteral("chevron-up"), tr("Move the wording up"), ButtonKind::Quiet);
    m_down = makeIconButton(m_theme, QStringLiteral("chevron-down"), tr("Move the wording down"), ButtonKind::Quiet);
    m_remove = makeIconButton(m_theme, QStringLiteral("trash"), tr("Remove the wording"), ButtonKind::Quiet);
    m_up->setObjectName(QStringLiteral("wordingUp"));
    m_down->setObjectName(QStringLiteral("wordingDown"));
    m_remove->setObjectName(QStringLiteral("removeWording"));
    connect(add, &QPushButton::clicked, this, [this] { addWording(); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, &WordingEditor::remove);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(add);
    buttons->addStretch(1);
    for (Button *button : {m_up, m_down, m_remove}) {
        button->setButtonSize(ButtonSize::Row);
        buttons->addWidget(button);
    }
    auto *box = new QWidget;
    box->setFixedWidth(m_theme.scaled(kListWidth));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new Label(m_theme, TextType::Body, Token::Text, tr("Wordings"));
    title->setWeight(QFont::DemiBold);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return box;
}

QWidget *WordingEditor::buildEditor()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *tabs = new QHBoxLayout;
    tabs->setObjectName(QStringLiteral("networkTabs"));
    tabs->setSpacing(0);
    column->addLayout(tabs);
    const auto put = [this, tabs](const QString &network, const QString &name) {
        addTab(network, name);
        tabs->addWidget(m_tabs.value(network));
    };
    put(QString(), tr("Everywhere"));
    for (const Network &network : std::as_const(m_networks))
        put(network.id, network.name);
    tabs->addStretch(1);
    m_text->setObjectName(QStringLiteral("wordingText"));
    m_text->setAccessibleName(tr("Text of the wording"));
    m_text->setPlaceholderText(tr("Say it so that it stays true"));
    m_text->setMinimumHeight(m_theme.scaled(kTextHeight));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *facts = new QHBoxLayout;
    m_variant->setObjectName(QStringLiteral("ownText"));
    m_variant->setButtonSize(ButtonSize::Row);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setParagraph();
    facts->addWidget(m_counts, 1);
    facts->addWidget(m_variant);
    column->addLayout(facts);
    m_help->setObjectName(QStringLiteral("rewordingHelp"));
    column->addLayout(m_help);
    m_link->setObjectName(QStringLiteral("wordingLink"));
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("Link of this wording"));
    m_link->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_link);
    m_pictures->setObjectName(QStringLiteral("wordingPictures"));
    m_pictures->setHint(tr("This wording has these instead of the pictures of the item."));
    m_ownPictures->setObjectName(QStringLiteral("ownPictures"));
    m_ownPictures->setButtonSize(ButtonSize::Row);
    m_ownPictures->setIconName(QStringLiteral("image"));
    m_ownPictures->setToolTip(tr("This wording has other pictures than the item"));
    connect(m_ownPictures, &QPushButton::clicked, this, [this] {
        m_ownPictures->hide();
        m_pictures->show();
    });
    column->addWidget(m_ownPictures, 0, Qt::AlignLeading);
    column->addWidget(m_pictures);
    return box;
}

void WordingEditor::addTab(const QString &network, const QString &name)
{
    auto *tab = new ComposerTab(m_theme, network, name, this);
    tab->setObjectName(QStringLiteral("tab-") + network);
    tab->setCheckable(true);
    tab->setToolTip(network.isEmpty() ? tr("What it says where nothing else is written") : tr("What it says on %1").arg(name));
    connect(tab, &QAbstractButton::clicked, this, [this, network] { showTab(network); });
    m_tabs.insert(network, tab);
}

void WordingEditor::setWordings(const QList<Wording> &wordings, const QHash<MediaId, Media> &media)
{
    m_wordings = wordings.isEmpty() ? QList<Wording>{Wording()} : wordings;
    m_pictures->setUses({}, media);
    m_current = 0;
    showList();
    showWording(0);
}

QString WordingEditor::lineOf(int index) const
{
    const QString text = m_wordings.at(index).text.simplified();
    const QString shown = text.isEmpty() ? tr("Not written yet") : text.size() > kLongestLine ? text.left(kLongestLine - 1) + QChar(0x2026) : text;
    //: the number of a wording and its text
    return tr("%1. %2").arg(locale().toString(index + 1), shown);
}

void WordingEditor::showList()
{
    m_quiet = true;
    while (m_list->count() > m_wordings.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_wordings.size())
        m_list->addItem(QString());
    for (int i = 0; i < m_wordings.size(); ++i)
        m_list->item(i)->setText(lineOf(i));
    m_list->setCurrentRow(m_current);
    m_quiet = false;
    m_up->setEnabled(m_current > 0);
    m_down->setEnabled(m_current + 1 < m_wordings.size());
    m_remove->setEnabled(m_wordings.size() > 1);
}

void WordingEditor::showWording(int index)
{
    m_current = std::clamp(index, 0, int(m_wordings.size()) - 1);
    showList();
    m_link->setText(wording().link);
    m_pictures->setUses(wording().media, {});
    m_pictures->setVisible(!wording().media.isEmpty());
    m_ownPictures->setVisible(wording().media.isEmpty());
    showTab(m_tab);
    Q_EMIT currentChanged(m_current);
}

void WordingEditor::showTab(const QString &network)
{
    m_tab = network;
    m_quiet = true;
    m_text->setPlainText(wording().textOn(network));
    m_quiet = false;
    showVariantState();
    showCounts();
}

void WordingEditor::showVariantState()
{
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        tab.value()->setChecked(tab.key() == m_tab);
        tab.value()->setMarks(wording().variants.contains(tab.key()), false);
    }
    const bool own = wording().variants.contains(m_tab);
    m_text->setReadOnly(!m_tab.isEmpty() && !own);
    m_variant->setVisible(!m_tab.isEmpty());
    m_variant->setText(own ? tr("Say the same as everywhere") : tr("Say it otherwise here"));
}

void WordingEditor::showCounts()
{
    QStringList parts;
    bool over = false;
    for (const Network &network : std::as_const(m_networks)) {
        if (!m_tab.isEmpty() && network.id != m_tab)
            continue;
        QString text = wording().textOn(network.id);
        if (!wording().link.isEmpty())
            text += QLatin1Char('\n') + wording().link;
        const TextCheck check = checkText(network.text, text);
        if (check.limit <= 0)
            continue;
        over = over || check.length > check.limit;
        //: how long a text is on a network: "Mastodon 120 of 500"
        parts << tr("%1 %2 of %3").arg(network.name, locale().toString(check.length), locale().toString(check.limit));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_counts->setToken(over ? Token::Red : Token::Text3);
}

void WordingEditor::takeText()
{
    if (m_quiet)
        return;
    const QString text = m_text->toPlainText();
    if (m_tab.isEmpty())
        wording().text = text;
    else if (wording().variants.contains(m_tab))
        wording().variants[m_tab] = text;
    m_list->item(m_current)->setText(lineOf(m_current));
    showCounts();
    Q_EMIT edited();
}

void WordingEditor::toggleVariant()
{
    if (wording().variants.contains(m_tab))
        wording().variants.remove(m_tab);
    else
        wording().variants.insert(m_tab, wording().text);
    showTab(m_tab);
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void WordingEditor::addWording(const QString &text)
{
    Wording made;
    made.text = text;
    made.link = wording().link; // the same page, said otherwise
    m_wordings.insert(m_current + 1, made);
    m_tab.clear();
    showWording(m_current + 1);
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void WordingEditor::remove()
{
    if (m_wordings.size() < 2)
        return;
    m_wordings.removeAt(m_current);
    showWording(std::min(m_current, int(m_wordings.size()) - 1));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void WordingEditor::moveBy(int steps)
{
    const int to = m_current + steps;
    if (to < 0 || to >= m_wordings.size())
        return;
    m_wordings.move(m_current, to);
    showWording(to);
    Q_EMIT edited();
}

bool WordingEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && key.modifiers() == Qt::ControlModifier) {
        addWording();
        return true;
    }
    if (object == m_list && key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        moveBy(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (object == m_list && key.key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace perennial
