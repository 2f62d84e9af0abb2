"""Compares what the replay claims to stand after the migrations of released projects.

    python benchmarks/history_accuracy.py FOLDER [PROJECT …]

Each project is installed into an environment of its own below FOLDER, where Alembic runs its
migrations on a new SQLite and a new PostgreSQL; the replay only reads them. Nothing of it is to be
committed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from flake8_migrations.model.history import History  # noqa: E402
from flake8_migrations.model.operations import Name  # noqa: E402
from flake8_migrations.project.headers import header_of  # noqa: E402
from flake8_migrations.project.siblings import chain_of  # noqa: E402
from flake8_migrations.reader.migrations import Reads  # noqa: E402
from flake8_migrations.replay.ancestors import Ancestors  # noqa: E402
from flake8_migrations.replay.before.layers import Before  # noqa: E402
from tests.evidence.server import postgresql  # noqa: E402
from tests.standing import Column, Comparison, Table, Tally, type_name  # noqa: E402


class Project(NamedTuple):
    requirement: str
    versions: str
    """The folder of the migrations, below site-packages."""
    metadata: str = "None"
    """Python that gives the metadata that ``env.py`` hands to Alembic, where it matters."""
    databases: tuple[str, ...] = ("sqlite", "postgresql")


PROJECTS = {
    "optuna": Project("optuna==5.0.0", "optuna/storages/_rdb/alembic/versions"),
    "prefect": Project(
        "prefect==3.9.1",
        "prefect/server/database/_migrations/versions/sqlite",
        databases=("sqlite",),
    ),
    "airflow": Project(
        "apache-airflow-core==3.3.2",
        "airflow/migrations/versions",
        "__import__('airflow.models.base').models.base.metadata",
    ),
}

_RUN = """
import json, sys, warnings
warnings.simplefilter("ignore")
import sqlalchemy as sa
from alembic.runtime.environment import EnvironmentContext
from alembic.config import Config
from alembic.script import ScriptDirectory
url, versions, metadata = sys.argv[1:]
scripts = ScriptDirectory(versions, version_locations=[versions])
engine = sa.create_engine(url)
with engine.connect() as connection, EnvironmentContext(
    Config(), scripts, fn=lambda revision, context: scripts._upgrade_revs("heads", revision)
) as environment:
    environment.configure(
        connection,
        target_metadata=eval(metadata),
        render_as_batch=True,
        transaction_per_migration=True,
    )
    with environment.begin_transaction():
        environment.run_migrations()
look = sa.inspect(engine)
types = {}
if engine.dialect.name == "postgresql":
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a"
            " JOIN pg_class c ON c.oid = a.attrelid WHERE a.attnum > 0 AND c.relkind IN ('r', 'p')"
        )
        types = {(table, column): name for table, column, name in rows}
found = {}
for name in look.get_table_names():
    found[name] = {
        "columns": [
            [one["name"], types.get((name, one["name"])) or str(one["type"]), one["nullable"],
             one["default"] is not None or bool(one.get("identity") or one.get("computed"))]
            for one in look.get_columns(name)
        ],
        "primary key": look.get_pk_constraint(name)["constrained_columns"],
        "unique": [[one["name"], one["column_names"]] for one in look.get_unique_constraints(name)],
        "indexes": [
            [one["name"], one["column_names"], bool(one["unique"])]
            for one in look.get_indexes(name) if not one.get("duplicates_constraint")
        ],
        "keys": [
            [one["name"], one["constrained_columns"], one["referred_table"]]
            for one in look.get_foreign_keys(name)
        ],
        "checks": [[one["name"], one["sqltext"]] for one in look.get_check_constraints(name)],
    }
print("RESULT" + json.dumps(found))
"""

_POSTGRESQL = {
    "character varying": "varchar",
    "character": "bpchar",
    "timestamp without time zone": "timestamp",
    "timestamp with time zone": "timestamptz",
    "time without time zone": "time",
}


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    with postgresql() as server:
        for name in sys.argv[2:] or PROJECTS:
            project = PROJECTS[name]
            python = _installed(project, root / name)
            (versions,) = (python.parents[1] / "lib").glob(
                f"python*/site-packages/{project.versions}"
            )
            for dialect in project.databases:
                home = root / "home" / f"{name}-{dialect}"
                home.mkdir(parents=True, exist_ok=True)
                url = f"sqlite:///{home}/database"
                Path(f"{home}/database").unlink(missing_ok=True)
                if dialect == "postgresql":
                    url = _new_database(server, name.replace("-", "_"))
                tables = _run(project, python, versions, url, home)
                if tables is not None:
                    _report(f"{project.requirement} on {dialect}", versions, dialect, tables)


def _installed(project: Project, folder: Path) -> Path:
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        wanted = [project.requirement, "psycopg2-binary", "psycopg[binary]"]
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *wanted], check=True)
    return python


def _new_database(server: Any, name: str) -> str:
    import sqlalchemy as sa

    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        connection.exec_driver_sql("SELECT 1")
    engine.dispose()
    url = server.set(database=name, drivername="postgresql+psycopg2")
    return str(url.render_as_string(hide_password=False))


def _run(
    project: Project, python: Path, versions: Path, url: str, home: Path
) -> dict[str, Table] | None:
    """The tables that there are when all migrations have run."""
    ran = subprocess.run(
        [str(python), "-c", _RUN, url, str(versions), project.metadata],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(home), "AIRFLOW_HOME": str(home)},
    )
    lines = [line for line in ran.stdout.splitlines() if line.startswith("RESULT")]
    if not lines:
        print(f"{project.requirement} on {url.partition(':')[0]}: cannot run")
        print("   ", *ran.stderr.strip().splitlines()[-3:], sep="\n    ")
        return None
    found = json.loads(lines[-1].removeprefix("RESULT"))
    return {name.lower(): _table(one) for name, one in found.items()}


def _table(found: dict[str, Any]) -> Table:
    def lower(names: list[str | None]) -> tuple[str, ...]:
        return tuple(str(one).lower() for one in names)

    return Table(
        {
            name.lower(): Column(_type(type_), nullable, has_default)
            for name, type_, nullable, has_default in found["columns"]
        },
        lower(found["primary key"]),
        [(name, lower(columns)) for name, columns in found["unique"]],
        [(name, lower(columns), unique) for name, columns, unique in found["indexes"]],
        [(name, lower(columns), table.lower()) for name, columns, table in found["keys"]],
        [(name, text) for name, text in found["checks"]],
    )


def _type(name: str) -> str:
    base, bracket, rest = name.partition("(")
    return type_name(_POSTGRESQL.get(base.strip(), base.strip()) + bracket + rest)


def _report(what: str, versions: Path, dialect: str, tables: dict[str, Table]) -> None:
    tally = Tally()
    comparison = Comparison(_at_the_end(versions, dialect), [tables], dialect)
    for name in sorted(tables):
        if name != "alembic_version":
            comparison.of_table(Name(name), (), tally)
    claimed = sum(tally.known.values())
    right = 1 - len(tally.wrong) / max(1, claimed)
    print(f"{what}: {claimed} claims, {tally.share:.1%} known, {right:.2%} right")
    for kind, count in tally.there.items():
        print(f"    {kind}: {tally.known[kind]} of {count} known")
    for wrong in tally.wrong:
        print(f"    wrong: {wrong}")


def _at_the_end(versions: Path, dialect: str) -> Before:
    """What stands before a revision that would come next."""
    path = next(one for one in sorted(versions.glob("*.py")) if "down_revision" in one.read_text())
    header = header_of(path.read_text(), str(path))
    assert header is not None
    history = chain_of(header).history
    heads = tuple(one.revision for one in history.heads)
    text = f"revision = 'to_come'\ndown_revision = {heads!r}\n"
    coming = header_of(text, str(versions / "zzz_to_come.py"))
    assert coming is not None
    whole = History([*history.revisions, coming])
    return Before(tuple, Ancestors(whole, "to_come", Reads()), dialect)


if __name__ == "__main__":
    main()
