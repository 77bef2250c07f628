// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandpalette.h"

#include "common/icons.h"
#include "common/paint.h"
#include "shell/panelfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>

namespace perennial {

namespace {

constexpr int kWidth = 552;
constexpr int kFieldHeight = 48;
constexpr int kRow = 36;
constexpr int kHeading = 28;
constexpr int kTallest = 460;

class CommandRow : public QStyledItemDelegate
{
public:
    CommandRow(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, m_theme.scaled(index.data(CommandModel::HeadingRole).toBool() ? kHeading : kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PainterState saved(*painter);
        painter->setRenderHint(QPainter::Antialiasing);
        const Qt::LayoutDirection direction = option.direction;
        const QString text = index.data().toString();
        if (index.data(CommandModel::HeadingRole).toBool()) {
            drawLine(*painter, QRectF(option.rect).adjusted(16, 4, -16, 0), text,
                     m_theme.font(TextType::Small, QFont::DemiBold), m_theme.colour(Token::Text2), direction);
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            fillRounded(*painter, QRectF(option.rect).adjusted(4, 0, -4, 0), 6, m_theme.colour(Token::AccentTint));
        const auto tone = static_cast<Tone>(index.data(CommandModel::ToneRole).toInt());
        const QColor colour = m_theme.colour(chosen ? Token::AccentText : Token::Text);
        QRectF row = startEnd(option.rect, 16, 16, direction);
        const QRectF slice = sliceStart(row, 20, direction);
        m_theme.icons().paint(*painter, QRectF(slice.center() - QPointF(9, 9), QSizeF(18, 18)),
                              index.data(CommandModel::IconRole).toString(),
                              {chosen && tone == Tone::Neutral ? colour : toneColours(m_theme, tone).text, direction,
                               m_theme.colour(Token::Raised)});
        row = startEnd(row, 32, 0, direction);
        const QString hint = index.data(CommandModel::HintRole).toString();
        const QFont small = m_theme.font(TextType::Small);
        const qreal hintWidth = hint.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(hint) + 2;
        painter->setFont(small);
        painter->setPen(m_theme.colour(chosen ? Token::AccentText : Token::Text2));
        painter->drawText(sliceEnd(row, hintWidth, direction), Qt::AlignCenter, hint);
        row = startEnd(row, 0, hintWidth + 12, direction);
        drawLine(*painter, row, text, m_theme.font(TextType::Body, chosen ? QFont::DemiBold : QFont::Normal), colour,
                 direction);
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *host)
    : Popover(theme, host), m_field(new PanelField(theme, TextType::Editor, kFieldHeight, panel())),
      m_list(new QListView(panel()))
{
    setObjectName(QStringLiteral("command-palette"));
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Do, find or go to ..."));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandRow(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Results"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        run();
    });
}

void CommandPalette::setCommands(const QList<Command> &commands)
{
    m_model.setCommands(commands);
}

void CommandPalette::setClient(const QString &name)
{
    //: %1 the client whose posts are found
    m_field->setPlaceholderText(name.isEmpty() ? tr("Do, find or go to ...") : tr("Do, find or go to, in %1 ...").arg(name));
}

void CommandPalette::addProvider(CommandProvider *provider)
{
    const QString name = QStringLiteral("provider-%1").arg(m_providers.size());
    m_providers << provider;
    connect(provider, &CommandProvider::found, this, [this, name](int ticket, const QList<Command> &commands) {
        if (ticket != m_ticket)
            return;
        const QString chosen = m_chosen;
        m_model.setFound(name, commands);
        const int row = m_model.rowOf(chosen);
        choose(row >= 0 ? row : m_model.firstCommand());
        fit();
    });
}

void CommandPalette::open()
{
    const int width = std::min(theme().scaled(kWidth), parentWidget()->width() - 48);
    const QRect panel((parentWidget()->width() - width) / 2, 88, width, 200);
    openAt(panel);
    m_field->clear();
    ask({});
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::ask(const QString &query)
{
    ++m_ticket;
    m_model.clearFound();
    m_model.setQuery(query);
    choose(m_model.firstCommand());
    for (const QPointer<CommandProvider> &provider : std::as_const(m_providers)) {
        if (provider)
            provider->search(query, m_ticket);
    }
    fit();
}

void CommandPalette::choose(int row)
{
    const Command *command = m_model.commandAt(row);
    m_chosen = command ? command->id : QString();
    m_list->setCurrentIndex(m_model.index(row));
    if (command)
        m_list->scrollTo(m_model.index(row));
}

void CommandPalette::step(int by)
{
    const int rows = m_model.rowCount();
    int row = m_list->currentIndex().row();
    for (int tries = 0; tries < rows; ++tries) {
        row = (row + by + rows) % rows;
        if (m_model.commandAt(row))
            return choose(row);
    }
}

void CommandPalette::run()
{
    const Command *command = m_model.commandAt(m_list->currentIndex().row());
    if (!command)
        return;
    const std::function<void()> act = command->act; // the model may change under it
    dismiss();
    if (act)
        act();
}

void CommandPalette::fit()
{
    int height = m_field->height() + 14;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += theme().scaled(m_model.commandAt(row) ? kRow : kHeading);
    m_list->setVisible(m_model.rowCount() > 0);
    resizePanel(m_model.rowCount() > 0 ? std::min(height, kTallest) : m_field->height() + 2);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return Popover::eventFilter(object, event);
    }
}

} // namespace perennial
