"""What is known of the files around a migration, kept for as long as those files stay as they are.

A function that looks at files is decorated with ``@kept(most)``, and asks for them here and
nowhere else::

    @kept(most=100)
    def timeouts(path: str) -> frozenset[str]:
        text = read(path)
        return frozenset() if text is None else _found(text)

While it runs, it is noted what it consults: files that were read (``read``), folders that were
listed (``listing``), paths that were looked for, in vain too (``is_file``, ``is_dir``,
``exists``), and what other such functions answered. What it answered is kept, and holds for as
long as all of that is as it was: a file that is saved, added, removed or renamed is seen by the
next check. Arguments are positional and hashable; absolute paths, as a relative one means another
file elsewhere. What is answered is never changed by those who ask. A function that reaches itself
again with the same arguments has to see to its end itself.

``checking`` stands around the check of one file: inside it each path is asked for its state at
most once, and each small file is read at most once: its header, the databases that it names and
what it does are asked for one after the other. Outside it, everything is asked each time.
``one_moment`` stands around the checks of many files that are to see the disk as it was when they
began: the command's run over a folder, in which looking again was a twenty-fifth of the time.
``forget`` is for tests.

An answer that depends on many paths, as that about all the files of a folder does, is not looked
at again for each of the folder's files, which would be the square of their number: see
docs/decisions/0014-one-cache.md.
"""

from __future__ import annotations

import itertools
import os
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from time import monotonic, time_ns
from typing import Any, ParamSpec, TypeAlias, TypeVar

from flake8_migrations.model.namedtuple import NamedTuple

MANY = 40
"""An answer that depends on more paths than this is looked at again less often."""

SHARE = 100
"""It is believed for as many times what looking at it again took."""

LARGEST_FILE = 5_000_000
"""Bytes; a larger file is unknown."""

_SMALL_FILE = 16_000
_MOST_HELD = 20_000_000
"""Bytes of a file that is read as a whole for its beginning, and of all that a check holds."""

_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0)

_TICK = 50_000_000
_WHOLE_TICK = 2_000_000_000
"""Nanoseconds in which a file may change twice without a trace: where the file system's clock
shows parts of a second, and where it does not."""

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")

State: TypeAlias = tuple[int, ...] | None
"""What changes when a file or folder does; None where there is none."""

_changes = itertools.count()


class _Kept:
    """An answer, with what it depends on."""

    __slots__ = ("value", "states", "inner", "all_states", "size", "check", "round", "until")

    def __init__(self, value: Any, seen: _Seen) -> None:
        self.value = value
        self.states = seen.states
        self.inner = seen.inner
        self.size = seen.size + len(seen.states)
        """How many paths it depends on."""
        self.all_states = seen.states
        """Those of inner answers too, where they are few: the quick way to see that it holds."""
        if seen.inner and self.size <= MANY:
            self.all_states = {**seen.states, **seen.inner_states}
        self.check = _memory.check
        """The check in which it was last found to hold."""
        self.round = _memory.round
        self.until = 0.0
        """When it is looked at again, where the paths are many."""


class _Seen:
    """What a function that is being computed has consulted so far."""

    __slots__ = ("states", "inner", "inner_states", "size")

    def __init__(self) -> None:
        self.states: dict[str, State] = {}
        self.inner_states: dict[str, State] = {}
        self.inner: dict[tuple[Callable[..., _Kept], tuple[Any, ...]], Any] = {}
        self.size = 0


class _Memory(threading.local):
    """What one thread keeps."""

    def __init__(self) -> None:
        self.answers: dict[Callable[..., Any], dict[tuple[Any, ...], _Kept]] = {}
        self.of_files: dict[Callable[..., Any], dict[str, tuple[State, Any]]] = {}
        self.seen: _Seen | None = None
        self.states: dict[str, State] | None = None
        """The paths that the running check has asked for; None outside a check."""
        self.texts: dict[str, bytes] = {}
        """The small files that the running check has read."""
        self.held = 0
        """How many bytes these are."""
        self.check = 0
        self.is_one_moment = False
        """Whether several checks count as one."""
        self.round = 0
        self.checked: set[str] = set()
        """The files that were checked in this round."""


_memory = _Memory()


@contextmanager
def checking(path: str) -> Iterator[None]:
    """Around the check of one file; one that was checked before begins a new round."""
    if path in _memory.checked:
        renew()
    _memory.checked.add(path)
    if _memory.is_one_moment:
        yield
        return
    _memory.check += 1
    _memory.states = {}
    try:
        yield
    finally:
        _end_of_check()


@contextmanager
def one_moment() -> Iterator[None]:
    """Around the checks of a run that takes no notice of what changes on disk meanwhile."""
    _memory.check += 1
    _memory.states = {}
    _memory.is_one_moment = True
    try:
        yield
    finally:
        _memory.is_one_moment = False
        _end_of_check()


def _end_of_check() -> None:
    _memory.states = None
    _let_go()


def _let_go() -> None:
    _memory.texts.clear()
    _memory.held = 0


def is_only_one() -> bool:
    """Whether one file alone was checked in this round: by an editor, or before a commit."""
    return len(_memory.checked) <= 1


def renew() -> None:
    """Begins a new round: everything is looked at again, however many paths it depends on."""
    _memory.round += 1
    _memory.checked.clear()


def forget() -> None:
    """Keeps nothing."""
    _memory.answers.clear()
    _memory.of_files.clear()
    renew()


def kept(
    most: int, many: int = MANY
) -> Callable[[Callable[Parameters, Answer]], Callable[Parameters, Answer]]:
    """Keeps what a function answers; of more than ``most`` answers the oldest are dropped.

    One that depends on more than ``many`` paths is looked at again less often.
    """

    def decorated(function: Callable[Parameters, Answer]) -> Callable[Parameters, Answer]:
        def answer(*arguments: Any) -> _Kept:
            answers = _memory.answers.setdefault(function, {})
            before = answers.get(arguments)
            if before is not None and _holds(before, many):
                return before
            found = _computed(function, arguments)
            if before is not None and found.value == before.value:
                found.value = before.value  # so that what depends on it holds at a glance
            answers[arguments] = found
            if len(answers) > most:
                del answers[next(iter(answers))]
            return found

        @wraps(function)
        def asked(*arguments: Parameters.args, **keywords: Parameters.kwargs) -> Answer:
            assert not keywords
            found = answer(*arguments)
            seen = _memory.seen
            if seen is not None and (answer, arguments) not in seen.inner:
                seen.inner[answer, arguments] = found.value
                seen.size += found.size
                if seen.size <= MANY:
                    seen.inner_states.update(found.all_states)
            return found.value  # type: ignore[no-any-return]

        return asked

    return decorated


def kept_of_file(most: int) -> Callable[[Callable[[str], Answer]], Callable[[str], Answer]]:
    """Keeps what a function says of one file, and asks for nothing but that file.

    ``kept`` with less to note of it, which is as dear as a header is to read: a history has
    hundreds.
    """

    def decorated(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
        @wraps(function)
        def asked(path: str) -> Answer:
            answers = _memory.of_files.setdefault(function, {})
            now = _noted(path)
            before = answers.get(path)
            if before is not None and before[0] == now:
                return before[1]  # type: ignore[no-any-return]
            value = function(path)
            answers[path] = now, value
            if len(answers) > most:
                del answers[next(iter(answers))]
            return value

        return asked

    return decorated


def _computed(function: Callable[..., Any], arguments: tuple[Any, ...]) -> _Kept:
    outer, seen = _memory.seen, _Seen()
    _memory.seen = seen
    try:
        return _Kept(function(*arguments), seen)
    finally:
        _memory.seen = outer


def _holds(kept: _Kept, many: int) -> bool:
    """Whether all that an answer depends on is as it was."""
    is_checking = _memory.states is not None
    if is_checking and kept.check == _memory.check:
        return True
    start = monotonic() if kept.size > many else 0.0
    is_believed = is_checking and kept.round == _memory.round and start < kept.until
    if not is_believed:
        if not _is_unchanged(kept):
            return False
        if start:
            now = monotonic()
            kept.until = now + SHARE * (now - start)
    kept.check, kept.round = _memory.check, _memory.round
    return True


def _is_unchanged(kept: _Kept) -> bool:
    if kept.size <= MANY:
        if _are_unchanged(kept.all_states):
            return True
        if not kept.inner:
            return False
    if not _are_unchanged(kept.states):
        return False
    for (answer, arguments), value in kept.inner.items():
        now = answer(*arguments).value
        if now is not value and now != value:
            return False
    return True


def _are_unchanged(states: dict[str, State]) -> bool:
    for path, before in states.items():
        if _state(path) != before:
            return False
    return True


# what is asked of the file system


def state(path: str) -> State:
    """What changes when the file changes, or when an entry of the folder comes or goes."""
    return _noted(path)


def is_file(path: str) -> bool:
    found = _looked_for(path)
    return found is not None and stat.S_ISREG(found[0])


def is_dir(path: str) -> bool:
    found = _looked_for(path)
    return found is not None and stat.S_ISDIR(found[0])


def exists(path: str) -> bool:
    return _looked_for(path) is not None


def read(path: str, largest: int = LARGEST_FILE) -> bytes | None:
    """What the file holds; None where it cannot be read, or is larger."""
    found = _looked_for(path)
    return None if found is None or found[1] > largest else _bytes_of(path, found)


def beginning(path: str, most: int) -> bytes | None:
    """So many of its first bytes, or all there are; None where it cannot be read."""
    found = _noted(path)
    text = None if found is None else _bytes_of(path, found, most)
    return None if text is None else text[:most]


def _bytes_of(path: str, found: tuple[int, ...], most: int | None = None) -> bytes | None:
    """What a file holds that is as it was found; a small one is read as a whole, and held."""
    text = _memory.texts.get(path)
    if text is not None:
        return text
    is_small = found[1] <= _SMALL_FILE
    try:
        text = _read(path, None if is_small else most)
    except (OSError, ValueError):
        return None
    if is_small and _memory.states is not None:
        if _memory.held > _MOST_HELD:
            _let_go()
        _memory.texts[path] = text
        _memory.held += len(text)
    return text


def _read(path: str, most: int | None) -> bytes:
    """The file, or its first bytes: at an eighth of what a file object costs."""
    file = os.open(path, _READING)
    try:
        if most is not None:
            return os.read(file, most)
        parts = []
        while part := os.read(file, _SMALL_FILE):
            parts.append(part)
        return b"".join(parts)
    finally:
        os.close(file)


@kept(most=10_000)
def real_path(path: str) -> str:
    """The path without links; one that leads elsewhere by now leads to another state."""
    _noted(path)
    return os.path.realpath(path)


class Listing(NamedTuple):
    """The names in a folder, sorted; a link to a folder is none of its folders."""

    folders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@kept(most=10_000)
def listing(folder: str) -> Listing:
    """What lies in the folder; nothing where it cannot be read."""
    folders: list[str] = []
    files: list[str] = []
    if _noted(folder) is not None:
        try:
            with os.scandir(folder) as entries:
                for one in entries:
                    (folders if one.is_dir(follow_symlinks=False) else files).append(one.name)
        except OSError:
            return Listing()
    return Listing(tuple(sorted(folders)), tuple(sorted(files)))


def _noted(path: str) -> State:
    found = _state(path)
    if _memory.seen is not None:
        _memory.seen.states[path] = found
    return found


def _looked_for(path: str) -> State:
    """The state of a path; one that is missing is missing until its folder changes."""
    found = _state(path)
    if _memory.seen is not None:
        if found is not None:
            _memory.seen.states[path] = found
        else:
            folder = os.path.dirname(path)
            _memory.seen.states[folder] = _state(folder)
    return found


def _state(path: str) -> State:
    states = _memory.states
    if states is None:
        return _state_on_disk(path)
    try:
        return states[path]
    except KeyError:
        found = states[path] = _state_on_disk(path)
        return found


def _state_on_disk(path: str) -> State:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    changed = found.st_mtime_ns
    tick = _TICK if changed % 1_000_000_000 else _WHOLE_TICK
    if 0 <= time_ns() - changed < tick:  # it may change again, and look like this
        return found.st_mode, found.st_size, changed, found.st_ino, next(_changes)
    return found.st_mode, found.st_size, changed, found.st_ino
