"""DELETE, UPDATE, INSERT and SELECT: which rows, which columns, read from where."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import islice

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    CreateTable,
    Delete,
    Insert,
    Name,
    SetParameter,
    Sleep,
    Truncate,
    Update,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import RESERVED, Cursor
from flake8_migrations.sql.lexer import Token, identifier, string_value

_MODIFIERS = frozenset("LOW_PRIORITY QUICK IGNORE DELAYED HIGH_PRIORITY".split())
_AFTER_TABLE = frozenset(
    """FROM GROUP HAVING JOIN INNER LEFT RIGHT CROSS FULL NATURAL STRAIGHT_JOIN LIMIT ON OPTION
    ORDER OUTPUT PARTITION RETURNING SELECT SET TABLESAMPLE UNION USING VALUES WHERE WINDOW
    WITH DEFAULT OVERRIDING OFFSET FETCH FOR INTERSECT EXCEPT OUTER LATERAL USE FORCE
    IGNORE""".split()
)
_AFTER_CONDITION = frozenset("RETURNING ORDER LIMIT OPTION GROUP".split())
_OPERAND_EXPECTED = frozenset(
    """= + - * / < > <> != <= >= || , ( . AND OR NOT IN LIKE ILIKE BETWEEN IS FROM USING JOIN
    AS ON SET WHERE BY THEN ELSE WHEN CASE LIMIT INTO RETURNING VALUES OFFSET SELECT""".split()
)
"""What asks for a value or a name next: a HOLE behind it is just that."""
_MAX_DEPTH = 16
_NOT_A_COLUMN = RESERVED | frozenset(
    """ALL ANY ARRAY ASC AT BETWEEN BOTH BY CHARACTER COLLATE CURRENT_DATE CURRENT_TIME
    CURRENT_TIMESTAMP CURRENT_USER DESC ESCAPE FALSE FETCH FILTER FOR FULL ILIKE INTERVAL
    LEADING LOCALTIME LOCALTIMESTAMP OFFSET OVER PARTITION PRECISION ROW SIMILAR SOME SYMMETRIC
    SYSDATE SYSTIMESTAMP TRAILING TRUE UNKNOWN VARYING WITHIN ZONE DATE TIME TIMESTAMP""".split()
)
_BEFORE_NO_COLUMN = frozenset(":: ) AS FROM JOIN INTO UPDATE USING SET COLLATE".split())


def delete(cursor: Cursor) -> list[Action]:
    """DELETE, the cursor behind it."""
    begin = cursor.index
    bounded, joined = _top(cursor), False
    cursor.take_all(_MODIFIERS)
    listed = None
    if not cursor.take("FROM"):
        # MySQL: DELETE a, b FROM …; SQL Server: DELETE a FROM …; Oracle: DELETE a
        listed = _name_list(cursor.until(("FROM", "WHERE", "LIMIT", "OUTPUT", "RETURNING")))
        if not listed:
            return []
        tables = listed
        if cursor.take("FROM"):
            joined = _is_joined(listed[0], cursor.rest())
            read = _aliases(cursor.rest())
            tables = [read.get(table.name.lower(), table) for table in listed]
        elif cursor.done and listed == [UNKNOWN_NAME]:
            return [Delete(UNKNOWN_NAME, None)]  # f"DELETE {what}" may say anything
    else:
        table = _target(cursor)
        if table is None:
            return []
        tables = [table]
        glued = _is_glued(cursor)
        while cursor.take(","):
            more = cursor.name()
            if more:
                tables.append(more)
        if glued and cursor.done:
            return [Delete(table, None if not bounded else True) for table in tables]
        if cursor.at("USING"):
            joined = _is_joined(table, cursor.rest())
    asked = _columns_asked(cursor)
    of_batch = bounded or _is_of_batch(cursor, begin)
    filtered = True if bounded else _is_filtered(cursor)
    return [Delete(table, filtered, asked, of_batch, joined) for table in tables]


def _columns_asked(cursor: Cursor) -> tuple[str, ...]:
    """The columns that the conditions behind the cursor name."""
    asked: dict[str, None] = {}
    conditions = cursor.rest()
    if conditions.skip_to(("WHERE",)):
        _columns_read(conditions, asked)
    return tuple(asked)


def _is_joined(table: Name, listed: Cursor) -> bool:
    """Whether the table, as the statement calls it, is in a list of tables with an inner join."""
    name, before, is_listed, joins = table.name.lower(), "", False, False
    for token in listed.until(_AFTER_TABLES).rest().outside():
        is_listed |= _folded(token).lower() == name
        joins |= token.key in ("JOIN", "STRAIGHT_JOIN") and before not in _KEEPING_ALL
        before = token.key
    return is_listed and joins


_AFTER_TABLES = frozenset({"WHERE", "SET", "RETURNING", "ORDER", "LIMIT", "OPTION"})
_KEEPING_ALL = frozenset("LEFT RIGHT FULL OUTER CROSS".split())
"""What makes a join keep rows that find no other."""


def _is_of_batch(cursor: Cursor, begin: int) -> bool:
    """Whether the statement asks for some rows at a time, by LIMIT or by a range."""
    keys = {token.key for token in cursor.tokens[begin : cursor.stop]}
    if not keys.isdisjoint(("LIMIT", "FETCH", "BETWEEN")):
        return True
    return not (keys.isdisjoint((">", ">=")) or keys.isdisjoint(("<", "<=")))


def update(cursor: Cursor) -> list[Action]:
    """UPDATE, the cursor behind it."""
    begin = cursor.index
    bounded = _top(cursor)
    cursor.take_all(_MODIFIERS)
    if cursor.take("OR"):  # SQLite: UPDATE OR REPLACE
        cursor.next()
    start = cursor.index
    table = _target(cursor)
    if table is None:
        return []
    joined = _is_joined(table, cursor.part(start, cursor.stop))
    between = cursor.until(("SET",))
    if not cursor.take("SET"):
        # f"UPDATE {table} {what}" may well say SET
        unknown = any(HOLE in token.text for token in between.outside())
        return [Update(table, None)] if unknown else []
    assignments = cursor.until(_AFTER_ASSIGNMENTS)
    read = {}
    if cursor.at("FROM"):
        behind = cursor.part(cursor.index + 1, cursor.stop)
        joined, read = _is_joined(table, behind.rest()), _aliases(behind)
    called = _own_names(table, between.rest(), read)
    own = {table.name.lower(), *map(_folded, between.outside())}
    parts = [_assignment(item, own, called) for item in assignments.rest().split()]
    if table.schema is None:
        table = read.get(table.name.lower(), table)
    filtered = True if bounded else _is_filtered(cursor)
    if filtered is False and not cursor.has("WHERE"):
        if None in parts or _has_tail(assignments):
            filtered = None
    changed = _update_of(table, filtered, [one for one in parts if one is not None])
    of_batch = bounded or _is_of_batch(cursor, begin)
    return [changed._replace(of_batch=of_batch, joined=joined, asked=_columns_asked(cursor))]


class _Assignment(NamedTuple):
    """What SET does to one column, or to several at once: ``(a, b) = (1, 2)``."""

    columns: list[str]
    folded: list[str]
    reads: dict[str, None]
    elsewhere: dict[str, None]
    is_whole: bool
    """Whether it writes no mere element or field."""
    is_kept: bool
    is_given: bool
    is_calculated: bool


def _update_of(table: Name, filtered: bool | None, parts: list[_Assignment]) -> Update:
    targets: list[str] = []
    folded: list[str] = []
    reads: dict[str, None] = {}
    elsewhere: dict[str, None] = {}
    for one in parts:
        # two elements of one array, two fields of one composite: no column is set twice
        for name, known in zip(one.columns, one.folded, strict=True):
            if one.is_whole or name not in targets:
                targets.append(name)
                folded.append(known)
        reads |= one.reads
        elsewhere |= one.elsewhere
    return Update(
        table,
        filtered,
        tuple(targets),
        tuple(reads),
        tuple([name for one in parts if one.is_given for name in one.columns]),
        tuple([name for one in parts if one.is_kept for name in one.columns]),
        tuple([name for one in parts if one.is_calculated for name in one.columns]),
        tuple(elsewhere),
        folded=() if all(map(str.islower, targets)) else tuple(folded),
    )


def _assignment(item: Cursor, own: set[str], called: frozenset[str]) -> _Assignment | None:
    """What one assignment does; None where nobody knows what it assigns to.

    ``own`` is what stands for the table, and ``called`` what the statement calls it.
    """
    tokens, at = item.tokens, item.index
    is_whole = at + 1 < item.stop and tokens[at + 1].key == "=" and tokens[at].kind == "word"
    if is_whole and at + 3 == item.stop and tokens[at + 2].kind in _CONSTANTS and item.is_name():
        given = HOLE in tokens[at + 2].text
        name = tokens[at].text
        return _Assignment([name], [name.lower()], {}, {}, True, False, given, False)  # as mostly
    if item.stop - at <= _LONGEST_OF_ITSELF:
        is_kept = _is_itself(item, own)
    else:
        is_kept = tokens[item.stop - 1].key == ")" and _fills_null(item, own)
    is_whole = is_whole or not _assigns_part(item)
    targets = _assigned(item)
    columns = [name for name, _ in targets]
    if not columns or (columns == [HOLE] and item.done):
        return None
    values = tokens[item.index : item.stop]
    is_given = any([token.kind == "param" or HOLE in token.text for token in values])
    names = {one.lower() for one in columns}
    reads: dict[str, None] = {}
    elsewhere: dict[str, None] = {}
    _columns_read(item, reads, names, called, elsewhere)
    reads_itself = bool(reads) and not names.isdisjoint(reads)
    is_calculated = reads_itself and any([one.key in _ARITHMETIC for one in values])
    kept = is_kept and is_whole
    folded = [known for _, known in targets]
    return _Assignment(columns, folded, reads, elsewhere, is_whole, kept, is_given, is_calculated)


def _own_names(table: Name, between: Cursor, read: dict[str, Name]) -> frozenset[str]:
    """What the statement calls the table that it changes, in lower case; nothing where unknown.

    ``between`` is what stands between the table and SET, ``read`` what FROM names.
    """
    if HOLE in table.name:
        return frozenset()
    names = {table.name.lower()}
    if between.done and not read:  # as mostly
        return frozenset(names)
    between.take("AS")
    if between.is_name() and between.key not in _AFTER_TABLE:
        names.add((between.identifier() or "").lower())
    names |= {alias for alias, one in read.items() if one.same_as(table)}
    return frozenset(names)


_CONSTANTS = frozenset({"string", "number"})
_LONGEST_OF_ITSELF = 7
"""The tokens of ``t.c = t.c``."""


def _is_itself(item: Cursor, own: set[str]) -> bool:
    """Whether an assignment gives the column its own value; ``own`` are the table's names."""
    texts = [_folded(token) for token in item.tokens[item.index : item.stop]]
    if texts.count("=") != 1:
        return False
    target, value = texts[: texts.index("=")], texts[texts.index("=") + 1 :]
    if len(value) == 3 and value[1] == "." and value[0] in own:
        value = value[2:]
    if len(target) == 3 and target[1] == ".":
        target = target[2:]
    return len(target) == 1 and target == value


def _fills_null(item: Cursor, own: set[str]) -> bool:
    """Whether it is ``c = COALESCE(c, …)``, which leaves every value but NULL as it is."""
    begin = item.tokens[item.index : item.index + _LONGEST_BEFORE_NULL]
    texts = [_folded(token) for token in begin]
    if "=" not in texts or "," not in texts:
        return False
    equals, comma = texts.index("="), texts.index(",")
    if texts[equals + 1 : equals + 3] not in _FILLING or comma <= equals + 3:
        return False
    column = texts[equals + 3 : comma]
    if len(column) == 3 and column[1] == "." and column[0] in own:
        column = column[2:]
    if len(column) != 1 or column != texts[equals - 1 : equals]:
        return False
    depth = 0
    for token in item.tokens[item.index + equals + 2 : item.stop - 1]:
        depth += (token.key == "(") - (token.key == ")")
        if not depth:
            return False  # something stands behind it
    return True


_FILLING = [[name, "("] for name in ("coalesce", "ifnull", "nvl", "isnull")]
_LONGEST_BEFORE_NULL = 10
"""The tokens of ``t.c = COALESCE(t.c,`` and one more."""


def _folded(token: Token) -> str:
    """A name as the database compares it: in lower case where it is not quoted."""
    if token.kind == "quoted":
        return token.text.strip('"`[]')
    return token.text.lower()


_ARITHMETIC = frozenset("+-*/%")
_AFTER_ASSIGNMENTS = frozenset("FROM WHERE ORDER LIMIT RETURNING OUTPUT OPTION".split())


def _is_written_out(cursor: Cursor) -> bool:
    """Whether the rows behind VALUES hold no parameter, of which there may be many sets.

    They are no tokens: the lexer passes over them. The beginning of many rows tells it.
    """
    start = cursor.peek().start
    rows = cursor.source.text[start : start + _BEGINNING]
    return not _PARAMETER.search(_STRING.sub("''", rows).partition(";")[0])


_BEGINNING = 2000
_STRING = compiled_when_used(r"'[^']*+(?:'|$)")
_PARAMETER = compiled_when_used(rf"(?<![:\w]):\w|%s|%\(|\?|\$\d|{HOLE}")


def insert(cursor: Cursor, depth: int = 0) -> list[Action]:
    """INSERT or REPLACE, the cursor behind it."""
    _top(cursor)
    cursor.take_all(_MODIFIERS)
    if cursor.take("OR"):  # SQLite: INSERT OR REPLACE
        cursor.next()
    cursor.take_any(("INTO", "OVERWRITE"))
    cursor.take("TABLE")
    table = cursor.name()
    if table is None:
        return []
    columns: tuple[str, ...] = ()
    if cursor.key == "(" and cursor.peek(1).key not in ("SELECT", "WITH", "("):
        columns = cursor.identifiers()
    found: list[Action] = []
    if not cursor.skip_to(("VALUES", "SELECT", "WITH", "TABLE", "(", "SET", "EXEC", "EXECUTE")):
        return [Insert(table)]
    if cursor.at("VALUES") or cursor.at("SET"):
        is_written_out = _is_written_out(cursor)
        numbered = _numbered(cursor, columns) if columns and cursor.at("VALUES") else ()
        return [Insert(table, (), is_written_out, numbered)]
    if cursor.at("WITH") and depth < _MAX_DEPTH:
        found = with_queries(cursor.part(cursor.index + 1, cursor.stop), depth + 1)
        found = [action for action in found if not isinstance(action, CreateTable)]
    return [*found, Insert(table, tables_read(cursor))]


_SLEEPING = frozenset({"PG_SLEEP", "PG_SLEEP_FOR", "PG_SLEEP_UNTIL"})


def _numbered(cursor: Cursor, columns: Sequence[str]) -> tuple[str, ...]:
    """The columns that get whole numbers above zero in the first rows, which are no tokens."""
    found: dict[str, None] = {}
    start = cursor.peek().end
    rows = _STRING.sub("''", cursor.source.text[start : start + _BEGINNING])
    rows = _ARRAY.sub("", rows)
    for _ in range(_MOST_CALLS):  # one within another
        rows = _CALLED_WITH.sub("", rows)
    for row in islice(_ROW.finditer(rows), _FIRST_ROWS):
        values = row[1].split(",")
        if len(values) == len(columns):
            for column, value in zip(columns, values):
                if value.strip().isdecimal() and value.strip(" \n\t0"):
                    found[column.lower()] = None
    return tuple(found)


_CALLED_WITH = compiled_when_used(r"(?<=\w)\([^()]*\)")
_MOST_CALLS = 3
_ARRAY = compiled_when_used(r"\[[^\[\]]*\]")
_ROW = compiled_when_used(r"\(([^()]*)\)")
_FIRST_ROWS = 20


_BEHIND_INTO = frozenset("FROM WHERE GROUP HAVING UNION EXCEPT INTERSECT ORDER LIMIT FETCH".split())


def select(cursor: Cursor) -> list[Action]:
    """SELECT, the cursor behind it: with INTO it creates a table, set_config sets a parameter."""
    if cursor.at("SET_CONFIG", "(") or cursor.at("PG_CATALOG", ".", "SET_CONFIG"):
        return [found for item in cursor.split() for found in _configured(item)]
    if cursor.key in _SLEEPING and cursor.peek(1).key == "(":
        return [Sleep(f"{cursor.key.lower()}()")]
    if cursor.at("PG_CATALOG", ".") and cursor.peek(2).key in _SLEEPING:
        return [Sleep(f"{cursor.peek(2).key.lower()}()")]
    if not cursor.skip_to(("INTO", "FROM", "WHERE")) or not cursor.take("INTO"):
        return []
    temporary = bool(cursor.take_any(("TEMP", "TEMPORARY")))
    cursor.take_any(("UNLOGGED",))
    cursor.take("TABLE")
    if cursor.key in ("OUTFILE", "DUMPFILE"):
        return []
    table = cursor.name()
    if table is None or not (cursor.done or cursor.key in _BEHIND_INTO):
        return []
    temporary = temporary or table.name.startswith("#")
    return [CreateTable(table, temporary=temporary, copied_from=tables_read(cursor))]


def _configured(item: Cursor) -> list[Action]:
    """What ``set_config(name, value, is_local)`` sets; what nobody knows of it is a HOLE."""
    item.take("PG_CATALOG", ".")
    inside = item.parenthesis() if item.take("SET_CONFIG") else None
    given = [one.peek() for one in inside.split()] if inside else []
    if len(given) < 2:
        return []
    name, value = (string_value(one) if one.kind == "string" else HOLE for one in given[:2])
    return [SetParameter(name.lower(), value, len(given) > 2 and given[2].key == "TRUE")]


def with_queries(cursor: Cursor, depth: int = 0) -> list[Action]:
    """WITH …, the cursor behind it: what its queries change, then what the main statement does."""
    cursor.take("RECURSIVE")
    names: list[str] = []
    found: list[Action] = []
    while True:
        name = cursor.identifier()
        if name is None:
            break
        names.append(name.lower())
        cursor.parenthesis()
        if not cursor.take("AS"):
            break
        cursor.take("NOT")
        cursor.take("MATERIALIZED")
        inside = cursor.parenthesis()
        if inside is None:
            break
        found += _query(inside, depth + 1)
        if not cursor.at(","):
            cursor.skip_to(("INSERT", "UPDATE", "DELETE", "SELECT", "MERGE", "REPLACE", ","))
        if not cursor.take(","):
            break
    for action in _query(cursor, depth + 1):
        if isinstance(action, Insert) and action.copied_from:
            read = tuple(table for table in action.copied_from if _is_table(table, names))
            action = action._replace(copied_from=read)
        if isinstance(action, (Delete, Update)) and not _is_table(action.table, names):
            continue  # SQL Server deletes through the query, whose conditions count
        found.append(action)
    return found


def _query(cursor: Cursor, depth: int) -> list[Action]:
    if depth > _MAX_DEPTH:
        return []
    if cursor.take("DELETE"):
        return delete(cursor)
    if cursor.take("UPDATE"):
        return update(cursor)
    if cursor.take("INSERT") or cursor.take("REPLACE"):
        return insert(cursor, depth)
    if cursor.take("WITH"):
        return with_queries(cursor, depth)
    if cursor.take("SELECT"):
        return select(cursor)
    return []


def truncate(cursor: Cursor) -> list[Action]:
    """TRUNCATE, the cursor behind it."""
    cursor.take("TABLE")
    cursor.take("IF", "EXISTS")
    names = _name_list(cursor.until(("RESTART", "CONTINUE", "CASCADE", "RESTRICT", "WITH", "(")))
    if cursor.key == "(" and not cursor.at("(", "PARTITIONS"):
        return []
    cascade = cursor.skip_to(("CASCADE",))
    return [Truncate(name, cascade) for name in names]


def tables_read(cursor: Cursor) -> tuple[Name, ...]:
    """The tables in FROM and JOIN, of derived tables too, but not of conditions.

    Names that a WITH inside defines are left out; the cursor is spent.
    """
    found: dict[Name, None] = {}
    defined: set[str] = set()
    tokens, index, stop = cursor.tokens, cursor.index, cursor.stop
    condition: list[bool] = [False]
    """For each parenthesis around, whether a WHERE or a function call hides what is read."""
    listing: list[bool] = [False]
    """For each parenthesis around, whether a comma comes before another table."""
    while index < stop:
        key = tokens[index].key
        if key == "(":
            before = tokens[index - 1].key if index else ""
            query = index + 1 < stop and tokens[index + 1].key in ("SELECT", "WITH", "(", "TABLE")
            condition.append(condition[-1] or not (query or before in ("FROM", "JOIN", ",")))
            listing.append(before in ("FROM", "JOIN") or (before == "," and listing[-1]))
            expected = listing[-1] and not query
        elif key == ")":
            if len(condition) > 1:
                condition.pop()
                listing.pop()
            expected = False
        elif key in ("WHERE", "ON"):
            condition[-1] = condition[-1] or key == "WHERE"
            listing[-1] = False
            expected = False
        elif key in ("UNION", "EXCEPT", "INTERSECT", "MINUS"):
            condition[-1] = len(condition) > 1 and condition[-2]
            listing[-1] = expected = False
        elif key in ("GROUP", "ORDER", "HAVING", "LIMIT", "SELECT"):
            listing[-1] = expected = False
        elif key in ("FROM", "JOIN"):
            distinct = index and tokens[index - 1].key == "DISTINCT"
            listing[-1] = expected = not distinct
        elif key == "TABLE":
            expected = True
        elif key == "AS" and index + 1 < stop and tokens[index + 1].key == "(":
            defined.add(identifier(tokens[index - 1]).lower() if index else "")
            expected = False
        else:
            expected = key == "," and listing[-1]
        index += 1
        if not expected or condition[-1]:
            continue
        part = cursor.part(index, stop)
        part.take_all(("ONLY", "LATERAL"))
        name = part.name() if part.key != "(" else None
        if name is not None and part.key != "(":  # else a function
            found[name] = None
            index = part.index
    cursor.index = stop
    return tuple(name for name in found if _is_table(name, defined))


def _is_table(name: Name, defined: list[str] | set[str]) -> bool:
    return name.schema is not None or name.name.lower() not in defined


def _top(cursor: Cursor) -> bool:
    """Go behind SQL Server's TOP (n), which bounds what follows."""
    if not cursor.at("TOP"):
        return False
    if cursor.peek(1).key != "(" and cursor.peek(1).kind != "number":
        return False
    cursor.next()
    cursor.skip()
    cursor.take("PERCENT")
    return True


def _target(cursor: Cursor) -> Name | None:
    """The table that is changed."""
    if cursor.take("ONLY") and cursor.key == "(":
        inside = cursor.parenthesis()
        table = inside.name() if inside else None
    else:
        table = cursor.name()
    cursor.take("*")
    return table


def _name_list(cursor: Cursor) -> list[Name]:
    names = []
    for item in cursor.split():
        item.take("TABLE")
        item.take("ONLY")
        name = item.name()
        if name is not None:
            names.append(name)
    return names


def _aliases(cursor: Cursor) -> dict[str, Name]:
    """The tables of a FROM by the names (lower case) that the statement gives them."""
    found: dict[str, Name] = {}
    cursor = cursor.until(("WHERE", "ORDER", "LIMIT", "RETURNING", "OPTION", "SET"))
    expected = True
    while not cursor.done:
        if expected:
            table = cursor.name()
            if table is not None:
                if cursor.key == "WITH":
                    cursor.next()
                    cursor.parenthesis()
                cursor.take("AS")
                if cursor.is_name() and cursor.key not in _AFTER_TABLE:
                    found[(cursor.identifier() or "").lower()] = table
        expected = cursor.key in (",", "JOIN", "FROM")
        cursor.skip()
    return found


def _is_glued(cursor: Cursor) -> bool:
    """Whether the name just taken ends in a HOLE that may as well be a clause: ``t<HOLE>``."""
    token = cursor.tokens[cursor.index - 1]
    return token.kind == "word" and len(token.text) > 1 and _may_go_on(token.text)


def _may_go_on(text: str) -> bool:
    return text[-1] == HOLE and (text[-2:-1].isalnum() or text[-2:-1] == HOLE)


def _is_hole(token: Token) -> bool:
    return token.kind == "word" and token.text.strip(HOLE) == ""


def _has_tail(cursor: Cursor) -> bool:
    """Whether a HOLE stands outside of parentheses where no name or value is asked for."""
    before = cursor.tokens[cursor.index - 1].key if cursor.index else ""
    for token in cursor.rest().outside():
        if HOLE in token.text and token.kind in ("word", "number"):
            if not _is_hole(token):
                if len(token.text) > 1 and _may_go_on(token.text):
                    return True
            elif len(token.text) > 1 or before not in _OPERAND_EXPECTED:
                return True
        before = token.key or token.kind
    return False


def _is_filtered(cursor: Cursor) -> bool | None:
    """Whether a WHERE or LIMIT of its own bounds the statement, the cursor behind its table."""
    where = cursor.find(("WHERE", "LIMIT"))
    before_where, behind = cursor.part(cursor.index, where), cursor.part(where, cursor.stop)
    if behind.at("LIMIT"):
        return True
    if not behind.take("WHERE"):
        return None if _has_tail(cursor) else False
    condition = behind.until(_AFTER_CONDITION)
    if behind.skip_to(("LIMIT",)):
        return True
    if condition.done:
        return None
    always = _is_always_true(condition, 0)
    if always is None:
        return None
    if always and (_has_tail(behind) or _has_tail(before_where)):
        return None
    return not always


def _is_always_true(cursor: Cursor, depth: int) -> bool | None:
    """Whether a condition holds for every row; None where a HOLE may still narrow it."""
    at = cursor.index
    if cursor.stop - at == 3 and cursor.tokens[at + 1].key in _COMPARISONS:  # as mostly
        return _is_true(cursor, depth)
    if cursor.has("CASE"):
        return False
    verdicts = [_is_always_true_all(part, depth) for part in cursor.split("OR")]
    if True in verdicts:
        return True
    return None if None in verdicts else False


_COMPARISONS = frozenset({"=", "<", ">", "<=", ">=", "<>", "!=", "IN", "IS", "LIKE"})


def _is_always_true_all(cursor: Cursor, depth: int) -> bool | None:
    verdicts = [_is_true(part, depth) for part in cursor.split("AND")]
    if not verdicts or False in verdicts:
        return False
    return None if None in verdicts else True


def _is_true(cursor: Cursor, depth: int) -> bool | None:
    if cursor.key == "(":
        closing = cursor.closing[cursor.index]
        behind = cursor.part(closing + 1, cursor.stop)
        if depth == _MAX_DEPTH or behind.stop - behind.index > 1:
            return False
        inside = _is_always_true(cursor.part(cursor.index + 1, closing), depth + 1)
        if behind.done:
            return inside
        return None if inside is not False and _is_hole(behind.peek()) else False
    if cursor.stop - cursor.index > 6:
        return False
    texts = [_constant(token) for token in cursor.tokens[cursor.index : cursor.stop]]
    if not texts or HOLE not in texts[-1]:
        return _is_true_constant(texts)
    texts[-1] = texts[-1].rstrip(HOLE)  # f"WHERE 1 = 1 {more}" may say more
    return None if _is_true_constant([text for text in texts if text]) else False


def _is_true_constant(texts: list[str]) -> bool:
    if len(texts) == 1:
        return texts[0] == "TRUE" or (texts[0].isdigit() and texts[0].strip("0") != "")
    if texts and texts[0] == "NOT":
        rest = [text for text in texts[1:] if text not in "()"]
        return len(rest) == 1 and rest[0] in ("FALSE", "0")
    if len(texts) == 3 and texts[0] and texts[2]:
        left, operator, right = texts
        constant = _is_literal(left) and _is_literal(right)
        if operator in ("=", "==", "<=>", "<=", ">="):
            return constant and left == right
        if operator in ("<>", "!="):
            return constant and left != right
    return texts in (["TRUE", "IS", "TRUE"], ["1", "IS", "NOT", "NULL"], ["NULL", "IS", "NULL"])


def _is_literal(text: str) -> bool:
    return text[0].isdigit() or text[0] == "'" or text in ("TRUE", "FALSE")


def _constant(token: Token) -> str:
    if token.kind == "string":
        return f"'{string_value(token)}"
    return token.key or token.text


def _assigned(item: Cursor) -> list[tuple[str, str]]:
    """The columns that one assignment of SET writes, also as PostgreSQL knows them.

    The cursor then stands before its value.
    """
    inside = item.parenthesis()
    if inside is not None:
        return [name for target in inside.split() for name in _target_column(target)]
    found = _target_column(item)
    while item.take("["):
        item.skip_to(("]",))
        item.take("]")
        item.take(".")
    return found


def _target_column(item: Cursor) -> list[tuple[str, str]]:
    """One column, or none where no name begins."""
    parts = item.parts()
    if not parts:
        return []
    is_exact = item.tokens[item.index - 1].kind == "quoted"
    return [(parts[-1], parts[-1] if is_exact else parts[-1].lower())]


def _assigns_part(item: Cursor) -> bool:
    """Whether one assignment of SET writes an element or a field of a column."""
    at = item.find((".", "[", "="))
    return at < item.stop and item.tokens[at].key != "="


def _columns_read(
    item: Cursor,
    reads: dict[str, None],
    own: Container[str] = frozenset(),
    tables: frozenset[str] = frozenset(),
    elsewhere: dict[str, None] | None = None,
) -> None:
    """``own`` are columns, whatever else their names mean: ``SET date = date + 1``.

    ``tables`` are the names of the table of which the columns are, and those of another go
    ``elsewhere``; without names it may be any.
    """
    elsewhere = reads if elsewhere is None or not tables else elsewhere
    tokens, stop = item.tokens, item.stop
    asked = frozenset() if elsewhere is reads else _asked_of_another(item, tables)
    for index in range(item.index, stop):
        token = tokens[index]
        if token.kind not in ("word", "quoted") or HOLE in token.text:
            continue
        following = tokens[index + 1] if index + 1 < stop else None
        if following and (following.key in ("(", ".") or following.kind == "string"):
            continue
        name = identifier(token).lower()
        if token.kind == "word" and token.key in _NOT_A_COLUMN and name not in own:
            continue
        first = index
        while first > item.index + 1 and tokens[first - 1].key == ".":
            first -= 2
        if _names_something_else(tokens[first - 1]):
            continue
        if first < index:
            is_foreign = _is_of_another(tokens[index - 2], tables)
        else:
            is_foreign = index in asked
        (elsewhere if is_foreign else reads)[name] = None


def _asked_of_another(item: Cursor, tables: frozenset[str]) -> frozenset[int]:
    """The places between SELECT and FROM of queries inside of which none is of these tables.

    What stands there without a table's name is a column of what the query reads; its conditions
    may speak of the table around it as well.
    """
    tokens, found = item.tokens, set[int]()
    parentheses: list[bool] = []  # whether what stands inside begins with SELECT, up to its FROM
    asked: list[list[int]] = []
    for index in range(item.index, item.stop):
        key = tokens[index].key
        if key == "(":
            parentheses.append(False)
        elif key == ")" and parentheses:
            if parentheses.pop():
                asked.pop()
        elif key == "SELECT" and parentheses and not parentheses[-1]:
            parentheses[-1] = True
            asked.append([])
        elif key == "FROM" and parentheses and parentheses[-1]:
            parentheses[-1] = False
            places = asked.pop()
            if not _reads_one_of(item, index + 1, tables):
                found.update(places)
        elif asked:
            asked[-1].append(index)
    return frozenset(found)


def _reads_one_of(item: Cursor, begin: int, tables: frozenset[str]) -> bool:
    """Whether what stands behind FROM may be one of the tables."""
    for token in item.tokens[begin : item.stop]:
        if token.key in _BEHIND_FROM:
            return False
        if token.key == "(" or HOLE in token.text or _folded(token).lower() in tables:
            return True
    return False


_BEHIND_FROM = frozenset({")", "WHERE", "GROUP", "ORDER", "LIMIT", "HAVING", "UNION"})


def _is_of_another(owner: Token, tables: frozenset[str]) -> bool:
    return HOLE not in owner.text and identifier(owner).lower() not in tables


def _names_something_else(before: Token) -> bool:
    """Whether a name behind this token is that of a type, a table or an alias."""
    if before.kind == "word" and before.key not in _NOT_A_COLUMN:
        return True
    return before.kind == "quoted" or before.key in _BEFORE_NO_COLUMN
