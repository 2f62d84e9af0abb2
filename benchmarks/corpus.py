"""Downloads real migrations to measure on: released wheels, pinned, by package name.

    python benchmarks/corpus.py FOLDER

FOLDER then holds <project>/versions/*.py. They belong to their projects: do not commit them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEELS = {
    "apache-airflow-core==3.3.2": ["airflow/migrations/versions"],
    "mlflow==3.18.0": [
        "mlflow/store/db_migrations/versions",
        "mlflow/server/auth/db/migrations/versions",
    ],
    "optuna==5.0.0": ["optuna/storages/_rdb/alembic/versions"],
    "dagster==1.13.29": ["dagster/_core/storage/alembic/versions"],
    "prefect==3.9.1": ["prefect/server/database/_migrations/versions"],
    "langflow-base==1.13.0": ["langflow/alembic/versions"],
}


def download(requirement: str, target: Path) -> None:
    """Unpacks a wheel's Python and SQL files."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary",
             ":all:", "--dest", folder, requirement],
            check=True,
        )  # fmt: skip
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            names = [name for name in wheel.namelist() if name.endswith((".py", ".sql"))]
            wheel.extractall(target, names)


def main() -> None:
    root = Path(sys.argv[1])
    for requirement, folders in WHEELS.items():
        with tempfile.TemporaryDirectory() as unpacked:
            download(requirement, Path(unpacked))
            for folder in folders:
                project = "-".join([requirement.partition("=")[0], *folder.split("/")[1:2]])
                versions = root / project / "versions"
                shutil.rmtree(versions, ignore_errors=True)
                shutil.copytree(Path(unpacked) / folder, versions)
                print(f"{project}: {sum(1 for _ in versions.rglob('*.py'))} files")


if __name__ == "__main__":
    main()
