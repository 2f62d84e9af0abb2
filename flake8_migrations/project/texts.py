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
_ESCAPE = compiled_when_used(r"\\[abfnrtv]")
"""What stands before a word in a string and is none of its letters: ``"\\nname TEXT"``."""


class Texts:
    """The texts of files, one after the other, in lower case."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._whole = "\0".join(("", *texts, ""))
        self._starts: list[int] = []
        start = 1
        for text in texts:
            self._starts.append(start)
            start += len(text) + 1
        self._found: dict[str, tuple[int, ...]] = {}
        self._index: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, number: int) -> str:
        return self._texts[number]

    def holding(self, word: str) -> tuple[int, ...]:
        """The numbers of the files that hold a word in lower case, in their order."""
        found = self._found.get(word)
        if found is None:
            if len(self._found) < SEARCHES:
                found = tuple(self._search(word))
            else:
                found = tuple(self._indexed().get(word, ()))
            self._found[word] = found
        return found

    def has(self, number: int, word: str) -> bool:
        """Whether one file holds a word in lower case."""
        return place_of(self._texts[number], word) >= 0

    def _search(self, word: str) -> Iterator[int]:
        starts = self._starts
        at = place_of(self._whole, word)
        while at >= 0:
            number = bisect_right(starts, at) - 1
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
    return Texts(tuple(_lowered(path) for path in paths))


def _lowered(path: str) -> str:
    source = read(path)
    text = "" if source is None else source.decode("utf-8", "replace").lower()
    return _ESCAPE.sub("  ", text) if "\\" in text else text


def word_in(name: str) -> str:
    """What a name is searched by: its longest word, in lower case."""
    if name.isidentifier():  # as nearly always
        return name.lower()
    return max(_WORD.findall(name.lower()), key=len, default="")
