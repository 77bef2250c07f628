// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/fillpanel.h"

#include "common/paint.h"
#include "text/folding.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace perennial {

namespace {

enum Role { DetailRole = Qt::UserRole + 1, FoldedRole, PlaceRole };

constexpr int kRowHeight = 48;
constexpr int kListHeight = 320;

// The words in one line, below them when they were used there.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, kRowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme.colour(Token::AccentTint));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, m_theme.colour(Token::Hover));
        const QRect words = option.rect.adjusted(12, 6, -12, -6);
        const auto line = [&](int top, const QString &text, TextType type, Token colour) {
            painter->setFont(m_theme.font(type));
            painter->setPen(m_theme.colour(colour));
            const QRect row(words.left(), top, words.width(), words.height() / 2);
            const int flags = int(Qt::AlignVCenter) | int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            painter->drawText(row, flags | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
        };
        line(words.top(), index.data(Qt::DisplayRole).toString(), TextType::Body, Token::Text);
        line(words.top() + words.height() / 2, index.data(DetailRole).toString(), TextType::Small, Token::Text2);
    }

private:
    const Theme &m_theme;
};

} // namespace

FillPanel::FillPanel(const Theme &theme, QWidget *host, const QList<FillChoice> &choices, std::function<void(const FillChoice &)> done)
    : ModalPanel(theme, host, PanelWidth::Medium, tr("Choose another")), m_choices(choices), m_list(new QListView),
      m_found(new QSortFilterProxyModel(this)), m_done(std::move(done))
{
    setObjectName(QStringLiteral("fillPanel"));
    auto *model = new QStandardItemModel(this);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const FillChoice &choice = m_choices[i];
        auto *row = new QStandardItem(choice.text.simplified());
        row->setData(choice.isThere ? tr("planned there now") : choice.detail, DetailRole);
        row->setData(foldForSearch(choice.text), FoldedRole);
        row->setData(i, PlaceRole);
        //: %1 the words of a post, %2 when it was used
        row->setData(tr("%1, %2").arg(choice.text, row->data(DetailRole).toString()), Qt::AccessibleTextRole);
        row->setEditable(false);
        model->appendRow(row);
    }
    m_found->setSourceModel(model);
    m_found->setFilterRole(FoldedRole);
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Search these"));
    field->setAccessibleName(tr("Search these"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setAccessibleName(tr("What the library has"));
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(kListHeight);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    body()->addWidget(field);
    body()->addWidget(m_list);
    addCancel();
    m_take = addButton(ButtonKind::Outlined, tr("Take this one"));
    setDefaultButton(m_take);
    connect(field, &QLineEdit::textChanged, this, &FillPanel::find);
    connect(m_take, &QAbstractButton::clicked, this, &FillPanel::take);
    connect(m_list, &QListView::doubleClicked, this, &FillPanel::take);
    find({});
    open(field);
}

void FillPanel::find(const QString &words)
{
    m_found->setFilterFixedString(foldForSearch(words.trimmed()));
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_take->setEnabled(m_found->rowCount() > 0);
}

void FillPanel::take()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const FillChoice choice = m_choices[chosen.data(PlaceRole).toInt()];
    accept();
    m_done(choice);
}

} // namespace perennial
