"""What PostgreSQL's manual says of the locks of statements that do or do not wait for others.

https://www.postgresql.org/docs/18/explicit-locking.html; tests/evidence asks the server itself.
"""

from __future__ import annotations

import pytest

from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.facts.lock_modes import locks
from flake8_migrations.sql import recognise


@pytest.mark.parametrize(
    ("sql", "modes"),
    [
        ("REINDEX TABLE boats", {"boats": "SHARE"}),
        ("REINDEX TABLE CONCURRENTLY boats", {"boats": "SHARE UPDATE EXCLUSIVE"}),
        ("REINDEX (CONCURRENTLY) TABLE boats", {"boats": "SHARE UPDATE EXCLUSIVE"}),
        ("VACUUM FULL boats", {"boats": "ACCESS EXCLUSIVE"}),
        ("CLUSTER boats", {"boats": "ACCESS EXCLUSIVE"}),
        ("REPACK boats", {"boats": "ACCESS EXCLUSIVE"}),
        ("REPACK (CONCURRENTLY) boats", {"boats": "SHARE UPDATE EXCLUSIVE"}),
        ("LOCK TABLE boats", {"boats": "ACCESS EXCLUSIVE"}),
        ("ALTER TABLE boats SET SCHEMA old", {"boats": "ACCESS EXCLUSIVE"}),
        ("LOCK TABLE boats IN SHARE ROW EXCLUSIVE MODE", {"boats": "SHARE ROW EXCLUSIVE"}),
        (
            "ALTER TABLE boats DETACH PARTITION old",
            {"boats": "ACCESS EXCLUSIVE", "old": "ACCESS EXCLUSIVE"},
        ),
        (
            "ALTER TABLE boats DETACH PARTITION old CONCURRENTLY",
            {"boats": "SHARE UPDATE EXCLUSIVE", "old": "ACCESS EXCLUSIVE"},
        ),
        (
            "ALTER TABLE boats DETACH PARTITION old FINALIZE",
            {"boats": "SHARE UPDATE EXCLUSIVE", "old": "ACCESS EXCLUSIVE"},
        ),
        (
            "ALTER TABLE boats ATTACH PARTITION new DEFAULT",
            {"boats": "SHARE UPDATE EXCLUSIVE", "new": "ACCESS EXCLUSIVE"},
        ),
        (
            "CREATE TABLE new PARTITION OF boats DEFAULT",
            {"boats": "ACCESS EXCLUSIVE"},
        ),
        ("CREATE INDEX ix ON boats (mast)", {"boats": "SHARE"}),
        ("CREATE INDEX CONCURRENTLY ix ON boats (mast)", {"boats": "SHARE UPDATE EXCLUSIVE"}),
        ("ALTER TABLE boats VALIDATE CONSTRAINT c", {"boats": "SHARE UPDATE EXCLUSIVE"}),
        ("ALTER TABLE boats DISABLE TRIGGER t", {"boats": "SHARE ROW EXCLUSIVE"}),
    ],
)
def test_locks(sql: str, modes: dict[str, str]) -> None:
    found = [
        lock
        for statement in recognise(sql)
        for lock in locks(statement.action, Timeline((), frozenset({"postgresql"})))
    ]
    assert {str(table): mode for table, mode in found} == modes
