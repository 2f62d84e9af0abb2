"""All that is known of each finding, for scripts."""

from __future__ import annotations

import json

from flake8_migrations.command.finding import Report


def write(report: Report) -> str:
    """The report as a JSON object: ``findings`` and ``unreadable``."""
    told = {
        "version": 1,
        "findings": [one._asdict() for one in report.findings],
        "unreadable": [one._asdict() for one in report.unreadable],
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
