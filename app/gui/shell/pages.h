// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The pages of the window: one line each in window/pagelist.cpp. A page is made when it is first shown, and kept.

#include "common/settingsstore.h"
#include "common/theme.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace perennial {

class ToastNotices;
class UndoBar;
struct Services; // made by the composition root; the frame only hands it on

// What a page may ask of the frame.
class Shell
{
public:
    virtual ~Shell() = default;
    virtual void openPage(const QString &id) = 0;
    // The page, made if need be; nullptr if there is none of that id.
    virtual QWidget *page(const QString &id) = 0;
    virtual void requestNewPost() = 0;
    virtual void setTrayShown(bool shown) = 0;
    virtual UndoBar &undoBar() = 0;
    virtual ToastNotices &notices() = 0;
};

struct PageContext
{
    Theme &theme;
    SettingsStore &settings;
    Shell &shell;
    Services *services = nullptr;
};

enum class PagePlace { Rail, Foot, Hidden }; // hidden ones are opened by others: composer, import
enum class RailMode { Usual, Collapsed };    // where one writes, the rail makes room

struct PageEntry
{
    QString id;
    QString icon;
    std::function<QString()> title; // asked again when the language changes
    std::function<QWidget *(PageContext &)> make;
    int order = 0;
    QKeySequence key = {};
    PagePlace place = PagePlace::Rail;
    RailMode rail = RailMode::Usual;
};

} // namespace perennial
