"""What is wrong with calls that execute SQL, as SQLAlchemy and Alembic see them."""

from __future__ import annotations

import ast
import re

from flake8_migrations.model.parameters import first_of, unbound
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    UNKNOWN_KEYWORDS,
    Call,
    Connection,
    Instance,
    Sql,
    Value,
)

TAKING_STATEMENTS = frozenset("execute scalar scalars stream".split())
"""Methods of SQLAlchemy's connections and sessions that take a statement and its parameters."""


def of_op_execute(run: Machine, statement: Value, call: Call) -> None:
    """``op.execute(statement)``, which makes a ``text()`` of a string and takes no parameters."""
    if len(call.arguments) > 1 and not _is_spread(call):
        run.find_fault("parameters", "", call.node)
    elif isinstance(statement, str):
        _unbound(run, statement, frozenset(), call)
    elif type(statement) is Sql and statement.bound is not None:
        _unbound(run, statement.text, statement.bound, call)


def of_execution(run: Machine, receiver: Value, statement: Value, call: Call) -> None:
    """``connection.execute(statement, parameters)``."""
    if type(receiver) is Instance and receiver.last == "MigrationContext":
        of_op_execute(run, statement, call)
    elif isinstance(statement, str):
        if type(receiver) is Connection and receiver.kind in ("own", "session"):
            text = " ".join(statement.split(None, 3)[:3]).replace(HOLE, "…")
            run.find_fault("plain string", text, call.node)
    elif type(statement) is Sql and statement.bound is not None:
        given = _given(call)
        if given is not None:
            _unbound(run, statement.text, statement.bound | given, call)


def _given(call: Call) -> frozenset[str] | None:
    """The names of the parameters that a call gives; None where they are not known."""
    if _is_spread(call) or UNKNOWN_KEYWORDS in call.keywords:
        return None
    given = call.keywords.keys() - {"statement", "execution_options", "bind_arguments"}
    names = given - {"params", "parameters"}
    values = call.arguments[1:] if "statement" not in call.keywords else call.arguments
    for one in (*values, *[call.keywords[name] for name in given - names]):
        if type(one) is list and one:
            one = one[0]
        if type(one) is not dict or UNKNOWN_KEYWORDS in one:
            return None
        if not all([type(key) is str for key in one]):
            return None
        names = names | one.keys()
    return frozenset(names)


def _is_spread(call: Call) -> bool:
    node = call.node
    if not isinstance(node, ast.Call) or any([type(one) is ast.Starred for one in node.args]):
        return True
    return any([one.arg is None for one in node.keywords])


def _unbound(run: Machine, text: Value, bound: frozenset[str], call: Call) -> None:
    found = unbound(text, bound) if isinstance(text, str) else ()
    if found:
        run.find_fault("colon", first_of(found), call.node)


def of_null(run: Machine, text: str, node: ast.expr) -> None:
    """A condition that compares with NULL by ``=`` or ``<>``, which is never true."""
    if "null" not in text.lower():  # as nearly always: then no pattern is compiled
        return
    if _MAY_COMPARE.search(text) is None or _COMPARABLE.search(text) is not None:
        return
    is_condition, former = False, ""
    around: list[tuple[bool, str]] = []
    for match in _PIECES.finditer(text):
        word = match[0].upper()
        if match["compared"]:
            if is_condition and not (word.startswith("NULL") and former in _BEFORE_NULL):
                run.find_fault("null", " ".join(match[0].split()), node)
        elif match["listed"]:
            around.append((is_condition, " ".join(match[0].split())))
        elif word == "(":
            around.append((is_condition, ""))
        elif word == ")":
            is_condition = around.pop()[0] if around else False
        elif match["word"]:
            is_condition = word in _BEGINNING_CONDITIONS
        elif word == "NULL" and is_condition and around and around[-1][1]:
            if former not in _BEFORE_NULL:
                run.find_fault("null", f"{around[-1][1]}… NULL)", node)
        former = word


_MAY_COMPARE = compiled_when_used(
    r"(?<![<>!:=])(?:=|<>|!=)\s*NULL\b|\bNULL\s*(?:=|<>|!=)|\bNOT\s+IN\s*\([^()]*\bNULL\b",
    re.IGNORECASE,
)
_BEFORE_NULL = frozenset({"IS", "NOT"})
_COMPARABLE = compiled_when_used(r"ANSI_NULLS|transform_null_equals", re.IGNORECASE)
"""Settings that make such a comparison one by IS NULL."""
_PIECES = compiled_when_used(
    r"""'(?:[^'\\]|\\.|'')*(?:'|\\?\Z)|--[^\n]*|/\*.*?(?:\*/|\Z)
    |(?P<dollar>\$(?:[^\W\d]\w*)?\$).*?(?:(?P=dollar)|\Z)
    |(?P<compared>(?:[\w.]+|"[^"\n]*"|`[^`\n]*`)\s*(?:(?<![<>!:=])=|<>|!=)\s*NULL\b
    |\bNULL\s*(?:=(?![>=])|<>|!=)\s*[\w."`]+)
    |(?P<listed>(?:[\w.]+|"[^"\n]*"|`[^`\n]*`)\s+NOT\s+IN\s*\()
    |[()]|(?P<word>\b(?:WHERE|HAVING|WHEN|ON|SET|SELECT|THEN|ELSE|VALUES|UPDATE|INSERT|DELETE|FROM
    |ALTER|CREATE|EXEC|EXECUTE|CALL|RETURNING|GROUP|ORDER|UNION)\b|;)|\w+|"[^"\n]*"|`[^`\n]*`""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_BEGINNING_CONDITIONS = frozenset({"WHERE", "HAVING", "WHEN", "ON"})
