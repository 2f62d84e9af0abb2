"""The harness can fail: take away what a claim is about, and the claim is refuted."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from sqlalchemy import URL

from tests import pages
from tests.evidence import claims
from tests.evidence.databases import mysql_url
from tests.evidence.evidence import Evidence
from tests.pages import Page

_BODY = r"(?<=^def {}\(\):\n).*?(?=^\S|\Z)"


def without_upgrade(page: Page) -> Page:
    """The page with Bad blocks that do nothing."""
    pattern = re.compile(_BODY.format("upgrade"), re.DOTALL | re.MULTILINE)
    bad = [
        tuple(block._replace(text=pattern.sub("    pass\n\n\n", block.text)) for block in chain)
        for chain in page.bad
    ]
    return page._replace(bad=bad)


def with_good_as_bad(page: Page) -> Page:
    return page._replace(bad=page.good)


def with_bad_as_good(page: Page) -> Page:
    return page._replace(good=page.bad)


@pytest.mark.parametrize("mutation", [without_upgrade, with_good_as_bad, with_bad_as_good])
@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("MIG003", "blocks SELECT count(*) FROM sessions"),
        ("MIG005", "blocks SELECT count(*) FROM orders"),
        ("MIG018", "rewrites visits"),
        ("MIG004", "loses SELECT * FROM notifications ORDER BY id"),
    ],
)
def test_a_page_without_the_cause_is_refuted(
    code: str, line: str, mutation: type, server: URL
) -> None:
    page = pages.page(code)
    assert line in page.claims
    mutated = Evidence(mutation(page), server)
    assert mutated.problems(claims.parsed(line)) != []


@pytest.mark.parametrize("code", ["MIG003", "MIG005"])
def test_a_lock_without_the_cause_is_refuted(code: str, server: URL) -> None:
    page = pages.page(code)
    line = next(line for line in page.claims if line.startswith("locks "))
    for mutation in (without_upgrade, with_good_as_bad):
        assert Evidence(mutation(page), server).problems(claims.parsed(line)) != []


class Case(NamedTuple):
    """A claim, and bodies of functions that show it and that are spared."""

    claim: str
    bad: str
    good: str = "pass"
    bad_down: str = "pass"
    good_down: str = "pass"


ROWS = 'op.execute("UPDATE t SET a = a + 1 WHERE id = 1")'
ADD = 'op.add_column("t", sa.Column("b", sa.Integer()))'
DROP = 'op.drop_column("t", "{}")'
INDEX = 'op.create_index("ix", "t", ["a"])'
DROP_INDEX = 'op.drop_index("ix", table_name="t")'
CONCURRENTLY = """\
with op.get_context().autocommit_block():
        op.create_index("ix", "t", ["a"], postgresql_concurrently=True)"""
TYPE = 'sa.Enum("x", name="kind").{}(op.get_bind())'
UNNAMED = "op.create_unique_constraint(None, 't', ['a'])"

CASES = [
    Case("locks t ACCESS EXCLUSIVE", ADD, bad_down=DROP.format("b")),
    Case("locks t SHARE", INDEX, bad_down=DROP_INDEX),
    Case("blocks SELECT a FROM t", ADD, bad_down=DROP.format("b")),
    Case("blocks INSERT INTO t VALUES (9, 9)", INDEX, CONCURRENTLY, DROP_INDEX, DROP_INDEX),
    Case("blocks UPDATE t SET a = 3 WHERE id = 1", ROWS),
    Case("rewrites t", 'op.execute("ALTER TABLE t ALTER a TYPE bigint")'),
    Case(
        "scans t under ACCESS EXCLUSIVE",
        'op.alter_column("t", "a", nullable=False)',
        'op.execute("UPDATE t SET a = 0 WHERE a IS NULL")',
    ),
    Case('fails table "nothing" does not exist', 'op.execute("DROP TABLE nothing")'),
    Case("fails CompileError: Can't emit", "op.drop_constraint(None, 't')"),
    Case("fails ValueError: no", 'raise ValueError("no")'),
    Case("downgrade fails division by zero", "pass", bad_down='op.execute("SELECT 1 / 0")'),
    Case('again fails column "b" of relation "t" already exists', ADD),
    Case("breaks SELECT t.a FROM t => column t.a does not exist", DROP.format("a")),
    Case("breaks INSERT INTO t (id) VALUES (9)", 'op.alter_column("t", "a", nullable=False)'),
    Case("loses SELECT * FROM t", 'op.execute("DELETE FROM t")'),
    Case(
        "leaves SELECT 1 FROM pg_type WHERE typname = 'kind'",
        TYPE.format("create"),
        TYPE.format("create"),
        "pass",
        TYPE.format("drop"),
    ),
    Case(
        "renders mysql: AUTO_INCREMENT",
        'op.create_table("n", sa.Column("id", sa.Integer(), primary_key=True))',
    ),
    Case(
        "raises mysql: CompileError",
        'op.create_table("n", sa.Column("a", sa.String()))',
    ),
    Case("sqlite loses SELECT * FROM t", 'op.execute("DELETE FROM t")'),
    Case("raises sqlite: No support for ALTER of constraints in SQLite", UNNAMED),
    Case("sqlite breaks SELECT a FROM t => no such column", DROP.format("a")),
]

BLOCK = '''\
"""A case."""

from alembic import op
import sqlalchemy as sa

revision = "1a2b"
down_revision = None


def upgrade():
    {}


def downgrade():
    {}
'''

PAGE = """\
<!-- precondition
CREATE TABLE t (id integer PRIMARY KEY, a integer);
INSERT INTO t VALUES (1, 1), (2, 2);
-->
<!-- evidence
{}
-->

## Bad

```python
{}```

## Good

```python
{}```
"""


def page_of(case: Case) -> Page:
    bad, good = BLOCK.format(case.bad, case.bad_down), BLOCK.format(case.good, case.good_down)
    return pages.parsed("MIG999", PAGE.format(case.claim, bad, good))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.claim)
def test_each_kind_of_claim_is_confirmed_and_refuted(case: Case, server: URL) -> None:
    page, claim = page_of(case), claims.parsed(case.claim)
    confirmed = Evidence(page, server)
    assert confirmed.problems(claim) == []
    assert confirmed.failures() == []
    assert Evidence(with_good_as_bad(page), server).problems(claim) != []
    if claim.kind != "locks":  # says nothing of Good
        assert Evidence(with_bad_as_good(page), server).problems(claim) != []


WIDER = 'op.execute("ALTER TABLE t MODIFY a bigint")'
DEFAULT = 'op.execute("ALTER TABLE t ALTER a SET DEFAULT 1")'

MYSQL_CASES = [
    Case("mysql loses SELECT * FROM t", 'op.execute("DELETE FROM t")'),
    Case("mysql breaks SELECT a FROM t => Unknown column", DROP.format("a")),
    Case("mysql fails Unknown table", 'op.drop_table("nothing")'),
    Case("mysql again fails Duplicate column name", ADD),
    Case("mysql rewrites t", WIDER, DEFAULT),
    Case("mysql refuses ALGORITHM=INPLACE for t", WIDER, DEFAULT),
    Case(
        "mysql refuses LOCK=NONE for t",
        WIDER,
        'op.create_index("ix", "t", ["a"])',
        "pass",
        DROP_INDEX,
    ),
    Case("mysql blocks UPDATE t SET a = 3 WHERE id = 1", ROWS),
]


@pytest.mark.parametrize("case", MYSQL_CASES, ids=lambda case: case.claim)
def test_a_claim_about_mysql_runs_there_or_names_its_source(case: Case, server: URL) -> None:
    page, claim = page_of(case), claims.parsed(case.claim)
    if mysql_url():
        assert Evidence(page, server).problems(claim) == []
        assert Evidence(with_good_as_bad(page), server).problems(claim) != []
        assert Evidence(with_bad_as_good(page), server).problems(claim) != []
    else:
        assert Evidence(page, server).problems(claim) != []
        sourced = page._replace(text="see https://dev.mysql.com/doc/refman/8.4/en/alter-table.html")
        assert Evidence(sourced, server).problems(claim) == []


def test_a_block_for_some_databases_runs_there_alone(server: URL) -> None:
    case = Case("bad 1: loses SELECT * FROM t", 'op.execute("DELETE FROM t")', WIDER)
    page = page_of(case)
    assert "syntax error" in "".join(Evidence(page, server).failures())

    def for_mysql(page: Page) -> Page:
        chain = tuple(one._replace(text=f"# dialects: mysql\n{one.text}") for one in page.good[0])
        return page._replace(good=[chain])

    assert Evidence(for_mysql(page), server).failures() == []
    both = tuple(
        one._replace(text=f"# dialects: mysql, postgresql\n{one.text}") for one in page.good[0]
    )
    assert Evidence(page._replace(good=[both]), server).failures() != []


def test_an_error_that_no_claim_expects_is_a_failure(server: URL) -> None:
    wrong = 'op.execute("SELECT 1 / 0")'
    bad = page_of(Case("loses SELECT * FROM t", wrong))
    assert "division by zero" in Evidence(bad, server).failures()[0]
    good = page_of(Case("locks t ACCESS EXCLUSIVE", ADD, wrong, DROP.format("b")))
    assert "division by zero" in Evidence(good, server).failures()[0]
    way_back = page_of(Case("loses SELECT * FROM t", ADD, bad_down=wrong))
    assert "division by zero" in Evidence(way_back, server).failures()[0]


@pytest.mark.parametrize(
    "line",
    [
        "lock t SHARE",
        "locks t SHARED",
        "locks t",
        "scans t",
        "blocks the application",
        "rewrites SELECT 1",
        "fails",
        "sqlite locks t SHARE",
        "mysql locks t SHARE",
        "mysql scans t under SHARE",
        "refuses LOCK=NONE for t",
        "mysql refuses LOCK=EXCLUSIVE for t",
        "good fails x",
        "keeps SELECT 1",
        "bad two: fails x",
        "renders db2: x",
        "source the manual",
    ],
)
def test_a_line_that_is_no_claim_is_an_error(line: str) -> None:
    with pytest.raises(claims.WrongClaim, match=re.escape(line)):
        claims.parsed(line)


def test_prefixes_stand_in_any_order() -> None:
    first = claims.parsed("bad 2: sqlite fails x")
    assert first[1:] == claims.parsed("sqlite bad 2: fails x")[1:]
    assert (first.bad, first.dialect, first.argument) == (2, "sqlite", "x")
    assert claims.parsed("bad only: fails x").is_about_bad_only
    assert claims.parsed("good keeps SELECT 1").is_about_good
