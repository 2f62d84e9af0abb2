"""What a text executes: plain statements, and those inside blocks and literals that it runs.

DO bodies, SQL Server's IF and BEGIN … END, Oracle's anonymous blocks and the
text given to EXECUTE are followed; the bodies of routines only define.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Action,
    CreateObject,
    CreateTable,
    Maintenance,
    RawSql,
    UnreadSql,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor, Source, closing_parentheses
from flake8_migrations.sql.lexer import Budget, Lexer, Token, string_value
from flake8_migrations.sql.raw import head_of, raw
from flake8_migrations.sql.splitter import RAISING, TRANSACTION_WORDS, statements
from flake8_migrations.sql.statements import statement

_MAX_DEPTH = 8
"""How deep literals that are executed may lie inside each other."""
_STATEMENT_HEADS = frozenset(
    """ALTER BEGIN CREATE DECLARE DELETE DROP EXEC EXECUTE GOTO INSERT MERGE PRINT RAISERROR
    RETURN SELECT SET THROW TRUNCATE UPDATE WITH""".split()
)
_BLOCKS = frozenset("BEGIN DECLARE DO ELSE IF WHILE".split())
_CONTROL = frozenset("ELSE LOOP EXCEPTION DECLARE REPEAT".split())
_CONDITIONS = frozenset("IF ELSIF ELSEIF WHILE WHEN CASE".split())
_AFTER_END = ("IF", "LOOP", "CASE", "WHILE", "REPEAT", "FOR", "TRY", "CATCH")
_ENDS_DYNAMIC = ("INTO", "USING", "LOOP", "BULK", "RETURNING", ";")


class Found(NamedTuple):
    line: int
    action: Action
    guard: Literal["block", "table"] | None = None
    """Why it may not run: it stands in a block, or behind ALTER TABLE IF EXISTS."""
    in_block: bool = False
    """Whether it stands in a DO, which is one statement with all of its body."""


class Context(NamedTuple):
    """How a piece of text came to be executed."""

    budget: Budget
    depth: int = 0
    block: bool = False
    """Inside a block, where SELECT … INTO sets a variable."""
    plpgsql: bool = False
    """Inside a DO body, where EXECUTE runs text."""


def executed(source: Source, context: Context) -> Iterator[tuple[int, list[Found]]]:
    """For each statement of a text where it begins and what it does, never an empty list."""
    lexer = Lexer(source.text, context.budget)
    for cursor in statements(source, lexer):
        start = cursor.peek().start
        yield start, _statement(cursor, context)


def _statement(cursor: Cursor, context: Context) -> list[Found]:
    whole = cursor.rest()
    found = list(_run(cursor, context))
    if whole.key == "DO":
        found = [one._replace(in_block=True) for one in found]
    elif whole.key in _BLOCKS:
        found = [one._replace(guard="block") for one in found]
    elif whole.at("ALTER", "TABLE", "IF"):
        found = [one._replace(guard="table") for one in found]
    known = [one for one in found if not _says_nothing(one.action)]
    if known or (len(found) == 1 and whole.key not in _BLOCKS):
        return known or found
    return [Found(whole.source.line(whole.peek().start), raw(head_of(whole)))]


def _says_nothing(action: Action) -> bool:
    """Whether a block is not judged by it: PostgreSQL refuses VACUUM in one."""
    return isinstance(action, RawSql) and action.kind != "vacuum"


def _run(cursor: Cursor, context: Context) -> Iterator[Found]:
    """Follow statements that stand one behind the other, and what controls them."""
    if cursor.key == "END" and not context.block:
        yield from _one(cursor, context)
        return
    while not cursor.done:
        key = cursor.key
        if key == ";":
            cursor.next()
        elif key == "BEGIN" and not _begins_transaction(cursor, context):
            context = context._replace(block=True)
            cursor.next()
            cursor.take("NOT")
            cursor.take_any(("ATOMIC", "TRY", "CATCH"))
        elif key == "END":
            cursor.next()
            cursor.take_any(_AFTER_END)
            if cursor.is_name() and cursor.peek(1).key in (";", "") and not _is_head(cursor):
                cursor.next()  # the label of the block
        elif key in _CONTROL:
            if key == "DECLARE" and cursor.peek(1).kind != "param":
                context = context._replace(block=True)
            cursor.next()
        elif key in _CONDITIONS:
            cursor.next()
            _skip_condition(cursor, key)
        elif key in ("FOR", "FOREACH"):
            yield from _loop(cursor, context)
        elif cursor.at("<", "<"):
            cursor.skip_to((">",))
            cursor.take(">", ">")
        else:
            yield from _one(_next_statement(cursor), context)


def _is_head(cursor: Cursor) -> bool:
    return cursor.key in _STATEMENT_HEADS or cursor.key in ("COMMIT", "ROLLBACK")


def _begins_transaction(cursor: Cursor, context: Context) -> bool:
    following = cursor.peek(1)
    if following.key in TRANSACTION_WORDS:
        return True
    return following.kind in ("end", "stop") and not context.block


def _skip_condition(cursor: Cursor, key: str) -> None:
    """Go behind a condition: behind its THEN, or in front of the statement that depends on it."""
    cases = 0
    while not cursor.done:
        word = cursor.key
        if word == ";":
            return
        if word == "CASE":
            cases += 1
        elif word == "END" and cases:
            cases -= 1
        elif not cases:
            if word == "THEN" or (key == "WHILE" and word in ("LOOP", "DO")):
                cursor.next()
                return
            if key == "CASE" and word == "WHEN":
                return
            if key in ("IF", "WHILE") and word in _STATEMENT_HEADS and cursor.peek(1).key != "(":
                return
            if word in ("EXEC", "INSERT") and key in ("IF", "WHILE"):
                return
        cursor.skip()


def _loop(cursor: Cursor, context: Context) -> Iterator[Found]:
    """FOR … IN query LOOP, whose query may change rows or be dynamic."""
    cursor.skip_to(("IN", "LOOP", "DO", ";"))
    if cursor.take("IN"):
        query = cursor.until(("LOOP", "DO", ";"))
        if query.key in ("EXECUTE", "DELETE", "UPDATE", "INSERT", "WITH"):
            yield from _one(query, context)
    cursor.take_any(("LOOP", "DO"))


_SECOND_WORDS: dict[str, frozenset[str]] = {
    "ALTER": frozenset(("TABLE",)),
    "BEGIN": frozenset(("TRY", "CATCH", "TRAN", "TRANSACTION")),
    "COMMIT": frozenset(("TRAN", "TRANSACTION")),
    "CREATE": frozenset("TABLE VIEW INDEX UNIQUE CLUSTERED NONCLUSTERED".split()),
    "DELETE": frozenset(("FROM",)),
    "DROP": frozenset("TABLE VIEW PROCEDURE PROC FUNCTION TRIGGER SCHEMA DATABASE TYPE".split()),
    "INSERT": frozenset(("INTO",)),
    "TRUNCATE": frozenset(("TABLE",)),
}
"""Two words that at the start of a line begin a statement, whatever stands before them."""
_NOTABLE = frozenset("( [ ; CASE END ELSE UPDATE EXEC IF".split()) | frozenset(_SECOND_WORDS)
_JOINS_OTHERS = frozenset("WITH EXPLAIN MERGE GRANT REVOKE PREPARE CREATE".split())
"""Heads of statements that may hold others."""
_SIMPLE = frozenset("DECLARE SET EXEC PRINT".split())


def _next_statement(cursor: Cursor) -> Cursor:
    """Go behind the next statement; SQL Server needs no semicolon between two of them."""
    tokens, start = cursor.tokens, cursor.index
    first = tokens[start].key
    alone = first in _JOINS_OTHERS
    if first == "CREATE" and cursor.peek(1).key in ("TABLE", "INDEX", "UNIQUE"):
        alone = False
    simple = first in _SIMPLE or tokens[start].kind == "param"
    cases = 0
    index, stop = start, cursor.stop
    while index < stop:
        key = tokens[index].key
        if key not in _NOTABLE:
            pass
        elif key in ("(", "["):
            index = cursor.closing[index]
        elif key == ";":
            break
        elif key == "CASE":
            cases += 1
        elif key == "END" and cases:
            cases -= 1
        elif index > start:
            if key in ("END", "ELSE"):
                if not cases:
                    break
            elif not alone and _begins_statement(cursor.part(index, stop), simple):
                break
        index += 1
    cursor.index = index
    return cursor.part(start, index)


def _begins_statement(cursor: Cursor, simple: bool) -> bool:
    """Whether a statement begins here though none has ended; it stands at the start of a line."""
    before, token = cursor.tokens[cursor.index - 1], cursor.peek()
    if cursor.source.text.find("\n", before.end, token.start) < 0:
        return False
    if token.key in ("EXEC", "IF"):
        return simple or token.key == "EXEC"
    if token.key == "UPDATE":
        return cursor.peek(2).key == "SET"
    return cursor.peek(1).key in _SECOND_WORDS.get(token.key, ())


def _one(cursor: Cursor, context: Context) -> Iterator[Found]:
    """One statement that may execute a text."""
    if cursor.done:
        return
    source, key = cursor.source, cursor.key
    start = cursor.peek().start
    if key == "DO":
        body = _do_body(cursor)
        if body is not None:
            yield from _run_body(source, body, context)
            return
    elif key in ("EXECUTE", "EXEC"):
        dynamic = _dynamic(cursor.rest(), context)
        if dynamic is not None:
            yield from _run_text(source, dynamic, key, start, context)
            return
        actions = _system_procedure(cursor.rest(), context)
        if actions:
            line = source.line(start)
            for action in actions:
                yield Found(line, action)
            return
    elif key == "PREPARE" and cursor.peek(2).key == "FROM":
        dynamic = cursor.part(cursor.index + 3, cursor.stop)
        yield from _run_text(source, dynamic, key, start, context)
        return
    line, whole = source.line(start), cursor.rest()
    for action in statement(cursor):
        if type(action) is CreateObject and action.kind in _ROUTINES:
            concurrently = _runs_concurrently(whole, context)
            action = action._replace(concurrently=concurrently, raises=_raises(whole))
        elif type(action) is CreateObject and action.kind == "trigger":
            action = action._replace(raises=_raises(whole))
        if context.block and isinstance(action, CreateTable) and key in ("SELECT", "WITH"):
            if not action.table.name.startswith("#"):
                continue
        yield Found(line, action)


_ROUTINES = frozenset({"function", "procedure"})
_RAISES = compiled_when_used(
    r"(?i)\b(?:raise\b(?!\s+(?:debug|log|info|notice|warning)\b)|signal\s+sqlstate|raiserror\b)"
)


def _raises(routine: Cursor) -> bool:
    """Whether the body of a routine or trigger says that something fails."""
    for token in routine.tokens[routine.index : routine.stop]:
        if token.key in RAISING and token.kind == "word":
            return True
        if token.kind == "string" and _RAISES.search(token.text):
            return True
    return False


def _runs_concurrently(routine: Cursor, context: Context) -> bool:
    """Whether the body of a routine builds, drops or detaches something CONCURRENTLY."""
    for token in routine.tokens[routine.index : routine.stop]:
        if token.kind == "string" and "concurrently" in token.text.lower():
            found = _run_body(routine.source, token, context)
            return any(
                getattr(one.action, "concurrently", False)
                and not (
                    type(one.action) is Maintenance
                    and one.action.statement == "REFRESH MATERIALIZED VIEW"
                )
                for one in found
            )
    return False


def _do_body(cursor: Cursor) -> Token | None:
    """The body of DO; None where it is not in PL/pgSQL."""
    cursor = cursor.part(cursor.index + 1, cursor.stop)
    body: Token | None = None
    while not cursor.done:
        if cursor.take("LANGUAGE"):
            language = cursor.next()
            if language.text.strip("'\"").lower() != "plpgsql":
                return None
        elif body is None and cursor.peek().kind == "string":
            body = cursor.next()
        else:
            return None
    return body


def _run_body(source: Source, body: Token, context: Context) -> Iterator[Found]:
    if context.depth >= _MAX_DEPTH:
        return
    if body.text[0] == "$":
        tag = body.text.index("$", 1) + 1
        closed = body.text.endswith(body.text[:tag]) and len(body.text) >= 2 * tag
        lexer = Lexer(
            source.text, context.budget, body.start + tag, body.end - tag if closed else body.end
        )
    else:
        source = Source(string_value(body), source.line(body.start))
        lexer = Lexer(source.text, context.budget)
    tokens = []
    while (token := lexer.next()).kind != "end":
        tokens.append(token)
    cursor = Cursor(source, tokens, closing_parentheses(tokens))
    inner = Context(context.budget, context.depth + 1, block=True, plpgsql=True)
    guard: Literal["block"] | None = None if _is_straight(tokens) else "block"
    for found in _run(cursor, inner):
        yield found._replace(guard=guard or found.guard)


def _is_straight(tokens: list[Token]) -> bool:
    """Whether one statement of a body after the other runs, and an error is an error."""
    begins = True
    for index, token in enumerate(tokens):
        key = token.key
        if begins and key in _STRAYING:
            return False
        if begins and key == "RAISE" and not _only_tells(tokens, index + 1):
            return False
        begins = key in _BEFORE_STATEMENT
    return True


def _only_tells(tokens: list[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].key in _LEVELS


_STRAYING = frozenset("CASE CONTINUE EXCEPTION EXIT FOR FOREACH IF LOOP RETURN WHILE".split())
_LEVELS = frozenset("DEBUG INFO LOG NOTICE WARNING".split())
_BEFORE_STATEMENT = frozenset({";", "BEGIN", ">"})


def _dynamic(cursor: Cursor, context: Context) -> Cursor | None:
    """The expression whose text an EXECUTE runs; None where it names something."""
    cursor.next()
    if cursor.take("IMMEDIATE") or context.plpgsql:
        return cursor.until(_ENDS_DYNAMIC)
    if cursor.key == "(":
        return cursor.parenthesis()
    if cursor.peek().kind == "param" and cursor.peek(1).key == "=":
        cursor.next()
        cursor.next()
    name = cursor.name()
    if name is not None and name.name.lower() == "sp_executesql":
        if cursor.peek().kind == "param" and cursor.peek(1).key == "=":
            cursor.next()
            cursor.next()
        return cursor.until((",",))
    return None


def _system_procedure(cursor: Cursor, context: Context) -> list[Action]:
    cursor.next()
    name = cursor.name()
    if name is not None and name.name.lower() == "sp_rename":
        from flake8_migrations.sql.objects import system_rename

        return system_rename(cursor)
    if name is not None and name.name.lower() == "sp_msforeachtable":
        if cursor.peek().kind == "param" and cursor.peek(1).key == "=":
            cursor.next()
            cursor.next()
        return _of_each_table(cursor, context)
    return []


def _of_each_table(cursor: Cursor, context: Context) -> list[Action]:
    """What sp_MSforeachtable runs, with a question mark for the table's name."""
    if cursor.peek().kind != "string" or context.depth >= _MAX_DEPTH:
        return []
    text = string_value(cursor.peek()).replace("?", HOLE)
    inner = Context(context.budget, context.depth + 1)
    return [one.action for _, found in executed(Source(text, 1), inner) for one in found]


def _run_text(
    source: Source, expression: Cursor, sink: str, start: int, context: Context
) -> Iterator[Found]:
    """What the text does that an expression gives; UnreadSql where nothing of it is known."""
    tokens = expression.tokens[expression.index : expression.stop]
    first = next((token for token in tokens if token.kind == "string"), None)
    line = source.line(start if first is None else first.start)
    text = _folded(expression, 0)
    if not text.strip(HOLE).strip() or context.depth >= _MAX_DEPTH:
        yield Found(source.line(start), UnreadSql(sink))
        return
    inner = Context(context.budget, context.depth + 1)
    for _, found in executed(Source(text, line), inner):
        yield from found


def _folded(expression: Cursor, depth: int) -> str:
    """The text that an expression gives, a HOLE for each piece that nobody knows."""
    pieces = []
    while not expression.done:
        pieces.append(_operand(expression.until(("||", "+")), depth))
        expression.next()
    return "".join(pieces)


def _operand(operand: Cursor, depth: int) -> str:
    operand = operand.until(("::",))
    if depth < _MAX_DEPTH and not operand.done:
        if operand.key == "(" and operand.closing[operand.index] == operand.stop - 1:
            inside = operand.parenthesis()
            return _folded(inside, depth + 1) if inside else HOLE
        if operand.peek(1).key == "(" and operand.closing[operand.index + 1] == operand.stop - 1:
            function = operand.next().key
            arguments = operand.parenthesis()
            if arguments is not None and function == "FORMAT":
                return _formatted(arguments, depth + 1)
            if arguments is not None and function == "CONCAT":
                return "".join(_folded(item, depth + 1) for item in arguments.split())
            return HOLE
    tokens = operand.tokens[operand.index : operand.stop]
    if tokens and all(token.kind == "string" for token in tokens):
        return "".join(string_value(token) for token in tokens)
    return HOLE


_PLACEHOLDER = compiled_when_used(r"%(?:(\d+)\$)?[-\d*]*([sIL%])")
_PLAIN_NAME = compiled_when_used(r"[a-z_][a-z0-9_$]*")


def _formatted(arguments: Cursor, depth: int) -> str:
    """PostgreSQL's format(): %I, %L and %s replaced by literals where literals are given."""
    given = [_folded(item, depth) for item in arguments.split()]
    if not given:
        return HOLE
    place = 0

    def replacement(match: re.Match[str]) -> str:
        nonlocal place
        if match[2] == "%":
            return "%"
        place = int(match[1][:6]) if match[1] else place + 1
        value = given[place] if 0 < place < len(given) else HOLE
        if match[2] == "L":
            return "'" + value.replace("'", "''") + "'"
        if match[2] == "I" and HOLE not in value and not _PLAIN_NAME.fullmatch(value):
            return '"' + value.replace('"', '""') + '"'
        return value

    return _PLACEHOLDER.sub(replacement, given[0])
