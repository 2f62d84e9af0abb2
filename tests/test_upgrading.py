"""What the changelog says to whoever upgrades from 0.1.0 is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.linting import lint

CHANGELOG = (Path(__file__).parent.parent / "docs" / "changelog.md").read_text(encoding="utf-8")
UPGRADING = CHANGELOG.partition("\n### Upgrading from 0.1.0\n")[2].partition("\n###")[0]
RELEASED = dict(
    re.findall(r"^- (MIG\d{3}) [\w-]+(.*)$", CHANGELOG.partition("\n## 0.1.0 ")[2], re.MULTILINE)
)
"""The codes of 0.1.0, each with what the changelog says of it."""
WERE_ON = {code for code, said in RELEASED.items() if not re.search(r"\(opt-in|\(on with", said)}
LATER = set(
    re.findall(
        r"^- (MIG\d{3}) [a-z]",
        CHANGELOG.partition("\n### Upgrading from 0.1.0\n")[0].rpartition("\n## ")[0],
        re.MULTILINE,
    )
)
ARE_ON = {code for code, one in VIOLATIONS.items() if not one.opt_in and code not in LATER}


def test_the_line_restores_the_defaults_of_0_1_0() -> None:
    assert len(RELEASED) > 80 and WERE_ON <= ARE_ON
    (line,) = re.findall(r"extend-ignore = (\S+)", UPGRADING)
    assert line.split(",") == sorted(ARE_ON - WERE_ON)


def test_codes_that_are_on_now_are_told_apart() -> None:
    told = UPGRADING.partition(" were opt-in;")
    assert set(re.findall(r"MIG\d{3}", told[0])) == (ARE_ON - WERE_ON) & RELEASED.keys()
    new = {"MIG216"}
    for first, last in re.findall(r"MIG(\d{3}) to MIG(\d{3})", UPGRADING.partition("are new")[0]):
        new |= {f"MIG{number}" for number in range(int(first), int(last) + 1)}
    assert new == ARE_ON - RELEASED.keys()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ('op.alter_column("a", "b", existing_type=sa.DateTime(), type_=sa.Integer())', "MIG504"),
        ('op.drop_table_if_exists("users")', "MIG001"),
        ('op.drop_columns("users", "a", "b")', "MIG002"),
        ('op.truncate_table("users")', "MIG003"),
    ],
)
def test_what_a_comment_no_longer_covers(statement: str, code: str) -> None:
    assert code in UPGRADING
    head = "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = 'a'\n"
    source = f"{head}def upgrade():\n    {statement}\n"
    found = {one.code for one in lint(source, options=["--extend-select=MIG110"])}
    assert code in found and not found & {"MIG012", "MIG018", "MIG110"}
