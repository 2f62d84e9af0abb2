"""The command line of ``flake8-migrations``. What a command needs is imported when it runs."""

from __future__ import annotations

import io
import os
import sys
from argparse import (
    SUPPRESS,
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from flake8_migrations import __version__
from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.formats import FORMATS

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from flake8_migrations.command.finding import Report

CLEAN, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130

_EXIT_CODES = """\
exit codes: 0 nothing found, 1 findings, 2 wrong usage or configuration, or a file
that does not parse, cannot be read or is not there
"""
_EXAMPLES = """\
examples:
  flake8-migrations check
  flake8-migrations check --new
  flake8-migrations check --extend-select MIG1,MIG2 --format github migrations/
  flake8-migrations rules enum
  flake8-migrations explain MIG205
"""
_COMMANDS = ("check", "rules", "explain", "graph")
_NO_COMMAND = (
    f"which command? {', '.join(_COMMANDS[:-1])} or {_COMMANDS[-1]};"
    " flake8-migrations --help says what each does"
)
_CHECK = """\
Reports what destroys data, locks tables, breaks the running release, fails or cannot be
undone: what flake8 with the plugin reports, and nothing else of flake8. Without a PATH, the
folders that Alembic's configuration names are checked. Options may stand in the [flake8]
section of setup.cfg, tox.ini or .flake8, as migrations-dialect for --dialect, or in
[tool.flake8-migrations] of pyproject.toml, as dialect.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # what the terminal lacks
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["graph"]:
        from flake8_migrations.graph.cli import main as graph

        return graph(given[1:])
    try:
        _refuse_no_command(given)
        options, unknown = _parser().parse_known_args(given)
        if unknown:
            what = f"unrecognized arguments: {' '.join(unknown)}"
            raise UsageError(
                f"{what}; flake8-migrations {options.command} --help lists the options"
            )
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except UsageError as error:
        print(f"error: {_as_typed(str(error), given)}", file=sys.stderr)
        return WRONG
    except BrokenPipeError:  # | head: whoever reads has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        return INTERRUPTED


def _refuse_no_command(given: Sequence[str]) -> None:
    """Says which command was meant where none of them comes first."""
    if not given:
        raise UsageError(_NO_COMMAND)
    first = given[0]
    if first in _COMMANDS or first in ("-h", "--help", "--version"):
        return
    if first.startswith("-") or os.path.exists(first):
        raise UsageError(f"{first} follows a command: flake8-migrations check {' '.join(given)}")
    from flake8_migrations.config.misuse import close_to, did_you_mean

    hint = did_you_mean(close_to(first, _COMMANDS, 1, 0.6))
    raise UsageError(f"{first}: no such command{hint}; {_NO_COMMAND}")


def _as_typed(problem: str, given: Sequence[str]) -> str:
    """The message, with --dialect in place of --migrations-dialect where that was typed."""
    long, colon, rest = problem.partition(": ")
    short = long.replace("--migrations-", "--", 1)
    typed = {one.partition("=")[0] for one in given}
    return f"{short}{colon}{rest}" if short in typed and long not in typed else problem


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Says what is wrong in one line, not below all options there are."""
        raise UsageError(f"{message}; {self.prog} --help lists the options")


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="flake8-migrations",
        description="Finds hazards in Alembic migrations.",
        epilog=f"{_EXIT_CODES}\n{_EXAMPLES}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    check = commands.add_parser(
        "check",
        help="lint migrations",
        description=_CHECK,
        epilog=_EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_check(check)
    check.set_defaults(run=_check)
    rules = commands.add_parser("rules", help="list the codes", allow_abbrev=False)
    rules.add_argument(
        "word", nargs="?", default="", metavar="WORD", help="only codes whose page contains it"
    )
    rules.set_defaults(run=_rules)
    explain = commands.add_parser("explain", help="print the page of a code", allow_abbrev=False)
    explain.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help="a code or name, such as MIG002 or drop-column; MIG1 or enum lists all that fit",
    )
    explain.set_defaults(run=_explain)
    commands.add_parser(
        "graph", help="the order of tables, pictures, drift: flake8-migrations-graph"
    )
    return parser


def _add_check(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files, folders, or - for stdin")
    group = parser.add_argument_group("what is new")
    group.add_argument(
        "--since", metavar="REF", help="only revisions that are not on a git ref, or edited since"
    )
    group.add_argument(
        "--new", action="store_true", help="the same, since the default branch of origin"
    )
    group = parser.add_argument_group("which codes")
    for name, text in (
        ("select", "only these codes, such as MIG0,MIG205"),
        ("extend-select", "these codes too, such as MIG1,MIG2"),
        ("ignore", "not these codes"),
        ("extend-ignore", "not these codes either"),
    ):
        group.add_argument(f"--{name}", metavar="CODES", default=SUPPRESS, help=text)
    group.add_argument(
        "--disable-noqa", action="store_true", default=SUPPRESS, help="ignore # noqa comments"
    )
    group = parser.add_argument_group("output")
    group.add_argument("--format", choices=FORMATS, help="default: full on a terminal, else text")
    group.add_argument("-o", "--output", metavar="FILE", help="write to a file instead of stdout")
    group.add_argument(
        "--statistics",
        action="store_true",
        help="count the findings per code instead of listing them",
    )
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 despite findings")
    group.add_argument(
        "--add-noqa", action="store_true", help="write a # noqa comment for each finding"
    )
    group = parser.add_argument_group("configuration")
    group.add_argument("--config", metavar="FILE", help="instead of the file that flake8 finds")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")
    group.add_argument(
        "--show-config",
        action="store_true",
        help="show the settings in force and where they come from",
    )
    group.add_argument(
        "--exclude", metavar="GLOBS", default=SUPPRESS, help="files and folders to leave out"
    )
    group.add_argument(
        "--extend-exclude", metavar="GLOBS", default=SUPPRESS, help="leave these out, too"
    )
    group.add_argument(
        "--stdin-display-name", metavar="PATH", default=SUPPRESS, help="the path that - stands for"
    )
    group.add_argument(
        "-j", "--jobs", metavar="N", type=_jobs, default=None, help="processes (default: auto)"
    )
    _add_options(parser.add_argument_group("about the project"))


def _add_options(group: _ArgumentGroup) -> None:
    """The options that the plugin has as well."""
    from flake8_migrations.config.options import OPTIONS

    for option in OPTIONS:
        group.add_argument(
            f"--{option.name}",
            f"--migrations-{option.name}",
            dest=f"migrations_{option.name}",
            metavar=option.name.replace("-", "_").upper(),
            default=SUPPRESS,
            help=option.text.replace("%", "%%"),
        )


def _jobs(text: str) -> int:
    if text == "auto":
        return os.cpu_count() or 1
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is not a number of processes")
    return int(text)


_PASSED_ON = (
    "select", "extend_select", "ignore", "extend_ignore", "exclude", "extend_exclude",
    "stdin_display_name",
)  # fmt: skip
"""Options with a value that flake8 has as well."""


def _check(given: Namespace) -> int:
    from flake8_migrations.command.linting import check_files, files_of
    from flake8_migrations.command.settings import Given, settings_of
    from flake8_migrations.command.targets import check_paths, default_paths, refuse_nothing

    paths = given.paths or default_paths()
    check_paths(paths)
    said = vars(given)
    arguments = [f"--{one.replace('_', '-')}={said[one]}" for one in _PASSED_ON if one in said]
    arguments += [
        f"--{name.replace('_', '-', 1)}={value}"
        for name, value in said.items()
        if name.startswith("migrations_")
    ]
    arguments += ["--disable-noqa"] if said.get("disable_noqa") else []
    asked = Given((*arguments, "--", *paths), given.config, given.isolated, _since(given))
    settings = settings_of(asked)
    if given.show_config:
        from flake8_migrations.command.show_config import shown

        return _printed(shown(asked, settings, paths), given.output)
    files = files_of(settings)
    report = check_files(files, settings, given.jobs or os.cpu_count() or 1)
    refuse_nothing(report, paths)
    if given.add_noqa:
        from flake8_migrations.command.noqa import add_noqa

        return _printed(add_noqa(report, settings), None)
    return _reported(given, report)


def _since(given: Namespace) -> str | None:
    if not given.new:
        since: str | None = given.since
        if since == "":  # as CI has it where a variable is not set
            raise UsageError("--since: no ref given; it names a branch, tag or commit")
        return since
    if given.since is not None:
        raise UsageError("--new and --since say the same: give one of them")
    from flake8_migrations.project.git import GitError, default_branch

    try:
        return default_branch(os.getcwd())
    except GitError as error:
        raise UsageError(f"--new: {error}") from None


def _reported(given: Namespace, report: Report) -> int:
    from flake8_migrations.command.formats import LEFT_OUT, formatter
    from flake8_migrations.command.formats.statistics import write as statistics

    is_for_people = given.output is None and sys.stdout.isatty()
    name = given.format or ("full" if is_for_people else "text")
    text = statistics(report) if given.statistics else formatter(name)(report)
    _printed(_coloured(text) if name == "full" and is_for_people else text, given.output)
    if name in LEFT_OUT or given.statistics or given.output is not None:
        for one in report.unreadable:
            print(f"{one.path}:{one.line}:{one.column}: {one.problem}", file=sys.stderr)
    if report.unreadable:
        return WRONG
    return FOUND if report.findings and not given.exit_zero else CLEAN


def _printed(text: str, file: str | None) -> int:
    if file is None:
        print(text, end="")
        return CLEAN
    try:
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        raise UsageError(f"--output: {file}: {error.strerror}") from None
    return CLEAN


def _coloured(text: str) -> str:
    """The text of a terminal that may show colours: where it is bold, what is wrong red."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    lines = text.split("\n")
    return "\n".join(_coloured_line(line) for line in lines)


_LINKS = ("  flake8-migrations explain", "  http")


def _coloured_line(line: str) -> str:
    place, found, rest = line.partition(": MIG")
    if found and not line.startswith(" "):
        return f"\x1b[1m{place}:\x1b[0m \x1b[1;31mMIG{rest}\x1b[0m"
    return f"\x1b[2m{line}\x1b[0m" if line.startswith(_LINKS) else line


def _rules(given: Namespace) -> int:
    from flake8_migrations.command.explain import listed, with_word

    codes = with_word(given.word)
    if not codes:
        raise UsageError(f"no page holds {given.word!r}; flake8-migrations rules lists all codes")
    print(listed(codes, given.word))
    return CLEAN


def _explain(given: Namespace) -> int:
    from flake8_migrations.command.explain import explained, guesses

    for guess in guesses(given.codes):
        print(guess, file=sys.stderr)
    print(explained(given.codes))
    return CLEAN
