"""The violations of flake8-plugin-utils, made of what is declared when they are asked for.

A class costs twenty times what a row does, and a check of one file needs two or three of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from flake8_plugin_utils import Error

from flake8_migrations.violations.table import Declaration, Severity


class Violation(Error):
    """One kind of hazard, with all that its declaration says."""

    code: str
    message: str
    name: ClassVar[str]
    severity: ClassVar[Severity]
    opt_in: ClassVar[bool]
    on_for: ClassVar[frozenset[str]]


class Violations(Mapping[str, type[Violation]]):
    """Every violation by its code, in order."""

    def __init__(self, declared: Mapping[str, Declaration]) -> None:
        self._declared = declared
        self._made: dict[str, type[Violation]] = {}

    def __getitem__(self, code: str) -> type[Violation]:
        made = self._made.get(code)
        if made is None:
            declaration = self._declared[code]
            name = declaration.name.title().replace("-", "")
            made = self._made[code] = type(name, (Violation,), declaration._asdict())
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._declared)

    def __len__(self) -> int:
        return len(self._declared)
