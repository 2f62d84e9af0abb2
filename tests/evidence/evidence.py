"""All that is seen when the blocks of one page run."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from sqlalchemy import URL

from tests import pages
from tests.evidence import alembic_runs, claims
from tests.evidence.claims import Claim, Problem
from tests.evidence.databases import mysql_url
from tests.evidence.lives import Life, live
from tests.pages import Chain, Page


class Evidence:
    """The lives of a page's blocks, each lived once, when a claim first asks for it."""

    def __init__(self, page: Page, server: URL) -> None:
        self.page = page
        self._server = server
        self._lives: dict[tuple[str, Chain, bool], Life] = {}

    @cached_property
    def claims(self) -> list[Claim]:
        return [claims.parsed(line) for line in self.page.claims]

    @property
    def dialects(self) -> list[str]:
        """Where the blocks run."""
        run = {claim.dialect for claim in self.claims if claim.kind in claims.KINDS}
        if "postgresql" in self.page.preconditions or not self.claims:
            run.add("postgresql")
        if not mysql_url():
            run.discard("mysql")
        return sorted(run)

    def bad(self, chain: Chain, dialect: str) -> Life:
        """A Bad chain: Alembic applies all that is pending in one run."""
        return self._life(chain, dialect, one_by_one=False)

    def good(self, chain: Chain, dialect: str) -> Life:
        """A Good chain: each block is deployed with a release of its own."""
        return self._life(chain, dialect, one_by_one=True)

    def _life(self, chain: Chain, dialect: str, one_by_one: bool) -> Life:
        key = (dialect, chain, one_by_one)
        if key not in self._lives:
            asked = [
                claim
                for claim in self.claims
                if claim.kind in claims.KINDS and claim.dialect == dialect
            ]
            wanted = claims.wanted_by(asked)
            if one_by_one:
                wanted = wanted._replace(down=True)
            releases = [(block,) for block in chain] if one_by_one else [chain]
            preconditions = self.page.preconditions
            precondition = preconditions.get(dialect, preconditions.get("postgresql", ""))
            self._lives[key] = live(
                chain, releases, dialect, self._server, precondition, wanted, self.page.meanwhile
            )
        return self._lives[key]

    def about(self, claim: Claim) -> list[Chain]:
        """The Bad chains that a claim speaks of."""
        is_rendered = claim.kind in ("renders", "raises")
        dialect = claim.argument.partition(": ")[0] if is_rendered else claim.dialect
        found = [
            chain
            for chain in _meant_for(dialect, self.page.bad)
            if claim.bad in (None, *(block.number for block in chain))
        ]
        assert found, f"there is no Bad block for {claim.line!r}"
        return found

    def problems(self, claim: Claim) -> list[str]:
        """What contradicts a claim; nothing where it is confirmed."""
        if claim.kind == "source":
            named = self.page.text.count(claim.argument) > 1
            return [] if named else ["the text of the page does not name the address"]
        if claim.kind in ("renders", "raises"):
            return self._rendering_problems(claim)
        if claim.dialect == "mysql" and not mysql_url():
            manuals = ("https://dev.mysql.com/doc/", "https://mariadb.com/")
            named = any(manual in self.page.text for manual in manuals)
            return [] if named else ["the text of the page names no manual of MySQL or MariaDB"]
        if claim.is_about_good:
            lives = [
                self.good(chain, claim.dialect)
                for chain in _meant_for(claim.dialect, self.page.good)
            ]
            if claim.kind == "locks":
                return _listed(("Good", claims.strongest_lock(lives, claim.argument)))
            return _listed(*((_named("Good", life.chain), claim.shown_by(life)) for life in lives))
        bad = [self.bad(chain, claim.dialect) for chain in self.about(claim)]
        found = [(_named("Bad", life.chain), claim.shown_by(life)) for life in bad]
        if not claim.is_about_bad_only and not _listed(*found):
            for chain in _meant_for(claim.dialect, self.page.good):
                if claims.KINDS[claim.kind].wanted(claim.argument).down:
                    # A contract is the end of what it removes: the steps before it must keep it.
                    chain = _expanding(chain)
                if chain:
                    life = self.good(chain, claim.dialect)
                    found.append((_named("Good", chain), claim.spared_by(life, bad)))
        return _listed(*found)

    def _rendering_problems(self, claim: Claim) -> list[str]:
        dialect, _, text = claim.argument.partition(": ")
        found: list[tuple[str, Problem]] = []
        for chain in self.about(claim):
            sql, error = _rendered(chain, dialect)
            place = error if claim.kind == "raises" else sql
            if place is None or text not in place:
                found.append((_named("Bad", chain), f"Alembic gives {error or sql}"))
        good = [] if claim.is_about_bad_only else _meant_for(dialect, self.page.good)
        for chain in good:
            sql, error = _rendered(chain, dialect)
            if error or text in sql:
                found.append((_named("Good", chain), f"Alembic gives {error or sql}"))
        return _listed(*found)

    def failures(self) -> list[str]:
        """What the blocks raise although no claim says so."""
        found: list[tuple[str, Problem]] = []
        for dialect in self.dialects:
            for chain in _meant_for(dialect, self.page.bad):
                kinds = {
                    claim.kind
                    for claim in self.claims
                    if claim.dialect == dialect and chain in self.about(claim)
                }
                life = self.bad(chain, dialect)
                name = _named("Bad", chain)
                if "fails" not in kinds:
                    found.append((name, life.error))
                if "downgrade fails" not in kinds:
                    found.append((f"{name}, downgrade", _unwanted(life.downgrade_error)))
                if "again fails" not in kinds:
                    found.append((f"{name}, second upgrade", life.again_error))
            for chain in _meant_for(dialect, self.page.good):
                life = self.good(chain, dialect)
                name = _named("Good", chain)
                found.append((name, life.error))
                found.append((f"{name}, downgrade", _unwanted(life.downgrade_error)))
        return _listed(*found)


def _rendered(chain: Chain, dialect: str) -> tuple[str, str | None]:
    """Alembic's SQL for a chain, and what it raises."""
    with tempfile.TemporaryDirectory() as folder:
        pages.write(chain, Path(folder))
        return alembic_runs.rendered(Path(folder), dialect, "head")


def _meant_for(dialect: str, chains: Iterable[Chain]) -> list[Chain]:
    return [
        chain
        for chain in chains
        if all(dialect in (block.dialects or [dialect]) for block in chain)
    ]


def _expanding(chain: Chain) -> Chain:
    """The steps before the first that is a contract."""
    contracts = [place for place, block in enumerate(chain) if block.is_contract]
    return chain[: contracts[0]] if contracts else chain


def _unwanted(error: Problem) -> Problem:
    """A downgrade may say that there is no way back."""
    return None if error and error.startswith("NotImplementedError") else error


def _named(heading: str, chain: Chain) -> str:
    numbers = " and ".join(str(block.number) for block in chain)
    return f"{heading} block {numbers}"


def _listed(*found: tuple[str, Problem]) -> list[str]:
    return [f"{name}: {problem}" for name, problem in found if problem]
