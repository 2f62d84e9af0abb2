"""Time of ``recognise`` against the size of its text: one line a text, one column a size.

Run it from the checkout: ``python benchmarks/sql_size.py``. A ``*`` says that
the text took more work than allowed and that its rest was declared unknown.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from flake8_migrations.model.operations import UnreadSql  # noqa: E402
from flake8_migrations.sql import recognise  # noqa: E402

SIZES = (1, 2, 5, 10)

ROW = "INSERT INTO dogs (id, name, born) VALUES (1, 'Lassie', '2020-02-02 02:02:02');\n"
ROWS = "  (1, 'Lassie', 'it''s a dog', '2020-02-02'),\n"
DDL = """\
CREATE TABLE dogs (id bigint PRIMARY KEY, name varchar(40) NOT NULL, owner int REFERENCES people);
CREATE INDEX CONCURRENTLY ix_dogs_name ON dogs (name);
ALTER TABLE dogs ADD COLUMN age integer DEFAULT 0, DROP COLUMN owner;
DROP TABLE cats CASCADE;
"""
UPDATES = "UPDATE dogs SET name = lower(name), age = age + 1 WHERE id = 17 AND name <> '';\n"

TEXTS = {
    "INSERT, one row each": ("", ROW),
    "INSERT, all rows in one": ("INSERT INTO dogs VALUES\n", ROWS),
    "COPY … FROM stdin": ("COPY dogs FROM stdin;\n", "1\tLassie\t2020-02-02 02:02:02\n"),
    "DDL": ("", DDL),
    "UPDATE": ("", UPDATES),
    "one long string": ("SELECT '", "x"),
    "only '": ("", "'"),
    'only "': ("", '"'),
    "only (": ("", "("),
    "only ALTER TABLE (": ("ALTER TABLE t ADD ", "("),
    "only $": ("", "$"),
    "only $a$ $b$": ("", "$a$ $b$ "),
    "only \\'": ("", "\\'"),
    "only ' \\'x": ("'", " \\'x"),
    "only /*": ("", "/*"),
    "only /* */": ("", "/* */"),
    "only --": ("", "--\n"),
    "only [": ("", "["),
    "only #": ("", "#"),
    "only ;": ("", ";"),
    "only white space": ("", " "),
    "only new lines": ("", "\n"),
    "only BEGIN": ("", "BEGIN "),
    "only WITH a AS (": ("", "WITH a AS ("),
    "only DO $$": ("", "DO $$ "),
    "only EXECUTE (": ("DO $$ EXECUTE ", "("),
    "only WHERE ((": ("DELETE FROM t WHERE ", "("),
    "only OR 1": ("DELETE FROM t WHERE a", " OR 1"),
}


def main() -> None:
    print(f"{'text':>26}" + "".join(f"{size:>8} MB" for size in SIZES))
    for name, (start, piece) in TEXTS.items():
        cells = []
        for size in SIZES:
            length = size * 1_000_000
            text = (start + piece * (length // len(piece)))[:length]
            began = time.perf_counter()
            found = recognise(text)
            seconds = time.perf_counter() - began
            unread = bool(found) and isinstance(found[-1].action, UnreadSql)
            cells.append(f"{seconds:>9.3f}{'*' if unread else ' '} ")
        print(f"{name:>26}" + "".join(cells), flush=True)


if __name__ == "__main__":
    main()
