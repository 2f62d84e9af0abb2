"""What a migration can do to a database: one value per operation, named as Alembic names it.

``op.drop_column("users", "email")``, ``batch_op.drop_column("email")`` and
``op.execute("ALTER TABLE users DROP COLUMN email")`` are all
``DropColumn(Name("users"), "email")``.

Names are ``str``; a piece of a name that could not be known is a
``flake8_migrations.model.text.HOLE``. ``None`` always means "not said".
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.text import HOLE, is_known

"""Makes a named tuple of all its fields, at half of what its own constructor costs."""


class Name(NamedTuple):
    """The name of a table or another object of a schema, without quotes."""

    name: str
    schema: str | None = None

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}" if self.schema else self.name

    @property
    def is_known(self) -> bool:
        """Whether every piece of it is known."""
        return HOLE not in self.name and (self.schema is None or HOLE not in self.schema)

    def same_as(self, other: Name | None) -> bool:
        """Whether both name one object; a schema left out agrees with any.

        Two names of which the same piece is unknown are taken for one (``work_…``), two
        names of which nothing is known are not.
        """
        if other is None or self.name == HOLE:
            return False
        if self.name != other.name and self.name.lower() != other.name.lower():
            return False
        return not (self.schema and other.schema) or self.schema.lower() == other.schema.lower()


UNKNOWN_NAME = Name(HOLE)


class SqlType(NamedTuple):
    """A column type under PostgreSQL's lower-case name (``varchar``, ``integer``, ``timestamptz``).

    ``arguments`` are the length, or precision and scale, or the labels of an
    ``enum``; a number that could not be known is left out. ``name`` is the type's own
    lower-case name where PostgreSQL has none for it, or a HOLE.
    """

    name: str
    arguments: tuple[int | str, ...] = ()
    type_name: str | None = None
    """The name of a named type (an enum or a domain), where it has one."""
    exists: bool | None = False
    """Whether no type of that name is created: ``create_type=False``, ``native_enum=False``; None
    where that is not known, as with ``metadata=``, which versions of SQLAlchemy take otherwise."""
    on_mysql: str | None = None
    """MySQL's name, where it has several types for this one and this is not the plain one."""

    variants: tuple[tuple[str, SqlType], ...] = ()
    """The types that ``with_variant`` gives other databases, the last one of each counts; under no
    name the one of those that have none, where PostgreSQL has its own."""

    @property
    def may_be_any_enum(self) -> bool:
        """Whether nobody can say what it is, or what it is called."""
        return not is_known(self.name) or not is_known(self.type_name or "")

    def same_as(self, other: SqlType | None) -> bool:
        """Whether both are the same type where there is but one of that name."""
        return (
            other is not None
            and self._replace(on_mysql=other.on_mysql, variants=other.variants) == other
        )

    def on(self, dialect: str) -> SqlType:
        """The type as this database has it."""
        if not self.variants:
            return self
        given = dict(self.variants)
        plain = self._replace(variants=())
        return given.get(dialect, plain if dialect == "postgresql" else given.get("", plain))


class Reference(NamedTuple):
    """What a foreign key refers to."""

    table: Name
    columns: tuple[str, ...] = ()
    ondelete: str | None = None
    use_alter: bool = False
    name: str | None = None
    """Its own name, where the column's definition gives it one."""
    onupdate: str | None = None
    cleared: tuple[str, ...] = ()
    """The columns of the key that ON DELETE SET NULL names, where it is not all of them."""


class Column(NamedTuple):
    """A column as CREATE TABLE or ADD COLUMN defines it."""

    name: str
    type: SqlType | None = None
    nullable: bool | None = None
    server_default: str | None = None
    """SQL of the default, a HOLE when there is one nobody knows, None when there is none."""
    primary_key: bool = False
    unique: bool = False
    indexed: bool = False
    foreign_key: Reference | None = None
    generated: Literal["stored", "virtual", "identity"] | None = None
    comment: str | None = None
    check: str | None = None
    """The condition of a CHECK in the definition."""
    python_default: bool = False
    """Whether ``default=`` is given, which the database never sees."""
    refused_default: str | None = None
    """A ``server_default`` that Alembic refuses (``False``, ``0``), as Python writes it."""
    default_calls: tuple[str, ...] = ()
    """The functions that the default calls, as far as it is known."""
    autoincrement: bool | None = None
    """The argument of that name, which matters to a primary key alone; True for a serial
    in SQL, False beside a ``Sequence``."""
    sequence: Name | None = None
    """The ``Sequence`` that SQLAlchemy asks for the column's value, which no CREATE TABLE makes."""
    persistence_unsaid: bool = False
    """A computed column that says neither STORED nor VIRTUAL."""
    starts_elsewhere: bool = False
    """Whether an identity says where it begins to count, or may do so."""
    parameters: tuple[str, ...] = ()
    """What SQLAlchemy takes for parameters in the text of its default or computation."""
    expression: str | None = None
    """What a computed column is computed from, as SQL; a HOLE in it for what nobody knows."""
    written_type: str | None = None
    """The type as SQLAlchemy calls it where it writes that name on every database: ``DATETIME``,
    and ``mysql.TINYINT`` for one of a dialect."""


ConstraintKind: TypeAlias = Literal[
    "foreign key", "unique", "check", "primary key", "exclude", "not null"
]
"""A "not null" of its own is one that is NOT VALID; any other is an AlterColumn."""


class CreateConstraint(NamedTuple):
    """ADD CONSTRAINT on an existing table, or a constraint inside CREATE TABLE."""

    kind: ConstraintKind
    name: str | None
    table: Name
    columns: tuple[str, ...] = ()
    references: Reference | None = None
    condition: str | None = None
    not_valid: bool | None = False
    """None where it is said by a value nobody knows."""
    using_index: str | None = None
    if_not_exists: bool = False


class Sleep(NamedTuple):
    """The migration waits for nothing but time, in Python or in the database."""

    call: str
    """The call that does so: ``time.sleep()``, ``pg_sleep()``."""


class CreateTable(NamedTuple):
    table: Name
    columns: tuple[Column, ...] = ()
    constraints: tuple[CreateConstraint, ...] = ()
    if_not_exists: bool = False
    temporary: bool = False
    copied_from: tuple[Name, ...] = ()
    """The tables that CREATE TABLE … AS SELECT reads."""
    indexes: tuple[CreateIndex, ...] = ()
    partition_of: Name | None = None
    """CREATE TABLE … PARTITION OF: it has its parent's columns, and goes with its parent."""
    bounds: str = ""
    """What rows a partition takes: ``FOR VALUES …``, or ``DEFAULT`` for what fits no other one."""
    is_open: bool = False
    """Whether it may have more columns than are listed, or less: ``*columns`` put them in, or
    LIKE, INHERITS and OF take them from elsewhere."""
    is_partitioned: bool | None = False
    """Whether it says PARTITION BY; None where that may be."""
    like: tuple[Name, ...] = ()
    """The tables whose columns LIKE copies."""
    inherits: tuple[Name, ...] = ()
    with_no_data: bool = False
    """CREATE TABLE … AS … WITH NO DATA: it reads no row."""


class DropTable(NamedTuple):
    table: Name
    if_exists: bool = False
    cascade: bool = False


class RenameTable(NamedTuple):
    table: Name
    new_name: Name

    @property
    def renamed(self) -> Name:
        """The table as it is called afterwards: it stays in its schema where none is said."""
        return Name(self.new_name.name, self.new_name.schema or self.table.schema)


class AddColumn(NamedTuple):
    table: Name
    column: Column
    if_not_exists: bool = False
    inline: frozenset[str] = frozenset()
    """Alembic's ``inline_primary_key`` and ``inline_references``, where given."""


class DropColumn(NamedTuple):
    table: Name
    column: str
    if_exists: bool = False
    cascade: bool = False
    keywords: frozenset[str] = frozenset()
    """The keyword arguments for SQL Server that are given, and are not false."""


class AlterColumn(NamedTuple):
    """A change of one column; each field says what changes, None where nothing was said."""

    table: Name
    column: str
    new_name: str | None = None
    type: SqlType | None = None
    existing_type: SqlType | None = None
    using: str | None = None
    """The expression that converts old values, as SQL."""
    nullable: bool | None = None
    existing_nullable: bool | None = None
    server_default: str | None = None
    drops_default: bool = False
    becomes_identity: bool = False
    """ADD GENERATED … AS IDENTITY."""
    keywords: frozenset[str] = frozenset()
    """The keyword arguments that are given, where Alembic's own call says it."""
    refused_default: str | None = None
    """As in Column."""
    comment: str | None = None
    using_cast: SqlType | None = None
    """The type that ``using`` casts the column itself to, where it does no more than that."""
    existing_default: str | None = None
    """As it is said to be: SQL, or a HOLE where it is one nobody knows."""
    is_recollated: bool = False
    """Whether the new type has another collation than the old one."""
    not_null_name: str | None = None
    """The name of the constraint, where NOT NULL is added as one that has a name."""
    is_always: bool = False
    """Whether it becomes GENERATED ALWAYS AS IDENTITY, which takes no other value."""
    starts_elsewhere: bool = False
    """As in Column."""
    parameters: tuple[str, ...] = ()
    """As in Column."""


class CreateIndex(NamedTuple):
    name: str | None
    table: Name
    columns: tuple[str, ...] = ()
    unique: bool = False
    concurrently: bool | None = False
    """None where it is said by a value nobody knows."""
    if_not_exists: bool = False
    only: bool = False
    """CREATE INDEX … ON ONLY: on a partitioned table, not on its partitions."""
    using: str | None = None
    """The access method, in lower case: ``gin``."""
    prefix: str | None = None
    """MySQL's ``FULLTEXT`` or ``SPATIAL``."""
    where: str | None = None
    """The condition of a partial index, a HOLE where it is one nobody knows."""
    of_prefix: bool = False
    """Whether MySQL indexes the beginning of a column alone, or may do so: ``mysql_length``."""
    is_special: bool = False
    """Whether more is said than its columns, so that an index on the same ones is another: operator
    classes, an order, a collation, INCLUDE."""
    where_on: frozenset[str] | None = None
    """The databases on which it is partial, by Alembic's keywords; None where SQL says so."""


class DropIndex(NamedTuple):
    name: str
    table: Name | None = None
    schema: str | None = None
    concurrently: bool | None = False
    """As in CreateIndex."""
    if_exists: bool = False
    cascade: bool = False


class DropConstraint(NamedTuple):
    name: str | None
    table: Name
    kind: ConstraintKind | None = None
    if_exists: bool = False
    cascade: bool = False
    is_untyped: bool = False
    """Whether Alembic is not told its kind: no ``type_``."""

    @property
    def is_of_primary_key(self) -> bool:
        """Whether it drops a primary key, as it says or as PostgreSQL would call one."""
        return self.kind == "primary key" or (self.name or "").lower().endswith("pkey")


class RenameConstraint(NamedTuple):
    table: Name
    name: str
    new_name: str


class ValidateConstraint(NamedTuple):
    table: Name
    name: str


class DropFromTable(NamedTuple):
    """ALTER TABLE … DROP (or DETACH) of something that is neither column, constraint nor index."""

    table: Name
    what: str
    """What is dropped, in upper-case SQL words: ``PARTITION p1``, ``EXPRESSION``."""
    column: str | None = None
    """The column that it belongs to, for ALTER COLUMN … DROP."""


TableForm: TypeAlias = Literal[
    "ALTER CONSTRAINT",
    "ALTER IDENTITY",
    "ALTER POLICY",
    "CLUSTER ON",
    "DISABLE ROW LEVEL SECURITY",
    "DISABLE RULE",
    "ENABLE ROW LEVEL SECURITY",
    "ENABLE RULE",
    "FORCE ROW LEVEL SECURITY",
    "INHERIT",
    "NO FORCE ROW LEVEL SECURITY",
    "NO INHERIT",
    "NOT OF",
    "OF",
    "OWNER TO",
    "REPLICA IDENTITY",
    "RESET (…)",
    "SET (…)",
    "SET COMPRESSION",
    "SET EXPRESSION",
    "SET STATISTICS",
    "SET STORAGE",
    "SET WITHOUT CLUSTER",
    "SET WITHOUT OIDS",
]
"""ALTER IDENTITY is what ALTER COLUMN says to the sequence of an identity column."""


class AlterTable(NamedTuple):
    """A table stays what it is under its names, and is kept, shown or checked in another way."""

    table: Name
    form: TableForm
    column: str | None = None
    """The column, where it is about one."""
    of: str | None = None
    """The constraint, rule, policy or index that it names."""
    to: str = ""
    """What is said behind that, as SQL: ``FULL``, ``NOT ENFORCED``, ``fillfactor = 70``."""
    parent: Name | None = None
    """The table of INHERIT and NO INHERIT."""

    @property
    def enforces(self) -> bool | None:
        """Whether it says ENFORCED of a constraint, or NOT ENFORCED; None where it says neither."""
        said = self.to.upper()
        if self.form != "ALTER CONSTRAINT" or "ENFORCED" not in said.split():
            return None
        return "NOT ENFORCED" not in said


class AttachPartition(NamedTuple):
    table: Name
    partition: Name
    bounds: str = ""
    """As of a CreateTable."""


class DetachPartition(NamedTuple):
    table: Name
    partition: Name
    concurrently: bool = False
    finalize: bool = False


class SetSchema(NamedTuple):
    """ALTER … SET SCHEMA: the object moves to another schema."""

    kind: str
    name: Name
    new_schema: str


class Truncate(NamedTuple):
    table: Name
    cascade: bool = False


class Delete(NamedTuple):
    """DELETE; ``filtered`` is None when a WHERE may stand in a piece nobody knows."""

    table: Name
    filtered: bool | None
    reads: tuple[str, ...] = ()
    """The columns (in lower case) that its conditions name, as far as known."""
    of_batch: bool = False
    """Whether it takes some rows at a time, by LIMIT or by the bounds of a range."""
    joined: bool = False
    """Whether an inner join with another table chooses the rows, where no WHERE does."""


class Update(NamedTuple):
    """UPDATE; ``filtered`` is None when a WHERE may stand in a piece nobody knows."""

    table: Name
    filtered: bool | None
    columns: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    """The columns (in lower case) of the table itself that the new values are computed from, as far
    as known."""
    given: tuple[str, ...] = ()
    """The columns whose new values the migration brings along: parameters, values of Python's that
    are not known before it runs."""
    kept: tuple[str, ...] = ()
    """The columns that get the values which they have: ``SET name = name``, or ``SET name =
    COALESCE(name, '')`` for those that have one."""
    calculated: tuple[str, ...] = ()
    """The columns whose new values arithmetic makes of the old ones, so that a second run makes
    others: ``SET price = price * 100``."""
    reads_elsewhere: tuple[str, ...] = ()
    """The columns (in lower case) of other tables that the new values are computed from."""
    of_batch: bool = False
    """As in Delete."""
    joined: bool = False
    """As in Delete."""
    folded: tuple[str, ...] = ()
    """The columns as PostgreSQL knows them, where one that SQL names holds a capital."""
    asked: tuple[str, ...] = ()
    """The columns (in lower case) that its conditions name."""


class Insert(NamedTuple):
    table: Name
    copied_from: tuple[Name, ...] = ()
    """The tables that INSERT … SELECT reads."""
    is_written_out: bool = False
    """Whether the rows stand in the migration, every one of them."""
    numbered: tuple[str, ...] = ()
    """The columns (in lower case) that get whole numbers above zero, written out."""


EVERY_COLUMN = "*"
"""Stands in ``Read`` for all columns that the table has at the moment."""


class Read(NamedTuple):
    """A table that something surely reads, and the columns that it surely names."""

    table: Name
    columns: tuple[str, ...] = ()
    """In lower case, EVERY_COLUMN among them."""


class CreateObject(NamedTuple):
    """CREATE of a view, type, function, trigger, sequence, schema, extension, …"""

    kind: str
    """Lower-case SQL words: ``view``, ``materialized view``, ``type``."""
    name: Name
    labels: tuple[str, ...] = ()
    """The labels of an enum type."""
    or_replace: bool = False
    table: Name | None = None
    """The table of a trigger, policy or rule."""
    constrained: bool = False
    """Whether a domain has a CHECK or is NOT NULL."""
    columns: tuple[str, ...] = ()
    """The columns of a view, where it names them."""
    if_not_exists: bool = False
    for_trigger: bool = False
    """Whether a function RETURNS trigger: nothing but triggers can call it."""
    concurrently: bool = False
    """Whether the body of a routine does something CONCURRENTLY, which PostgreSQL refuses there."""
    shows: tuple[str, ...] = ()
    """The columns that a view has in the end, ``*`` for all that its table has; none where its text
    does not tell."""
    reads: tuple[Read, ...] = ()
    """What a view, trigger or policy surely reads, as far as its text tells."""
    executes: Name | None = None
    """The function that a trigger calls."""
    selects_from: tuple[Name, ...] = ()
    """All that a view selects from; an unknown name among them where that is not all."""
    with_no_data: bool = False
    """Whether a materialized view is left empty."""
    raises: bool = False
    """Whether the body of a routine or trigger may refuse what it is called for."""
    starts_elsewhere: bool = False
    """Whether a sequence says where it begins to count, or may do so."""
    arguments: str | None = None
    """What stands in the parentheses behind a function's name, as SQL in lower case."""
    returns: str | None = None
    """What a function returns, as SQL in lower case."""


VIEWS: Final[frozenset[Literal["view", "materialized view"]]] = frozenset(
    {"view", "materialized view"}
)
"""The kinds of objects that are read as tables are."""


class DropObject(NamedTuple):
    """DROP of anything but a table, column, index or constraint; ``kind`` as in CreateObject."""

    kind: str
    name: Name
    table: Name | None = None
    """The table of a trigger, policy or rule."""
    if_exists: bool = False
    cascade: bool = False


class RenameObject(NamedTuple):
    kind: str
    name: Name
    new_name: Name
    table: Name | None = None
    """The table of a trigger, policy or rule."""


class AlterEnum(NamedTuple):
    """ALTER TYPE … ADD VALUE (``value`` is new) or RENAME VALUE (``new_value`` is given)."""

    type: Name
    value: str
    new_value: str | None = None
    if_not_exists: bool = False


class RecreateTable(NamedTuple):
    """A batch copies the table, drops it and renames the copy: how SQLite alters a table."""

    table: Name


class AlterDomain(NamedTuple):
    """ALTER DOMAIN … ADD CONSTRAINT or SET NOT NULL (``adds``, in upper case)."""

    domain: Name
    adds: str


class DropAll(NamedTuple):
    """Every table of a metadata object or of the connected database is dropped."""

    source: str
    """What lists the tables: ``metadata.drop_all``, ``get_table_names()``."""


MaintenanceStatement: TypeAlias = Literal[
    "ALGORITHM=COPY",
    "CHECK CONSTRAINT",
    "CLUSTER",
    "CONVERT TO CHARACTER SET",
    "DISABLE CONSTRAINT",
    "DISABLE TRIGGER",
    "ENABLE CONSTRAINT",
    "ENABLE TRIGGER",
    "LOCK TABLE",
    "LOCK=EXCLUSIVE",
    "LOCK=SHARED",
    "NOCHECK CONSTRAINT",
    "OPTIMIZE TABLE",
    "REFRESH MATERIALIZED VIEW",
    "REINDEX",
    "REINDEX SYSTEM",
    "REPACK",
    "SET ACCESS METHOD",
    "SET LOGGED",
    "SET TABLESPACE",
    "SET UNLOGGED",
    "VACUUM FULL",
]


class Maintenance(NamedTuple):
    """Work on a table, an index or a view as it stands, or a lock of it by hand."""

    statement: MaintenanceStatement
    target: Name | None = None
    concurrently: bool = False
    mode: str | None = None
    """The lock mode of LOCK TABLE, in upper case."""
    part: str | None = None
    """The trigger or constraint that is switched off or on: its name, or ALL or USER. What switches
    a constraint on checks the rows that are there: WITH CHECK CHECK, and ENABLE as it is."""


EVERY_PARAMETER = "all"
"""The name that stands for all parameters of the session in RESET ALL."""


class SetParameter(NamedTuple):
    """SET name = value (``lock_timeout``, ``foreign_key_checks``); PRAGMA in SQLite.

    RESET gives it the value DEFAULT."""

    name: str
    value: str
    is_local: bool = False
    """SET LOCAL: until the transaction ends."""


TransactionStatement: TypeAlias = Literal[
    "BEGIN",
    "COMMIT",
    "PREPARE TRANSACTION",
    "RELEASE SAVEPOINT",
    "ROLLBACK",
    "ROLLBACK TO SAVEPOINT",
    "SAVEPOINT",
    "START TRANSACTION",
    "connection.begin()",
    "connection.commit()",
    "connection.rollback()",
    "context.begin_transaction()",
    "driver_connection.commit()",
    "driver_connection.rollback()",
    "driver_connection.set_isolation_level()",
    "execution_options(isolation_level='AUTOCOMMIT')",
    "session.rollback()",
]
"""SQL, or the call that does it to Alembic's own connection."""

ROLLBACKS: frozenset[TransactionStatement] = frozenset(
    {
        "ROLLBACK",
        "ROLLBACK TO SAVEPOINT",
        "connection.rollback()",
        "driver_connection.rollback()",
        "session.rollback()",
    }
)
"""What undoes some of what was done."""


class TransactionControl(NamedTuple):
    """BEGIN, COMMIT, ROLLBACK or SAVEPOINT written by hand."""

    statement: TransactionStatement
    before_error: bool = False
    """Whether the error that led to it is raised again."""
    after_error: bool = False
    """Whether it comes after an error that is caught, and goes no further."""


RawKind: TypeAlias = Literal[
    "alter",
    "alter in place",
    "alter system",
    "alter table",
    "call",
    "comment",
    "create",
    "drop",
    "keeping",
    "other",
    "perform",
    "privilege",
    "program",
    "select",
    "statistics",
    "vacuum",
]
"""What a statement is that no operation describes: ``privilege`` is GRANT or REVOKE, ``program``
what runs others that its words do not tell (DO, EXECUTE, IF), ``perform`` PL/pgSQL's SELECT,
``statistics`` ANALYZE. ``keeping`` is what changes no schema (SET, COPY, EXPLAIN), ``alter in
place`` what leaves its object where it is under its name (ALTER SEQUENCE)."""


class Privileges(NamedTuple):
    """What GRANT gives, or REVOKE takes away."""

    is_revoked: bool
    words: tuple[str, ...]
    """The privileges, in upper case; the roles where a role is given or taken."""
    kind: str
    """Of what they are privileges, in upper-case SQL words: ``TABLE``, ``ALL TABLES IN SCHEMA``;
    ``ROLE`` where a role itself is given, and ``NEW TABLES`` of ALTER DEFAULT PRIVILEGES."""
    names: tuple[Name, ...]
    roles: tuple[str, ...]
    """Who gets or loses them, in lower case."""


class RawSql(NamedTuple):
    """A statement that none of the other operations describes."""

    head: str
    """Its first words, upper-case."""
    kind: RawKind
    routine: str | None = None
    """What SELECT, PERFORM or CALL may call and nothing else, upper-case, schema included."""
    reads: tuple[Name, ...] = ()
    """The tables whose rows SELECT asks for."""
    privileges: Privileges | None = None
    """Of GRANT and REVOKE, where all of it is understood."""
    reads_all: bool = False
    """Whether SELECT asks for all of them: there is no condition and no limit."""
    restarts: Name | None = None
    """The sequence that ALTER SEQUENCE … RESTART lets begin anew, by 1."""


class UnreadSql(NamedTuple):
    """Something was executed whose text could not be known."""

    sink: str
    """The call that executes it: ``op.execute``."""


class CustomOperation(NamedTuple):
    """A method of ``op`` that Alembic itself does not have (a plugin's or the project's own)."""

    method: str
    target: str | None = None
    """The name that it is given first."""
    names: frozenset[str] = frozenset()
    """All names that it is given, in lower case."""
    is_limited: bool = False
    """Whether it touches nothing but what has these names, as its verb tells: ``drop_…``."""
    column: str | None = None
    """The column of the target, where its name speaks of one: ``drop_geo_column``."""


class UnreadCall(NamedTuple):
    """A function is called that could not be followed: it may do anything."""

    function: str
    """Its name, as far as it is known."""


Action: TypeAlias = (
    CreateTable
    | DropTable
    | RenameTable
    | AddColumn
    | DropColumn
    | AlterColumn
    | CreateIndex
    | DropIndex
    | CreateConstraint
    | DropConstraint
    | RenameConstraint
    | ValidateConstraint
    | DropFromTable
    | AlterTable
    | AttachPartition
    | DetachPartition
    | SetSchema
    | Truncate
    | Delete
    | Update
    | Insert
    | CreateObject
    | DropObject
    | RenameObject
    | AlterEnum
    | AlterDomain
    | RecreateTable
    | DropAll
    | Maintenance
    | SetParameter
    | TransactionControl
    | RawSql
    | UnreadSql
    | CustomOperation
    | UnreadCall
    | Sleep
)

Upsetting: TypeAlias = (
    DropTable | DropColumn | AlterColumn | DropObject | DropConstraint | DropIndex
)
"""What a database may refuse, since something depends on what it takes away or changes."""
