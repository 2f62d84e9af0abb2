"""Of a baseline only those creations are read that name the table in question."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from flake8_migrations.project.cache import forget
from flake8_migrations.reader import migrations
from flake8_migrations.reader.excerpts import MANY, Excerpts
from tests.linting import lint

HEAD = """\
import sqlalchemy as sa
from alembic import op

revision = "r0"
down_revision = None
PORTS = "ports"


def upgrade():
"""
TAIL = """

def downgrade():
    op.drop_table("boats")
"""
TABLE = """\
    op.create_table(
        "table_{n}",
        sa.Column("id", sa.Integer(), nullable=False),  # counted
        sa.Column("kind", sa.String(20).with_variant(sa.Text(), "sqlite"), server_default="a (b"),
        sa.Column("made", sa.DateTime, server_default=sa.func.now()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_table_{n}")),
    )
"""
INDEX = '    op.create_index(op.f("ix_table_{n}_kind"), "table_{n}", ["kind"], unique=False)\n'
BOATS = """\
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(20)),
        sa.PrimaryKeyConstraint("id"),
    )
"""


def baseline(*others: str) -> str:
    created = "".join(TABLE.format(n=n) + INDEX.format(n=n) for n in range(MANY))
    return HEAD + created + BOATS + "".join(others) + TAIL


def excerpt(source: str, *names: str) -> str:
    excerpts = Excerpts(source.encode())
    return excerpts.text(excerpts.about(names)).decode()


def test_statements_that_name_no_table_asked_about_are_left_out() -> None:
    text = excerpt(baseline(), "boats")
    assert "table_" not in text
    upgrade = ast.parse(text).body[-1]
    assert isinstance(upgrade, ast.FunctionDef)
    assert len(upgrade.body) == 2 * MANY + 1


def test_statements_that_name_a_table_are_kept() -> None:
    text = excerpt(baseline(), "table_3", "boats")
    assert BOATS in text
    assert TABLE.format(n=3) in text and INDEX.format(n=3) in text
    assert "table_4" not in text


def test_the_name_of_an_index_is_a_name() -> None:
    text = excerpt(baseline(), "ix_table_3_kind")
    assert INDEX.format(n=3) in text
    assert BOATS not in text


@pytest.mark.parametrize(
    "statement",
    [
        '    op.create_table(PORTS, sa.Column("id", sa.Integer()))\n',
        '    op.create_table("docks", sa.Column("port", sa.ForeignKey(PORTS + ".id")))\n',
        '    op.create_table("docks", sa.Column("port", sa.ForeignKey(f"{PORTS}.id")))\n',
        '    op.create_table("docks", *columns())\n',
        '    op.create_table("docks", column(), sa.Column("id", sa.Integer()))\n',
        '    op.create_table("docks", names.column("id"))\n',
        '    op.create_table("docks", sa.Column("id", sa.Integer(), comment="\\x70orts"))\n',
        '    op.create_table("docks", sa.Column("kind", sa.Enum(Kind)))\n',
        '    op.create_table("docks", sa.Column(names.ID, sa.Integer()))\n',
        '    op.create_index("ix", PORTS, ["id"])\n',
        '    op.create_index(NAME, "docks", ["id"])\n',
        '    ports = op.create_table("docks", sa.Column("id", sa.Integer()))\n',
        '    op.add_column("docks", sa.Column("id", sa.Integer()))\n',
        '    op.execute("DROP TABLE docks")\n',
        '    for one in PORTS:\n        op.create_table("docks", sa.Column("id", sa.Integer()))\n',
        '    (op.create_table("docks"))\n',
    ],
)
def test_what_may_be_about_anything_is_kept(statement: str) -> None:
    text = excerpt(baseline(statement), "boats")
    assert statement in text
    assert "table_" not in text


@pytest.mark.parametrize(
    "statement",
    [
        '    op.rename_table("table_1", "ships")\n',
        '    op.execute("ALTER TABLE table_1 RENAME TO ships")\n',
        '    op.execute("CREATE TABLE ships (LIKE table_1)")\n',
        '    op.execute("CREATE TABLE ships AS SELECT * FROM table_1")\n',
        '    op.execute("ALTER TABLE boats ATTACH PARTITION table_1 DEFAULT")\n',
    ],
)
def test_nothing_is_left_out_where_a_table_may_be_made_of_another(statement: str) -> None:
    assert "table_2" in excerpt(baseline(statement), "ships")


def test_a_text_with_few_creations_is_read_as_a_whole() -> None:
    created = TABLE.format(n=1) + TABLE.format(n=2)
    assert excerpt(HEAD + created + TAIL, "boats") == HEAD + created + "\n\n"


def test_the_downgrade_is_left_out_unless_it_is_named() -> None:
    assert "drop_table" not in excerpt(HEAD + BOATS + TAIL)
    named = HEAD + BOATS + "    downgrade()\n" + TAIL
    assert excerpt(named) == named
    behind = HEAD + BOATS + TAIL + "\n\ndef helper():\n    pass\n"
    assert "def helper" in excerpt(behind) and "drop_table" not in excerpt(behind)


REFERS = """\
import sqlalchemy as sa
from alembic import op

revision = "r1"
down_revision = "r0"


def upgrade():
    op.add_column("table_1", sa.Column("boat", sa.Integer(), sa.ForeignKey("boats.{column}")))


def downgrade():
    op.drop_column("table_1", "boat")
"""


@pytest.mark.parametrize(("column", "is_refused"), [("id", False), ("name", True)])
def test_a_file_on_its_own_is_told_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, column: str, is_refused: bool
) -> None:
    parsed: list[str] = []
    folder = tmp_path / "versions"
    folder.mkdir()
    for name, text in (("0_a.py", baseline()), ("1_b.py", REFERS.format(column=column))):
        (folder / name).write_text(text, encoding="utf-8")
        os.utime(folder / name, (1_700_000_000, 1_700_000_000))
    before = migrations._parsed

    def noted(source: bytes) -> ast.Module:
        parsed.append(source.decode())
        return before(source)

    monkeypatch.setattr(migrations, "_parsed", noted)
    forget()
    path = folder / "1_b.py"
    found = [one.code for one in lint(path.read_text(encoding="utf-8"), str(path))]
    assert ("MIG506" in found) is is_refused
    assert parsed and (is_refused or "table_2" not in "".join(parsed))


def test_what_only_looks_like_a_statement_is_read_as_it_stands(tmp_path: Path) -> None:
    """In a string a downgrade that is cut out leaves no end of it: all is parsed then."""
    path = tmp_path / "versions" / "0_a.py"
    path.parent.mkdir()
    text = HEAD + BOATS + '    op.execute("""\ndef downgrade(:\n""")\n'
    path.write_text(text, encoding="utf-8")
    runs = migrations.upgrades_at(str(path), migrations.Reads())
    assert runs is not None
    assert len(runs[0].operations) == 2
