"""Family 5: statements that SQLAlchemy does not execute, or that do not do what they say."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.migration import Fault
from flake8_migrations.model.text import shown
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Scene

_SECOND_SQLALCHEMY = "2023-01-26"
"""The day of its release."""


_OF_OTHERS = ("row by row", "swallowed")
"""What MIG129 and MIG518 speak of."""


def faults(scene: Scene) -> Iterator[Finding]:
    """What the reader has seen to be wrong with calls that execute SQL."""
    for fault in scene.run.faults:
        if fault.kind in _OF_OTHERS or scene.config.dialects.isdisjoint(fault.dialects):
            continue
        if fault.kind == "null":
            yield _never_true(fault)
        elif is_caught(fault):
            continue
        elif fault.kind == "colon":
            yield Finding("MIG502", fault.location, shown(fault.what), _UNBOUND)
        elif fault.kind == "parameters":
            yield Finding("MIG503", fault.location, "op.execute() is given parameters", _PARAMETERS)
        elif _takes_no_strings(scene):
            subject = f'executes a plain string ("{shown(fault.what)} …")'
            yield Finding("MIG503", fault.location, subject, _PLAIN)


_UNBOUND = {"does": "executes", "why": "it stops with 'A value is required for bind parameter'"}
_PLAIN = {
    "why": "SQLAlchemy 2 refuses it with ObjectNotExecutableError",
    "way": "wrap it in sa.text(), or use op.execute()",
}
_PARAMETERS = {
    "why": "it takes none and stops with TypeError, or binds nothing",
    "way": "use op.get_bind().execute(sa.text(…), …), or sa.text(…).bindparams(…)",
}


def _takes_no_strings(scene: Scene) -> bool:
    """Whether the project runs with SQLAlchemy 2, as far as it says which.

    Where it does not, a revision of the time before is taken to be of the version of then.
    """
    below = scene.surroundings.is_below_sqlalchemy_2
    if below is not None:
        return not below
    header = scene.migration.header
    if header is None:
        return True
    return (header.created or _SECOND_SQLALCHEMY) >= _SECOND_SQLALCHEMY


def _never_true(fault: Fault) -> Finding:
    return Finding("MIG517", fault.location, shown(fault.what), {"way": shown(_asked(fault.what))})


def _asked(compared: str) -> str:
    """The condition that was meant."""
    if compared.endswith(" is None"):
        return compared.replace(" is None", ".is_(None)")
    if compared.endswith("NULL)"):  # a NOT IN (… NULL)
        return compared.replace("… NULL", "…") + ", without NULL"
    negation = "IS NOT NULL" if "<>" in compared or "!=" in compared else "IS NULL"
    is_last = compared.upper().endswith("NULL")
    left = compared[:-4].rstrip().rstrip("=<>!") if is_last else compared[4:].lstrip(" =<>!")
    return f"{left.strip()} {negation}"
