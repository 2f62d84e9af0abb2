"""MIG401–MIG415: names, and how tables and columns are made."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class LongName(Violation):
    code = "MIG401"
    name = "long-name"
    severity = "error"
    message = "too long a name: {names}; choose one of at most {limit}"


class RefusedDefault(Violation):
    code = "MIG410"
    name = "python-server-default"
    severity = "error"
    message = (
        "server_default={default} for {names} stops the migration with ArgumentError:"
        " SQLAlchemy takes text or SQL there; write server_default={text}"
    )


class CreatedTwice(Violation):
    code = "MIG414"
    name = "created-twice"
    severity = "error"
    message = "{names}: the second one fails; remove one of the two"
