"""What a naming convention calls constraints and indexes: as SQLAlchemy does, and found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import AddConstraint, CreateIndex

from flake8_migrations.model.convention import column_in, given_name
from flake8_migrations.model.operations import Name, Reference
from tests.test_before import after

TEMPLATES = [
    "%(table_name)s_%(column_0_name)s_x",
    "x_%(table_name)s__%(column_0_N_name)s",
    "x_%(column_0_label)s",
    "x_%(column_0_N_label)s",
    "x_%(column_0N_name)s_of_%(table_name)s",
    "x_%(table_name)s_%(column_0_N_key)s",
]
OF_KEYS = [
    "fk_%(table_name)s_%(referred_table_name)s_%(column_0_name)s",
    "fk_%(table_name)s__%(column_0_N_name)s__%(referred_table_name)s_%(referred_column_0_name)s",
]


def rendered(kind: str, template: str, columns: tuple[str, ...]) -> str:
    """The name that SQLAlchemy gives."""
    metadata = MetaData(naming_convention={kind: template})
    Table("ports", metadata, Column("a", Integer), Column("b", Integer))
    table = Table("boats", metadata, Column("a", Integer), Column("b", Integer))
    dialect = postgresql.dialect()
    if kind == "ix":
        index = Index(None, *(table.c[one] for one in columns))
        return str(CreateIndex(index).compile(dialect=dialect)).split()[2]
    made = {
        "uq": UniqueConstraint,
        "pk": PrimaryKeyConstraint,
    }
    constraint = (
        ForeignKeyConstraint(columns, [f"ports.{one}" for one in columns])
        if kind == "fk"
        else made[kind](*columns)
    )
    table.append_constraint(constraint)
    return str(AddConstraint(constraint).compile(dialect=dialect)).split()[5]


@pytest.mark.parametrize("columns", [("a",), ("a", "b")])
@pytest.mark.parametrize(
    ("kind", "key", "template"),
    [
        *(("unique", "uq", one) for one in TEMPLATES),
        *(("index", "ix", one) for one in TEMPLATES),
        *(("foreign key", "fk", one) for one in [*TEMPLATES, *OF_KEYS]),
        ("primary key", "pk", "%(table_name)s_key"),
    ],
)
def test_as_sqlalchemy_names_it(
    kind: str, key: str, template: str, columns: tuple[str, ...]
) -> None:
    reference = Reference(Name("ports"), columns) if kind == "foreign key" else None
    name = given_name({key: template}, kind, "boats", columns, reference)
    assert name == rendered(key, template, columns)


@pytest.mark.parametrize("template", [*TEMPLATES, *OF_KEYS])
def test_the_column_is_found_in_the_name(template: str) -> None:
    convention = {"fk": template}
    reference = Reference(Name("ports"), ("id",))
    name = given_name(convention, "foreign key", "boats", ("port_id",), reference)
    assert name is not None
    assert column_in(convention, "foreign key", "boats", name.upper()) == "PORT_ID"
    assert column_in(convention, "foreign key", "boats", f"other_{name}") is None


@pytest.mark.parametrize(
    "template", ["ck_%(constraint_name)s", "uq_%(my_own)s", "uq_%(column_1_name)s", "u" * 70]
)
def test_a_name_that_is_not_known(template: str) -> None:
    assert given_name({"uq": template}, "unique", "boats", ("a",)) is None
    assert column_in({"uq": template}, "unique", "boats", "uq_a") is None
    assert given_name(None, "unique", "boats", ("a",)) is None


CREATED = """
op.create_table(
    "boats",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("name", sa.Text(), unique=True),
    sa.Column("berth", sa.Text(), index=True),
    sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    sa.Column("a", sa.Integer()),
    sa.Column("b", sa.Integer()),
    sa.UniqueConstraint("a", "b"),
)
"""
ENV = """
from sqlalchemy import MetaData
target_metadata = MetaData(naming_convention={
    "ix": "idx_%(column_0_label)s",
    "uq": "%(table_name)s__%(column_0_N_name)s_once",
    "fk": "%(table_name)s_%(referred_table_name)s_%(column_0_name)s_ref",
    "pk": "%(table_name)s_id_key",
})
"""
BOATS = Name("boats")


def folder_with_env(folder: Path) -> Path:
    (folder / "setup.cfg").touch()
    (folder / "env.py").write_text(ENV, encoding="utf-8")
    return folder / "versions"


def test_what_the_convention_of_env_py_calls_is_known(tmp_path: Path) -> None:
    found = after(folder_with_env(tmp_path), CREATED)
    known = {
        "boats__name_once": ("name",),
        "boats__a_b_once": ("a", "b"),
        "boats_ports_port_id_ref": ("port_id",),
        "boats_id_key": ("id",),
    }
    for name, columns in known.items():
        constraint = found.constraint(BOATS, name)
        assert constraint is not None and constraint.columns == columns
    for name in ("boats__berth_once", "boats__a_once", "boats_quays_x_ref", "ports_id_key"):
        assert found.constraint(BOATS, name) is None
    index = found.index("idx_boats_berth", BOATS)
    assert index is not None and index.columns == ("berth",)
    assert found.index("idx_boats_name", BOATS) is None


def test_what_is_dropped_by_such_a_name_is_gone(tmp_path: Path) -> None:
    dropped = """
    op.drop_constraint("boats__name_once", "boats")
    op.drop_constraint("boats_ports_port_id_ref", "boats", type_="foreignkey")
    op.drop_index("idx_boats_berth", "boats")
    """
    found = after(folder_with_env(tmp_path), CREATED, dropped)
    left = sorted(one.columns for one in found.constraints(BOATS) if one.is_certain)
    assert left == [("a", "b"), ("id",)]
    assert found.indexes(BOATS) == []


def test_a_table_that_has_got_another_name_keeps_its_names(tmp_path: Path) -> None:
    renamed = """
    op.rename_table("boats", "ships")
    op.drop_constraint("boats__name_once", "ships")
    """
    found = after(folder_with_env(tmp_path), CREATED, renamed)
    assert not [one for one in found.constraints(Name("ships"), "name") if one.is_certain]


def test_without_a_convention_nothing_is_claimed(tmp_path: Path) -> None:
    found = after(tmp_path, CREATED)
    assert found.constraint(BOATS, "boats__name_once") is None
    assert found.index("idx_boats_berth", BOATS) is None


def test_an_index_whose_name_is_like_that_of_the_convention(tmp_path: Path) -> None:
    dropped = 'op.drop_index("idx_boats_berth_lower", "boats")'
    found = after(folder_with_env(tmp_path), CREATED, dropped)
    assert [one.is_certain for one in found.indexes(BOATS, "berth")] == [True]
