"""What flake8's configuration file says of our options before flake8 makes sense of it.

flake8 passes over keys that it does not know, and a plugin that reads pyproject.toml hands
over lists, numbers and tables where flake8 itself has nothing but text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from flake8_migrations.config.misuse import close_to, did_you_mean, refuse
from flake8_migrations.config.options import Asked, Section, Value

if TYPE_CHECKING:
    from flake8.options.manager import Option, OptionManager


class WatchedKeys(dict[str, "Option"]):
    """flake8's options by their keys; it remembers the keys that are asked for in vain.

    flake8 asks for each key of the configuration that it read, wherever it found that: so there
    is no second search for the file.
    """

    def __init__(
        self, known: dict[str, Option], section: Section | None = None, asked: Asked | None = None
    ) -> None:
        super().__init__(known)
        self.unknown: list[str] = []
        self.asked = asked
        """What the command line says of the files, where flake8 is not to be asked."""
        self.section = section
        """What pyproject.toml says."""
        self.said: dict[str, object] = {}
        """What the file says of the lists of codes."""

    def get(self, key: str, default: Any = None) -> Any:
        """The option of a key."""
        if key not in self:
            self.unknown.append(key)
        return super().get(key, default)


def watch(manager: OptionManager, section: Section | None, asked: Asked | None) -> WatchedKeys:
    """Remembers unknown keys from now on, beside what pyproject.toml says."""
    watched = WatchedKeys(manager.config_options_dict, section, asked)
    manager.config_options_dict = watched
    return watched


def check_keys(manager: OptionManager | None, ours: Sequence[str]) -> None:
    """Refuses a key that is meant for us and is none of our options."""
    watched = watched_by(manager)
    for key in watched.unknown if watched is not None else ():
        name = key.lower().replace("_", "-")
        close = close_to(name, ours, 2, 0.8)
        if name.startswith("migration") or close:
            refuse(key, f"no such option{did_you_mean(close)}; choose from {', '.join(ours)}")


def watched_by(manager: OptionManager | None) -> WatchedKeys | None:
    """What was remembered; None where the options were not put together by flake8."""
    watched = getattr(manager, "config_options_dict", None)
    return watched if isinstance(watched, WatchedKeys) else None


def first(option: Option, seen: Callable[[Any], Any]) -> None:
    """Lets a function see, and replace, the value of a configuration file before flake8 does."""
    normalize = option.normalize

    def after_a_look(value: Any, *arguments: str) -> Any:
        return normalize(seen(value), *arguments)

    option.normalize = after_a_look  # type: ignore[method-assign]


def then(option: Option, check: Callable[[Any, str], None]) -> None:
    """Lets a function check what flake8 makes of a value of a configuration file in a folder."""
    normalize = option.normalize

    def checked(value: Any, *arguments: str) -> Any:
        found = normalize(value, *arguments)
        check(found, *(arguments or (".",)))
        return found

    option.normalize = checked  # type: ignore[method-assign]


def text_of(option: str, value: object, valid: str, kind: type) -> Value:
    """The value as text, or as texts where the option takes a ``list`` or a ``dict`` of them."""
    if kind is dict and isinstance(value, dict):
        return {key: _text(option, one, valid) for key, one in value.items()}
    if not isinstance(value, list):
        return _text(option, value, valid)
    texts = [_text(option, one, valid) for one in value]
    if kind is not str:
        return texts
    if len(texts) != 1:
        refuse(option, f"takes one value, and {len(texts)} are given; give {valid}")
    return texts[0]


def _text(option: str, value: object, valid: str) -> str:
    is_switch = isinstance(value, bool) or str(value).lower() in ("true", "false")
    if is_switch or not isinstance(value, (str, int, float)):
        refuse(option, f"cannot be {value}; give {valid}")
    return str(value)
