"""Tables by their names, as a database compares them."""

from __future__ import annotations

from flake8_migrations.model.operations import Name

Identity = tuple[str, str]
"""Schema and name of a table as they are compared: in lower case, the default schema left out."""

DEFAULT_SCHEMAS = {
    "postgresql": "public",
    "sqlite": "main",
    "mssql": "dbo",
}
"""The schema that a name without one lies in, where each database has the same."""


def identity_of(name: Name, dialect: str) -> Identity:
    """The name as a database of this kind compares it, whatever tables there are."""
    if name.schema is None:  # as nearly always
        return "", name.name.lower()
    schema = name.schema.lower()
    return "" if schema == DEFAULT_SCHEMAS.get(dialect) else schema, name.name.lower()


def name_of(identity: Identity) -> Name:
    """A name that is compared so."""
    schema, name = identity
    return Name(name, schema or None)


def lies_in(name: Name, schema: str) -> bool:
    """Whether a table lies in a schema: one without a schema does in that of its database."""
    return name.schema == schema or (name.schema is None and schema in DEFAULT_SCHEMAS.values())
