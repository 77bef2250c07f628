// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ColumnsStep: how the file is read and what its columns are, with samples of each. Thread: the window's.

#include "common/theme.h"
#include "imports/importsession.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace perennial {

class Button;
class Label;
class ScrollPage;
class Plate;
class ZoneField;

class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    ColumnsStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void show(); // what the session found

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QVBoxLayout *addSide();
    Plate *addHeadedPlate(QVBoxLayout *side, const QString &head);
    void arrange();
    void addSheets(QVBoxLayout *side);
    void addReading(Plate *plate);
    void addNotes();
    Button *forgetButton();
    void addTool(Plate *plate);
    void addPlanning(Plate *plate);
    void addColumn(Plate *plate, int column);
    QComboBox *combo();
    QString dateExample(DateOrder order) const;

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    ScrollPage *m_page;
    QBoxLayout *m_sides = nullptr; // beside each other where there is room
};

} // namespace perennial
