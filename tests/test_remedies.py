"""One statement, one remedy: who is silent where another code speaks of the same operation."""

from __future__ import annotations

from graphlib import TopologicalSorter

import pytest

from flake8_migrations.model.migration import Location
from flake8_migrations.rules.findings import Finding
from flake8_migrations.rules.remedies import SAID_BY, SAID_OF_OWN_TABLE, one_remedy
from flake8_migrations.violations import VIOLATIONS
from tests.linting import lint

SOURCE = """\
from alembic import op
import sqlalchemy as sa
revision = 'b'
down_revision = 'a'
def upgrade():
    op.add_column('crew', sa.Column('name', sa.Text()))
    {statement}
"""
INDEX = "op.create_index('ix', 'crew', ['name'])"
KEY = "op.create_foreign_key('fk', 'ships', 'ports', ['port_id'], ['id'])"


def found(statement: str, *options: str) -> list[str]:
    results = lint(SOURCE.format(statement=statement), options=options)
    return [one.code for one in results if one.line == 7]


def test_the_declared_codes_exist() -> None:
    for table in (SAID_BY, SAID_OF_OWN_TABLE):
        for silent, speaking in table.items():
            assert {silent, *speaking} <= VIOLATIONS.keys()


def test_who_speaks_is_silenced_by_nobody() -> None:
    for table in (SAID_BY, SAID_OF_OWN_TABLE):
        for silent, speaking in table.items():
            others = SAID_BY.keys() - {silent}
            assert not {one for one in speaking & others if silent in SAID_BY[one]}, (
                "two codes would silence each other"
            )
    assert SAID_OF_OWN_TABLE.keys() <= SAID_BY.keys()


def test_no_circle_of_codes_is_silent() -> None:
    order = TopologicalSorter(SAID_BY)
    assert {*order.static_order()} >= SAID_BY.keys()  # raises where there is a circle


def test_a_code_that_is_silent_itself_silences_nobody() -> None:
    ways = ["MIG111", "MIG119", "MIG128"]
    at_one_place = [Finding(code, Location(1, 0), "crew", position=3) for code in ways]
    assert [one.code for one in one_remedy(at_one_place, frozenset(ways))] == ["MIG111", "MIG119"]


@pytest.mark.parametrize("code", ["MIG119", "MIG128"])
def test_a_required_column_has_one_way_out(code: str) -> None:
    both = [Finding(one, Location(1, 0), "crew", position=3) for one in (code, "MIG205")]
    assert [one.code for one in one_remedy(both, frozenset({code, "MIG205"}))] == ["MIG205"]


@pytest.mark.parametrize("code", ["MIG101", "MIG104", "MIG110", "MIG118", "MIG119", "MIG128"])
def test_what_fails_for_certain_is_not_slow(code: str) -> None:
    both = [Finding(one, Location(1, 0), "crew", position=3) for one in (code, "MIG519")]
    assert [one.code for one in one_remedy(both, frozenset({code, "MIG519"}))] == ["MIG519"]
    assert one_remedy(both, frozenset({code})) == both


@pytest.mark.parametrize(("statement", "code"), [(INDEX, "MIG101"), (KEY, "MIG104")])
def test_the_more_specific_code_speaks_alone(statement: str, code: str) -> None:
    assert found(statement, f"--extend-select={code},MIG119") == [code]


@pytest.mark.parametrize(("statement", "code"), [(INDEX, "MIG101"), (KEY, "MIG104")])
def test_a_code_that_is_not_selected_silences_nobody(statement: str, code: str) -> None:
    assert found(statement, "--extend-select=MIG119") == ["MIG119"]


@pytest.mark.parametrize(
    "option",
    [
        "--ignore=MIG101",
        "--extend-ignore=MIG10",
        "--extend-ignore=E501,MIG101",
        "--per-file-ignores=migrations/versions/*:MIG101",
        "--per-file-ignores=a.py:E501,MIG101 b.py:W503",
    ],
)
def test_a_code_that_may_be_ignored_silences_nobody(option: str) -> None:
    assert "MIG119" in found(INDEX, "--extend-select=MIG1", option)


def test_a_code_that_others_ignore_still_silences() -> None:
    assert found(INDEX, "--extend-select=MIG101,MIG119", "--ignore=MIG104") == ["MIG101"]


def test_another_operation_of_the_call_is_another_statement() -> None:
    both = "op.execute('CREATE INDEX a ON crew (a); ALTER TABLE ports VALIDATE CONSTRAINT c')"
    assert found(both, "--extend-select=MIG101,MIG119") == ["MIG101", "MIG119"]
