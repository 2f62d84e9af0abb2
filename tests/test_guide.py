"""The migrations of docs/zero-downtime.md pass, each judged upon those before it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import guide, histories, pages
from tests.linting import Result, lint
from tests.pages import Block, Chain

BLOCKS = [
    (heading, block)
    for heading in guide.PROCEDURES
    for chain in guide.procedure(heading).good
    for block in chain
]
CHAINS = [
    (heading, chain) for heading in guide.PROCEDURES for chain in guide.procedure(heading).good
]
OF_CHAINS = [f"{heading} {chain[0].number}" for heading, chain in CHAINS]
DOWN = '\ndown_revision = "base"'


@pytest.fixture(params=["from-there", "from-the-start"])
def begins(request: pytest.FixtureRequest) -> bool:
    """Whether the history begins with the tables that the procedure takes for granted."""
    return bool(request.param == "from-the-start")


@pytest.mark.parametrize(("heading", "chain"), CHAINS, ids=OF_CHAINS)
def test_nothing_is_found(heading: str, chain: Chain, begins: bool, tmp_path: Path) -> None:
    found = [
        result
        for block, results in linted(heading, chain, begins, tmp_path)
        for result in results
        if not re.search(rf"# noqa: .*{result.code}", block.text.splitlines()[result.line - 1])
    ]
    assert found == []


@pytest.mark.parametrize(("heading", "chain"), CHAINS, ids=OF_CHAINS)
def test_each_noqa_silences_something(
    heading: str, chain: Chain, begins: bool, tmp_path: Path
) -> None:
    for block, results in linted(heading, chain, begins, tmp_path):
        said = {
            (number, code)
            for number, line in enumerate(block.text.splitlines(), 1)
            for code in re.findall(r"MIG\d{3}", line.partition("# noqa: ")[2])
        }
        assert said <= {(result.line, result.code) for result in results}


def linted(
    heading: str, chain: Chain, begins: bool, folder: Path
) -> list[tuple[Block, list[Result]]]:
    """What is found in each step of a procedure, judged upon those before it."""
    sql = guide.procedure(heading).preconditions["postgresql"]
    if begins:
        histories.write(folder / "migrations" / "versions", "base", upgrade=f"op.execute({sql!r})")
        chain = tuple(
            block._replace(text=block.text.replace("\ndown_revision = None", DOWN))
            for block in chain
        )
    paths = pages.write(chain, folder)
    (folder / "migrations" / "env.py").write_text(guide.env_py(), encoding="utf-8")
    options = ["--extend-select=MIG1,MIG2"]
    return [
        (block, lint(block.text, str(path), options))
        for block, path in zip(chain, paths, strict=True)
    ]


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
