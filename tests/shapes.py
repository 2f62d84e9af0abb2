"""Migrations of any number of lines, each of one shape."""

from __future__ import annotations

from collections.abc import Callable

HEADER = "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = 'a'\n"


def plain(lines: int) -> str:
    body = "".join(f"    op.drop_column('t{i}', 'c{i}')\n" for i in range(lines))
    return f"{HEADER}def upgrade():\n{body}"


def created_and_dropped(lines: int) -> str:
    body = "".join(
        f"    op.create_table('t{i}', sa.Column('id', sa.Integer))\n    op.drop_table('t{i}')\n"
        for i in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def helpers(lines: int) -> str:
    calls = "".join(f"    h{i}('t{i}')\n" for i in range(lines // 3))
    functions = "".join(f"def h{i}(t):\n    op.drop_table(t)\n" for i in range(lines // 3))
    return f"{HEADER}{functions}def upgrade():\n{calls}"


def chained_helpers(lines: int) -> str:
    functions = "".join(
        f"def h{i}(t):\n    h{i + 1}(t)\n    h{i + 1}(t)\n" for i in range(lines // 3)
    )
    last = f"def h{lines // 3}(t):\n    op.drop_table(t)\n"
    return f"{HEADER}{functions}{last}def upgrade():\n    h0('t')\n"


def loops(lines: int) -> str:
    body = "".join(
        f"    for t in ({', '.join(repr(f't{i}') for i in range(20))}):\n        op.drop_table(t)\n"
        for _ in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def branches(lines: int) -> str:
    body = "".join(f"    if c{i}:\n        op.drop_table('t{i}')\n" for i in range(lines // 2))
    return f"{HEADER}def upgrade():\n{body}"


def mirrored_columns(lines: int) -> str:
    """Each column dropped with its key and another one added, and the reverse in the downgrade."""
    up = "".join(
        f"    op.drop_constraint('f{i}', 't', type_='foreignkey')\n"
        f"    op.drop_column('t', 'a{i}')\n"
        f"    op.add_column('t', sa.Column('b{i}', sa.Integer))\n"
        for i in range(lines // 6)
    )
    down = "".join(
        f"    op.drop_column('t', 'b{i}')\n"
        f"    op.add_column('t', sa.Column('a{i}', sa.Integer))\n"
        f"    op.create_foreign_key('f{i}', 't', 'u', ['a{i}'], ['id'])\n"
        for i in range(lines // 6)
    )
    return f"{HEADER}def upgrade():\n{up}def downgrade():\n{down}"


def renames(lines: int) -> str:
    body = "".join(
        f"    op.rename_table('t{i}', 't{i + 1}')\n    op.drop_column('t{i + 1}', 'c')\n"
        for i in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def long_sql(lines: int) -> str:
    statements = "\n".join(f"ALTER TABLE t{i} DROP COLUMN c{i};" for i in range(lines))
    return f"{HEADER}def upgrade():\n    op.execute('''{statements}''')\n"


def migration(lines: int, upgrade: str, downgrade: str = "") -> str:
    """A migration that repeats statements, in which ``#`` stands for their number."""
    each = upgrade.count("\n") + downgrade.count("\n")
    numbers = [str(number) for number in range(max(1, lines // each))]
    up = "".join(upgrade.replace("#", one) for one in numbers)
    down = "".join(downgrade.replace("#", one) for one in reversed(numbers))
    return f"{HEADER}def upgrade():\n{up}def downgrade():\n{down or '    pass'}"


def names_known_in_part(lines: int) -> str:
    """Tables and columns of which the beginning of the name is known at run time alone."""
    return migration(
        lines,
        "    op.create_table(PREFIX + 't#', sa.Column('id', sa.Integer()))\n"
        "    op.add_column(PREFIX + 'u#', sa.Column('c', sa.Integer()))\n"
        "    op.create_index('ix#', PREFIX + 'v#', ['c'])\n",
        "    op.drop_column(PREFIX + 'v#', 'c')\n    op.drop_table('w#')\n",
    )


def indexes(lines: int) -> str:
    """All of one table, and all dropped again by the downgrade."""
    return migration(
        lines,
        "    op.create_index('ix#', 't', ['c#'])\n",
        "    op.drop_index('ix#', 't')\n",
    )


def replaced_indexes(lines: int) -> str:
    return migration(
        lines,
        "    op.drop_index('old#', 't')\n    op.create_index('new#', 't', ['c#', 'c'])\n",
        "    op.drop_index('new#', 't')\n    op.create_index('old#', 't', ['c#'])\n",
    )


def numbers(lines: int) -> str:
    """Rows with numbers of their own, which a sequence may have been told of before."""
    return migration(
        lines,
        "    op.execute('INSERT INTO t (id) VALUES (#); INSERT INTO t (id) VALUES (1#)')\n"
        "    op.execute('ALTER TABLE t# ENABLE ROW LEVEL SECURITY, SET (fillfactor = 70)')\n",
        "    op.execute('DELETE FROM t WHERE id = #')\n",
    )


def columns(lines: int) -> str:
    """Added to one table, filled, and made NOT NULL."""
    return migration(
        lines,
        "    op.add_column('t', sa.Column('c#', sa.Integer()))\n"
        "    op.execute('UPDATE t SET c# = 1 WHERE c# IS NULL')\n"
        "    op.alter_column('t', 'c#', nullable=False)\n",
        "    op.drop_column('t', 'c#')\n",
    )


def altered_columns(lines: int) -> str:
    return migration(
        lines,
        "    op.alter_column('t', 'c#', type_=sa.Text(), existing_type=sa.String(9))\n"
        "    op.alter_column('t', 'd#', nullable=False, server_default='1')\n"
        "    op.alter_column('t', 'e#', new_column_name='f#')\n",
        "    op.alter_column('t', 'f#', new_column_name='e#')\n"
        "    op.alter_column('t', 'd#', nullable=True)\n"
        "    op.alter_column('t', 'c#', type_=sa.String(9), existing_type=sa.Text())\n",
    )


def one_column(lines: int) -> str:
    """The same operations on the same names, over and over."""
    return migration(
        lines,
        "    op.add_column('t', sa.Column('c', sa.Integer()))\n"
        "    op.alter_column('t', 'c', new_column_name='d')\n"
        "    op.drop_column('t', 'c')\n",
        "    op.alter_column('t', 'd', new_column_name='c')\n    op.drop_column('t', 'c')\n",
    )


def constraints(lines: int) -> str:
    """Of one table, each added without a check of the rows and validated."""
    return migration(
        lines,
        "    op.create_check_constraint('k#', 't', 'c# > 0', postgresql_not_valid=True)\n"
        "    op.execute('ALTER TABLE t VALIDATE CONSTRAINT k#')\n"
        "    op.create_unique_constraint('u#', 't', ['c#'])\n",
        "    op.drop_constraint('u#', 't')\n    op.drop_constraint('k#', 't')\n",
    )


def long_conditions(lines: int) -> str:
    """A CHECK of many parts, which takes the place of one that has them in another order."""
    parts = [f"        'c{number} > 0 AND '\n" for number in range(lines // 2)]

    def replaced(parts: list[str]) -> str:
        text = "".join(parts)
        return (
            "    op.drop_constraint('ck', 't')\n"
            f"    op.create_check_constraint('ck', 't',\n{text}        'c > 0')\n"
        )

    up, down = replaced(parts), replaced(parts[::-1])
    return f"{HEADER}def upgrade():\n{up}def downgrade():\n{down}"


def not_null_by_check(lines: int) -> str:
    return migration(
        lines,
        "    op.create_check_constraint('k#', 't', 'c# IS NOT NULL')\n"
        "    op.alter_column('t', 'c#', nullable=False)\n",
    )


def foreign_keys(lines: int) -> str:
    """Tables of which each refers to the one before."""
    return migration(
        lines,
        "    op.create_table('t#', sa.Column('id', sa.Integer(), primary_key=True))\n"
        "    op.create_table('u#', sa.Column('id', sa.Integer(), sa.ForeignKey('t#.id')))\n"
        "    op.create_foreign_key('f#', 't#', 'u#', ['id'], ['id'])\n",
        "    op.drop_constraint('f#', 't#')\n    op.drop_table('u#')\n    op.drop_table('t#')\n",
    )


def keys_that_set_null(lines: int) -> str:
    """Columns that must not be NULL, and of which half may be so in the end."""
    return migration(
        lines,
        "    op.add_column('t#', sa.Column('c', sa.Integer(), sa.ForeignKey('p.id', ondelete="
        "'SET NULL'), nullable=False))\n"
        "    op.alter_column('u#', 'c', nullable=True)\n"
        "    op.drop_constraint('f#', 't')\n",
        "    op.drop_column('t#', 'c')\n",
    )


def one_parent(lines: int) -> str:
    """Tables that all refer to one table, and keys of one table to all of them."""
    return migration(
        lines,
        "    op.create_table('t#', sa.Column('id', sa.Integer(), sa.ForeignKey('t.id')))\n"
        "    op.create_foreign_key('f#', 't', 't#', ['c#'], ['id'])\n",
        "    op.drop_constraint('f#', 't')\n    op.drop_table('t#')\n",
    )


def wrong_order(lines: int) -> str:
    """Foreign keys to tables that come later, and tables dropped before those that need them."""
    return migration(
        lines,
        "    op.create_table('u#', sa.Column('id', sa.Integer(), sa.ForeignKey('t#.id')))\n"
        "    op.create_table('t#', sa.Column('id', sa.Integer(), primary_key=True))\n",
        "    op.drop_table('t#')\n    op.drop_table('u#')\n",
    )


def autocommit_blocks(lines: int) -> str:
    return migration(
        lines,
        "    with op.get_context().autocommit_block():\n"
        "        op.create_index('ix#', 't', ['c#'], postgresql_concurrently=True)\n"
        "    op.execute('DELETE FROM t WHERE c# IS NULL')\n",
        "    with op.get_context().autocommit_block():\n"
        "        op.drop_index('ix#', 't', postgresql_concurrently=True)\n",
    )


def transactions(lines: int) -> str:
    """Each locks two tables for a moment, and is ended by hand; the wait for locks is limited."""
    return migration(
        lines,
        "    op.execute('SET lock_timeout = 2000')\n"
        "    op.add_column('t#', sa.Column('c', sa.Integer()))\n"
        "    op.add_column('u#', sa.Column('c', sa.Integer()))\n"
        "    op.execute('COMMIT')\n",
    )


def batches(lines: int) -> str:
    return migration(
        lines,
        "    with op.batch_alter_table('t', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('c#', sa.Integer(), nullable=False))\n"
        "        batch.create_unique_constraint('u#', ['c#'])\n",
        "    with op.batch_alter_table('t') as batch:\n"
        "        batch.drop_constraint('u#')\n        batch.drop_column('c#')\n",
    )


def guarded(lines: int) -> str:
    """Each statement for a database of its own, or where the table is there."""
    return migration(
        lines,
        "    if op.get_bind().dialect.name == 'postgresql':\n"
        "        op.create_index('ix#', 't', ['c#'])\n"
        "    elif sa.inspect(op.get_bind()).has_table('t#'):\n"
        "        op.drop_table('t#')\n",
    )


def enums(lines: int) -> str:
    return migration(
        lines,
        "    op.create_table('t#', sa.Column('c', sa.Enum('a', 'b', name='e#')))\n"
        "    op.execute(\"ALTER TYPE e ADD VALUE 'v#'\")\n"
        "    op.execute(\"UPDATE t SET c = 'v#' WHERE c = 'w#'\")\n",
        "    op.drop_table('t#')\n",
    )


def views(lines: int) -> str:
    return migration(
        lines,
        "    op.execute('DROP VIEW v#')\n    op.execute('CREATE VIEW v# AS SELECT 1')\n"
        "    op.execute('CREATE TRIGGER r# AFTER INSERT ON t EXECUTE FUNCTION f()')\n",
        "    op.execute('DROP TRIGGER r# ON t')\n    op.execute('DROP VIEW v#')\n",
    )


def rows(lines: int) -> str:
    """Changes of rows and of tables by turns."""
    return migration(
        lines,
        "    op.add_column('t#', sa.Column('c', sa.Integer()))\n"
        "    op.execute('UPDATE t# SET c = d')\n    op.execute('DELETE FROM u')\n"
        "    op.execute('INSERT INTO u SELECT * FROM t#')\n    op.drop_column('t#', 'd')\n",
    )


def rows_of_one(lines: int) -> str:
    """Of one table, each change with a constant."""
    return migration(lines, "    op.execute('UPDATE t SET a = 1, b = c')\n")


def inserted_rows(lines: int) -> str:
    """One long list, over and over."""
    half = lines // 2
    rows = "".join(f"    {{'id': {i}, 'a': 'x'}},\n" for i in range(half))
    inserts = (
        "    op.bulk_insert(sa.table('t'), ROWS)\n"
        "    op.get_bind().execute(sa.table('t').insert(), ROWS)\n"
    )
    return migration(half, inserts).replace("def upgrade", f"ROWS = [\n{rows}]\ndef upgrade")


def copies(lines: int) -> str:
    """SQLite's way to alter a table."""
    return migration(
        lines,
        "    op.create_table('n#', sa.Column('id', sa.Integer()))\n"
        "    op.execute('INSERT INTO n# SELECT * FROM t#')\n"
        "    op.drop_table('t#')\n    op.rename_table('n#', 't#')\n",
    )


def renames_of_one(lines: int) -> str:
    """One table, to and fro."""
    return migration(
        lines,
        "    op.rename_table('t', 'u')\n    op.add_column('u', sa.Column('c#', sa.Integer()))\n"
        "    op.rename_table('u', 't')\n    op.drop_column('t', 'c#')\n",
    )


def unknown_names(lines: int) -> str:
    return migration(
        lines,
        "    op.create_table(name(#), sa.Column(name(#), sa.Integer()))\n"
        "    op.add_column(name(#), sa.Column('c#', sa.Integer()))\n"
        "    op.create_index(name(#), 't', ['c#'])\n    op.drop_column('t', name(#))\n"
        "    op.drop_constraint(name(#), 't')\n    op.drop_table(name(#))\n",
        "    op.drop_column(name(#), 'c#')\n    op.drop_index(name(#))\n"
        "    op.drop_table(name(#))\n",
    )


def wide_table(lines: int) -> str:
    wide = "".join(f"        sa.Column('c{i}', sa.String(9), unique=True),\n" for i in range(lines))
    return (
        f"{HEADER}def upgrade():\n    op.create_table('t',\n{wide}    )\n"
        "def downgrade():\n    op.drop_table('u')\n"
    )


def many_keys(lines: int) -> str:
    """One table with foreign keys to thousands of others."""
    keys = "".join(f"        sa.Column('c{i}', sa.ForeignKey('t{i}.id')),\n" for i in range(lines))
    return (
        f"{HEADER}def upgrade():\n    op.create_table('t',\n{keys}    )\n"
        "def downgrade():\n    op.drop_table('t')\n"
    )


def sql_of_all_kinds(lines: int) -> str:
    """One text, with all sorts of statements."""
    statements = "".join(
        f"CREATE TABLE t{i} (id int REFERENCES t{i - 1});\n"
        f"ALTER TABLE t ADD COLUMN c{i} int NOT NULL, ADD CONSTRAINT k{i} CHECK (c{i} > 0);\n"
        f"CREATE INDEX CONCURRENTLY ix{i} ON t (c{i});\n"
        f"UPDATE t SET c{i} = 1;\nCOMMIT;\n"
        for i in range(lines // 5)
    )
    return f"{HEADER}def upgrade():\n    op.execute('''{statements}''')\n"


def asked_rows(lines: int) -> str:
    """Answers of the database and the clock, each bound to a name of its own and of all."""
    return migration(
        lines,
        "    rows# = op.get_bind().execute(sa.text('SELECT # FROM t'))\n"
        "    start = time.time()\n    print(time.time() - start, rows#)\n"
        "    open('rows#.txt').read()\n",
        "    print(os.environ['X#'], datetime.datetime.now())\n",
    ).replace("import op\n", "import op\nimport datetime, os, time\n", 1)


def row_level_security(lines: int) -> str:
    """Switched on for tables with and without a policy, or off again; one policy goes again."""
    return migration(
        lines,
        "    op.execute('ALTER TABLE t# ENABLE ROW LEVEL SECURITY')\n"
        "    op.execute('CREATE POLICY p# ON t# USING (true)')\n"
        "    op.execute('DROP POLICY p# ON t#')\n"
        "    op.execute('ALTER TABLE u# ENABLE ROW LEVEL SECURITY')\n"
        "    op.execute('ALTER TABLE u# DISABLE ROW LEVEL SECURITY')\n",
    )


def sequences(lines: int) -> str:
    """Created for columns that have none, or restarted."""
    return migration(
        lines,
        "    op.execute('CREATE SEQUENCE s#')\n"
        "    op.alter_column('t#', 'id', server_default=sa.text(\"nextval('s#')\"))\n"
        "    op.execute('ALTER SEQUENCE r# RESTART WITH 1')\n",
    )


def copied_tables(lines: int) -> str:
    """Batches that copy each table, for a type to which there is no cast."""
    return migration(
        lines,
        "    with op.batch_alter_table('t#', recreate='always') as batch:\n"
        "        batch.alter_column('c', existing_type=sa.Date(), type_=sa.Integer())\n",
    )


def tests_of_the_module(lines: int) -> str:
    """A chain of ``elif`` outside any function, and one inside."""
    lines = min(lines, 10_000)  # Python's own parser takes no longer a chain
    tests = "".join(f"elif x == {i}:\n    y = {i}\n" for i in range(lines // 4))
    inner = "".join(
        f"    elif x == {i}:\n        op.drop_table('t{i}')\n" for i in range(lines // 4)
    )
    return (
        f"{HEADER}if x:\n    y = 0\n{tests}def upgrade():\n    if x:\n        pass\n{inner}"
        "    op.drop_table('t')\n"
    )


SHAPES: tuple[Callable[[int], str], ...] = (
    plain,
    created_and_dropped,
    helpers,
    chained_helpers,
    loops,
    branches,
    mirrored_columns,
    renames,
    long_sql,
    names_known_in_part,
    indexes,
    replaced_indexes,
    columns,
    altered_columns,
    one_column,
    constraints,
    long_conditions,
    not_null_by_check,
    foreign_keys,
    one_parent,
    wrong_order,
    autocommit_blocks,
    transactions,
    batches,
    guarded,
    enums,
    views,
    rows,
    rows_of_one,
    inserted_rows,
    numbers,
    copies,
    renames_of_one,
    unknown_names,
    wide_table,
    many_keys,
    keys_that_set_null,
    sql_of_all_kinds,
    asked_rows,
    row_level_security,
    sequences,
    copied_tables,
    tests_of_the_module,
)
