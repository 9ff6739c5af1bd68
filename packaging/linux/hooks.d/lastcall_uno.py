"""Values for LibreOffice, and a handler that answers its questions with no."""

from typing import Any


def struct(kind: str, **fields: Any) -> Any:
    import uno  # here, because importing it is slow and not every python3 has it

    made = uno.createUnoStruct(kind)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def prepared(**arguments: Any) -> tuple[Any, ...]:
    """Arguments by name, as LibreOffice takes them."""
    return tuple(struct("com.sun.star.beans.PropertyValue", Name=name, Value=value) for name, value in arguments.items())


def refusal() -> Any:
    """Without one of ours, a failure to write becomes a window on the user's screen, which the hook would wait for."""
    import unohelper
    from com.sun.star.task import XInteractionHandler

    class Refusal(unohelper.Base, XInteractionHandler):
        def handle(self, request: Any) -> None:
            for way in request.getContinuations():
                if abort := _as_abort(way):
                    abort.select()
                    return

    return Refusal()


def _as_abort(way: Any) -> Any:
    import uno

    return way.queryInterface(uno.getTypeByName("com.sun.star.task.XInteractionAbort"))
