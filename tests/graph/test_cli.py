"""The command on the example project and on small ones: what it prints, and its exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import histories
from tests.graph.projects import ALEMBIC_INI, MODELS, REVISION, graph, write

EXAMPLE = Path(__file__).parents[2] / "docs" / "example"
TABLES = ["customers", "products", "addresses", "orders", "order_items", "payments"]
CYCLIC = """\
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table

metadata = MetaData()
Table("teams", metadata, Column("id", Integer, primary_key=True),
      Column("owner_id", ForeignKey("users.id"), nullable=False))
Table("users", metadata, Column("id", Integer, primary_key=True),
      Column("team_id", ForeignKey("teams.id")))
Table("logs", metadata, Column("user_id", ForeignKey("users.id")))
"""


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the example project, for tests that change it."""
    shutil.copytree(EXAMPLE, tmp_path / "shop")
    (tmp_path / "shop" / ".git").mkdir()
    return tmp_path / "shop"


# --- the example project -----------------------------------------------------------------------


@pytest.mark.parametrize("command", ["analyze", "order", "order --drop", "visualize"])
def test_models_and_migrations_agree(command: str) -> None:
    sources = (["models:Base"], ["models"], ["--source", "alembic"], ["--source", "migrations"])
    without = ("--exclude", "order_totals")  # a view, of which the models do not speak
    results = [graph(EXAMPLE, *command.split(), *source, *without) for source in sources]
    assert [result.returncode for result in results] == [0] * 4
    assert len({result.stdout for result in results}) == 1, [one.stdout for one in results]


def test_analyze() -> None:
    result = graph(EXAMPLE, "analyze", "--source", "migrations")
    place = "12 migrations in migrations/versions (read, not run)"
    assert result.stderr == f"source: {place}: 6 tables, 1 view and 5 foreign keys\n"
    assert (
        result.stdout
        == """\
6 tables, 1 view and 5 foreign keys, 4 levels

dependencies
  addresses     customers
  customers     -
  order_items   orders, products
  order_totals  order_items (selects from), products (selects from)
  orders        customers
  payments      orders
  products      -

create order
  1  customers
  2  products
  3  addresses
  4  orders
  5  order_items
  6  payments
  7  order_totals (view)

drop order
  1  order_totals (view)
  2  payments
  3  order_items
  4  orders
  5  addresses
  6  products
  7  customers
"""
    )


def test_order() -> None:
    assert graph(EXAMPLE, "order").stdout.splitlines() == TABLES
    assert graph(EXAMPLE, "order", "--drop").stdout.splitlines() == TABLES[::-1]
    assert graph(EXAMPLE, "order", "--for", "payments").stdout.splitlines() == [
        "customers", "orders", "payments",
    ]  # fmt: skip
    assert graph(EXAMPLE, "order", "--levels", "--exclude", "order*").stdout.splitlines() == [
        "1\tcustomers", "1\tproducts", "2\taddresses", "3\tpayments",
    ]  # fmt: skip
    assert graph(EXAMPLE, "order", "--levels", "--drop").stdout.splitlines() == [
        "1\tpayments", "1\torder_items", "2\torders", "2\taddresses",
        "3\tproducts", "3\tcustomers",
    ]  # fmt: skip


def test_explain() -> None:
    result = graph(EXAMPLE, "explain", "payments", "customers")
    assert (
        result.stdout
        == """\
payments must come after customers:
  payments -> orders -> customers
    payments.order_id -> orders
    orders.customer_id -> customers
"""
    )
    assert graph(EXAMPLE, "explain", "customers", "payments").stdout == (
        "customers need not come after payments: it is payments that must come after customers\n"
    )
    assert graph(EXAMPLE, "explain", "products", "payments").stdout == (
        "products need not come after payments: no foreign keys lead from one to the other\n"
    )


def test_migrations() -> None:
    result = graph(EXAMPLE, "migrations")
    assert (
        result.stdout
        == """\
12 revisions
  roots          3c1f0e7a9b52
  heads          d82c4e90b6a1
  branch points  none
  merges         none
  depends_on     none
"""
    )
    assert (result.returncode, result.stderr) == (
        0, "source: migrations/versions (read, not run)\n",
    )  # fmt: skip


TOO_EARLY = "op.execute('CREATE TABLE child_{0} (p int REFERENCES late_{0} (id))')\n"
LATE = "op.execute('CREATE TABLE late_{0} (id int PRIMARY KEY)')\n"
BESIDE = {
    "tox.ini": "[flake8]\nmigrations-freeze = {}\n",
    "pyproject.toml": "[tool.flake8-migrations]\nfreeze = ['{}']\n",
}


@pytest.mark.parametrize("file", BESIDE)
def test_migrations_obeys_freeze(tmp_path: Path, file: str) -> None:
    """Findings in what is frozen are counted, and are no reason to fail."""
    folder = tmp_path / "migrations" / "versions"
    histories.write(folder, "a1", None, TOO_EARLY.format("a"))
    histories.write(folder, "b1", "a1", TOO_EARLY.format("b"))
    histories.write(folder, "c1", "b1", LATE.format("a") + LATE.format("b"))
    assert graph(tmp_path, "migrations").returncode == 1
    (tmp_path / file).write_text(BESIDE[file].format("b1"), "utf-8")
    result = graph(tmp_path, "migrations")
    assert result.returncode == 0 and "late_" not in result.stdout
    assert "2 findings in what migrations-freeze exempts" in result.stderr
    (tmp_path / file).write_text(BESIDE[file].format("a1"), "utf-8")
    result = graph(tmp_path, "migrations")
    assert result.returncode == 1
    assert "late_b" in result.stdout and "late_a" not in result.stdout


def test_migrations_obeys_freeze_from_git(tmp_path: Path) -> None:
    folder = tmp_path / "migrations" / "versions"
    histories.write(folder, "a1", None, TOO_EARLY.format("a"))
    histories.write(folder, "b1", "a1", LATE.format("a"))
    for arguments in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-qm", "first")):
        histories.git(tmp_path, *arguments)
    (tmp_path / "tox.ini").write_text("[flake8]\nmigrations-freeze = git:main\n", "utf-8")
    assert graph(tmp_path, "migrations").returncode == 0
    histories.write(folder, "c1", "b1", TOO_EARLY.format("b"))
    histories.write(folder, "d1", "c1", LATE.format("b"))
    result = graph(tmp_path, "migrations")
    assert result.returncode == 1
    assert "late_b" in result.stdout and "late_a" not in result.stdout


def test_migrations_for_programs() -> None:
    document = json.loads(graph(EXAMPLE, "migrations", "--format", "json").stdout)
    (history,) = document["histories"]
    assert (history["heads"], len(history["revisions"])) == (["d82c4e90b6a1"], 12)
    assert document["findings"] == []


def test_migrations_with_findings(tmp_path: Path) -> None:
    def revision(name: str, parent: str) -> str:
        return f"revision = {name!r}\ndown_revision = {parent!r}\n\n\ndef upgrade(): ...\n"

    write(tmp_path, {
        "versions/a1.py": REVISION, "versions/b2.py": revision("b2", "a1"),
        "versions/c3.py": revision("c3", "a1"),
    })  # fmt: skip
    result = graph(tmp_path, "migrations")
    assert result.returncode == 1
    lines = result.stdout.splitlines()
    assert lines[:6] == [
        "3 revisions",
        "  roots          a1",
        "  heads          b2, c3",
        "  branch points  a1",
        "  merges         none",
        "  depends_on     none",
    ]
    assert len(lines) > 6
    assert all(line.startswith("versions/") for line in lines[6:])
    document = json.loads(graph(tmp_path, "migrations", "--format", "json").stdout)
    assert len(document["findings"]) == len(lines) - 6


def test_no_drift() -> None:
    result = graph(EXAMPLE, "drift")
    assert (result.returncode, result.stdout) == (
        0, "no drift: both have 6 tables and 5 foreign keys\n",
    )  # fmt: skip


def test_drift(example: Path) -> None:
    models = example / "models.py"
    text = models.read_text(encoding="utf-8")
    text = text.replace(
        'order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))',
        "order_id: Mapped[int]",
    )
    text += '\n\nclass Refund(Base):\n    __tablename__ = "refunds"\n\n    id: Mapped[int] = '
    text += "mapped_column(primary_key=True)\n    by_id: Mapped[int] = mapped_column(ForeignKey("
    text += '"customers.id"))\n'
    models.write_text(text, encoding="utf-8")
    result = graph(example, "drift")
    assert (result.returncode, result.stdout) == (1, """\
payments
  foreign key  order_id -> orders  only in the migrations
refunds  only in the models
""")  # fmt: skip
    document = json.loads(graph(example, "drift", "--format", "json").stdout)
    assert document["only_in_models"]["tables"] == ["refunds"]
    assert document["only_in_migrations"]["foreign_keys"] == [
        {"table": "payments", "columns": ["order_id"], "referred_table": "orders"}
    ]
    assert graph(example, "drift", "--exclude", "refunds", "--exclude", "pay*").returncode == 0


def test_a_history_that_starts_from_an_existing_schema_says_so_once(tmp_path: Path) -> None:
    upgrade = 'op.add_column("users", sa.Column("team_id", sa.Integer, sa.ForeignKey("teams.id")))'
    creates = 'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))'
    revision = REVISION.replace(creates, upgrade)
    write(tmp_path, {"models.py": MODELS, "migrations/versions/a1.py": revision})
    sentence = "note: the history never creates {}: it starts from an existing schema\n"
    result = graph(tmp_path, "order", "--source", "migrations")
    assert (result.stdout, sentence.format("teams and users") in result.stderr) == ("users\n", True)
    result = graph(tmp_path, "drift", "models:metadata")
    assert sentence.format("orders and users") in result.stderr
    assert result.stdout.splitlines()[:3] == [
        "users",
        "  foreign key  team_id -> teams  only in the migrations",
        "  column       team_id           only in the migrations",
    ]
    strict = graph(tmp_path, "drift", "models:metadata", "--strict")
    assert "orders  only in the models\n" in strict.stdout


FILTERING_ENV = """\
from alembic import context

from models import metadata


def leave_alone(object_, name, type_, reflected, compare_to):
    print("asked", type_, name, reflected, compare_to is not None)
    if type_ == "foreign_key_constraint":
        return name != "fk_ignored"
    return not object_.info.get("external") and name != "legacy"


def by_name(name, type_, parents):
    return not name.startswith("spatial_")


if context.is_offline_mode():
    context.configure(target_metadata=metadata, url="sqlite://")
else:
    context.configure(
        None, target_metadata=metadata, include_object=leave_alone, include_name=by_name
    )
"""
FILTERED_MODELS = f"""{MODELS}
Table("view", metadata, Column("id", ForeignKey("users.id")), info={{"external": True}})
users.append_column(
    Column("boss", ForeignKey("users.id", name="fk_ignored"))
)
"""
FILTERED_REVISION = REVISION.replace(
    'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))',
    """for name in ("users", "legacy", "spatial_ref"):
        op.create_table(name, sa.Column("id", sa.Integer, primary_key=True))
    op.add_column("users", sa.Column("boss", sa.Integer))
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id"), nullable=False),
    )""",
)


def test_drift_leaves_alone_what_env_py_does(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "alembic.ini": ALEMBIC_INI,
            "models.py": FILTERED_MODELS,
            "migrations/env.py": FILTERING_ENV,
            "migrations/versions/a1.py": FILTERED_REVISION,
        },
    )
    result = graph(tmp_path, "drift")
    assert (result.returncode, result.stdout) == (
        0, "no drift: both have 2 tables and 1 foreign key\n",
    )  # fmt: skip
    said = result.stderr.splitlines()
    assert "left out by include_object or include_name: legacy, spatial_ref and view" in said
    assert {"asked table users False True", "asked table view False False"} <= set(said)
    assert {"asked table legacy True False", "asked foreign_key_constraint fk_ignored False False"
            } <= set(said)  # fmt: skip
    without = graph(tmp_path, "drift", "models:metadata")
    assert without.returncode == 1
    assert "legacy  only in the migrations\n" in without.stdout
    assert "  foreign key  boss -> users  only in the models\n" in without.stdout


# --- pictures ----------------------------------------------------------------------------------


def test_visualize_is_a_fenced_diagram_of_referenced_to_referencing() -> None:
    lines = graph(EXAMPLE, "visualize").stdout.splitlines()
    assert lines[:2] == ["```mermaid", "graph TD"]
    assert lines[-1] == "```"
    assert "    customers --> orders" in lines


@pytest.mark.parametrize(
    "name, start",
    [
        ("a.mmd", "graph TD"),
        ("a.mermaid", "graph TD"),
        ("a.md", "```mermaid\n"),
        ("a.dot", "digraph"),
        ("a.svg", "<svg"),
        ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{"),
        ("a.txt", ""),
    ],
)
def test_the_suffix_chooses_the_format(name: str, start: str, tmp_path: Path) -> None:
    write(tmp_path, {"models.py": MODELS})
    result = graph(tmp_path, "visualize", "models", "-o", name)
    assert (result.returncode, result.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").lower().startswith(start.lower())


def test_fence_and_no_fence(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": MODELS})
    assert graph(tmp_path, "visualize", "models", "--no-fence").stdout.startswith("graph TD\n")
    sideways = graph(tmp_path, "visualize", "models", "--direction", "LR", "--no-fence")
    assert sideways.stdout.startswith("graph LR\n")
    graph(tmp_path, "visualize", "models", "--fence", "-o", "a.mmd")
    assert (tmp_path / "a.mmd").read_text().startswith("```mermaid\n")


def test_focus() -> None:
    def shown(*arguments: str) -> list[str]:
        text = graph(EXAMPLE, "visualize", "--format", "json", *arguments).stdout
        return [table["id"] for table in json.loads(text)["tables"]]

    assert shown("--focus", "Orders", "--towards", "parents") == ["customers", "orders"]
    assert shown("--focus", "orders", "--towards", "children") == [
        "order_items", "orders", "payments",
    ]  # fmt: skip
    assert "products" not in shown("--focus", "customers", "--depth", "2")
    assert shown("--include", "p*", "--exclude", "pay*") == ["products"]


def test_check(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": MODELS})
    command = ("visualize", "models", "-o", "schema.md")
    graph(tmp_path, *command)
    result = graph(tmp_path, *command, "--check")
    assert (result.returncode, result.stdout) == (0, "")
    write(tmp_path, {"models.py": MODELS.replace('"orders"', '"sales"')})
    result = graph(tmp_path, *command, "--check")
    assert result.returncode == 1
    assert '-    orders["orders"]\n' in result.stdout
    assert '+    sales["sales"]\n' in result.stdout
    assert result.stderr.endswith(
        "schema.md is not up to date; run the same command without --check\n"
    )


def test_split(tmp_path: Path) -> None:
    others = "for name in ('logs', 'jobs'):\n    Table(name, metadata, Column('id', Integer))\n"
    write(tmp_path, {"models.py": MODELS + others})
    split = ("visualize", "models", "--split", "components", "-o", "shop.mmd")
    result = graph(tmp_path, *split)
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr.splitlines()[1:] == [
        "shop-users.mmd: orders and users",
        "shop-isolated.mmd: jobs and logs",
    ]
    isolated = tmp_path / "shop-isolated.mmd"
    assert isolated.read_text() == 'graph TD\n    jobs["jobs"]\n    logs["logs"]\n'
    assert graph(tmp_path, *split, "--check").returncode == 0
    isolated.write_text("graph TD\n")
    stale = graph(tmp_path, *split, "--check")
    assert stale.returncode == 1
    assert stale.stdout.splitlines()[0] == "--- shop-isolated.mmd"


def test_inject(tmp_path: Path) -> None:
    text = "# Shop\n\n<!-- begin tables -->\nold\n<!-- end tables -->\n\nEnd.\n"
    write(tmp_path, {"models.py": MODELS, "README.md": text})
    command = ("visualize", "models", "--inject", "README.md")
    assert graph(tmp_path, *command, "--check").returncode == 1
    assert graph(tmp_path, *command).returncode == 0
    assert graph(tmp_path, *command, "--check").returncode == 0
    written = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert written.startswith("# Shop\n\n<!-- begin tables -->\n```mermaid\n")
    assert written.endswith("```\n<!-- end tables -->\n\nEnd.\n")
    assert graph(tmp_path, *command, "--marker", "other").returncode == 2


# --- cycles ------------------------------------------------------------------------------------


def test_analyze_says_what_to_defer(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": CYCLIC})
    result = graph(tmp_path, "analyze", "models")
    assert result.returncode == 0
    assert result.stdout.endswith("""\
cycle of 2 tables: teams -> users -> teams
  defer     users.team_id -> teams (nullable)
            ForeignKey("teams.id", use_alter=True, name="fk_users_team_id")
""")
    assert "  users  teams (to be deferred)\n" in result.stdout
    result = graph(tmp_path, "analyze", "models", "--fail-on-cycles")
    assert result.returncode == 1
    assert result.stderr.endswith("1 cycle without use_alter (--fail-on-cycles)\n")
    assert graph(tmp_path, "visualize", "models", "--fail-on-cycles").returncode == 1


def test_order_prints_one_that_holds_and_fails(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": CYCLIC})
    result = graph(tmp_path, "order", "models")
    assert (result.returncode, result.stdout) == (1, "users\nlogs\nteams\n")
    assert result.stderr.endswith("""\
cycle of 2 tables: teams -> users -> teams
  defer     users.team_id -> teams (nullable)
            ForeignKey("teams.id", use_alter=True, name="fk_users_team_id")
the order holds when these foreign keys are deferred; without that none does
""")
    assert graph(tmp_path, "order", "models", "--for", "logs").stdout == "users\nlogs\nteams\n"
    assert graph(tmp_path, "explain", "users", "teams", "models").stdout == (
        "users need not come after teams: it is teams that must come after users\n"
    )


def test_use_alter_is_the_way_out(tmp_path: Path) -> None:
    fixed = CYCLIC.replace('"teams.id"', '"teams.id", use_alter=True, name="fk"')
    write(tmp_path, {"models.py": fixed})
    result = graph(tmp_path, "order", "models")
    assert (result.returncode, result.stdout) == (0, "users\nlogs\nteams\n")
    assert graph(tmp_path, "analyze", "models", "--fail-on-cycles").returncode == 0


def test_a_cycle_in_migrations_is_broken_by_a_migration(tmp_path: Path) -> None:
    second = """\
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True),
                    sa.Column("owner_id", sa.ForeignKey("users.id"), nullable=False))
    op.add_column("users", sa.Column("team_id", sa.ForeignKey("teams.id")))


def downgrade"""
    text = REVISION.replace("\n\ndef downgrade", second)
    write(tmp_path, {"migrations/versions/a.py": text})
    result = graph(tmp_path, "analyze")
    assert '            op.create_foreign_key("' in result.stdout
    assert '", "users", "teams", ["team_id"], ["id"])\n' in result.stdout


# --- streams and environment -------------------------------------------------------------------


def test_static_mode_imports_neither_sqlalchemy_nor_alembic() -> None:
    script = """
import sys
from flake8_migrations.graph.cli import main
commands = (["analyze"], ["order"], ["visualize"], ["explain", "orders", "customers"])
for command in commands:
    assert main([*command, "--source", "migrations"]) == 0
assert "flake8" not in sys.modules
assert main(["migrations"]) == 0  # reads what flake8's configuration freezes
found = {"sqlalchemy", "alembic", "flask", "networkx", "models"} & set(sys.modules)
assert not found, found
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=EXAMPLE, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_nobody_looks_for_garbage() -> None:
    script = """
import gc
import sys
from flake8_migrations.graph.__main__ import main
before = [one["collections"] for one in gc.get_stats()]
sys.argv[1:] = ["order", "--source", "migrations"]
assert main() == 0
assert [one["collections"] for one in gc.get_stats()] == before
assert gc.get_freeze_count() > 10_000, gc.get_freeze_count()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=EXAMPLE, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_what_the_application_prints_goes_to_stderr(tmp_path: Path) -> None:
    noise = "import os\n\nprint('hello')\nos.system('echo from a program')\n"
    write(tmp_path, {"models.py": noise + MODELS})
    result = graph(tmp_path, "order", "models")
    assert result.stdout == "users\norders\n"
    assert "hello\n" in result.stderr
    assert "from a program\n" in result.stderr


def test_no_colour_when_piped(tmp_path: Path) -> None:
    write(tmp_path, {})
    assert "\x1b" not in graph(tmp_path, "analyze").stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo terminal")
@pytest.mark.parametrize("no_color, coloured", [("", True), ("1", False)])
def test_colour_on_a_terminal(no_color: str, coloured: bool, tmp_path: Path) -> None:
    import pty

    write(tmp_path, {})
    ours, theirs = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm", "PYTHON_COLORS": "0"}
    subprocess.run(
        [sys.executable, "-m", "flake8_migrations.graph", "analyze"],
        cwd=tmp_path, stderr=theirs, env=environment, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    assert (b"\x1b[1;31merror:" in os.read(ours, 10_000)) == coloured
    os.close(ours)


def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    many = "".join(f'Table("t{i}", metadata, Column("id", Integer))\n' for i in range(3000))
    write(tmp_path, {"models.py": MODELS + many})
    done = subprocess.run(
        f"{sys.executable} -m flake8_migrations.graph analyze models | head -1",
        shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == "3002 tables and 1 foreign key, 2 levels\n"
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_the_same_under_several_hash_seeds() -> None:
    commands = (["visualize"], ["analyze", "models"], ["visualize", "--format", "json"])
    for command in commands:
        outputs = {graph(EXAMPLE, *command, PYTHONHASHSEED=seed).stdout for seed in "0123"}
        assert len(outputs) == 1


@pytest.mark.parametrize(
    "command", ["", "analyze", "visualize", "order", "migrations", "drift", "explain"]
)
def test_help_has_examples_and_exit_codes(command: str, tmp_path: Path) -> None:
    result = graph(tmp_path, *command.split(), "--help")
    assert result.returncode == 0
    assert "examples:\n  flake8-migrations-graph " in result.stdout
    assert "exit codes: 0 done, 1 findings, 2 wrong usage" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_the_script_is_installed(tmp_path: Path) -> None:
    script = Path(sys.executable).parent / "flake8-migrations-graph"
    if not script.exists():
        pytest.skip("the package is not installed in this environment")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("flake8-migrations-graph ")


def test_options_may_stand_before_the_command(tmp_path: Path) -> None:
    write(tmp_path, {"models.py": MODELS, "graph.ini": "[flake8-migrations-graph]\ntarget=models"})
    for arguments in (["-c", "graph.ini", "order"], ["order", "-c", "graph.ini"]):
        assert graph(tmp_path, *arguments).stdout == "users\norders\n"
