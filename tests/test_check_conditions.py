"""Which conditions of a CHECK prove that a column holds no NULL."""

from __future__ import annotations

import pytest

from flake8_migrations.rules.facts.check_conditions import (
    are_implied,
    columns_in,
    excludes_null,
    lets_null_in,
)


@pytest.mark.parametrize(
    ("condition", "proves"),
    [
        ("c IS NOT NULL", True),
        ("C is  not\nnull", True),
        ('"c" IS NOT NULL', True),
        ("`c` IS NOT NULL", True),
        ("((c) IS NOT NULL)", True),
        ('(("c" IS NOT NULL))', True),
        ("t.c IS NOT NULL", True),
        ("c IS NOT NULL AND a > 0", True),
        ("(a > 0 OR b > 0) AND (c IS NOT NULL)", True),
        ("a = ')' AND c IS NOT NULL", True),
        ("a BETWEEN 1 AND 2 AND c IS NOT NULL", True),
        ("c IS NOT NULL OR a > 0", False),
        ("NOT (c IS NOT NULL)", False),
        ("d IS NOT NULL", False),
        ("cc IS NOT NULL", False),
        ("c IS NULL", False),
        ("c > 0", False),
        ("(c IS NOT NULL", True),
        ("", False),
        ("(", False),
        ("()", False),
        (")", False),
        ("and", False),
    ],
)
def test_excludes_null(condition: str, proves: bool) -> None:
    assert excludes_null(condition, "c") is proves


@pytest.mark.parametrize(
    ("condition", "columns"),
    [
        ("state IN ('new', 'old')", {"state"}),
        ('length(name) > 3 AND "Size" = depth::text', {"name", "size", "depth"}),
        ("a BETWEEN 1 AND 2 OR b IS NOT NULL", {"a", "b"}),
        ("'x' = 'y'", set()),
        ("day::timestamp without time zone > start::double precision", {"day", "start"}),
    ],
)
def test_columns_in(condition: str, columns: set[str]) -> None:
    assert columns_in(condition) == columns


@pytest.mark.parametrize(
    ("part", "known", "implied"),
    [
        ("state IN ('a', 'b', 'c')", "state IN ('b', 'a')", True),
        ("state IN ('a')", "state IN ('b', 'a')", False),
        ("depth < 200", "depth < 100", True),
        ("depth <= 100", "depth < 100", True),
        ("depth < 100", "depth <= 100", False),
        ("depth < 50", "depth < 100", False),
        ("depth > 0", "depth >= 1", True),
        ("depth > 5", "depth < 9", False),
        ("Depth  >  0", '"depth" > 0', True),
        ("mood = 'A'", "mood = 'a'", False),
        ("length(name) <= 200", "length(name) <= 100", True),
        ("size <= 200", "length(name) <= 100", False),
        ("a = 'x::text'", "a = 'x'", False),
        ("a = 'x::text'", "a = 'x::text'::character varying", True),
        ("a = 'x'::\"Kind\"", "a = 'x'::public.kind", True),
        ("a::text IS NULL", "a::text IS NOT NULL", False),
        ("a::timestamp with time zone IS NULL", "a IS NULL", True),
        ("a::text[] = b", "a = b::character varying(20)", True),
    ],
)
def test_are_implied(part: str, known: str, implied: bool) -> None:
    assert are_implied([part], [known]) is implied


@pytest.mark.parametrize(
    ("part", "lets_in"),
    [("a > b", True), ("a IS NULL", False), ("a > 0 OR b > 0", False), ("a = 'or'", True)],
)
def test_lets_null_in(part: str, lets_in: bool) -> None:
    assert lets_null_in(part) is lets_in
