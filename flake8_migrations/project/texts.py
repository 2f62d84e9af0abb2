"""The texts of a history's files, searched for names before any of them is parsed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import kept, read

SEARCHES = 80
"""Different words that are looked for in the whole text; for more of them an index is built.

Of 470 files (1.2 MB) a search takes 0.5 ms and the index 55 ms, whatever is asked of it.
"""

_WORD = compiled_when_used(r"\w+")
_ESCAPES = tuple([f"\\{letter}" for letter in "abfnrtv"])
"""What stands before a word in a string and is none of its letters: ``"\\nname TEXT"``."""


class Texts:
    """The texts of files, one after the other, in lower case."""

    def __init__(self, whole: str) -> None:
        """``whole`` is all of them, each with a NUL before and behind it."""
        self._whole = whole
        self._texts = whole.split("\0")[1:-1]
        self._starts: list[int] = []
        start = 1
        for text in self._texts:
            self._starts.append(start)
            start += len(text) + 1
        self._found: dict[str, tuple[int, ...]] = {}
        self._index: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def number_at(self, place: int) -> int:
        """Which text holds a place of all of them."""
        return bisect_right(self._starts, place) - 1

    def lines_with(self, words: str) -> Iterator[tuple[int, str]]:
        """The lines that hold the words, wherever they stand, with the numbers of their texts."""
        whole = self._whole
        at = whole.find(words)
        while at >= 0:
            number = self.number_at(at)
            first, last = self._starts[number], self._starts[number] + len(self._texts[number])
            start, end = whole.rfind("\n", first, at) + 1, whole.find("\n", at, last)
            yield number, whole[start or first : end if end >= 0 else last]
            at = whole.find(words, at + 1)

    def text(self, number: int) -> str:
        return self._texts[number]

    def holding(self, word: str) -> tuple[int, ...]:
        """The numbers of the files that hold a word in lower case, in their order."""
        found = self._found.get(word)
        if found is None:
            index = self._indexed() if self.is_indexed else None
            found = tuple(self._search(word) if index is None else index.get(word, ()))
            self._found[word] = found
        return found

    @property
    def is_indexed(self) -> bool:
        """Whether a word is looked up at once, instead of looked for."""
        return len(self._found) >= SEARCHES

    def has(self, number: int, word: str) -> bool:
        """Whether one file holds a word in lower case."""
        return place_of(self._texts[number], word) >= 0

    def _search(self, word: str) -> Iterator[int]:
        starts = self._starts
        at = place_of(self._whole, word)
        while at >= 0:
            number = self.number_at(at)
            yield number
            at = place_of(self._whole, word, starts[number + 1]) if number + 1 < len(starts) else -1

    def _indexed(self) -> dict[str, list[int]]:
        if not self._index:
            for number, text in enumerate(self._texts):
                for one in set(_WORD.findall(text)):
                    self._index.setdefault(one, []).append(number)
        return self._index


def place_of(text: str, word: str, start: int = 0) -> int:
    """Where a text holds a word, and not as a part of another one; -1 where it does not."""
    at = text.find(word, start) if word else -1
    while at >= 0:
        if not (_is_part(text[at - 1 : at]) or _is_part(text[at + len(word) : at + len(word) + 1])):
            break
        at = text.find(word, at + 1)
    return at


def _is_part(character: str) -> bool:
    return character == "_" or character.isalnum()


@kept(most=4)
def texts_of(paths: tuple[str, ...]) -> Texts:
    """The texts of files as they are on disk; nothing for those that cannot be read."""
    sources = [(read(path) or b"").replace(b"\0", b" ") for path in paths]
    whole = b"\0".join([b"", *sources, b""]).decode("utf-8", "replace").lower()
    if "\\" in whole:
        for escape in _ESCAPES:
            whole = whole.replace(escape, "  ")
    return Texts(whole)


def word_in(name: str) -> str:
    """What a name is searched by: its longest word, in lower case."""
    if name.isidentifier():  # as nearly always
        return name.lower()
    return max(_WORD.findall(name.lower()), key=len, default="")
