"""The names that MIG401 foretells, held against SQLAlchemy."""

import pytest
from sqlalchemy import Column, Index, Integer, MetaData, Table
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.exc import IdentifierError
from sqlalchemy.schema import CreateIndex, conv

from flake8_migrations.rules.names import MYSQL_CHARACTERS, POSTGRESQL_BYTES, shortened

LONG = "ix_observations_" + "é" * 60


def rendered(name: str, dialect: object) -> str:
    table = Table("birds", MetaData(), Column("id", Integer))
    index = Index(name, table.c.id)
    return str(CreateIndex(index).compile(dialect=dialect))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("dialect", "most"),
    [(postgresql.dialect(), POSTGRESQL_BYTES), (mysql.dialect(), MYSQL_CHARACTERS)],
)
def test_shortened(dialect: object, most: int) -> None:
    assert shortened(LONG, most) in rendered(conv(LONG), dialect)


def test_any_other_name_is_refused_by_the_number_of_characters() -> None:
    assert "é" * 63 in rendered("é" * 63, postgresql.dialect())
    with pytest.raises(IdentifierError):
        rendered("é" * 64, postgresql.dialect())


def test_a_naming_convention_and_op_f_cut_a_name_alike() -> None:
    metadata = MetaData(naming_convention={"ix": "ix_observations_%(column_0_name)s"})
    name = "é" * 60
    table = Table("birds", metadata, Column(name, Integer, index=True))
    (index,) = table.indexes
    of_model = str(CreateIndex(index).compile(dialect=postgresql.dialect()))
    assert shortened(f"ix_observations_{name}", POSTGRESQL_BYTES) in of_model
