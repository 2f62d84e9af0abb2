"""What the reader believes of Alembic, compared with Alembic itself."""

from __future__ import annotations

import ast
import inspect

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import BatchOperations, Operations

from flake8_migrations.model.operations import DropTable, RecreateTable
from flake8_migrations.reader import read
from flake8_migrations.reader.library.signatures import IN_BATCH, SIGNATURES

POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def positional(method: object) -> tuple[str, ...]:
    parameters = inspect.signature(method).parameters.values()  # type: ignore[arg-type]
    return tuple(one.name for one in parameters if one.kind in POSITIONAL)[1:]


@pytest.mark.parametrize("name", SIGNATURES)
def test_positional_parameters(name: str) -> None:
    ours = SIGNATURES[name]
    assert positional(getattr(Operations, name))[: len(ours)] == ours


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_batch_leaves_out_the_table(name: str) -> None:
    if name in ("batch_alter_table", "execute"):
        assert positional(getattr(BatchOperations, name)) == positional(getattr(Operations, name))
    elif name in ("bulk_insert", "create_table", "drop_table", "rename_table"):
        assert not hasattr(BatchOperations, name)
    else:
        ours = IN_BATCH[name]
        assert positional(getattr(BatchOperations, name))[: len(ours)] == ours


def test_every_operation_of_alembic_is_known() -> None:
    others = set(
        "batch_alter_table context create_module_class_proxy create_table_comment"
        " drop_table_comment f get_bind get_context implementation_for inline_literal invoke"
        " register_operation run_async".split()
    )
    public = {name for name in dir(Operations) if not name.startswith("_")}
    methods = {name for name in public if callable(getattr(Operations, name))}
    assert methods - others - set(SIGNATURES) == set()


NESTED = """
from alembic import op


def upgrade():
    with op.batch_alter_table("orders") as orders:
        with op.batch_alter_table("customers") as customers:
            customers.drop_column("phone")
        orders.drop_column("note")
        op.drop_table("carts")
"""


def test_a_batch_inside_a_batch_ends_first() -> None:
    """On SQLite a batch copies its table at its end, and then drops the old one."""
    dropped = []
    engine = sa.create_engine("sqlite://")

    @sa.event.listens_for(engine, "before_cursor_execute")
    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        words = statement.split()
        if words[:2] == ["DROP", "TABLE"]:
            dropped.append(words[2])

    with engine.begin() as connection:
        for table in ("orders (id INT, note TEXT)", "customers (id INT, phone TEXT)", "carts (id)"):
            connection.exec_driver_sql(f"CREATE TABLE {table}")
        names: dict[str, object] = {}
        exec(NESTED, names)
        with Operations.context(MigrationContext.configure(connection)):
            names["upgrade"]()  # type: ignore[operator]
    engine.dispose()
    [run] = read(ast.parse(NESTED), "nested.py", ()).runs
    actions = [operation.action for operation in run.operations]
    ours = [one.table.name for one in actions if isinstance(one, (DropTable, RecreateTable))]
    assert ours == dropped == ["customers", "carts", "orders"]
