"""What every code needs, asked for by name: declaration, rule, page, eval files, row, line.

``docs/new_rule.py`` writes all of them, to be filled in; CONTRIBUTING.md says what each holds.

An eval file is about a code that its name, its first line or its options name. It shows where the
code is silent if the code is on there and nothing of it is expected.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from flake8_migrations import rules
from flake8_migrations.rules.findings import Finding
from flake8_migrations.rules.table import RULES, OfAction, OfFile, OfHistory, OfRun, Rule
from flake8_migrations.violations import VIOLATIONS, active_codes
from flake8_migrations.violations.table import DECLARED
from tests import pages
from tests.linting import config_from, lint
from tests.test_eval_files import ASKED, FILES, expected, options_of

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "docs"))

import generate_codes  # noqa: E402

INTERNAL_ERROR = "MIG000"
"""What the plugin says of itself: no rule makes it, and no migration."""

CODES = [code for code in VIOLATIONS if code != INTERNAL_ERROR]
EACH_CODE = pytest.mark.parametrize("code", CODES)

PAGES = "docs/rules"
EVAL_FILES = "tests/eval_files/<topic>"
MARKER = "TO" + "DO"


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# declarations and rules


def annotations_of(function: Callable[..., Any]) -> list[str]:
    """Those of its parameters, as they are written."""
    return [str(one.annotation) for one in inspect.signature(function).parameters.values()] or [""]


def test_codes_are_declared_once_and_in_order() -> None:
    codes = [one.code for one in DECLARED]
    assert codes == sorted(set(codes)) == list(VIOLATIONS)


def test_every_name_is_given_once() -> None:
    names = Counter(one.name for one in VIOLATIONS.values())
    assert [name for name, times in names.items() if times > 1] == []


def test_rules_speak_of_declared_codes_alone() -> None:
    folder = Path(str(rules.__file__)).parent
    unknown = [
        f"{path.relative_to(ROOT)}:{node.lineno} says {node.value}, which no violation declares:"
        " declare it in flake8_migrations/violations/table.py"
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"MIG\d{3}", node.value)
        and node.value not in VIOLATIONS
    ]
    assert unknown == []


ASKED_ABOUT = {OfAction: "Step", OfRun: "Scene", OfFile: "Migration", OfHistory: "Revision"}
"""What the first parameter of a judge is, for each kind of row."""

GIVEN = ("Iterator[Finding]", "Iterable[Finding]", "list[Finding]")

JUDGES = {
    f"{topic}.{name}": function
    for _, topic, _ in pkgutil.iter_modules(rules.__path__)
    for module in [importlib.import_module(f"{rules.__name__}.{topic}")]
    for name, function in vars(module).items()
    if inspect.isfunction(function) and function.__module__ == module.__name__
    if not name.startswith("_")
    if str(inspect.signature(function).return_annotation) in GIVEN
    if next(iter(annotations_of(function))) in ASKED_ABOUT.values()
}
"""What looks like the function of a rule."""


@pytest.mark.parametrize("judge", JUDGES)
def test_every_judge_is_asked(judge: str) -> None:
    assert judge in {rule.judge for rule in RULES}, (
        f"no row names {judge}: add one to RULES, in flake8_migrations/rules/table.py,"
        " or let its name begin with _"
    )


@pytest.mark.parametrize("rule", RULES, ids=[rule.judge for rule in RULES])
def test_row_of_rule(rule: Rule) -> None:
    """The function is there, and is asked about what its parameters say."""
    assert rule.judge in JUDGES, (
        f"there is no function {rule.judge}, of a {ASKED_ABOUT[type(rule)]}, that gives"
        f" {GIVEN[0]}: see its row in flake8_migrations/rules/table.py"
    )
    judge = JUDGES[rule.judge]
    about, *others = annotations_of(judge)
    assert about == ASKED_ABOUT[type(rule)]
    if isinstance(rule, OfAction) and others != ["Action"]:
        kinds = eval(others[0], vars(sys.modules[judge.__module__]))
        declared = {kinds} if isinstance(kinds, type) else set(get_args(kinds))
        assert set(rule.actions) == declared, f"the row of {rule.judge} and its parameter differ"


@EACH_CODE
def test_rule(code: str) -> None:
    assert any(code in rule.codes for rule in RULES), (
        f"no rule reports {code}: write the judge, in a module of flake8_migrations/rules,"
        " and its row in flake8_migrations/rules/table.py"
    )


# pages, and what is written about codes elsewhere


def page_of(code: str) -> pages.Page:
    assert code in pages.codes(), (
        f"{PAGES}/{code}.md is missing: write the page, as CONTRIBUTING.md says"
    )
    return pages.page(code)


@EACH_CODE
def test_page(code: str) -> None:
    page = page_of(code)
    assert page.bad, f"{PAGES}/{code}.md shows no migration under '## Bad'"
    assert page.good, f"{PAGES}/{code}.md shows no migration under '## Good'"


def test_no_page_without_a_code() -> None:
    assert set(pages.codes()) <= VIOLATIONS.keys()


@pytest.mark.parametrize("code", VIOLATIONS)
def test_row(code: str) -> None:
    assert generate_codes.found_by(code), (
        f"{PAGES}/{code}.md says nowhere in short what it finds:"
        " write <!-- finds … --> below the line of its severity"
    )
    assert f"\n| [{code}](rules/{code}.md) | {VIOLATIONS[code].name} |" in text_of(
        "docs/codes.md"
    ), f"docs/codes.md has no row for {code}: run python docs/generate_codes.py"


def test_the_table_of_codes_is_up_to_date() -> None:
    assert text_of("docs/codes.md") == generate_codes.generated(), (
        "run python docs/generate_codes.py"
    )


@pytest.mark.parametrize("code", VIOLATIONS)
def test_changelog(code: str) -> None:
    """Once, and for ever: a code that was released is never renumbered, renamed or used again."""
    line = f"- {code} {VIOLATIONS[code].name}"
    assert re.search(rf"^{line}(?=$| \(|: )", text_of("docs/changelog.md"), re.MULTILINE), (
        f"docs/changelog.md has no line '{line}': add it below '## Unreleased'"
    )


def test_no_code_is_forgotten() -> None:
    text = text_of("docs/changelog.md")
    assert sorted(set(re.findall(r"MIG\d{3}", text)) - VIOLATIONS.keys()) == []


# eval files


class Shown:
    """The eval files that show where each code speaks, and where it is silent."""

    def __init__(self) -> None:
        self.speaking: dict[str, list[Path]] = defaultdict(list)
        self.silent: dict[str, list[Path]] = defaultdict(list)
        for path in FILES:
            self._add(path, path.read_text(encoding="utf-8"))

    def _add(self, path: Path, source: str) -> None:
        speaking = {code for _, _, code, _ in expected(source)}
        options = options_of(source)
        about = " ".join([path.name.upper(), source.splitlines()[0], *options])
        for code in speaking:
            self.speaking[code].append(path)
        for code in on(tuple(options)).intersection(re.findall(r"MIG\d{3}", about)) - speaking:
            self.silent[code].append(path)


@cache
def on(words: tuple[str, ...]) -> frozenset[str]:
    """The codes that are judged in a file with these words behind ``# options:``."""
    if not VIOLATIONS.keys() >= set(re.findall(r"MIG\d{3}", " ".join(words))):
        return frozenset()  # another test tells
    config = config_from(*(word for word in words if word not in ASKED))
    unasked = (codes for word, codes in ASKED.items() if word not in words)
    return active_codes(config.opt_in_prefixes, config.dialects).difference(*unasked)


@pytest.fixture(scope="module")
def shown() -> Shown:
    return Shown()


@EACH_CODE
def test_speaking_eval_file(code: str, shown: Shown) -> None:
    assert shown.speaking[code], (
        f"no eval file expects {code}: write {EVAL_FILES}/{code.lower()}_forms.py, in which lines"
        f" end in '# {code}: 5 …'"
    )


@EACH_CODE
def test_silent_eval_file(code: str, shown: Shown) -> None:
    assert shown.silent[code], (
        f"no eval file shows where {code} is silent: write {EVAL_FILES}/{code.lower()}_silent.py,"
        f" in which {code} is on, and nothing of it is expected"
    )


def test_rules_report_the_codes_of_their_rows(
    monkeypatch: pytest.MonkeyPatch, shown: Shown
) -> None:
    """Another code would come only where one of its row is on, or be lost."""
    codes_of: dict[str, set[str]] = defaultdict(set)
    for rule in RULES:
        codes_of[rule.judge].update(rule.codes)
    wrong = set()
    own = rules._asked

    def asked(name: str) -> tuple[str, Callable[..., Iterable[Finding]]]:
        function, judge = own(name)

        def watched(*about: Any) -> Iterator[Finding]:
            for finding in judge(*about):
                if finding.code not in codes_of[name]:
                    wrong.add(f"{name} reports {finding.code}, which its row does not name")
                yield finding

        return function, watched if name in codes_of else judge

    monkeypatch.setattr(rules, "_asked", asked)
    rules._of_action.cache_clear()
    for path in {path for paths in shown.speaking.values() for path in paths}:
        source = path.read_text(encoding="utf-8")
        lint(source, str(path), [one for one in options_of(source) if one not in ASKED])
    rules._of_action.cache_clear()
    assert sorted(wrong) == []


def test_eval_files_expect_declared_codes_alone(shown: Shown) -> None:
    assert sorted(shown.speaking.keys() - VIOLATIONS.keys()) == []


# what a script has left to be filled in


def marked() -> Mapping[str, str]:
    """The lines that still hold a marker, by file and number."""
    kinds = {"flake8_migrations": "*.py", "docs": "*.md", "tests/eval_files": "*.py"}
    return {
        f"{path.relative_to(ROOT)}:{number}": line.strip()
        for folder, kind in kinds.items()
        for path in sorted((ROOT / folder).rglob(kind))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(rf"\b{MARKER}\b", line)
    }


def test_nothing_is_left_to_be_filled_in() -> None:
    assert marked() == {}
