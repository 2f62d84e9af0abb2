"""What the page where migrations are tried asks of Python in the browser, and of Python here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.linting import check_files
from flake8_migrations.command.settings import Given, settings_of

_FOLDER = Path(mkdtemp()) / "migrations" / "versions"


def check(text: str, options: Sequence[str]) -> str:
    """What the command finds in a migration, as JSON."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    file = _FOLDER / "20260115_093000_pasted.py"
    file.write_text(text, encoding="utf-8")
    try:
        settings = settings_of(Given((*options, "--", str(file)), is_isolated=True))
        report = check_files([str(file)], settings)
    except UsageError as error:
        return json.dumps({"problem": str(error)})
    for line, _, problem in (one[1:] for one in report.unreadable):
        return json.dumps({"problem": f"line {line}: {problem}"})
    found = [one._asdict() for one in report.findings]
    return json.dumps({"isMigration": report.migrations == 1, "findings": found})
