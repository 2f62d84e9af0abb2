"""Independent parsers on the same statements: what they say and what is recognised agree."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.sql.facts import Fact, recognised
from tests.sql.statements_to_judge import OTHERS, POSTGRESQL, TAUTOLOGIES

pglast = pytest.importorskip("pglast")
sqlglot = pytest.importorskip("sqlglot")
exp = sqlglot.exp


def without_tautologies(sql: str, found: set[Fact]) -> set[Fact]:
    """A parser sees a WHERE, a reader of migrations sees that it holds for every row."""
    if not sql.endswith(tuple(f" WHERE {condition}" for condition in TAUTOLOGIES)):
        return found
    return {(*fact[:2], False) if fact[0] in ("delete", "update") else fact for fact in found}


# PostgreSQL's own parser ------------------------------------------------------------------------


def _dotted(parts: Any) -> str:
    return ".".join(part.sval for part in parts)


def _relation(relation: Any) -> str:
    return f"{relation.schemaname}.{relation.relname}" if relation.schemaname else relation.relname


def _dropped(node: Any) -> Iterator[Fact]:
    kind = node.removeType.name.removeprefix("OBJECT_").lower()
    kind = {
        "matview": "materialized view",
        "foreign_table": "foreign table",
        "foreign_server": "server",
        "fdw": "foreign data wrapper",
        "event_trigger": "event trigger",
        "statistic_ext": "statistics",
    }.get(kind, kind)
    for one in node.objects:
        if kind in ("trigger", "policy", "rule"):
            name = one[-1].sval
        elif isinstance(one, pglast.ast.String):
            name = one.sval
        elif isinstance(one, pglast.ast.TypeName):
            name = _dotted(one.names)
        elif isinstance(one, pglast.ast.ObjectWithArgs):
            name = _dotted(one.objname)
        else:
            name = _dotted(one)
        yield "drop", kind, name


_CONSTRAINTS = {
    "CONSTR_CHECK": "check",
    "CONSTR_UNIQUE": "unique",
    "CONSTR_PRIMARY": "primary key",
    "CONSTR_FOREIGN": "foreign key",
    "CONSTR_EXCLUSION": "exclude",
}


def _table_command(table: str, command: Any) -> Iterator[Fact]:
    kind = command.subtype.name
    if kind == "AT_DropColumn":
        yield "drop column", table, command.name
    elif kind == "AT_DropConstraint":
        yield "drop constraint", table, command.name
    elif kind == "AT_AddColumn":
        yield "add column", table, command.def_.colname
    elif kind == "AT_AddConstraint":
        constraint = command.def_
        yield "add constraint", table, _CONSTRAINTS[constraint.contype.name], constraint.conname
    elif kind == "AT_ValidateConstraint":
        yield "validate", table, command.name
    elif kind == "AT_AlterColumnType":
        yield "column type", table, command.name
    elif kind in ("AT_SetNotNull", "AT_DropNotNull"):
        yield "nullable", table, command.name, kind == "AT_DropNotNull"
    elif kind == "AT_ColumnDefault":
        yield ("set default" if command.def_ else "drop default"), table, command.name
    elif kind == "AT_AttachPartition":
        yield "attach", table, _relation(command.def_.name)
    elif kind == "AT_DetachPartition":
        yield "detach", table, _relation(command.def_.name)


def _postgresql(node: Any) -> Iterator[Fact]:
    name = type(node).__name__
    if name in ("DeleteStmt", "UpdateStmt", "InsertStmt", "SelectStmt"):
        for query in node.withClause.ctes if node.withClause else ():
            yield from _postgresql(query.ctequery)
    if name == "DropStmt":
        yield from _dropped(node)
    elif name == "DropOwnedStmt":
        yield "drop", "owned", node.roles[0].rolename
    elif name == "DropRoleStmt":
        yield "drop", "role", node.roles[0].rolename
    elif name == "DropdbStmt":
        yield "drop", "database", node.dbname
    elif name == "DropTableSpaceStmt":
        yield "drop", "tablespace", node.tablespacename
    elif name == "DropSubscriptionStmt":
        yield "drop", "subscription", node.subname
    elif name == "TruncateStmt":
        for relation in node.relations:
            yield "truncate", _relation(relation)
    elif name == "DeleteStmt":
        yield "delete", _relation(node.relation), node.whereClause is not None
    elif name == "UpdateStmt":
        yield "update", _relation(node.relation), node.whereClause is not None
        for target in node.targetList:
            yield "write", _relation(node.relation), target.name
    elif name == "InsertStmt":
        yield "insert", _relation(node.relation)
    elif name == "CreateStmt":
        yield "create table", _relation(node.relation)
        for element in node.tableElts or ():
            if isinstance(element, pglast.ast.ColumnDef):
                yield "column", _relation(node.relation), element.colname
    elif name == "IndexStmt":
        yield "create index", _relation(node.relation), node.idxname, node.concurrent
    elif name == "AlterTableStmt":
        for command in node.cmds:
            yield from _table_command(_relation(node.relation), command)
    elif name == "RenameStmt":
        kind = node.renameType.name
        if kind == "OBJECT_COLUMN":
            yield "rename column", _relation(node.relation), node.subname, node.newname
        elif kind == "OBJECT_TABCONSTRAINT":
            yield "rename constraint", _relation(node.relation), node.subname, node.newname
        elif kind == "OBJECT_TABLE":
            yield "rename table", _relation(node.relation), node.newname
    elif name == "AlterObjectSchemaStmt":
        yield "set schema", "table", _relation(node.relation), node.newschema
    elif name == "AlterEnumStmt":
        yield "enum value", _dotted(node.typeName), node.oldVal or node.newVal


def _lower_unquoted(fact: Fact) -> Fact:
    """PostgreSQL folds names that are not quoted; names that are quoted here hold a capital."""
    return tuple(part.lower() if isinstance(part, str) else part for part in fact)


def test_postgresql_agrees() -> None:
    assert len(POSTGRESQL) > 900
    refused = []
    for sql in POSTGRESQL:
        try:
            statements = pglast.parse_sql(sql)
        except pglast.parser.ParseError:
            refused.append(sql)
            continue
        expected = {fact for one in statements for fact in _postgresql(one.stmt)}
        expected = without_tautologies(sql, expected)
        found = recognised(sql)
        if sql.startswith("DROP USER"):  # another word for DROP ROLE
            found = {("drop", "role", *fact[2:]) for fact in found}
        assert set(map(_lower_unquoted, found)) == set(map(_lower_unquoted, expected)), sql
    assert refused == []


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("int", "integer"),
        ("int2", "smallint"),
        ("int8", "bigint"),
        ("bigint", "bigint"),
        ("smallint", "smallint"),
        ("decimal(10, 2)", "numeric"),
        ("dec", "numeric"),
        ("float", "double precision"),
        ("float(20)", "real"),
        ("float(30)", "double precision"),
        ("real", "real"),
        ("double precision", "double precision"),
        ("boolean", "boolean"),
        ("varchar(10)", "varchar"),
        ("character varying", "varchar"),
        ("national character varying(5)", "varchar"),
        ("char(3)", "char"),
        ("character(3)", "char"),
        ("nchar(3)", "char"),
        ("text", "text"),
        ("timestamp", "timestamp"),
        ("timestamp(3) with time zone", "timestamptz"),
        ("time without time zone", "time"),
        ("time with time zone", "timetz"),
        ("interval day to second", "interval"),
        ("bit(3)", "bit"),
        ("bit varying", "bit varying"),
        ("jsonb", "jsonb"),
        ("uuid", "uuid"),
    ],
)
def test_postgresql_means_the_same_type(type_: str, expected: str) -> None:
    from flake8_migrations.sql import sql_type

    names = {
        "int2": "smallint",
        "int4": "integer",
        "int8": "bigint",
        "float4": "real",
        "float8": "double precision",
        "bool": "boolean",
        "bpchar": "char",
        "varbit": "bit varying",
    }
    statement = pglast.parse_sql(f"ALTER TABLE t ADD c {type_}")[0].stmt
    own = statement.cmds[0].def_.typeName.names[-1].sval
    assert names.get(own, own) == expected
    assert sql_type(type_).name == expected


# sqlglot ----------------------------------------------------------------------------------------


def _table_name(table: Any) -> str:
    return ".".join(part for part in (table.db, table.name) if part)


def _sqlglot_action(table: str, action: Any) -> Iterator[Fact]:
    if isinstance(action, exp.Drop):
        kind = str(action.args["kind"]).lower()
        for one in action.args["tables"]:
            yield f"drop {kind}", table, one.name
    elif isinstance(action, exp.ColumnDef):
        yield "add column", table, action.name
    elif isinstance(action, exp.ModifyColumn):
        yield "column type", table, action.this.name
    elif isinstance(action, exp.AlterColumn):
        if action.args.get("dtype"):
            yield "column type", table, action.name
        elif action.args.get("default"):
            yield "set default", table, action.name
        elif action.args.get("drop") and action.args.get("allow_null") is None:
            yield "drop default", table, action.name
        else:
            yield "nullable", table, action.name, bool(action.args.get("drop"))
    elif isinstance(action, exp.AlterRename):
        yield "rename table", table, _table_name(action.this)
    elif isinstance(action, exp.RenameColumn):
        yield "rename column", table, action.this.name, action.args["to"].name
    elif isinstance(action, exp.AddConstraint):
        for one in action.expressions:
            named = one.name if isinstance(one, exp.Constraint) else None
            inner = one.expressions[0] if isinstance(one, exp.Constraint) else one
            kind = type(inner).__name__.lower()
            for kinds, said in (
                ("foreign", "foreign key"),
                ("primary", "primary key"),
                ("unique", "unique"),
                ("check", "check"),
            ):
                if kind.startswith(kinds):
                    yield "add constraint", table, said, named


def _sqlglot(node: Any) -> Iterator[Fact]:
    with_ = node.args.get("with_") or node.args.get("with")
    for query in with_.expressions if with_ else ():
        yield from _sqlglot(query.this)
    if isinstance(node, exp.Drop):
        kind = str(node.args["kind"]).lower()
        kind = f"materialized {kind}" if node.args.get("materialized") else kind
        for one in node.args["tables"]:
            yield "drop", kind, _table_name(one)
    elif isinstance(node, exp.TruncateTable):
        for one in node.expressions:
            yield "truncate", _table_name(one)
    elif isinstance(node, exp.Delete):
        bounded = bool(node.args.get("where") or node.args.get("limit"))
        yield "delete", _table_name(node.this), bounded
    elif isinstance(node, exp.Update):
        table = _table_name(node.this)
        yield "update", table, bool(node.args.get("where") or node.args.get("limit"))
        for one in node.expressions:
            target = one.this.this if isinstance(one.this, exp.Bracket) else one.this
            columns = target.expressions if isinstance(target, exp.Tuple) else [target]
            for column in columns:
                yield "write", table, column.name
    elif isinstance(node, exp.Insert):
        target = node.this.this if isinstance(node.this, exp.Schema) else node.this
        yield "insert", _table_name(target)
    elif isinstance(node, exp.Create):
        yield from _sqlglot_created(node)
    elif isinstance(node, exp.Alter):
        for action in node.args["actions"]:
            yield from _sqlglot_action(_table_name(node.this), action)


def _sqlglot_created(node: Any) -> Iterator[Fact]:
    kind = node.args["kind"]
    if kind == "TABLE":
        schema = node.this
        table = _table_name(schema.this if isinstance(schema, exp.Schema) else schema)
        yield "create table", table
        for one in schema.expressions if isinstance(schema, exp.Schema) else ():
            if isinstance(one, (exp.ColumnDef, exp.Identifier)):
                yield "column", table, one.name
    elif kind.endswith("INDEX"):
        index = node.this
        table = _table_name(index.args["table"])
        yield "create index", table, index.name or None, bool(node.args.get("concurrently"))


def _judged(dialect: str, sql: str) -> set[Fact] | None:
    """What sqlglot says; None where it gives up on a part of the text."""
    try:
        statements = sqlglot.parse(sql, dialect=dialect)
    except sqlglot.errors.SqlglotError:
        return None
    if any(one is None or one.find(exp.Command) for one in statements):
        return None
    return {fact for one in statements for fact in _sqlglot(one)}


ASTRAY = {"RENAME a TO b": "takes a column's new name for a table's"}
"""Statements that sqlglot reads as something else, by their ends, and as what."""


def _agrees(dialect: str, sql: str) -> bool | None:
    expected = _judged(dialect, sql)
    if expected is None:
        return None
    found = recognised(sql)
    expected = without_tautologies(sql, expected)
    return set(map(_lower_unquoted, found)) == set(map(_lower_unquoted, expected))


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def test_sqlglot_agrees_on_other_dialects() -> None:
    verdicts = {(dialect, sql): _agrees(dialect, sql) for dialect, sql in OTHERS}
    assert [key for key, agrees in verdicts.items() if agrees is False] == []
    assert sum(agrees is not None for agrees in verdicts.values()) > 120


def test_sqlglot_agrees_on_postgresql() -> None:
    verdicts = {sql: _agrees("postgres", sql) for sql in POSTGRESQL}
    disagreed = [sql for sql, agrees in verdicts.items() if agrees is False]
    assert [sql for sql in disagreed if not sql.endswith(tuple(ASTRAY))] == []
    assert sum(agrees is not None for agrees in verdicts.values()) > 600
    for end in ASTRAY:
        assert any(sql.endswith(end) for sql in disagreed), f"{end} is read well now"
