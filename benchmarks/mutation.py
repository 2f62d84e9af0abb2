"""How many small mistakes the tests would notice, and which they would not.

    python benchmarks/mutation.py --sample 300 --seed 1 rules replay
    python benchmarks/mutation.py rules/maintenance.py     # every mistake in one file
    python benchmarks/mutation.py --since main             # in the lines that differ from main
    python benchmarks/mutation.py --again EARLIER          # the survivors in what it printed before
    python benchmarks/mutation.py --by-hand                # those of mutants_by_hand.txt

Each mistake is compiled into a fork of a process that has imported everything but the plugin. The
fork imports the plugin with it and runs the eval files that reach the changed lines, the fastest
first, up to the first one that differs; then the tests that reach them. Which do so is measured
first, which takes minutes. What makes no difference and cannot is in mutants_equivalent.txt. How
far it is, it says on stderr.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import functools
import gc
import importlib.util
import os
import pickle
import random
import re
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import NamedTuple

import coverage
import flake8.main.options  # noqa: F401  (imported once, for all forks, as the following are)
import flake8_plugin_utils  # noqa: F401
import hypothesis
import pglast  # noqa: F401
import pytest
import sqlalchemy  # noqa: F401
import sqlglot  # noqa: F401
from changed import changed_lines
from mutants import Mutant, mutants
from progress import Progress

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGE = ROOT / "flake8_migrations"
EQUIVALENT = HERE / "mutants_equivalent.txt"
BY_HAND = HERE / "mutants_by_hand.txt"
TESTS = ["tests/sql", "tests/graph/test_checks.py", "tests/graph/test_ordering.py"]
TESTS += [f"tests/test_{name}.py" for name in ("effects", "replay", "names", "remedies")]
TESTS += [f"tests/test_{name}.py" for name in ("check_conditions", "messages", "violations")]
TESTS += [f"tests/test_{name}.py" for name in ("alembic", "sqlalchemy", "classes", "guide", "gate")]
TESTS += [f"tests/test_{name}.py" for name in ("pages", "entry_functions", "environment")]
TESTS += [f"tests/test_{name}.py" for name in ("chain", "history", "events", "lock_modes")]
TESTS += [f"tests/test_{name}.py" for name in ("before", "convention", "file_names")]
TESTS += [f"tests/test_{name}.py" for name in ("crosswalk", "excerpts", "large_applications")]
TESTS += [f"tests/graph/test_{name}.py" for name in ("relations", "column_drift", "keys", "output")]
TESTS += ["tests/graph/test_render_formats.py"]
SAID = os.dup(2)
"""Where forks, which are silent, say what went wrong."""


SECONDS_A_TEST = 2.0
"""Slower tests are left out, and of the others those beyond ten times as much."""


def say(text: str) -> None:
    os.write(SAID, text.encode())


class Judges(NamedTuple):
    """Who reaches a line, and how long each takes."""

    by_line: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def of(self, path: Path, mutant: Mutant) -> list[str]:
        lines = self.by_line.get(str(path), {})
        reached = {
            name
            for line in range(mutant.line, mutant.last_line + 1)
            for name in lines.get(line, ())
        }
        if mutant.at_import:  # then the whole module's readers, and everybody else's after them
            readers = {name for names in lines.values() for name in names}
            others = sorted(set(self.seconds) - readers, key=self.seconds.__getitem__)
            return sorted(readers, key=self.seconds.__getitem__) + others
        return sorted(reached, key=self.seconds.__getitem__)


class Case(NamedTuple):
    path: Path
    mutant: Mutant
    code: CodeType

    @property
    def name(self) -> str:
        inside = f":{self.mutant.function}" if self.mutant.function else ""
        return f"{self.path.relative_to(PACKAGE)}{inside}: {self.mutant.text}"


_NO_CODE = compile("", "", "exec")
"""That of a mistake which is only named."""


class _Mutated(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


class _Finder:
    """Finds the changed module before all others are asked."""

    def __init__(self, path: Path, code: CodeType) -> None:
        parts = path.relative_to(ROOT).with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        self.path, self.code = path, code

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != self.name:
            return None
        loader = _Mutated(name, str(self.path), self.code)
        return importlib.util.spec_from_file_location(name, self.path, loader=loader)


# ---- what a fork does


def eval_file(name: str) -> bool:
    """Whether an eval file finds what it expects."""
    from tests import test_eval_files

    try:
        test_eval_files.test_eval_file(ROOT / name)
    except Exception:
        return False
    return True


class _Chosen:
    """Has pytest run these tests alone, the fastest first."""

    def __init__(self, names: Sequence[str]) -> None:
        self.order = {name: number for number, name in enumerate(names)}
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (one for one in items if one.nodeid in self.order),
            key=lambda one: self.order[one.nodeid],
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


def run_pytest(paths: Sequence[str], *plugins: object) -> int:
    quiet = ["-q", "-x", "--no-header", "-W", "ignore", "-p", "no:cacheprovider"]
    return int(pytest.main([*quiet, f"--rootdir={ROOT}", *paths], plugins=list(plugins)))


def judged(case: Case, judges: Judges) -> str:
    """Who notices; nobody, if it is empty."""
    sys.meta_path.insert(0, _Finder(case.path, case.code))  # type: ignore[arg-type]
    names = judges.of(case.path, case.mutant)
    try:
        import tests.test_eval_files  # noqa: F401
    except Exception as error:
        return f"import: {type(error).__name__}"
    for name in names:
        if "::" not in name and not eval_file(name):
            return name
    return tests_that_notice([name for name in names if "::" in name], judges)


def tests_that_notice(names: Sequence[str], judges: Judges) -> str:
    chosen, spent = [], 0.0
    for name in names:
        spent += judges.seconds[name]
        if spent < 10 * SECONDS_A_TEST:
            chosen.append(name)
    if not chosen:
        return ""
    plugin = _Chosen(chosen)
    status = run_pytest(sorted({name.partition("::")[0] for name in chosen}), plugin)
    return plugin.failed or (f"pytest: {status}" if status else "")


# ---- who reaches which line


def _spent() -> float:
    """Seconds of the processor, in processes that were started, too: others may use the machine."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


class _Recorder:
    """Measures each test of a run of pytest, which then runs all of them."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self.measured = measured
        self.progress = Progress("measuring tests", 0, say)
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    @contextlib.contextmanager
    def named(self, name: str) -> Iterator[None]:
        self.measured.switch_context(name)
        begun = _spent()
        tracing = sys.gettrace()
        yield
        if sys.gettrace() is not tracing:
            say(f"{name} ends the tracing: nothing is known of what follows\n")
        self.seconds[name] = _spent() - begun
        self.measured.switch_context("")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        with self.named(item.nodeid):
            yield  # type: ignore[misc]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.progress = Progress("measuring tests", len(session.items), say)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self.failed.add(report.nodeid)
        if report.when == "call":
            self.progress.step()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed.add(report.nodeid)


def recorded(known: Judges) -> Judges:
    """Who reaches which line, of those of whom it is not known yet."""
    measured = coverage.Coverage(data_file=None, include=[f"{PACKAGE}/*"], config_file=False)
    measured.start()
    recorder = _Recorder(measured)
    from tests import test_eval_files

    names = [str(path.relative_to(ROOT)) for path in test_eval_files.FILES]
    names = [name for name in names if name not in known.seconds]
    progress = Progress("measuring eval files", len(names), say)
    for name in names:
        progress.step()
        _forget()
        with recorder.named(name):
            passed = eval_file(name)
        if not passed:
            recorder.failed.add(name)
    if not known.seconds:
        run_pytest([*TESTS, "--maxfail=1000", "--continue-on-collection-errors"], recorder)
    measured.stop()
    if recorder.failed:
        say(f"{len(recorder.failed)} fail without any mistake: {sorted(recorder.failed)}\n")
    seconds = {
        name: took
        for name, took in recorder.seconds.items()
        if took < SECONDS_A_TEST and name not in recorder.failed
    }
    data = measured.get_data()
    for path in data.measured_files():
        by_line = known.by_line.setdefault(path, {})
        for line, names in data.contexts_by_lineno(path).items():
            by_line.setdefault(line, []).extend(name for name in names if name in seconds)
    return Judges(known.by_line, known.seconds | seconds)


def judges_of(store: Path | None) -> Judges:
    """Measured now, or before; only of further eval files it is measured then."""
    known = Judges({}, {})
    if store is not None and store.exists():
        known = pickle.loads(store.read_bytes())
    judges = result_of(functools.partial(recorded, known), 3600)
    assert isinstance(judges, Judges)
    if store is not None:
        store.write_bytes(pickle.dumps(judges))
    return judges


_caches: dict[int, list[functools._lru_cache_wrapper[object]]] = {}


def _forget() -> None:
    """What one file left in memory would hide what the next one reaches."""
    if len(sys.modules) not in _caches:
        _caches.clear()
        _caches[len(sys.modules)] = [
            one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)
        ]
    for cache in _caches[len(sys.modules)]:
        cache.cache_clear()


# ---- forks


def fork(work: Callable[[], object], seconds: int) -> tuple[int, int]:
    """The process in which the work is done, in silence, and where its result can be read."""
    reading, writing = os.pipe()
    if process := os.fork():
        os.close(writing)
        return process, reading
    try:
        os.close(reading)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        signal.alarm(10 * seconds)  # more than that nothing waits for others on the machine
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        result = work()
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(result, pipe)
    except BaseException as error:
        say(f"{type(error).__name__}: {error}\n")
        os._exit(1)
    os._exit(0)


def result_of(work: Callable[[], object], seconds: int) -> object:
    process, reading = fork(work, seconds)
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read()
    os.waitpid(process, 0)
    return pickle.loads(data) if data else None


def most_seconds(case: Case, judges: Judges) -> int:
    """What judging takes at most, unless the mistake makes a loop endless."""
    eval_files = sum(judges.seconds[one] for one in judges.of(*case[:2]) if "::" not in one)
    return int(20 + 2 * eval_files + 10 * SECONDS_A_TEST)


def each_judged(cases: Sequence[Case], judges: Judges, jobs: int) -> Iterator[tuple[Case, str]]:
    waiting, running = list(reversed(cases)), {}
    while waiting or running:
        while waiting and len(running) < jobs:
            case = waiting.pop()
            process, reading = fork(
                functools.partial(judged, case, judges), most_seconds(case, judges)
            )
            running[process] = case, reading
        process, status = os.wait()
        case, reading = running.pop(process)
        with os.fdopen(reading, "rb") as pipe:
            data = pipe.read()
        ended = "timeout" if os.WIFSIGNALED(status) else "crash"
        yield case, pickle.loads(data) if data else ended


# ---- what is judged


def asked(
    paths: Sequence[Path], changed: dict[Path, set[int]] | None
) -> Iterator[tuple[Path, ast.Module, Mutant]]:
    """Each mistake while the tree holds it; only those in lines that have ``changed``, if given."""
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for mutant in mutants(tree):
            if changed is None or mutant.touches(changed.get(path, set())):
                yield path, tree, mutant


_SURVIVOR = re.compile(r"flake8_migrations/(\S+?):\d+: \[\d+\] (\S*): (.*)")


def survivors_in(printed: Path) -> set[str]:
    """The names of those that an earlier run, with what it printed, has not noticed."""
    found = map(_SURVIVOR.fullmatch, printed.read_text(encoding="utf-8").splitlines())
    return {f"{one[1]}{one[2] and ':'}{one[2]}: {one[3]}" for one in found if one is not None}


def files_of(names: Sequence[str]) -> list[Path]:
    found = set()
    for name in names:
        path = PACKAGE / name
        found |= {path} if path.is_file() else set(path.rglob("*.py"))
    return sorted(found)


def equivalent() -> dict[str, str]:
    """Why each of these makes no difference, by its name."""
    reasons = {}
    lines = [one for one in EQUIVALENT.read_text(encoding="utf-8").splitlines() if one[:1] != "#"]
    for name, reason in zip(lines, lines[1:]):
        if reason.startswith("    "):
            reasons[name] = reason.strip()
    return reasons


def by_hand() -> Iterator[tuple[Case, str]]:
    """Mistakes that are written down, each with the eval file or test that must notice it."""
    for block in BY_HAND.read_text(encoding="utf-8").split("\n\n"):
        lines = [one for one in block.splitlines() if one and one[0] != "#"]
        if not lines:
            continue
        path, judge = PACKAGE / lines[0], lines[-1]
        old = "\n".join(one[2:] for one in lines if one.startswith("- "))
        new = "\n".join(one[2:] for one in lines if one.startswith("+ "))
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{lines[0]} holds {old!r} {text.count(old)} times"
        code = compile(text.replace(old, new), str(path), "exec")
        yield Case(path, Mutant(0, 0, "", True, f"{old.strip()} → {new.strip()}"), code), judge


def judge_by_hand() -> int:
    survivors = 0
    for case, judge in by_hand():
        noticed = result_of(functools.partial(judged, case, Judges({}, {judge: 0.0})), 120)
        print(f"{'killed by' if noticed == judge else 'SURVIVED'} {judge}: {case.name}")
        survivors += noticed != judge
    return survivors


def judge_sample(options: argparse.Namespace) -> int:
    files = files_of(options.rooms)
    changed = None if options.since is None else changed_lines(ROOT, options.since)
    names = [Case(path, mutant, _NO_CODE).name for path, _, mutant in asked(files, changed)]
    again = None if options.again is None else survivors_in(options.again)
    among = [place for place, name in enumerate(names) if again is None or name in again]
    number = len(among)
    sample = number if options.sample is None else min(options.sample, number)
    drawn = {among[place] for place in random.Random(options.seed).sample(range(number), sample)}
    cases = [
        Case(path, mutant, compile(tree, str(path), "exec"))
        for place, (path, tree, mutant) in enumerate(asked(files, changed))
        if place in drawn
    ]
    known = equivalent()
    judges = judges_of(options.judges)
    rooms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    left = [case for case in cases if case.name not in known]
    random.Random(options.seed).shuffle(left)  # so that half a run is a sample, too
    for case in cases:
        rooms[case.path.relative_to(PACKAGE).parts[0]]["equivalent"] += case.name in known
    begun = time.perf_counter()
    survivors = 0
    progress = Progress("judging", len(left), say)
    for case, noticed in each_judged(left, judges, options.jobs):
        kind = noticed if noticed in ("timeout", "crash") else "killed" if noticed else "survived"
        rooms[case.path.relative_to(PACKAGE).parts[0]][kind] += 1
        if options.verbose:
            print(f"{kind} {case.path.relative_to(ROOT)}:{case.mutant.line} {noticed}", flush=True)
        if kind == "survived":
            survivors += 1
            reached = len(judges.of(case.path, case.mutant))
            place = f"{case.path.relative_to(ROOT)}:{case.mutant.line}"
            print(f"{place}: [{reached}] {case.mutant.function}: {case.mutant.text}", flush=True)
        progress.step(f", {survivors} survived")
    spent = time.perf_counter() - begun
    print(f"{sample} of {number}, seed {options.seed}; {spent / max(1, len(left)):.2f} s each")
    for room, counts in sorted(rooms.items()):
        noticed = counts["killed"] + counts["timeout"] + counts["crash"]
        counted = noticed + counts["survived"]
        print(f"{room:10} {noticed / max(1, counted):.1%} of {counted}", dict(counts))
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rooms", nargs="*", default=["rules", "replay", "sql"])
    parser.add_argument("--sample", type=int, help="judge so many at random, not all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", type=Path, help="only what survived, of an earlier run's output")
    parser.add_argument("--since", help="only in lines that differ from this revision of git")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--judges", type=Path, help="a file for what is measured first")
    parser.add_argument("--verbose", action="store_true", help="print who notices each")
    parser.add_argument("--by-hand", action="store_true", help="judge those written down")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path[0] = str(ROOT)
    hypothesis.settings.register_profile("once", database=None, derandomize=True)
    hypothesis.settings.load_profile("once")
    return judge_by_hand() if options.by_hand else judge_sample(options)


if __name__ == "__main__":
    sys.exit(main())
