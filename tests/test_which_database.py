"""Which databases a project shows, where ``migrations-dialect`` is not set."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest

from flake8_migrations.graph.cli import main
from flake8_migrations.model.databases import Databases, Evidence, Weight, shown_by
from flake8_migrations.project.cache import checking
from flake8_migrations.project.databases import databases_of
from tests.conftest import Flake8
from tests.linting import lint

INI = "[alembic]\nscript_location = migrations\n"
TEMPLATE = f"{INI}sqlalchemy.url = driver://user:pass@localhost/dbname\n"
SQLITE_URL = f"{INI}sqlalchemy.url = sqlite:///dev.db\n"
ENV = "from alembic import context\n"
PROJECT = "[project]\nname = 'shop'\ndependencies = ['alembic', 'sqlalchemy'{}]\n"
GUARD = 'if op.get_bind().dialect.name == "{}":\n        pass'
POSTGRESQL = "asyncpg==0.30"


def revision(
    body: str = "pass", imports: str = "", own: str = "a1", down: str | None = None
) -> str:
    return (
        f'"""A revision."""\n\nfrom alembic import op\nimport sqlalchemy as sa\n{imports}\n\n'
        f"revision = {own!r}\ndown_revision = {down!r}\n\n\ndef upgrade():\n    {body}\n\n\n"
        "def downgrade():\n    pass\n"
    )


class Project(NamedTuple):
    """The files of a project, and the databases that it shows."""

    dialects: str
    files: Mapping[str, str]


def project(dialects: str, history: str = "", imports: str = "", /, **files: str) -> Project:
    """A project with one revision; names of files have underscores for dots and slashes."""
    named = {_FILES[name]: text for name, text in files.items()}
    named["migrations/versions/a1.py"] = revision(history or "pass", imports)
    return Project(dialects, {"alembic.ini": TEMPLATE, "migrations/env.py": ENV, **named})


_FILES = {
    "ini": "alembic.ini",
    "env": "migrations/env.py",
    "pyproject": "pyproject.toml",
    "requirements": "requirements.txt",
    "requirements_dev": "requirements-dev.txt",
    "requirements_in": "requirements/base.in",
    "prod": "requirements/prod.txt",
    "setup": "setup.py",
    "cfg": "setup.cfg",
    "pipfile": "Pipfile",
    "lock": "poetry.lock",
    "settings": "shop/settings.py",
    "db": "shop/db.py",
}

PROJECTS = {
    # nothing, or nothing but what a developer has at hand
    "a bare project": project("postgresql"),
    "dependencies without a driver": project("postgresql", pyproject=PROJECT.format("")),
    "a URL of SQLite alone": project("postgresql sqlite", ini=SQLITE_URL),
    "a URL of SQLite and a driver of PostgreSQL": project(
        "postgresql", ini=SQLITE_URL, requirements="psycopg2-binary\n"
    ),
    "a URL of SQLite and a driver of MySQL": project(
        "mysql", ini=SQLITE_URL, requirements="mysqlclient==2.2.0\n"
    ),
    "SQLite as a default in env.py": project(
        "postgresql sqlite",
        env='import os\nurl = os.environ.get("DATABASE_URL", "sqlite:///./dev.db")\n',
    ),
    "aiosqlite for tests": project(
        "postgresql",
        pyproject=PROJECT.format(", 'asyncpg'") + "[dependency-groups]\ntest = ['aiosqlite']\n",
    ),
    "aiosqlite for tests, and no driver": project(
        "postgresql sqlite",
        pyproject=PROJECT.format("") + "[dependency-groups]\ndev = [\n  'aiosqlite',\n]\n",
    ),
    "a driver of MySQL for tests alone": project(
        "mysql postgresql",
        pyproject=PROJECT.format("") + "[project.optional-dependencies]\ntest = ['pymysql']\n",
    ),
    # drivers
    "psycopg": project("postgresql", pyproject=PROJECT.format(", 'psycopg[binary] >= 3.2'")),
    "PyMySQL": project("mysql", pyproject=PROJECT.format(", 'PyMySQL>=1'")),
    "aiosqlite": project("sqlite", pyproject=PROJECT.format(", 'aiosqlite'")),
    "MariaDB's own": project("mariadb", requirements="mariadb>=1.1\n"),
    "pyodbc": project("mssql", requirements="pyodbc\n"),
    "cx_Oracle": project("oracle", requirements="cx_Oracle\n"),
    "drivers of two": project("mysql postgresql", requirements="asyncpg\naiomysql\n"),
    "extras of a project": project(
        "mysql postgresql",
        pyproject=PROJECT.format("")
        + "[project.optional-dependencies]\npg = ['psycopg2']\nmysql = ['mysqlclient']\n",
    ),
    "an extra of SQLAlchemy": project(
        "mysql", pyproject=PROJECT.format(", 'sqlalchemy[asyncio,mysql-connector]>=2'")
    ),
    "Poetry": project(
        "mysql",
        pyproject="[tool.poetry.dependencies]\npython = '^3.12'\nasyncmy = '^0.2'\n"
        "[tool.poetry.group.dev.dependencies]\naiosqlite = '*'\n",
    ),
    "Poetry, a table for the driver": project(
        "mysql", pyproject="[tool.poetry.dependencies.aiomysql]\nversion = '^0.2'\n"
    ),
    "PDM": project(
        "mysql postgresql", pyproject="[tool.pdm.dev-dependencies]\ntest = ['aiomysql']\n"
    ),
    "uv": project(
        "mysql postgresql", pyproject="[tool.uv]\ndev-dependencies = ['aiomysql']\n"
    ),
    "Hatch": project(
        "mysql postgresql", pyproject="[tool.hatch.envs.test]\ndependencies = ['pymysql']\n"
    ),
    "Pipenv": project("mysql", pipfile="[packages]\nmysqlclient = '*'\n"),
    "setup.cfg": project(
        "mysql",
        cfg="[options]\ninstall_requires =\n    sqlalchemy\n    pymysql>=1\n\n"
        "[options.extras_require]\ntest =\n    aiosqlite\n",
    ),
    "setup.py": project(
        "mysql",
        setup="from setuptools import setup\n\nREQUIRES = ['alembic', 'mysqlclient>=2']\n"
        "setup(name='asyncpg', keywords=['psycopg2'], install_requires=REQUIRES,\n"
        "      extras_require={'test': ['aiosqlite']})\n",
    ),
    "a folder of requirements": project(
        "mysql", requirements_in="alembic\n", prod="-r base.txt\nmysqlclient\n"
    ),
    "requirements for development": project(
        "mysql", requirements="pymysql\n", requirements_dev="aiosqlite\n"
    ),
    "what only another package needs": project(
        "mysql",
        requirements="chatty==1.0\n    # via -r requirements.in\npsycopg2==2.9\n    # via chatty\n"
        "pymysql==1.1\n    # via\n    #   -r requirements.in\n    #   chatty\n",
    ),
    "a lock file": project("postgresql", lock="[[package]]\nname = 'pymysql'\nversion = '1.1'\n"),
    "a driver that is commented out": project("postgresql", requirements="# pymysql\nalembic\n"),
    "a module that mypy passes over": project(
        "postgresql", pyproject="[[tool.mypy.overrides]]\nmodule = ['pymysql.*', 'pymysql']\n"
    ),
    # URLs
    "alembic.ini": project("mysql", ini=f"{INI}sqlalchemy.url = mysql+pymysql://root@db/shop\n"),
    "alembic.ini, commented out": project(
        "postgresql", ini=f"{INI}# sqlalchemy.url = mysql://root@db/shop\n"
    ),
    "a section of several": project(
        "mysql oracle",
        ini=f"{INI}databases = a, b\n[a]\nsqlalchemy.url = mysql://h/d\n"
        "[b]\nsqlalchemy.url = oracle+oracledb://h/d\n",
    ),
    "the section of another history": project(
        "mysql",
        ini=f"{INI}sqlalchemy.url = mysql://h/d\n\n"
        "[logs]\nscript_location = logs\nsqlalchemy.url = postgresql://h/d\n",
    ),
    "pyproject.toml": project(
        "mysql",
        pyproject='[tool.alembic]\nscript_location = "migrations"\n'
        '"sqlalchemy.url" = "mysql+asyncmy://h/d"\n[tool.other]\nurl = "oracle://h/d"\n',
    ),
    "env.py": project(
        "mysql", env='import os\nurl = os.getenv("URL") or f"mysql+pymysql://{os.getenv(\'H\')}"\n'
    ),
    "env.py puts a URL together": project(
        "mysql",
        env='from sqlalchemy import URL\n\nurl = URL.create("mysql+asyncmy", host="db")\n',
    ),
    "env.py speaks of a URL": project(
        "postgresql", env='"""Set URL, as in "mysql://h/d"."""\n# url = "oracle://h/d"\n'
    ),
    "a default of Heroku's": project(
        "postgresql", env='import os\nurl = os.environ["URL"].replace("postgres://", "pg://")\n'
    ),
    "a URL that is looked for": project(
        "mysql postgresql", env='import os\nis_old = os.environ["URL"].startswith("mysql://")\n'
    ),
    "settings": project(
        "mysql",
        env="from shop.settings import settings\n",
        settings='class Settings:\n    url: str = "mysql+aiomysql://h/d"\n',
    ),
    "settings behind another module": project(
        "mysql",
        env="from shop import db\n",
        db="from .settings import URL\n\nengine = URL\n",
        settings='URL = "mysql+aiomysql://h/d"\n',
    ),
    "batches": project("postgresql sqlite", env="context.configure(render_as_batch=True)\n"),
    "no batches": project("postgresql", env="context.configure(render_as_batch=False)\n"),
    # the history
    "an engine": project("mysql", 'op.create_table("t", mysql_engine="InnoDB")'),
    "a keyword of two": project(
        "postgresql sqlite",
        'op.create_index("i", "t", ["a"], sqlite_where="b", postgresql_where="b")',
    ),
    "a type": project(
        "mysql", 'op.add_column("t", sa.Column("a", mysql.TINYINT(1)))',
        "from sqlalchemy.dialects import mysql",
    ),
    "a type by its own name": project(
        "mssql", 'op.add_column("t", sa.Column("a", NVARCHAR(1)))',
        "from sqlalchemy.dialects.mssql import NVARCHAR",
    ),
    "a module that nothing uses": project(
        "postgresql", "pass", "from sqlalchemy.dialects import mysql, oracle",
    ),
    "another module named so": project(
        "postgresql", "mysql.connect()", "from shop.dialects import mysql",
    ),
    "a variant": project(
        "mysql postgresql",
        'op.add_column("t", sa.Column("a", sa.Text().with_variant(mysql.LONGTEXT(), "mysql")))',
        "from sqlalchemy.dialects import mysql",
    ),
    "a test of the name": project("postgresql sqlite", GUARD.format("sqlite")),
    "a test of a name that was put aside": project(
        "mysql postgresql", 'kind = op.get_context().dialect.name\n    if kind in ("mysql", "x"):\n'
        "        pass"
    ),
    "a case": project(
        "mysql postgresql",
        'match op.get_bind().dialect.name:\n        case "mysql":\n            pass',
    ),
    "a word that is data": project("postgresql", "op.execute(\"INSERT INTO t VALUES ('mysql')\")"),
    "labels of an enum": project("postgresql", 'sa.Enum("mysql", "oracle", name="kind")'),
    "a variable": project("postgresql", "mysql_engine = 1"),
    # together
    "PostgreSQL by its driver, MySQL in the history": project(
        "mysql postgresql", 'op.create_table("t", mysql_engine="InnoDB")', requirements="psycopg\n"
    ),
    "MySQL by its driver, PostgreSQL in the history": project(
        "mysql postgresql", 'op.create_index("i", "t", ["a"], postgresql_using="gin")',
        requirements="pymysql\n",
    ),
    "MySQL by its driver, a test for PostgreSQL": project(
        "mysql postgresql", GUARD.format("postgresql"), requirements="pymysql\n"
    ),
    "aiosqlite, and PostgreSQL in the history": project(
        "postgresql sqlite", 'op.create_index("i", "t", ["a"], postgresql_using="gin")',
        pyproject=PROJECT.format(", 'aiosqlite'"),
    ),
    "all agree on MySQL": project(
        "mysql",
        'op.create_table("t", mysql_engine="InnoDB")\n    ' + GUARD.format("mysql"),
        ini=f"{INI}sqlalchemy.url = mysql://h/d\n",
        pyproject=PROJECT.format(", 'mysqlclient'"),
    ),
}  # fmt: skip


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "migrations" / "versions"


@pytest.mark.parametrize("name", PROJECTS)
def test_what_a_project_shows(name: str, tmp_path: Path) -> None:
    dialects, files = PROJECTS[name]
    versions = written(tmp_path, files)
    assert " ".join(sorted(databases_of(str(versions)).dialects)) == dialects


def test_the_evidence_says_where_it_stands(tmp_path: Path) -> None:
    """What an explanation needs: each piece with its file, its line, and what stands there."""
    versions = written(
        tmp_path,
        {
            "alembic.ini": SQLITE_URL,
            "pyproject.toml": PROJECT.format(", 'aiomysql'"),
            "migrations/env.py": f"{ENV}context.configure(render_as_batch=True)\n",
            "migrations/versions/a1.py": revision(GUARD.format("sqlite")),
        },
    )
    shown = [
        (Path(one.path).name, one.line, one.dialect, one.shown, one.weight)
        for one in databases_of(str(versions)).evidence
    ]
    assert shown == [
        ("pyproject.toml", 3, "mysql", "aiomysql", Weight.RUNS),
        ("alembic.ini", 3, "sqlite", "sqlite://", Weight.AT_HAND),
        ("env.py", 2, "sqlite", "render_as_batch", Weight.AMONG_OTHERS),
        (
            "a1.py",
            12,
            "sqlite",
            'if op.get_bind().dialect.name == "sqlite":',
            Weight.AMONG_OTHERS,
        ),
    ]


def evidence(*pieces: str) -> list[Evidence]:
    """Evidence by its database and the first letters of its weight."""
    weights = {"runs": Weight.RUNS, "among": Weight.AMONG_OTHERS, "hand": Weight.AT_HAND}
    return [
        Evidence(dialect, "x", 1, weight, weights[weight])
        for dialect, weight in (piece.split() for piece in pieces)
    ]


@pytest.mark.parametrize(
    ("pieces", "dialects"),
    [
        ([], "postgresql"),
        (["sqlite hand"], "postgresql sqlite"),
        (["sqlite among"], "postgresql sqlite"),
        (["sqlite runs"], "sqlite"),
        (["mysql among", "sqlite hand"], "mysql postgresql"),
        (["mysql runs", "sqlite hand"], "mysql"),
        (["mysql runs", "sqlite among"], "mysql sqlite"),
        (["mysql runs", "postgresql among"], "mysql postgresql"),
        (["mysql runs", "oracle runs"], "mysql oracle"),
        (["postgresql runs", "sqlite hand"], "postgresql"),
    ],
    ids=str,
)
def test_when_postgresql_goes(pieces: list[str], dialects: str) -> None:
    assert " ".join(sorted(shown_by(evidence(*pieces)).dialects)) == dialects


def test_the_one_that_counts_where_but_one_can() -> None:
    assert Databases(frozenset({"sqlite", "mysql", "postgresql"})).main == "postgresql"
    assert Databases(frozenset({"sqlite", "mysql"})).main == "mysql"


# which files are the history


def chain(length: int, said: Mapping[int, str]) -> dict[str, str]:
    """A history of that length, in which some revisions say something."""
    return {
        f"r{number:03}.py": revision(
            said.get(number, "pass"),
            own=f"r{number}",
            down=f"r{number - 1}" if number else None,
        )
        for number in range(length)
    }


MYSQL = 'op.create_table("t", mysql_engine="InnoDB")'


@pytest.mark.parametrize(
    ("files", "dialects"),
    [
        (chain(3, {1: MYSQL}), "mysql"),
        (chain(1, {0: MYSQL}), "postgresql"),
        ({**chain(3, {1: MYSQL}), "r001.py": revision(own="r9", down="r8")}, "postgresql"),
        ({"a.py": revision(MYSQL, own="a"), "b.py": revision(own="b")}, "postgresql"),
    ],
    ids=["a history", "one file", "a parent is missing", "files that do not belong together"],
)
def test_loose_files(files: Mapping[str, str], dialects: str, tmp_path: Path) -> None:
    """Without a project around them they are a history if they look like one."""
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert " ".join(databases_of(str(tmp_path)).dialects) == dialects


def test_files_of_a_project_that_nothing_runs(tmp_path: Path) -> None:
    """Data of its tests, for example."""
    files = {f"samples/{name}": text for name, text in chain(3, {1: MYSQL}).items()}
    written(tmp_path, {"tox.ini": "[tox]\n", **files})
    assert databases_of(str(tmp_path / "samples")).dialects == {"postgresql"}


@pytest.mark.parametrize(
    ("said", "dialects"),
    [
        ({0: MYSQL, 79: GUARD.format("sqlite")}, "postgresql sqlite"),
        ({0: GUARD.format("oracle"), 79: MYSQL}, "mysql"),
        ({60: GUARD.format("oracle"), 79: MYSQL}, "mysql oracle"),
        ({0: MYSQL}, "mysql"),
    ],
    ids=["an old engine", "an old test", "a test not so old", "nothing but what is old"],
)
def test_the_newest_revisions_count(said: Mapping[int, str], dialects: str, tmp_path: Path) -> None:
    versions = tmp_path / "migrations" / "versions"
    files = {f"migrations/versions/{name}": text for name, text in chain(80, said).items()}
    written(tmp_path, {"alembic.ini": TEMPLATE, "migrations/env.py": ENV, **files})
    assert " ".join(sorted(databases_of(str(versions)).dialects)) == dialects


# who asks


def test_a_rule_judges_for_what_the_project_shows(tmp_path: Path) -> None:
    source = revision('op.create_index("i", "t", ["a"])', down="a0")
    path = str(written(tmp_path, {"alembic.ini": TEMPLATE, "migrations/env.py": ENV}) / "a1.py")
    options = ["--extend-select=MIG101"]
    assert [one.code for one in lint(source, path, options) if one.code == "MIG101"]
    (tmp_path / "requirements.txt").write_text("mysqlclient\n", encoding="utf-8")
    assert not [one for one in lint(source, path, options) if one.code == "MIG101"]
    given = [*options, "--migrations-dialect=postgresql"]
    assert [one.code for one in lint(source, path, given) if one.code == "MIG101"]


@pytest.mark.parametrize(
    ("files", "codes"),
    [
        ({"alembic.ini": SQLITE_URL}, set()),
        ({"alembic.ini": TEMPLATE}, {"MIG501", "MIG520", "MIG522"}),
        (
            {"alembic.ini": SQLITE_URL, "requirements.txt": POSTGRESQL},
            {"MIG501", "MIG520", "MIG522"},
        ),
    ],
)
def test_what_works_on_the_database_at_hand(
    files: Mapping[str, str], codes: set[str], tmp_path: Path
) -> None:
    """SQLite alone is shown, and PostgreSQL assumed beside it: what SQLite takes is no error."""
    body = (
        'op.create_table("a", sa.Column("id", sa.Uuid(), primary_key=True))\n'
        '    op.create_table("b", sa.Column("id", sa.BigInteger(), primary_key=True),\n'
        '        sa.Column("a_id", sa.Integer(), sa.ForeignKey("a.id")),\n'
        '        sa.Column("c", sa.DATETIME()),\n'
        '        sa.Column("d", sa.Boolean(), server_default=sa.text("0")))'
    )
    path = str(written(tmp_path, {"migrations/env.py": ENV, **files}) / "a1.py")
    assert {one.code for one in lint(revision(body), path)} & {
        "MIG501",
        "MIG520",
        "MIG522",
    } == codes


def test_codes_that_are_on_for_a_database(tmp_path: Path) -> None:
    source = revision('op.alter_column("t", "a", type_=sa.Text())', down="a")
    path = str(written(tmp_path, {"alembic.ini": TEMPLATE, "migrations/env.py": ENV}) / "a1.py")
    assert "MIG132" not in [one.code for one in lint(source, path)]
    (tmp_path / "setup.cfg").write_text("[options]\ninstall_requires = pymysql\n", encoding="utf-8")
    assert "MIG132" in [one.code for one in lint(source, path)]


def test_nothing_is_asked_where_the_option_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(folder: str) -> Databases:
        raise AssertionError("the project was asked")

    monkeypatch.setattr("flake8_migrations.project.databases.databases_of", asked)
    source = revision('op.drop_table("t")')
    path = str(tmp_path / "versions" / "a1.py")
    assert "MIG000" not in [one.code for one in lint(source, path, ["--migrations-dialect=mysql"])]
    assert "MIG000" not in [one.code for one in lint(revision(), path)]
    in_folder = str(tmp_path / "versions" / "sqlite" / "a1.py")
    assert "MIG000" not in [one.code for one in lint(source, in_folder)]
    (failure,) = [one for one in lint(source, path) if one.code == "MIG000"]
    assert "the search for the databases" in failure.message


def test_what_is_saved_is_seen(tmp_path: Path) -> None:
    """By a process that lives as long as an editor, at the next check of the file."""
    versions = written(tmp_path, PROJECTS["PyMySQL"].files)
    found = []
    for driver in ("pymysql", "asyncpg", "pymysql"):
        text = PROJECT.format(f", '{driver}'")
        (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
        with checking(str(versions / "a1.py")):
            found += databases_of(str(versions)).dialects
    (versions / "a1.py").write_text(
        revision('op.create_index("i", "t", ["a"], postgresql_using="gin")'), encoding="utf-8"
    )
    with checking(str(versions / "a1.py")):
        found.append(" ".join(sorted(databases_of(str(versions)).dialects)))
    assert found == ["mysql", "postgresql", "mysql", "mysql postgresql"]


def test_flake8_says_what_it_is_told(flake8: Flake8, tmp_path: Path) -> None:
    written(
        tmp_path,
        {
            "alembic.ini": TEMPLATE,
            "requirements.txt": "mysqlclient\n",
            "migrations/env.py": ENV,
            "migrations/versions/a1.py": revision('op.create_index("i", "t", ["a"])', down="a0"),
        },
    )
    select = ["--select", "MIG101", "migrations"]
    assert flake8(*select).stdout == ""
    assert "MIG101" in flake8("--migrations-dialect=postgresql", *select).stdout


TABLES = """\
if op.get_bind().dialect.name == "mysql":
        op.create_table("a", sa.Column("id", sa.Integer(), primary_key=True))
    else:
        op.create_table("b", sa.Column("id", sa.Integer(), primary_key=True))"""


@pytest.mark.parametrize(
    ("files", "arguments", "table"),
    [
        ({}, "", "b"),
        ({"requirements.txt": "pymysql\n"}, "", "a"),
        ({"requirements.txt": "pymysql\npsycopg\n"}, "", "b"),
        ({"requirements.txt": "pymysql\n"}, "--dialect postgresql", "b"),
        ({"tox.ini": "[flake8-migrations-graph]\ndialect = mysql\n"}, "", "a"),
    ],
    ids=["nothing", "MySQL", "both", "MySQL, and PostgreSQL is asked for", "the configuration"],
)
def test_the_graph_is_drawn_for_what_the_project_shows(
    files: Mapping[str, str], arguments: str, table: str, tmp_path: Path
) -> None:
    named = {"alembic.ini": TEMPLATE, "migrations/env.py": ENV, **files}
    written(tmp_path, {**named, "migrations/versions/a1.py": revision(TABLES)})
    asked = ["order", "--source", "migrations", *arguments.split()]
    with chdir(tmp_path), redirect_stdout(StringIO()) as out:
        assert main(asked) == 0
    assert out.getvalue().split() == [table]
