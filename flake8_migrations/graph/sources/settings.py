"""The variables of the environment that the application wants and nobody has set."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from types import FrameType
from typing import Any

_MISSING = frozenset({"missing", "value_error.missing"})
"""What pydantic calls a value that is not there, in its second and its first version."""


def unset_variables(error: BaseException) -> tuple[str, ...]:
    """Those whose absence is the cause of an error, as far as it tells."""
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in causes:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    found = (name for one in causes for name in (*_asked(one), *_of_settings(one)))
    return tuple(dict.fromkeys(found))


def _frames(error: BaseException) -> Iterator[FrameType]:
    last = error.__traceback__
    while last is not None:
        yield last.tb_frame
        last = last.tb_next


def _asked(error: BaseException) -> Iterator[str]:
    """What the code asked ``os.environ`` for in vain."""
    if isinstance(error, KeyError) and error.args and isinstance(error.args[0], str):
        *_, last = (None, *_frames(error))
        if last is not None and last.f_globals.get("environ") is os.environ:
            yield error.args[0]


def _of_settings(error: BaseException) -> Iterator[str]:
    """What the settings of pydantic need."""
    explain = getattr(error, "errors", None)
    if type(error).__name__ != "ValidationError" or not callable(explain):
        return
    settings = _settings_class(error)
    if settings is None:
        return
    for one in explain():
        if one.get("type") in _MISSING and one.get("loc"):
            yield _variable(settings, tuple(map(str, one["loc"])))


def _settings_class(error: BaseException) -> type | None:
    """The class that was to be filled from the environment."""
    for frame in reversed([*_frames(error)]):
        for value in frame.f_locals.values():
            kind = type(value)
            if any(one.__name__ == "BaseSettings" for one in kind.__mro__[1:]):
                return kind
    return None


def _variable(settings: type, place: Sequence[str]) -> str:
    """The variable that a field is filled from."""
    config: Any = getattr(settings, "model_config", None) or vars(
        getattr(settings, "__config__", object)
    )
    fields: Any = getattr(settings, "model_fields", None) or getattr(settings, "__fields__", {})
    prefix = str(config.get("env_prefix") or "") if place[0] in fields else ""
    delimiter = str(config.get("env_nested_delimiter") or "__")
    given = getattr(getattr(fields.get(place[0]), "field_info", None), "extra", {}).get("env")
    name = given if isinstance(given, str) else prefix + delimiter.join(place)
    return name if config.get("case_sensitive") else name.upper()
