"""Files are written whole or not at all, and every refusal says what, why and what to do."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from flake8_migrations.graph import output
from flake8_migrations.graph.errors import UsageError
from flake8_migrations.graph.output import deliver, inject, injected

DOCUMENT = "# Tables\n\n<!-- begin tables -->\nold\n<!-- end tables -->\nmore\n"


def refused(error: pytest.ExceptionInfo[UsageError], folder: Path) -> str:
    return str(error.value).replace(f"{folder}{os.sep}", "")


def test_writes_a_new_file_with_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    assert deliver(str(tmp_path / "a.svg"), "é\n", "svg") == ""
    assert (tmp_path / "a.svg").read_bytes() == "é\n".encode()
    assert (tmp_path / "a.svg").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_keeps_the_rights_of_a_file_and_a_link_to_it(tmp_path: Path) -> None:
    real = tmp_path / "real.svg"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    (tmp_path / "link.svg").symlink_to(real)
    deliver(str(tmp_path / "link.svg"), "new\n", "svg")
    assert (tmp_path / "link.svg").is_symlink() and real.read_text(encoding="utf-8") == "new\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_leaves_a_file_alone_that_is_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("same\n", encoding="utf-8")
    before = path.stat()
    deliver(str(path), "same\n", "svg")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.svg"
    path.write_text("old\n", encoding="utf-8")
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(UsageError) as error:
        deliver(str(path), "new\n", "svg")
    assert refused(error, tmp_path) == (
        "error: a.svg cannot be written\n"
        "  why: no space left on device\n"
        "  try: name a file in a folder that exists and is yours"
    )
    assert [one.name for one in tmp_path.iterdir()] == ["a.svg"]
    assert path.read_text(encoding="utf-8") == "old\n"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        deliver(str(tmp_path / "docs" / "a.svg"), "new\n", "svg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_device_is_written_as_it_is() -> None:
    assert deliver(os.devnull, "new\n", "svg") == ""
    assert not os.path.isfile(os.devnull)


def test_check(tmp_path: Path) -> None:
    path = tmp_path / "a.mmd"
    path.write_bytes(b"graph TD\r\n    a\r\n")
    assert deliver(str(path), "graph TD\n    a\n", "mermaid", check=True) == ""
    difference = deliver(str(path), "graph TD\n    b\n", "mermaid", check=True)
    assert difference.replace(f"{tmp_path}{os.sep}", "") == (
        "--- a.mmd\n+++ a.mmd (up to date)\n@@ -1,2 +1,2 @@\n graph TD\n-    a\n+    b\n"
    )
    assert path.read_bytes() == b"graph TD\r\n    a\r\n"


def test_check_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = str(tmp_path / "a.mmd")
    assert deliver(path, "graph TD\n", "mermaid", check=True).endswith("+graph TD\n")
    assert not os.path.exists(path)


def test_inject(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(DOCUMENT, encoding="utf-8")
    assert inject(str(path), "new\n", "mermaid", check=True).endswith(
        "@@ -1,6 +1,6 @@\n # Tables\n \n <!-- begin tables -->\n-old\n+new\n"
        " <!-- end tables -->\n more\n"
    )
    inject(str(path), "new\n", "mermaid")
    assert path.read_text(encoding="utf-8") == DOCUMENT.replace("old", "new")
    assert inject(str(path), "new\n", "mermaid", check=True) == ""


def test_what_is_no_markdown_is_injected_in_a_fence(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(DOCUMENT, encoding="utf-8")
    inject(str(path), "1  a\n", "text")
    assert "-->\n```text\n1  a\n```\n<!--" in path.read_text(encoding="utf-8")


def test_markers_in_any_shape() -> None:
    text = "a\r\n  <!--begin x-->\r\n  <!--end x-->"
    assert injected(text, "p\nq\n", "x", "f") == "a\r\n  <!--begin x-->\r\np\r\nq\r\n  <!--end x-->"


def test_text_about_a_marker_is_none() -> None:
    text = f"Write `<!-- begin tables -->` on a line.\n{DOCUMENT}"
    assert injected(text, "new\n", "tables", "f") == text.replace("old", "new")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "nothing",
            "error: there is no place for the picture in F\n"
            "  why: no line of it is <!-- begin tables -->\n"
            "  try: add the line <!-- begin tables -->, or name another place with --marker",
        ),
        (
            "<!-- begin tables -->\n",
            "error: there is no place for the picture in F\n"
            "  why: no line of it is <!-- end tables -->\n"
            "  try: add the line <!-- end tables -->, or name another place with --marker",
        ),
        (
            DOCUMENT + DOCUMENT,
            "error: a marker stands in F more than once\n"
            "  why: the lines 3 and 9 are <!-- begin tables -->, so the place is not clear\n"
            "  try: leave one of them, or give each picture a name of its own with --marker",
        ),
        (
            "<!-- end tables -->\n<!-- begin tables -->\n",
            "error: the markers in F stand in the wrong order\n"
            "  why: <!-- end tables --> comes before <!-- begin tables -->\n"
            "  try: put the line that ends the picture after the one that begins it",
        ),
    ],
)
def test_unclear_markers(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        injected(text, "new\n", "tables", "F")
    assert str(error.value) == message


def test_inject_into_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        inject(str(tmp_path / "a.md"), "new\n", "mermaid")
    assert refused(error, tmp_path) == (
        "error: a.md cannot be read\n"
        "  why: no such file or directory\n"
        "  try: create it first, with the markers in it"
    )


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xe9")
    with pytest.raises(UsageError) as error:
        inject(str(tmp_path / "a.md"), "new\n", "mermaid")
    assert refused(error, tmp_path) == (
        "error: a.md cannot be read\n  why: it is not encoded in UTF-8\n  try: convert it to UTF-8"
    )


def test_images_need_graphviz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError) as error:
        deliver(str(tmp_path / "a.png"), "digraph {}\n", "png")
    assert refused(error, tmp_path) == (
        "error: a.png cannot be drawn\n"
        "  why: png and pdf are drawn by the program dot of Graphviz, which is not installed\n"
        "  try: install graphviz, or write .svg, which needs no program"
    )


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_images_are_what_graphviz_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dot = tmp_path / "dot"
    dot.write_text('#!/bin/sh\nread -r line\nprintf "%s of %s" "$1" "$line"\n', encoding="utf-8")
    dot.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    deliver(str(tmp_path / "a.pdf"), "digraph {}\n", "pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"-Tpdf of digraph {}"
    dot.write_text('#!/bin/sh\necho "out of ink" >&2\nexit 1\n', encoding="utf-8")
    with pytest.raises(UsageError, match="dot says: out of ink"):
        deliver(str(tmp_path / "a.pdf"), "digraph {}\n", "pdf")


def test_images_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Graphviz does not draw the same png everywhere"):
        deliver(str(tmp_path / "a.png"), "digraph {}\n", "png", check=True)


def test_the_default_marker_is_the_one_documented() -> None:
    assert output.DEFAULT_MARKER == "tables"
