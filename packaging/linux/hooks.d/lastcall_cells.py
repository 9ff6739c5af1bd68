"""Taking over what is still being typed into a spreadsheet cell."""

import re
from typing import Any

from lastcall_uno import prepared, struct

TEXT_FRAME, SPREADSHEET = 61, 84  # com.sun.star.accessibility.AccessibleRole
WITHOUT_SPREADSHEET = {34, 35, 57, 58, 63}  # menus, the status bar, tables, tool bars
UNFINISHED = re.compile(r"[-+*/^&=<>(;,:!]$")


class StillBeingTyped(Exception):
    """What is in the cell cannot be taken over without its user."""


def commit_cell_input(document: Any) -> None:
    """Takes over what is typed, and leaves the cell open: what its user goes on typing must not take the place of it."""
    controller = document.getCurrentController()
    if controller is None or not document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        return
    name, text = _being_typed(controller)
    is_formula = text.startswith(("=", "+", "-"))
    if is_formula and is_half_a_formula(text):
        raise StillBeingTyped("a formula in a cell is not finished")
    cell = controller.getSelection()
    if text and _is_typed_into(cell, name):
        _enter(cell, text)
    elif is_formula:  # it keeps its cell open, whatever sheet is shown
        raise StillBeingTyped("a formula is being typed into a cell")
    else:
        _go_to_the_next_sheet_and_back(controller)


def _is_typed_into(cell: Any, name: str) -> bool:
    """The cell is sure to be the one if it is shown with its name, as in `Cell B2`; fonts within its text would be lost with this way."""
    is_it = cell.supportsService("com.sun.star.sheet.SheetCell") and name.endswith(_address(cell))
    return is_it and all(len(_parts(paragraph)) <= 1 for paragraph in _parts(cell))


def _enter(cell: Any, text: str) -> None:
    if cell.FormulaLocal != text:
        cell.FormulaLocal = text


def _parts(text: Any) -> list[Any]:
    """Paragraphs of a cell, portions of a paragraph."""
    parts = text.createEnumeration()
    return list(iter(lambda: parts.nextElement() if parts.hasMoreElements() else None, None))


def _address(cell: Any) -> str:
    return " " + cell.AbsoluteName.rpartition(".")[2].replace("$", "")


def _go_to_the_next_sheet_and_back(controller: Any) -> None:
    sheet = controller.getActiveSheet()
    command = struct("com.sun.star.util.URL", Complete=".uno:JumpToNextTable", Protocol=".uno:", Path="JumpToNextTable")
    controller.getFrame().queryDispatch(command, "_self", 0).dispatch(command, prepared(SynchronMode=True))
    controller.setActiveSheet(sheet)


def is_half_a_formula(text: str) -> bool:
    """Whether brackets or quotes are open, or something must follow the last sign."""
    formula = text.strip()
    outside = re.sub(r'"[^"]*"', "0", formula)
    is_whole = outside.count("(") == outside.count(")") and '"' not in outside and not UNFINISHED.search(outside)
    return not is_whole


def _being_typed(controller: Any) -> tuple[str, str]:
    """The name of the cell and the text in it; shown beside the table, and only while somebody types into a cell."""
    sheet = _find(controller.getFrame().getContainerWindow(), SPREADSHEET)
    frame = next((child for child in _children(sheet) if child.getAccessibleRole() == TEXT_FRAME), None) if sheet else None
    lines = [line.getText() for line in _children(frame) if hasattr(line, "getText")] if frame else []
    return frame.getAccessibleName() if frame else "", "\n".join(lines)


def _children(context: Any) -> list[Any]:
    return [context.getAccessibleChild(number).getAccessibleContext() for number in range(context.getAccessibleChildCount())]


def _find(accessible: Any, role: int) -> Any:
    context = accessible.getAccessibleContext()
    if context.getAccessibleRole() == role:
        return context
    if context.getAccessibleRole() in WITHOUT_SPREADSHEET:
        return None
    numbers = range(context.getAccessibleChildCount())
    return next((found for number in numbers if (found := _find(context.getAccessibleChild(number), role))), None)
