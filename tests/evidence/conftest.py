"""One server for all tests of evidence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import URL

from tests.evidence.server import postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    with postgresql() as url:
        yield url
