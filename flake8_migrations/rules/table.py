"""Every rule: which codes it may report, which function judges, and what that is asked about.

The function is named, as ``topic.function``, and its module is imported when a migration holds
something that the rule is about while one of its codes is on.
"""

from __future__ import annotations

from typing import TypeAlias

from flake8_migrations.model.dialects import DIALECTS, MSSQL, MYSQL, POSTGRESQL, SQLITE, WITH_LOCKS
from flake8_migrations.model.effects import WITH_KEYS
from flake8_migrations.model.migration import Direction, Fault
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    AlterTable,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    CustomOperation,
    Delete,
    DetachPartition,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Maintenance,
    RawSql,
    RecreateTable,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Sleep,
    TransactionControl,
    Truncate,
    UnreadSql,
    Update,
    ValidateConstraint,
)
from flake8_migrations.rules.facts.commits import COMMITTING, DDL
from flake8_migrations.rules.facts.lock_modes import LOCKING

BOTH = (Direction.UPGRADE, Direction.DOWNGRADE)
DOWNGRADE = (Direction.DOWNGRADE,)


class OfAction(NamedTuple):
    """A rule about single operations."""

    codes: tuple[str, ...]
    judge: str
    """``def judge(step: Step, action: CreateIndex) -> Iterator[Finding]``."""
    actions: tuple[type, ...]
    directions: tuple[Direction, ...] = (Direction.UPGRADE,)
    dialects: frozenset[str] | None = None
    """The databases that the rule is about: the operation can run on one of them, and the
    configuration names it. None where the rule speaks of operations on any other database, too."""


class OfRun(NamedTuple):
    """A rule about a run as a whole."""

    codes: tuple[str, ...]
    judge: str
    """``def judge(scene: Scene) -> Iterator[Finding]``."""
    directions: tuple[Direction, ...] = (Direction.UPGRADE,)
    actions: tuple[type, ...] | frozenset[type] | None = None
    """What the run must do some of for the rule to have something to say, or Fault for what it does
    wrongly; None where it may speak of any run."""
    dialects: frozenset[str] | None = None
    """The databases that the rule is about, of which the configuration names one; None for any."""


class OfFile(NamedTuple):
    """A rule about the file, whatever its operations are."""

    codes: tuple[str, ...]
    judge: str
    """``def judge(migration: Migration, config: Config) -> Iterator[Finding]``."""
    spares_frozen: bool = True
    """Whether the rule has nothing to say about a revision that ``migrations-freeze`` exempts."""
    observes: bool = False
    """Whether the rule asks what the file imports, or what it uses beside its operations."""
    looks_around: bool = False
    """Whether the judge gets the surroundings as well."""


class OfHistory(NamedTuple):
    """A rule about the place of a file in its history."""

    codes: tuple[str, ...]
    judge: str
    """``def judge(header: Revision, around: Surroundings) -> Iterator[Finding]``."""


Rule: TypeAlias = OfAction | OfRun | OfFile | OfHistory

_COUNTING_IN_BITS = MYSQL | {"postgresql", "mssql"}
"""Databases whose ``integer`` has 32 bits; SQLite's and Oracle's are larger."""
_REFUSING_TWICE = frozenset({"postgresql", "mssql", "oracle"})
"""Databases in which one UPDATE sets a column once; MySQL and SQLite let the last value win."""
_MOVING_TABLES = frozenset({"postgresql", "mssql"})
WITH_SCHEMAS = frozenset({"postgresql", "mssql", "oracle"})
"""Databases in which a schema is not the whole database."""

WITH_SEQUENCES = WITH_SCHEMAS
"""Databases whose sequences SQLAlchemy asks for values."""

OF_CONSTRAINTS = (DropConstraint, RenameConstraint, ValidateConstraint)
OF_TABLES = frozenset(
    {
        CreateTable,
        DropTable,
        RenameTable,
        AddColumn,
        DropColumn,
        AlterColumn,
        CreateIndex,
        CreateConstraint,
        *OF_CONSTRAINTS,
    }
)
ALTERING = frozenset({AddColumn, AlterColumn, CreateConstraint, DropColumn, DropConstraint})
"""What ALTER TABLE does to columns and constraints."""
_WITH_TYPES = (CreateTable, AddColumn, AlterColumn)
_DEFINING = (*_WITH_TYPES, CreateConstraint, CreateIndex)
_PUTTING_BACK = (AddColumn, AlterColumn, CreateConstraint, CreateIndex, CreateTable)
_CREATING = (
    CreateTable,
    AddColumn,
    AlterColumn,
    RenameTable,
    CreateIndex,
    CreateConstraint,
    CreateObject,
)
_NAMING = (*_CREATING, RenameConstraint, RenameObject)
_CHANGING = (CreateTable, DropTable, RenameTable, AddColumn, DropColumn, AlterColumn)
"""What surely makes a table or column appear or vanish."""
_UPON_WHAT_STANDS = (
    CreateTable,
    DropTable,
    RenameTable,
    AddColumn,
    DropColumn,
    AlterColumn,
    CreateIndex,
    DropIndex,
    CreateConstraint,
    DropConstraint,
    CreateObject,
    DropObject,
    Truncate,
    Delete,
    Update,
    Insert,
)
"""What needs something of earlier revisions, or must not find it."""
MAY_BE_REFUSED = frozenset(
    {CreateIndex, DropIndex, DetachPartition, Maintenance, CreateObject, DropObject, RawSql}
)
"""What PostgreSQL may refuse inside a transaction."""
_MAY_BE_SLOW = (
    Maintenance,
    CreateIndex,
    CreateConstraint,
    ValidateConstraint,
    AddColumn,
    AlterColumn,
    AlterTable,
    CreateTable,
    CreateObject,
    Insert,
    RawSql,
    Sleep,
)
CHANGES_ROWS = frozenset({Update, Delete, Insert})

RULES: tuple[Rule, ...] = (
    # filenames
    OfFile(("MIG009", "MIG010"), "filenames.file_name", spares_frozen=False, looks_around=True),
    # destruction
    OfAction(("MIG001", "MIG014", "MIG017"), "destruction.drop_table", (DropTable,)),
    OfAction(("MIG002", "MIG017"), "destruction.drop_column", (DropColumn,)),
    OfAction(("MIG003",), "destruction.truncate", (Truncate,), BOTH),
    OfAction(("MIG004",), "destruction.delete", (Delete,), BOTH),
    OfAction(("MIG005",), "destruction.drop_index", (DropIndex,)),
    OfAction(("MIG006",), "destruction.drop_constraint", (DropConstraint,)),
    OfAction(("MIG007",), "destruction.drop_from_table", (DropFromTable,)),
    OfAction(("MIG007",), "destruction.detach_partition", (DetachPartition,)),
    OfAction(("MIG008", "MIG014"), "destruction.downgrade_drops_table", (DropTable,), DOWNGRADE),
    OfAction(("MIG008",), "destruction.downgrade_drops_column", (DropColumn,), DOWNGRADE),
    OfAction(("MIG008",), "destruction.downgrade_drops_part", (DropFromTable,), DOWNGRADE),
    OfAction(("MIG008",), "destruction.downgrade_detaches", (DetachPartition,), DOWNGRADE),
    OfAction(("MIG008",), "destruction.downgrade_drops_object", (DropObject,), DOWNGRADE),
    OfAction(("MIG011",), "destruction.update", (Update,), BOTH),
    OfAction(("MIG013",), "destruction.cascade_of_table", (DropTable, Truncate), BOTH, POSTGRESQL),
    OfAction(
        ("MIG013",),
        "destruction.cascade_of_part",
        (DropColumn, DropConstraint, DropIndex, DropObject),
        BOTH,
        POSTGRESQL,
    ),
    OfAction(("MIG014",), "destruction.drop_all", (DropAll,), BOTH),
    OfAction(("MIG015",), "destruction.unread_sql", (UnreadSql,), BOTH),
    OfAction(("MIG018",), "destruction.alter_column", (AlterColumn,)),
    # custom_operations
    OfAction(
        ("MIG001", "MIG002", "MIG003", "MIG005", "MIG006", "MIG012"),
        "custom_operations.drop",
        (CustomOperation,),
    ),
    OfAction(("MIG008",), "custom_operations.downgrade_drops", (CustomOperation,), DOWNGRADE),
    # dropped_objects
    OfAction(("MIG012",), "dropped_objects.drop_object", (DropObject,)),
    # likely_renames
    OfRun(("MIG016",), "likely_renames.likely_renames", actions=(AddColumn,)),
    # renames
    OfAction(("MIG201",), "renames.rename_column", (AlterColumn,)),
    OfAction(("MIG202",), "renames.rename_table", (RenameTable,)),
    OfAction(("MIG202",), "renames.rename_view", (RenameObject,)),
    OfAction(("MIG203",), "renames.set_schema", (SetSchema,), dialects=_MOVING_TABLES),
    OfAction(("MIG203",), "renames.rename_schema", (RenameObject,), dialects=POSTGRESQL),
    OfAction(("MIG204",), "renames.rename_label", (AlterEnum,), dialects=POSTGRESQL),
    OfAction(("MIG204",), "renames.label_by_hand", (Delete, Update), dialects=POSTGRESQL),
    OfAction(("MIG204",), "renames.create_type", (CreateObject,)),
    OfAction(("MIG204",), "renames.alter_labels", (AlterColumn,)),
    OfAction(("MIG216",), "renamed_objects.rename_object", (RenameObject,), dialects=POSTGRESQL),
    # new_writes
    OfAction(("MIG213",), "new_writes.create_constraint", (CreateConstraint,), dialects=DIALECTS),
    OfAction(("MIG213",), "new_writes.add_column", (AddColumn,), dialects=DIALECTS),
    OfAction(("MIG213",), "new_writes.create_trigger", (CreateObject,), dialects=DIALECTS),
    OfAction(("MIG213",), "new_writes.become_identity", (AlterColumn,), dialects=POSTGRESQL),
    OfAction(("MIG213",), "new_writes.set_always", (AlterTable,), dialects=POSTGRESQL),
    OfRun(("MIG217",), "new_writes.new_labels", actions=(AlterEnum, AlterColumn)),
    # access
    OfRun(("MIG214",), "access.rows_hidden", actions=(AlterTable,), dialects=POSTGRESQL),
    OfRun(("MIG215",), "access.revoked", actions=(RawSql,)),
    # locking
    OfAction(("MIG101",), "locking.create_index", (CreateIndex,), dialects=POSTGRESQL),
    OfAction(
        ("MIG101", "MIG104", "MIG105", "MIG106", "MIG107"),
        "locking.add_column",
        (AddColumn,),
        dialects=WITH_LOCKS,
    ),
    OfAction(
        ("MIG104", "MIG105", "MIG106", "MIG107", "MIG108"),
        "locking.create_constraint",
        (CreateConstraint,),
        dialects=WITH_LOCKS,
    ),
    OfAction(("MIG104",), "locking.enforce_key", (AlterTable,), dialects=POSTGRESQL),
    OfAction(("MIG109",), "locking.key_of_index", (CreateConstraint,), dialects=POSTGRESQL),
    OfAction(("MIG109",), "locking.set_not_null", (AlterColumn,), dialects=WITH_LOCKS),
    # rewrites
    OfAction(("MIG110",), "rewrites.change_type", (AlterColumn,), dialects=WITH_LOCKS),
    OfAction(("MIG111",), "rewrites.add_column_with_default", (AddColumn,), dialects=POSTGRESQL),
    OfAction(("MIG111",), "rewrites.add_column_of_domain", (AddColumn,), dialects=POSTGRESQL),
    OfAction(("MIG112",), "rewrites.add_numbered_column", (AddColumn,), dialects=WITH_LOCKS),
    OfAction(("MIG113",), "rewrites.add_stored_column", (AddColumn,), dialects=WITH_LOCKS),
    OfAction(("MIG113",), "rewrites.set_expression", (AlterTable,), dialects=POSTGRESQL),
    # maintenance
    OfAction(("MIG115",), "maintenance.heavy_statement", (Maintenance,), dialects=POSTGRESQL),
    OfAction(("MIG115",), "maintenance.recreated", (RecreateTable,), dialects=POSTGRESQL),
    OfAction(
        ("MIG117",),
        "maintenance.trigger",
        (CreateObject, DropObject, Maintenance),
        dialects=POSTGRESQL,
    ),
    OfAction(("MIG122",), "maintenance.lock_table", (Maintenance,), dialects=WITH_LOCKS),
    OfAction(
        ("MIG125",), "maintenance.concurrent_index", (CreateIndex, DropIndex), dialects=POSTGRESQL
    ),
    OfRun(("MIG127",), "maintenance.replaced_index", actions=(DropIndex,)),
    # partitions
    OfAction(("MIG116",), "partitions.attach", (AttachPartition,), dialects=POSTGRESQL),
    OfAction(("MIG116",), "partitions.create", (CreateTable,), dialects=POSTGRESQL),
    OfAction(("MIG116",), "partitions.detach", (DetachPartition,), dialects=POSTGRESQL),
    OfAction(("MIG116",), "partitions.drop", (DropTable,), dialects=POSTGRESQL),
    # repeated
    OfRun(("MIG128",), "repeated.repeated_alters", actions=ALTERING),
    # compatibility
    OfAction(("MIG205",), "required_columns.add", (AddColumn,)),
    OfAction(("MIG205",), "required_columns.become", (AlterColumn, CreateConstraint)),
    OfAction(("MIG206",), "compatibility.set_not_null", (AlterColumn,)),
    OfAction(("MIG207",), "compatibility.create_unique_constraint", (CreateConstraint,)),
    OfAction(("MIG207",), "compatibility.create_unique_index", (CreateIndex,)),
    OfAction(("MIG207",), "compatibility.add_unique_column", (AddColumn,)),
    OfAction(("MIG208",), "compatibility.drop_not_null", (AlterColumn,)),
    OfAction(("MIG209",), "compatibility.change_default", (AlterColumn,)),
    OfAction(
        ("MIG210",), "compatibility.json_column", (AddColumn, AlterColumn), dialects=POSTGRESQL
    ),
    OfRun(("MIG211", "MIG520"), "needed.key_types", BOTH, actions=WITH_KEYS),
    OfAction(("MIG212",), "compatibility.create_domain", (CreateObject,), dialects=POSTGRESQL),
    OfAction(("MIG212",), "compatibility.alter_domain", (AlterDomain,), dialects=POSTGRESQL),
    # outside_transactions
    OfRun(("MIG102",), "outside_transactions.in_transaction", BOTH, MAY_BE_REFUSED),
    # transactions
    OfRun(("MIG114",), "transactions.validates_too_soon", actions=(ValidateConstraint,)),
    OfRun(("MIG118",), "transactions.locks_several", actions=LOCKING),
    OfRun(("MIG119",), "transactions.slow_under_lock", actions=_MAY_BE_SLOW),
    OfRun(("MIG120",), "transactions.rows_among_ddl", actions=CHANGES_ROWS),
    OfRun(("MIG124",), "transactions.split_by_block", BOTH),
    # row_by_row
    OfRun(("MIG129",), "row_by_row.row_by_row", actions=(Insert, Update, Delete, Fault)),
    # batches
    OfRun(("MIG120",), "batches.in_one_transaction", actions=(Update, Delete)),
    # enum_labels
    OfRun(("MIG126",), "enum_labels.used_too_soon", actions=(AlterEnum,)),
    # hand_written
    OfRun(("MIG123",), "hand_written.by_hand", BOTH, (TransactionControl,)),
    # lock_timeouts
    OfRun(("MIG121",), "lock_timeouts.no_lock_timeout", actions=LOCKING),
    OfRun(
        ("MIG135",),
        "lock_timeouts.kills_concurrent",
        BOTH,
        (CreateIndex, DropIndex, DetachPartition, Maintenance),
        POSTGRESQL,
    ),
    # names
    OfAction(("MIG402",), "names.pattern_of_name", _NAMING, dialects=DIALECTS),
    OfRun(("MIG413",), "names.without_schema", actions=OF_TABLES, dialects=WITH_SCHEMAS),
    OfAction(("MIG401",), "names.long_name", _NAMING, BOTH, POSTGRESQL | MYSQL),
    OfAction(
        ("MIG401",), "names.long_label", (CreateTable, CreateObject, AlterEnum), BOTH, POSTGRESQL
    ),
    OfAction(("MIG401",), "names.dropped_long_name", (DropIndex, DropConstraint), BOTH, POSTGRESQL),
    OfRun(
        ("MIG401",), "names.two_cuts", BOTH, (*OF_CONSTRAINTS, DropIndex, RenameObject), POSTGRESQL
    ),
    # columns
    OfAction(("MIG404",), "columns.limited_text", _WITH_TYPES, dialects=POSTGRESQL),
    OfAction(
        ("MIG405",), "columns.small_key", (CreateTable, AddColumn), dialects=_COUNTING_IN_BITS
    ),
    OfAction(("MIG406",), "columns.naive_timestamp", _WITH_TYPES, dialects=POSTGRESQL),
    OfAction(("MIG408",), "columns.serial", (CreateTable, AddColumn), dialects=POSTGRESQL),
    OfAction(("MIG410",), "columns.refused_default", _WITH_TYPES, BOTH),
    OfAction(("MIG411",), "columns.python_default", (AddColumn,), dialects=DIALECTS),
    OfRun(("MIG412",), "columns.enums_of_tables", actions=(CreateTable,), dialects=POSTGRESQL),
    OfAction(("MIG412",), "columns.enum_type", (CreateObject,), dialects=POSTGRESQL),
    OfAction(
        ("MIG522",),
        "columns.type_of_another_database",
        (CreateTable, AddColumn),
        BOTH,
        POSTGRESQL | MYSQL | SQLITE,
    ),
    # hygiene
    OfRun(("MIG403",), "hygiene.unindexed_keys", actions=WITH_KEYS | {DropIndex, DropConstraint}),
    OfAction(("MIG407",), "hygiene.no_primary_key", (CreateTable,), dialects=DIALECTS),
    OfAction(("MIG409",), "hygiene.wide_index", (CreateIndex,), dialects=DIALECTS),
    OfAction(("MIG409",), "hygiene.wide_indexes_of_table", (CreateTable,), dialects=DIALECTS),
    OfAction(("MIG414",), "hygiene.repeated_assignment", (Update,), BOTH, _REFUSING_TWICE),
    OfAction(("MIG414",), "hygiene.repeated_view_column", (CreateObject,), BOTH, DIALECTS),
    OfAction(("MIG414",), "hygiene.repeated_column", (CreateTable,), BOTH),
    OfRun(("MIG414",), "hygiene.repeated", BOTH, _CREATING),
    OfAction(("MIG415",), "hygiene.extension", (CreateObject,), dialects=POSTGRESQL),
    # redundant_indexes
    OfRun(
        ("MIG416",), "redundant_indexes.redundant", actions=(CreateIndex, CreateTable, AddColumn)
    ),
    # switched_off
    OfRun(("MIG417",), "switched_off.switched_off", BOTH, (SetParameter, Maintenance, AlterTable)),
    # reversibility
    OfFile(("MIG301",), "reversibility.no_way_back"),
    OfRun(("MIG302", "MIG303"), "reversibility.not_mirrored"),
    OfRun(("MIG302",), "put_back.put_back_otherwise", DOWNGRADE, _PUTTING_BACK),
    OfFile(("MIG328",), "reversibility.empty_migration"),
    # new_rows
    OfAction(("MIG327",), "new_rows.alter_column", (AlterColumn,), DOWNGRADE),
    OfAction(("MIG327",), "new_rows.add_column", (AddColumn,), DOWNGRADE),
    OfAction(("MIG327",), "new_rows.create_unique", (CreateConstraint, CreateIndex), DOWNGRADE),
    # enums
    OfRun(("MIG304",), "enums.enum_types", BOTH, _WITH_TYPES),
    # unnamed constraints
    OfRun(
        ("MIG305",), "unnamed_constraints.unnamed_creation", actions=(CreateConstraint, AddColumn)
    ),
    OfRun(("MIG306",), "unnamed_constraints.unnamed_drop", BOTH, (DropConstraint,)),
    # order
    OfRun(("MIG307", "MIG324"), "order.wrong_place", BOTH, _CHANGING),
    OfRun(("MIG324",), "order.gone_with_column", BOTH, (DropColumn,)),
    OfRun(("MIG308",), "order.drop_order", BOTH, (DropTable,)),
    OfAction(
        ("MIG308",),
        "needed.needed",
        (DropTable, DropColumn, AlterColumn, DropObject, DropConstraint, DropIndex),
        BOTH,
        POSTGRESQL,
    ),
    OfAction(("MIG308",), "needed.truncated", (Truncate,), BOTH, POSTGRESQL | MYSQL),
    OfRun(("MIG326",), "order.left_out", BOTH, (CreateTable,)),
    # text_defaults
    OfAction(("MIG501",), "text_defaults.text_default", _WITH_TYPES, BOTH, POSTGRESQL),
    OfAction(("MIG502",), "text_defaults.in_definition", _DEFINING, BOTH, DIALECTS),
    # casts
    OfAction(("MIG504",), "casts.change_type", (AlterColumn,), BOTH, POSTGRESQL),
    # counting
    OfAction(("MIG508",), "counting.explicit_numbers", (Insert,), BOTH, POSTGRESQL),
    OfAction(("MIG508",), "counting.counted_late", (AlterColumn,), BOTH, POSTGRESQL),
    OfAction(("MIG508",), "counting.restarted", (AlterTable, RawSql), BOTH, POSTGRESQL),
    OfAction(("MIG508",), "counting.copied", (RecreateTable,), BOTH, POSTGRESQL),
    # executing
    OfRun(("MIG502", "MIG503", "MIG517"), "executing.faults", BOTH, (Fault,)),
    # failing
    OfAction(
        ("MIG505",), "failing.use_type", (CreateTable, AddColumn, AlterColumn), BOTH, POSTGRESQL
    ),
    OfAction(
        ("MIG506",),
        "failing.foreign_key",
        (CreateTable, AddColumn, CreateConstraint),
        BOTH,
        POSTGRESQL,
    ),
    OfAction(("MIG519",), "against_history.contradiction", _UPON_WHAT_STANDS, BOTH),
    OfAction(("MIG511",), "failing.concurrently", (CreateIndex, DropIndex), BOTH, POSTGRESQL),
    OfAction(("MIG521",), "failing.replaced_otherwise", (CreateObject,), BOTH, POSTGRESQL),
    # mssql
    OfAction(("MIG515",), "mssql.drop_column", (DropColumn,), BOTH, MSSQL),
    # search_path
    OfRun(("MIG510",), "search_path.search_path_lost", BOTH, (SetParameter,), POSTGRESQL),
    # swallowing
    OfRun(("MIG518",), "swallowing.swallowed", BOTH, (Fault,), POSTGRESQL),
    # mysql
    OfAction(("MIG130",), "mysql.maintenance", (Maintenance,), dialects=MYSQL),
    OfAction(("MIG130",), "mysql.create_index", (CreateIndex,), dialects=MYSQL),
    OfAction(("MIG131",), "mysql.change_members", (AlterColumn,), dialects=MYSQL),
    OfRun(("MIG130",), "mysql.drop_primary_key", actions=(DropConstraint,), dialects=MYSQL),
    OfAction(("MIG132",), "mysql.alter_column", (AlterColumn,), BOTH, MYSQL),
    OfAction(
        ("MIG133",),
        "mysql.inline_references",
        (AddColumn, CreateTable),
        dialects=frozenset({"mysql"}),
    ),
    # half_applied
    OfRun(("MIG134",), "half_applied.half_applied", actions=DDL, dialects=COMMITTING),
    # mysql_refusals
    OfAction(("MIG512",), "mysql_refusals.untyped_constraint", (DropConstraint,), BOTH, MYSQL),
    OfAction(("MIG512",), "mysql_refusals.index_of_no_table", (DropIndex,), BOTH, MYSQL),
    OfAction(("MIG513",), "mysql_refusals.refused_column", _WITH_TYPES, BOTH, MYSQL),
    OfAction(
        ("MIG513",), "mysql_refusals.indexed_text", (CreateIndex, CreateConstraint), BOTH, MYSQL
    ),
    OfAction(("MIG514",), "mysql_refusals.needed_index", (DropIndex, DropConstraint), BOTH, MYSQL),
    # set_null
    OfAction(("MIG507",), "set_null.new_key", (CreateTable, AddColumn, CreateConstraint), BOTH),
    OfAction(("MIG507",), "set_null.required_column", (AlterColumn,), BOTH),
    # drivers
    OfRun(("MIG509",), "drivers.several_statements", BOTH, dialects=SQLITE),
    # sequences
    OfAction(("MIG516",), "sequences.never_created", _WITH_TYPES, dialects=WITH_SEQUENCES),
    # sqlite
    OfRun(("MIG019",), "sqlite.recreated", BOTH, (RecreateTable,), SQLITE),
    OfAction(
        ("MIG140",),
        "sqlite.outside_batch",
        (CreateConstraint, DropConstraint, AlterColumn, AddColumn),
        BOTH,
        SQLITE,
    ),
    OfAction(("MIG140",), "sqlite.drop_column", (DropColumn,), BOTH, SQLITE),
    OfAction(("MIG140",), "sqlite.copied_under_view", (RecreateTable,), BOTH, SQLITE),
    # chain
    OfHistory(("MIG309", "MIG310", "MIG311", "MIG312"), "chain.chain"),
    OfFile(("MIG313",), "chain.said_parent"),
    OfHistory(("MIG325",), "chain.order_of_dates"),
    # purity
    OfFile(("MIG315",), "purity.imports", observes=True),
    OfFile(("MIG317", "MIG318"), "purity.entries"),
    OfFile(("MIG319",), "purity.at_import"),
    OfFile(("MIG316", "MIG320", "MIG321", "MIG323"), "purity.uses", observes=True),
)
"""Those of one topic together; what is reported at one place is in this order."""
