"""Where the user's project begins, told by what lies in its folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_migrations.project.root import root_of

PACKAGE = ("shop/__init__.py", "shop/db/__init__.py")


@pytest.mark.parametrize(
    ("files", "root"),
    [
        (("alembic.ini", "migrations/env.py"), "."),
        (("pyproject.toml", "shop/alembic.ini"), "shop"),
        (("shop/__init__.py", "pyproject.toml", "shop/alembic.ini"), "."),
        (("migrations/alembic.ini", "migrations/env.py"), "."),
        ((*PACKAGE, "shop/db/migrations/alembic.ini", "shop/db/migrations/env.py"), "."),
        ((*PACKAGE, "shop/db/migrations/alembic.ini"), "."),
        ((*PACKAGE, "setup.py", "shop/db/migrations/alembic.ini"), "."),
        (("src/setup.py", *(f"src/{one}" for one in PACKAGE), "src/shop/db/m/alembic.ini"), "src"),
    ],
)
def test_root(files: tuple[str, ...], root: str, tmp_path: Path) -> None:
    for name in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    deepest = max((tmp_path / name for name in files), key=lambda path: len(path.parts)).parent
    assert root_of(str(deepest / "versions")) == str((tmp_path / root).resolve())
