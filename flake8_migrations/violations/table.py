"""Every code, declared once, in the order of their numbers.

They stand in one file because every migration needs them all: a file costs more than its rows do.
A code, once released, is never renumbered or used again.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from flake8_migrations.model.dialects import MYSQL, SQLITE
from flake8_migrations.model.namedtuple import NamedTuple

Severity: TypeAlias = 'Literal["critical", "error", "warning"]'


class Violation(NamedTuple):
    """One kind of hazard; ``message`` is a format string over the names a rule hands in."""

    code: str
    name: str
    """A short name in kebab case: the bad pattern, not the remedy."""
    severity: Severity
    message: str
    opt_in: bool = False
    """Reported only when selected by a prefix longer than ``MIG``."""
    on_for: frozenset[str] = frozenset()
    """The databases of ``migrations-dialect`` for which an opt-in code is on by default."""


DECLARED: tuple[Violation, ...] = (
    Violation(
        code="MIG000",
        name="internal-error",
        severity="error",
        message=(
            "could not judge this migration: {part} failed with {error};"
            " please report it with the file that causes it"
        ),
    ),
    Violation(
        code="MIG001",
        name="drop-table",
        severity="critical",
        message="drops table {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG002",
        name="drop-column",
        severity="error",
        message="drops column {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG003",
        name="truncate",
        severity="critical",
        message=(
            "truncates table {names}: every row is lost and no downgrade brings them back;"
            " delete only the rows that must go, with a WHERE"
        ),
    ),
    Violation(
        code="MIG004",
        name="delete-without-where",
        severity="critical",
        message="deletes every row of {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG005",
        name="drop-index",
        severity="warning",
        message="drops index {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG006",
        name="drop-constraint",
        severity="warning",
        message=(
            "drops constraint {names}: rows it refused get in from now on, and adding it back"
            " fails on them; make sure that the application enforces the rule"
        ),
    ),
    Violation(
        code="MIG007",
        name="alter-table-drop",
        severity="error",
        message=(
            "drops a part of table {names}: what it held or guaranteed is gone;"
            " make sure that a copy exists and that nothing relies on it"
        ),
    ),
    Violation(
        code="MIG008",
        name="destructive-downgrade",
        severity="warning",
        message=(
            "downgrade drops {names}: {harm}{reason};"
            " keep it, or raise to say that this step cannot be undone"
        ),
    ),
    Violation(
        code="MIG009",
        name="file-name",
        severity="error",
        message="file name {file} {problem}: {remedy}",
    ),
    Violation(
        code="MIG010",
        name="legacy-file-name",
        severity="warning",
        opt_in=True,
        message="legacy file name {file} {problem}: exempt {why}",
    ),
    Violation(
        code="MIG011",
        name="update-without-where",
        severity="error",
        message=(
            "overwrites {names} in {rows}: no WHERE limits it, and {harm};"
            " say which rows must change, and keep a copy if a downgrade needs the old values"
        ),
    ),
    Violation(
        code="MIG012",
        name="drop-object",
        severity="error",
        message="drops {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG013",
        name="cascade",
        severity="critical",
        message=(
            "{names} with CASCADE: everything that depends on it goes too, unlisted and unseen;"
            " name each dependent object in a statement of its own"
        ),
    ),
    Violation(
        code="MIG014",
        name="drop-all",
        severity="critical",
        message=(
            "drops whatever tables {names} lists when it runs, including those nobody thought of;"
            " name each table that must go"
        ),
    ),
    Violation(
        code="MIG015",
        name="unreadable-sql",
        severity="warning",
        opt_in=True,
        message=(
            "{names} runs SQL that cannot be read from the source: nobody can review what it does;"
            " pass a literal, a constant or bind parameters"
        ),
    ),
    Violation(
        code="MIG016",
        name="rename-by-drop-and-add",
        severity="error",
        message=(
            "adds column {added} where {dropped} of the same type is dropped: if this is a"
            " rename, every value is lost; rename with alter_column(new_column_name=…) or copy the"
            " values first"
        ),
    ),
    Violation(
        code="MIG017",
        name="drop-and-create",
        severity="error",
        message=(
            "drops {names} and creates it again: what it held is lost;"
            " alter it in place, or copy the data before the drop"
        ),
    ),
    Violation(
        code="MIG018",
        name="narrow-type",
        severity="error",
        message=(
            "narrows column {names} {change}: {loss};"
            " check the data first, or add a new column and move the values over"
        ),
    ),
    Violation(
        code="MIG019",
        name="batch-deletes-children",
        severity="error",
        opt_in=True,
        on_for=SQLITE,
        message=(
            "the batch drops and recreates {names}: where PRAGMA foreign_keys is on, SQLite {harm};"
            " switch it off before the batch and outside a transaction"
        ),
    ),
    Violation(
        code="MIG101",
        name="index-with-write-lock",
        severity="warning",
        opt_in=True,
        message=(
            "builds {names}: writes to the table wait until it is done;"
            " {how} inside op.get_context().autocommit_block(), in a migration of its own"
        ),
    ),
    Violation(
        code="MIG102",
        name="concurrently-in-transaction",
        severity="error",
        message="{names} fails: PostgreSQL refuses it inside a transaction, and {why}; {remedy}",
    ),
    Violation(
        code="MIG104",
        name="foreign-key-under-lock",
        severity="warning",
        opt_in=True,
        message="{verb} foreign key {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG105",
        name="check-under-lock",
        severity="warning",
        opt_in=True,
        message="adds CHECK constraint {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG106",
        name="unique-under-lock",
        severity="warning",
        opt_in=True,
        message=(
            "adds unique constraint {names}: reads and writes wait while its index is"
            " built; build a unique index concurrently, then ADD CONSTRAINT … UNIQUE USING INDEX"
        ),
    ),
    Violation(
        code="MIG107",
        name="primary-key-under-lock",
        severity="warning",
        opt_in=True,
        message="adds {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG108",
        name="exclude-under-lock",
        severity="warning",
        opt_in=True,
        message=(
            "adds exclusion constraint {names}: reads and writes wait while its index is"
            " built, and PostgreSQL has no way around it; add it to a new table, and move the"
            " rows over"
        ),
    ),
    Violation(
        code="MIG109",
        name="not-null-under-lock",
        severity="warning",
        opt_in=True,
        message="sets {names} NOT NULL: {harm}; {remedy}",
    ),
    Violation(
        code="MIG110",
        name="type-rewrite",
        severity="warning",
        opt_in=True,
        message="changes the type of {names}{change}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG111",
        name="volatile-default",
        severity="warning",
        opt_in=True,
        message=(
            "adds column {names} with a {what} that rewrites the whole table while reads"
            " and writes wait: {why}; {remedy}"
        ),
    ),
    Violation(
        code="MIG112",
        name="numbered-column",
        severity="warning",
        opt_in=True,
        message=(
            "adds column {names} that numbers every row at once: reads and writes wait while"
            " the whole table is rewritten; {remedy}"
        ),
    ),
    Violation(
        code="MIG113",
        name="stored-generated-column",
        severity="warning",
        opt_in=True,
        message=(
            "{verb} stored generated column {names}: reads and writes wait while the whole"
            " table is rewritten; compute the value in a query or a view, or fill a plain column in"
            " batches"
        ),
    ),
    Violation(
        code="MIG114",
        name="validate-too-soon",
        severity="warning",
        opt_in=True,
        message=(
            "validates constraint {names} {harm}; validate it in a later migration, inside"
            " op.get_context().autocommit_block()"
        ),
    ),
    Violation(
        code="MIG115",
        name="heavy-statement",
        severity="warning",
        opt_in=True,
        message="runs {names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG116",
        name="partition-under-lock",
        severity="warning",
        opt_in=True,
        message="{names}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG117",
        name="trigger-under-lock",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: {waiting} wait until the transaction ends;"
            " do it in a migration of its own, with a lock_timeout"
        ),
    ),
    Violation(
        code="MIG118",
        name="several-tables-locked",
        severity="warning",
        opt_in=True,
        message=(
            "locks {names} {how} at the same time: whoever takes them in another order may deadlock"
            " with it, and all wait for the slowest; {remedy}"
        ),
    ),
    Violation(
        code="MIG119",
        name="slow-under-lock",
        severity="warning",
        opt_in=True,
        message=("{names} takes long while reads and writes of {locked} wait; {remedy}"),
    ),
    Violation(
        code="MIG120",
        name="data-with-schema-change",
        severity="warning",
        opt_in=True,
        message=(
            "{names} {mixed}; change the rows in a migration of their own, in batches that"
            " commit{way}"
        ),
    ),
    Violation(
        code="MIG121",
        name="no-lock-timeout",
        severity="warning",
        opt_in=True,
        message="locks {names} {limit}: while it waits for its turn, {queue}; {remedy}",
    ),
    Violation(
        code="MIG122",
        name="lock-table",
        severity="warning",
        opt_in=True,
        message=(
            "locks table {names} in mode {mode}: the application waits until the transaction ends;"
            " let each statement take the lock it needs, or lock only the rows in question"
        ),
    ),
    Violation(
        code="MIG123",
        name="transaction-by-hand",
        severity="error",
        message="{names} {harm}; {remedy}",
    ),
    Violation(
        code="MIG124",
        name="autocommit-block-splits",
        severity="warning",
        opt_in=True,
        message=(
            "{names} is committed before the rest of the migration: if a later step fails, the"
            " revision number stays the old one and the next attempt fails on it; keep"
            " autocommit_block() in a migration of its own, or {repeatable}"
        ),
    ),
    Violation(
        code="MIG125",
        name="concurrent-index-not-repeatable",
        severity="warning",
        opt_in=True,
        message="{names} concurrently, which no transaction undoes: {harm}; {remedy}",
    ),
    Violation(
        code="MIG126",
        name="enum-value-in-transaction",
        severity="warning",
        opt_in=True,
        message=(
            "{names} {harm}; put it into op.get_context().autocommit_block() in a migration of"
            " its own"
        ),
    ),
    Violation(
        code="MIG127",
        name="index-dropped-before-its-successor",
        severity="warning",
        opt_in=True,
        message="drops index {names} before {new} is built in its place: {harm}; {remedy}",
    ),
    Violation(
        code="MIG128",
        name="repeated-alter-table",
        severity="warning",
        opt_in=True,
        message="alters table {names} again: {harm}; put the changes into one ALTER TABLE",
    ),
    Violation(
        code="MIG129",
        name="row-by-row-backfill",
        severity="warning",
        opt_in=True,
        message=(
            "{names} for each row of {source}, one after the other: a round trip for each, and the"
            " deployment waits for all of them; use one statement, or batches of keys"
        ),
    ),
    Violation(
        code="MIG130",
        name="table-copy-on-mysql",
        severity="warning",
        opt_in=True,
        message=(
            "changes {names}: {harm}; use an online schema change tool, or a maintenance window"
        ),
    ),
    Violation(
        code="MIG131",
        name="enum-members-on-mysql",
        severity="warning",
        opt_in=True,
        message=(
            "changes the members of {names}, and {change}: the whole table is copied while writes"
            " to it wait; add members at the end only"
        ),
    ),
    Violation(
        code="MIG132",
        name="alter-column-forgets-on-mysql",
        severity="error",
        opt_in=True,
        on_for=MYSQL,
        message="altering {names} {harm}: MODIFY redefines the whole column; give {missing}",
    ),
    Violation(
        code="MIG133",
        name="inline-references-on-mysql",
        severity="warning",
        opt_in=True,
        message=(
            "{names} gets no foreign key: MySQL before 9.0 ignores REFERENCES {parent} after a"
            " column; write FOREIGN KEY ({column}) REFERENCES {parent}"
        ),
    ),
    Violation(
        code="MIG134",
        name="half-applied",
        severity="warning",
        opt_in=True,
        message=(
            "{names} is committed by itself, and {rest}: if that fails, the upgrade can be"
            " neither repeated nor undone; {remedy}"
        ),
    ),
    Violation(
        code="MIG135",
        name="timeout-kills-concurrent",
        severity="warning",
        opt_in=True,
        message=(
            "{names} concurrently under the statement_timeout{source}: if it runs out, an"
            " invalid remnant stays behind; SET statement_timeout = 0 before it"
        ),
    ),
    Violation(
        code="MIG140",
        name="outside-batch-on-sqlite",
        severity="error",
        opt_in=True,
        on_for=SQLITE,
        message="{names} fails on SQLite: {reason}; {remedy}",
    ),
    Violation(
        code="MIG201",
        name="rename-column",
        severity="error",
        message=(
            "renames column {names}: the running release still uses the old name and fails;"
            " add the new column beside it, write both, and drop the old one a release later"
        ),
    ),
    Violation(
        code="MIG202",
        name="rename-table",
        severity="error",
        message=(
            "renames {names}: the running release still uses the old name and fails;"
            " create a view under the old name right after it, and drop that a release later"
        ),
    ),
    Violation(
        code="MIG203",
        name="rename-schema",
        severity="error",
        message=(
            "{names}: the running release still uses the old name and fails;"
            " leave views under the old names behind, and drop them a release later"
        ),
    ),
    Violation(
        code="MIG204",
        name="rename-enum-value",
        severity="error",
        message=(
            "{names}: the running release still uses it and fails; add"
            " what is new beside it, move the rows over, and keep the old label"
        ),
    ),
    Violation(
        code="MIG205",
        name="required-column",
        severity="error",
        message="{does} {names}{lacking}: {harm}; {remedy}",
    ),
    Violation(
        code="MIG206",
        name="unfilled-not-null",
        severity="warning",
        message=(
            "sets {names} NOT NULL although rows may hold NULL and nothing before it fills them:"
            " the first NULL makes the statement fail; {fill} first"
        ),
    ),
    Violation(
        code="MIG207",
        name="unique-on-existing-rows",
        severity="warning",
        opt_in=True,
        message=(
            "makes {names} unique although rows may repeat a value: duplicates make the"
            " statement fail, and"
            " later the writes of the running release; remove them first, and let no release"
            " write new ones"
        ),
    ),
    Violation(
        code="MIG208",
        name="drop-not-null",
        severity="warning",
        opt_in=True,
        message=(
            "lets {names} be NULL: the running release does not expect that and may fail on"
            " such a row; handle NULL in the code one release earlier"
        ),
    ),
    Violation(
        code="MIG209",
        name="change-default",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: inserts of the running release that rely on it {harm};"
            " write the value in the code one release earlier"
        ),
    ),
    Violation(
        code="MIG210",
        name="json-not-jsonb",
        severity="warning",
        opt_in=True,
        message=(
            "gives {names} the type json, which has no equality: SELECT DISTINCT, GROUP BY and"
            " UNION over the column fail; use jsonb, as postgresql.JSONB() or"
            " sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')"
        ),
    ),
    Violation(
        code="MIG211",
        name="foreign-key-type",
        severity="warning",
        opt_in=True,
        message="refers from {names}: {harm}; give both columns the same type",
    ),
    Violation(
        code="MIG212",
        name="domain-constraint",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: a constraint of a domain is checked on all rows of each table that uses it,"
            " while their writers wait; put the CHECK on the table, with postgresql_not_valid=True,"
            " and validate it later"
        ),
    ),
    Violation(
        code="MIG213",
        name="new-write-restriction",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: {harm}; let every running release write only what fits,"
            " one release before the database enforces it"
        ),
    ),
    Violation(
        code="MIG214",
        name="rows-hidden",
        severity="error",
        opt_in=True,
        message=(
            "{does} row-level security on {names}, for which no policy is known: {harm};"
            " create the policies in the same transaction, before it"
        ),
    ),
    Violation(
        code="MIG215",
        name="revoke",
        severity="warning",
        opt_in=True,
        message=("revokes {names}: {harm}; revoke only what no running release uses"),
    ),
    Violation(
        code="MIG216",
        name="rename-object",
        severity="error",
        message=(
            "renames {names}: the running release still uses the old name and fails; {remedy}"
        ),
    ),
    Violation(
        code="MIG217",
        name="new-enum-value",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: the running release does not know it, and SQLAlchemy raises LookupError"
            " when it reads a row that has it; {remedy}"
        ),
    ),
    Violation(
        code="MIG301",
        name="no-downgrade",
        severity="warning",
        opt_in=True,
        message=(
            "{names} although the upgrade changes something: {harm}; undo the upgrade, or raise"
            " NotImplementedError with the reason"
        ),
    ),
    Violation(
        code="MIG302",
        name="not-undone",
        severity="warning",
        opt_in=True,
        message="{names} {harm}; {remedy}",
    ),
    Violation(
        code="MIG303",
        name="undoes-too-much",
        severity="error",
        opt_in=True,
        message="{verb} {names}, which this upgrade did not {cause}: {harm}; {way}",
    ),
    Violation(
        code="MIG304",
        name="leaked-enum-type",
        severity="warning",
        opt_in=True,
        message="{names}: {harm}; {way}",
    ),
    Violation(
        code="MIG305",
        name="unnamed-constraint",
        severity="warning",
        opt_in=True,
        message=(
            "adds {names} without a name: {harm};"
            " name it here, or set naming_convention on the metadata of env.py"
        ),
    ),
    Violation(
        code="MIG306",
        name="drop-unnamed-constraint",
        severity="error",
        message=(
            "drops a constraint without a name from {names}: {harm};"
            " write the name that it has in the database"
        ),
    ),
    Violation(
        code="MIG307",
        name="key-before-its-table",
        severity="error",
        message=(
            "creates a foreign key from {names}, which does not exist yet: the database refuses;"
            " create {target} first, or add the key after it with op.create_foreign_key"
        ),
    ),
    Violation(
        code="MIG308",
        name="drop-before-its-keys",
        severity="error",
        message=("{does} {names}: the database refuses and the migration fails; {way}"),
    ),
    Violation(
        code="MIG309",
        name="duplicate-revision",
        severity="error",
        message=(
            "revision '{names}' is also the id of {other}: Alembic warns and runs at most one of"
            " the two; give this file an id of its own"
        ),
    ),
    Violation(
        code="MIG310",
        name="several-heads",
        severity="error",
        message=(
            "{names} and {other} are both heads {since}: 'alembic upgrade head' refuses to run;"
            " set down_revision to the other one, or run {merge}"
        ),
    ),
    Violation(
        code="MIG311",
        name="unknown-parent",
        severity="error",
        message=(
            "{name} {names} is not a revision of this history: Alembic fails with a KeyError"
            " before it"
            " runs anything; restore the missing file, or name a revision that exists"
        ),
    ),
    Violation(
        code="MIG312",
        name="revision-cycle",
        severity="error",
        message=(
            "revision '{names}' {waits}: Alembic cannot order the history and runs nothing;"
            " point one down_revision at an earlier revision"
        ),
    ),
    Violation(
        code="MIG313",
        name="wrong-revises",
        severity="warning",
        opt_in=True,
        message=(
            "the docstring says 'Revises:{said}' but down_revision is {actual}: whoever reads"
            " the file"
            " looks for the wrong parent; correct the docstring"
        ),
    ),
    Violation(
        code="MIG315",
        name="application-import",
        severity="warning",
        opt_in=True,
        message=(
            "imports {names} from the application: that code will change, and this migration will"
            " then fail or do something else; write the tables and values it needs into this file"
        ),
    ),
    Violation(
        code="MIG316",
        name="orm-session",
        severity="warning",
        opt_in=True,
        message=(
            "uses the ORM through {names}: it loads and writes columns as the models are when the"
            " migration runs, not as the tables are; execute statements on sa.table() instead"
        ),
    ),
    Violation(
        code="MIG317",
        name="never-runs",
        severity="error",
        message=(
            "{names} is {kind}: Alembic calls it and drops what it returns, so nothing runs"
            " although the revision is marked as applied; write a plain function"
        ),
    ),
    Violation(
        code="MIG318",
        name="no-upgrade-function",
        severity="warning",
        opt_in=True,
        message="{names} {problem}; define it with def in this file",
    ),
    Violation(
        code="MIG319",
        name="operation-at-import",
        severity="error",
        message=(
            "{names} runs whenever Alembic imports this file: at every upgrade and downgrade, even"
            " after the revision was applied; move it into upgrade() or downgrade()"
        ),
    ),
    Violation(
        code="MIG320",
        name="unsteady-input",
        severity="warning",
        opt_in=True,
        message=(
            "reads {names}: the migration may do something different on each machine and in each"
            " run;"
            " write the value into the file, or let the database compute it"
        ),
    ),
    Violation(
        code="MIG321",
        name="not-offline",
        severity="warning",
        opt_in=True,
        message=(
            "{names} needs an answer from the database: offline mode (--sql) fails here; write it"
            " as SQL that the database executes by itself, or test"
            " context.is_offline_mode()"
        ),
    ),
    Violation(
        code="MIG323",
        name="interpolated-sql",
        severity="warning",
        opt_in=True,
        message=(
            "puts text read at run time into SQL ({names}): a quote in it breaks the statement or"
            " becomes part of it; pass it with sa.text(…).bindparams(…)"
        ),
    ),
    Violation(
        code="MIG324",
        name="wrong-order",
        severity="error",
        message="needs {names}: {harm}; {way}",
    ),
    Violation(
        code="MIG325",
        name="older-than-parent",
        severity="warning",
        opt_in=True,
        message=(
            "this file is older ({date}) than its parent {names} ({parents_date}): it was written"
            " before the schema it now builds on; check it against the parent, and update its date"
        ),
    ),
    Violation(
        code="MIG326",
        name="use-alter-in-create-table",
        severity="error",
        message=(
            "leaves out the foreign key {names}: op.create_table obeys use_alter=True and nothing"
            " adds the key; remove use_alter, or add it with op.create_foreign_key when both"
            " tables are there"
        ),
    ),
    Violation(
        code="MIG327",
        name="downgrade-refuses-new-rows",
        severity="warning",
        opt_in=True,
        message=(
            "{names}: the downgrade fails on {which}; {remedy} first, or raise NotImplementedError"
            " with the reason"
        ),
    ),
    Violation(
        code="MIG328",
        name="empty-migration",
        severity="warning",
        opt_in=True,
        message=(
            "does nothing in {names}: a revision that no database needs; fill it, or delete it and"
            " let its successors follow its parent"
        ),
    ),
    Violation(
        code="MIG401",
        name="long-name",
        severity="error",
        message="name too long: {names}; choose one of at most {limit}",
    ),
    Violation(
        code="MIG402",
        name="name-pattern",
        severity="warning",
        opt_in=True,
        message=(
            "breaks the project's pattern: {names}; rename it, or change migrations-name-patterns"
        ),
    ),
    Violation(
        code="MIG403",
        name="foreign-key-without-index",
        severity="warning",
        opt_in=True,
        message=(
            "no index serves the foreign key of {names}: each delete in the table it refers to"
            " scans the whole table; create an index that begins with its columns"
        ),
    ),
    Violation(
        code="MIG404",
        name="limited-text",
        severity="warning",
        opt_in=True,
        message=(
            "limits {names}: a longer value fails, and raising the limit takes another migration;"
            " use text, with a CHECK constraint where a limit is meant"
        ),
    ),
    Violation(
        code="MIG405",
        name="small-key",
        severity="warning",
        opt_in=True,
        message=(
            "keys of {names} end at {highest}: the next insert fails, and a wider type rewrites"
            " the table and every table that refers to it; use sa.BigInteger()"
        ),
    ),
    Violation(
        code="MIG406",
        name="naive-timestamp",
        severity="warning",
        opt_in=True,
        message=(
            "keeps no time zone in {names}: one value means different moments to sessions in"
            " different zones; use sa.DateTime(timezone=True)"
        ),
    ),
    Violation(
        code="MIG407",
        name="no-primary-key",
        severity="warning",
        opt_in=True,
        message=(
            "creates table {names} without a primary key: equal rows cannot be told apart, and"
            " logical replication refuses UPDATE and DELETE; declare one"
        ),
    ),
    Violation(
        code="MIG408",
        name="serial",
        severity="warning",
        opt_in=True,
        message=(
            "makes {names} a serial: whoever inserts needs a grant on its sequence as well;"
            " use an identity column: sa.Identity()"
        ),
    ),
    Violation(
        code="MIG409",
        name="wide-index",
        severity="warning",
        opt_in=True,
        message=(
            "index {names} is wide: every write pays for each column, and few searches gain from"
            " those after the third; keep to the columns that narrow a search most"
        ),
    ),
    Violation(
        code="MIG410",
        name="python-server-default",
        severity="error",
        message=(
            "server_default={default} for {names} stops the migration with ArgumentError:"
            " SQLAlchemy takes text or SQL there; write server_default={text}"
        ),
    ),
    Violation(
        code="MIG411",
        name="python-default",
        severity="warning",
        opt_in=True,
        message=(
            "default= of {names} does nothing in a migration: the rows that exist get NULL;"
            " use server_default=, or fill the column with an UPDATE"
        ),
    ),
    Violation(
        code="MIG412",
        name="enum-type",
        severity="warning",
        opt_in=True,
        message=(
            "creates enum type {names}: PostgreSQL can never remove a label from it;"
            " use text with a CHECK constraint, or a table of its own"
        ),
    ),
    Violation(
        code="MIG413",
        name="no-schema",
        severity="warning",
        opt_in=True,
        message=(
            "names table {names} without a schema: the search_path of whoever runs the migration"
            " decides which one is meant; pass schema="
        ),
    ),
    Violation(
        code="MIG414",
        name="created-twice",
        severity="error",
        message="{names}: the second one fails; remove one of the two",
    ),
    Violation(
        code="MIG415",
        name="create-extension",
        severity="warning",
        opt_in=True,
        message=(
            "creates extension {names}: that needs {needed}, and the extension's files on the"
            " server; create it where the database is set up"
        ),
    ),
    Violation(
        code="MIG416",
        name="redundant-index",
        severity="warning",
        opt_in=True,
        message=(
            "creates index {names}, although {other} begins with the same columns and serves the"
            " same queries: every write pays for both; leave it out"
        ),
    ),
    Violation(
        code="MIG417",
        name="constraints-switched-off",
        severity="warning",
        opt_in=True,
        message="{names} {harm}; {remedy}",
    ),
    Violation(
        code="MIG501",
        name="text-default",
        severity="error",
        message="gives {names} the server_default {default}: {why}; write {way}",
    ),
    Violation(
        code="MIG502",
        name="colon-parameter",
        severity="error",
        message=(
            "{does} text in which SQLAlchemy takes {names} for a parameter, and nothing is bound to"
            " it: {why}; write \\: for a colon, or bind it"
        ),
    ),
    Violation(
        code="MIG503",
        name="plain-string-execute",
        severity="error",
        message="{names}: {why}; {way}",
    ),
    Violation(
        code="MIG504",
        name="impossible-cast",
        severity="error",
        message=(
            "changes the type of {names} {change}: {why}, so PostgreSQL refuses and the migration"
            " fails; {way}"
        ),
    ),
    Violation(
        code="MIG505",
        name="missing-type",
        severity="error",
        message=(
            "uses type {names}: {why}, so PostgreSQL refuses with 'type does not exist';"
            " create it before: {way}"
        ),
    ),
    Violation(
        code="MIG506",
        name="key-without-unique",
        severity="error",
        message=(
            "creates a foreign key to {names}: there is no primary key or unique constraint on"
            " exactly these columns, so PostgreSQL refuses and the migration fails; create one"
            " first"
        ),
    ),
    Violation(
        code="MIG507",
        name="set-null-on-required",
        severity="error",
        message=(
            "sets {names} to NULL ON {event} although it is NOT NULL: {harm}; allow NULL, or use"
            " CASCADE or RESTRICT"
        ),
    ),
    Violation(
        code="MIG508",
        name="sequence-behind",
        severity="error",
        message="{does} {names}: {why}, so {harm}; {way}",
    ),
    Violation(
        code="MIG509",
        name="several-statements",
        severity="error",
        message=(
            "sends {names} in one call: SQLite's driver takes one at a time and the migration"
            " fails; execute each by itself"
        ),
    ),
    Violation(
        code="MIG510",
        name="search-path-lost",
        severity="error",
        message=(
            "sets search_path to {names} and leaves it that way: {why}, so Alembic does not find"
            " its own"
            " table afterwards, and everything is rolled back; {way}"
        ),
    ),
    Violation(
        code="MIG511",
        name="concurrently-on-partitioned",
        severity="error",
        message=(
            "{verb} {names}: PostgreSQL refuses CONCURRENTLY there and the migration fails; {way}"
        ),
    ),
    Violation(
        code="MIG512",
        name="untyped-drop-on-mysql",
        severity="error",
        message=("drops {names}: {harm}, so that the migration fails on MySQL; give {missing}"),
    ),
    Violation(
        code="MIG513",
        name="mysql-type",
        severity="error",
        message=("uses {names}: MySQL refuses that and the migration fails; {remedy}"),
    ),
    Violation(
        code="MIG514",
        name="index-needed-by-key",
        severity="error",
        message=(
            "drops {names}, which foreign key {key} needs: MySQL refuses with error 1553 and the"
            " migration fails; drop the key first, or create another index that begins with"
            " {columns}"
        ),
    ),
    Violation(
        code="MIG515",
        name="default-in-the-way",
        severity="error",
        message=(
            "drops column {names}, which has {what}: SQL Server refuses while that exists, and"
            " the migration"
            " fails; {way}"
        ),
    ),
    Violation(
        code="MIG516",
        name="sequence-never-created",
        severity="error",
        message=("takes values from sequence {names}, and {why}: {harm}; {way}"),
    ),
    Violation(
        code="MIG517",
        name="never-true",
        severity="error",
        message=(
            "compares with NULL ({names}): that is never true, so the statement finds or changes no"
            " row; write {way}"
        ),
    ),
    Violation(
        code="MIG518",
        name="swallowed-error",
        severity="error",
        opt_in=True,
        message=(
            "goes on after a failure of {names}: PostgreSQL then refuses everything else in the"
            " transaction with InFailedSqlTransaction, Alembic's update of its version included;"
            " {way}"
        ),
    ),
    Violation(
        code="MIG519",
        name="not-as-history-says",
        severity="error",
        opt_in=True,
        message="{does} {names}: the database refuses and the migration fails; {way}",
    ),
    Violation(
        code="MIG520",
        name="key-of-other-type",
        severity="error",
        message=(
            "refers from {names}: {refusal}, and the migration fails; give both columns the"
            " same type"
        ),
    ),
    Violation(
        code="MIG521",
        name="replaced-otherwise",
        severity="error",
        message="replaces {names} {how}: PostgreSQL {takes}, and the migration fails; {way}",
    ),
    Violation(
        code="MIG522",
        name="type-of-another-database",
        severity="error",
        message="gives {names} a type that {database} lacks, and the migration fails; {way}",
    ),
)
