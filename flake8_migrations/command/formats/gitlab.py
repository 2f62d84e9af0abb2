"""GitLab's code quality report.

Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from flake8_migrations.command.finding import Finding, Report
from flake8_migrations.violations.addresses import explained_at

_SEVERITIES = {"critical": "blocker", "error": "critical", "warning": "minor"}


def write(report: Report) -> str:
    """The report as a JSON array."""
    seen: Counter[str] = Counter()
    found = []
    for one in report.findings:
        print_ = _fingerprint(one)
        seen[print_] += 1
        found.append(
            {
                "description": _description(one),
                "check_name": one.code,
                "fingerprint": print_ if seen[print_] == 1 else f"{print_}{seen[print_]}",
                "severity": _SEVERITIES[one.severity],
                "location": {"path": one.path.removeprefix("./"), "lines": {"begin": one.line}},
            }
        )
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def _description(one: Finding) -> str:
    """The message, and behind it where the code is explained."""
    text = f"{one.code} {one.message}"
    link = f"; see {explained_at(one.code)}" if one.name else ""
    return text if text.endswith(link) else f"{text}{link}"


def _fingerprint(one: Finding) -> str:
    """What stays the same where lines above are added."""
    told = "\0".join((one.path.removeprefix("./"), one.code, one.text.strip()))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:40]
