// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarybulk.h"

#include "common/label.h"
#include "library/libraryfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace perennial {

namespace {

QString escaped(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

LibraryBulk::LibraryBulk(Services &services, LibrarySource &source, LibraryActions &actions, const Theme &theme, Selection selection, QWidget *parent)
    : QWidget(parent), m_services(services), m_source(source), m_actions(actions), m_theme(theme), m_selection(std::move(selection)),
      m_format(CalendarSetting()), m_row(new QHBoxLayout(this)), m_count(new Label(theme, TextType::Body, Token::Text))
{
    setObjectName(QStringLiteral("bulk"));
    setFixedHeight(theme.scaled(44));
    m_row->setContentsMargins(16, 0, 12, 1);
    m_row->setSpacing(6);
    m_count->setWeight(QFont::DemiBold);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    Button *move = add(QStringLiteral("moveTo"), QStringLiteral("folder"), tr("Move to"), Place::Library);
    connect(move, &QPushButton::clicked, this, [this, move] { popup(move, &LibraryBulk::fillCategories); });
    Button *labels = add(QStringLiteral("labels"), QStringLiteral("tag"), tr("Labels"), Place::Library);
    connect(labels, &QPushButton::clicked, this, [this, labels] { popup(labels, &LibraryBulk::fillLabels); });
    Button *change = add(QStringLiteral("change"), QStringLiteral("settings"), tr("Change"), Place::Library);
    connect(change, &QPushButton::clicked, this, [this, change] { popup(change, &LibraryBulk::fillChanges); });
    for (Button *button : {move, labels, change})
        button->setTrailingIcon(QStringLiteral("chevron-down"));
    connect(add(QStringLiteral("trash"), QStringLiteral("trash"), tr("Delete"), Place::Library), &QPushButton::clicked, this, &LibraryBulk::trash);
    connect(add(QStringLiteral("restore"), QStringLiteral("undo"), tr("Restore"), Place::Trash), &QPushButton::clicked, this,
            [this] { m_actions.restore(m_selection()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

Button *LibraryBulk::add(const QString &name, const QString &icon, const QString &text, Place place)
{
    auto *button = new Button(m_theme, name == QLatin1String("trash") ? ButtonKind::Destructive : ButtonKind::Outlined, text, this);
    button->setObjectName(name);
    button->setButtonSize(ButtonSize::Row);
    button->setIconName(icon);
    m_row->addWidget(button);
    m_buttons.append({button, place});
    return button;
}

void LibraryBulk::show(int count, Place place)
{
    m_count->setText(tr("%Ln selected", nullptr, count));
    for (const auto &[button, where] : std::as_const(m_buttons))
        button->setVisible(where == place);
    setVisible(count > 1 || (count == 1 && place == Place::Trash));
}

void LibraryBulk::popup(Button *button, void (LibraryBulk::*fill)(QMenu &))
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (this->*fill)(*menu);
    const int x = layoutDirection() == Qt::RightToLeft ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + 4)));
}

void LibraryBulk::addTo(QMenu &menu, Place place)
{
    if (place == Place::Trash) {
        connect(menu.addAction(tr("Restore")), &QAction::triggered, this, [this] { m_actions.restore(m_selection()); });
        return;
    }
    fillCategories(*menu.addMenu(tr("Move to")));
    fillLabels(*menu.addMenu(tr("Labels")));
    fillChanges(menu);
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Delete"));
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, &LibraryBulk::trash);
}

void LibraryBulk::fillCategories(QMenu &menu)
{
    for (const LibraryCategory &each : m_source.categories())
        connect(menu.addAction(escaped(each.category.name)), &QAction::triggered, this, [this, id = each.category.id] { m_actions.moveTo(m_selection(), id); });
}

QStringList LibraryBulk::labelsOf(const QList<EvergreenId> &items) const
{
    QSet<QString> found;
    for (EvergreenId id : items) {
        if (const LibraryItem *item = m_source.item(id))
            found.unite(QSet<QString>(item->labels.cbegin(), item->labels.cend()));
    }
    QStringList labels = found.values();
    labels.sort(Qt::CaseInsensitive);
    return labels;
}

void LibraryBulk::fillLabels(QMenu &menu)
{
    connect(menu.addAction(tr("Add label…")), &QAction::triggered, this, &LibraryBulk::askLabel);
    const QStringList there = labelsOf(m_selection());
    if (there.isEmpty())
        return;
    menu.addSeparator();
    for (const QString &label : there)
        connect(menu.addAction(tr("Take “%1” away").arg(escaped(label))), &QAction::triggered, this, [this, label] { m_actions.removeLabel(m_selection(), label); });
}

void LibraryBulk::fillChanges(QMenu &menu)
{
    connect(menu.addAction(tr("Season…")), &QAction::triggered, this, &LibraryBulk::askSeason);
    connect(menu.addAction(tr("Last day…")), &QAction::triggered, this, &LibraryBulk::askExpires);
    connect(menu.addAction(tr("Most uses…")), &QAction::triggered, this, &LibraryBulk::askMostUses);
    connect(menu.addAction(tr("Channels…")), &QAction::triggered, this, &LibraryBulk::askChannels);
}

void LibraryBulk::ask(const QString &title, QWidget *field, std::function<void()> set)
{
    auto *panel = new ModalPanel(m_theme, this, PanelWidth::Small, title);
    panel->setObjectName(QStringLiteral("bulk-panel"));
    panel->body()->addWidget(field);
    panel->addCancel();
    Button *done = panel->addButton(ButtonKind::Outlined, tr("Apply"));
    done->setObjectName(QStringLiteral("apply"));
    panel->setDefaultButton(done);
    connect(done, &QPushButton::clicked, panel, &ModalPanel::accept);
    connect(panel, &ModalPanel::accepted, field, set);
    panel->open();
}

void LibraryBulk::askLabel()
{
    const QList<EvergreenId> items = m_selection();
    auto *label = new QComboBox;
    label->setObjectName(QStringLiteral("labelName"));
    label->setEditable(true);
    label->addItems(m_source.labels());
    label->setEditText(QString());
    label->setAccessibleName(tr("Label"));
    label->lineEdit()->setPlaceholderText(tr("Label"));
    ask(tr("Add a label to %Ln items", nullptr, int(items.size())), label, [this, items, label] {
        if (const QString name = label->currentText().simplified(); !name.isEmpty())
            m_actions.addLabel(items, name);
    });
}

void LibraryBulk::askSeason()
{
    const QList<EvergreenId> items = m_selection();
    const LibraryItem *first = items.isEmpty() ? nullptr : m_source.item(items.first());
    if (!first)
        return;
    auto *field = new SeasonField(m_theme);
    field->setSeason(first->season);
    ask(tr("Season of %Ln items", nullptr, int(items.size())), field, [this, items, field] { m_actions.setSeason(items, field->season()); });
}

void LibraryBulk::askExpires()
{
    const QList<EvergreenId> items = m_selection();
    const LibraryItem *first = items.isEmpty() ? nullptr : m_source.item(items.first());
    if (!first)
        return;
    auto *field = new LastDayField(m_format, m_source.today().addMonths(3));
    field->setDay(first->expires);
    ask(tr("Last day of %Ln items", nullptr, int(items.size())), field, [this, items, field] { m_actions.setExpires(items, field->day()); });
}

void LibraryBulk::askMostUses()
{
    const QList<EvergreenId> items = m_selection();
    const LibraryItem *first = items.isEmpty() ? nullptr : m_source.item(items.first());
    if (!first)
        return;
    auto *field = new OpenNumberField(tr("At most so many times"), {1, 9999, 12});
    field->setNumber(first->mostUses);
    ask(tr("Most uses of %Ln items", nullptr, int(items.size())), field, [this, items, field] { m_actions.setMostUses(items, field->number()); });
}

void LibraryBulk::askChannels()
{
    const QList<EvergreenId> items = m_selection();
    const LibraryItem *first = items.isEmpty() ? nullptr : m_source.item(items.first());
    if (!first)
        return;
    auto *field = new ChannelChoice(m_theme, m_services.channels());
    field->setChosen(first->channels);
    ask(tr("Channels of %Ln items", nullptr, int(items.size())), field, [this, items, field] { m_actions.setChannels(items, field->chosen()); });
}

void LibraryBulk::trash()
{
    m_actions.trash(m_selection());
}

void LibraryBulk::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::AccentTint));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::AccentLine));
}

} // namespace perennial
