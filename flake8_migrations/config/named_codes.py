"""The codes of ours that flake8's own options name: one that does not exist is refused.

flake8 takes any code. A mistyped one selects nothing, or ignores nothing, without a word.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from typing import NoReturn

from flake8_migrations.config.misuse import close_to, did_you_mean, refuse

FAMILIES = ("MIG0", "MIG1", "MIG2", "MIG3", "MIG4", "MIG5")
"""The families that have codes."""

_LISTS = ("select", "extend_select", "ignore", "extend_ignore")
_PER_FILE = r"(?i)(?<![^\s,:])MIG\d[^\s,:]*(?![^\s,])(?!\s*:)"
"""A code behind a pattern of files; what a colon follows is such a pattern."""


_NAME = "[a-z]+(-[a-z]+)*"
"""A name such as drop-table: no code of any plugin has this form."""


def check_codes(options: argparse.Namespace) -> None:
    """Refuses what looks like a code of ours and is neither one nor the beginning of one."""
    for name in _LISTS:
        check_list(name.replace("_", "-"), getattr(options, name, None) or ())
    if per_file := getattr(options, "per_file_ignores", None):
        for code in _per_file(per_file):
            _check("per-file-ignores", code)


def check_list(option: str, codes: object) -> None:
    """The same for the list of one option."""
    if isinstance(codes, str):
        codes = re.split(r"[\s,]+", codes)
    if not isinstance(codes, (list, tuple)):
        refuse(option, f"{codes!r} is not a list of codes, such as E501, MIG002")
    for code in codes:
        if not isinstance(code, str):
            refuse(option, f"{code!r} is not a code, such as E501 or MIG002")
        if code[:3].upper() == "MIG":
            _check(option, code)
        elif re.fullmatch(_NAME, code):
            _refuse_name(option, code)


def _per_file(value: object) -> Iterator[str]:
    lines: Iterable[object] = value if isinstance(value, (list, tuple)) else [value]
    for line in lines:
        if not isinstance(line, str):
            refuse("per-file-ignores", f"{line!r} is not text, such as 'tests/*: MIG0'")
        yield from re.findall(_PER_FILE, line)


def _check(option: str, code: str) -> None:
    if code == "MIG" or code in FAMILIES:  # the usual ones cost no import
        return
    from flake8_migrations.violations import VIOLATIONS

    if any(one.startswith(code) for one in VIOLATIONS):
        return
    hint = did_you_mean(close_codes(code, VIOLATIONS))
    families = f"the families are {', '.join(FAMILIES)}"
    refuse(
        option,
        f"unknown code {code}{hint}; {families}, and flake8-migrations explain lists all codes",
    )


def _refuse_name(option: str, name: str) -> NoReturn:
    from flake8_migrations.violations import VIOLATIONS

    codes = {one.name: code for code, one in VIOLATIONS.items()}
    close = [name] if name in codes else close_to(name, [*codes], 2, 0.6)
    hint = did_you_mean(f"{codes[one]} for {one}" for one in close)
    refuse(option, f"{name} is not a code, such as MIG002{hint}")


def close_codes(code: str, known: Iterable[str]) -> list[str]:
    """The codes with the most digits in common, place by place: three at most."""
    digits = re.sub(r"\W", "", code[3:]).lstrip("0").zfill(3)
    shared = {one: sum(map(str.__eq__, digits, one[3:])) for one in known}
    most = max(shared.values())
    return [one for one in shared if shared[one] == most > 0][:3]
