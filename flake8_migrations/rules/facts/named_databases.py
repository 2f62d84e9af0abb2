"""The database that a file's name, or that of its folder, speaks of: ``003_add_key_postgres.py``.

Projects with a history for each database name them so; their revisions never run on another one.
"""

from __future__ import annotations

from functools import lru_cache

from flake8_migrations.model.dialects import MYSQL, POSTGRESQL
from flake8_migrations.model.pattern import compiled_when_used

_WORDS = "postgres postgresql pg mysql mariadb sqlite mssql oracle".split()
_WORD = compiled_when_used(f"(?<![a-z])(?:{'|'.join(_WORDS)})(?![a-z])")
_OTHERS = {"postgres": POSTGRESQL, "pg": POSTGRESQL, "mysql": MYSQL, "mariadb": MYSQL}


@lru_cache(maxsize=16)
def is_of_others(path: str, dialects: frozenset[str]) -> bool:
    """Whether the file names databases, and none of these."""
    for name in reversed(path.replace("\\", "/").lower().split("/")[-2:]):
        named = [_OTHERS.get(one, frozenset({one})) for one in _WORD.findall(name)]
        if named:
            return all([dialects.isdisjoint(one) for one in named])
    return False
