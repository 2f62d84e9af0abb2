"""The blocks of every rule page run through Alembic, and the databases agree with its claims.

One page: ``pytest tests/evidence -k MIG101``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import URL

from tests import pages
from tests.evidence import claims
from tests.evidence.evidence import Evidence

CODES = pages.codes()

NO_DATABASE = {"MIG000", "MIG009", "MIG010", "MIG313", "MIG325"}
"""The pages whose hazard reaches no database, so that none can show it."""

LINES = [(code, line) for code in CODES for line in pages.page(code).claims]


@pytest.fixture(scope="session")
def evidence(server: URL) -> Iterator[Callable[[str], Evidence]]:
    known: dict[str, Evidence] = {}

    def of(code: str) -> Evidence:
        if code not in known:
            known[code] = Evidence(pages.page(code), server)
        return known[code]

    yield of


@pytest.mark.parametrize("code", CODES)
def test_blocks_run(code: str, evidence: Callable[[str], Evidence]) -> None:
    assert evidence(code).failures() == []


@pytest.mark.parametrize(("code", "line"), LINES, ids=[f"{code}: {line}" for code, line in LINES])
def test_claim(code: str, line: str, evidence: Callable[[str], Evidence]) -> None:
    assert evidence(code).problems(claims.parsed(line)) == []


@pytest.mark.parametrize("code", CODES)
def test_each_page_claims_something(code: str) -> None:
    assert bool(pages.page(code).claims) == (code not in NO_DATABASE)
