"""What git tells of files: which of them stand as they do on a ref."""

from __future__ import annotations

import os
import subprocess

_WANTED = "*.py"
_GONE, _MOVED = frozenset("DMTU"), "R"
"""The letters of ``git diff --name-status``."""


class GitError(Exception):
    """git cannot tell; the message says why, and what helps."""


def unedited_since(ref: str, folder: str) -> frozenset[str]:
    """The absolute paths of the Python files that stand as they do on a ref.

    Or as they did where the current branch left it: what the ref has changed since is no edit of
    the branch. Files that were moved and are the same otherwise count.

    Args:
        ref: A branch, tag or commit.
        folder: Any folder of the repository.

    Raises:
        GitError: There is no git, no repository, no such ref, or no common history with it.
    """
    top = _top(folder)
    commit = _commit(top, ref)
    if commit is None:
        raise GitError(f"git knows no {ref!r}{_shallow(top)}")
    base = _asked(top, "merge-base", commit, "HEAD")
    if base is None:
        raise GitError(f"git finds no common ancestor of {ref!r} and HEAD{_shallow(top)}")
    found = {name for one in {commit, base} for name in _unedited(one, top)}
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in found)


def default_branch(folder: str) -> str:
    """The default branch of origin, as ``origin/main``.

    Raises:
        GitError: There is no git, or it does not know which one that is.
    """
    top = _top(folder)
    head = _asked(top, "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
    for name in [head] if head else ["origin/main", "origin/master"]:
        if _commit(top, name) is not None:
            return name
    if _asked(top, "remote", "get-url", "origin") is None:
        raise GitError("git knows no remote called origin; --since names a branch, tag or commit")
    raise GitError(
        "git knows no default branch of origin; git remote set-head origin --auto sets it"
    )


def _top(folder: str) -> str:
    done = _run(folder, "rev-parse", "--show-toplevel")
    if done.returncode == 0:
        return os.fsdecode(done.stdout).strip("\n")
    said = " ".join(os.fsdecode(done.stderr).split()).removeprefix("fatal: ")
    if "not a git repository" in said:
        raise GitError(f"{folder} is not in a git repository")
    raise GitError(f"git says: {said}")  # that the folder is another user's, in a container


def _commit(top: str, ref: str) -> str | None:
    """The id of a commit that is there."""
    wanted = f"{ref}^{{commit}}"
    return _asked(top, "rev-parse", "--verify", "--quiet", "--end-of-options", wanted)


def _unedited(commit: str, top: str) -> set[str]:
    """The files of a commit that the working tree has as they are there, by their names here."""
    listed = _asked(top, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
    found = {name for name in (listed or "").split("\0") if name.endswith(".py")}
    said = (
        _asked(top, "diff", "-z", "--name-status", "-M100%", "--no-ext-diff", commit, "--", _WANTED)
        or ""
    ).split("\0")
    while len(said) > 1:
        letter, name = said.pop(0)[:1], said.pop(0)
        if letter in _GONE:
            found.discard(name)
        elif letter == _MOVED:
            found.discard(name)
            found.add(said.pop(0))
    return found


def _shallow(folder: str) -> str:
    if _asked(folder, "rev-parse", "--is-shallow-repository") != "true":
        return ""
    return ": the clone is shallow, and has to be complete (fetch-depth: 0, git fetch --unshallow)"


def _asked(folder: str, *arguments: str) -> str | None:
    """What git prints; None where it fails.

    Raises:
        GitError: There is no git.
    """
    done = _run(folder, *arguments)
    return None if done.returncode else os.fsdecode(done.stdout).strip("\n")


def _run(folder: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-c", "core.fsmonitor=false", *arguments]
    try:
        return subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, env=_environment()
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None


def _environment() -> dict[str, str]:
    """Without what git tells its hooks: there every folder passes for the top of a worktree."""
    told = {"GIT_INDEX_FILE", "GIT_PREFIX"}
    if "GIT_WORK_TREE" not in os.environ:
        told.add("GIT_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in told}
    return {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
