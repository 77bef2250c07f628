#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the window as a screen reader does: finds the calendar, reads its tables, presses, moves by keyboard.

atspi_client.py PID. Prints what it checked; ends with 1 at the first thing that a person would miss.
"""

import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 30  # seconds, for each wait
DAY = r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+"
STATE = Atspi.StateType
focused = []  # the names of what got the focus, in order


def until(what, look):
    """What look() finds, as soon as it finds something."""
    context = GLib.MainContext.default()
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:  # gone while we looked
            found = None
        if found:
            return found
        GLib.timeout_add(50, lambda: False)
        context.iteration(True)
    raise AssertionError("not within %d seconds: %s" % (DEADLINE, what))


def check(what, holds, seen=None):
    if not holds:
        raise AssertionError("%s; instead: %r" % (what, seen))
    print("ok", what)


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def find(node, matches, deepest=20):
    if matches(node):
        return node
    if deepest == 0 or node.get_role() == Atspi.Role.TABLE:
        return None
    for child in children(node):
        found = find(child, matches, deepest - 1)
        if found:
            return found
    return None


def is_shown(node):
    return node.get_state_set().contains(STATE.SHOWING)


def named(role, name):
    return lambda node: node.get_role() == role and re.fullmatch(name, node.get_name()) and is_shown(node)


def act(node, wanted):
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    check("%r can %s" % (node.get_name(), wanted), wanted in names, names)
    node.do_action(names.index(wanted))


def key(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def table_in(window, name):
    return until("the table %s" % name, lambda: find(window, named(Atspi.Role.TABLE, name)))


def a_cell_with_cards(table):
    """A cell with a card in sight, as every reader of tables goes: row by row."""
    for row in range(table.get_n_rows()):
        for column in range(table.get_n_columns()):
            cell = table.get_accessible_at(row, column)
            if any(is_shown(card) for card in children(cell)):
                return cell
    return None


def read_week(window):
    week = table_in(window, "Week")
    check("a week has 25 rows and 7 columns", (week.get_n_rows(), week.get_n_columns()) == (25, 7))
    check("its columns are days", all(re.match(DAY, week.get_column_description(i)) for i in range(7)))
    check("its rows are hours", week.get_row_description(10) == "09:00", week.get_row_description(10))
    cell = until("a cell with a card", lambda: a_cell_with_cards(week))
    check("a cell is a cell", cell.get_role() == Atspi.Role.TABLE_CELL, cell.get_role_name())
    check("a cell says day, hour and posts", re.fullmatch(DAY + r", (\d\d:00|all day), \d+ posts?", cell.get_name()),
          cell.get_name())
    index = cell.get_index_in_parent()
    row, column = week.get_row_at_index(index), week.get_column_at_index(index)
    check("a cell knows its place", week.get_accessible_at(row, column).get_name() == cell.get_name(), (row, column))
    hour = week.get_row_header(row).get_name()
    check("a cell knows its hour", hour.lower() in cell.get_name(), hour)
    day = week.get_column_header(column).get_name()
    check("a cell knows its day", day.split(",")[0] == cell.get_name().split(",")[0], day)
    card = next(card for card in children(cell) if is_shown(card))
    check("a card says when, where, its state and its words",
          re.fullmatch(DAY + r", (\d\d:\d\d|no time yet), .+, .+: .+", card.get_name()), card.get_name())
    states = card.get_state_set()
    for state in (STATE.FOCUSABLE, STATE.SELECTABLE, STATE.VISIBLE):
        check("a card is %s" % state.value_nick, states.contains(state))
    box = card.get_extents(Atspi.CoordType.SCREEN)
    check("a card has a place on the screen", box.width > 20 and box.height > 10, (box.width, box.height))
    return week


def walk_by_keyboard(week):
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Perennial", "windowfocus"], check=True)
    cell = week.get_accessible_at(22, 2)  # 21:00
    act(cell, "SetFocus")
    until("the focus on the cell", lambda: cell.get_name() in focused)
    print("ok the focus comes to", cell.get_name())
    before = len(focused)
    key("ctrl+Down")
    below = week.get_accessible_at(23, 2).get_name()
    until("the focus an hour later", lambda: below in focused[before:])
    print("ok an arrow tells", below)
    check("the cell is focused", week.get_accessible_at(23, 2).get_state_set().contains(STATE.FOCUSED))
    key("ctrl+Left")
    beside = week.get_accessible_at(23, 1).get_name()
    until("the focus a day earlier", lambda: beside in focused[before:])
    print("ok an arrow tells", beside)


def select_and_open(window, week):
    card = next(card for card in children(a_cell_with_cards(week)) if is_shown(card))
    before = len(focused)
    act(card, "SetFocus")
    until("the focus on the card", lambda: card.get_name() in focused[before:])
    until("the card selected", lambda: card.get_state_set().contains(STATE.SELECTED))
    print("ok a card is selected with the focus")
    words = card.get_name().split(": ", 1)[1][:20]
    act(card, "Press")
    text = until("the composer with its text",
                 lambda: find(window, lambda node: node.get_role() == Atspi.Role.TEXT and is_shown(node) and
                              words in Atspi.Text.get_text(node, 0, -1)))
    check("a press opens the post", text is not None)


def read_month(window):
    key("Escape")
    until("the calendar again", lambda: find(window, named(Atspi.Role.TABLE, "Week")))
    choice = find(window, lambda node: node.get_name() == "Month" and node.get_n_actions() > 0 and is_shown(node))
    act(choice, "Press")
    month = table_in(window, "Month")
    check("a month has 6 rows and 7 columns", (month.get_n_rows(), month.get_n_columns()) == (6, 7))
    check("its columns are days of the week", month.get_column_description(0) == "Monday", month.get_column_description(0))
    check("its rows are weeks", re.fullmatch(r"Week \d+", month.get_row_description(2)), month.get_row_description(2))
    cell = until("a day with posts", lambda: a_cell_with_cards(month))
    posts = int(re.search(r"(\d+) posts?$", cell.get_name()).group(1))
    check("the choice is checked", choice.get_state_set().contains(STATE.CHECKED))
    check("a day has all its posts", cell.get_child_count() == posts, (cell.get_name(), cell.get_child_count()))


def main(pid):
    listener = Atspi.EventListener.new(
        lambda event: focused.append(event.source.get_name()) if event.detail1 and event.source else None)
    listener.register("object:state-changed:focused")

    def program():
        desktop = Atspi.get_desktop(0)
        return next((each for each in children(desktop) if each.get_process_id() == pid and each.get_child_count()), None)

    application = until("the program on the bus", program)
    window = until("its window", lambda: next((each for each in children(application) if is_shown(each)), None))
    check("the window is one", window.get_role() in (Atspi.Role.FRAME, Atspi.Role.WINDOW), window.get_role_name())
    calendar = until("the way to the calendar",
                     lambda: find(window, lambda node: node.get_name() == "Calendar" and node.get_n_actions() > 0))
    act(calendar, "Press")
    week = read_week(window)
    walk_by_keyboard(week)
    select_and_open(window, week)
    read_month(window)


if __name__ == "__main__":
    try:
        main(int(sys.argv[1]))
    except AssertionError as missed:
        print("FAILED", missed)
        print("the focus went to:", focused)
        sys.exit(1)
