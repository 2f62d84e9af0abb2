"""What lies around a migration, as far as rules ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from flake8_migrations.model.convention import Convention
    from flake8_migrations.model.environment import Environment
    from flake8_migrations.model.history import Chain
    from flake8_migrations.replay.before.walk import Ancestry


class Surroundings(Protocol):
    """The project around a migration. Each of these is looked for when it is first asked for."""

    @property
    def chain(self) -> Chain:
        """The history that the file belongs to; of a file without a header an empty one."""

    @property
    def file_template(self) -> str | None:
        """How Alembic is told to name new files; None where it is not."""

    @property
    def environment(self) -> Environment:
        """How the migrations are run."""

    @property
    def convention(self) -> Convention | None:
        """The naming convention of the models; None where that cannot be told."""

    @property
    def is_below_sqlalchemy_2(self) -> bool | None:
        """Whether the project asks for SQLAlchemy 1; None where it does not say which."""

    def ancestry(self, engine: str) -> Ancestry | None:
        """The revisions that have run before; None where nothing is to be known of them.

        ``engine`` is what the name of the entry function ends on, where there are several.
        """
