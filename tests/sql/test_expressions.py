"""What defaults call, and which conversions are plain casts."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.expressions import called_functions
from flake8_migrations.sql.types import plain_cast


@pytest.mark.parametrize(
    ("expression", "functions"),
    [
        ("0", ()),
        ("'now()'", ()),
        ("now()", ("now",)),
        ("CURRENT_TIMESTAMP", ()),
        ("CURRENT_TIMESTAMP(3)", ("CURRENT_TIMESTAMP",)),
        ("timezone('utc', now())", ("timezone", "now")),
        ("(now() AT TIME ZONE ('utc'))", ("now",)),
        ("'x'::varchar(10)", ()),
        ("'x'::character varying(10) || f()", ("f",)),
        ("CAST('1' AS numeric(10, 2))", ("CAST",)),
        ('app."Next"()', ("app.Next",)),
        ("a.b.c (1)", ("a.b.c",)),
        ("1 + (2 * 3)", ()),
        ("ARRAY[1, 2]", ()),
        ("CASE WHEN (true) THEN (1) ELSE (f(g())) END", ("f", "g")),
        ("'a' IN ('b', lower('C'))", ("lower",)),
        ("interval '1 day' * (2)", ()),
        ("now() + now()", ("now",)),
        ("substr('ab', abs(random()) % 2 - 1 * f(), 1)", ("substr", "abs", "random", "f")),
        ("f() -- g()", ("f",)),
        ("f() /* g() */ * h()", ("f", "h")),
        ("f() % %(name)s", ("f",)),
        (HOLE, ()),
        (f"'{HOLE}'", ()),
        (f"'{HOLE}'::{HOLE}", ()),
        (f"{HOLE}()", (HOLE,)),
        (f"next_{HOLE}()", (f"next_{HOLE}",)),
        (f"now() + {HOLE}", ("now",)),
        ("nextval(:name)", ("nextval",)),
        ("", ()),
    ],
)
def test_called_functions(expression: str, functions: tuple[str, ...]) -> None:
    assert called_functions(expression) == functions


@pytest.mark.parametrize(
    ("expression", "type_"),
    [
        ("c::int", SqlType("integer")),
        ("C::varchar(30)", SqlType("varchar", (30,))),
        ('"c"::character varying(30)', SqlType("varchar", (30,))),
        ("((c)::text)", SqlType("text")),
        ("CAST(c AS timestamp with time zone)", SqlType("timestamptz")),
        ("c", None),
        ("c::text::int", None),
        ("d::int", None),
        ("lower(c)", None),
        ("lower(c)::text", None),
        ("(c + 1)::int", None),
        ("c::int + 1", None),
        ("CAST(c AS int) + 1", None),
        ("", None),
        (HOLE, None),
    ],
)
def test_plain_cast(expression: str, type_: SqlType | None) -> None:
    assert plain_cast(expression, "c") == type_
