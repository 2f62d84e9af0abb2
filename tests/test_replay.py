"""What the upgrades of small histories leave behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_migrations.model.migration import Direction
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Unresolved
from flake8_migrations.project.headers import header_of
from flake8_migrations.replay.database import Database, default_name
from flake8_migrations.replay.histories import read_migration, replay
from tests.histories import write

BASE = """
op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", sa.Integer))
op.create_table(
    "orders",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id")),
)
"""
ORDERS = "orders(user_id) -> users(id)"


def shown(schema: Schema) -> list[str]:
    return [edge(key) for key in schema.foreign_keys]


def edge(key: ForeignKey) -> str:
    own, other = ",".join(key.columns), ",".join(key.referred_columns)
    return f"{key.table}({own}) -> {key.referred_table}({other})"


def tables(schema: Schema) -> list[str]:
    return [str(table.name) for table in schema.tables]


def after(folder: Path, *upgrades: str, dialect: str = "postgresql") -> Schema:
    """The schema after a line of revisions."""
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index:02}", f"r{index - 1:02}" if index else None, upgrade)
    return replay(str(folder), dialect)


@pytest.mark.parametrize(
    "upgrade",
    [
        'op.add_column("orders", sa.Column("seller_id", sa.Integer, sa.ForeignKey("users.id")))',
        """
        op.add_column("orders", sa.Column("seller_id", sa.Integer))
        op.create_foreign_key("fk", "orders", "users", ["seller_id"], ["id"])
        """,
        """
        with op.batch_alter_table("orders") as batch:
            batch.add_column(sa.Column("seller_id", sa.Integer))
            batch.create_foreign_key("fk", "users", ["seller_id"], ["id"])
        """,
        'op.execute("ALTER TABLE orders ADD COLUMN seller_id int REFERENCES users (id)")',
        'op.execute("ALTER TABLE orders ADD COLUMN seller_id int REFERENCES users")',
        """
        op.execute("ALTER TABLE orders ADD seller_id int")
        op.execute("ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (seller_id) REFERENCES users")
        """,
    ],
)
def test_a_foreign_key_however_it_is_added(tmp_path: Path, upgrade: str) -> None:
    schema = after(tmp_path, BASE, upgrade)
    assert shown(schema) == ["orders(seller_id) -> users(id)", ORDERS]
    assert all(key.nullable for key in schema.foreign_keys)
    assert schema.unresolved == ()


@pytest.mark.parametrize(
    "table",
    [
        'sa.ForeignKeyConstraint(["a", "b"], ["users.a", "users.b"])',
        'sa.ForeignKeyConstraint(columns=["a", "b"], refcolumns=["users.a", "users.b"])',
    ],
)
def test_a_composite_key_is_one(tmp_path: Path, table: str) -> None:
    columns = 'sa.Column("a", sa.Integer), sa.Column("b", sa.Integer, nullable=False)'
    schema = after(tmp_path, f'op.create_table("orders", {columns}, {table})')
    assert shown(schema) == ["orders(a,b) -> users(a,b)"]
    assert schema.foreign_keys[0].nullable


@pytest.mark.parametrize(
    "upgrade",
    [
        'op.drop_constraint("orders_user_id_fkey", "orders")',
        'op.drop_constraint("orders_user_id_fkey", "orders", type_="foreignkey")',
        'op.drop_constraint("fk_orders_user_id_users", "orders", type_="foreignkey")',
        'op.drop_constraint(name_of_the_key(), "orders", type_="foreignkey")',
        'op.execute("ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey")',
        'op.drop_column("orders", "user_id")',
        'op.drop_column("users", "id")',
        'op.drop_table("orders")',
        'op.drop_table("users")',
        'op.execute("DROP TABLE IF EXISTS users CASCADE")',
        """
        op.rename_table("orders", "sales")
        op.drop_constraint("orders_user_id_fkey", "sales")
        """,
    ],
)
def test_a_foreign_key_goes(tmp_path: Path, upgrade: str) -> None:
    schema = after(tmp_path, BASE, upgrade)
    assert (shown(schema), schema.unresolved) == ([], ())


@pytest.mark.parametrize(
    "upgrade",
    [
        'op.drop_constraint("orders_a_fkey", "orders")',
        'op.drop_constraint("orders_user_id_fkey", "users")',
        'op.drop_constraint("orders_user_id_fkey", "orders", type_="unique")',
        'op.drop_table("nobody")',
        'op.drop_column("orders", "nothing")',
        BASE,
    ],
)
def test_what_is_not_there_cannot_go_and_what_is_stays(tmp_path: Path, upgrade: str) -> None:
    schema = after(tmp_path, BASE, upgrade)
    assert (shown(schema), tables(schema)) == ([ORDERS], ["orders", "users"])


@pytest.mark.parametrize(
    ("upgrade", "expected"),
    [
        ('op.rename_table("users", "people")', "orders(user_id) -> people(id)"),
        ('op.rename_table("orders", "sales")', "sales(user_id) -> users(id)"),
        ('op.execute("ALTER TABLE users RENAME TO people")', "orders(user_id) -> people(id)"),
        (
            'op.alter_column("orders", "user_id", new_column_name="buyer_id")',
            "orders(buyer_id) -> users(id)",
        ),
        (
            'op.execute("ALTER TABLE users RENAME COLUMN id TO number")',
            "orders(user_id) -> users(number)",
        ),
        ('op.execute("ALTER TABLE users SET SCHEMA crm")', "orders(user_id) -> crm.users(id)"),
        ('op.drop_column("users", "a")', ORDERS),
    ],
)
def test_keys_follow_renames(tmp_path: Path, upgrade: str, expected: str) -> None:
    assert shown(after(tmp_path, BASE, upgrade)) == [expected]


def test_tables_in_schemas(tmp_path: Path) -> None:
    schema = after(
        tmp_path,
        """
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), schema="crm")
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), schema="public")
        op.create_table("a", sa.Column("u", sa.Integer, sa.ForeignKey("crm.users.id")))
        op.create_table("b", sa.Column("u", sa.Integer, sa.ForeignKey("users.id")))
        op.create_table("c", sa.Column("u", sa.Integer, sa.ForeignKey("public.users.id")))
        """,
    )
    assert tables(schema) == ["a", "b", "c", "crm.users", "users"]
    assert shown(schema) == ["a(u) -> crm.users(id)", "b(u) -> users(id)", "c(u) -> users(id)"]


def test_a_search_path_finds_the_only_table_of_a_name(tmp_path: Path) -> None:
    schema = after(
        tmp_path,
        'op.create_table("users", sa.Column("id", sa.Integer), schema="crm")',
        'op.drop_table("users")',
    )
    assert tables(schema) == []


def test_branches_merges_and_dependencies(tmp_path: Path) -> None:
    # by file name alone, orders would come first
    write(tmp_path, "a_orders", None, 'op.rename_table("people", "users")', depends_on="z_users")
    write(tmp_path, "z_users", None, 'op.create_table("people", sa.Column("id", sa.Integer))')
    write(tmp_path, "m", ("a_orders", "z_users"), 'op.drop_column("users", "id")')
    schema = replay(str(tmp_path))
    assert [(str(table.name), table.columns) for table in schema.tables] == [("users", ())]
    assert replay([str(path) for path in sorted(tmp_path.glob("*.py"))[::-1]]) == schema


def test_folders_for_single_databases(tmp_path: Path) -> None:
    write(tmp_path / "versions" / "postgresql", "p", None, 'op.create_table("p")')
    write(tmp_path / "versions" / "sqlite", "s", None, 'op.create_table("s")')
    assert tables(replay(str(tmp_path))) == ["p"]
    assert tables(replay(str(tmp_path), "sqlite")) == ["s"]


@pytest.mark.parametrize(("dialect", "expected"), [("postgresql", ["p"]), ("mysql", ["m"])])
def test_tests_of_the_dialect(tmp_path: Path, dialect: str, expected: list[str]) -> None:
    upgrade = """
    if op.get_bind().dialect.name == "postgresql":
        op.create_table("p")
    else:
        op.create_table("m")
    """
    assert tables(after(tmp_path, upgrade, dialect=dialect)) == expected


GUARDS = """
def has_table(name):
    return name in sa.inspect(op.get_bind()).get_table_names()

def has_column(table, name):
    if not has_table(table):
        return False
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]
    return name in columns

def finds_column(table, name):
    for column in sa.inspect(op.get_bind()).get_columns(table):
        if column["name"] == name:
            return True
    return False

def table_is_missing(name):
    try:
        return not sa.inspect(op.get_bind()).has_table(name, schema=None)
    finally:
        pass
"""


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ('sa.inspect(op.get_bind()).has_table("users")', True),
        ('sa.inspect(op.get_bind()).has_table(table_name="users")', True),
        ('not op.get_bind().dialect.has_table(op.get_bind(), "users")', False),
        ('"users" in sa.inspect(op.get_bind()).get_table_names()', True),
        ('"users" not in set(sa.inspect(op.get_bind()).get_table_names())', False),
        ('has_table("users") and not has_table("later")', True),
        ('has_table("later") or has_table("dropped")', False),
        ('has_table("users") and op.get_bind().dialect.name == "postgresql"', True),
        ('has_table("users") and op.get_bind().dialect.name == "mysql"', False),
        ('table_is_missing("users")', False),
        ('has_column("users", "a")', True),
        ('has_column("users", "b")', False),
        ('has_column("dropped", "a")', False),
        ('finds_column("users", "A")', True),
        ('finds_column("users", "b")', False),
        ('"a" in {c["name"] for c in sa.inspect(op.get_bind()).get_columns("users")}', True),
        ('"b" in {c["name"]: c for c in sa.inspect(op.get_bind()).get_columns("users")}', False),
        ('any(c["name"] == "b" for c in sa.inspect(op.get_bind()).get_columns("users"))', False),
        (
            '"fk" in [k.get("name") for k in sa.inspect(op.get_bind()).get_foreign_keys("users")]',
            False,
        ),
        (
            '"orders_user_id_fkey" in'
            ' [k["name"] for k in sa.inspect(op.get_bind()).get_foreign_keys("orders")]',
            True,
        ),
    ],
)
def test_guards_are_judged_by_the_state(tmp_path: Path, condition: str, expected: bool) -> None:
    write(tmp_path, "r0", None, f'{BASE}\nop.create_table("dropped", sa.Column("a"))')
    write(tmp_path, "r1", "r0", 'op.drop_table("dropped")')
    upgrade = f"if {condition}:\n    op.create_table('yes')\nelse:\n    op.create_table('no')\n"
    write(tmp_path, "r2", "r1", upgrade, before=GUARDS)
    write(tmp_path, "r3", "r2", 'op.create_table("later")')
    assert ("yes" in tables(replay(str(tmp_path)))) is expected
    assert ("no" in tables(replay(str(tmp_path)))) is not expected


def test_a_guard_is_asked_where_it_stands(tmp_path: Path) -> None:
    upgrade = """
    existing = sa.inspect(op.get_bind()).get_table_names()
    if "users" not in existing:
        op.create_table("users")
    if "users" in existing:
        op.create_table("too_late")
    if not sa.inspect(op.get_bind()).has_table("users"):
        return
    op.create_table("orders")
    """
    assert tables(after(tmp_path, upgrade)) == ["orders", "users"]


def test_a_table_that_no_migration_creates_may_be_there(tmp_path: Path) -> None:
    upgrade = """
    if sa.inspect(op.get_bind()).has_table("base"):
        op.add_column("base", sa.Column("user_id", sa.ForeignKey("users.id")))
    if not sa.inspect(op.get_bind()).has_table("users"):
        op.create_table("users", sa.Column("id"))
    """
    schema = after(tmp_path, upgrade)
    assert [(str(table.name), table.is_complete) for table in schema.tables] == [
        ("base", False),
        ("users", True),
    ]
    assert shown(schema) == ["base(user_id) -> users(id)"]


def test_of_two_arms_the_one_runs_that_fits(tmp_path: Path) -> None:
    upgrade = """
    if os.environ.get("FRESH"):
        op.create_table("users")
        op.create_table("fresh")
    else:
        op.drop_column("users", "a")
    """
    schema = after(tmp_path, BASE, upgrade)
    assert tables(schema) == ["orders", "users"]
    assert [column.name for column in schema.tables[1].columns] == ["id"]


@pytest.mark.parametrize(
    ("fails", "fits", "expected"),
    [
        ('op.drop_table("people")', 'op.drop_table("orders")', ["users"]),
        ('op.rename_table("people", "men")', 'op.rename_table("orders", "b")', ["b", "users"]),
        ('op.drop_column("orders", "c")', 'op.rename_table("orders", "b")', ["b", "users"]),
        (
            'op.drop_constraint("fk", "orders", type_="foreignkey")',
            'op.rename_table("orders", "b")',
            ["b", "users"],
        ),
    ],
)
def test_the_arm_that_would_fail_does_not_run(
    tmp_path: Path, fails: str, fits: str, expected: list[str]
) -> None:
    upgrade = f"""
if op.get_context().opts.get("wide"):
    {fails}
else:
    {fits}
"""
    assert sorted(tables(after(tmp_path, BASE, upgrade))) == expected


def test_names_of_models_are_read_from_their_files(tmp_path: Path) -> None:
    (tmp_path / "setup.py").touch()
    package = tmp_path / "shop"
    package.mkdir()
    (package / "__init__.py").write_text("from .models import Order\n")
    (package / "models.py").write_text(
        'USERS = "users"\n'
        "class User(Base):\n    __tablename__ = USERS\n    id = Column()\n"
        'class Order(User):\n    __tablename__: str = "orders"\n' + "# long\n" * 5_000
    )
    write(
        tmp_path / "versions",
        "r0",
        None,
        """
        op.create_table(User.__tablename__, sa.Column("id"))
        op.create_table(Order.__tablename__, sa.Column("a", sa.ForeignKey(User.id)))
        op.create_table(
            f"{Order.__tablename__}_lines",
            sa.Column("b", sa.ForeignKey(f"{Order.__tablename__}.id")),
        )
        op.create_table(Nobody.__tablename__)
        """,
        before="from shop import Order\nfrom shop.models import User, Nobody",
    )
    schema = replay(str(tmp_path / "versions"))
    assert shown(schema) == ["orders(a) -> users(id)", "orders_lines(b) -> orders(id)"]
    assert [one.what for one in schema.unresolved] == ["creates an unknown table"]


def test_an_imported_name_in_a_class_of_the_migration_is_no_model(tmp_path: Path) -> None:
    body = "op.create_table(Own.name)"
    before = "from elsewhere import users\nclass Own:\n    name = users"
    write(tmp_path, "r0", None, body, before=before)
    assert [one.what for one in replay(str(tmp_path)).unresolved] == ["creates an unknown table"]


@pytest.mark.parametrize(
    "files",
    [
        ("pyproject.toml", "shop/models.py", "migrations/alembic.ini", "migrations/env.py"),
        ("shop/models.py", "migrations/alembic.ini", "migrations/env.py"),
        ("alembic.ini", "shop/models.py", "migrations/env.py"),
        ("setup.cfg", "src/shop/models.py", "alembic.ini", "migrations/env.py"),
        ("shop/models.py", "shop/__init__.py", "shop/db/__init__.py", "shop/db/alembic.ini"),
    ],
    ids=["flask-migrate", "flask-migrate alone", "alembic", "src", "in a package"],
)
def test_models_are_found_wherever_alembic_ini_lies(tmp_path: Path, files: tuple[str, ...]) -> None:
    for name in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        is_model = path.name == "models.py"
        path.write_text('class User(Base):\n    __tablename__ = "users"\n' if is_model else "")
    folder = tmp_path / ("shop/db" if "shop/db/alembic.ini" in files else "migrations") / "versions"
    create = "op.create_table(User.__tablename__)"
    write(folder, "r0", None, create, before="from shop.models import User")
    assert tables(replay(str(folder))) == ["users"]


@pytest.mark.parametrize(
    ("upgrade", "what"),
    [
        ("op.execute(sql_of_the_day())", "op.execute() runs SQL that is not known"),
        ("op.create_table(name())", "creates an unknown table"),
        ('op.drop_table(f"work_{name()}")', "drops table 'work_…'"),
        ('op.rename_table("users", name())', "renames table 'users' to an unknown table"),
        (
            'op.add_column(name(), sa.Column("a", sa.ForeignKey("users.id")))',
            "adds a column to an unknown table",
        ),
        (
            'op.add_column("users", sa.Column("b", sa.ForeignKey(target())))',
            "a foreign key of table 'users' refers to an unknown table",
        ),
        (
            'op.create_foreign_key("fk", "orders", "users", columns(), ["id"])',
            "the columns of a foreign key of table 'orders' are not known",
        ),
        ("sa.MetaData().create_all(op.get_bind())", "creates an unknown table"),
        ("sa.MetaData().drop_all(op.get_bind())", "drops every table that metadata.drop_all()"),
        ("op.magic()", "op.magic() is not an operation of Alembic's"),
    ],
)
def test_what_is_not_known_is_said_and_not_invented(
    tmp_path: Path, upgrade: str, what: str
) -> None:
    schema = after(tmp_path, BASE, upgrade)
    assert tables(schema) == ["orders", "users"]
    (problem,) = schema.unresolved
    assert (Path(problem.path).name, problem.line) == ("r01.py", 9)
    assert problem.what.startswith(what)


def test_files_that_cannot_be_read_do_not_stop_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "r0", None, 'op.create_table("users")')
    write(tmp_path, "r1", "r0", "this is no Python")
    write(tmp_path, "r2", "r1", 'op.create_table("orders")')
    (tmp_path / "r3.py").write_bytes(b"revision = 'r3'\ndown_revision = 'r2'\n\x00\xff")
    schema = replay(str(tmp_path))
    assert tables(schema) == ["orders", "users"]
    assert [Path(one.path).name for one in schema.unresolved] == ["r1.py", "r3.py"]
    assert schema.unresolved[0].what.startswith("does not parse: ")


def test_use_alter_inside_create_table_creates_nothing_but_on_sqlite(tmp_path: Path) -> None:
    upgrade = 'op.create_table("a", sa.Column("b", sa.ForeignKey("b.id", use_alter=True)))'
    assert shown(after(tmp_path, upgrade)) == []
    assert shown(replay(str(tmp_path), "sqlite")) == ["a(b) -> b(id)"]


@pytest.mark.parametrize(
    ("upgrade", "is_complete"),
    [
        ('op.execute("CREATE TABLE copy AS SELECT * FROM orders")', False),
        ('op.execute("CREATE TABLE copy (LIKE orders INCLUDING ALL)")', True),
        ('op.execute("CREATE TABLE copy LIKE orders")', True),
    ],
)
def test_a_copied_table_has_no_foreign_keys(
    tmp_path: Path, upgrade: str, is_complete: bool
) -> None:
    schema = after(tmp_path, BASE, upgrade)
    assert shown(schema) == [ORDERS]
    assert (str(schema.tables[0].name), schema.tables[0].is_complete) == ("copy", is_complete)


def test_temporary_tables_leave_nothing_behind(tmp_path: Path) -> None:
    upgrade = 'op.execute("CREATE TEMPORARY TABLE t (a int REFERENCES users)")'
    assert shown(after(tmp_path, BASE, upgrade)) == [ORDERS]


def test_not_null_columns(tmp_path: Path) -> None:
    schema = after(tmp_path, BASE, 'op.alter_column("orders", "user_id", nullable=False)')
    assert [key.nullable for key in schema.foreign_keys] == [False]
    schema = after(
        tmp_path / "primary",
        """
        op.create_table(
            "pairs",
            sa.Column("a", sa.ForeignKey("x.id")),
            sa.PrimaryKeyConstraint("a"),
        )
        """,
    )
    assert [key.nullable for key in schema.foreign_keys] == [False]


@pytest.mark.parametrize(
    ("table", "columns", "taken", "expected"),
    [
        ("orders", ["user_id"], [], "orders_user_id_fkey"),
        ("orders", ["a", "b"], [], "orders_a_b_fkey"),
        ("orders", ["a"], ["orders_a_fkey"], "orders_a_fkey1"),
        ("t" * 63, ["c"], [], "t" * 56 + "_c_fkey"),
        ("t" * 40, ["c" * 40], [], "t" * 29 + "_" + "c" * 28 + "_fkey"),
        ("t", ["c" * 63], [], "t_" + "c" * 56 + "_fkey"),
    ],
)
def test_names_that_postgresql_gives(
    table: str, columns: list[str], taken: list[str], expected: str
) -> None:
    assert default_name(table, columns, taken.__contains__) == expected


@given(st.text(min_size=1, max_size=70), st.lists(st.text(min_size=1, max_size=70), min_size=1))
def test_names_fit_into_what_postgresql_allows(table: str, columns: list[str]) -> None:
    name = default_name(table, columns)
    assert name.endswith("_fkey")
    assert len(name.encode("utf-8", "surrogatepass")) <= 63


def test_a_database_without_tables_knows_nothing_of_others() -> None:
    database = Database("postgresql", [Name("ours")])
    assert database.has_table(Name("ours")) is False
    assert database.has_table(Name("theirs")) is None
    assert database.has_column(Name("theirs"), "a") is None
    assert database.schema() == Schema((), ())


def test_nothing_is_read_of_a_file_that_is_gone(tmp_path: Path) -> None:
    path = str(tmp_path / "gone.py")
    header = header_of('revision = "a"\ndown_revision = None\n', path)
    assert header is not None
    found = read_migration(header, (), (Direction.UPGRADE,))
    assert isinstance(found, Unresolved)
    assert (found.path, found.is_file) == (path, True)
    assert found.what.startswith("cannot be read: ")
