"""Compares what the replay claims to know with databases that have run random histories.

python benchmarks/fuzz_history.py MINUTES [SEED]
"""

from __future__ import annotations

import sys
import tempfile
import time
import warnings
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.standing import Tally  # noqa: E402
from tests.test_history_on_sqlite import judge  # noqa: E402


def main() -> int:
    warnings.simplefilter("ignore")  # of Alembic about what SQLite cannot copy
    minutes, *seed = sys.argv[1:]
    first = int(seed[0]) if seed else 0
    end = time.monotonic() + 60 * float(minutes)
    tallies = {False: Tally(), True: Tally()}
    number = first
    while time.monotonic() < end:
        is_opaque = number % 4 == 0
        tally = tallies[is_opaque]
        wrong = len(tally.wrong)
        with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
            judge(Path(folder), Random(number), tally, opaque=is_opaque)
        if len(tally.wrong) > wrong:
            print(f"seed {number}:", *tally.wrong[wrong:], sep="\n    ")
        number += 1
    for is_opaque, tally in tallies.items():
        print("with what nobody can read:" if is_opaque else "all of it readable:")
        for kind, count in tally.there.items():
            print(f"    {kind}: {tally.known[kind]} of {count} known")
        print(f"    {tally.share:.1%} known, {len(tally.wrong)} wrong")
    print(f"{number - first} histories")
    return 1 if any(tally.wrong for tally in tallies.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
