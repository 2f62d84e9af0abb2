"""Which texts differ in nothing but constants, and that those are recognised alike."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flake8_migrations.sql import Statement, recognise, recognised
from flake8_migrations.sql.constants import shape_of

HEADS = ["INSERT INTO t", "UPDATE t SET", "DELETE FROM t WHERE", "delete from", "UPDATE ONLY t SET"]
PIECES = (
    """
    a b t.a t TRUE NOT 1a = = <> < >= , , ( ) ( ) VALUES WHERE SET SELECT FROM AND OR IN IS NULL
    JOIN ON LIMIT TOP BETWEEN LIKE CASE WHEN THEN END coalesce( now() ::text - / + * % ? :a ; E N q
    ' -- /* " ` [ $$
""".split()
    + ["\n", "\nGO\n"]
)
CONSTANTS = ["0", "1", "7", "10", "1.5", "007", "'a'", "'b'", "''", "'it''s'", "'1'", "'(5)'"]
GLUED = ["'x'y", "'a\nb'", "E'a'", "'a' 'b'", "5a"]


@given(st.integers())
@example(59555)
@settings(max_examples=150, deadline=None)
def test_texts_of_one_shape_are_recognised_alike(seed: int) -> None:
    choose = random.Random(seed)
    by_shape: defaultdict[str, set[tuple[Statement, ...]]] = defaultdict(set)
    for _ in range(6):
        pieces = [
            choose.choice(PIECES) if choose.random() < 0.6 else None
            for _ in range(choose.randrange(2, 12))
        ]
        head, glue = choose.choice(HEADS), choose.choice(["", " ", " "])
        for _ in range(12):
            constants = CONSTANTS if choose.random() < 0.7 else CONSTANTS + GLUED
            filled = [choose.choice(constants) if one is None else one for one in pieces]
            text = f"{head} {glue.join(filled)}"
            shape, found = shape_of(text), recognised(text)
            if shape is not None and len(found) == 1:
                by_shape[shape].add(found)
    assert all(len(found) == 1 for found in by_shape.values()), by_shape


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("INSERT INTO t (a, b) VALUES (1, 'x')", "INSERT INTO t (a, b) VALUES (20, 'it''s')"),
        ("UPDATE t SET a = 'x' WHERE b = 1;", "UPDATE t SET a = '' WHERE b = 2;"),
        ("DELETE FROM t WHERE a IN (1, 2)", "DELETE FROM t WHERE a IN (3, 4)"),
    ],
)
def test_constants_are_left_out(one: str, other: str) -> None:
    assert shape_of(one) == shape_of(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DELETE FROM t WHERE 1 = 1", "DELETE FROM t WHERE 1 = 2"),
        ("DELETE FROM t WHERE 'a' = 'a'", "DELETE FROM t WHERE 'a' = 'b'"),
        ("DELETE FROM t WHERE '(5)' = '(5)'", "DELETE FROM t WHERE '(6)' = '(5)'"),
        ("DELETE FROM t WHERE (1 = 10)", "DELETE FROM t WHERE (10 = 10)"),
        ("DELETE FROM t WHERE ( 'a' = 'b')", "DELETE FROM t WHERE ( 'b' = 'b')"),
        ("DELETE FROM t WHERE (1)", "DELETE FROM t WHERE (0)"),
        ("DELETE FROM t WHERE (1)", "DELETE FROM t WHERE ('1')"),
        ("INSERT INTO t (a) VALUES (1)", "INSERT INTO t (a) VALUES (0)"),
        ("INSERT INTO t (a) VALUES (1)", "INSERT INTO t (a) VALUES ('1')"),
        ("INSERT INTO t (a) VALUES (1)", "INSERT INTO t (a) VALUES (?)"),
    ],
)
def test_what_a_constant_may_decide_stays(one: str, other: str) -> None:
    assert recognise(one) == recognised(one)
    assert recognise(other) == recognised(other)
    assert shape_of(one) != shape_of(other)


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE t SET a = 1 -- don't",
        "UPDATE t SET a = q'[it's]'",
        'UPDATE t SET "it\'s" = 1',
        "UPDATE t SET a = $$it's$$",
        "UPDATE t SET a = 1; UPDATE u SET b = 1",
        "UPDATE t SET a = 'it\\'s'",
        "ALTER TABLE t ALTER a SET DEFAULT 1",
    ],
)
def test_where_constants_begin_is_not_plain(text: str) -> None:
    assert shape_of(text) is None
