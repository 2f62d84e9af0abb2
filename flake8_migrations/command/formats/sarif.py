"""SARIF 2.1.0, which GitHub's code scanning and many editors read.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import os.path
from pathlib import Path
from typing import Any
from urllib.parse import quote

from flake8_migrations import __version__
from flake8_migrations.command.explain import page
from flake8_migrations.command.finding import LEVELS, Finding, Report, Unreadable, level_of
from flake8_migrations.violations import VIOLATIONS, addresses
from flake8_migrations.violations.addresses import address_of, explained_at

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def write(report: Report) -> str:
    """The report as one run, with the pages of the codes that it names."""
    codes = sorted({one.code for one in report.findings})
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "flake8-migrations",
                        "version": __version__,
                        **({"informationUri": addresses.BASE} if addresses.BASE else {}),
                        "rules": [_rule(code) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not report.unreadable,
                        "toolExecutionNotifications": list(map(_notification, report.unreadable)),
                    }
                ],
                "results": [_result(one, codes.index(one.code)) for one in report.findings],
            }
        ],
    }
    return json.dumps(log, indent=1, ensure_ascii=False) + "\n"


def _rule(code: str) -> dict[str, Any]:
    declared = VIOLATIONS.get(code)
    if declared is None:
        return {"id": code}
    text = f"{page(code).rstrip()}\n\n{explained_at(code)}\n"
    address = address_of(code)
    return {
        "id": code,
        "name": declared.name.title().replace("-", ""),
        "shortDescription": {"text": declared.name.replace("-", " ")},
        **({"helpUri": address} if address else {}),
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": LEVELS[declared.severity]},
    }


def _result(one: Finding, rule: int) -> dict[str, Any]:
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": level_of(one),
        "message": {"text": one.message},
        "locations": [_location(one.path, one.line, one.column)],
    }


def _notification(one: Unreadable) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": one.problem},
        "locations": [_location(one.path, one.line, one.column)],
    }


def _location(path: str, line: int, column: int) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(path)},
            "region": {"startLine": line, "startColumn": column},
        }
    }


def _uri(path: str) -> str:
    """Relative to where the command ran, as the path is, or that of a file."""
    if os.path.isabs(path):
        return Path(path).as_uri()
    return quote(path.replace("\\", "/").removeprefix("./"))
