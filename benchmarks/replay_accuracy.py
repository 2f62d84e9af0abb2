"""Compares the replay of released migrations with the models of the same release.

    python benchmarks/replay_accuracy.py FOLDER [PROJECT …]

Each project is installed into an environment of its own below FOLDER, where its models are
imported; its migrations are only read. Nothing of it is to be committed.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import NamedTuple

from flake8_migrations.graph.checks import check
from flake8_migrations.replay.histories import replay


class Project(NamedTuple):
    requirement: str
    versions: str
    """The folder of the migrations, below site-packages."""
    models: str
    """Python that imports all models and binds their base class to ``Base``."""


PROJECTS = {
    "prefect": Project(
        "prefect==3.9.1",
        "prefect/server/database/_migrations/versions",
        "from prefect.server.database.orm_models import Base",
    ),
    "airflow": Project(
        "apache-airflow-core==3.3.2",
        "airflow/migrations/versions",
        "from airflow.models import import_all_models; import_all_models()\n"
        "from airflow.models.base import Base",
    ),
    "mlflow": Project(
        "mlflow==3.18.0",
        "mlflow/store/db_migrations/versions",
        "from mlflow.store.db.base_sql_model import Base\n"
        "import mlflow.store.tracking.dbmodels.models\n"
        "import mlflow.store.model_registry.dbmodels.models",
    ),
    "optuna": Project(
        "optuna==5.0.0",
        "optuna/storages/_rdb/alembic/versions",
        "from optuna.storages._rdb.models import BaseModel as Base",
    ),
}

_DUMP = """
import json
keys = sorted(
    [key.table.key, [one.name for one in key.columns], key.referred_table.key,
     [one.column.name for one in key.elements], any(one.use_alter for one in key.elements)]
    for table in Base.metadata.tables.values() for key in table.foreign_key_constraints
)
print(json.dumps([keys, sorted(Base.metadata.tables)]))
"""

Edge = tuple[str, tuple[str, ...], str, tuple[str, ...]]


def installed(project: Project, folder: Path) -> Path:
    """The interpreter of an environment that holds the project."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet"]
        if subprocess.run([*install, project.requirement], check=False).returncode:
            # an index may lack what is pinned: what the models import is there all the same
            subprocess.run([*install, "--no-deps", project.requirement], check=True)
            subprocess.run([*install, *_needed(python, project)], check=True)
    return python


def _needed(python: Path, project: Project) -> list[str]:
    name = project.requirement.partition("=")[0]
    code = f"import importlib.metadata as m; print('\\n'.join(m.requires({name!r}) or []))"
    listed = subprocess.run([str(python), "-c", code], check=True, capture_output=True, text=True)
    lines = [line for line in listed.stdout.splitlines() if "extra ==" not in line]
    return [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in lines]


def of_models(project: Project, python: Path) -> tuple[set[Edge], set[Edge], set[str]]:
    """The foreign keys of the models, those of them with ``use_alter``, and the tables."""
    home = python.parents[1] / "home"
    printed = subprocess.run(
        [str(python), "-c", project.models + _DUMP],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(home), "AIRFLOW_HOME": str(home)},
    )
    keys, tables = json.loads(printed.stdout.splitlines()[-1])
    edges = {(table, tuple(own), to, tuple(other)): late for table, own, to, other, late in keys}
    return set(edges), {edge for edge, late in edges.items() if late}, set(tables)


def main() -> None:
    root = Path(sys.argv[1])
    for name in sys.argv[2:] or PROJECTS:
        project = PROJECTS[name]
        python = installed(project, root / name)
        wanted, late, tables = of_models(project, python)
        (versions,) = (python.parents[1] / "lib").glob(f"python*/site-packages/{project.versions}")
        start = time.perf_counter()
        schema = replay(str(versions))
        spent = time.perf_counter() - start
        found = {
            (str(key.table), key.columns, str(key.referred_table), key.referred_columns)
            for key in schema.foreign_keys
        }
        matched = wanted & found
        print(
            f"{project.requirement}: {len(matched)}/{len(wanted)} keys"
            f" ({len(matched - late)}/{len(wanted - late)} without use_alter),"
            f" {len(found - wanted)} extra, {len(schema.unresolved)} unresolved, {spent:.2f} s"
        )
        created = {str(table.name) for table in schema.tables if not table.is_view}
        for edge in sorted(wanted - found):
            print("  missed", *edge, "" if edge[0] in created else "(table not created)")
        for edge in sorted(found - wanted):
            gone = "" if edge[0] in tables else "(table not in the models)"
            print("  extra ", *edge, gone)
        for problem in schema.unresolved:
            print("  unresolved", os.path.basename(problem.path), problem.line, problem.what)
        for finding in check(str(versions)):
            print("  finding", os.path.basename(finding.path), *finding[1:])


if __name__ == "__main__":
    main()
