"""How a wrong configuration is refused: one message, no traceback, nothing linted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NoReturn


def refuse(option: str, problem: str) -> NoReturn:
    """Stops flake8 with one line that names the option.

    Raises:
        flake8.exceptions.ExecutionError: always; flake8 prints it and exits with 1.
    """
    from flake8.exceptions import ExecutionError

    raise ExecutionError(f"{option}: {problem}")


def close_to(value: str, valid: Sequence[str], most: int, cutoff: float) -> list[str]:
    """The valid values that resemble the one given."""
    from difflib import get_close_matches  # only a mistake pays for the import

    return get_close_matches(value, valid, n=most, cutoff=cutoff)


def did_you_mean(close: Iterable[str]) -> str:
    """A remark in parentheses, or nothing where nothing is close."""
    names = " or ".join(close)
    return f" (did you mean {names}?)" if names else ""
