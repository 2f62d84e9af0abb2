"""The migrations of docs/zero-downtime.md pass the plugin with both of its families selected."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import guide, pages
from tests.linting import lint
from tests.pages import Block

BLOCKS = [
    (heading, block)
    for heading in guide.PROCEDURES
    for chain in guide.procedure(heading).good
    for block in chain
]
NAMES = [f"{heading} {block.number}" for heading, block in BLOCKS]


@pytest.mark.parametrize(("heading", "block"), BLOCKS, ids=NAMES)
def test_nothing_is_found(heading: str, block: Block, tmp_path: Path) -> None:
    (path,) = pages.write((block,), tmp_path)
    (path.parent.parent / "env.py").write_text(guide.env_py(), encoding="utf-8")
    lines = block.text.splitlines()
    found = [
        result
        for result in lint(block.text, str(path), ["--extend-select=MIG1,MIG2"])
        if not re.search(rf"# noqa: .*{result.code}", lines[result.line - 1])
    ]
    assert found == []


@pytest.mark.parametrize(("heading", "block"), BLOCKS, ids=NAMES)
def test_each_noqa_silences_something(heading: str, block: Block, tmp_path: Path) -> None:
    (path,) = pages.write((block,), tmp_path)
    found = lint(block.text, str(path), ["--extend-select=MIG1,MIG2"])
    said = {
        (number, code)
        for number, line in enumerate(block.text.splitlines(), 1)
        for code in re.findall(r"MIG\d{3}", line.partition("# noqa: ")[2])
    }
    assert said <= {(result.line, result.code) for result in found}


def test_revisions_are_unique() -> None:
    revisions = [block.revision for _, block in BLOCKS]
    assert len(set(revisions)) == len(revisions) and None not in revisions


def test_every_migration_is_part_of_a_procedure() -> None:
    shown = re.findall(r"^revision = ", guide.GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(BLOCKS) == len(shown)


def test_links_to_its_sections_lead_somewhere() -> None:
    headings = re.findall(r"^## (.+)$", guide.GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    sections = {heading.lower().replace(" ", "-").replace(",", "") for heading in headings}
    links = [
        anchor
        for path in guide.GUIDE.parent.rglob("*.md")
        for anchor in re.findall(r"zero-downtime\.md#([\w-]+)", path.read_text(encoding="utf-8"))
    ]
    assert links and sections.issuperset(links)
