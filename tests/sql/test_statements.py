"""What each form of statement is recognised as."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    AlterTable,
    AttachPartition,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Maintenance,
    Name,
    RawSql,
    Reference,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    SqlType,
    TransactionControl,
    Truncate,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

T = Name("t")
WRITTEN_OUT = Insert(T, is_written_out=True)
NUMBERED = WRITTEN_OUT._replace(numbered=("a",))
INT = SqlType("integer")


def actions(text: str) -> list[Action]:
    return [statement.action for statement in recognise(text)]


def table(cases: dict[str, list[Action]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("sql", "expected"), cases.items(), ids=list(cases))


@table(
    {
        "DROP TABLE t": [DropTable(T)],
        "drop table t": [DropTable(T)],
        "DROP TABLE t;": [DropTable(T)],
        "DROP TABLE IF EXISTS t": [DropTable(T, if_exists=True)],
        "DROP TABLE t CASCADE": [DropTable(T, cascade=True)],
        "DROP TABLE t RESTRICT": [DropTable(T)],
        "DROP TABLE t CASCADE CONSTRAINTS PURGE": [DropTable(T, cascade=True)],
        "DROP TABLE a, b": [DropTable(Name("a")), DropTable(Name("b"))],
        "DROP TABLE IF EXISTS a, s.b CASCADE": [
            DropTable(Name("a"), True, True),
            DropTable(Name("b", "s"), True, True),
        ],
        "DROP TABLE s.t": [DropTable(Name("t", "s"))],
        "DROP TABLE db.s.t": [DropTable(Name("t", "s"))],
        "DROP TABLE db..t": [DropTable(Name("t", "db"))],
        'DROP TABLE "s"."t"': [DropTable(Name("t", "s"))],
        'DROP TABLE "Odd ""Name"""': [DropTable(Name('Odd "Name"'))],
        'DROP TABLE "a.b"': [DropTable(Name("a.b"))],
        "DROP TABLE `s`.`t`": [DropTable(Name("t", "s"))],
        "DROP TABLE `a``b`": [DropTable(Name("a`b"))],
        "DROP TABLE [dbo].[t]": [DropTable(Name("t", "dbo"))],
        "DROP TABLE dbo.[Order Details]": [DropTable(Name("Order Details", "dbo"))],
        'DROP TABLE U&"d\\0061t\\+000061"': [DropTable(Name("data"))],
        'DROP TABLE u&"d\\0061t\\+000061"': [DropTable(Name("data"))],
        "DROP TABLE Größe": [DropTable(Name("Größe"))],
        "DROP TABLE таблица": [DropTable(Name("таблица"))],
        "DROP TABLE 2fa_tokens": [DropTable(Name("2fa_tokens"))],
        "DROP TABLE t$1": [DropTable(Name("t$1"))],
        "DROP TABLE Dogs": [DropTable(Name("Dogs"))],
        "DROP TABLE t -- gone": [DropTable(T)],
        "DROP /* the */ TABLE /* old /* nested */ one */ t": [DropTable(T)],
        "DROP\n\tTABLE\n\tt\n": [DropTable(T)],
        "DROP VIEW v": [DropObject("view", Name("v"))],
        "DROP VIEW IF EXISTS a, b CASCADE": [
            DropObject("view", Name("a"), if_exists=True, cascade=True),
            DropObject("view", Name("b"), if_exists=True, cascade=True),
        ],
        "DROP MATERIALIZED VIEW s.v": [DropObject("materialized view", Name("v", "s"))],
        "DROP SCHEMA s CASCADE": [DropObject("schema", Name("s"), cascade=True)],
        "DROP DATABASE d": [DropObject("database", Name("d"))],
        "DROP TYPE mood": [DropObject("type", Name("mood"))],
        "DROP DOMAIN d": [DropObject("domain", Name("d"))],
        "DROP SEQUENCE s": [DropObject("sequence", Name("s"))],
        "DROP EXTENSION IF EXISTS hstore": [
            DropObject("extension", Name("hstore"), if_exists=True)
        ],
        "DROP FUNCTION f": [DropObject("function", Name("f"))],
        "DROP FUNCTION s.f(int, text) CASCADE": [
            DropObject("function", Name("f", "s"), cascade=True)
        ],
        "DROP FUNCTION f(int), g(numeric(10, 2))": [
            DropObject("function", Name("f")),
            DropObject("function", Name("g")),
        ],
        "DROP PROCEDURE p()": [DropObject("procedure", Name("p"))],
        "DROP PROC p": [DropObject("procedure", Name("p"))],
        "DROP AGGREGATE a(*)": [DropObject("aggregate", Name("a"))],
        "DROP ROUTINE r": [DropObject("routine", Name("r"))],
        "DROP TRIGGER x ON t": [DropObject("trigger", Name("x"), T)],
        "DROP TRIGGER IF EXISTS x ON s.t CASCADE": [
            DropObject("trigger", Name("x"), Name("t", "s"), True, True)
        ],
        "DROP TRIGGER x": [DropObject("trigger", Name("x"))],
        "DROP EVENT TRIGGER e": [DropObject("event trigger", Name("e"))],
        "DROP POLICY p ON t": [DropObject("policy", Name("p"), T)],
        "DROP RULE r ON t": [DropObject("rule", Name("r"), T)],
        "DROP ROLE r": [DropObject("role", Name("r"))],
        "DROP USER 'bob'@'localhost'": [DropObject("user", Name("bob"))],
        "DROP USER a, b": [DropObject("user", Name("a")), DropObject("user", Name("b"))],
        "DROP OWNED BY r": [DropObject("owned", Name("r"))],
        "DROP FOREIGN TABLE t": [DropObject("foreign table", T)],
        "DROP FOREIGN DATA WRAPPER w": [DropObject("foreign data wrapper", Name("w"))],
        "DROP SERVER s": [DropObject("server", Name("s"))],
        "DROP USER MAPPING FOR bob SERVER s": [DropObject("user mapping", Name("bob"))],
        "DROP PUBLICATION p": [DropObject("publication", Name("p"))],
        "DROP SUBSCRIPTION p": [DropObject("subscription", Name("p"))],
        "DROP STATISTICS s": [DropObject("statistics", Name("s"))],
        "DROP COLLATION c": [DropObject("collation", Name("c"))],
        "DROP CAST (a AS b)": [DropObject("cast", Name("a AS b"))],
        "DROP OPERATOR + (int, int)": [DropObject("operator", Name("+"))],
        "DROP OPERATOR CLASS c USING btree": [DropObject("operator class", Name("c"))],
        "DROP OPERATOR CLASS c USING btree CASCADE": [
            DropObject("operator class", Name("c"), cascade=True)
        ],
        "DROP TEXT SEARCH CONFIGURATION c": [DropObject("text search configuration", Name("c"))],
        "DROP TABLESPACE s": [DropObject("tablespace", Name("s"))],
        "DROP EVENT e": [DropObject("event", Name("e"))],
        "DROP PACKAGE BODY p": [DropObject("package body", Name("p"))],
        "DROP SYNONYM s": [DropObject("synonym", Name("s"))],
        "DROP PUBLIC SYNONYM s": [DropObject("synonym", Name("s"))],
        "DROP INDEX i": [DropIndex("i")],
        "DROP INDEX CONCURRENTLY IF EXISTS s.i": [
            DropIndex("i", schema="s", concurrently=True, if_exists=True)
        ],
        "DROP INDEX a, b CASCADE": [DropIndex("a", cascade=True), DropIndex("b", cascade=True)],
        "DROP INDEX i ON t": [DropIndex("i", T)],
        "DROP INDEX i ON t ALGORITHM=COPY LOCK = SHARED": [
            DropIndex("i", T),
            Maintenance("ALGORITHM=COPY", T),
            Maintenance("LOCK=SHARED", T),
        ],
        "DROP INDEX i ON t LOCK=NONE": [DropIndex("i", T)],
        "DROP INDEX `i` ON `t`": [DropIndex("i", T)],
        "DROP INDEX [i] ON [dbo].[t] WITH (ONLINE = ON)": [DropIndex("i", Name("t", "dbo"))],
        "DROP INDEX t.i": [DropIndex("i", schema="t")],
    }
)
def test_drop(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


@table(
    {
        "TRUNCATE t": [Truncate(T)],
        "TRUNCATE TABLE t": [Truncate(T)],
        "TRUNCATE TABLE ONLY s.t": [Truncate(Name("t", "s"))],
        "TRUNCATE a, b RESTART IDENTITY CASCADE": [
            Truncate(Name("a"), True),
            Truncate(Name("b"), True),
        ],
        "TRUNCATE t *, u CONTINUE IDENTITY": [Truncate(T), Truncate(Name("u"))],
        "TRUNCATE TABLE t WITH (PARTITIONS (1))": [Truncate(T)],
        "REINDEX TABLE t": [Maintenance("REINDEX", T)],
        "REINDEX INDEX CONCURRENTLY i": [Maintenance("REINDEX", Name("i"), True)],
        "REINDEX (VERBOSE, CONCURRENTLY) TABLE t": [Maintenance("REINDEX", T, True)],
        "REINDEX (CONCURRENTLY off) TABLE t": [Maintenance("REINDEX", T)],
        "REINDEX (CONCURRENTLY false) TABLE t": [Maintenance("REINDEX", T)],
        "REINDEX (CONCURRENTLY 0) TABLE t": [Maintenance("REINDEX", T)],
        "REINDEX (CONCURRENTLY on) TABLE t": [Maintenance("REINDEX", T, True)],
        "REINDEX DATABASE d": [Maintenance("REINDEX", Name("d"))],
        "REINDEX SYSTEM d": [Maintenance("REINDEX SYSTEM", Name("d"))],
        "CLUSTER": [Maintenance("CLUSTER")],
        "CLUSTER t USING i": [Maintenance("CLUSTER", T)],
        "CLUSTER i ON t": [Maintenance("CLUSTER", T)],
        "CLUSTER VERBOSE s.t": [Maintenance("CLUSTER", Name("t", "s"))],
        "REPACK": [Maintenance("REPACK")],
        "REPACK USING INDEX": [Maintenance("REPACK")],
        "REPACK t USING INDEX i": [Maintenance("REPACK", T)],
        "REPACK (VERBOSE, CONCURRENTLY) t": [Maintenance("REPACK", T, True)],
        "VACUUM FULL": [Maintenance("VACUUM FULL")],
        "VACUUM FULL VERBOSE t": [Maintenance("VACUUM FULL", T)],
        "VACUUM (FULL, ANALYZE) t, u": [
            Maintenance("VACUUM FULL", T),
            Maintenance("VACUUM FULL", Name("u")),
        ],
        "VACUUM ANALYZE t": [raw("VACUUM ANALYZE T")],
        "VACUUM (FULL false) t": [raw("VACUUM")],
        "LOCK TABLE t IN ACCESS EXCLUSIVE MODE": [
            Maintenance("LOCK TABLE", T, mode="ACCESS EXCLUSIVE")
        ],
        "LOCK t": [Maintenance("LOCK TABLE", T)],
        "LOCK TABLE ONLY a, b IN SHARE MODE NOWAIT": [
            Maintenance("LOCK TABLE", Name("a"), mode="SHARE"),
            Maintenance("LOCK TABLE", Name("b"), mode="SHARE"),
        ],
        "LOCK TABLES a WRITE, b AS x READ LOCAL": [
            Maintenance("LOCK TABLE", Name("a"), mode="WRITE"),
            Maintenance("LOCK TABLE", Name("b"), mode="READ LOCAL"),
        ],
        "REFRESH MATERIALIZED VIEW v": [Maintenance("REFRESH MATERIALIZED VIEW", Name("v"))],
        "REFRESH MATERIALIZED VIEW CONCURRENTLY s.v WITH DATA": [
            Maintenance("REFRESH MATERIALIZED VIEW", Name("v", "s"), True)
        ],
        "OPTIMIZE TABLE t": [Maintenance("OPTIMIZE TABLE", T)],
        "SET lock_timeout = '4s'": [SetParameter("lock_timeout", "4s")],
        "SET LOCAL lock_timeout TO 4000": [SetParameter("lock_timeout", "4000", True)],
        "SET SESSION statement_timeout = 0": [SetParameter("statement_timeout", "0")],
        "SET search_path TO a, b": [SetParameter("search_path", "a, b")],
        "SET FOREIGN_KEY_CHECKS=0": [SetParameter("foreign_key_checks", "0")],
        "SET XACT_ABORT ON": [SetParameter("xact_abort", "ON")],
        "SET XACT_ABORT OFF": [SetParameter("xact_abort", "OFF")],
        "SET foreign_key_checks=0, unique_checks=0": [
            SetParameter("foreign_key_checks", "0"),
            SetParameter("unique_checks", "0"),
        ],
        "SET @@session.sql_mode = ''": [SetParameter("sql_mode", "")],
        "SET GLOBAL max_connections = 10": [SetParameter("global.max_connections", "10")],
        "SET PERSIST sql_mode = ''": [SetParameter("global.sql_mode", "")],
        "SET @@GLOBAL.foreign_key_checks = 0": [SetParameter("global.foreign_key_checks", "0")],
        "SET @@foreign_key_checks = 0": [SetParameter("foreign_key_checks", "0")],
        "SET GLOBAL foreign_key_checks = 0, SESSION unique_checks = 0, sql_log_bin = 0": [
            SetParameter("global.foreign_key_checks", "0"),
            SetParameter("unique_checks", "0"),
            SetParameter("sql_log_bin", "0"),
        ],
        "SET TIME ZONE 'UTC'": [SetParameter("timezone", "UTC")],
        "SET NOCOUNT ON": [SetParameter("nocount", "ON")],
        "SET my.setting = 'x'": [SetParameter("my.setting", "x")],
        "PRAGMA foreign_keys=OFF": [SetParameter("foreign_keys", "OFF")],
        "PRAGMA foreign_keys(0)": [SetParameter("foreign_keys", "0")],
        "PRAGMA main.journal_mode = WAL": [SetParameter("journal_mode", "WAL")],
        "SELECT set_config('lock_timeout', '4s', true)": [SetParameter("lock_timeout", "4s", True)],
        "SELECT pg_catalog.set_config('search_path', '', false)": [SetParameter("search_path", "")],
        "SELECT set_config('a', '1', true), pg_catalog.set_config(:name, '2', false) FROM t": [
            SetParameter("a", "1", True),
            SetParameter(HOLE, "2"),
        ],
        "RESET Lock_Timeout": [SetParameter("lock_timeout", "DEFAULT")],
        "RESET ALL": [SetParameter("all", "DEFAULT")],
        "DISCARD ALL": [SetParameter("all", "DEFAULT")],
        "BEGIN": [TransactionControl("BEGIN")],
        "BEGIN; COMMIT;": [TransactionControl("BEGIN"), TransactionControl("COMMIT")],
        "BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE": [TransactionControl("BEGIN")],
        "BEGIN TRAN": [TransactionControl("BEGIN")],
        "BEGIN IMMEDIATE": [TransactionControl("BEGIN")],
        "START TRANSACTION READ ONLY": [TransactionControl("START TRANSACTION")],
        "COMMIT": [TransactionControl("COMMIT")],
        "COMMIT AND CHAIN": [TransactionControl("COMMIT")],
        "END": [TransactionControl("COMMIT")],
        "END TRANSACTION;": [TransactionControl("COMMIT")],
        "ROLLBACK": [TransactionControl("ROLLBACK")],
        "ROLLBACK WORK TO SAVEPOINT a": [TransactionControl("ROLLBACK TO SAVEPOINT")],
        "ABORT": [TransactionControl("ROLLBACK")],
        "SAVE TRANSACTION a": [TransactionControl("SAVEPOINT")],
        "EXPLAIN ANALYZE VERBOSE TRUNCATE t": [Truncate(T)],
        "EXPLAIN (ANALYZE) TRUNCATE t": [Truncate(T)],
        "EXPLAIN (ANALYZE on, BUFFERS) TRUNCATE t": [Truncate(T)],
        "EXPLAIN (ANALYSE 1) TRUNCATE t": [Truncate(T)],
        "SAVEPOINT a": [TransactionControl("SAVEPOINT")],
        "RELEASE SAVEPOINT a": [TransactionControl("RELEASE SAVEPOINT")],
        "PREPARE TRANSACTION 'x'": [TransactionControl("PREPARE TRANSACTION")],
    }
)
def test_maintenance_and_session(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


@table(
    {
        "ALTER TABLE t DROP COLUMN c": [DropColumn(T, "c")],
        "ALTER TABLE t DROP c": [DropColumn(T, "c")],
        "ALTER TABLE t DROP c CASCADE": [DropColumn(T, "c", cascade=True)],
        "ALTER TABLE IF EXISTS ONLY s.t DROP COLUMN IF EXISTS c CASCADE": [
            DropColumn(Name("t", "s"), "c", True, True)
        ],
        "ALTER TABLE t DROP IF EXISTS c": [DropColumn(T, "c", True)],
        "ALTER TABLE t * DROP COLUMN c": [DropColumn(T, "c")],
        'ALTER TABLE "t" DROP COLUMN "C x"': [DropColumn(T, "C x")],
        "ALTER TABLE t DROP COLUMN a, DROP COLUMN b": [DropColumn(T, "a"), DropColumn(T, "b")],
        "ALTER TABLE t ADD a int, DROP b": [AddColumn(T, Column("a", INT)), DropColumn(T, "b")],
        "ALTER TABLE t DROP (a, b)": [DropColumn(T, "a"), DropColumn(T, "b")],
        "ALTER TABLE t DROP COLUMN (a, b)": [DropColumn(T, "a"), DropColumn(T, "b")],
        "ALTER TABLE t DROP COLUMN a, b": [DropColumn(T, "a"), DropColumn(T, "b")],
        "ALTER TABLE t DROP COLUMN a, COLUMN b": [DropColumn(T, "a"), DropColumn(T, "b")],
        "ALTER TABLE t DROP CONSTRAINT a, COLUMN b": [
            DropConstraint("a", T),
            DropColumn(T, "b"),
        ],
        "ALTER TABLE t DROP COLUMN a, CONSTRAINT b": [
            DropColumn(T, "a"),
            DropConstraint("b", T),
        ],
        "ALTER TABLE t DROP COLUMN a, ALGORITHM=INPLACE, LOCK=NONE": [DropColumn(T, "a")],
        "ALTER TABLE t DROP COLUMN a, OWNER TO b": [
            DropColumn(T, "a"),
            AlterTable(T, "OWNER TO", to="b"),
        ],
        "ALTER TABLE t DROP COLUMN a, ENABLE TRIGGER x": [
            DropColumn(T, "a"),
            Maintenance("ENABLE TRIGGER", T, part="x"),
        ],
        "ALTER TABLE t DROP index": [DropColumn(T, "index")],
        "ALTER TABLE t DROP COLUMN index": [DropColumn(T, "index")],
        "ALTER TABLE t DROP partition": [DropColumn(T, "partition")],
        "ALTER TABLE t DROP CONSTRAINT c": [DropConstraint("c", T)],
        "ALTER TABLE t DROP CONSTRAINT IF EXISTS c CASCADE": [
            DropConstraint("c", T, None, True, True)
        ],
        "ALTER TABLE t DROP FOREIGN KEY f": [DropConstraint("f", T, "foreign key")],
        "ALTER TABLE t DROP FOREIGN KEY f, DROP COLUMN c": [
            DropConstraint("f", T, "foreign key"),
            DropColumn(T, "c"),
        ],
        "ALTER TABLE t DROP PRIMARY KEY": [DropConstraint(None, T, "primary key")],
        "ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (a)": [
            DropConstraint(None, T, "primary key"),
            CreateConstraint("primary key", None, T, ("a",)),
        ],
        "ALTER TABLE t DROP CHECK c": [DropConstraint("c", T, "check")],
        "ALTER TABLE t DROP UNIQUE (a, b)": [DropConstraint(None, T, "unique")],
        "ALTER TABLE t DROP INDEX i": [DropIndex("i", T)],
        "ALTER TABLE t DROP KEY i, DROP INDEX j": [DropIndex("i", T), DropIndex("j", T)],
        "ALTER TABLE t DROP PARTITION p1": [DropFromTable(T, "PARTITION p1")],
        "ALTER TABLE t DROP PARTITION p1, p2": [
            DropFromTable(T, "PARTITION p1"),
            DropFromTable(T, "PARTITION p2"),
        ],
        "ALTER TABLE t DROP PERIOD FOR SYSTEM_TIME": [DropFromTable(T, "PERIOD FOR SYSTEM_TIME")],
        "ALTER TABLE t DROP SYSTEM VERSIONING": [DropFromTable(T, "SYSTEM VERSIONING")],
        "ALTER TABLE t DROP UNUSED COLUMNS": [DropFromTable(T, "UNUSED COLUMNS")],
        "ALTER TABLE t ALTER COLUMN c DROP EXPRESSION": [DropFromTable(T, "EXPRESSION", "c")],
        "ALTER TABLE t ALTER c DROP IDENTITY IF EXISTS": [DropFromTable(T, "IDENTITY", "c")],
        "ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1)": [
            AttachPartition(T, Name("p"), "FOR VALUES IN (1)")
        ],
        "ALTER TABLE t ATTACH PARTITION p DEFAULT": [AttachPartition(T, Name("p"), "DEFAULT")],
        "ALTER TABLE t DETACH PARTITION s.p": [DetachPartition(T, Name("p", "s"))],
        "ALTER TABLE t DETACH PARTITION p CONCURRENTLY": [DetachPartition(T, Name("p"), True)],
        "ALTER TABLE t DETACH PARTITION p FINALIZE": [DetachPartition(T, Name("p"), finalize=True)],
        "ALTER TABLE t VALIDATE CONSTRAINT c": [ValidateConstraint(T, "c")],
        "ALTER TABLE t RENAME TO u": [RenameTable(T, Name("u"))],
        "ALTER TABLE t RENAME u": [RenameTable(T, Name("u"))],
        "ALTER TABLE t RENAME AS u": [RenameTable(T, Name("u"))],
        "ALTER TABLE t RENAME COLUMN a TO b": [AlterColumn(T, "a", "b")],
        "ALTER TABLE t RENAME a TO b": [AlterColumn(T, "a", "b")],
        "ALTER TABLE t RENAME key TO b": [AlterColumn(T, "key", "b")],
        "ALTER TABLE t RENAME CONSTRAINT a TO b": [RenameConstraint(T, "a", "b")],
        "ALTER TABLE t RENAME INDEX a TO b": [RenameObject("index", Name("a"), Name("b"))],
        "ALTER TABLE t RENAME KEY a TO b": [RenameObject("index", Name("a"), Name("b"))],
        "ALTER TABLE t SET SCHEMA s": [SetSchema("table", T, "s")],
        "ALTER TABLE t SET LOGGED": [Maintenance("SET LOGGED", T)],
        "ALTER TABLE t SET UNLOGGED": [Maintenance("SET UNLOGGED", T)],
        "ALTER TABLE t SET TABLESPACE x": [Maintenance("SET TABLESPACE", T)],
        "ALTER TABLE t SET ACCESS METHOD heap": [Maintenance("SET ACCESS METHOD", T)],
        "ALTER TABLE t ENABLE TRIGGER x": [Maintenance("ENABLE TRIGGER", T, part="x")],
        "ALTER TABLE t ENABLE REPLICA TRIGGER x": [Maintenance("ENABLE TRIGGER", T, part="x")],
        "ALTER TABLE t DISABLE TRIGGER ALL": [Maintenance("DISABLE TRIGGER", T, part="ALL")],
        "ALTER TABLE t NOCHECK CONSTRAINT c": [Maintenance("NOCHECK CONSTRAINT", T, part="c")],
        "ALTER TABLE t WITH CHECK CHECK CONSTRAINT ALL": [
            Maintenance("CHECK CONSTRAINT", T, part="ALL")
        ],
        "ALTER TABLE t CHECK CONSTRAINT ALL": [
            RawSql("ALTER TABLE CHECK CONSTRAINT", "alter table")
        ],
        "ALTER TABLE t DISABLE CONSTRAINT c": [Maintenance("DISABLE CONSTRAINT", T, part="c")],
        "ALTER TABLE t DISABLE PRIMARY KEY": [
            Maintenance("DISABLE CONSTRAINT", T, part="of the PRIMARY KEY")
        ],
        "ALTER TABLE t ENABLE VALIDATE CONSTRAINT c": [
            Maintenance("ENABLE CONSTRAINT", T, part="c")
        ],
        "ALTER TABLE t ENABLE NOVALIDATE CONSTRAINT c": [
            RawSql("ALTER TABLE ENABLE NOVALIDATE", "alter table")
        ],
        "ALTER TABLE t ENGINE=InnoDB": [raw("ALTER TABLE ENGINE =")],
        "ALTER TABLE t FORCE": [raw("ALTER TABLE FORCE")],
        "ALTER TABLE t ORDER BY a": [raw("ALTER TABLE ORDER BY")],
        "ALTER TABLE t ENABLE ROW MOVEMENT": [raw("ALTER TABLE ENABLE ROW")],
        "ALTER TABLE t ENABLE CONSTRAINT c": [Maintenance("ENABLE CONSTRAINT", T, part="c")],
    }
)
def test_alter_table(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


@table(
    {
        "ALTER TABLE t ALTER COLUMN c TYPE bigint": [AlterColumn(T, "c", type=SqlType("bigint"))],
        'ALTER TABLE t ALTER c SET DATA TYPE varchar(9) COLLATE "C" USING c::text': [
            AlterColumn(
                T,
                "c",
                type=SqlType("varchar", (9,)),
                using="c::text",
                using_cast=SqlType("text"),
                is_recollated=True,
            )
        ],
        "ALTER TABLE t ALTER COLUMN c SET NOT NULL": [AlterColumn(T, "c", nullable=False)],
        "ALTER TABLE t ALTER COLUMN c DROP NOT NULL": [AlterColumn(T, "c", nullable=True)],
        "ALTER TABLE t ALTER COLUMN c SET DEFAULT  now()": [
            AlterColumn(T, "c", server_default="now()")
        ],
        "ALTER TABLE t ALTER COLUMN c DROP DEFAULT": [AlterColumn(T, "c", drops_default=True)],
        "ALTER TABLE t ALTER COLUMN a TYPE int USING a::int, ALTER COLUMN b SET NOT NULL": [
            AlterColumn(T, "a", type=INT, using="a::int", using_cast=INT),
            AlterColumn(T, "b", nullable=False),
        ],
        "ALTER TABLE t ALTER COLUMN c SET STATISTICS 100": [
            AlterTable(T, "SET STATISTICS", "c", to="100")
        ],
        "ALTER TABLE t ALTER c ADD GENERATED ALWAYS AS IDENTITY": [
            AlterColumn(T, "c", becomes_identity=True, is_always=True)
        ],
        "ALTER TABLE t ALTER COLUMN c varchar(10) NOT NULL": [
            AlterColumn(T, "c", type=SqlType("varchar", (10,)), nullable=False)
        ],
        "ALTER TABLE t ALTER COLUMN [c] [nvarchar](max) NULL": [
            AlterColumn(T, "c", type=SqlType("varchar"), nullable=True)
        ],
        "ALTER TABLE t MODIFY c BIGINT UNSIGNED NOT NULL DEFAULT 0 AFTER b": [
            AlterColumn(T, "c", type=SqlType("bigint unsigned"), nullable=False, server_default="0")
        ],
        "ALTER TABLE t MODIFY COLUMN c int": [AlterColumn(T, "c", type=INT)],
        "ALTER TABLE t MODIFY c NOT NULL": [AlterColumn(T, "c", nullable=False)],
        "ALTER TABLE t MODIFY (a VARCHAR2(10), b NULL)": [
            AlterColumn(T, "a", type=SqlType("varchar", (10,))),
            AlterColumn(T, "b", nullable=True),
        ],
        "ALTER TABLE t CHANGE a b int NOT NULL": [
            AlterColumn(T, "a", "b", type=INT, nullable=False)
        ],
        "ALTER TABLE t CHANGE COLUMN a a text": [AlterColumn(T, "a", type=SqlType("text"))],
        "ALTER TABLE t MODIFY PARTITION p ADD VALUES (1)": [raw("ALTER TABLE MODIFY PARTITION")],
        "ALTER TABLE t ALTER INDEX i INVISIBLE": [raw("ALTER TABLE ALTER INDEX")],
        "ALTER TABLE t ALTER CONSTRAINT x DEFERRABLE": [
            AlterTable(T, "ALTER CONSTRAINT", of="x", to="DEFERRABLE")
        ],
        "ALTER TABLE t ALTER COLUMN IF EXISTS c DROP DEFAULT": [
            AlterColumn(T, "c", drops_default=True)
        ],
        "ALTER TABLE t CHANGE IF EXISTS a b int": [AlterColumn(T, "a", "b", type=INT)],
        "ALTER TABLE t ADD DEFAULT 0 FOR c": [AlterColumn(T, "c", server_default="0")],
        "ALTER TABLE t ADD CONSTRAINT df DEFAULT getdate() FOR c": [
            AlterColumn(T, "c", server_default="getdate()")
        ],
        "ALTER TABLE t ADD CONSTRAINT nn NOT NULL c": [
            AlterColumn(T, "c", nullable=False, not_null_name="nn")
        ],
        "ALTER TABLE t ADD NOT NULL c NO INHERIT": [AlterColumn(T, "c", nullable=False)],
        "ALTER TABLE t ADD CONSTRAINT nn NOT NULL c NOT VALID": [
            CreateConstraint("not null", "nn", T, ("c",), not_valid=True)
        ],
        "ALTER TABLE t ADD NOT NULL c NOT VALID": [
            CreateConstraint("not null", None, T, ("c",), not_valid=True)
        ],
    }
)
def test_alter_column(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


COLUMNS = {
    "int": Column("c", INT),
    "int NOT NULL": Column("c", INT, nullable=False),
    "int NULL": Column("c", INT, nullable=True),
    "int DEFAULT 5 NOT NULL": Column("c", INT, nullable=False, server_default="5"),
    "int NOT NULL DEFAULT (1 + 2)": Column("c", INT, nullable=False, server_default="(1 + 2)"),
    "int DEFAULT NULL": Column("c", INT, server_default="NULL"),
    "int DEFAULT -1": Column("c", INT, server_default="-1"),
    "int DEFAULT NEXT VALUE FOR q NOT NULL": Column(
        "c", INT, nullable=False, server_default="NEXT VALUE FOR q"
    ),
    "int DEFAULT NULL NULL": Column("c", INT, nullable=True, server_default="NULL"),
    "int[] DEFAULT ARRAY[1, 2]": Column("c", SqlType("integer[]"), server_default="ARRAY[1, 2]"),
    "text DEFAULT 'a, b' NOT NULL": Column(
        "c", SqlType("text"), nullable=False, server_default="'a, b'"
    ),
    "timestamptz DEFAULT now() ON UPDATE now()": Column(
        "c", SqlType("timestamptz"), server_default="now()", default_calls=("now",)
    ),
    "jsonb DEFAULT '{}'::jsonb": Column("c", SqlType("jsonb"), server_default="'{}'::jsonb"),
    "serial": Column("c", INT, nullable=False, generated="identity", autoincrement=True),
    "bigserial PRIMARY KEY": Column(
        "c",
        SqlType("bigint"),
        nullable=False,
        primary_key=True,
        generated="identity",
        autoincrement=True,
    ),
    "int AUTO_INCREMENT": Column("c", INT, generated="identity"),
    "INTEGER PRIMARY KEY AUTOINCREMENT": Column("c", INT, primary_key=True, generated="identity"),
    "int IDENTITY(1, 1) NOT NULL": Column("c", INT, nullable=False, generated="identity"),
    "int GENERATED BY DEFAULT AS IDENTITY (START 5)": Column(
        "c", INT, generated="identity", starts_elsewhere=True
    ),
    "int GENERATED ALWAYS AS (a + b) STORED": Column(
        "c", INT, generated="stored", expression="a + b"
    ),
    "int AS (a + b) VIRTUAL NOT NULL": Column(
        "c", INT, nullable=False, generated="virtual", expression="a + b"
    ),
    "AS (a + b) PERSISTED": Column("c", generated="stored", expression="a + b"),
    "int GENERATED ALWAYS AS (a + b)": Column(
        "c", INT, generated="virtual", persistence_unsaid=True, expression="a + b"
    ),
    "int UNIQUE": Column("c", INT, unique=True),
    "int REFERENCES s.u": Column("c", INT, foreign_key=Reference(Name("u", "s"))),
    "int REFERENCES u (id) MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL NOT NULL": Column(
        "c",
        INT,
        nullable=False,
        foreign_key=Reference(Name("u"), ("id",), "SET NULL", onupdate="CASCADE"),
    ),
    "int REFERENCES u (id) ON DELETE SET NULL (c)": Column(
        "c", INT, foreign_key=Reference(Name("u"), ("id",), "SET NULL", cleared=("c",))
    ),
    "int CONSTRAINT fk REFERENCES u ON DELETE NO ACTION DEFERRABLE": Column(
        "c", INT, foreign_key=Reference(Name("u"), (), "NO ACTION")
    ),
    "int CHECK (c > 0) NOT NULL": Column("c", INT, nullable=False, check="c > 0"),
    'text COLLATE "C" NOT NULL': Column("c", SqlType("text"), nullable=False),
    "varchar(9) CHARACTER SET utf8 COLLATE utf8_bin": Column("c", SqlType("varchar", (9,))),
    "int COMMENT 'why; not' FIRST": Column("c", INT, comment="why; not"),
    "timestamp(3) without time zone NOT NULL": Column(
        "c", SqlType("timestamp", (3,)), nullable=False
    ),
    "long varchar NOT NULL": Column("c", SqlType("text"), nullable=False),
    "mood NOT NULL": Column("c", SqlType("mood", (), "mood"), nullable=False),
    'app."Mood"': Column("c", SqlType("mood", (), "Mood")),
}


@pytest.mark.parametrize(("sql", "expected"), COLUMNS.items(), ids=list(COLUMNS))
def test_column_definition(sql: str, expected: Column) -> None:
    assert actions(f"ALTER TABLE t ADD COLUMN c {sql}") == [AddColumn(T, expected)]
    assert actions(f"ALTER TABLE t ADD c {sql}") == [AddColumn(T, expected)]
    assert actions(f"CREATE TABLE t (c {sql})") == [CreateTable(T, (expected,))]
    assert actions(f"CREATE TABLE t (c {sql}, d int)") == [
        CreateTable(T, (expected, Column("d", INT)))
    ]


FK = CreateConstraint("foreign key", None, T, ("a",), Reference(Name("u"), ("id",)))


@table(
    {
        "ALTER TABLE t ADD COLUMN IF NOT EXISTS a int": [
            AddColumn(T, Column("a", INT), if_not_exists=True)
        ],
        "ALTER TABLE t ADD a int, b int": [
            AddColumn(T, Column("a", INT)),
            AddColumn(T, Column("b", INT)),
        ],
        "ALTER TABLE t ADD (a int, b int)": [
            AddColumn(T, Column("a", INT)),
            AddColumn(T, Column("b", INT)),
        ],
        "ALTER TABLE t ADD COLUMN (a int, b int)": [
            AddColumn(T, Column("a", INT)),
            AddColumn(T, Column("b", INT)),
        ],
        "ALTER TABLE t ADD (a int, UNIQUE (a))": [
            AddColumn(T, Column("a", INT)),
            CreateConstraint("unique", None, T, ("a",)),
        ],
        "ALTER TABLE t ADD PERIOD FOR SYSTEM_TIME (a, b)": [raw("ALTER TABLE ADD PERIOD")],
        "ALTER TABLE t ADD a int, CONSTRAINT x CHECK (a > 0)": [
            AddColumn(T, Column("a", INT)),
            CreateConstraint("check", "x", T, condition="a > 0"),
        ],
        "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (id)": [FK],
        "ALTER TABLE t ADD CONSTRAINT x FOREIGN KEY (a) REFERENCES u (id)": [FK._replace(name="x")],
        "ALTER TABLE t ADD CONSTRAINT x FOREIGN KEY (a) REFERENCES u (id) NOT VALID": [
            FK._replace(name="x", not_valid=True)
        ],
        "ALTER TABLE t ADD CONSTRAINT FOREIGN KEY x (a) REFERENCES u (id) ON DELETE CASCADE": [
            FK._replace(name="x", references=Reference(Name("u"), ("id",), "CASCADE"))
        ],
        "ALTER TABLE t WITH NOCHECK ADD CONSTRAINT x FOREIGN KEY (a) REFERENCES u (id)": [
            FK._replace(name="x", not_valid=True)
        ],
        "ALTER TABLE t WITH CHECK ADD CONSTRAINT x FOREIGN KEY (a) REFERENCES u (id)": [
            FK._replace(name="x")
        ],
        "ALTER TABLE t ADD CONSTRAINT x CHECK (a IN (1, 2)) NOT VALID": [
            CreateConstraint("check", "x", T, condition="a IN (1, 2)", not_valid=True)
        ],
        "ALTER TABLE t ADD CHECK (a > 0)": [CreateConstraint("check", None, T, condition="a > 0")],
        "ALTER TABLE t ADD CONSTRAINT IF NOT EXISTS x CHECK (a > 0)": [
            CreateConstraint("check", "x", T, condition="a > 0", if_not_exists=True)
        ],
        "ALTER TABLE t ADD UNIQUE (a, b)": [CreateConstraint("unique", None, T, ("a", "b"))],
        "ALTER TABLE t ADD UNIQUE NULLS NOT DISTINCT (a)": [
            CreateConstraint("unique", None, T, ("a",))
        ],
        "ALTER TABLE t ADD CONSTRAINT x UNIQUE USING INDEX i": [
            CreateConstraint("unique", "x", T, using_index="i")
        ],
        "ALTER TABLE t ADD CONSTRAINT x UNIQUE CLUSTERED ([a] ASC)": [
            CreateConstraint("unique", "x", T, ("a",))
        ],
        "ALTER TABLE t ADD PRIMARY KEY (a)": [CreateConstraint("primary key", None, T, ("a",))],
        "ALTER TABLE t ADD CONSTRAINT x PRIMARY KEY USING INDEX i": [
            CreateConstraint("primary key", "x", T, using_index="i")
        ],
        "ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&)": [
            CreateConstraint("exclude", "x", T)
        ],
        "ALTER TABLE t ADD INDEX i (a, b)": [CreateIndex("i", T, ("a", "b"))],
        "ALTER TABLE t ADD KEY (a(10))": [CreateIndex(None, T, ("a(10)",))],
        "ALTER TABLE t ADD UNIQUE KEY i (a)": [CreateIndex("i", T, ("a",), unique=True)],
        "ALTER TABLE t ADD UNIQUE i (a)": [CreateIndex("i", T, ("a",), unique=True)],
        "ALTER TABLE t ADD UNIQUE INDEX (a)": [CreateIndex(None, T, ("a",), unique=True)],
        "ALTER TABLE t ADD FULLTEXT INDEX i (a)": [CreateIndex("i", T, ("a",), prefix="FULLTEXT")],
        "ALTER TABLE t ADD SPATIAL KEY i (a)": [CreateIndex("i", T, ("a",), prefix="SPATIAL")],
        "ALTER TABLE t ADD key int": [AddColumn(T, Column("key", INT))],
        "ALTER TABLE t ADD key varchar(10)": [
            AddColumn(T, Column("key", SqlType("varchar", (10,))))
        ],
        "ALTER TABLE t ADD PARTITION (PARTITION p VALUES LESS THAN (5))": [
            raw("ALTER TABLE ADD PARTITION")
        ],
        "CREATE INDEX i ON t (a)": [CreateIndex("i", T, ("a",))],
        "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t USING btree (a DESC, b)": [
            CreateIndex(
                "i", Name("t", "s"), ("a", "b"), True, True, True, True, "btree", is_special=True
            )
        ],
        "CREATE INDEX ON t (lower(a), (a || b), a)": [
            CreateIndex(None, T, ("lower(a)", "(a || b)", "a"), is_special=True)
        ],
        "CREATE INDEX i USING BTREE ON t (a(10), b)": [
            CreateIndex("i", T, ("a", "b"), of_prefix=True, is_special=True)
        ],
        "CREATE UNIQUE CLUSTERED INDEX [i] ON [dbo].[t] ([a] ASC) INCLUDE ([b])": [
            CreateIndex("i", Name("t", "dbo"), ("a",), unique=True, is_special=True)
        ],
        "CREATE FULLTEXT INDEX i ON t (a)": [CreateIndex("i", T, ("a",), prefix="FULLTEXT")],
        "CREATE INDEX i ON t (a) ALGORITHM = COPY LOCK=EXCLUSIVE": [
            CreateIndex("i", T, ("a",)),
            Maintenance("ALGORITHM=COPY", T),
            Maintenance("LOCK=EXCLUSIVE", T),
        ],
        "ALTER TABLE t ALGORITHM=COPY, LOCK = SHARED, CONVERT TO CHARACTER SET utf8mb4": [
            Maintenance("ALGORITHM=COPY", T),
            Maintenance("LOCK=SHARED", T),
            Maintenance("CONVERT TO CHARACTER SET", T),
        ],
        "ALTER TABLE t ADD algorithm int, ALGORITHM DEFAULT": [
            AddColumn(T, Column("algorithm", INT))
        ],
        "CREATE INDEX i ON t USING gin (a gin_trgm_ops) WHERE a IS NOT NULL": [
            CreateIndex("i", T, ("a",), using="gin", where="a IS NOT NULL", is_special=True)
        ],
    }
)
def test_add(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


A = (Column("a", INT),)


@table(
    {
        "CREATE TABLE t (a int)": [CreateTable(T, A)],
        "CREATE TABLE IF NOT EXISTS s.t (a int)": [
            CreateTable(Name("t", "s"), A, if_not_exists=True)
        ],
        "CREATE TEMP TABLE t (a int)": [CreateTable(T, A, temporary=True)],
        "CREATE GLOBAL TEMPORARY TABLE t (a int) ON COMMIT DROP": [
            CreateTable(T, A, temporary=True)
        ],
        "CREATE TABLE #t (a int)": [CreateTable(Name("#t"), A, temporary=True)],
        "CREATE UNLOGGED TABLE t (a int) WITH (fillfactor=70)": [CreateTable(T, A)],
        "CREATE OR REPLACE TABLE t (a int)": [CreateTable(T, A)],
        "CREATE TABLE t (a int) PARTITION BY RANGE (a)": [CreateTable(T, A, is_partitioned=True)],
        "CREATE TABLE t PARTITION OF p FOR VALUES FROM (1) TO (2)": [
            CreateTable(T, partition_of=Name("p"), bounds="FOR VALUES FROM (1) TO (2)")
        ],
        "CREATE TABLE t (a int) ENGINE=InnoDB COMMENT='as select * from x'": [CreateTable(T, A)],
        "CREATE TABLE t (key varchar(9), index int)": [
            CreateTable(T, (Column("key", SqlType("varchar", (9,))), Column("index", INT)))
        ],
        "CREATE TABLE t (a int, KEY i (a), UNIQUE KEY u (a), FULLTEXT INDEX f (a))": [
            CreateTable(T, A, (CreateConstraint("unique", "u", T, ("a",)),))
        ],
        "CREATE TABLE t (a int, CONSTRAINT x PRIMARY KEY (a), FOREIGN KEY (a) REFERENCES u (id))": [
            CreateTable(T, A, (CreateConstraint("primary key", "x", T, ("a",)), FK))
        ],
        "CREATE TABLE t (a int, UNIQUE (a), CHECK (a > 0), EXCLUDE USING gist (a WITH &&))": [
            CreateTable(
                T,
                A,
                (
                    CreateConstraint("unique", None, T, ("a",)),
                    CreateConstraint("check", None, T, condition="a > 0"),
                    CreateConstraint("exclude", None, T),
                ),
            )
        ],
        "CREATE TABLE t (exclude int)": [CreateTable(T, (Column("exclude", INT),))],
        "CREATE TABLE t (LIKE u INCLUDING ALL)": [CreateTable(T, is_open=True, like=(Name("u"),))],
        "CREATE TABLE t LIKE u": [CreateTable(T, is_open=True, like=(Name("u"),))],
        "CREATE TABLE t (a int) INHERITS (u)": [
            CreateTable(T, A, is_open=True, inherits=(Name("u"),))
        ],
        "CREATE TABLE t OF u": [CreateTable(T, is_open=True)],
        "CREATE TABLE t AS SELECT * FROM u": [CreateTable(T, copied_from=(Name("u"),))],
        "CREATE TABLE t SELECT * FROM s.u JOIN v USING (a)": [
            CreateTable(T, copied_from=(Name("u", "s"), Name("v")))
        ],
        "CREATE TABLE t AS TABLE u": [CreateTable(T, copied_from=(Name("u"),))],
        "CREATE TABLE t AS (SELECT * FROM a, b x, LATERAL f(1))": [
            CreateTable(T, copied_from=(Name("a"), Name("b")))
        ],
        "CREATE TABLE t AS SELECT * FROM (SELECT * FROM a) x WHERE y IN (SELECT z FROM b)": [
            CreateTable(T, copied_from=(Name("a"),))
        ],
        "CREATE TABLE t AS WITH c AS (SELECT * FROM a) SELECT * FROM c": [
            CreateTable(T, copied_from=(Name("a"),))
        ],
        "CREATE TABLE t AS SELECT extract(year FROM d) FROM a": [
            CreateTable(T, copied_from=(Name("a"),))
        ],
        "CREATE TABLE t AS SELECT a IS DISTINCT FROM b FROM u": [
            CreateTable(T, copied_from=(Name("u"),))
        ],
        "SELECT * INTO t FROM u": [CreateTable(T, copied_from=(Name("u"),))],
        "SELECT a, b INTO TEMP t FROM u": [
            CreateTable(T, temporary=True, copied_from=(Name("u"),))
        ],
        "SELECT 1 AS id INTO t": [CreateTable(T)],
        "SELECT 1 AS id INTO t WHERE false": [CreateTable(T)],
        "SELECT * INTO UNLOGGED TABLE t FROM u": [CreateTable(T, copied_from=(Name("u"),))],
        "SELECT * INTO #t FROM u": [
            CreateTable(Name("#t"), temporary=True, copied_from=(Name("u"),))
        ],
        "INSERT INTO t VALUES (1)": [WRITTEN_OUT],
        "INSERT INTO t (a) VALUES ('; DROP TABLE x'), (2)": [NUMBERED],
        "INSERT INTO t DEFAULT VALUES": [WRITTEN_OUT],
        "INSERT INTO t SET a = 1": [WRITTEN_OUT],
        "INSERT INTO t VALUES (:a)": [Insert(T)],
        "INSERT INTO t VALUES ('a', %s)": [Insert(T)],
        "INSERT INTO t VALUES ('a: b?', b::text)": [WRITTEN_OUT],
        "INSERT INTO t SELECT * FROM u": [Insert(T, (Name("u"),))],
        "INSERT INTO t SELECT * FROM a, (b JOIN c USING (x)), f(d), e": [
            Insert(T, (Name("a"), Name("b"), Name("c"), Name("e")))
        ],
        "INSERT INTO t SELECT * FROM a UNION SELECT b, c FROM d WHERE e IN (f, g)": [
            Insert(T, (Name("a"), Name("d")))
        ],
        "INSERT INTO t SELECT * FROM (a, b) JOIN c ON c.x = a.x": [
            Insert(T, (Name("a"), Name("b"), Name("c")))
        ],
        "INSERT INTO t (a, b) SELECT a, b FROM u UNION ALL SELECT a, b FROM v": [
            Insert(T, (Name("u"), Name("v")))
        ],
        "INSERT INTO s.t (a) (SELECT a FROM u)": [Insert(Name("t", "s"), (Name("u"),))],
        "INSERT IGNORE INTO t SELECT * FROM u": [Insert(T, (Name("u"),))],
        "INSERT OR REPLACE INTO t SELECT * FROM u": [Insert(T, (Name("u"),))],
        "REPLACE INTO t SELECT * FROM u": [Insert(T, (Name("u"),))],
        "INSERT t (a) VALUES (1)": [NUMBERED],
        "INSERT INTO t (b, a) VALUES (ARRAY[7, 8], 1)": [NUMBERED],
        "INSERT INTO t (a, b) VALUES (x, y(1, 2))": [WRITTEN_OUT],
        "INSERT INTO t (b, a) VALUES (f(g(7), h(8, 9)), 1), (x, 0)": [NUMBERED],
        "INSERT INTO t (a, b) VALUES(1, now())": [NUMBERED],
        "INSERT INTO t AS x (a) SELECT 1 ON CONFLICT (a) DO UPDATE SET a = 2": [Insert(T)],
        "INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING": [NUMBERED],
        "INSERT INTO t (a) VALUES (1) ON DUPLICATE KEY UPDATE a = 2": [NUMBERED],
    }
)
def test_create_table_and_insert(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


@table(
    {
        "CREATE TYPE mood AS ENUM ('sad', 'it''s ok')": [
            CreateObject("type", Name("mood"), ("sad", "it's ok"))
        ],
        "CREATE TYPE s.pair AS (a int, b int)": [CreateObject("type", Name("pair", "s"))],
        "CREATE FUNCTION f() RETURNS void AS $$BEGIN EXECUTE 'DROP INDEX CONCURRENTLY i'; END$$": [
            CreateObject("function", Name("f"), concurrently=True, arguments="", returns="void")
        ],
        "CREATE PROCEDURE p() AS $$BEGIN REINDEX TABLE CONCURRENTLY t; END$$": [
            CreateObject("procedure", Name("p"), concurrently=True)
        ],
        "CREATE PROCEDURE p() AS $$BEGIN REFRESH MATERIALIZED VIEW CONCURRENTLY v; END$$": [
            CreateObject("procedure", Name("p"))
        ],
        "CREATE PROCEDURE p() AS $$BEGIN -- not CONCURRENTLY\n DROP INDEX i; END$$": [
            CreateObject("procedure", Name("p"))
        ],
        "CREATE VIEW v AS SELECT 1": [CreateObject("view", Name("v"))],
        "CREATE VIEW v (a, b) AS SELECT 1, 2": [
            CreateObject("view", Name("v"), columns=("a", "b"), shows=("a", "b"))
        ],
        "CREATE VIEW v (a, UNIQUE (a) DISABLE) AS SELECT 1": [
            CreateObject("view", Name("v"), columns=("a",), shows=("a",))
        ],
        'CREATE VIEW v AS SELECT t.a, b, f(x, y) AS "C", count(*) AS n FROM t': [
            CreateObject("view", Name("v"), shows=("a", "b", "C", "n"), selects_from=(T,))
        ],
        "CREATE VIEW v WITH (security_invoker) AS SELECT t.*, b AS c FROM t": [
            CreateObject("view", Name("v"), shows=("*", "c"), selects_from=(T,))
        ],
        "CREATE VIEW v AS TABLE t": [
            CreateObject("view", Name("v"), shows=("*",), selects_from=(T,))
        ],
        "CREATE VIEW v AS SELECT a, b c FROM t": [
            CreateObject("view", Name("v"), selects_from=(T,))
        ],
        "CREATE VIEW v AS SELECT a, f(b) FROM t": [
            CreateObject("view", Name("v"), selects_from=(T,))
        ],
        "CREATE VIEW v AS WITH q AS (SELECT 1) SELECT a FROM q": [CreateObject("view", Name("v"))],
        "CREATE OR REPLACE TEMP RECURSIVE VIEW v AS SELECT 1": [CreateObject("view", Name("v"))],
        "CREATE OR REPLACE RECURSIVE VIEW v AS SELECT 1": [
            CreateObject("view", Name("v"), or_replace=True)
        ],
        "CREATE ALGORITHM=MERGE DEFINER=`a`@`b` SQL SECURITY INVOKER VIEW v AS SELECT 1": [
            CreateObject("view", Name("v"))
        ],
        "CREATE OR ALTER VIEW v AS SELECT 1": [CreateObject("view", Name("v"), or_replace=True)],
        "CREATE MATERIALIZED VIEW IF NOT EXISTS v AS SELECT 1": [
            CreateObject("materialized view", Name("v"), if_not_exists=True)
        ],
        "CREATE SEQUENCE s START 5": [CreateObject("sequence", Name("s"), starts_elsewhere=True)],
        "CREATE SCHEMA IF NOT EXISTS s": [CreateObject("schema", Name("s"), if_not_exists=True)],
        "CREATE SCHEMA AUTHORIZATION joe": [CreateObject("schema", Name("joe"))],
        'CREATE EXTENSION "uuid-ossp" WITH SCHEMA public': [
            CreateObject("extension", Name("uuid-ossp"))
        ],
        "CREATE DOMAIN d AS text DEFAULT 'check'": [CreateObject("domain", Name("d"))],
        "CREATE DOMAIN d AS text CHECK (VALUE <> '')": [
            CreateObject("domain", Name("d"), constrained=True)
        ],
        "CREATE DOMAIN d text NOT NULL": [CreateObject("domain", Name("d"), constrained=True)],
        "ALTER DOMAIN s.d ADD CONSTRAINT c CHECK (VALUE <> '')": [
            AlterDomain(Name("d", "s"), "ADD CONSTRAINT")
        ],
        "ALTER DOMAIN d SET NOT NULL": [AlterDomain(Name("d"), "SET NOT NULL")],
        "ALTER DOMAIN d DROP NOT NULL": [raw("ALTER DOMAIN D")],
        "CREATE POLICY p ON t FOR DELETE USING (true)": [
            CreateObject("policy", Name("p"), table=T)
        ],
        "CREATE TRIGGER x AFTER INSERT OR TRUNCATE ON t EXECUTE FUNCTION f()": [
            CreateObject("trigger", Name("x"), table=T)
        ],
        "CREATE CONSTRAINT TRIGGER x AFTER DELETE ON t FOR EACH ROW EXECUTE FUNCTION f()": [
            CreateObject("trigger", Name("x"), table=T)
        ],
        "CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING": [
            CreateObject("rule", Name("r"), table=T)
        ],
        "CREATE USER 'bob'@'%' IDENTIFIED BY 'x'": [CreateObject("user", Name("bob"))],
        "CREATE ROLE r LOGIN": [CreateObject("role", Name("r"))],
        "CREATE FOREIGN TABLE t (a int) SERVER s": [CreateObject("foreign table", T)],
        "CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int)": [CreateObject("aggregate", Name("a"))],
        "ALTER TYPE mood ADD VALUE 'ok'": [AlterEnum(Name("mood"), "ok")],
        "ALTER TYPE s.mood ADD VALUE IF NOT EXISTS 'ok' BEFORE 'sad'": [
            AlterEnum(Name("mood", "s"), "ok", if_not_exists=True)
        ],
        "ALTER TYPE mood RENAME VALUE 'a' TO 'b'": [AlterEnum(Name("mood"), "a", "b")],
        "ALTER TYPE mood RENAME TO m": [RenameObject("type", Name("mood"), Name("m"))],
        "ALTER TYPE pair ADD ATTRIBUTE c int": [raw("ALTER TYPE PAIR")],
        "ALTER INDEX IF EXISTS s.i RENAME TO j": [RenameObject("index", Name("i", "s"), Name("j"))],
        "ALTER INDEX i SET TABLESPACE x": [Maintenance("SET TABLESPACE", Name("i"))],
        "ALTER VIEW v RENAME TO w": [RenameObject("view", Name("v"), Name("w"))],
        "ALTER MATERIALIZED VIEW v SET SCHEMA s": [SetSchema("materialized view", Name("v"), "s")],
        "ALTER SEQUENCE s RENAME TO r": [RenameObject("sequence", Name("s"), Name("r"))],
        "ALTER SEQUENCE s RESTART": [
            RawSql("ALTER SEQUENCE", "alter in place", restarts=Name("s"))
        ],
        "ALTER SCHEMA s RENAME TO r": [RenameObject("schema", Name("s"), Name("r"))],
        "ALTER SCHEMA s TRANSFER dbo.t": [SetSchema("table", Name("t", "dbo"), "s")],
        "ALTER FUNCTION f(int, text) RENAME TO g": [RenameObject("function", Name("f"), Name("g"))],
        "ALTER FUNCTION f(int) SET SCHEMA s": [SetSchema("function", Name("f"), "s")],
        "ALTER TRIGGER x ON t RENAME TO y": [RenameObject("trigger", Name("x"), Name("y"), T)],
        "ALTER POLICY x ON t RENAME TO y": [RenameObject("policy", Name("x"), Name("y"), T)],
        "ALTER POLICY x ON t TO bob USING (true)": [
            AlterTable(T, "ALTER POLICY", of="x", to="TO bob USING (true)")
        ],
        "ALTER RULE x ON s.t RENAME TO y": [
            RenameObject("rule", Name("x"), Name("y"), Name("t", "s"))
        ],
        "ALTER INDEX ALL IN TABLESPACE a OWNED BY bob SET TABLESPACE b NOWAIT": [
            Maintenance("SET TABLESPACE")
        ],
        "ALTER MATERIALIZED VIEW ALL IN TABLESPACE a SET TABLESPACE b": [
            Maintenance("SET TABLESPACE")
        ],
        "ALTER DATABASE d SET lock_timeout = 1": [raw("ALTER DATABASE D")],
        "RENAME TABLE a TO b, s.c TO s.d": [
            RenameTable(Name("a"), Name("b")),
            RenameTable(Name("c", "s"), Name("d", "s")),
        ],
        "RENAME TABLE IF EXISTS a TO b": [RenameTable(Name("a"), Name("b"))],
        "RENAME USER a TO b": [raw("RENAME USER A")],
        "EXEC sp_rename 't.c', 'd', 'COLUMN'": [AlterColumn(T, "c", "d")],
        "EXEC sp_rename N'[dbo].[t].[c]', N'd', N'COLUMN'": [
            AlterColumn(Name("t", "dbo"), "c", "d")
        ],
        "EXEC sys.sp_rename 'dbo.t', 'u'": [RenameTable(Name("t", "dbo"), Name("u"))],
        "EXECUTE sp_rename @objname = 't', @newname = 'u'": [RenameTable(T, Name("u"))],
        "EXEC sp_rename 't.i', 'j', 'INDEX'": [RenameObject("index", Name("i"), Name("j"))],
    }
)
def test_create_alter_rename_object(sql: str, expected: list[Action]) -> None:
    """What a view reads and a trigger calls is of tests/sql/test_queries.py."""
    assert [_without_needs(one) for one in actions(sql)] == expected


def _without_needs(action: Action) -> Action:
    if isinstance(action, CreateObject):
        return action._replace(reads=(), executes=None)
    return action


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT 1",
        "SELECT 'DROP TABLE x'",
        "SELECT $$DROP TABLE x$$",
        "SELECT $a$DROP TABLE x; $$ $a$",
        "SELECT truncate(x, 2) FROM t",
        "SELECT TRUNCATE(1.5, 1)",
        "SELECT a AS drop, b AS truncate FROM t",
        "SELECT * FROM t FOR UPDATE",
        "SELECT x INTO @v FROM t",
        "SELECT x INTO OUTFILE 'f' FROM t",
        "SELECT x INTO DUMPFILE 'f' FROM t",
        "(SELECT 1)",
        "VALUES (1), (2)",
        "GRANT TRUNCATE, DELETE ON t TO bob",
        "REVOKE DELETE ON t FROM bob",
        "COMMENT ON TABLE t IS 'DROP TABLE x; TRUNCATE y'",
        "MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE",
        "MERGE INTO t USING s ON a = b WHEN MATCHED THEN\nUPDATE SET a = 1;",
        "EXPLAIN DELETE FROM t",
        "EXPLAIN (COSTS off) DELETE FROM t",
        "EXPLAIN (ANALYZE false) DELETE FROM t",
        "EXPLAIN ANALYZE SELECT 1",
        "PREPARE x AS DELETE FROM t",
        "DEALLOCATE x",
        "CALL f()",
        "COPY t FROM '/x'",
        "ANALYZE t",
        "SHOW TABLES",
        "DROP TEMPORARY TABLE t",
        "DROP TABLE #t",
        "DROP TABLE IF EXISTS #a, #b",
        "DROP PREPARE x",
        "DROP COLUMN c",
        "DROP TABLE",
        "DROP",
        "DROP TABLE IF EXISTS",
        "DELETE",
        "UPDATE",
        "UPDATE STATISTICS t",
        "ALTER TABLE",
        "ALTER",
        "CREATE",
        "TRUNCATE",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "SET ROLE bob",
        "SET @x = 1",
        "SET IDENTITY_INSERT t ON",
        "PRAGMA table_info(t)",
        "PRAGMA foreign_keys",
        "RESET",
        "DISCARD PLANS",
        "DECLARE @x int = 5",
        "DECLARE c CURSOR FOR SELECT * FROM t",
        "USE db",
        "-- DROP TABLE x",
        "SELECT 1 -- ; DROP TABLE x",
        "/* DROP TABLE x; */ SELECT 1",
        "/* a /* DROP TABLE x; */ DROP TABLE y; */ SELECT 1",
        "REPLACE(a, b)",
        "hello world",
        "DROPPED TABLE x",
        "ON DELETE CASCADE",
        "EXEC my_proc 'DROP TABLE x'",
        "INSERT",
        "WITH a AS (SELECT 1) SELECT * FROM a",
    ],
)
def test_silent(sql: str) -> None:
    assert [type(action) for action in actions(sql)] in ([RawSql], [])


@pytest.mark.parametrize("sql", ["", ";", " ; ;; ", "-- nothing", "/* nothing", "\n\n", "GO"])
def test_nothing(sql: str) -> None:
    assert recognise(sql) == ()


def test_head_is_upper_case_words() -> None:
    assert actions("grant option for x") == [raw("GRANT OPTION FOR")]
    assert actions("select count(*)") == [raw("SELECT COUNT")]
