"""How much is reported: findings per 100 migrations, and the share of files.

    python benchmarks/noise.py FOLDER [PREFIXES]    # FOLDER of benchmarks/corpus.py

With the default settings, or with these opt-in codes besides: MIG1,MIG2.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path


def main() -> None:
    files = [
        path for path in Path(sys.argv[1]).glob("*/versions/**/*.py") if path.stem != "__init__"
    ]
    selected = ",".join(["MIG", *sys.argv[2:]])
    command = [sys.executable, "-m", "flake8", "--isolated", "--select", selected]
    command += ["--exclude", "none"]
    output = subprocess.run(
        [*command, *map(str, files)], capture_output=True, text=True, check=False
    ).stdout
    findings: Counter[str] = Counter()
    touched: defaultdict[str, set[str]] = defaultdict(set)
    for line in output.splitlines():
        path, _, _, text = line.split(":", 3)
        code = text.split()[0]
        findings[code] += 1
        touched[code].add(path)
        if code != "MIG009":
            touched["all but MIG009"].add(path)
    print(f"{len(files)} files")
    print(f"{'code':16}{'findings':>9}{'per 100':>9}{'files':>7}{'share':>8}")
    for code in sorted(touched):
        number, share = findings[code], len(touched[code]) / len(files)
        per_100 = 100 * number / len(files)
        print(f"{code:16}{number:9}{per_100:9.1f}{len(touched[code]):7}{share:8.1%}")


if __name__ == "__main__":
    main()
