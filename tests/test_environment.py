"""What ``env.py`` is understood to say: the templates of projects, and what becomes of them."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent

import pytest

from flake8_migrations.model import environment
from flake8_migrations.model.environment import Environment
from flake8_migrations.reader import read
from flake8_migrations.reader.environment import environment_of


def templates() -> list[Path]:
    found: list[Path] = []
    for package in ("alembic", "flask_migrate"):
        spec = find_spec(package)
        assert spec is not None and spec.origin is not None
        found += sorted(Path(spec.origin).parent.glob("templates/*/env.py"))
    return found


TEMPLATES = templates()
_OWN_TRANSACTION = ("multidb", "flask-multidb", "aioflask-multidb")
"""The templates that begin a transaction on each database before they configure anything."""


def understood(folder: Path, text: str, **modules: str) -> Environment:
    """What the text says as an ``env.py``, beside modules of the project."""
    (folder / "setup.cfg").touch()
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    (folder / "migrations" / "env.py").write_text(dedent(text), encoding="utf-8")
    for name, body in modules.items():
        (folder / f"{name}.py").write_text(dedent(body), encoding="utf-8")
    return environment_of(str(versions / "a.py"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parts[-4]}-{path.parent.name}")
def test_a_template(path: Path, tmp_path: Path) -> None:
    found = understood(tmp_path, path.read_text(encoding="utf-8"))
    is_own = path.parent.name in _OWN_TRANSACTION
    env = str(tmp_path / "migrations" / "env.py")
    # Flask-Migrate hands over arguments that nobody knows here
    may_name = path.parts[-4] == "flask_migrate"
    assert found == Environment(
        env, is_external=is_own, has_block=is_own, names_version_schema=may_name
    )
    assert not found.is_split


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parts[-4]}-{path.parent.name}")
def test_a_template_with_options(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace(
        "context.configure(", "context.configure(transaction_per_migration=True, "
    )
    found = understood(tmp_path, text)
    assert found.transaction_per_migration
    assert found.is_split is (path.parent.name not in _OWN_TRANSACTION)


HEAD = (
    "from alembic import context\nimport sqlalchemy as sa\n"
    "from sqlalchemy import func, make_url, select, text\n"
)
RUN = "with context.begin_transaction():\n    context.run_migrations()\n"
PLAIN = """
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
"""


def around(before: str) -> str:
    """An ``env.py`` that does this with the open connection before it configures anything."""
    lines = dedent(before).strip().replace("\n", "\n    ")
    return f"""{HEAD}
engine = sa.create_engine("postgresql://localhost/boats")
with engine.connect() as connection:
    {lines}
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
"""


AUTOCOMMIT = [
    'engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")' + PLAIN,
    'engine = sa.create_engine(url, execution_options={"isolation_level": "AUTOCOMMIT"})' + PLAIN,
    'engine = sa.create_engine(url).execution_options(isolation_level="AUTOCOMMIT")' + PLAIN,
    'engine = sa.engine_from_config({"sqlalchemy.isolation_level": "AUTOCOMMIT"})' + PLAIN,
    "engine = sa.engine_from_config(section, 'db.', isolation_level='AUTOCOMMIT')" + PLAIN,
    """
engine = sa.create_engine(url)
with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
    context.configure(connection=connection)
    context.run_migrations()
""",
    """
from sqlalchemy.ext.asyncio import create_async_engine
import asyncio

def migrate(connection):
    context.configure(connection=connection)
    context.run_migrations()

async def main():
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.run_sync(migrate)

asyncio.run(main())
""",
    """
from sqlalchemy.ext.asyncio import AsyncEngine
import anyio

def migrate(connection, split):
    context.configure(connection=connection, transaction_per_migration=split)
    context.run_migrations()

async def main():
    engine = AsyncEngine(sa.engine_from_config(section, isolation_level="AUTOCOMMIT"))
    async with engine.connect() as connection:
        await connection.run_sync(lambda inner: migrate(inner, False))

def online():
    anyio.run(main)

context.configure(url=url) if context.is_offline_mode() else online()
""",
    """
class Runner:
    def __init__(self, level):
        self.engine = sa.create_engine(url, isolation_level=level)

    def run(self):
        with self.engine.connect() as connection:
            context.configure(connection=connection)
            context.run_migrations()

Runner(level="AUTOCOMMIT").run()
""",
    """
engine = sa.create_engine(url)
with engine.connect() as connection:
    if connection.dialect.name == "postgresql":
        connection = connection.execution_options(isolation_level="AUTOCOMMIT")
    context.configure(connection=connection)
    context.run_migrations()
""",
]


@pytest.mark.parametrize("text", AUTOCOMMIT)
def test_autocommit(text: str, tmp_path: Path) -> None:
    found = understood(tmp_path, HEAD + text)
    assert found.autocommit and not found.has_transaction and found.is_split


NOT_AUTOCOMMIT = [
    "engine = sa.create_engine(url)  # not AUTOCOMMIT" + PLAIN,
    '"""No AUTOCOMMIT here."""\nengine = sa.create_engine(url)' + PLAIN,
    """
admin = sa.create_engine(url, isolation_level="AUTOCOMMIT")
with admin.connect() as connection:
    connection.execute(sa.text("CREATE DATABASE boats"))
engine = sa.create_engine(url)
"""
    + PLAIN,
    """
def unused():
    return sa.create_engine(url, isolation_level="AUTOCOMMIT")

engine = sa.create_engine(url)
"""
    + PLAIN,
    """
engine = sa.create_engine(url)
with engine.connect() as connection:
    if connection.dialect.name == "sqlite":
        connection = connection.execution_options(isolation_level="AUTOCOMMIT")
    context.configure(connection=connection)
    context.run_migrations()
""",
    """
if context.is_offline_mode():
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
else:
    engine = sa.create_engine(url)
"""
    + PLAIN,
]


@pytest.mark.parametrize("text", NOT_AUTOCOMMIT)
def test_not_autocommit(text: str, tmp_path: Path) -> None:
    found = understood(tmp_path, HEAD + text)
    assert not found.autocommit and found.has_transaction


@pytest.mark.parametrize(
    "before",
    [
        """connection.execute(text("SET lock_timeout = '5s'"))\nconnection.commit()""",
        """connection.execute(text("SET SESSION lock_timeout TO 5000"))\nconnection.commit()""",
        """connection.exec_driver_sql("SET lock_timeout = 5000")\nconnection.commit()""",
        """connection.execute(text("SELECT set_config('lock_timeout', '5s', false)"))""",
        """connection.execute(text("SELECT set_config('lock_timeout', :t, false)"), {"t": "5s"})""",
        """connection.execute(select(func.set_config("lock_timeout", "5s", False)))""",
        """connection.scalar(func.set_config("lock_timeout", "5s", False))""",
        """connection.execute(text("SET statement_timeout = '1min'"))""",
        """connection.execute(text("SET transaction_timeout = '1min'"))""",
        """connection.connection.cursor().execute("SET lock_timeout = 2000")""",
        """seconds = 5\nconnection.execute(text(f"SET lock_timeout = '{seconds}s'"))""",
        """connection.execute(text("SET lock_timeout = '%ss'" % context.get_x_argument()))""",
        """with connection.begin():\n    connection.execute(text("SET lock_timeout = '5s'"))""",
        """
if connection.dialect.name == "postgresql":
    connection.execute(text("SET lock_timeout = '5s'; SET statement_timeout = '1min'"))
    connection.commit()
""",
    ],
)
def test_a_timeout_of_the_connection(before: str, tmp_path: Path) -> None:
    assert understood(tmp_path, around(before)).timeouts


@pytest.mark.parametrize(
    ("value", "milliseconds", "limit"),
    [
        ("'2s'", 2000, True),
        ("60000", 60_000, True),
        ("'1min'", 60_000, True),
        ("'90 s'", 90_000, False),
        ("'0.5h'", 1_800_000, False),
        ("'0 ms'", 0, False),
        ("DEFAULT", None, False),
        ("'a while'", None, True),
    ],
)
def test_a_limit_of_the_wait_for_a_lock(
    value: str, milliseconds: float | None, limit: bool
) -> None:
    assert environment.milliseconds(value) == milliseconds
    assert environment.ends_wait("lock_timeout", value) is limit
    if milliseconds:
        assert environment.ends_wait("statement_timeout", value)


def test_a_long_timeout_is_told_with_its_value(tmp_path: Path) -> None:
    before = """connection.execute(text("SET lock_timeout = '5min'"))\nconnection.commit()"""
    assert understood(tmp_path, around(before)).timeouts == {"lock_timeout": "5min"}


@pytest.mark.parametrize(
    "before",
    [
        "# SET lock_timeout = '5s'",
        """connection.execute(text("SET lock_timeout = 0"))""",
        """connection.execute(text("SET lock_timeout = '5s'"))
connection.execute(text("SET lock_timeout TO DEFAULT"))""",
        """connection.execute(text("SET LOCAL lock_timeout = '5s'"))\nconnection.commit()""",
        """connection.execute(text("SET idle_in_transaction_session_timeout = '5s'"))""",
        """connection.execute(text("ALTER ROLE boats SET lock_timeout = '5s'"))""",
        """connection.execute(text("ALTER DATABASE boats SET lock_timeout = '5s'"))""",
        """connection.execute(text("ALTER SYSTEM SET lock_timeout = '5s'"))""",
        """print("SET lock_timeout = '5s'")""",
        """with engine.connect() as other:\n    other.execute(text("SET lock_timeout = '5s'"))""",
        """def unused():\n    connection.execute(text("SET lock_timeout = '5s'"))""",
    ],
)
def test_no_timeout_of_the_connection(before: str, tmp_path: Path) -> None:
    assert not understood(tmp_path, around(before)).timeouts


@pytest.mark.parametrize(
    "engine",
    [
        """sa.create_engine(url, connect_args={"options": "-c lock_timeout=5000"})""",
        """sa.create_engine(url, connect_args={"options": "-c search_path=a -clock_timeout=5s"})""",
        """sa.create_engine(url, connect_args={"options": f"-c lock_timeout={timeout}"})""",
        """sa.create_engine(url, connect_args={"server_settings": {"lock_timeout": "5000"}})""",
        """sa.create_engine("postgresql://h/d?options=-c%20lock_timeout%3D5000")""",
        """sa.create_engine("postgresql://h/d?options=-c+statement_timeout%3D5000")""",
        """sa.create_engine(sa.URL.create("postgresql", query={"options": "-c lock_timeout=9"}))""",
        """sa.create_engine(make_url(url).update_query_dict({"options": "-c lock_timeout=9"}))""",
        """sa.engine_from_config(section, "x.", connect_args={"options": "-c lock_timeout=9"})""",
        """sa.engine_from_config({"sqlalchemy.url": "pg://h/d?options=--lock_timeout=9"})""",
    ],
)
def test_a_timeout_of_the_engine(engine: str, tmp_path: Path) -> None:
    assert understood(tmp_path, f"{HEAD}engine = {engine}\n{PLAIN}").timeouts


@pytest.mark.parametrize(
    "engine",
    [
        """sa.create_engine(url, connect_args={"connect_timeout": 5})""",
        """sa.create_engine(url, connect_args={"options": "-c lock_timeout=0"})""",
        """sa.create_engine(url, connect_args={"server_settings": {"jit": "off"}})""",
        """sa.create_engine(url, pool_timeout=5)""",
    ],
)
def test_no_timeout_of_the_engine(engine: str, tmp_path: Path) -> None:
    other = """other = sa.create_engine(url, connect_args={"options": "-c lock_timeout=5000"})"""
    assert not understood(tmp_path, f"{HEAD}{other}\nengine = {engine}\n{PLAIN}").timeouts


LISTENING = [
    """
@sa.event.listens_for(engine, "connect")
def limit(dbapi_connection, record):
    cursor = dbapi_connection.cursor()
    cursor.execute("SET lock_timeout = '5s'")
    cursor.close()
""",
    """
from sqlalchemy import event

def limit(dbapi_connection, record):
    with dbapi_connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '5s'")

event.listen(engine, "connect", limit)
""",
    """
from sqlalchemy.engine import Engine

@sa.event.listens_for(Engine, "connect")
def limit(dbapi_connection, record):
    dbapi_connection.cursor().execute("SET lock_timeout = '5s'")
""",
    """
@sa.event.listens_for(engine, "engine_connect")
def limit(connection):
    connection.exec_driver_sql("SET lock_timeout = '5s'")
""",
]


@pytest.mark.parametrize("listener", LISTENING)
def test_a_listener(listener: str, tmp_path: Path) -> None:
    made = f"{HEAD}engine = sa.create_engine(url)\n"
    found = understood(tmp_path, made + listener + PLAIN)
    assert set(found.timeouts) == {"lock_timeout"} and not found.is_external


def test_a_listener_of_another_engine(tmp_path: Path) -> None:
    made = f"{HEAD}engine = sa.create_engine(other)\n"
    text = made + LISTENING[0] + "engine = sa.create_engine(url)\n" + PLAIN
    assert not understood(tmp_path, text).timeouts


@pytest.mark.parametrize(
    ("text", "is_external", "has_block"),
    [
        ("with engine.begin() as connection:\n    context.configure(connection=connection)\n"
         "    context.run_migrations()", True, True),
        ("with engine.connect() as connection:\n    with connection.begin():\n"
         "        context.configure(connection=connection)\n        context.run_migrations()",
         True, True),
        ("connection = engine.connect()\nbegun = connection.begin()\n"
         "context.configure(connection=connection)\ncontext.run_migrations()\nbegun.commit()",
         True, True),
        ("with engine.connect() as connection:\n    connection.execute(text('SELECT 1'))\n"
         "    context.configure(connection=connection)\n    with context.begin_transaction():\n"
         "        context.run_migrations()\n    connection.commit()", True, False),
        ("with engine.connect() as connection:\n    connection.execute(text('SELECT 1'))\n"
         "    connection.commit()\n    context.configure(connection=connection)\n"
         "    with context.begin_transaction():\n        context.run_migrations()", False, False),
        ("with engine.connect() as connection:\n    with connection.begin():\n"
         "        connection.execute(text('SET search_path = a'))\n"
         "    context.configure(connection=connection)\n    with context.begin_transaction():\n"
         "        context.run_migrations()", False, False),
        ("with engine.begin() as other:\n    other.execute(text('SELECT 1'))\n"
         "with engine.connect() as connection:\n    context.configure(connection=connection)\n"
         "    with context.begin_transaction():\n        context.run_migrations()", False, False),
    ],
)  # fmt: skip
def test_whose_transaction(text: str, is_external: bool, has_block: bool, tmp_path: Path) -> None:
    found = understood(tmp_path, f"{HEAD}engine = sa.create_engine(url)\n{text}\n")
    assert (found.is_external, found.has_block) == (is_external, has_block)


@pytest.mark.parametrize(
    "local, options, in_force",
    [("SET LOCAL", "", True), ("SET LOCAL", "transaction_per_migration=True", False),
     ("SET", "transaction_per_migration=True", True)],
)  # fmt: skip
def test_set_local(local: str, options: str, in_force: bool, tmp_path: Path) -> None:
    text = f"""{HEAD}
engine = sa.create_engine(url)
with engine.connect() as connection:
    context.configure(connection=connection, {options})
    with context.begin_transaction():
        connection.execute(text("{local} lock_timeout = '3s'"))
        context.run_migrations()
"""
    assert bool(understood(tmp_path, text).timeouts) is in_force


def test_modules_of_the_project(tmp_path: Path) -> None:
    found = understood(
        tmp_path,
        "from alembic import context\nfrom runs import migrate\nmigrate(context)\n",
        runs="""
            from storage import engine, limit

            def migrate(context):
                with engine.connect() as connection:
                    limit(connection)
                    context.configure(connection=connection, transactional_ddl=False)
                    with context.begin_transaction():
                        context.run_migrations()
        """,
        storage="""
            import sqlalchemy as sa

            engine = sa.create_engine("postgresql://h/d")

            def limit(connection):
                connection.execute(sa.text("SET lock_timeout = '5s'"))
                connection.commit()
        """,
    )
    assert (
        set(found.timeouts) == {"lock_timeout"} and not found.transactional_ddl and found.is_split
    )


@pytest.mark.parametrize(
    "text",
    ["import storage\nconnection = storage.engine.connect()\n",
     "import storage\nengine = storage.engine\nconnection = engine.connect()\n",
     "from storage import engine as e\nconnection = e.connect()\n",
     "from storage import connect\nconnection = connect()\n",
     "import storage\nconnection = storage.connect()\n",
     "from storage import opened\nconnection = opened().__enter__()\n"],
)  # fmt: skip
def test_an_engine_of_another_module(text: str, tmp_path: Path) -> None:
    found = understood(
        tmp_path,
        f"from alembic import context\n{text}context.configure(connection=connection)\n{RUN}",
        storage="""
            import contextlib
            import sqlalchemy as sa

            engine = sa.create_engine("postgresql://h/d", isolation_level="AUTOCOMMIT")

            @sa.event.listens_for(engine, "connect")
            def limit(dbapi_connection, record):
                dbapi_connection.cursor().execute("SET lock_timeout = 2000")

            def connect():
                return engine.connect()

            def opened():
                return engine.connect()
        """,
    )
    assert found.autocommit and found.timeouts


@pytest.mark.parametrize(
    "text", ["from somewhere import run\nrun()\n", "context.configure(", "import os\n", "\0"]
)
def test_what_is_not_at_hand_is_as_in_the_template(text: str, tmp_path: Path) -> None:
    found = understood(tmp_path, text)
    assert found == Environment(str(tmp_path / "migrations" / "env.py"))
    assert found.has_transaction and not found.is_split


GENERIC = """
engine = sa.engine_from_config(
    context.config.get_section(context.config.config_ini_section, {}), prefix="sqlalchemy."
)
"""


@pytest.mark.parametrize(
    ("options", "before", "timeouts", "autocommit"),
    [
        ("url = pg://h/d", "", False, False),
        ("url = pg://h/d?options=-c%%20lock_timeout%%3D2000", "", True, False),
        ("isolation_level = AUTOCOMMIT", "", False, True),
        ("url = pg://h/d?options=-c%%20lock_timeout%%3D2000", "pg://h/other", False, False),
        ("url = pg://h/d", "pg://h/d?options=-c+lock_timeout=2000", True, False),
    ],
)
def test_options_of_alembic_ini(
    options: str, before: str, timeouts: bool, autocommit: bool, tmp_path: Path
) -> None:
    (tmp_path / "alembic.ini").write_text(f"[alembic]\nsqlalchemy.{options}\n", encoding="utf-8")
    change = f'context.config.set_main_option("sqlalchemy.url", {before!r})\n' if before else ""
    found = understood(tmp_path, HEAD + change + GENERIC + PLAIN)
    assert (bool(found.timeouts), found.autocommit) == (timeouts, autocommit)


def test_names_in_alembic_ini_are_resolved(tmp_path: Path) -> None:
    ini = "[DEFAULT]\nlimit = -c%%20lock_timeout%%3D2000\n"
    ini += "[alembic]\nsqlalchemy.url = pg://h/d?options=%(limit)s\nother = %(nowhere)s\n"
    (tmp_path / "alembic.ini").write_text(ini, encoding="utf-8")
    assert understood(tmp_path, HEAD + GENERIC + PLAIN).timeouts


def test_no_if_is_decided_by_alembic_ini(tmp_path: Path) -> None:
    ini = "[alembic]\nsqlalchemy.url = driver://user:pass@localhost/dbname\n"
    (tmp_path / "alembic.ini").write_text(ini, encoding="utf-8")
    asked = """
arguments = {}
url = context.config.get_main_option("sqlalchemy.url")
if url.startswith("postgresql") or "postgresql" in url:
    arguments["options"] = "-c lock_timeout=2000"
engine = sa.create_engine(url, connect_args=arguments)
"""
    assert understood(tmp_path, HEAD + asked + PLAIN).timeouts


HANDED_OVER = """
connection = context.config.attributes.get("connection", None)
if connection is None:
    raise RuntimeError("called by nobody")
context.configure(connection=connection)
context.run_migrations()
"""


@pytest.mark.parametrize("given", ['.get("connection", None)', '.get("connection")'])
def test_a_connection_of_the_caller_may_commit_each_statement(given: str, tmp_path: Path) -> None:
    text = HEAD + HANDED_OVER.replace('.get("connection", None)', given)
    found = understood(tmp_path, text)
    assert found.is_handed_over and not found.has_transaction


def test_a_connection_of_the_caller_or_our_own(tmp_path: Path) -> None:
    text = HANDED_OVER.replace(
        'raise RuntimeError("called by nobody")', "connection = sa.create_engine(url).connect()"
    )
    found = understood(tmp_path, HEAD + text)
    assert not found.is_handed_over and found.has_transaction


def test_an_option_nobody_knows_may_be_true(tmp_path: Path) -> None:
    text = PLAIN.replace("connection=connection", "connection=connection, "
                         "transaction_per_migration=settings.SPLIT")  # fmt: skip
    found = understood(tmp_path, f"{HEAD}engine = sa.create_engine(url)\n{text}")
    assert found.is_split


@pytest.mark.parametrize(("pragma", "is_off"), [("OFF", True), ("0", True), ("ON", False)])
def test_foreign_keys_of_sqlite(pragma: str, is_off: bool, tmp_path: Path) -> None:
    before = f'connection.execute(text("PRAGMA foreign_keys={pragma}"))'
    assert understood(tmp_path, around(before)).foreign_keys_off is is_off


def test_foreign_keys_switched_on_again_before(tmp_path: Path) -> None:
    before = 'connection.execute(text("PRAGMA foreign_keys=%s"))'
    text = around(f"{before % 'OFF'}\n{before % 'ON'}")
    assert not understood(tmp_path, text).foreign_keys_off


def test_a_saved_file_is_seen(tmp_path: Path) -> None:
    assert not understood(tmp_path, around("pass")).timeouts
    env = tmp_path / "migrations" / "env.py"
    env.write_text(around('connection.execute(text("SET lock_timeout = 9"))'), encoding="utf-8")
    assert environment_of(str(tmp_path / "migrations" / "versions" / "a.py")).timeouts


def test_names_put_into_a_dict_in_a_loop_over_nobody_knows_what() -> None:
    tree = ast.parse(
        "from alembic import op\nrevision = 'a'\ndef upgrade():\n    found = {}\n"
        "    for name in names():\n        found[name] = 'c'\n"
        "    for table, column in found.items():\n        op.drop_column(table, column)\n"
    )
    (run,) = read(tree, "/a.py").runs
    assert [one.action.column for one in run.operations] == ["c"]  # type: ignore[union-attr]
