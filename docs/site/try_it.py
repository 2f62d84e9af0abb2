"""What the page where migrations are tried needs: Pyodide, the packages for it, and examples."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import flake8
import flake8_plugin_utils
import in_browser
import pyodide_files
from sphinx.application import Sphinx
from sphinx.util.logging import getLogger

import flake8_migrations
from flake8_migrations.command.explain import page
from flake8_migrations.violations import VIOLATIONS

_HERE = Path(__file__).parent
_RULES = _HERE.parent / "rules"
_ALSO = {"3_index.py": "MIG1", "5_good.py": "MIG1"}
"""What is asked for besides the codes that are on by default."""


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", lambda app: examples())  # before the processes part
    app.connect("html-page-context", _add_scripts)
    app.connect("build-finished", _add_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _add_scripts(app: Sphinx, name: str, template: str, context: Any, tree: Any) -> None:
    if name == "try-it":
        app.add_js_file("try-it.js")
    elif name.removeprefix("rules/") in {one["name"] for one in examples()}:
        app.add_js_file("rule.js")


def _add_files(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / "_static" / "try-it"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        pyodide = pyodide_files.folder()
    except (OSError, subprocess.SubprocessError) as problem:
        getLogger(__name__).warning("Pyodide is missing, which npm would bring: %s", problem)
        return
    for file in pyodide_files.FILES:
        shutil.copyfile(pyodide / file, folder / file)
    _pack(folder / "packages.zip")
    text = json.dumps(examples(), ensure_ascii=False)
    (folder / "examples.json").write_text(text, encoding="utf-8")


def _pack(archive: Path) -> None:
    """The Python packages that linting takes, and ``in_browser``."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(_HERE / "in_browser.py", "in_browser.py")
        for package in (flake8_migrations, flake8, flake8_plugin_utils):
            folder = Path(str(package.__file__)).parent
            for file in sorted(folder.rglob("*.py")):
                packed.write(file, file.relative_to(folder.parent))


@cache
def examples() -> list[dict[str, str]]:
    return list(_examples())


def _examples() -> Iterator[dict[str, str]]:
    """Written ones, and the first migration under Bad of each page that needs no other file."""
    for file in sorted((_HERE / "examples").glob("*.py")):
        text = file.read_text(encoding="utf-8")
        title = re.match(r'"""(.+?)\.?(?:"""|\n)', text)
        assert title, f"{file} begins with a title"
        yield _example(
            file.stem.partition("_")[2], title[1], text, _ALSO.get(file.name, ""), "postgresql"
        )
    for code, declared in VIOLATIONS.items():
        bad = page(code).partition("\n## Bad\n")[2].partition("\n## ")[0]
        block = re.search(r"^```python\n(.*?)^```", bad, re.DOTALL | re.MULTILINE)
        if block is None:
            continue
        source = (_RULES / f"{code}.md").read_text(encoding="utf-8")
        dialect = re.search(r"^<!-- options .*--migrations-dialect=(\w+)", source, re.MULTILINE)
        also = code if declared.opt_in else ""
        one = _example(
            code, f"{code} {declared.name}", block[1], also, dialect[1] if dialect else "postgresql"
        )
        if code in {finding["code"] for finding in found_in(one)}:
            yield one


def _example(name: str, title: str, text: str, also: str, database: str) -> dict[str, str]:
    return {"name": name, "title": title, "text": text, "also": also, "database": database}


def found_in(example: dict[str, str]) -> list[dict[str, Any]]:
    """What the page shows for an example."""
    options = [f"--migrations-dialect={example['database']}"]
    options += [f"--extend-select={example['also']}"] if example["also"] else []
    found: list[dict[str, Any]] = json.loads(in_browser.check(example["text"], options))["findings"]
    return found
