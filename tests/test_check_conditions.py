"""Which conditions of a CHECK prove that a column holds no NULL."""

from __future__ import annotations

import pytest

from flake8_migrations.rules.facts.check_conditions import excludes_null


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
