"""What lies around a migration, as far as rules ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeAlias

from flake8_migrations.model.environment import Environment
from flake8_migrations.model.history import Chain

Convention: TypeAlias = Mapping[str, str]
"""What a kind of constraint (``fk``, ``uq``, ``pk``, ``ck``) is called."""


class Surroundings(Protocol):
    """The project around a migration. Each of these is looked for when it is first asked for."""

    @property
    def chain(self) -> Chain:
        """The history that the file belongs to; of a file without a header an empty one."""

    @property
    def environment(self) -> Environment:
        """How the migrations are run."""

    @property
    def convention(self) -> Convention | None:
        """The naming convention of the models; None where that cannot be told."""
