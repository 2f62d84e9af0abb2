"""What is kept of the files around a migration holds for as long as they stay as they are."""

from __future__ import annotations

import ast
import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flake8_migrations.plugin import MigrationsPlugin
from flake8_migrations.project import cache
from tests.conftest import Flake8
from tests.linting import config_from

OLD = 1_600_000_000_000_000_001
"""A time at which nothing changes any more."""


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    cache.forget()
    yield
    cache.forget()


def write(path: Path, text: str, when: int = OLD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(when, when))
    settle(path.parent, when)
    return path


def settle(path: Path, when: int = OLD) -> None:
    """Makes a folder look as if it had changed long ago."""
    os.utime(path, ns=(when, when))


class Counted:
    """A function that is kept, and how often it really ran."""

    def __init__(self, function: Callable[..., object], most: int = 10) -> None:
        self.runs = 0

        def counted(*arguments: object) -> object:
            self.runs += 1
            return function(*arguments)

        self.ask = cache.kept(most=most)(counted)

    def __call__(self, *arguments: object) -> object:
        with cache.checking(f"file{next(_NAMES)}.py"):
            return self.ask(*arguments)


_NAMES = iter(range(1_000_000))


def test_what_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    read = Counted(cache.read)
    assert [read(str(path)) for _ in range(3)] == [b"one"] * 3
    assert read.runs == 1


def test_an_edited_file_is_read_again(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    read = Counted(cache.read)
    found = [read(str(path))]
    write(path, "two", OLD + 1)
    found.append(read(str(path)))
    write(path, "three", OLD + 1)
    found.append(read(str(path)))
    assert found == [b"one", b"two", b"three"]


def test_a_file_that_changes_twice_in_a_moment_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "env.py"
    read = Counted(cache.read)
    found = []
    for text in ("one", "two", "six"):
        path.write_text(text, encoding="utf-8")
        found.append(read(str(path)))
    assert found == [b"one", b"two", b"six"]


def test_a_file_that_replaces_another_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    read = Counted(cache.read)
    found = [read(str(path))]
    os.replace(write(tmp_path / "new", "two"), path)
    assert [*found, read(str(path))] == [b"one", b"two"]


@pytest.mark.parametrize("ask", [cache.exists, cache.is_file, cache.is_dir, cache.read])
def test_an_absence_holds_until_something_comes(
    tmp_path: Path, ask: Callable[[str], object]
) -> None:
    write(tmp_path / "other", "")
    asked = Counted(ask)
    path = tmp_path / "a"
    assert not asked(str(path)) and not asked(str(path))
    assert asked.runs == 1
    if ask is cache.is_dir:
        path.mkdir()
    else:
        path.write_text("x", encoding="utf-8")
    assert asked(str(path))
    if ask is cache.is_dir:
        path.rmdir()
    else:
        path.unlink()
    assert not asked(str(path))


def test_an_absence_in_a_folder_that_is_absent(tmp_path: Path) -> None:
    asked = Counted(cache.is_file)
    path = tmp_path / "a" / "b.py"
    assert not asked(str(path))
    write(path, "")
    assert asked(str(path))


def test_a_folder_is_listed_again_when_an_entry_comes_or_goes(tmp_path: Path) -> None:
    write(tmp_path / "a.py", "")
    write(tmp_path / "below" / "c.py", "")
    settle(tmp_path)
    listed = Counted(cache.listing)
    found = [listed(str(tmp_path)), listed(str(tmp_path))]
    assert listed.runs == 1
    (tmp_path / "b.py").write_text("", encoding="utf-8")
    found.append(listed(str(tmp_path)))
    os.rename(tmp_path / "a.py", tmp_path / "z.py")
    found.append(listed(str(tmp_path)))
    folders = ("below",)
    assert found == [
        (folders, ("a.py",)),
        (folders, ("a.py",)),
        (folders, ("a.py", "b.py")),
        (folders, ("b.py", "z.py")),
    ]


def test_what_was_consulted_inside_is_handed_on(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    inner = Counted(cache.read)
    outer = Counted(lambda name: inner.ask(name))
    found = [outer(str(path)), outer(str(path))]
    assert (inner.runs, outer.runs) == (1, 1)
    write(path, "two", OLD + 1)
    found.append(outer(str(path)))
    assert found == [b"one", b"one", b"two"]
    assert (inner.runs, outer.runs) == (2, 2)


def test_what_was_kept_inside_before_is_handed_on_too(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    inner = Counted(cache.read)
    outer = Counted(lambda name: inner.ask(name))
    found = [inner(str(path)), outer(str(path))]
    write(path, "two", OLD + 1)
    found += [inner(str(path)), outer(str(path))]
    assert found == [b"one", b"one", b"two", b"two"]


def test_an_inner_answer_that_stays_the_same_spares_the_outer(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    inner = Counted(lambda name: b"o" in (cache.read(name) or b""))
    outer = Counted(lambda name: [inner.ask(name)])
    assert outer(str(path)) == [True]
    write(path, "two", OLD + 1)
    assert outer(str(path)) == [True]
    assert (inner.runs, outer.runs) == (2, 1)


def test_in_one_check_a_path_is_asked_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(write(tmp_path / "env.py", "one"))
    asked: list[str] = []
    on_disk = cache._state_on_disk

    def state(one: str) -> cache.State:
        asked.append(one)
        return on_disk(one)

    monkeypatch.setattr(cache, "_state_on_disk", state)
    read, looked = Counted(cache.read), Counted(cache.is_file)
    for _ in range(3):
        with cache.checking(f"file{next(_NAMES)}.py"):
            for _ in range(3):
                read.ask(path)
                looked.ask(path)
                cache.exists(path)
    assert asked == [path] * 3


def test_checks_of_one_moment_see_the_disk_as_it_was(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "one")
    ask = Counted(lambda path: cache.read(path))
    with cache.one_moment():
        assert ask(str(path)) == b"one"
        write(path, "other", OLD + 1)
        assert ask(str(path)) == b"one"
    assert ask(str(path)) == b"other"


def test_what_failed_is_not_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "env.py", "one")
    fails = [True]

    def failing(name: str) -> object:
        if fails.pop():
            raise RecursionError
        return cache.read(name)

    asked = Counted(failing)
    with pytest.raises(RecursionError):
        asked(str(path))
    fails.append(False)
    assert asked(str(path)) == b"one"
    write(path, "two", OLD + 1)
    fails.append(False)
    assert asked(str(path)) == b"two"


def test_the_oldest_answers_are_dropped(tmp_path: Path) -> None:
    paths = [str(write(tmp_path / f"{number}.py", str(number))) for number in range(4)]
    read = Counted(cache.read, most=2)
    for path in paths:
        read(path)
    assert len(cache._memory.answers[read.ask.__wrapped__]) == 2  # type: ignore[attr-defined]
    assert read(paths[0]) == b"0"
    assert read.runs == 5


class Folder:
    """Many files, of which one answer tells."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.paths = [write(folder / f"{number:03}.py", "a") for number in range(200)]
        self.reads: list[str] = []
        self.now = 100.0
        self.states = 0
        on_disk = cache._state_on_disk

        def state(path: str) -> cache.State:
            self.states += 1
            self.now += 0.001
            return on_disk(path)

        monkeypatch.setattr(cache, "_state_on_disk", state)
        monkeypatch.setattr(cache, "monotonic", lambda: self.now)
        read = cache.kept(most=1_000)(cache.read)
        names = tuple(map(str, self.paths))
        self.all = cache.kept(most=10)(lambda _: b"".join(read(name) or b"" for name in names))

    def check(self, name: str = "") -> int:
        """How many of the files have another text by now."""
        with cache.checking(name or f"file{next(_NAMES)}.py"):
            return len(self.all("folder").replace(b"a", b""))


def test_many_files_are_not_looked_at_for_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder(tmp_path, monkeypatch)
    for _ in range(200):
        assert folder.check() == 0
    assert folder.states == 400  # as they were read, and once more


@pytest.mark.parametrize("how", ["the same file", "a new run", "later", "outside"])
def test_many_files_are_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    folder = Folder(tmp_path, monkeypatch)
    assert [folder.check("same.py"), folder.check(), folder.check()] == [0, 0, 0]
    write(folder.paths[7], "b", OLD + 1)
    assert folder.check() == 0
    if how == "the same file":
        assert folder.check("same.py") == 1
    elif how == "a new run":
        cache.renew()
        assert folder.check() == 1
    elif how == "later":
        folder.now += cache.SHARE * 0.2 + 1
        assert folder.check() == 1
    else:
        assert folder.all("folder").count(b"b") == 1


# what is read beside a migration

VERSIONS = "app/migrations/versions"
MIGRATION = """from alembic import op
from app.helpers import {helper}
revision = {revision!r}
down_revision = {down!r}


def upgrade():
    {body}


def downgrade():
    pass
"""


def migration(
    root: Path,
    revision: str,
    body: str = "pass",
    helper: str = "x",
    down: str | None = None,
    when: int = OLD,
) -> Path:
    text = MIGRATION.format(revision=revision, down=down, body=body, helper=helper)
    return write(root / VERSIONS / f"20260101_120000_{revision}.py", text, when)


def project(root: Path) -> Path:
    for package in ("app", "app/helpers", "app/migrations", VERSIONS):
        write(root / package / "__init__.py", "")
    write(root / "pyproject.toml", "")
    return root


def checked(*paths: Path) -> dict[str, list[str]]:
    """What is found in each file, in one run of a process that goes on."""
    found = {}
    config = config_from("--extend-select=MIG0,MIG1,MIG2,MIG3,MIG4,MIG5")
    for path in paths:
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines(keepends=True)
        with MigrationsPlugin.test_config(config):
            plugin = MigrationsPlugin(ast.parse(text), str(path), lines)
            found[path.name] = [f"{line} {text}" for line, _, text, _ in plugin.run()]
    return found


def codes(path: Path, *among: str) -> list[str]:
    return [one.split()[1] for one in checked(path)[path.name] if one.split()[1] in among]


def test_a_helper_that_is_saved(tmp_path: Path) -> None:
    root = project(tmp_path)
    helper = write(root / "app/helpers/drops.py", "def drop(op):\n    op.drop_table('a')\n")
    path = migration(root, "a1", "drops.drop(op)", "drops")
    assert codes(path, "MIG001", "MIG003") == ["MIG001"]
    write(helper, "def drop(op):\n    op.execute('TRUNCATE a')\n", OLD + 1)
    assert codes(path, "MIG001", "MIG003") == ["MIG003"]
    helper.unlink()
    assert codes(path, "MIG001", "MIG003") == []
    write(helper, "def drop(op):\n    op.drop_table('a')\n", OLD + 2)
    assert codes(path, "MIG001", "MIG003") == ["MIG001"]


def test_a_module_that_a_helper_imports_is_saved(tmp_path: Path) -> None:
    root = project(tmp_path)
    names = write(root / "app/helpers/names.py", "TABLE = 'a'\n")
    write(
        root / "app/helpers/drops.py",
        "from app.helpers.names import TABLE\nSQL = f'DROP TABLE {TABLE}'\n",
    )
    path = migration(root, "a1", "op.execute(drops.SQL)", "drops")
    assert " table a " in " ".join(checked(path)[path.name])
    write(names, "TABLE = 'b'\n", OLD + 1)
    assert " table b " in " ".join(checked(path)[path.name])


def test_env_py_that_is_saved(tmp_path: Path) -> None:
    root = project(tmp_path)
    path = migration(root, "a1", "op.execute('VACUUM')")
    before = checked(path)
    template = (
        "from alembic import context\nfrom sqlalchemy import create_engine\n"
        "with create_engine('x'{}).connect() as connection:\n"
        "    context.configure(connection=connection)\n    with context.begin_transaction():\n"
        "        context.run_migrations()\n"
    )
    env = write(root / "app/migrations/env.py", template.format(""))
    assert checked(path) == before
    write(env, template.format(", isolation_level='AUTOCOMMIT'"), OLD + 1)
    assert checked(path) != before
    env.unlink()
    assert checked(path) == before


def test_a_naming_convention_that_is_saved(tmp_path: Path) -> None:
    root = project(tmp_path)
    path = migration(root, "a1", "op.drop_constraint(None, 't', type_='unique')")
    write(
        root / "app/migrations/env.py",
        "from app.models import metadata\ntarget_metadata = metadata\n",
    )
    models = write(root / "app/models.py", "metadata = MetaData()\n")
    before = checked(path)
    convention = "{'uq': 'uq_%(table_name)s_%(column_0_name)s'}"
    write(models, f"metadata = MetaData(naming_convention={convention})\n", OLD + 1)
    assert checked(path) != before
    write(models, "metadata = MetaData()\n", OLD + 2)
    assert checked(path) == before


def test_siblings_and_alembic_ini_that_are_saved(tmp_path: Path) -> None:
    root = project(tmp_path)
    migration(root, "a1")
    path = migration(root, "b2", down="a1")
    chain = ("MIG309", "MIG310", "MIG311", "MIG312")
    assert codes(path, *chain) == []
    other = migration(root, "c3", down="z9")
    assert codes(other, *chain) == ["MIG311"]
    write(root / "other/z9.py", "revision = 'z9'\ndown_revision = 'a1'\n")
    assert codes(other, *chain) == ["MIG311"]
    ini = f"[alembic]\nversion_locations = {VERSIONS} other\n"
    write(root / "alembic.ini", ini, when=OLD + 1)
    assert codes(other, *chain) == ["MIG310"]
    (root / "other/z9.py").unlink()
    migration(root, "c3", down="b2", when=OLD + 1)
    assert codes(other, *chain) == []
    renamed = other.with_name("20260101_130000_c3.py")
    other.rename(renamed)
    assert codes(renamed, *chain) == []
    renamed.unlink()
    assert codes(path, *chain) == []


def test_no_file_changes_what_is_found_in_another(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(
        root / "app/helpers/state.py",
        "TABLES = ['a']\nBY_NAME = {'a': 'b'}\nCOUNT = 'c'\n\nclass Names:\n    last = 'd'\n\n"
        "def add(name):\n    global COUNT\n    COUNT = name\n    TABLES.append(name)\n"
        "    BY_NAME['a'] = name\n    Names.last = name\n\n"
        "def drop(op):\n    for one in (*TABLES, BY_NAME['a'], COUNT, Names.last):\n"
        "        op.drop_table(one)\n",
    )
    own = "state.add('x'); state.TABLES.append('y'); state.BY_NAME.update(a='z'); state.drop(op)"
    last = "state.Names.last = 'w'; state.TABLES.insert(0, 'v'); state.drop(op)"
    paths = [
        migration(root, "a1", own, "state"),
        migration(root, "b2", "state.drop(op)", "state", "a1"),
        migration(root, "c3", last, "state", "b2"),
    ]
    alone = {}
    for path in paths:
        cache.forget()
        alone |= checked(path)
    for order in itertools.permutations(paths):
        cache.forget()
        assert checked(*order) == alone
    assert len({tuple(found) for found in alone.values()}) == 3


def test_modules_that_import_each_other_are_the_same_for_all(tmp_path: Path) -> None:
    root = project(tmp_path)
    for name, other in (("one", "two"), ("two", "one")):
        write(
            root / f"app/helpers/{name}.py",
            f"from app.helpers.{other} import TABLE_{other.upper()} as OTHER\n"
            f"TABLE_{name.upper()} = '{name}'\nBOTH = '{name}_' + OTHER\n",
        )
    paths = [migration(root, f"m{i}", f"op.drop_table({one}.BOTH)", one) for i, one in
             enumerate(["one", "two"])]  # fmt: skip
    cache.forget()
    there = checked(*paths)
    cache.forget()
    assert checked(*reversed(paths)) == there


def test_each_of_many_migrations_has_its_helper_read(tmp_path: Path) -> None:
    root = project(tmp_path)
    paths = []
    for number in range(105):
        helper = f"drops_{number}"
        write(root / f"app/helpers/{helper}.py", f"def drop(op):\n    op.drop_table('t{number}')\n")
        paths.append(migration(root, f"m{number}", f"{helper}.drop(op)", helper))
    for order in (paths, paths[::-1]):
        cache.forget()
        found = checked(*order)
        assert sum(" MIG001 " in f" {one} " for all in found.values() for one in all) == 105


def test_jobs_find_the_same(tmp_path: Path, flake8: Flake8) -> None:
    root = project(tmp_path)
    for number in range(12):
        helper = f"drops_{number % 3}"
        write(
            root / f"app/helpers/{helper}.py",
            "TABLES = []\n\ndef drop(op, name):\n    TABLES.append(name)\n"
            "    for one in TABLES:\n        op.drop_table(one)\n",
        )
        migration(root, f"m{number}", f"{helper}.drop(op, 't{number}')", helper)
    outputs = [flake8("--isolated", "--select=MIG", "-j", jobs, "app").stdout for jobs in "14"]
    assert sorted(outputs[0].splitlines()) == sorted(outputs[1].splitlines())
    assert outputs[0].count("MIG001") == 12
