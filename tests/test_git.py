"""``migrations-freeze = git:REF``: what is on the ref is the past, in real repositories."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError

from flake8_migrations.project.git import GitError, default_branch, unedited_since
from tests.histories import git, write
from tests.linting import config_from


class Repository:
    """A repository with a folder of migrations."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.versions = folder / "migrations" / "versions"
        folder.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> None:
        git(self.folder, *arguments)

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "change", "--allow-empty")

    def frozen(self, *refs: str) -> set[str]:
        freeze = ",".join(f"git:{ref}" for ref in refs or ("main",))
        return set(config_from(f"--migrations-freeze={freeze}", str(self.versions)).frozen)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Three revisions are on main, a branch goes on from there."""
    made = Repository(tmp_path / "work")
    for revision, down in (("a", None), ("b", "a"), ("c", "b")):
        write(made.versions, revision, down, "op.drop_table('t')")
    made.commit()
    made.git("checkout", "-q", "-b", "feature")
    monkeypatch.chdir(made.folder)
    return made


def test_what_is_on_the_ref_is_frozen(repository: Repository) -> None:
    write(repository.versions, "d", "c")
    assert repository.frozen() == {"a", "b", "c"}
    repository.commit()
    assert repository.frozen() == {"a", "b", "c"}
    assert repository.frozen("feature") == {"a", "b", "c", "d"}
    assert repository.frozen("main", "feature") == {"a", "b", "c", "d"}


def test_what_was_edited_since_is_new(repository: Repository) -> None:
    write(repository.versions, "a", None, "op.drop_table('u')")
    assert repository.frozen() == {"b", "c"}
    repository.commit()
    assert repository.frozen() == {"b", "c"}
    repository.git("checkout", "-q", "main", "--", "migrations")
    assert repository.frozen() == {"a", "b", "c"}


def test_what_was_moved_and_not_edited_is_not_new(repository: Repository) -> None:
    repository.git("mv", "migrations/versions/b.py", "migrations/versions/renamed.py")
    assert repository.frozen() == {"a", "b", "c"}
    write(repository.versions, "b", "a", "op.drop_table('u')", name="renamed")
    assert repository.frozen() == {"a", "c"}


def test_what_the_ref_has_changed_meanwhile_is_no_edit_of_the_branch(
    repository: Repository,
) -> None:
    write(repository.versions, "d", "c")
    repository.commit()
    repository.git("checkout", "-q", "main")
    write(repository.versions, "b", "a", "op.drop_table('of main')")
    write(repository.versions, "e", "c")
    repository.commit()
    repository.git("checkout", "-q", "feature")
    assert repository.frozen() == {"a", "b", "c"}
    repository.git("checkout", "main", "-q", "--", "migrations/versions/b.py")
    assert repository.frozen() == {"a", "b", "c"}


def test_on_the_branch_of_the_ref_all_that_is_committed_is_the_past(
    repository: Repository,
) -> None:
    repository.git("checkout", "-q", "main")
    write(repository.versions, "d", "c")
    assert repository.frozen() == {"a", "b", "c"}
    repository.commit()
    assert repository.frozen() == {"a", "b", "c", "d"}


def test_names_that_git_would_quote(repository: Repository) -> None:
    write(repository.versions, "d", "c", name='2026_öl "neu"')
    repository.commit()
    assert repository.frozen("feature") == {"a", "b", "c", "d"}


def test_ids_and_refs_together(repository: Repository) -> None:
    write(repository.versions, "d", "c")
    write(repository.versions, "a", None, "op.drop_table('u')")
    config = config_from("--migrations-freeze=a,git:main", str(repository.versions))
    assert config.frozen == {"a", "b", "c"}


@pytest.mark.parametrize(
    "ref, said",
    [
        ("origin/main", "migrations-freeze: git:origin/main: git knows no 'origin/main'"),
        ("--help", "migrations-freeze: git:--help: git knows no '--help'"),
        ("main..feature", "git knows no 'main..feature'"),
    ],
)
def test_a_ref_that_is_not_there(repository: Repository, ref: str, said: str) -> None:
    with pytest.raises(ExecutionError) as caught:
        repository.frozen(ref)
    assert said in str(caught.value)


def test_a_folder_that_is_in_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "versions", "a")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ExecutionError, match="versions is not in a git repository"):
        config_from("--migrations-freeze=git:main", str(tmp_path / "versions"))


def test_a_repository_that_git_refuses_to_read(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container, where the clone is another user's."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(ExecutionError, match="git:main: git says: detected dubious ownership") as e:
        repository.frozen()
    assert "git config --global --add safe.directory" in str(e.value)


@pytest.mark.parametrize("is_linked", [False, True])
def test_in_a_hook(repository: Repository, tmp_path: Path, is_linked: bool) -> None:
    """git tells its hooks which index they have, and in a linked worktree which repository."""
    hook = repository.folder / ".git" / "hooks" / "pre-commit"
    command = "-m flake8_migrations check --select=MIG001 --since=main migrations"
    hook.write_text(f"#!/bin/sh\n{sys.executable} {command} >{tmp_path}/told\n", "utf-8")
    hook.chmod(0o755)
    folder = repository.folder
    if is_linked:
        folder = tmp_path / "linked"
        repository.git("worktree", "add", "-q", "-b", "other", str(folder), "main")
    write(folder / "migrations" / "versions", "d", "c", "op.drop_table('t')")
    git(folder, "add", "-A")
    with pytest.raises(subprocess.CalledProcessError):
        git(folder, "commit", "-q", "-a", "-m", "change")
    (line,) = (tmp_path / "told").read_text("utf-8").splitlines()
    assert line.startswith("migrations/versions/d.py:")


def test_no_git_at_all(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ExecutionError, match="git:main: git is not installed"):
        repository.frozen()


def test_a_shallow_clone_says_what_it_lacks(repository: Repository, tmp_path: Path) -> None:
    for revision in ("d", "e"):
        write(repository.versions, revision, "c")
        repository.commit()
    clone = tmp_path / "clone"
    source = f"file://{repository.folder}"
    repository.git("clone", "-q", "--depth=1", "--branch=feature", source, str(clone))
    with pytest.raises(GitError, match="knows no 'origin/main': the clone is shallow") as caught:
        unedited_since("origin/main", str(clone))
    assert "fetch-depth: 0" in str(caught.value)


def test_branches_without_a_common_ancestor(repository: Repository) -> None:
    repository.git("checkout", "-q", "--orphan", "other")
    write(repository.versions, "d", "c")
    repository.commit()
    with pytest.raises(ExecutionError, match="no common ancestor of 'main' and HEAD"):
        repository.frozen()


def test_the_default_branch_of_origin(repository: Repository, tmp_path: Path) -> None:
    with pytest.raises(GitError, match="no remote called origin; --since names"):
        default_branch(str(repository.folder))
    repository.git("remote", "add", "origin", "nowhere")
    with pytest.raises(GitError, match="git remote set-head origin --auto"):
        default_branch(str(repository.folder))
    clone = tmp_path / "clone"
    repository.git("branch", "-m", "main", "trunk")
    repository.git("checkout", "-q", "trunk")
    repository.git("clone", "-q", str(repository.folder), str(clone))
    assert default_branch(str(clone)) == "origin/trunk"
