"""The database that a file's name, or that of its folder, speaks of: ``003_add_key_postgres.py``.

Projects with a history for each database name them so; their revisions never run on another one.
"""

from __future__ import annotations

from flake8_migrations.model.dialects import MYSQL, POSTGRESQL
from flake8_migrations.model.pattern import compiled_when_used

_WORDS = frozenset("postgres postgresql pg mysql mariadb sqlite mssql oracle".split())
_LETTERS = compiled_when_used("[a-z]+")
_OTHERS = {"postgres": POSTGRESQL, "pg": POSTGRESQL, "mysql": MYSQL, "mariadb": MYSQL}


def is_of_others(path: str, dialects: frozenset[str]) -> bool:
    """Whether the file names databases, and none of these."""
    for name in reversed(path.replace("\\", "/").lower().split("/")[-2:]):
        if not any(one in name for one in _WORDS):  # as nearly always
            continue
        words = [one for one in _LETTERS.findall(name) if one in _WORDS]
        named = [_OTHERS.get(one, frozenset({one})) for one in words]
        if named:
            return all(dialects.isdisjoint(one) for one in named)
    return False
