"""CREATE TABLE and ALTER TABLE, with everything their lists may hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    AddColumn,
    AlterColumn,
    AttachPartition,
    Column,
    ConstraintKind,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    Maintenance,
    MaintenanceStatement,
    Name,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetSchema,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.columns import (
    read_column,
    read_constraint,
    starts_constraint,
)
from flake8_migrations.sql.cursor import Cursor
from flake8_migrations.sql.raw import raw
from flake8_migrations.sql.table_forms import (
    FORM_VERBS,
    column_form,
    constraint_form,
    switched_part,
    table_form,
)
from flake8_migrations.sql.types import plain_cast, read_type

if TYPE_CHECKING:
    from flake8_migrations.sql import data
else:
    data = imported_when_used("flake8_migrations.sql.data")

_KEY_WORDS = ("KEY", "INDEX", "FULLTEXT", "SPATIAL")
_OTHER_VERBS = frozenset(
    """AUTO_INCREMENT CHARACTER CLUSTER COLLATE COMMENT CONVERT DISABLE DISCARD ENABLE ENGINE
    EXCHANGE FORCE IMPORT INHERIT NO OF OPTIONS ORDER OWNER REBUILD REMOVE REORGANIZE
    REPLICA RESET SWITCH TABLESPACE TRUNCATE VALIDATE WITHOUT""".split()
)
"""What begins an item that goes on with nothing."""
MYSQL_PREFIXES = ("FULLTEXT", "SPATIAL")
_BEHAVIOUR = ("CASCADE", "RESTRICT")
_BEHIND_BOUNDS = ("PARTITION", "USING", "TABLESPACE")
"""What may follow the bounds of a partition; a parenthesis behind them holds their values."""


def create_table(cursor: Cursor, temporary: bool) -> list[Action]:
    """CREATE TABLE, the cursor behind TABLE."""
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    table = cursor.name()
    if table is None:
        return []
    columns: list[Column] = []
    constraints: list[CreateConstraint] = []
    copied_from: tuple[Name, ...] = ()
    partition_of, bounds = _parent(cursor)
    is_open = cursor.take("OF") or cursor.at("LIKE")
    like = _names_behind(cursor.rest(), "LIKE")
    inherits: tuple[Name, ...] = ()
    if cursor.key == "(" and cursor.peek(1).key in ("SELECT", "WITH", "("):
        copied_from = data.tables_read(cursor.rest())
    elif cursor.key == "(":
        inside = cursor.parenthesis()
        assert inside is not None
        for item in inside.split():
            is_open |= item.key == "LIKE"
            like += _names_behind(item.rest(), "LIKE")
            _table_element(item, table, columns, constraints)
        is_open |= cursor.key == "INHERITS"
        inherits = _names_behind(cursor.rest(), "INHERITS")
    is_partitioned = _is_partitioned(cursor)
    if not copied_from:
        cursor.skip_to(("AS", "SELECT", "WITH"))
        while cursor.at("WITH") and cursor.peek(1).key in ("(", "SYSTEM"):
            cursor.next()  # storage parameters, not a query
            cursor.skip_to(("AS", "SELECT", "WITH"))
        copied_from = data.tables_read(cursor.rest())
    return [
        CreateTable(
            table,
            tuple(columns),
            tuple(constraints),
            if_not_exists,
            temporary or table.name.startswith("#"),
            copied_from,
            partition_of=partition_of,
            bounds=bounds,
            is_open=is_open,
            is_partitioned=is_partitioned,
            like=like,
            inherits=inherits,
            with_no_data=bool(copied_from) and ends_without_data(cursor),
        )
    ]


def ends_without_data(cursor: Cursor) -> bool:
    """Whether the statement ends by WITH NO DATA."""
    return cursor.part(cursor.stop - 3, cursor.stop).at("WITH", "NO", "DATA")


def _is_partitioned(cursor: Cursor) -> bool:
    """Whether PARTITION BY follows; the cursor stays where it is."""
    start = cursor.index
    found = cursor.skip_to(("PARTITION", "SELECT")) and cursor.at("PARTITION", "BY")
    cursor.index = start
    return found


def _names_behind(cursor: Cursor, word: str) -> tuple[Name, ...]:
    """The table behind LIKE, or those in the parenthesis behind INHERITS."""
    if not cursor.take(word):
        return ()
    inside = cursor.parenthesis()
    items = inside.split() if inside is not None else [cursor]
    return tuple(item.name() or UNKNOWN_NAME for item in items)


def _parent(cursor: Cursor) -> tuple[Name | None, str]:
    """What the new table is a partition of, and its bounds; the cursor stays where it is."""
    if not cursor.at("PARTITION", "OF"):
        return None, ""
    start = cursor.index
    cursor.take("PARTITION", "OF")
    parent = cursor.name() or UNKNOWN_NAME
    cursor.skip_to(("DEFAULT", "FOR"))
    bounds = cursor.until(_BEHIND_BOUNDS).sql()
    cursor.index = start
    return parent, bounds


def _table_element(
    item: Cursor, table: Name, columns: list[Column], constraints: list[CreateConstraint]
) -> None:
    if starts_constraint(item):
        constraint = read_constraint(item, table)
        if constraint:
            constraints.append(constraint)
    elif item.key == "LIKE" or item.at("PERIOD", "FOR") or _is_key(item):
        pass
    else:
        column = read_column(item)
        if column:
            columns.append(column)


def _is_key(item: Cursor) -> bool:
    """Whether MySQL's ``KEY name (columns)`` comes next, not a column of the name ``key``."""
    if item.key not in _KEY_WORDS:
        return False
    ahead = 1
    while item.peek(ahead).key in ("KEY", "INDEX"):
        ahead += 1
    if item.peek(ahead).key != "(":
        ahead += 1
        while item.peek(ahead).key in ("USING", "BTREE", "HASH", "CLUSTERED", "NONCLUSTERED"):
            ahead += 1
    if item.peek(ahead).key != "(":
        return item.peek(ahead).key == "ON"  # SQL Server: INDEX name ON …
    return item.peek(ahead + 1).kind not in ("number", "string")


def alter_table(cursor: Cursor) -> list[Action]:
    """ALTER TABLE, the cursor behind TABLE."""
    cursor.take("IF", "EXISTS")
    cursor.take("ONLY")
    table = cursor.name()
    if table is None:
        return []
    cursor.take("*")
    change = _Change(table)
    for item in cursor.split():
        start = item.index
        change.read(item)
        if not change.words and start < item.stop:
            change.words = [token.text.upper() for token in item.tokens[start : item.stop][:2]]
    return change.actions or [raw(" ".join(["ALTER TABLE", *change.words]))]


class _Change:
    """The actions of one ALTER TABLE, read item by item."""

    def __init__(self, table: Name) -> None:
        self.table = table
        self.actions: list[Action] = []
        self.words: list[str] = []
        """The first words of the first item, for want of an action."""
        self._before = ""
        """What an item without a verb of its own goes on with."""
        self._not_valid: bool | None = None
        """Whether WITH NOCHECK is said, or WITH CHECK; None where neither is."""

    def read(self, item: Cursor) -> None:
        verb = item.key
        if verb == "WITH" and item.peek(1).key in ("CHECK", "NOCHECK"):
            item.next()
            self._not_valid = item.next().key == "NOCHECK"
            verb = item.key
        if verb in FORM_VERBS and (form := table_form(item, self.table)):
            self.actions.append(form)
        elif verb in _AFTER_VERB:
            item.next()
            _AFTER_VERB[verb](self, item)
        elif verb == "DROP":
            item.next()
            self._before = ""
            self._drop(item)
        elif verb == "TRUNCATE" and item.take("TRUNCATE", "PARTITION"):
            partition = item.identifier() or HOLE
            self.actions.append(DropFromTable(self.table, f"ROWS OF PARTITION {partition}"))
        elif verb in ("MODIFY", "CHANGE"):
            item.next()
            self._modify(item, verb)
        elif verb == "VALIDATE" and item.take("VALIDATE", "CONSTRAINT"):
            name = item.identifier()
            if name:
                self.actions.append(ValidateConstraint(self.table, name))
        elif verb in ("ATTACH", "DETACH") and item.peek(1).key == "PARTITION":
            self._partition(item)
        elif verb in ("CHECK", "NOCHECK"):
            item.next()
            self._check(item, verb)
        elif verb in ("ALGORITHM", "LOCK") and item.peek(1).kind != "end":
            self.actions += online_options(item, self.table)
        elif verb == "CONVERT" and item.take("CONVERT", "TO"):
            self.actions.append(Maintenance("CONVERT TO CHARACTER SET", self.table))
        elif verb not in _OTHER_VERBS and item.peek(1).key != "=" and HOLE not in item.peek().text:
            self._go_on(item)

    def _check(self, item: Cursor, verb: str) -> None:
        """SQL Server's constraints, of which WITH CHECK CHECK alone reads the rows there are."""
        if not item.take("CONSTRAINT"):
            return
        if verb == "NOCHECK" or self._not_valid is False:
            statement: MaintenanceStatement = (
                "CHECK CONSTRAINT" if verb == "CHECK" else "NOCHECK CONSTRAINT"
            )
            self.actions.append(Maintenance(statement, self.table, part=switched_part(item)))

    def _go_on(self, item: Cursor) -> None:
        """SQL Server's ``ADD a int, b int`` and ``DROP COLUMN a, b``."""
        named = item.is_name()
        if self._before == "ADD" and (named or starts_constraint(item)):
            self._add(item)
        elif self._before.startswith("DROP") and (
            item.key in ("COLUMN", "CONSTRAINT") or (named and _ends(item, 1))
        ):
            self._drop(item)

    def _add(self, item: Cursor) -> None:
        self._before = "ADD"
        if starts_constraint(item) or item.at("NOT", "NULL"):
            self._add_constraint(item)
        elif item.key in _KEY_WORDS and _is_key(item):
            prefix = item.take_any(MYSQL_PREFIXES) or None
            item.take_any(("KEY", "INDEX"))
            self._add_index(item, unique=False, prefix=prefix)
        elif item.at("PERIOD", "FOR") or (item.at("PARTITION") and not _ends(item, 2)):
            self._before = ""
        elif item.take("DEFAULT"):
            self._default_for(item)
        elif item.key == "(":
            inside = item.parenthesis()
            assert inside is not None
            for definition in inside.split():
                self._add_column(definition, False)
        else:
            item.take("COLUMN")
            if_not_exists = item.take("IF", "NOT", "EXISTS")
            if item.key == "(":
                inside = item.parenthesis()
                assert inside is not None
                for definition in inside.split():
                    self._add_column(definition, if_not_exists)
            else:
                self._add_column(item, if_not_exists)

    def _add_column(self, item: Cursor, if_not_exists: bool) -> None:
        if starts_constraint(item):
            self._add_constraint(item)
            return
        column = read_column(item)
        if column:
            self.actions.append(AddColumn(self.table, column, if_not_exists))

    def _add_constraint(self, item: Cursor) -> None:
        if item.at("UNIQUE") and (
            item.peek(1).key in ("KEY", "INDEX")
            or (item.peek(1).key not in ("(", "USING", "NULLS") and item.peek(2).key == "(")
        ):
            if item.peek(1).key not in ("CLUSTERED", "NONCLUSTERED"):
                item.next()
                item.take_any(("KEY", "INDEX"))
                self._add_index(item, unique=True)
                return
        start = item.index
        constraint = read_constraint(item, self.table)
        if constraint:
            if self._not_valid:
                constraint = constraint._replace(not_valid=True)
            self.actions.append(constraint)
            return
        item.index = start
        item.take("CONSTRAINT")
        name = None
        if not item.at("DEFAULT") and not item.at("NOT", "NULL"):
            name = item.identifier()
        if item.take("DEFAULT"):
            self._default_for(item)
        elif item.take("NOT", "NULL"):
            self._add_not_null(item, name)

    def _add_not_null(self, item: Cursor, name: str | None) -> None:
        """PostgreSQL 18's named constraint, of which a NOT VALID one reads no row."""
        column = item.identifier()
        if column is None:
            return
        action: Action = AlterColumn(self.table, column, nullable=False, not_null_name=name)
        if item.skip_to(("VALID",)):
            columns = (column,)
            action = CreateConstraint("not null", name, self.table, columns, not_valid=True)
        self.actions.append(action)

    def _add_index(self, item: Cursor, unique: bool, prefix: str | None = None) -> None:
        if_not_exists = item.take("IF", "NOT", "EXISTS")
        name = item.identifier()
        if item.take("USING"):
            item.next()
        columns = item.identifiers()
        self.actions.append(
            CreateIndex(
                name, self.table, columns, unique, if_not_exists=if_not_exists, prefix=prefix
            )
        )

    def _default_for(self, item: Cursor) -> None:
        """SQL Server's ``DEFAULT value FOR column``."""
        value = item.until(("FOR",)).sql()
        column = item.identifier() if item.take("FOR") else None
        if column:
            self.actions.append(AlterColumn(self.table, column, server_default=value))

    def _drop(self, item: Cursor) -> None:
        start = item.index
        if item.key == "(":
            self._drop_columns(item)
            return
        if self._drops_unnamed(item):
            return
        what, kind = self._dropped(item)
        if what == "DROP" and not item.at("IF", "EXISTS"):
            if not _ends(item, 1) or item.peek().text == HOLE:
                self._drop_something(item)
                return
        self._before = what
        if_exists = item.take("IF", "EXISTS")
        if what == "DROP INDEX":
            name = item.identifier()
            if name:
                self.actions.append(DropIndex(name, self.table, if_exists=if_exists))
        elif what == "DROP CONSTRAINT":
            name = item.identifier()
            cascade = item.skip_to(("CASCADE",))
            if name:
                self.actions.append(DropConstraint(name, self.table, kind, if_exists, cascade))
        elif what == "DROP PARTITION":
            name = item.identifier()
            if name:
                self.actions.append(DropFromTable(self.table, f"PARTITION {name}"))
        elif not self._drop_column(item, if_exists) and start < item.stop:
            item.index = start
            self._drop_something(item)

    def _drops_unnamed(self, item: Cursor) -> bool:
        """What is dropped by its kind, its columns or its bounds."""
        if item.take("PRIMARY", "KEY"):
            self._before = "DROP"
            cascade = item.skip_to(("CASCADE",))
            self.actions.append(DropConstraint(None, self.table, "primary key", cascade=cascade))
        elif item.at("UNIQUE") and item.peek(1).key == "(":
            self._before = "DROP"
            self.actions.append(DropConstraint(None, self.table, "unique"))
        elif item.at("COLUMN") and item.peek(1).key == "(":
            item.next()
            self._drop_columns(item)
        elif item.at("PARTITION") and item.peek(1).key in ("FOR", "("):
            self.actions.append(DropFromTable(self.table, "PARTITION"))
        else:
            return False
        return True

    def _dropped(self, item: Cursor) -> tuple[str, ConstraintKind | None]:
        """What the words under the cursor drop, or those of the item before; they are taken."""
        if item.take("FOREIGN", "KEY"):
            return "DROP CONSTRAINT", "foreign key"
        if not _ends(item, 1):  # else it is a column's name
            if item.take("COLUMN"):
                return "DROP COLUMN", None
            if item.take("CONSTRAINT"):
                return "DROP CONSTRAINT", None
            if item.take("CHECK"):
                return "DROP CONSTRAINT", "check"
            if item.take_any(("INDEX", "KEY")):
                return "DROP INDEX", None
            if item.take("PARTITION"):
                return "DROP PARTITION", None
        return self._before if self._before.startswith("DROP") else "DROP", None

    def _drop_columns(self, item: Cursor) -> None:
        inside = item.parenthesis()
        assert inside is not None
        for one in inside.split():
            self._drop_column(one, False)

    def _drop_column(self, item: Cursor, if_exists: bool) -> bool:
        column = item.identifier()
        if column is None:
            return False
        cascade = item.skip_to(("CASCADE",))
        self.actions.append(DropColumn(self.table, column, if_exists, cascade))
        return True

    def _drop_something(self, item: Cursor, column: str | None = None) -> None:
        """DROP of what has no operation of its own, or of what nobody knows."""
        self._before = ""
        what = [token.text.upper() for token in item.outside()]
        if what:
            self.actions.append(DropFromTable(self.table, " ".join(what[:4]), column))

    def _alter(self, item: Cursor) -> None:
        if not _ends(item, 1) and item.key in ("INDEX", "CONSTRAINT", "CHECK"):
            if item.peek(2).key not in ("TYPE", "SET", "DROP"):
                form = constraint_form(item, self.table)
                self.actions += [] if form is None else [form]
                return
        if item.at("COLUMN"):
            item.next()
        item.take("IF", "EXISTS")
        column = item.identifier()
        if column is None:
            return
        table = self.table
        form = column_form(item, table, column)
        if form is not None:
            self.actions.append(form)
        elif item.take("SET", "DATA", "TYPE") or item.take("TYPE"):
            self._alter_type(item, column)
        elif item.take("SET", "NOT", "NULL"):
            self.actions.append(AlterColumn(table, column, nullable=False))
        elif item.take("DROP", "NOT", "NULL"):
            self.actions.append(AlterColumn(table, column, nullable=True))
        elif item.take("SET", "DEFAULT"):
            self.actions.append(AlterColumn(table, column, server_default=item.sql() or HOLE))
        elif item.take("DROP", "DEFAULT"):
            self.actions.append(AlterColumn(table, column, drops_default=True))
        elif item.take("DROP"):
            self._drop_something(item.until(("IF", *_BEHAVIOUR)), column)
        elif item.take("ADD", "GENERATED"):
            always = item.at("ALWAYS")
            identity = item.skip_to(("IDENTITY",))
            options = item.parenthesis() if item.take("IDENTITY") else None
            self.actions.append(
                AlterColumn(
                    table,
                    column,
                    becomes_identity=identity,
                    is_always=identity and always,
                    starts_elsewhere=options is not None and options.has("START"),
                )
            )
        elif item.key not in ("SET", "ADD", "RESET", "RESTART", "OPTIONS") and item.is_name():
            self._redefine(item, column, column)  # SQL Server

    def _alter_type(self, item: Cursor, column: str) -> None:
        type_ = read_type(item)
        is_recollated = item.at("COLLATE")
        using = None
        if item.skip_to(("USING",)):
            item.next()
            using = item.sql()
        cast = plain_cast(using, column) if using else None
        altered = AlterColumn(self.table, column, type=type_, using=using, using_cast=cast)
        self.actions.append(altered._replace(is_recollated=is_recollated))

    def _modify(self, item: Cursor, verb: str) -> None:
        if item.key == "(":
            inside = item.parenthesis()
            assert inside is not None
            for definition in inside.split():
                if definition.key != "(":
                    self._modify(definition, verb)
            return
        if item.at("PARTITION") and not _ends(item, 2):
            return
        if not _ends(item, 1):
            item.take("COLUMN")
        item.take("IF", "EXISTS")
        column = item.identifier()
        if column is None:
            return
        new_name = item.identifier() if verb == "CHANGE" else column
        if new_name is None:
            return
        self._redefine(item, column, new_name)

    def _redefine(self, item: Cursor, column: str, new_name: str) -> None:
        """The new definition of a column, its name left out."""
        item.index -= 1  # read_column wants a name in front
        definition = read_column(item)
        if definition is None:
            return
        self.actions.append(
            AlterColumn(
                self.table,
                column,
                new_name=None if new_name == column else new_name,
                type=definition.type,
                nullable=definition.nullable,
                server_default=definition.server_default,
            )
        )

    def _rename(self, item: Cursor) -> None:
        table = self.table
        if item.take("TO") or item.take("AS"):
            new_table = item.name()
            if new_table:
                self.actions.append(RenameTable(table, new_table))
            return
        kind = ""
        if item.peek(1).key != "TO":
            kind = item.take_any(("COLUMN", "CONSTRAINT", "INDEX", "KEY"))
        item.take("IF", "EXISTS")
        name = item.identifier()
        if name is None:
            return
        if item.done and not kind:
            self.actions.append(RenameTable(table, Name(name)))  # MySQL: RENAME new_name
            return
        if not item.take("TO"):
            return
        new_name = item.identifier()
        if new_name is None:
            return
        if kind == "CONSTRAINT":
            self.actions.append(RenameConstraint(table, name, new_name))
        elif kind in ("INDEX", "KEY"):
            self.actions.append(RenameObject("index", Name(name), Name(new_name)))
        else:
            self.actions.append(AlterColumn(table, name, new_name=new_name))

    def _set(self, item: Cursor) -> None:
        if item.take("SCHEMA"):
            schema = item.identifier()
            if schema:
                self.actions.append(SetSchema("table", self.table, schema))

    def _partition(self, item: Cursor) -> None:
        attach = item.next().key == "ATTACH"
        item.next()
        partition = item.name() or UNKNOWN_NAME
        if attach:
            self.actions.append(AttachPartition(self.table, partition, item.sql()))
            return
        concurrently = item.take("CONCURRENTLY")
        finalize = item.take("FINALIZE")
        self.actions.append(DetachPartition(self.table, partition, concurrently, finalize))


_COSTLY: Mapping[tuple[str, str | None], MaintenanceStatement] = {
    ("ALGORITHM", "COPY"): "ALGORITHM=COPY",
    ("LOCK", "SHARED"): "LOCK=SHARED",
    ("LOCK", "EXCLUSIVE"): "LOCK=EXCLUSIVE",
}


def online_options(cursor: Cursor, table: Name) -> list[Action]:
    """MySQL's ``ALGORITHM = COPY`` and ``LOCK = EXCLUSIVE``, as far as they cost something."""
    found: list[Action] = []
    while cursor.skip_to(("ALGORITHM", "LOCK")):
        option = cursor.next().key
        cursor.take("=")
        said = _COSTLY.get((option, cursor.take_any(("COPY", "SHARED", "EXCLUSIVE"))))
        if said:
            found.append(Maintenance(said, table))
    return found


_AFTER_VERB: dict[str, Callable[[_Change, Cursor], None]] = {
    "ADD": _Change._add,
    "ALTER": _Change._alter,
    "RENAME": _Change._rename,
    "SET": _Change._set,
}
"""Who reads what stands behind a verb."""


def _ends(item: Cursor, ahead: int) -> bool:
    """Whether nothing but CASCADE or RESTRICT stands so far ahead."""
    token = item.peek(ahead)
    return token.kind == "end" or token.key in _BEHAVIOUR
