"""Every error: the real command is run, and its whole message and exit code are compared.

What is said stands in ``error_messages.txt``: after a line ``== ERROR (CASE)``, where ERROR is
the function in ``errors.py``, the command line, the exit code, and what stderr holds, followed
by stdout for ``migrations``.
To write it anew: ``python -m tests.graph.test_errors``, and read the difference.
"""

from __future__ import annotations

import inspect
import re
import shlex
import sys
import tempfile
from pathlib import Path

import pytest

from flake8_migrations.graph import errors
from tests.graph.projects import ALEMBIC_INI, MODELS, REVISION, graph, graph_afresh, write

MESSAGES = Path(__file__).parent / "error_messages.txt"
_MODELS = {"models.py": MODELS}
_PACKAGE = {"shop/__init__.py": "", "shop/models.py": MODELS}
_REVISION = {"migrations/versions/a1.py": REVISION}


def env(text: str) -> dict[str, str]:
    """A project with this env.py."""
    return {"alembic.ini": ALEMBIC_INI, "migrations/env.py": text}


SETTINGS = """\
import pydantic


class BaseSettings(pydantic.BaseModel):
    model_config = {"env_prefix": "SHOP_"}


class Settings(BaseSettings):
    database_url: str
    password: str = pydantic.Field(validation_alias="SECRET")
    pool_size: int


Settings(pool_size="many")
"""
REFLECTED = """\
import sqlalchemy.orm
from sqlalchemy.ext.declarative import DeferredReflection

Base = sqlalchemy.orm.declarative_base()


class User(DeferredReflection, Base):
    __tablename__ = "users"


class Order(Base):
    __tablename__ = "orders"

    id = sqlalchemy.Column(sqlalchemy.Integer, primary_key=True)
    user_id = sqlalchemy.Column(sqlalchemy.ForeignKey("users.id"))
"""
CASES: dict[str, tuple[dict[str, str], str]] = {
    "nothing_found": ({}, "analyze"),
    "bad_target": ({}, "analyze 'my models'"),
    "file_as_target": (_MODELS, "analyze models.py"),
    "file_as_target (not there)": ({}, "analyze models.py"),
    "file_as_target (below src)": ({"src/shop/models.py": MODELS}, "order src/shop/models.py"),
    "bad_command_line": ({}, "visualize --depth -1"),
    "bad_command_line (an argument is missing)": ({}, "explain orders"),
    "no_command": ({}, ""),
    "no_choice": ({}, "analize order"),
    "no_choice (of an option)": ({}, "visualize --format=png"),
    "no_choice (of an option, mistyped)": ({}, "--source=migration analyze"),
    "unknown_arguments": ({}, "order --dropp --levels"),
    "unknown_arguments (with a value)": ({}, "order --sorce=alembic"),
    "unknown_arguments (one too many)": ({}, "order models users"),
    "unknown_arguments (no command)": ({}, "-v"),
    "library_missing (for drift)": (
        {**_REVISION, **_MODELS, "sqlalchemy.py": "raise ModuleNotFoundError(name='sqlalchemy')\n"},
        "drift models",
    ),
    "target_needed": ({}, "analyze --source target"),
    "no_config_target": ({}, "analyze --source config"),
    "no_config_target (no target in it)": (
        {"tox.ini": "[flake8-migrations-graph]\ndialect = mysql\n"}, "order --source config",
    ),
    "no_alembic_config": ({}, "analyze --source alembic"),
    "no_alembic_section": ({"alembic.ini": ALEMBIC_INI}, "analyze -n tenants"),
    "no_section (-n)": ({"alembic.ini": ALEMBIC_INI}, "analyze -c alembic.ini -n tenants"),
    "module_missing (below src)": (
        {"src/shop/__init__.py": ""}, "analyze shp",
    ),
    "module_missing": (_MODELS, "analyze model:metadata"),
    "module_missing (in a package)": (_PACKAGE, "analyze shop.modles"),
    "module_missing (nothing is like it)": ({}, "analyze elsewhere"),
    "import_missing": ({"models.py": "import fastapiii.routing\n"}, "analyze models"),
    "driver_missing": (
        {"models.py": "import sqlalchemy\n\nsqlalchemy.create_engine('postgresql+pg8000://x')\n"},
        "analyze models:Base",
    ),
    "driver_missing (in env.py)": (
        env("import sqlalchemy\n\nsqlalchemy.create_engine('postgresql+pg8000://x')\n"), "analyze",
    ),
    "library_missing": (
        {**_MODELS, "sqlalchemy.py": "raise ModuleNotFoundError(name='sqlalchemy')\n"},
        "analyze models",
    ),
    "module_raised": ({"models.py": "\n1 / 0\n"}, "analyze models:Base"),
    "module_raised (SystemExit)": (
        {"models.py": "import sys\n\nsys.exit('no database')\n"}, "analyze models:Base",
    ),
    "attribute_missing": (_MODELS, "analyze models:metdata"),
    "attribute_missing (nothing there)": ({"models.py": "x = 1\n"}, "analyze models:Base"),
    "wrong_type": (_MODELS, "analyze models:Integer"),
    "wrong_type (a value)": ({"models.py": "Base = 1\n"}, "analyze models:Base"),
    "callable_raised": ({"models.py": "def make(url): ...\n"}, "analyze models:make"),
    "callable_raised (inside)": (
        {"models.py": "def make():\n    raise OSError('gone')\n"}, "analyze models:make",
    ),
    "no_tables": (
        {"models.py": "import sqlalchemy.orm\n\nBase = sqlalchemy.orm.declarative_base()\n"},
        "analyze models:Base",
    ),
    "no_tables (in env.py)": (
        env("import sqlalchemy\n\ntarget_metadata = sqlalchemy.MetaData()\n"), "analyze",
    ),
    "nothing_in_module": ({"models.py": "x = 1\n"}, "analyze models"),
    "hidden_by_python": ({"types.py": MODELS}, "order types"),
    "nothing_in_module (broken)": (
        {"shop/__init__.py": "", "shop/models.py": "import fastapiii\n"}, "analyze shop",
    ),
    "several_metadatas": (
        {"a.py": MODELS, "b.py": MODELS,
         "both.py": "import a, b\n\nall = [a.metadata, b.metadata]\n"},
        "analyze both:all",
    ),
    "unknown_reference": (
        {"models.py": MODELS.replace('"users.id"', '"user.id"')}, "analyze models --strict",
    ),
    "unknown_column": (
        {"models.py": MODELS.replace('"users.id"', '"users.key"')}, "--strict analyze models",
    ),
    "deferred_reflection": ({"models.py": REFLECTED}, "order models:Base --strict"),
    "unexpected": (
        {"models.py": f"{MODELS}\nclass Table(Table):\n    is_view = property(lambda self: 1 / 0)\n"
                      "\n\nTable('t', metadata)\n"},
        "analyze models",
    ),
    "module_raised (settings)": ({"models.py": SETTINGS}, "analyze models"),
    "module_raised (cancelled)": (
        {"models.py": "import asyncio\n\nraise asyncio.CancelledError('stopped')\n"},
        "analyze models",
    ),
    "env_raised (settings)": (env(SETTINGS), "analyze"),
    "env_raised (a variable behind another error)": (
        env("import os\n\ntry:\n    os.environ['SHOP_URL']\nexcept KeyError as error:\n"
            "    raise RuntimeError('no settings') from error\n"),
        "analyze",
    ),
    "env_raised": (env("import os\n\nurl = os.environ['SHOP_URL']\n"), "analyze"),
    "env_raised (does not parse)": (env("\nx = = 1\n"), "analyze"),
    "env_raised (something else)": (env("{}['tenant']\n"), "analyze"),
    "env_import_missing": (env("import fastapiii\n"), "analyze"),
    "env_connected": (
        env("import sqlalchemy\n\nsqlalchemy.create_engine('sqlite:///shop.db').connect()\n"),
        "analyze",
    ),
    "env_without_metadata": (env("target_metadata = None\n"), "analyze"),
    "filter_raised": (
        {**env("from alembic import context\n\nfrom models import metadata\n\n\n"
               "def include_name(name, type_, parents):\n    return {}[name]\n\n\n"
               "context.configure(target_metadata=metadata, include_name=include_name)\n"),
         **_MODELS, **_REVISION},
        "drift",
    ),
    "no_script_location": ({"alembic.ini": "[alembic]\n"}, "analyze --source alembic"),
    "env_connected (in a Flask application)": (
        {**env("from flask import current_app\n"),
         "app.py": "import sqlalchemy\n\nsqlalchemy.create_engine('sqlite://').connect()\n"},
        "analyze",
    ),
    "flask_app_missing": (
        {**env("from flask import current_app\n"),
         "app.py": "import flask\n\napp = flask.Flask('shop')\n"},
        "analyze",
    ),
    "no_revisions": ({"migrations/versions/README": ""}, "analyze migrations/versions"),
    "no_revisions (no such folder)": ({}, "migrations migrations"),
    "no_revisions (of alembic.ini)": (
        {"alembic.ini": ALEMBIC_INI, "migrations/versions/README": ""}, "migrations",
    ),
    "not_recursive": (
        {"alembic.ini": ALEMBIC_INI, "migrations/versions/2025/a1.py": REVISION}, "migrations",
    ),
    "location_missing": ({"alembic.ini": ALEMBIC_INI}, "migrations"),
    "location_missing (a name in it)": (
        {"conf/alembic.ini": "[DEFAULT]\nroot = db\n[alembic]\nscript_location = %(root)s/shop\n"},
        "migrations -c conf/alembic.ini",
    ),
    "package_missing": (
        {"alembic.ini": "[alembic]\nscript_location = shop.db:migrations\n"
                        "prepend_sys_path = %(here)s/lib\n"},
        "migrations",
    ),
    "several_folders": (
        {"shop/versions/a.py": REVISION, "blog/versions/a.py": REVISION}, "analyze",
    ),
    "config_unreadable": ({}, "-c graph.ini analyze"),
    "config_unreadable (a name that is nowhere)": (
        {"alembic.ini": "[alembic]\nscript_location = %(root)s/db\n"}, "migrations",
    ),
    "config_unreadable (a name in pyproject.toml)": (
        {"pyproject.toml": "[tool.alembic]\nscript_location = '%(root)s/db'\n"}, "migrations",
    ),
    "config_unreadable (no ini file)": (
        {"tox.ini": "flake8-migrations-graph\n"}, "analyze",
    ),
    "no_section": ({"graph.ini": "[flake8]\n"}, "-c graph.ini analyze"),
    "unknown_option": (
        {"tox.ini": "[flake8-migrations-graph]\ntraget = models\n"}, "analyze",
    ),
    "bad_value": (
        {"pyproject.toml": '[tool.flake8-migrations-graph]\nsource = "models"\n'}, "analyze",
    ),
    "wrong_lint_configuration": (
        {**_REVISION, "tox.ini": "[flake8]\nmigrations-freeze = nosuch\n"}, "migrations",
    ),
    "wrong_lint_configuration (of pyproject.toml)": (
        {**_REVISION, "pyproject.toml": "[tool.flake8-migrations]\nfreez = 'a1'\n"}, "migrations",
    ),
    "unknown_table": (_MODELS, "visualize models --focus user"),
    "unknown_table (in explain)": (_MODELS, "explain Orders products models"),
    "nothing_chosen": (_MODELS, "order models --include 'x*'"),
    "nothing_chosen (of which something is like it)": (
        _MODELS, "visualize models --include 'User*' --exclude z",
    ),
    "nothing_chosen (in another schema)": (_MODELS, "analyze models --schema shop"),
    "nothing_chosen (on both sides)": (
        {**_MODELS, **_REVISION}, "drift models --include odrers",
    ),
    "ambiguous_table": (
        {"models.py": f"{MODELS}\nfor name in 'ab':\n"
                      "    Table('x', metadata, Column('id', Integer), schema=name)\n"},
        "order models --for x",
    ),
    "unknown_suffix": (_MODELS, "visualize models -o schema.bmp"),
    "unknown_suffix (of a report)": (_MODELS, "analyze models -o schema.svg"),
    "unwritable": (_MODELS, "visualize models -o docs/schema.svg"),
    "unreadable_file": (_MODELS, "visualize models --inject README.md"),
    "incomplete": (_MODELS, "visualize models --check"),
    "incomplete (--marker)": (_MODELS, "visualize models --marker tables"),
    "incomplete (--split)": (_MODELS, "visualize models --split components"),
    "conflicting (--split)": (_MODELS, "visualize models --inject README.md --split schemas"),
    "conflicting": (_MODELS, "visualize models --inject README.md -o schema.svg"),
    "conflicting (drift)": (_MODELS, "drift models --source migrations"),
    "layout_missing": (
        {**_MODELS, "pygraphviz.py": "raise ImportError(\"No module named 'pygraphviz'\")\n"},
        "visualize models -o schema.svg",
    ),
    "graphviz_missing": (_MODELS, "visualize models -o schema.png"),
    "graphviz_failed": (
        {**_MODELS, "dot": "#!/bin/sh\necho 'Error: no fonts' >&2\nexit 1\n"},
        "visualize models -o schema.pdf",
    ),
}  # fmt: skip
WARNINGS: dict[str, tuple[dict[str, str], str]] = {
    "a revision that does not parse": (
        {**_REVISION, "migrations/versions/b2.py":
            'revision = "b2"\ndown_revision = "a1"\n\n\nx = = 1\n'},
        "order",
    ),
    "a revision that does not parse, among the migrations": (
        {**_REVISION, "migrations/versions/b2.py":
            'revision = "b2"\ndown_revision = "a1"\n\n\nx = = 1\n'},
        "migrations",
    ),
    "env.py fails where there are migrations": (
        {**_REVISION, **env("import os\n\nurl = os.environ['SHOP_URL']\n")}, "order",
    ),
    "a module of a package fails": ({**_PACKAGE, "shop/web.py": "import fastapiii\n"},
                                    "order shop"),
    "the migrations stand in for settings that fail": (
        {**_REVISION, **env(SETTINGS)}, "order",
    ),
    "a foreign key leads nowhere": (
        {"models.py": MODELS.replace('"users.id"', '"user.id"')}, "analyze models",
    ),
    "a foreign key refers to a column that is not there": (
        {"models.py": MODELS.replace('"users.id"', '"users.key"')}, "analyze models",
    ),
    "columns wait for the database": ({"models.py": REFLECTED}, "order models:Base"),
}  # fmt: skip


def said(case: str, folder: Path) -> str:
    """The section of error_messages.txt that this case makes."""
    files, command = {**CASES, **WARNINGS}[case]
    write(folder, files)
    environment = {}
    if "graphviz" in case:
        environment["PATH"] = str(folder)
        if "dot" in files:
            (folder / "dot").chmod(0o755)
    if "layout" in case:
        environment["PYTHONPATH"] = str(folder)
    is_imported_before = "library_missing" not in case
    run = graph if is_imported_before else graph_afresh
    result = run(folder, *shlex.split(command), **environment)
    stderr = result.stderr.replace(str(folder.resolve()), "/home/me/shop")
    stderr = re.sub(r"(errors\.pydantic\.dev)/[\d.]+", r"\1/2", stderr)
    stdout = result.stdout if command == "migrations" else ""
    line = f"$ flake8-migrations-graph {command}".rstrip()
    head = f"== {case}\n{line}\nexit {result.returncode}\n"
    return head + stderr + stdout


def catalogue() -> dict[str, str]:
    sections = re.split("^(?=== )", MESSAGES.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {section.partition("\n")[0].removeprefix("== "): section.strip() for section in sections}


@pytest.mark.parametrize("case", [*CASES, *WARNINGS])
def test_message(case: str, tmp_path: Path) -> None:
    assert said(case, tmp_path).strip() == catalogue()[case]


def test_every_error_has_a_case() -> None:
    made = {
        name
        for name, function in inspect.getmembers(errors, inspect.isfunction)
        if str(inspect.signature(function).return_annotation) in ("UsageError", "LoadError")
    }
    assert made == {case.partition(" ")[0] for case in CASES}


@pytest.mark.parametrize("case", [case for case in CASES])
def test_errors_have_three_parts_and_print_no_data(case: str) -> None:
    lines = [line for line in catalogue()[case].splitlines()[3:] if line[:7] in
             ("error: ", "  why: ", "  try: ")]  # fmt: skip
    assert [line[:7] for line in lines] == ["error: ", "  why: ", "  try: "]
    assert "Traceback" not in catalogue()[case]


def test_an_error_is_shown_in_full_within_limits() -> None:
    assert errors.in_full(ValueError()) == "ValueError"
    assert errors.in_full(ValueError("a \n  b\n")) == "ValueError: a\n  b"
    shown = errors.in_full(ValueError("\n".join(map(str, range(100))))).splitlines()
    assert (shown[0], shown[59:]) == ("ValueError: 0", ["59", "… and 40 more lines"])
    said = str(errors.callable_raised("make", ValueError("a\nb"), "models.py, line 1"))
    assert "  why: models.py, line 1 raises ValueError: a\n       b\n  try: " in said


def test_traceback_on_demand(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": "1 / 0\n"})
    result = graph(tmp_path, "analyze", "models", "--traceback")
    assert result.returncode == 3
    assert result.stderr.startswith("Traceback (most recent call last):\n")
    assert "ZeroDivisionError: division by zero\n" in result.stderr
    assert "\nerror: the module models cannot be imported\n" in result.stderr


def main() -> None:
    """Write the catalogue anew."""
    sections = []
    for case in [*CASES, *WARNINGS]:
        with tempfile.TemporaryDirectory() as folder:
            sections.append(said(case, Path(folder)))
    MESSAGES.write_text("\n".join(sections), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
