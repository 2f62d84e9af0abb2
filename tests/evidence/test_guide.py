"""The procedures of docs/zero-downtime.md run, and spare the release that is still running."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import URL

from tests import guide
from tests.evidence.evidence import Evidence
from tests.pages import Chain

_SETTING = "# env: transaction_per_migration=True\n"
"""What the guide's own ``env.py`` asks for."""

_ABOUT_THE_OLD_RELEASE = ("breaks", "loses")
"""The claims that a contract, which waits for the old release's end, need not keep."""


def _set_up(chain: Chain, with_contracts: bool) -> Chain:
    first, *others = chain
    blocks = (first._replace(text=_SETTING + first.text), *others)
    if with_contracts:
        return blocks
    return tuple(one._replace(text=one.text.replace("# contract:", "# step:")) for one in blocks)


@pytest.fixture(scope="module")
def evidence(server: URL) -> Iterator[Callable[[str, bool], Evidence]]:
    known: dict[tuple[str, bool], Evidence] = {}

    def of(heading: str, with_contracts: bool = True) -> Evidence:
        key = heading, with_contracts
        if key not in known:
            page = guide.procedure(heading)
            good = [_set_up(chain, with_contracts) for chain in page.good]
            known[key] = Evidence(page._replace(good=good), server)
        return known[key]

    yield of


@pytest.mark.parametrize("heading", guide.PROCEDURES)
def test_migrations_run_up_and_down(
    heading: str, evidence: Callable[[str, bool], Evidence]
) -> None:
    assert evidence(heading, True).page.good
    assert evidence(heading, True).failures() == []


LINES = [
    (heading, number, line)
    for heading in guide.PROCEDURES
    for number, line in enumerate(guide.procedure(heading).claims)
]


@pytest.mark.parametrize(
    ("heading", "number"),
    [(heading, number) for heading, number, _ in LINES],
    ids=[f"{heading}: {line}" for heading, _, line in LINES],
)
def test_the_running_release_is_spared(
    heading: str, number: int, evidence: Callable[[str, bool], Evidence]
) -> None:
    claim = evidence(heading, True).claims[number]
    seen = evidence(heading, claim.is_about_good or claim.kind in _ABOUT_THE_OLD_RELEASE)
    if claim.is_about_good:
        assert seen.problems(claim) == []
        return
    for chain in seen.page.good:
        life = seen.good(chain, "postgresql")
        assert life.fails_before == dict.fromkeys(life.fails_before)
        assert claim.spared_by(life, []) is None
