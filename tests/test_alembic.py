"""What the reader believes of Alembic, compared with Alembic itself."""

from __future__ import annotations

import inspect

import pytest
from alembic.operations import BatchOperations, Operations

from flake8_migrations.reader.alembic_api import IN_BATCH, SIGNATURES

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
