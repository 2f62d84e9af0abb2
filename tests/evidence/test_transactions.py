"""What a COMMIT, a ROLLBACK and an autocommit block do in the transaction that is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, create_engine, text
from sqlalchemy.pool import NullPool

from flake8_migrations.reader.environment import environment_of

ENVIRONMENTS = {
    "plain": """
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
""",
    "split": """
with engine.connect() as connection:
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
""",
    "begun": """
with engine.connect() as connection:
    connection.execute(text("SELECT 1"))
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
""",
    "block": """
with engine.begin() as connection:
    context.configure(connection=connection)
    context.run_migrations()
""",
    "autocommit": """
with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
""",
}

CREATE_A = "op.execute('CREATE TABLE a (id int)')\n"
CREATE_B = "op.execute('CREATE TABLE b (id int)')\n"
BLOCK = f"with op.get_context().autocommit_block():\n    {CREATE_B}"
COMMIT, ROLLBACK = "op.get_bind().commit()\n", "op.get_bind().rollback()\n"
RAISED_AGAIN = f"try:\n    1 / 0\nexcept ZeroDivisionError:\n    {COMMIT}    raise\n"

OBSERVED = [
    ("plain", CREATE_A + COMMIT + CREATE_B, "first a", ""),
    ("split", COMMIT + CREATE_A, "first", ""),
    ("split", ROLLBACK + CREATE_A, "first", ""),
    ("plain", CREATE_A + RAISED_AGAIN, "first a", "division by zero"),
    ("plain", CREATE_A + BLOCK, "first a b second", ""),
    ("plain", "op.get_bind().connection.commit()\n" + CREATE_A, "first a second", ""),
    ("begun", CREATE_A + COMMIT + CREATE_B, "first a b second", ""),
    ("begun", CREATE_A + BLOCK, "", "AssertionError"),
    ("block", CREATE_A + COMMIT + CREATE_B, "first a", "InvalidRequestError"),
    ("block", CREATE_A + BLOCK, "", "AssertionError"),
    ("autocommit", CREATE_A + COMMIT + CREATE_B, "first a b second", ""),
    ("autocommit", f"with op.get_bind().begin():\n    {CREATE_A}", "first", "InvalidRequestError"),
]
"""The ``env.py``, what the second revision does, what is there afterwards, and the error."""


@pytest.fixture
def admin(server: URL) -> Iterator[Connection]:
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        yield connection
        connection.execute(text("DROP TABLE IF EXISTS first, a, b, alembic_version"))


def _project(folder: Path, url: URL, env: str, body: str) -> Path:
    versions = folder / "versions"
    versions.mkdir()
    address = url.render_as_string(hide_password=False)
    (folder / "env.py").write_text(
        "from alembic import context\nfrom sqlalchemy import create_engine, text\n"
        "from sqlalchemy.pool import NullPool\n"
        f"engine = create_engine({address!r}, poolclass=NullPool)\n{ENVIRONMENTS[env]}"
    )
    for number, parent, steps in (
        ("one", None, "op.execute('CREATE TABLE first (id int)')\n"),
        ("two", "one", body),
    ):
        (versions / f"{number}.py").write_text(
            f"from alembic import op\nrevision = {number!r}\ndown_revision = {parent!r}\n"
            f"def upgrade():\n{indent(steps, '    ')}"
        )
    return folder


@pytest.mark.parametrize(("env", "body", "left", "error"), OBSERVED)
def test_what_is_left(
    env: str, body: str, left: str, error: str, server: URL, admin: Connection, tmp_path: Path
) -> None:
    config = Config()
    config.set_main_option("script_location", str(_project(tmp_path, server, env, body)))
    raised = ""
    try:
        command.upgrade(config, "head")
    except Exception as problem:
        raised = f"{type(problem).__name__}: {problem}"
    assert error in raised if error else not raised
    found = [
        name
        for name in ("first", "a", "b")
        if admin.scalar(text("SELECT to_regclass(:name)"), {"name": name})
    ]
    if admin.scalar(text("SELECT to_regclass('alembic_version')")):
        is_last = admin.scalar(text("SELECT version_num FROM alembic_version")) == "two"
        found += ["second"] if is_last else []
    assert " ".join(found) == left


@pytest.mark.parametrize("env", ENVIRONMENTS)
def test_how_it_is_read(env: str, server: URL, tmp_path: Path) -> None:
    folder = _project(tmp_path, server, env, "pass\n")
    found = environment_of(str(folder / "versions" / "one.py"))
    assert found.is_external is (env in ("begun", "block"))
    assert found.has_block is (env == "block")
    assert found.autocommit is (env == "autocommit")
    assert found.is_split is (env in ("split", "autocommit"))
