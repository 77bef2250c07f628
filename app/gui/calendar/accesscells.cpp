// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct CardsWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::CardsWords)
};

constexpr int kKept = 512; // interfaces beyond those in sight, before they are looked through

class PlacedCardAccessible : public CardAccessible
{
public:
    PlacedCardAccessible(const CellsAccessible &cells, PostId post, int which)
        : CardAccessible(cells.calendar(), post), m_cells(cells), m_which(which)
    {
    }

    CellsAccessible::CardKey key() const { return {m_post, m_which}; }
    bool isValid() const override { return CardAccessible::isValid() && m_cells.placeOf(key()); }
    QAccessibleInterface *parent() const override
    {
        const auto place = m_view ? m_cells.placeOf(key()) : std::nullopt;
        return place ? m_cells.cell(place->cell) : QAccessible::queryAccessibleInterface(m_view);
    }

protected:
    QRect placeInView() const override
    {
        const auto place = m_cells.placeOf(key());
        return place && !m_view->isStale() ? m_cells.cardRect(m_post, place->cell) : QRect();
    }

private:
    const CellsAccessible &m_cells;
    int m_which;
};

class CellAccessible : public PartAccessible, public QAccessibleTableCellInterface
{
public:
    CellAccessible(const CellsAccessible &cells, qint64 id) : PartAccessible(cells.calendar()), m_cells(cells), m_id(id) {}

    const CellsAccessible &cells() const { return m_cells; }
    qint64 id() const { return m_id; }
    bool isValid() const override { return place().has_value(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return int(cards().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < cards().size() ? m_cells.card(cards()[index]) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return isValid() ? m_cells.cardAt(*place(), {x, y}) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    QAccessible::Role role() const override { return isValid() ? m_cells.roleOf(*place()) : QAccessible::Cell; }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return header({-1, columnIndex()}); }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return header({rowIndex(), -1}); }
    int columnIndex() const override { return isValid() ? place()->column : -1; }
    int rowIndex() const override { return isValid() ? place()->row : -1; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

protected:
    QRect placeInView() const override { return m_cells.rectOf(*place()); }

private:
    // The view goes before its interface: nothing of it may be asked in between.
    std::optional<CellPlace> place() const { return m_view ? m_cells.placeOf(m_id) : std::nullopt; }
    const QList<CellsAccessible::CardKey> &cards() const
    {
        static const QList<CellsAccessible::CardKey> none;
        return isValid() ? m_cells.cardsOf(*place()) : none;
    }
    QList<QAccessibleInterface *> header(CellPlace of) const
    {
        const bool has = isValid() && !place()->isHeader() && m_cells.idAt(of) != 0;
        return has ? QList<QAccessibleInterface *>{m_cells.cell(of)} : QList<QAccessibleInterface *>();
    }

    const CellsAccessible &m_cells;
    qint64 m_id;
};

int CellAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    const auto *card = dynamic_cast<const PlacedCardAccessible *>(wanted);
    const auto at = card && isValid() ? m_cells.placeOf(card->key()) : std::nullopt;
    return at && at->cell == *place() ? at->index : -1;
}

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    return kind == QAccessible::Name          ? m_cells.nameOf(*place())
           : kind == QAccessible::Description ? m_cells.descriptionOf(*place())
                                              : QString();
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state = basicState();
    if (state.invalid || place()->isHeader())
        return state;
    state.focusable = state.selectable = true;
    state.selected = m_cells.focusChild() == this;
    state.focused = state.selected && m_view->hasFocusInside();
    return state;
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    const bool isOfTable = type == QAccessible::TableCellInterface && m_cells.role() == QAccessible::Table;
    return isOfTable ? static_cast<QAccessibleTableCellInterface *>(this) : PartAccessible::interface_cast(type);
}

QStringList CellAccessible::actionNames() const
{
    if (!isValid() || !m_cells.spotOf(*place()))
        return {};
    return {pressAction(), showMenuAction(), setFocusAction()};
}

void CellAccessible::doAction(const QString &name)
{
    const auto spot = isValid() ? m_cells.spotOf(*place()) : std::nullopt;
    if (!spot)
        return;
    if (name == pressAction())
        m_cells.press(*place());
    else if (name == showMenuAction())
        Q_EMIT m_view->menuRequested({}, m_view->placeOf(*spot), rect().center());
    else if (name == setFocusAction())
        m_view->focusOn(*spot);
}

} // namespace

CellsAccessible::~CellsAccessible()
{
    for (QAccessible::Id id : std::as_const(m_cards))
        QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessible::Role CellsAccessible::roleOf(CellPlace place) const
{
    return place.row < 0      ? QAccessible::ColumnHeader
           : place.column < 0 ? QAccessible::RowHeader
                              : QAccessible::Cell;
}

void CellsAccessible::press(CellPlace place) const
{
    if (const auto spot = spotOf(place))
        Q_EMIT m_calendar->newPostRequested(m_calendar->placeOf(*spot));
}

// The index of a view that is behind another one stays as it was: what it laid out is of other posts.
const CellsAccessible::Index &CellsAccessible::index() const
{
    if (m_index.layout != m_calendar->layoutNumber() && !m_calendar->isStale())
        rebuild();
    return m_index;
}

void CellsAccessible::rebuild() const
{
    m_index = {m_calendar->layoutNumber(), {}, {}, {}, {}};
    for (int row = -1; row < rows(); ++row) {
        for (int column = -1; column < columns(); ++column) {
            const qint64 id = idAt({row, column});
            if (id == 0)
                continue;
            m_index.childOf.insert(id, int(m_index.children.size()));
            m_index.children.append({row, column});
        }
    }
    putCards([this](PostId post, CellPlace place) {
        QList<CardKey> &cards = m_index.cards[idAt(place)];
        QList<CardPlace> &places = m_index.places[post];
        cards.append({post, int(places.size())});
        places.append({place, int(cards.size()) - 1});
    });
}

const QList<CellsAccessible::CardKey> &CellsAccessible::cardsOf(CellPlace place) const
{
    static const QList<CardKey> none;
    const auto found = index().cards.constFind(idAt(place));
    return found == m_index.cards.cend() ? none : *found;
}

std::optional<CellsAccessible::CardPlace> CellsAccessible::placeOf(const CardKey &card) const
{
    const auto found = index().places.constFind(card.post);
    if (found == m_index.places.cend() || card.which >= found->size())
        return std::nullopt;
    return found->at(card.which);
}

QAccessibleInterface *CellsAccessible::cell(CellPlace place) const
{
    const qint64 id = idAt(place);
    if (id == 0)
        return nullptr;
    if (!m_cells.contains(id))
        m_cells.insert(id, QAccessible::registerAccessibleInterface(new CellAccessible(*this, id)));
    return QAccessible::accessibleInterface(m_cells.value(id));
}

QAccessibleInterface *CellsAccessible::card(const CardKey &card) const
{
    const std::pair<PostId, int> key(card.post, card.which);
    if (!m_cards.contains(key)) {
        auto *made = new PlacedCardAccessible(*this, card.post, card.which);
        m_cards.insert(key, QAccessible::registerAccessibleInterface(made));
    }
    return QAccessible::accessibleInterface(m_cards.value(key));
}

QAccessibleInterface *CellsAccessible::cardAt(CellPlace place, QPoint global) const
{
    const QPoint point = m_calendar->viewport()->mapFromGlobal(global);
    for (const CardKey &each : cardsOf(place)) {
        if (!m_calendar->isStale() && cardRect(each.post, place).contains(point))
            return card(each);
    }
    return nullptr;
}

QAccessibleInterface *CellsAccessible::child(int wanted) const
{
    return wanted >= 0 && wanted < childCount() ? cell(m_index.children[wanted]) : nullptr;
}

// A card may stand beyond the cell that it belongs to.
QAccessibleInterface *CellsAccessible::childAt(int x, int y) const
{
    const QPoint point = m_calendar->viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_calendar->isVisible() || m_calendar->isStale() || !m_calendar->viewport()->rect().contains(point))
        return nullptr;
    for (const CardPlace &each : index().places.value(m_calendar->postAt(point))) {
        if (cardAt(each.cell, {x, y}))
            return cell(each.cell);
    }
    for (const CellPlace &each : index().children) {
        if (rectOf(each).contains(point))
            return cell(each);
    }
    return nullptr;
}

int CellsAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    const auto *known = dynamic_cast<const CellAccessible *>(wanted);
    return known && &known->cells() == this ? index().childOf.value(known->id(), -1) : -1;
}

// Of several cards of the post, the one where the keyboard is.
QAccessibleInterface *CellsAccessible::focusChild() const
{
    const PostId post = m_calendar->context().selection.current();
    const QList<CardPlace> places = post ? index().places.value(post) : QList<CardPlace>();
    const std::optional<CellPlace> cursor = cursorPlace();
    if (places.isEmpty())
        return cursor ? cell(*cursor) : nullptr;
    int which = 0;
    for (int i = 0; i < places.size(); ++i) {
        if (cursor && places[i].cell.column == cursor->column)
            which = i;
    }
    return card({post, which});
}

QString describeBands(const CalendarContext &context, QDate date, bool (*isWanted)(const CalendarBand &band))
{
    QStringList texts;
    for (const CalendarBand &band : context.model.bands()) {
        if (band.from > date || band.to < date || !isWanted(band))
            continue;
        texts << band.text;
        if (!band.detail.isEmpty())
            texts << band.detail;
    }
    return texts.join(CardsWords::tr(", ", "between facts"));
}

void tellCalendarChange(CalendarView *view)
{
    auto *cells = QAccessible::isActive() ? dynamic_cast<CellsAccessible *>(QAccessible::queryAccessibleInterface(view))
                                          : nullptr;
    if (!cells)
        return;
    cells->prune();
    if (cells->tableInterface()) {
        QAccessibleTableModelChangeEvent change(view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&change);
    } else {
        QAccessibleEvent change(view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&change);
    }
}

void CellsAccessible::prune()
{
    if (m_cards.size() > 2 * index().places.size() + kKept) {
        m_cards.removeIf([this](const auto &each) {
            const bool isGone = !placeOf(CardKey{each.key().first, each.key().second});
            if (isGone)
                QAccessible::deleteAccessibleInterface(each.value());
            return isGone;
        });
    }
    if (m_cells.size() > 2 * index().children.size() + kKept) {
        m_cells.removeIf([this](const auto &each) {
            const bool isGone = !placeOf(each.key());
            if (isGone)
                QAccessible::deleteAccessibleInterface(each.value());
            return isGone;
        });
    }
}

void *TableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : CellsAccessible::interface_cast(type);
}

QAccessibleInterface *TableAccessible::cellAt(int row, int column) const
{
    const bool isInside = row >= 0 && row < rows() && column >= 0 && column < columns();
    return isInside ? cell({row, column}) : nullptr;
}

QList<QAccessibleInterface *> TableAccessible::selectedCells() const
{
    QAccessibleInterface *focused = focusChild();
    const bool isCell = focused && focused->tableCellInterface();
    return isCell ? QList<QAccessibleInterface *>{focused} : QList<QAccessibleInterface *>();
}

} // namespace perennial
