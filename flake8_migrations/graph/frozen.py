"""What ``migrations-freeze`` exempts from the checks of a history, as it does for flake8."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flake8_migrations.graph import errors
from flake8_migrations.model.history import History


def frozen_files(places: Sequence[str], histories: Iterable[History]) -> frozenset[str]:
    """The files of the frozen revisions in some places.

    Raises:
        UsageError: the configuration of flake8 or of the plugin is wrong, or git cannot tell.
    """
    from flake8.exceptions import ExecutionError

    from flake8_migrations.config import parse_options
    from flake8_migrations.config.options import Asked
    from flake8_migrations.config.reading import options_of

    try:
        frozen = parse_options(*options_of(["--", *places], Asked())).frozen
    except ExecutionError as error:
        raise errors.wrong_lint_configuration(str(error)) from None
    return frozenset(
        one.path for history in histories for one in history.revisions if one.revision in frozen
    )
