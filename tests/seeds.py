"""Migrations with data, of any number of lines: what seeds a table, row by row."""

from __future__ import annotations

from collections.abc import Callable

from tests.shapes import HEADER

LITERAL = '"' * 3


def seed(header: str, body: str) -> str:
    """A migration with data at its top level, and statements of ``upgrade``."""
    return f"{HEADER}import json\n{header}\ndef upgrade():\n{body}\n"


def each(lines: int, row: str, between: str = "\n") -> str:
    """The row over and over, in which ``#`` stands for its number."""
    return between.join(row.replace("#", str(number)) for number in range(lines))


def loop_over_dicts(lines: int) -> str:
    """Rows of a literal, one statement each."""
    rows = each(lines, "    {'id': #, 'name': 'n#', 'tags': ['a#', 'b']},")
    return seed(
        f"ROWS = [\n{rows}\n]\n",
        "    for row in ROWS:\n"
        "        op.execute(f\"UPDATE t SET name = '{row['name']}' WHERE id = {row['id']}\")\n",
    )


def loop_over_tuples(lines: int) -> str:
    rows = each(lines, "        ('t#', (#, 'n#'), [#]),")
    return seed(
        "",
        f"    rows = [\n{rows}\n    ]\n    for table, (number, name), more in rows:\n"
        "        op.execute('INSERT INTO t VALUES (%s, %s)' % (number, name))\n"
        "    for row in rows:\n        op.drop_column(row[0], row[1][1])\n",
    )


def loop_over_lists(lines: int) -> str:
    """The very loop, over thousands of lists that are nearly the same."""
    rows = each(lines, "        ['same', 'same', #],")
    return seed("", f"    for a, b, c in [\n{rows}\n    ]:\n        op.drop_table(a)\n")


def short_loops(lines: int) -> str:
    """Many loops over few rows, each row with tests."""
    return seed(
        "",
        each(
            lines // 10,
            "    for row in [\n        {'id': #, 'name': 'a#', 'tags': ['x']},\n"
            "        {'id': #, 'name': 'b#', 'tags': None},\n"
            "        {'id': #, 'name': 'c#', 'tags': []},\n    ]:\n"
            "        if row['tags'] is None:\n            continue\n"
            "        op.execute(f\"INSERT INTO t VALUES ({row['id']}, '{row['name']}')\")\n"
            "        if row.get('tags'):\n            op.drop_table(row['name'])",
        ),
    )


def bulk_insert(lines: int) -> str:
    rows = each(lines, "        {'id': #, 'name': 'n#', 'is_on': True, 'meta': {'a': [#]}},")
    return seed(
        "",
        "    t = sa.table('t', sa.column('id', sa.Integer), sa.column('name', sa.String))\n"
        f"    op.bulk_insert(t, [\n{rows}\n    ])\n    op.drop_table('u')\n",
    )


def insert_values(lines: int) -> str:
    rows = each(lines, "(#, 'n#', '{\"a\": #}', now())", ",\n")
    return seed(
        "",
        f"    op.execute({LITERAL}INSERT INTO t VALUES\n{rows}{LITERAL})\n    op.drop_table('u')",
    )


def executes(lines: int) -> str:
    body = each(lines, "    op.execute(\"INSERT INTO t (id, name) VALUES (#, 'n#')\")")
    return seed("", f"{body}\n    op.drop_table('u')\n")


def updates(lines: int) -> str:
    body = each(lines, "    op.execute(\"UPDATE t SET name = 'n#', kind = other WHERE id = #\")")
    return seed("", f"{body}\n    op.drop_table('u')\n")


def core_rows(lines: int) -> str:
    """The statements of SQLAlchemy's Core, one for each row."""
    body = each(
        lines // 2,
        "    op.execute(t.insert().values(id=#, name='n#'))\n"
        "    conn.execute(sa.update(t).where(t.c.id == #).values(name='m#'))",
    )
    return seed(
        "t = sa.table('t', sa.column('id'), sa.column('name'))\n",
        f"    conn = op.get_bind()\n{body}\n",
    )


def filtered_rows(lines: int) -> str:
    """A loop with tests of the rows' fields."""
    rows = each(lines, "    {'id': #, 'kind': 'k#', 'is_on': #},")
    return seed(
        f"ROWS = [\n{rows}\n]\nKINDS = [row['kind'] for row in ROWS]\n",
        "    for row in ROWS:\n        if row['id'] % 2:\n            continue\n"
        "        if row['kind'] in KINDS and row['is_on'] not in [r['id'] for r in ROWS]:\n"
        "            op.drop_table(row['kind'])\n"
        "        elif row['kind'] == 'k7':\n            op.drop_column('t', row['kind'])\n",
    )


def members(lines: int) -> str:
    """Few rows, and many names among which each is looked for, over and over."""
    names = each(lines // 2, "    'n#',")
    loops = each(
        lines // 8,
        "    for name in ['n0', 'n1', 'n2', 'x']:\n        if name in NAMES:\n"
        "            op.drop_table(name)\n        print(len(NAMES), NAMES[1:], sorted(NAMES))",
    )
    return seed(f"NAMES = [\n{names}\n]\n", loops)


def comprehensions(lines: int) -> str:
    rows = each(lines, "    ('a#', #),")
    return seed(
        f"ROWS = [\n{rows}\n]\n",
        "    by_name = {name: number for name, number in ROWS}\n"
        "    names = [name for name in by_name if name in by_name]\n"
        "    both = set(names) | set(by_name) - {'a1'} & set(names)\n"
        "    both = both.union(names).intersection(names).difference(['a1'])\n"
        "    for name in names:\n        op.drop_column(name, str(by_name[name]))\n"
        "        rest = both | {name}\n"
        "    for index, (name, number) in enumerate(zip(names, by_name.items())):\n"
        "        op.execute(f'DELETE FROM {name}')\n        copied = list(by_name.values())\n",
    )


def json_literal(lines: int) -> str:
    rows = each(lines, '{"id": #, "name": "n#", "list": [1, #]}', ",\n")
    return seed(
        f"ROWS = json.loads('''[{rows}]''')\n",
        "    for row in ROWS:\n        op.execute(sa.text('DELETE FROM ' + row['name']))\n"
        "    op.drop_table('u')\n",
    )


def nested_literal(lines: int) -> str:
    """A tree of dictionaries and lists."""
    row = "    'k#': {\n        'a': [{'b': [#, (#, '#')]}],\n        'c': {'d': {}},\n    },"
    rows = each(lines // 4, row)
    return seed(
        f"TREE = {{\n{rows}\n}}\n",
        "    for key, value in TREE.items():\n        for inner in value['a']:\n"
        "            op.execute('DELETE FROM %s WHERE a = %s' % (key, inner['b'][0]))\n",
    )


def joined_text(lines: int) -> str:
    """A text that is put together of its lines, and taken apart."""
    words = each(lines, "    DELETE FROM t#;")
    return seed(
        f"TEXT = '''\n{words}\n'''\n",
        "    names = [line.split()[-1] for line in TEXT.splitlines() if line]\n"
        "    op.execute('; '.join(TEXT.split(';')))\n"
        "    for statement in TEXT.split(';'):\n        op.execute(statement.strip())\n"
        "    op.execute('; '.join(f'TRUNCATE {name}' for name in names))\n",
    )


def sums(lines: int) -> str:
    """A chain of ``+`` in one expression."""
    lines = min(lines // 2, 1_200)  # Python's own parser takes no longer one
    terms = each(lines, "        'DELETE FROM t#; '", " +\n")
    lists = each(lines, "        ['t#']", " +\n")
    return seed(
        "", f"    op.execute(\n{terms})\n    for t in (\n{lists}):\n        op.drop_table(t)\n"
    )


def growing(lines: int) -> str:
    """Texts and lists to which each line adds."""
    rows = each(
        lines // 5,
        "    sql += 'DELETE FROM t#; '\n    names = names + ['t#']\n    rows = [*rows, ('t#', #)]\n"
        "    more.append({'id': #})\n    by = {**by, 't#': #}",
    )
    return seed(
        "",
        f"    sql, names, rows, more, by = '', [], [], [], {{}}\n{rows}\n    op.execute(sql)\n"
        "    for row in rows:\n        op.drop_table(row[0])\n    op.bulk_insert(t, more)\n",
    )


def growing_text(lines: int) -> str:
    rows = each(lines, "    sql += 'DELETE FROM t#; '")
    return seed("", f"    sql = ''\n{rows}\n    op.execute(sql)\n")


def constants(lines: int) -> str:
    """Thousands of names at the top level, and tests between them."""
    names = each(lines // 3, "NAME_# = 't#'\nif FLAG_#:\n    OTHER_# = NAME_#")
    return seed(names, each(lines // 10, "    op.drop_table(NAME_#)"))


def locals_and_tests(lines: int) -> str:
    """Thousands of names in a function, and tests, loops and failures between them."""
    body = each(
        lines // 8,
        "    rows_# = conn.execute('SELECT #')\n    if rows_#:\n        op.drop_table('t#')\n"
        "    for row in rows_#:\n        name = row\n    try:\n        n# = 1\n"
        "    except KeyError:\n        pass",
    )
    return seed("", f"    conn = op.get_bind()\n{body}\n")


def returns(lines: int) -> str:
    """Many ways out before the end."""
    body = each(lines // 3, "    if c#:\n        return\n    op.drop_column('t', 'c#')")
    return seed("", body)


def choices(lines: int) -> str:
    """Names that are one of several, more and more of them."""
    body = each(
        lines // 4, "    if c#:\n        name = 't#'\n    op.drop_table(name)\n    x# = name"
    )
    return seed("", f"    name = 't'\n{body}")


def elifs(lines: int) -> str:
    """A chain of ``elif`` on the rows of a loop."""
    lines = min(lines, 2_000)  # as in sums
    chain = each(lines // 2, "        elif row == 'r#':\n            op.drop_table('t#')")
    return seed(
        "",
        "    for row in ['r1', 'r2', 'r3', 'r4']:\n        if not row:\n            pass\n"
        f"{chain}\n",
    )


def dispatch(lines: int) -> str:
    """Functions in a dictionary, called by their keys."""
    functions = each(lines // 5, "def f#(name, *rest):\n    op.drop_table(name)\n")
    table = each(lines // 5, "    'k#': f#,")
    calls = each(lines // 5, "    TABLE['k#'](*NAMES)")
    return seed(f"{functions}TABLE = {{\n{table}\n}}\nNAMES = list(TABLE)\n", calls)


def classes(lines: int) -> str:
    """An enumeration and a class with thousands of members."""
    members = each(lines // 3, "    M# = 'm#'")
    return seed(
        f"import enum\nclass Kind(enum.Enum):\n{members}\n",
        "    for kind in Kind:\n        op.execute(f\"INSERT INTO t VALUES ('{kind}')\")\n"
        + each(lines // 3, "    op.drop_table(Kind.M#.value)")
        + "\n    sa.Enum(Kind, name='kind').create(op.get_bind())\n",
    )


def comments(lines: int) -> str:
    """A text and a file of comments."""
    text = each(lines // 2, "-- what # is about\n")
    return seed(
        "# a step\n" * (lines // 2),
        f"    op.execute({LITERAL}\n{text}DROP TABLE t;{LITERAL})",
    )


SEEDS: tuple[Callable[[int], str], ...] = (
    loop_over_dicts,
    loop_over_tuples,
    loop_over_lists,
    short_loops,
    bulk_insert,
    insert_values,
    executes,
    updates,
    core_rows,
    filtered_rows,
    members,
    comprehensions,
    json_literal,
    nested_literal,
    joined_text,
    sums,
    growing,
    growing_text,
    constants,
    locals_and_tests,
    returns,
    choices,
    elifs,
    dispatch,
    classes,
    comments,
)
