"""The project's own ``NamedTuple`` behaves as that of ``typing``, of which mypy takes it to be."""

from __future__ import annotations

import copy
import pickle
import re
import typing
from pathlib import Path

import pytest

from flake8_migrations.model.namedtuple import NamedTuple

PACKAGE = Path(__file__).parent.parent / "flake8_migrations"


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 2
    """Its height."""
    new: str | None = None

    @property
    def sum(self) -> int:
        return self.x + self.y


class Theirs(typing.NamedTuple):
    x: int
    y: int = 2
    new: str | None = None


class Nothing(NamedTuple):
    """No fields."""


class Shifted(Point):
    """A subclass with a constructor of its own."""

    __slots__ = ()

    def __new__(cls, x: int) -> Shifted:
        return super().__new__(cls, x + 1)


def test_values() -> None:
    for one in (Point(1), Point(x=1), Point(1, y=2), Point(1, 2, None), Point(new=None, x=1)):
        assert one == (1, 2, None) == Theirs(1)
        assert (one.x, one.y, one.new, one.sum) == (1, 2, None, 3)
        assert hash(one) == hash((1, 2, None))
    assert repr(Point(1)) == repr(Theirs(1)).replace("Theirs", "Point")
    assert Point._fields == Theirs._fields == Point.__match_args__
    assert Point.__doc__ == "A place."
    assert type(Point) is type(Theirs) is type


def test_no_fields() -> None:
    assert Nothing() == ()
    assert repr(Nothing()) == "Nothing()"


def test_a_subclass_that_is_made_first() -> None:
    assert Shifted(1) == (2, 2, None)
    assert Shifted(1) == (2, 2, None)
    assert type(Shifted(1)) is Shifted
    assert type(Point(1)) is Point


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3, 4), {}), ((1,), {"z": 3})])
def test_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    for kind in (Point, Theirs):
        with pytest.raises(TypeError):
            kind(*values, **named)  # type: ignore[arg-type]


def test_replaced() -> None:
    assert Point(1)._replace(y=5, x=4) == (4, 5, None)
    assert type(Point(1)._replace(x=4)) is Point
    for one in (Point(1), Theirs(1)):
        refused = (TypeError, ValueError)  # the one since Python 3.13, the other before
        with pytest.raises(refused, match=re.escape("Got unexpected field names: ['z']")):
            one._replace(z=3)  # type: ignore[call-arg]


def test_made_of_all_fields() -> None:
    assert Point._make([1, 2, "a"]) == (1, 2, "a")
    assert Point(1)._asdict() == Theirs(1)._asdict()
    for kind in (Point, Theirs):
        with pytest.raises(TypeError, match="Expected 3 arguments, got 2"):
            kind._make([1, 2])


def test_copied() -> None:
    one = Point(1, new="a")
    for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert other == one and type(other) is Point


def test_unchangeable() -> None:
    for name in ("x", "z"):
        with pytest.raises(AttributeError):
            setattr(Point(1), name, 3)


def test_matched() -> None:
    match Point(1, new="a"):
        case Point(x, _, "a"):
            assert x == 1
        case _:
            pytest.fail("it does not match")


def test_no_module_takes_that_of_typing() -> None:
    """It costs three times as much at import: what a class costs, every process pays."""
    taken = re.compile(r"from typing import (.*, |\(\s[^)]*)?NamedTuple\b")
    for path in PACKAGE.rglob("*.py"):
        if path.name != "namedtuple.py":
            assert not taken.search(path.read_text(encoding="utf-8")), path
