"""LibreOffice's desktop, values for it, and handlers that answer its questions."""

from collections.abc import Callable
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


def desktop_at(pipe: str) -> Any:
    """The desktop of the LibreOffice that listens on this pipe."""
    import uno

    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
    return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)


def refusal() -> Any:
    """Without one of ours, a failure to write becomes a window on the user's screen, which the hook would wait for."""
    return _handler(lambda request: "Abort")


def approval_of_replacing(before: Callable[[], None]) -> Any:
    """Says no too, but lets what another program wrote meanwhile be replaced, after doing something for it."""

    def way(request: Any) -> str:
        if _is_named(request, "ChangedByOthersRequest"):
            before()
            return "Approve"
        return "Abort"

    return _handler(way)


def _handler(way: Callable[[Any], str]) -> Any:
    import unohelper
    from com.sun.star.task import XInteractionHandler

    class Handler(unohelper.Base, XInteractionHandler):
        def handle(self, request: Any) -> None:
            _choose(request, way(request.getRequest()))

    return Handler()


def _choose(request: Any, way: str) -> None:
    import uno

    kind = uno.getTypeByName(f"com.sun.star.task.XInteraction{way}")
    for continuation in request.getContinuations():
        if chosen := continuation.queryInterface(kind):
            chosen.select()
            return


def _is_named(request: Any, name: str) -> bool:
    return type(request).__name__.rpartition(".")[2] == name
