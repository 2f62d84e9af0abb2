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
