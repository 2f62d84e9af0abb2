"""Whatever tables are called, every picture is well-formed and says the names."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from random import Random

import jsonschema
import pytest
from hypothesis import given, settings

from flake8_migrations.graph import render as package
from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import FORMATS, RenderOptions, render
from flake8_migrations.graph.render.view import label_all
from flake8_migrations.model.schema import Schema
from tests.graph.schemas import HOSTILE_SCHEMA, STAFF, schemas

JSON_SCHEMA = json.loads(
    (Path(package.__file__).parent / "schema.json").read_text(encoding="utf-8")
)
ALL = RenderOptions(columns="all")


def drawn(schema: Schema, format: str) -> str:
    return render(schema, order_tables(schema), format, ALL)


class Page(HTMLParser):
    """Collects the elements, and what is in the scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.scripts: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += (name for name, _ in attrs)
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += (name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["script"]:
            self.scripts.append(data)


def check(schema: Schema) -> None:
    """All formats of a schema, each read by a parser of its own."""
    labels = set(label_all(table.name for table in schema.tables).values())
    for format in FORMATS:
        picture = drawn(schema, format)
        picture.encode("utf-8")
        assert picture.endswith("\n") and "\r" not in picture and "\x00" not in picture
    root = ET.fromstring(drawn(schema, "svg"))
    groups = {group.get("data-table") for group in root.iter("{http://www.w3.org/2000/svg}g")}
    assert labels <= groups
    document = json.loads(drawn(schema, "json"))
    jsonschema.Draft202012Validator(JSON_SCHEMA).validate(document)
    assert {one["id"] for one in document["tables"]} == labels
    page = Page()
    page.feed(drawn(schema, "html"))
    page.close()
    assert page.open == []
    assert page.tags.count("script") == 2
    assert not [name for name in page.attributes if name in ("src", "href") or name[:2] == "on"]
    assert {one["id"] for one in json.loads(page.scripts[0])["tables"]} == labels


@given(schemas())
@settings(max_examples=60, deadline=None)
def test_any_schema(schema: Schema) -> None:
    check(schema)


def test_hostile_names() -> None:
    check(HOSTILE_SCHEMA)


def test_the_json_schema_is_one_and_refuses_more() -> None:
    jsonschema.Draft202012Validator.check_schema(JSON_SCHEMA)
    document = json.loads(drawn(STAFF, "json"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "more": 1}, JSON_SCHEMA)


def test_mermaid_ids_are_plain_and_unique() -> None:
    for format in ("mermaid", "md"):
        found = re.findall(r'^    (\S+)\["[^"]*"\]$', drawn(HOSTILE_SCHEMA, format), re.MULTILINE)
        assert len(found) == len(set(found)) == len(HOSTILE_SCHEMA.tables)
        assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", one) for one in found)


def test_no_name_ends_the_fence() -> None:
    for format in ("mermaid", "er"):
        lines = drawn(HOSTILE_SCHEMA, format).splitlines()
        assert [line for line in lines if line.lstrip().startswith("`")] == [lines[0], lines[-1]]


@given(schemas())
@settings(max_examples=30, deadline=None)
def test_the_order_of_definition_does_not_show(schema: Schema) -> None:
    tables, keys = list(schema.tables), list(schema.foreign_keys)
    Random(1).shuffle(tables)
    Random(2).shuffle(keys)
    shuffled = schema._replace(tables=tuple(tables), foreign_keys=tuple(keys))
    for format in FORMATS:
        assert drawn(shuffled, format) == drawn(schema, format)


def test_neither_do_hashes() -> None:
    script = (
        "from tests.graph.test_render_hostile import *\n"
        "from hashlib import sha256\n"
        "for schema in (STAFF, HOSTILE_SCHEMA):\n"
        "    for format in FORMATS:\n"
        "        print(format, sha256(drawn(schema, format).encode()).hexdigest())\n"
    )
    results = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parent.parent.parent,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(results) == 1
