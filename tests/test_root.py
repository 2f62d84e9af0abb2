"""Where the user's project begins, told by what lies in its folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_migrations.project.root import root_of
from flake8_migrations.reader.files import location_of

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


def test_root_that_is_a_package_without_init(tmp_path: Path) -> None:
    versions = tmp_path / "shop" / "model" / "migrations" / "versions"
    versions.mkdir(parents=True)
    for name in (
        "shop/model/__init__.py",
        "shop/model/util.py",
        "shop/model/migrations/alembic.ini",
    ):
        (tmp_path / name).touch()
    found = location_of("shop.model.util.drop", str(versions))
    assert found == (str(tmp_path / "shop" / "model" / "util.py"), ("drop",))
    assert location_of("other.model.util", str(versions)) is None
