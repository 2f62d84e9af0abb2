"""Where Alembic's files are: Alembic itself is the judge, on every form of its configuration.

It executes the revisions that it finds, which only a test may do.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from flake8_migrations.graph.cli import main
from flake8_migrations.project import cache
from flake8_migrations.project.headers import revision_of
from flake8_migrations.project.siblings import chain_of
from tests.graph.projects import write


def revision(name: str, down: str | None = None) -> str:
    return f"revision = {name!r}\ndown_revision = {down!r}\n"


ONE = {"db/env.py": "", "db/versions/a1.py": revision("a1")}
TWO = {**ONE, "db/versions/b2.py": revision("b2", "a1")}
LISTED = {
    "db/env.py": "",
    "shop/model/s1.py": revision("s1"),
    "billing/model/x.py": revision("x"),
    "billing/model/y.py": revision("y", "x"),
}
DEEP = {
    **TWO,
    "db/versions/2026/c3.py": revision("c3", "b2"),
    "db/versions/2026/build/d4.py": revision("d4", "c3"),
}
OF_PACKAGE = {
    "pkg/__init__.py": "",
    "pkg/server/__init__.py": "",
    "pkg/server/db/_migrations/env.py": "",
    "pkg/server/db/_migrations/versions/a1.py": revision("a1"),
}


class Form(NamedTuple):
    """A project, and how Alembic is called in it."""

    ini: str
    files: Mapping[str, str]
    path: str = "alembic.ini"
    name: str = "alembic"
    more: Mapping[str, str] = {}
    """Further files of the configuration, and such as have nothing to do with it."""


DB = "[alembic]\nscript_location = db"
LIST = f"{DB}\nversion_locations ="
SEPARATED = f"{LIST} shop/model;billing/model"
FORMS: dict[str, Form] = {
    "relative": Form(DB, TWO),
    "with a slash": Form("[alembic]\nscript_location = ./db/", TWO),
    "here": Form("[alembic]\nscript_location = %(here)s/db", TWO),
    "here by another name": Form(
        "[DEFAULT]\nroot = %(here)s\n[alembic]\nscript_location = %(root)s/db", TWO
    ),
    "a name of DEFAULT": Form("[DEFAULT]\nroot = db\n[alembic]\nscript_location = %(root)s", TWO),
    "names of names": Form(
        "[DEFAULT]\na = d\nb = %(a)sb\n[alembic]\nc = %(b)s\nscript_location = %(here)s/%(C)s", TWO
    ),
    "all of it in DEFAULT": Form("[DEFAULT]\nscript_location = db\n[alembic]\nx = y", TWO),
    "a percent sign": Form(
        "[alembic]\nscript_location = 50%%",
        {"50%/env.py": "", "50%/versions/a1.py": revision("a1")},
    ),
    "script_location in version_locations": Form(
        "[alembic]\nscript_location = db\nversion_locations = %(script_location)s/versions", TWO
    ),
    "an absent folder among those listed": Form(f"{LIST} shop/model gone", LISTED),
    "spaces": Form(f"{LIST} shop/model billing/model", LISTED),
    "commas": Form(f"{LIST} shop/model,billing/model,  db/versions", {**LISTED, **TWO}),
    "lines without a separator": Form(f"{LIST}\n  shop/model\n  billing/model", LISTED),
    "separator space": Form(
        f"{DB}\npath_separator = space\nversion_locations = %(here)s/shop/model billing/model",
        LISTED,
    ),
    "separator newline": Form(
        f"{DB}\npath_separator = newline\nversion_locations =\n  shop/model\n  billing/model",
        LISTED,
    ),
    "separator os": Form(
        f"{DB}\npath_separator = os\nversion_locations = shop/model:billing/model", LISTED
    ),
    "separator colon": Form(
        f"{DB}\npath_separator = :\nversion_locations = shop/model:billing/model", LISTED
    ),
    "separator semicolon": Form(
        f"{DB}\npath_separator = ;\nversion_locations = shop/model ; billing/model", LISTED
    ),
    "the former name of the separator": Form(f"{SEPARATED}\nversion_path_separator = ;", LISTED),
    "both separators": Form(
        f"{SEPARATED}\npath_separator = ;\nversion_path_separator = space",
        LISTED,
    ),
    "a separator from DEFAULT": Form(f"[DEFAULT]\npath_separator = ;\n{SEPARATED}", LISTED),
    "a folder twice": Form(f"{LIST} shop/model shop/model/ billing/model", LISTED),
    "the folders below are left alone": Form(DB, DEEP),
    "an archive with the same ids": Form(
        DB,
        {**TWO, "db/versions/old/a1.py": revision("a1"), "db/versions/old/c.py": revision("c")},
    ),
    "the folders below": Form(
        "[alembic]\nscript_location = db\nrecursive_version_locations = true", DEEP
    ),
    "recursive is true in small letters": Form(
        "[alembic]\nscript_location = db\nrecursive_version_locations = True", DEEP
    ),
    "folders below that are listed as well": Form(
        "[alembic]\nscript_location = db\nrecursive_version_locations = true\n"
        "version_locations = db/versions db/versions/2026",
        DEEP,
    ),
    "a name for the section": Form(
        "[alembic]\nscript_location = nowhere\n[tenants]\nscript_location = db", TWO, name="tenants"
    ),
    "one of several sections": Form(
        "[DEFAULT]\nversion_locations = %(root)s/model\nscript_location = db\n"
        "[shop]\nroot = shop\n[billing]\nroot = billing",
        LISTED,
        name="billing",
    ),
    "the configuration elsewhere": Form(DB, TWO, "conf/alembic.ini"),
    "the configuration elsewhere, with another name": Form(
        "[alembic]\nscript_location = db\nversion_locations = db/versions shop/model",
        {**LISTED, **TWO},
        "etc/dev.ini",
    ),
    "the configuration elsewhere, with here": Form(
        "[alembic]\nscript_location = %(here)s/../db", TWO, "conf/alembic.ini"
    ),
    "an env.py beside that has nothing to do with it": Form(
        DB, TWO, more={"env.py": "import nothing\n"}
    ),
    "script_location is the folder itself": Form(
        "[alembic]\nscript_location = .", {"env.py": "", "versions/a1.py": revision("a1")}
    ),
    "here alone": Form(
        "[alembic]\nscript_location = %(here)s",
        {"db/env.py": "", "db/versions/a1.py": revision("a1")},
        "db/alembic.ini",
    ),
    "a folder of a package": Form(
        "[alembic]\nscript_location = pkg:server/db/_migrations\nprepend_sys_path = .", OF_PACKAGE
    ),
    "every colon is a folder": Form(
        "[alembic]\nscript_location = pkg:server:db:_migrations\nprepend_sys_path = .", OF_PACKAGE
    ),
    "a package in a package": Form(
        "[alembic]\nscript_location = pkg.server:db:_migrations\nprepend_sys_path = .", OF_PACKAGE
    ),
    "a package whose configuration lies in it": Form(
        "[alembic]\nscript_location = pkg:server:db:_migrations\nprepend_sys_path = .",
        OF_PACKAGE,
        "pkg/server/db/alembic.ini",
    ),
    "a package without __init__.py": Form(
        "[alembic]\nscript_location = pkg.server:db/_migrations\nprepend_sys_path = .",
        {name: text for name, text in OF_PACKAGE.items() if "__init__" not in name},
    ),
    "a package in src": Form(
        "[alembic]\nscript_location = pkg.server:db/_migrations\nprepend_sys_path = src",
        {f"src/{name}": text for name, text in OF_PACKAGE.items()},
    ),
    "prepended: the former separators": Form(
        "[alembic]\nscript_location = pkg.server:db/_migrations\n"
        "prepend_sys_path = .:%(here)s/lib, x",
        {f"lib/{name}": text for name, text in OF_PACKAGE.items()},
    ),
    "prepended: a separator": Form(
        "[alembic]\nscript_location = pkg.server:db/_migrations\npath_separator = ;\n"
        "prepend_sys_path = .;lib",
        {f"lib/{name}": text for name, text in OF_PACKAGE.items()},
    ),
    "versions in packages": Form(
        "[alembic]\nscript_location = db\nprepend_sys_path = .\n"
        "version_locations = pkg:server/db/_migrations/versions db/versions",
        {**OF_PACKAGE, "db/env.py": "", "db/versions/b2.py": revision("b2", "a1")},
    ),
    "pyproject.toml": Form("[tool.alembic]\nscript_location = 'db'", TWO, "pyproject.toml"),
    "pyproject.toml with here": Form(
        "[tool.alembic]\nscript_location = '%(here)s/db'", TWO, "pyproject.toml"
    ),
    "pyproject.toml in a table of its own": Form(
        "[tool]\nalembic = {script_location = 'db'}", TWO, "pyproject.toml"
    ),
    "pyproject.toml with a percent sign": Form(
        "[tool.alembic]\nscript_location = '50%%'",
        {"50%/env.py": "", "50%/versions/a1.py": revision("a1")},
        "pyproject.toml",
    ),
    "pyproject.toml with folders": Form(
        "[tool.alembic]\nscript_location = 'db'\n"
        "version_locations = ['%(here)s/shop/model', 'billing/model']",
        LISTED,
        "pyproject.toml",
    ),
    "pyproject.toml, recursive": Form(
        "[tool.alembic]\nscript_location = 'db'\nrecursive_version_locations = true",
        DEEP,
        "pyproject.toml",
    ),
    "pyproject.toml with a package": Form(
        "[tool.alembic]\nscript_location = 'pkg:server:db:_migrations'\nprepend_sys_path = ['lib']",
        {f"lib/{name}": text for name, text in OF_PACKAGE.items()},
        "pyproject.toml",
    ),
    "both files": Form(
        "[alembic]\nsqlalchemy.url = x",
        LISTED,
        more={
            "pyproject.toml": "[tool.alembic]\nscript_location = 'db'\n"
            "version_locations = ['shop/model', 'billing/model']"
        },
    ),
    "both files: alembic.ini comes first": Form(
        "[alembic]\nscript_location = db\nversion_locations = shop/model",
        LISTED,
        more={"pyproject.toml": "[tool.alembic]\nversion_locations = ['billing/model']"},
    ),
    "nothing yet": Form(DB, {"db/env.py": ""}),
    "no such folder": Form("[alembic]\nscript_location = gone", TWO),
    "no such package": Form("[alembic]\nscript_location = gone:db", {"db/README": ""}),
    "a name that is nowhere": Form("[alembic]\nscript_location = %(gone)s/db", TWO),
    "a separator that is none": Form(
        f"{DB}\npath_separator = |\nversion_locations = shop/model|billing/model", LISTED
    ),
    "a section twice": Form("[alembic]\nscript_location = db\n[alembic]\n", TWO),
}


class Seen(NamedTuple):
    heads: frozenset[str]
    files: frozenset[Path]


def judged(form: Form) -> Seen | None:
    """What ``alembic heads`` finds in the current folder; None where it fails."""
    is_toml = form.path.endswith(".toml")
    ini, toml = ("alembic.ini", form.path) if is_toml else (form.path, "pyproject.toml")
    config = Config(ini, toml_file=toml, ini_section=form.name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            script = ScriptDirectory.from_config(config)
            files = frozenset(Path(one.path).resolve() for one in script.walk_revisions())
            return Seen(frozenset(script.get_heads()), files)
    except Exception:  # of many kinds: errors of parsers and of imports among them
        return None


@pytest.fixture(params=FORMS)
def form(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Form]:
    """The project that a form describes is the current folder."""
    found = FORMS[request.param]
    write(tmp_path, {**found.files, **found.more, found.path: found.ini})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "path_importer_cache", {})
    imported = set(sys.modules)
    yield found
    for name in set(sys.modules) - imported:
        del sys.modules[name]


def test_the_command_finds_what_alembic_finds(
    form: Form, capsys: pytest.CaptureFixture[str]
) -> None:
    is_there_anyway = form.path in ("alembic.ini", "pyproject.toml")
    named = [] if is_there_anyway else ["-c", form.path]
    code = main(["migrations", "--format", "json", "-n", form.name, *named])
    said = capsys.readouterr()
    expected = judged(form)
    if expected is None:
        assert code in (2, 3)
        assert form.path in said.err
        return
    histories = json.loads(said.out)["histories"]
    assert {head for one in histories for head in one["heads"]} == expected.heads
    found = [name for one in histories for name in one["revisions"]]
    assert sorted(found) == sorted(path.stem for path in expected.files)


def test_siblings_are_what_alembic_loads(form: Form, tmp_path: Path) -> None:
    expected = judged(form)
    loaded = frozenset[Path]() if expected is None else expected.files
    together: set[Path] = set()
    heads: set[str] = set()
    for path in tmp_path.rglob("*.py"):
        own = revision_of(str(path))
        if own is None:
            continue
        history = chain_of(own).history
        chain = {Path(one.path) for one in history.revisions}
        if path in loaded:
            assert chain <= loaded
            together |= chain
            heads |= {one.revision for one in history.heads}
        else:
            assert expected is None or not chain & loaded
    assert together == loaded
    assert expected is None or heads == expected.heads


def test_a_file_that_is_saved_is_seen(tmp_path: Path) -> None:
    write(tmp_path, {**DEEP, "conf/alembic.ini": "[alembic]\nscript_location = db\n"})
    own = revision_of(str(tmp_path / "db/versions/b2.py"))
    assert own is not None
    with cache.checking(own.path):
        assert len(chain_of(own).history) == 2
    ini = "[alembic]\nscript_location = %(root)s\nroot = db\nrecursive_version_locations = true\n"
    write(tmp_path, {"conf/alembic.ini": ini})
    with cache.checking(own.path):
        assert len(chain_of(own).history) == 4


def test_several_histories_in_one_configuration(tmp_path: Path) -> None:
    """Each section of the file is a history of its own, as ``alembic -n`` runs them."""
    ini = (
        "[DEFAULT]\nversion_locations = %(root)s/model %(root)s/more\nscript_location = db\n"
        "[shop]\nroot = shop\n[billing]\nroot = billing\n"
    )
    write(tmp_path, {**LISTED, "alembic.ini": ini, "shop/more/b2.py": revision("b2", "s1"),
                     "billing/more/s1.py": revision("s1", "y")})  # fmt: skip
    for name, size in (("shop/model/s1", 2), ("shop/more/b2", 2), ("billing/model/x", 3)):
        own = revision_of(str(tmp_path / f"{name}.py"))
        assert own is not None
        assert len(chain_of(own).history) == size, name


def test_the_environment_names_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {**TWO, "conf/alembic.ini": DB, "other.ini": DB.replace("db", "gone")})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALEMBIC_CONFIG", "conf/alembic.ini")
    assert main(["migrations"]) == 0
    assert capsys.readouterr().err == "source: db/versions (read, not run)\n"
    assert main(["migrations", "-c", "other.ini"]) == 3


def test_what_is_skipped_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {**TWO, "alembic.ini": f"{LIST} db/versions gone"})
    monkeypatch.chdir(tmp_path)
    assert main(["migrations"]) == 0
    assert "no folder for version_locations = gone; Alembic skips it" in capsys.readouterr().err


def test_a_package_that_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {f"site/{name}": text for name, text in OF_PACKAGE.items()}
    ini = f"{LIST} pkg.server:db/_migrations/versions db/versions"
    write(tmp_path, {**files, "app/alembic.ini": ini, "app/db/env.py": "",
                     "app/db/versions/b2.py": revision("b2", "a1"),
                     "app/db/versions/c3.py": revision("c3", "b2")})  # fmt: skip
    own = revision_of(str(tmp_path / "app/db/versions/c3.py"))
    assert own is not None
    with cache.checking(own.path):
        assert chain_of(own).has_others
    monkeypatch.syspath_prepend(tmp_path / "site")
    cache.forget()
    with cache.checking(own.path):
        assert [one.revision for one in chain_of(own).history.order] == ["a1", "b2", "c3"]
    assert "pkg" not in sys.modules


def test_the_folder_of_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``importlib.resources`` takes a module for its folder since Python 3.12."""
    ini = "[alembic]\nscript_location = pkg.config:server/db/_migrations\n"
    write(tmp_path, {**OF_PACKAGE, "pkg/config.py": "", "alembic.ini": ini})
    monkeypatch.chdir(tmp_path)
    assert main(["migrations"]) == 0


def test_nothing_is_imported_to_find_a_package(tmp_path: Path) -> None:
    ini = "[alembic]\nscript_location = pkg.server:db:_migrations\n"
    files = {**OF_PACKAGE, "pkg/__init__.py": "raise SystemExit\n", "alembic.ini": ini}
    write(tmp_path, files)
    path = tmp_path / "pkg/server/db/_migrations/versions"
    (path / "b2.py").write_text(revision("b2", "a1"), encoding="utf-8")
    own = revision_of(str(path / "a1.py"))
    assert own is not None
    assert len(chain_of(own).history) == 2
    assert "pkg" not in sys.modules
