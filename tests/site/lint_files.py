"""Lints the files that standard input names, each with its options, and prints what is found."""

import ast
import json
import sys
from functools import cache
from pathlib import Path

from flake8_migrations.checking import check_tree
from tests.linting import config_from

config_of = cache(config_from)  # most files are linted with the same options


def found_in(path: str, options: list[str]) -> object:
    text = Path(path).read_text(encoding="utf-8")
    return check_tree(ast.parse(text), path, text.splitlines(True), config_of(*options))


found = {path: found_in(path, options) for path, options in json.load(sys.stdin)}
print(json.dumps({"version": sys.version_info[:2], "found": found}, ensure_ascii=False))
