"""Where tables come from: targets, configuration, Alembic's env.py in all its shapes, Flask."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config

from flake8_migrations.graph.sources.configuration import find_alembic, find_configuration
from tests.graph.projects import ALEMBIC_INI, MODELS, REVISION, graph, graph_afresh, write

BASE = """\
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass
"""
USER = """

class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
"""
FLASK = """\
from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
app.config["SQLALCHEMY_BINDS"] = {"logs": "sqlite:///logs.db"}
db = SQLAlchemy(app)
Migrate(app, db)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)


class Log(db.Model):
    __bind_key__ = "logs"
    id = db.Column(db.Integer, primary_key=True)
"""


def order(folder: Path, *arguments: str) -> list[str]:
    result = graph(folder, "order", *arguments)
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


def source(folder: Path, *arguments: str) -> str:
    return graph(folder, "order", *arguments).stderr


# --- targets -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "models:metadata",
        "models:users",
        "models:everything",
        "models:by_name",
        "models:make",
        "models:Holder.metadata",
        "models",
    ],
)
def test_kinds_of_targets(target: str, tmp_path: Path) -> None:
    more = """
everything = [metadata, (metadata,)]
by_name = {"main": metadata}


def make():
    return [metadata]


class Holder:
    metadata = metadata
"""
    write(tmp_path, {"models.py": MODELS + more})
    assert order(tmp_path, target) == ["users", "orders"]


@pytest.mark.parametrize("target", ["models:Base", "models:Base.registry", "models:User", "models"])
def test_declarative_bases(target: str, tmp_path: Path) -> None:
    write(tmp_path, {"models.py": BASE + USER})
    assert order(tmp_path, target) == ["users"]


def test_several_metadatas_are_one_schema(tmp_path: Path) -> None:
    other = MODELS.replace('"users"', '"people"').replace('"users.id"', '"people.id"')
    write(tmp_path, {
        "a.py": MODELS, "b.py": other.replace('"orders"', '"sales"'),
        "c.py": "import a, b\n\nall = {'a': a.metadata, 'b': b.metadata}\n",
    })  # fmt: skip
    assert order(tmp_path, "c:all") == ["people", "users", "orders", "sales"]
    assert "models of c:all['a'] and c:all['b']: 4 tables" in source(tmp_path, "c:all")


def test_a_package_is_imported_with_its_modules(tmp_path: Path) -> None:
    write(tmp_path, {
        "shop/__init__.py": "",
        "shop/base.py": BASE,
        "shop/models/__init__.py": "",
        "shop/models/deep/__init__.py": "",
        "shop/models/deep/user.py": f"from shop.base import *\n{USER}",
        "shop/__main__.py": "raise SystemExit('started')\n",
        "shop/migrations/__init__.py": "raise SystemExit('migrated')\n",
    })  # fmt: skip
    assert order(tmp_path, "shop") == ["users"]
    assert source(tmp_path, "shop") == (
        "source: models of shop.base:Base: 1 table and 0 foreign keys\n"
    )


@pytest.mark.parametrize("target", ["domains", "src/domains", "src/domains/", "src"])
def test_packages_need_no_init(target: str, tmp_path: Path) -> None:
    write(tmp_path, {
        "src/infra/orm.py": BASE,
        "src/domains/user/models.py": f"from infra.orm import Base\n{BASE.splitlines()[1]}\n{USER}",
        "src/domains/web/templates/page.html": "",
        "src/domains/scripts/seed.py": "raise SystemExit('seeded')\n",
        "src/domains/db/versions/a1.py": "raise SystemExit('migrated')\n",
    })  # fmt: skip
    assert order(tmp_path, target) == ["users"]
    assert "left out" not in source(tmp_path, target)


def test_a_package_with_an_init_may_hold_folders_without(tmp_path: Path) -> None:
    write(tmp_path, {
        "shop/__init__.py": "",
        "shop/base.py": BASE,
        "shop/domains/user/models.py": f"from shop.base import *\n{USER}",
    })  # fmt: skip
    assert order(tmp_path, "shop") == ["users"]


def test_modules_are_imported_for_a_base(tmp_path: Path) -> None:
    write(tmp_path, {
        "base.py": BASE,
        "shop/users.py": f"from base import *\n{USER}",
        "setup.cfg": "[flake8-migrations-graph]\nimports = shop\n",
        "none.ini": "[flake8-migrations-graph]\ndialect = postgresql\n",
        "alembic.ini": ALEMBIC_INI,
        "migrations/env.py": "import base\n\ntarget_metadata = base.Base.metadata\n",
    })  # fmt: skip
    assert order(tmp_path, "base:Base") == ["users"]
    assert order(tmp_path, "base:Base", "-c", "none.ini", "--import", "shop.users") == ["users"]
    assert order(tmp_path, "--source", "alembic", "--import", "shop") == ["users"]
    assert "base:Base holds no tables" in source(tmp_path, "base:Base", "-c", "none.ini")


STANDARD = {
    "app/logging/__init__.py": "",
    "app/secrets/__init__.py": "class Vault: ...\n",
    "app/models.py": f"import sqlite3, logging, secrets\n{MODELS}",
    "app/alembic.ini": ALEMBIC_INI,
    "app/migrations/env.py": "import models\n\ntarget_metadata = models.metadata\n",
}


@pytest.mark.parametrize("package", [True, False])
def test_folders_named_like_modules_of_the_standard_library(package: bool, tmp_path: Path) -> None:
    """Libraries get Python's own; the project its own, unless it lies inside a package."""
    more = "\nlogging.getLogger\nsecrets." + ("token_hex" if package else "Vault") + "\n"
    inside = {"app/__init__.py": ""} if package else {}
    write(tmp_path, {**STANDARD, **inside, "app/models.py": STANDARD["app/models.py"] + more})
    for arguments in (["models:metadata"], ["--source", "alembic"]):
        result = graph_afresh(tmp_path / "app", "order", *arguments)
        assert result.stdout.splitlines() == ["users", "orders"], result.stderr


def test_flask_sqlalchemy(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": FLASK})
    assert order(tmp_path, "app:db") == ["log", "user"]
    assert order(tmp_path, "app") == ["log", "user"]


def document(folder: Path, *arguments: str) -> Any:
    return json.loads(graph(folder, "visualize", "--format", "json", *arguments).stdout)


def test_what_is_read_from_metadata(tmp_path: Path) -> None:
    text = """\
from sqlalchemy import *

metadata = MetaData(schema="app", naming_convention={"fk": "fk_%(table_name)s_%(column_0_name)s"})
Table("pairs", metadata, Column("a", Integer, primary_key=True),
      Column("b", String(20), primary_key=True, key="other"))
late = Table("late", metadata)
Table("things", metadata,
      Column("id", Integer, primary_key=True),
      Column("x", Integer, nullable=False), Column("y", String(20), nullable=True),
      Column("parent", ForeignKey("things.id", ondelete="CASCADE", use_alter=True, name="up")),
      ForeignKeyConstraint(["x", "y"], ["pairs.a", "pairs.other"]),
      ).add_is_dependent_on(late)
"""
    write(tmp_path, {"models.py": text})
    found = document(tmp_path, "models")
    assert [table["id"] for table in found["tables"]] == ["app.late", "app.pairs", "app.things"]
    assert found["dependencies"] == [
        {"table": "app.things", "after": "app.late"},
        {"table": "app.things", "after": "app.pairs"},
    ]
    up, pairs = found["foreign_keys"]
    assert (up["name"], up["ondelete"], up["use_alter"], up["nullable"]) == (
        "up", "CASCADE", True, True,
    )  # fmt: skip
    assert (pairs["name"], pairs["columns"], pairs["referred_columns"], pairs["nullable"]) == (
        "fk_things_x", ["x", "y"], ["a", "b"], True,
    )  # fmt: skip
    columns = {column["name"]: column for column in found["tables"][2]["columns"]}
    assert (columns["y"]["type"], columns["id"]["primary_key"]) == ("varchar(20)", True)


def test_the_models_folder_may_be_named_like_the_current_one(tmp_path: Path) -> None:
    """A package is a target, although it is a folder as well."""
    write(tmp_path, {"shop/__init__.py": MODELS})
    assert order(tmp_path, "shop") == ["users", "orders"]


# --- configuration -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, text",
    [
        ("tox.ini", "[flake8-migrations-graph]\ntarget = models:metadata\n"),
        ("setup.cfg", "[flake8-migrations-graph]\ntarget = models:metadata\n"),
        ("pyproject.toml", '[tool.flake8-migrations-graph]\ntarget = "models:metadata"\n'),
    ],
)
def test_configuration_is_found_upwards(name: str, text: str, tmp_path: Path) -> None:
    write(tmp_path, {"models.py": MODELS, name: text, "docs/tox.ini": "[flake8]\n"})
    assert order(tmp_path / "docs") == ["users", "orders"]


def test_nothing_is_found_above_the_repository(tmp_path: Path) -> None:
    write(tmp_path, {"tox.ini": "[flake8-migrations-graph]\ntarget = models\n"})
    inner = tmp_path / "inner"
    inner.mkdir()
    write(inner, {})
    assert graph(inner, "order").returncode == 2


def test_all_options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """\
[flake8-migrations-graph]
target = models
source = migrations
migrations = db/versions
dialect = mysql
include =
    a*
    b*
exclude = c, d
imports = shop.users, shop.orders
"""
    write(tmp_path, {"tox.ini": text})
    monkeypatch.chdir(tmp_path)
    found = find_configuration(None)
    assert found._replace(path=None) == (
        None, "models", "migrations", (str(tmp_path / "db/versions"),), "mysql",
        ("a*", "b*"), ("c", "d"), ("shop.users", "shop.orders"),
    )  # fmt: skip


def test_configured_source_and_filters(tmp_path: Path) -> None:
    toml = """\
[tool.flake8-migrations-graph]
target = "models"
source = "migrations"
migrations = "db"
exclude = ["log*"]
"""
    logs = REVISION.replace('"users"', '"logs"').replace('"a1"', '"b2"', 1)
    logs = logs.replace("down_revision = None", 'down_revision = "a1"')
    write(tmp_path, {
        "pyproject.toml": toml, "db/a.py": REVISION, "db/b.py": logs, "models.py": MODELS,
    })  # fmt: skip
    assert order(tmp_path) == ["users"]
    assert order(tmp_path, "--include", "*", "--exclude", "nothing") == ["logs", "users"]
    assert order(tmp_path, "--exclude", "user*") == ["logs"]
    assert order(tmp_path, "models:metadata") == ["users", "orders"]
    assert order(tmp_path, "--source", "config") == ["users", "orders"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("script_location = %(here)s/db", ["db/versions"]),
        ("script_location = db\nversion_locations = %(here)s/a %(here)s/b", ["a", "b"]),
        ("script_location = db\nversion_locations = a:b\npath_separator = os", ["a", "b"]),
        ("script_location = db\nversion_locations =\n  a\n  b\npath_separator = newline",
         ["a", "b"]),
        ("script_location = shop:db", ["shop/db/versions"]),
        ("script_location = shop.core:db", ["src/shop/core/db/versions"]),
    ],
)  # fmt: skip
def test_where_alembic_has_its_versions(
    text: str, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {
        "alembic.ini": f"[alembic]\n{text}\n",
        "shop/__init__.py": "raise SystemExit\n", "src/shop/core/__init__.py": "",
    })  # fmt: skip
    monkeypatch.chdir(tmp_path)
    found = find_alembic(None)
    assert found is not None
    assert [str(Path(place).relative_to(tmp_path)) for place in found.versions] == expected


def test_several_version_locations_are_one_schema(tmp_path: Path) -> None:
    other = REVISION.replace('"users"', '"logs"').replace('"a1"', '"b2"', 1)
    write(tmp_path, {
        "alembic.ini": "[alembic]\nscript_location = db\nversion_locations = a, b\n",
        "a/a1.py": REVISION, "b/b2.py": other,
    })  # fmt: skip
    assert order(tmp_path) == ["logs", "users"]


def test_versions_in_folders_by_year(tmp_path: Path) -> None:
    later = REVISION.replace('"users"', '"logs"').replace('"a1"', '"b2"', 1)
    later = later.replace("down_revision = None", 'down_revision = "a1"')
    write(tmp_path, {"db/versions/2025/a1.py": REVISION, "db/versions/2026/b2.py": later})
    assert order(tmp_path) == ["logs", "users"]
    assert source(tmp_path).startswith("source: 2 migrations in db/versions (read, not run)")


def test_what_is_no_metadata_is_named(tmp_path: Path) -> None:
    env = "import models\n\nclass Storage: ...\n\ntarget_metadata = [models.metadata, Storage, 1]\n"
    write(tmp_path, {"alembic.ini": ALEMBIC_INI, "migrations/env.py": env, "models.py": MODELS})
    assert order(tmp_path, "--source", "alembic") == ["users", "orders"]
    said = source(tmp_path, "--source", "alembic").splitlines()[:2]
    where = "target_metadata of migrations/env.py"
    assert said == [
        f"note: Storage in {where} is not MetaData; it is left out",
        f"note: int in {where} is not MetaData; it is left out",
    ]


def test_the_file_given_may_be_that_of_alembic(tmp_path: Path) -> None:
    env = "import models\n\ntarget_metadata = models.metadata\n"
    write(tmp_path, {
        "other.ini": ALEMBIC_INI, "migrations/env.py": env, "models.py": MODELS,
        "tox.ini": "[flake8-migrations-graph]\ntarget = nothing\n",
    })  # fmt: skip
    assert order(tmp_path, "-c", "other.ini") == ["users", "orders"]


def test_the_section_of_alembic_ini_may_have_another_name(tmp_path: Path) -> None:
    env = "import models\n\ntarget_metadata = models.metadata\n"
    ini = ALEMBIC_INI + "[other]\nscript_location = %(here)s/other\n"
    other = "from alembic import context\n\nimport sqlalchemy\n\nassert context.config."
    other += "get_main_option('script_location')\ntarget_metadata = sqlalchemy.MetaData()\n"
    other += "sqlalchemy.Table(context.config.config_ini_section, target_metadata)\n"
    write(tmp_path, {
        "alembic.ini": ini, "migrations/env.py": env, "models.py": MODELS, "other/env.py": other,
    })  # fmt: skip
    assert order(tmp_path) == ["users", "orders"]
    assert order(tmp_path, "-n", "other") == ["other"]
    assert order(tmp_path, "--name", "other", "-c", "alembic.ini") == ["other"]


def test_env_py_is_given_its_arguments(tmp_path: Path) -> None:
    env = "from alembic import context\n\nimport sqlalchemy\n\n"
    env += "target_metadata = sqlalchemy.MetaData()\n"
    env += "for name, value in context.get_x_argument(as_dictionary=True).items():\n"
    env += "    sqlalchemy.Table(name, target_metadata, schema=value)\n"
    write(tmp_path, {"alembic.ini": ALEMBIC_INI, "migrations/env.py": env})
    assert order(tmp_path, "-x", "a=one", "-x", "b=two") == ["one.a", "two.b"]


def test_packages_below_src_are_found(tmp_path: Path) -> None:
    write(tmp_path, {"src/shop/__init__.py": "", "src/shop/models.py": MODELS})
    assert order(tmp_path, "shop.models:metadata") == ["users", "orders"]
    assert order(tmp_path, "shop") == ["users", "orders"]


# --- env.py ------------------------------------------------------------------------------------


def initialized(folder: Path, template: str, target_metadata: str) -> None:
    """What ``alembic init`` makes, with these models in its env.py."""
    write(folder, {"models.py": MODELS})
    config = Config(str(folder / "alembic.ini"), toml_file=str(folder / "pyproject.toml"))
    command.init(config, str(folder / "db"), template)
    env = folder / "db" / "env.py"
    text = env.read_text(encoding="utf-8")
    assert "target_metadata = " in text
    for line in text.splitlines():
        if line.startswith("target_metadata = "):
            text = text.replace(f"\n{line}\n", f"\nimport models\n{target_metadata}\n")
    env.write_text(text, encoding="utf-8")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("template", ["generic", "async", "pyproject", "pyproject_async"])
def test_templates(template: str, tmp_path: Path) -> None:
    initialized(tmp_path, template, "target_metadata = models.metadata")
    below = tmp_path / "docs"
    below.mkdir()
    before = sorted(tmp_path.rglob("*"))
    for folder in (tmp_path, below):
        assert order(folder, "--source", "alembic") == ["users", "orders"]
    assert source(tmp_path) == (
        "source: target_metadata of db/env.py: 2 tables and 1 foreign key\n"
    )
    made = {path.name for path in set(tmp_path.rglob("*")) - set(before)}
    assert not any(name.endswith((".db", ".sql")) for name in made)


@pytest.mark.filterwarnings("ignore")
def test_the_template_for_several_databases(tmp_path: Path) -> None:
    more = "logs = MetaData()\nTable('logs', logs, Column('id', Integer, primary_key=True))\n"
    initialized(
        tmp_path,
        "multidb",
        "target_metadata = {'engine1': models.metadata, 'engine2': models.logs}",
    )
    write(tmp_path, {"models.py": MODELS + more})
    assert order(tmp_path) == ["logs", "users", "orders"]
    assert not list(tmp_path.rglob("*.sql"))


ENVS = {
    "a list": "target_metadata = [models.metadata, models.logs]\n"
    "context.configure(url='sqlite://', target_metadata=target_metadata)\n",
    "only online": """\
target_metadata = [models.metadata, models.logs]
with create_engine("sqlite:///shop.db").connect() as connection:
    context.configure(connection=connection, target_metadata=target_metadata)
    with context.begin_transaction():
        context.run_migrations()
""",
    "only online, async": """\
import asyncio
from sqlalchemy.ext.asyncio import create_async_engine
target_metadata = [models.metadata, models.logs]
async def run():
    async with create_async_engine("sqlite+aiosqlite:///shop.db").connect() as connection:
        await connection.run_sync(print)
asyncio.run(run())
""",
    "nothing at module level": """\
def migrate():
    context.configure(url="sqlite://", target_metadata=[models.metadata, models.logs])
    with context.begin_transaction():
        context.get_context().connection.execute("SELECT 1")
        context.run_migrations()
migrate()
""",
    "x arguments": """\
tenant = context.get_x_argument(as_dictionary=True).get("tenant", "public")
context.configure(
    dialect_name="postgresql", target_metadata=[models.metadata, models.logs],
    include_schemas=True, version_table_schema=tenant,
)
with context.begin_transaction():
    context.execute(f"SET search_path TO {tenant}")
    context.run_migrations()
""",
    "refuses to work without a database": """\
target_metadata = [models.metadata, models.logs]
if context.is_offline_mode():
    raise SystemExit("offline mode is not supported")
""",
}


@pytest.mark.parametrize("name", list(ENVS))
def test_shapes_of_env(name: str, tmp_path: Path) -> None:
    head = "from alembic import context\nfrom sqlalchemy import create_engine\nimport models\n"
    more = "logs = MetaData()\nTable('logs', logs, Column('id', Integer, primary_key=True))\n"
    write(tmp_path, {
        "alembic.ini": ALEMBIC_INI, "migrations/env.py": head + ENVS[name],
        "models.py": MODELS + more,
    })  # fmt: skip
    assert order(tmp_path, "--source", "alembic") == ["logs", "users", "orders"]
    assert not list(tmp_path.rglob("*.db"))


def test_models_come_before_migrations(tmp_path: Path) -> None:
    env = "import models\n\ntarget_metadata = models.metadata\n"
    write(tmp_path, {
        "alembic.ini": ALEMBIC_INI, "migrations/env.py": env, "models.py": MODELS,
        "migrations/versions/a1.py": REVISION,
    })  # fmt: skip
    assert order(tmp_path) == ["users", "orders"]
    assert order(tmp_path, "--source", "migrations") == ["users"]
    assert order(tmp_path, "migrations") == ["users"]
    assert order(tmp_path, "migrations/versions") == ["users"]
    result = graph(tmp_path, "drift")
    assert result.returncode == 1
    assert result.stdout == "orders  only in the models\n"


def test_the_flask_application_is_that_of_the_environment(tmp_path: Path) -> None:
    write(tmp_path, {
        "alembic.ini": ALEMBIC_INI,
        "migrations/env.py": "from flask import current_app\n",
        "shop/__init__.py": f"{FLASK}\n\ndef create():\n    return app\n",
    })  # fmt: skip
    found = graph(tmp_path, "order", FLASK_APP="shop:create()")
    assert found.stdout.split() == ["log", "user"], found.stderr
    nowhere = graph(tmp_path, "order", FLASK_APP="elsewhere")
    assert nowhere.returncode == 3


def test_flask_migrate(tmp_path: Path) -> None:
    creating = "\n\nwith app.app_context():\n    db.create_all()\n"
    write(tmp_path, {"app.py": FLASK + creating})
    from flask import Flask
    from flask_migrate import Migrate, init

    app = Flask("scratch")
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    from flask_sqlalchemy import SQLAlchemy

    Migrate(app, SQLAlchemy(app))
    with app.app_context():
        init(str(tmp_path / "migrations"))
    for folder in (tmp_path, tmp_path / "migrations"):
        assert order(folder) == ["log", "user"]
    assert source(tmp_path) == (
        "source: db.metadata and db.metadatas['logs']: 2 tables and 0 foreign keys\n"
    )
    assert not list(tmp_path.rglob("*.db"))
