"""Headers of revisions, as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_migrations.model.history import History, ancestors
from flake8_migrations.model.revision import Revision
from flake8_migrations.project.headers import revision_of, revisions_in
from flake8_migrations.project.histories import histories_in
from tests.histories import write


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


def test_whole_header(tmp_path: Path) -> None:
    text = (
        '"""Revises: a"""\n\nrevision = "b"\ndown_revision = "a"\n'
        'branch_labels = ("billing",)\ndepends_on: Sequence[str] = ["x", "y"]\n'
    )
    (tmp_path / "one.py").write_text(text, encoding="utf-8")
    header = revision_of(str(tmp_path / "one.py"))
    assert header is not None
    assert header[:5] == ("b", ("a",), str(tmp_path / "one.py"), ("x", "y"), ("billing",))
    assert (header.line, header.down_line, header.depends_line) == (3, 4, 6)
    assert (header.revises, header.created) == ("a", None)


def test_of_a_name_that_is_assigned_again_the_last_value_counts(tmp_path: Path) -> None:
    text = "revision = 'a'\nrevision_id = 'x'\ndown_revision = None\nrevision = 'b'\n"
    (tmp_path / "one.py").write_text(text, encoding="utf-8")
    header = revision_of(str(tmp_path / "one.py"))
    assert header is not None
    assert (header.revision, header.line) == ("b", 4)


@pytest.mark.parametrize("value", ["None", "''", '""', "()", "[]", "(\n)", "None  # the first"])
def test_no_parent(tmp_path: Path, value: str) -> None:
    assert header(tmp_path, f"revision = 'b'\ndown_revision = {value}\n") == ("b", ())


@pytest.mark.parametrize("value", ["PREVIOUS", "other.revision", "(PREVIOUS,)"])
def test_a_parent_that_the_header_computes_is_neither_root_nor_missing(
    tmp_path: Path, value: str
) -> None:
    (tmp_path / "one.py").write_text(f"revision = 'b'\ndown_revision = {value}\n")
    (history,) = histories_in(str(tmp_path))
    assert (history.roots, history.unknown_parents) == ((), ())
    assert [one.revision for one in history.heads] == ["b"]


def graph(parents: Mapping[str, tuple[str, ...]], **depends_on: tuple[str, ...]) -> History:
    return History(
        Revision(name, down, f"{name}.py", depends_on.get(name, ()))
        for name, down in parents.items()
    )


def names(revisions: tuple[Revision, ...]) -> list[str]:
    return [one.revision for one in revisions]


def test_shape() -> None:
    history = graph({"a": (), "b": ("a",), "c": ("a",), "d": ("b", "c"), "e": ("a",)}, e=("c",))
    assert names(history.roots) == ["a"]
    assert names(history.heads) == ["d", "e"]
    assert names(history.branch_points) == ["a"]
    assert names(history.merges) == ["d"]
    assert history.ancestors("e") == {"a", "c", "e"}
    assert history.descent("e") == {"a", "e"}
    assert names(history.order) == ["a", "b", "c", "d", "e"]
    common = history.common_ancestor("d", "e")
    assert common is not None and common.revision == "a"
    assert history.common_ancestor("d", "nobody") is None


def test_depends_on_takes_ids_and_labels() -> None:
    labelled = Revision("x", (), "z.py", (), ("billing",))
    history = History([labelled, Revision("b", (), "b.py", ("billing", "gone"))])
    assert names(history.order) == ["x", "b"]
    assert [(one.revision, other) for one, other in history.unknown_dependencies] == [("b", "gone")]


def test_what_is_broken() -> None:
    history = History(
        [
            Revision("a", ("a",), "1.py"),
            Revision("b", ("c",), "2.py"),
            Revision("c", ("b",), "3.py"),
            Revision("d", ("gone", "c"), "4.py"),
            Revision("d", (), "5.py"),
        ]
    )
    assert history.cycles == (("a",), ("b", "c"))
    assert [names(group) for group in history.duplicates] == [["d", "d"]]
    assert [(one.path, parent) for one, parent in history.unknown_parents] == [("4.py", "gone")]
    assert sorted(names(history.order)) == ["a", "b", "c", "d"]
    assert history.ancestors("d") == {"b", "c", "d"}


def test_folders_that_name_each_other_are_one_history(tmp_path: Path) -> None:
    write(tmp_path / "versions" / "2023", "a")
    write(tmp_path / "versions" / "2024", "b", "a")
    write(tmp_path / "other" / "versions", "x")
    assert [sorted(one.by_id) for one in histories_in(str(tmp_path))] == [["x"], ["a", "b"]]
    places = [str(tmp_path / "versions" / "2023"), str(tmp_path / "versions" / "2024")]
    assert [sorted(one.by_id) for one in histories_in(places)] == [["a", "b"]]
    assert histories_in(str(tmp_path / "nowhere")) == ()


NAMES = "abcdefgh"
parents = st.dictionaries(
    st.sampled_from(NAMES), st.sets(st.sampled_from(NAMES + "?"), max_size=3), max_size=8
)


def oracle(history: History) -> nx.DiGraph[str]:
    """The same graph in networkx, from ancestors to descendants."""
    made: nx.DiGraph[str] = nx.DiGraph()
    made.add_nodes_from(history.by_id)
    made.add_edges_from(
        (parent, name) for name, before in history.before.items() for parent in before
    )
    return made


@given(parents)
def test_any_graph_against_networkx(drawn: dict[str, set[str]]) -> None:
    history = graph({name: tuple(sorted(before)) for name, before in drawn.items()})
    expected = oracle(history)
    for name in history.by_id:
        before = nx.ancestors(expected, name) | {name}
        assert history.ancestors(name) == before
        assert {one for one in NAMES if history.precedes(one, name)} == before
    assert names(history.heads) == sorted(n for n in expected if not expected.out_degree(n))
    in_circles = {
        name
        for part in nx.strongly_connected_components(expected)
        for name in part
        if len(part) > 1 or expected.has_edge(name, name)
    }
    assert {name for circle in history.cycles for name in circle} == in_circles
    for circle in history.cycles:
        assert all(
            expected.has_edge(one, other)
            for one, other in zip((*circle[1:], circle[0]), circle, strict=True)
        )
    order = names(history.order)
    assert sorted(order) == sorted(expected)
    place = {name: index for index, name in enumerate(order)}
    behind_circles = in_circles.union(*(nx.descendants(expected, one) for one in in_circles))
    for parent, name in expected.edges:
        assert name in behind_circles or place[parent] < place[name]


@given(parents)
def test_any_circle_free_graph_is_ordered_by_name_where_free(drawn: dict[str, set[str]]) -> None:
    free = {name: tuple(sorted(one for one in before if one < name))
            for name, before in drawn.items()}  # fmt: skip
    history = graph(free)
    for name in history.by_id:
        before = {one for one in NAMES if history.precedes(one, name)}
        assert before == history.ancestors(name)
    assert names(history.order) == list(nx.lexicographical_topological_sort(oracle(history)))
    for left in history.by_id:
        for right in history.by_id:
            common = history.common_ancestor(left, right)
            shared = history.descent(left) & history.descent(right)
            assert (common is None) is (not shared)
            if common is not None:
                assert not nx.descendants(oracle(history), common.revision) & shared
