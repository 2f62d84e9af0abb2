"""Headers of revisions, as people write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_migrations.history import ancestors, revisions_in


def header(folder: Path, text: str) -> tuple[str, tuple[str, ...]]:
    (folder / "one.py").write_text(text, encoding="utf-8")
    (found,) = revisions_in(str(folder))
    return found.revision, found.down_revisions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("revision = 'b'\ndown_revision = 'a'\n", ("b", ("a",))),
        ('revision: str = "b"\ndown_revision: str | None = "a"\n', ("b", ("a",))),
        (
            "revision: str = 'b'\ndown_revision: Union[str, Sequence[str], None] = 'a'\n",
            ("b", ("a",)),
        ),
        ("revision = 'b'\ndown_revision = None\n", ("b", ())),
        ("revision='b'\ndown_revision=('a', 'x')\n", ("b", ("a", "x"))),
        ("revision = 'b'\ndown_revision = (\n    'a',\n    'x',\n)\n", ("b", ("a", "x"))),
        ("revision = 'b'\ndown_revision = ['a']  # one\n", ("b", ("a",))),
        ("'''" + "x" * 9000 + "'''\nrevision = 'b'\ndown_revision = 'a'\n", ("b", ("a",))),
        ("'''revision = old'''\nrevision = 'b'\ndown_revision = 'a'\n", ("b", ("a",))),
        ("revision = 'b'\r\ndown_revision = 'a'\r\n", ("b", ("a",))),
    ],
)
def test_header(tmp_path: Path, text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert header(tmp_path, text) == expected


def test_files_without_a_header_are_no_revisions(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "helpers.py").write_text("def f():\n    revision = 'a'\n", encoding="utf-8")
    (tmp_path / "bytes.py").write_bytes(b"\xff\xfe\x00revision")
    assert revisions_in(str(tmp_path)) == ()
    assert revisions_in(str(tmp_path / "missing")) == ()


def test_ancestors_survive_cycles_and_missing_parents(tmp_path: Path) -> None:
    for name, parent in {"a": "'c'", "b": "'a'", "c": "'b'", "d": "('c', 'gone')"}.items():
        text = f"revision = '{name}'\ndown_revision = {parent}\n"
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    revisions = revisions_in(str(tmp_path))
    assert ancestors(revisions, "d") == {"a", "b", "c", "d"}
    assert ancestors(revisions, "gone") == set()
