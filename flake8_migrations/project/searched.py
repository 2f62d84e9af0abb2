"""The texts of a history, searched for what they may say of a table, before one is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import kept
from flake8_migrations.project.texts import Texts, texts_of, word_in

_WHOLE = (
    "create_table", "create table", "drop_table", "drop table", "rename_table", "rename to",
    "set schema", " like ", "inherit",
    "partition of", "attach partition", "copy_from", "as select", "as (select", "using index",
)  # fmt: skip
"""What a text holds that may do something to a table without naming its columns."""

_LISTINGS = ("get_table_names", "sorted_tables", "tables", "pg_tables", "sqlite_master", "drop_all")
"""Words of a migration that may work on all tables that it lists, and name none of them."""
_IN_LISTINGS = ("get_table_names", "tables", "sqlite_master", "drop_all")
"""One of which each of these holds."""

_ON_A_LISTING = compiled_when_used(
    r"\bfor\b[^\n:]*\bin\b[^\n]*(?:get_table_names|sorted_tables|\btables\b)"
    r"|\bpg_tables\b|\bsqlite_master\b|\binformation_schema\.tables\b|\bdrop_all\b"
)
_ON_LINES = ("for", "pg_tables", "sqlite_master", "information_schema.tables", "drop_all")
"""One of which each line has that the pattern finds."""
_OF_A_KEY = compiled_when_used(r"\.(\w+)[\"']")


_NAMED = r"\W+(?:if\s+(?:not\s+)?exists\W+)?(\w+)(?:\W{1,3}(\w+))?"
_MADE = (
    compiled_when_used(r"table(?:(?<=create_table)|(?<!\wtable))" + _NAMED),
    compiled_when_used(r"rename(?:_table\W+\w+|(?<!\wrename)\s+to)" + _NAMED),
)
"""The name of a table, or that of its schema and its own, where an upgrade creates it.

Each begins with a word, at which a search arrives in a tenth of the time.
"""

_GONE = (
    compiled_when_used(r"drop(?:_|\s+)table" + _NAMED),
    compiled_when_used(r"rename_table" + _NAMED),
    compiled_when_used(r"alter\s+table" + _NAMED),
)
_NEW_COLUMN = compiled_when_used(r"(?:column|\badd|\bexists|\bto|new_column_name)\W+\Z")
_OLD_COLUMN = compiled_when_used(r"(?:drop|rename|new_column_name|alter_column)[^;]*\Z")
_WINDOW = 80
"""How many characters before a name are looked at."""


class Searched:
    """The files of a history by their numbers, and what their texts seem to speak of.

    It outlives the check of one file: what is asked for one revision is asked for its successors.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._listing = frozenset(_working_on_a_listing(texts))
        """Those that may work on all tables there are."""
        self._matches: dict[tuple[int, re.Pattern[str]], bool] = {}
        self._matching: dict[re.Pattern[str], int] = {}
        self._holding_any: dict[tuple[int, tuple[str, ...]], bool] = {}
        """Whether they hold one of some words, which are few and asked for again and again."""
        self._found: dict[tuple[str, str | None], tuple[int, ...]] = {}
        self._naming: dict[tuple[str, tuple[str, ...], str | None], list[int]] = {}
        self._referring: dict[tuple[int, str], list[str | None]] = {}
        """What they do with a word, at each place: the column of it that a key refers to, or more.

        Whether a text refers to a table is asked for each of its columns.
        """
        self._upgrades: dict[int, str] = {}
        self._made: dict[int, frozenset[str]] = {}
        self._gone: dict[int, frozenset[str]] = {}

    def holding(self, name: str, other: str | None = None) -> tuple[int, ...]:
        """Those that may speak of something of the name, and of the other in it; in lower case.

        The latest comes first.
        """
        found = self._found.get((name, other))
        if found is None:
            found = self._found[name, other] = self._search(name, other)
        return found

    def _search(self, name: str, other: str | None) -> tuple[int, ...]:
        texts, word = self._texts, word_in(name)
        numbers = texts.holding(word)
        if other is not None:
            within = word_in(other)
            there = frozenset(texts.holding(within)) if texts.is_indexed else None
            numbers = tuple(
                [
                    one
                    for one in numbers
                    if self._speaks_of(one, word)
                    and (
                        (texts.has(one, within) if there is None else one in there)
                        or self._holds_any(one, _WHOLE)
                    )
                ]
            )
        return tuple(sorted({*numbers, *self._listing}, reverse=True))

    def _holds_any(self, number: int, words: tuple[str, ...]) -> bool:
        found = self._holding_any.get((number, words))
        if found is None:
            text = self._texts.text(number)
            found = self._holding_any[number, words] = any([word in text for word in words])
        return found

    def matches(self, number: int, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern is found in its text, in lower case."""
        found = self._matches.get((number, pattern))
        if found is None:
            text = self._texts.text(number)
            found = self._matches[number, pattern] = pattern.search(text) is not None
        return found

    def matching(self, pattern: re.Pattern[str]) -> int:
        """Those in whose text, in lower case, the pattern is found: a bit for each."""
        found = self._matching.get(pattern)
        if found is None:
            numbers = [one for one in range(len(self._texts)) if self.matches(one, pattern)]
            found = self._matching[pattern] = sum([1 << one for one in numbers])
        return found

    def holding_word(self, name: str) -> tuple[int, ...]:
        """Those whose text holds the longest word of a name."""
        return self._texts.holding(word_in(name))

    def naming(self, name: str, words: tuple[str, ...], key: str | None) -> list[int]:
        """Those that hold the name and one of the words, the latest first.

        ``key`` takes in those as well that refer to this column of it, or to any where it is
        empty; the text holds the column in any case.
        """
        found = self._naming.get((name, words, key))
        if found is None:
            found = self._naming[name, words, key] = self._found_naming(name, words, key)
        return found

    def _found_naming(self, name: str, words: tuple[str, ...], key: str | None) -> list[int]:
        found, word, column = [], word_in(name), (key or "").lower()
        for number in reversed(self._texts.holding(word)):
            text = self._texts.text(number)
            if not words or self._holds_any(number, words):
                if column in text:
                    found.append(number)
            elif key is not None and self._refers_to(number, word, column):
                found.append(number)
        return found

    def _refers_to(self, number: int, table: str, column: str) -> bool:
        """Whether a text names a column of the table as a foreign key does: such a one."""
        keys = self._keys(number, table)
        return any([one is not None and one.startswith(column) for one in keys])

    def _speaks_of(self, number: int, table: str) -> bool:
        """Whether a text that holds the table's name does more than refer to its columns by keys.

        ``ForeignKey("users.id")`` changes nothing of ``users``; SQL Server's ``sp_rename`` does.
        """
        return None in self._keys(number, table) or "sp_rename" in self._texts.text(number)

    def _keys(self, number: int, table: str) -> list[str | None]:
        found = self._referring.get((number, table))
        if found is None:
            text = self._texts.text(number)
            after = [_OF_A_KEY.match(text, at + len(table)) for at in _places(text, table)]
            found = [None if one is None else one[1] for one in after]
            self._referring[number, table] = found
        return found

    def upgrade(self, number: int) -> str:
        """What stands before the downgrade."""
        found = self._upgrades.get(number)
        if found is None:
            found, _, _ = self._texts.text(number).partition("\ndef downgrade")
            self._upgrades[number] = found
        return found

    def may_make(self, number: int, table: str) -> bool:
        """Whether the upgrade seems to create the table, or to rename another one so.

        Names are in lower case; one that is no word may be made anywhere.
        """
        return not table.isidentifier() or table in self._named_in(number, self._made, _MADE)

    def may_take_away(self, number: int, table: str) -> bool:
        """Whether the upgrade seems to drop or rename the table."""
        return not table.isidentifier() or table in self._named_in(number, self._gone, _GONE)

    def may_make_column(self, number: int, column: str) -> bool:
        """Whether the upgrade seems to add the column, or to rename another one so."""
        return _is_behind(_NEW_COLUMN, column, self.upgrade(number))

    def may_take_away_column(self, number: int, column: str) -> bool:
        """Whether the upgrade seems to drop, rename or alter the column."""
        return _is_behind(_OLD_COLUMN, column, self.upgrade(number))

    def _named_in(
        self,
        number: int,
        kept_here: dict[int, frozenset[str]],
        patterns: Iterable[re.Pattern[str]],
    ) -> frozenset[str]:
        found = kept_here.get(number)
        if found is None:
            upgrade = self.upgrade(number)
            pairs = [pair for one in patterns for pair in one.findall(upgrade)]
            found = kept_here[number] = frozenset(name for pair in pairs for name in pair if name)
        return found


@kept(most=4)
def searched(paths: tuple[str, ...]) -> Searched:
    """Of the files of one history, by their absolute paths."""
    return Searched(texts_of(paths))


def _working_on_a_listing(texts: Texts) -> Iterator[int]:
    """Those of which one of the lines does; whole texts would take the pattern 30 times as long."""
    for word in _IN_LISTINGS:
        for number, line in texts.lines_with(word):
            if any([one in line for one in _ON_LINES]) and _ON_A_LISTING.search(line):
                if any(texts.has(number, one) for one in _LISTINGS):
                    yield number


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _is_behind(before: re.Pattern[str], name: str, text: str) -> bool:
    """Whether a text holds the name behind such words."""
    return any(before.search(text[max(0, at - _WINDOW) : at]) for at in _places(text, name))
