"""The signatures of ``op``'s methods, and which of their arguments is which."""

from __future__ import annotations

from flake8_migrations.reader.values import Value

SIGNATURES: dict[str, tuple[str, ...]] = {
    "add_column": ("table_name", "column"),
    "alter_column": ("table_name", "column_name"),
    "batch_alter_table": ("table_name", "schema"),
    "bulk_insert": ("table", "rows"),
    "create_check_constraint": ("constraint_name", "table_name", "condition"),
    "create_exclude_constraint": ("constraint_name", "table_name"),
    "create_foreign_key": (
        "constraint_name",
        "source_table",
        "referent_table",
        "local_cols",
        "remote_cols",
    ),
    "create_index": ("index_name", "table_name", "columns"),
    "create_primary_key": ("constraint_name", "table_name", "columns"),
    "create_table": ("table_name",),
    "create_unique_constraint": ("constraint_name", "table_name", "columns"),
    "drop_column": ("table_name", "column_name"),
    "drop_constraint": ("constraint_name", "table_name", "type_"),
    "drop_index": ("index_name", "table_name"),
    "drop_table": ("table_name",),
    "execute": ("sqltext",),
    "rename_table": ("old_table_name", "new_table_name"),
}
"""The positional parameters of ``op``'s methods, as Alembic 1.20 names them (a test compares)."""

_OWN_TABLE = ("table_name", "source_table")
"""The parameters that a batch's methods do not have."""

NOT_IN_BATCH = frozenset(
    "batch_alter_table bulk_insert create_table drop_table execute rename_table".split()
)
IN_BATCH = {
    method: tuple([one for one in parameters if one not in _OWN_TABLE])
    for method, parameters in SIGNATURES.items()
    if method not in NOT_IN_BATCH
}
"""The positional parameters of a batch's own methods."""

_OLDER_NAMES = {
    "name": ("constraint_name", "index_name", "new_column_name"),
    "tablename": ("table_name",),
    "source": ("source_table",),
    "referent": ("referent_table",),
    "type": ("type_",),
    "sql": ("sqltext",),
}
"""Keywords that older releases of Alembic took, with what they became."""
OLDER = frozenset(_OLDER_NAMES)


def bound_to(
    method: str, parameters: tuple[str, ...], arguments: list[Value], keywords: dict[str, Value]
) -> dict[str, Value]:
    """The arguments by the names of the parameters."""
    bound = dict(zip(parameters, arguments))
    if OLDER.isdisjoint(keywords):
        bound |= keywords
        return bound
    for keyword, value in keywords.items():
        for name in _OLDER_NAMES.get(keyword, ()):
            if name in parameters or (name == "new_column_name" and method == "alter_column"):
                keyword = name
        bound[keyword] = value
    return bound
