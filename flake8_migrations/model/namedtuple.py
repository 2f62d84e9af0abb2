"""``typing.NamedTuple``, at a tenth of what it costs at import.

``typing`` compiles each annotation of a field and, through ``collections``, a constructor for
each class: about 0.3 ms for a class of five fields, and a process that checks one file defines a
hundred such classes. Here the annotations stay text, and the constructor is made with the first
value, of one for as many fields, by another name for each. To mypy it is ``typing.NamedTuple``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from functools import cache
    from types import FunctionType

    try:
        from _collections import _tuplegetter  # what reads a field of a namedtuple the fastest
    except ImportError:
        from operator import itemgetter

        def _tuplegetter(index: int, doc: str) -> property:
            return property(itemgetter(index), doc=doc)

    _getters: list[Any] = []
    """What reads the first field, the second, and so on, of whatever class."""

    class _Fields(tuple):
        """What all named tuples have."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()
        _defaults: tuple[Any, ...] = ()
        """Of the last fields."""

        def __new__(cls, *values: Any, **named: Any) -> Any:
            """Stands in for the constructor until the first value of the class is made."""
            owner = next(one for one in cls.__mro__ if "_fields" in vars(one))
            owner.__new__ = _constructor(owner)
            return owner.__new__(cls, *values, **named)

        @classmethod
        def _make(cls, values: Any) -> Any:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **changed: Any) -> Any:
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    _new = tuple.__new__

    _PATTERNS = (
        lambda _cls: _new(_cls, ()),
        lambda _cls, a: _new(_cls, (a,)),
        lambda _cls, a, b: _new(_cls, (a, b)),
        lambda _cls, a, b, c: _new(_cls, (a, b, c)),
        lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
        lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
        lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
        lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
        lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
    )
    """The constructors of classes with few fields, as most are: compiled with this module."""

    @cache
    def _pattern(size: int) -> Any:
        """The constructor of all classes with as many fields: only the names differ."""
        if size < len(_PATTERNS):
            return _PATTERNS[size]
        names = "".join(f"_{index}, " for index in range(size))
        return eval(f"lambda _cls, {names}: _new(_cls, ({names}))")

    def _constructor(owner: type[_Fields]) -> Any:
        """``def __new__(cls, name, schema=None): return tuple.__new__(cls, (name, schema))``."""
        code = _pattern(len(owner._fields)).__code__.replace(
            co_varnames=("_cls", *owner._fields), co_name="__new__"
        )
        globals_ = {"_new": _new, "__name__": owner.__module__}
        constructor = FunctionType(code, globals_, "__new__", owner._defaults)
        constructor.__qualname__ = f"{owner.__qualname__}.__new__"
        return constructor

    class _Definition(type):
        """Turns ``class Name(NamedTuple)`` into a subclass of tuple, whose type is ``type``."""

        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            if not bases:  # it is NamedTuple itself
                return super().__new__(cls, name, bases, namespace)
            fields = tuple(namespace.get("__annotations__", ()))
            while len(_getters) < len(fields):
                index = len(_getters)
                _getters.append(_tuplegetter(index, f"Alias for field number {index}"))
            namespace["_defaults"] = tuple(
                namespace[field] for field in fields if field in namespace
            )
            namespace.update(zip(fields, _getters, strict=False))
            namespace["_fields"] = namespace["__match_args__"] = fields
            namespace["__slots__"] = ()
            return type(name, (_Fields,), namespace)

    class NamedTuple(metaclass=_Definition):
        """What a class of named fields inherits from."""


__all__ = ["NamedTuple"]
