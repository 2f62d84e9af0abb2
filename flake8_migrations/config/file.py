"""What flake8's configuration file says of our options before flake8 makes sense of it.

flake8 passes over keys that it does not know, and a plugin that reads pyproject.toml hands
over lists, numbers and tables where flake8 itself has nothing but text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from flake8_migrations.config.misuse import close_to, did_you_mean, refuse

if TYPE_CHECKING:
    from flake8.options.manager import Option, OptionManager

Value = str | list[str] | dict[str, str]


class WatchedKeys(dict[str, "Option"]):
    """flake8's options by their keys; it remembers the keys that are asked for in vain.

    flake8 asks for each key of the configuration that it read, wherever it found that: so there
    is no second search for the file.
    """

    def __init__(self, known: dict[str, Option]) -> None:
        super().__init__(known)
        self.unknown: list[str] = []

    def get(self, key: str, default: Any = None) -> Any:
        """The option of a key."""
        if key not in self:
            self.unknown.append(key)
        return super().get(key, default)


def watch(manager: OptionManager) -> None:
    """Remembers unknown keys from now on."""
    manager.config_options_dict = WatchedKeys(manager.config_options_dict)


def check_keys(manager: OptionManager | None, ours: Sequence[str]) -> None:
    """Refuses a key that is meant for us and is none of our options."""
    watched = getattr(manager, "config_options_dict", None)
    for key in watched.unknown if isinstance(watched, WatchedKeys) else ():
        name = key.lower().replace("_", "-")
        close = close_to(name, ours, 2, 0.8)
        if name.startswith("migration") or close:
            refuse(key, f"no such option{did_you_mean(close)}; choose from {', '.join(ours)}")


def first(option: Option, seen: Callable[[Any], Any]) -> None:
    """Lets a function see, and replace, the value of a configuration file before flake8 does."""
    normalize = option.normalize

    def after_a_look(value: Any, *arguments: str) -> Any:
        return normalize(seen(value), *arguments)

    option.normalize = after_a_look  # type: ignore[method-assign]


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
