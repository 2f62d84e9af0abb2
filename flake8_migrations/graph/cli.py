"""The command line of ``flake8-migrations-graph``."""

from __future__ import annotations

import os
import sys
from argparse import (
    SUPPRESS,
    Action,
    ArgumentParser,
    ArgumentTypeError,
    BooleanOptionalAction,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NoReturn

from flake8_migrations import __version__
from flake8_migrations.graph import commands, errors
from flake8_migrations.graph.errors import GraphError
from flake8_migrations.graph.sources.configuration import SOURCES, find_configuration
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.project.alembic_ini import SECTION

_FORMATS = ("text", "json", "mermaid", "er", "dot", "svg", "html", "md")
_INTERRUPTED = 130
_WIDTH = 80
"""Columns, where there is no terminal."""

_DESCRIPTION = """\
Foreign keys decide in which order tables can be created and dropped. This command
shows that order, draws it, and checks that the migrations respect it.
"""
_SOURCES = """\
tables are read from the first of these that there is (--source forces one):
  target      TARGET: package.module:attribute (MetaData, declarative base, registry,
              Flask-SQLAlchemy db, a list or dict of these, a function without
              arguments), or package.module, imported with all modules below it
  config      target = … in [flake8-migrations-graph] of tox.ini or setup.cfg, or in
              [tool.flake8-migrations-graph] of pyproject.toml, here or further up
  alembic     alembic.ini or [tool.alembic]: env.py is run, without ever connecting,
              and its target_metadata is taken
  migrations  the folder of migrations, which is only read
All but the last import the application, and so run its code.
"""
_EXIT_CODES = """\
exit codes: 0 done, 1 findings, 2 wrong usage or configuration, 3 could not load
"""
_EXAMPLES = {
    "": """\
examples:
  flake8-migrations-graph analyze
  flake8-migrations-graph visualize myapp.models:Base -o docs/schema.svg
  flake8-migrations-graph order --drop --source migrations
""",
    "analyze": """\
examples:
  flake8-migrations-graph analyze
  flake8-migrations-graph analyze myapp.models --fail-on-cycles
  flake8-migrations-graph analyze --source migrations --format json | jq .order.create
""",
    "visualize": """\
examples:
  flake8-migrations-graph visualize >> README.md
  flake8-migrations-graph visualize -o schema.html
  flake8-migrations-graph visualize --focus orders --depth 2 --towards parents
  flake8-migrations-graph visualize --split components -o docs/schema.mmd
  flake8-migrations-graph visualize --source migrations --inject README.md --check
""",
    "order": """\
examples:
  flake8-migrations-graph order | while read -r table; do …; done
  flake8-migrations-graph order --drop
  flake8-migrations-graph order --for order_items
  flake8-migrations-graph order --levels | awk -F'\\t' '$1 == 1 { print $2 }'
""",
    "migrations": """\
examples:
  flake8-migrations-graph migrations
  flake8-migrations-graph migrations myapp/migrations/versions --format json
""",
    "drift": """\
examples:
  flake8-migrations-graph drift
  flake8-migrations-graph drift myapp.models:Base --migrations migrations/versions
""",
    "explain": """\
examples:
  flake8-migrations-graph explain payments customers
  flake8-migrations-graph explain sales.orders users myapp.models:Base
""",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    _use_utf8()
    given = sys.argv[1:] if arguments is None else arguments
    options = Namespace(traceback=False)
    try:
        options = _parsed(given)
        code: int = options.run(_with_configuration(options))
        sys.stdout.flush()
        return code
    except GraphError as error:
        _show_traceback(options)
        print(_painted(str(error)), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # the reader has what it wanted; Python would complain once more when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BaseException as error:
        if isinstance(error, SystemExit) and error.code in (0, None):
            raise  # --help and --version
        return _unexpected(error, options)


def _unexpected(error: BaseException, options: Namespace) -> int:
    """What nobody has thought of is said as all else is; Python would exit with 1, for findings."""
    from flake8_migrations.graph.sources.running import last_place

    _show_traceback(options)
    said = errors.unexpected(error, last_place(error))
    print(_painted(str(said)), file=sys.stderr)
    return said.exit_code


def _show_traceback(options: Namespace) -> None:
    """Where the error was raised that is handled just now, if that was asked for."""
    if options.traceback:
        import traceback

        traceback.print_exc()


def _with_configuration(options: Namespace) -> Namespace:
    """The options, with filters from the configuration where the command line has none."""
    configuration = find_configuration(options.config, options.name)
    for name, globs in (("include", configuration.include), ("exclude", configuration.exclude)):
        if vars(options).get(name) == []:
            setattr(options, name, list(globs))
    return options


def _use_utf8() -> None:
    """Names of tables are printed as they are, with the line ends of every other platform."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _painted(message: str) -> str:
    """An error with its first word in red, on a terminal that may show colours."""
    if not sys.stderr.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return message
    return message.replace("error:", "\x1b[1;31merror:\x1b[0m", 1)


class _Formatter(RawDescriptionHelpFormatter):
    """Paragraphs as they are written, as wide as the terminal.

    argparse makes a formatter for each option, and imports all that archives need for the width.
    """

    def __init__(self, prog: str, **given: Any) -> None:
        super().__init__(prog, **{"width": _width() - 2, **given})


@cache
def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 2:
        return int(columns)
    try:
        return os.get_terminal_size().columns or _WIDTH
    except (ValueError, OSError):
        return _WIDTH


class _Parser(ArgumentParser):
    """Says what is wrong as every other error does, not below all options there are."""

    def error(self, message: str) -> NoReturn:
        raise errors.bad_command_line(self.prog, message)

    def _check_value(self, action: Action, value: Any) -> None:
        """Asked by argparse whether a value is one of the choices, of which commands are one."""
        if action.choices is None or value in action.choices:
            return
        option = action.option_strings[-1] if action.option_strings else None
        choices = action.choices if option else [one[0] for one in _COMMANDS]
        raise errors.no_choice(self.prog, option, value, choices)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is not a number of foreign keys")
    return int(text)


def _parsed(arguments: Sequence[str]) -> Namespace:
    """What the command line asks for.

    Raises:
        UsageError: It asks for something that there is not.
    """
    parser = _parser(arguments)
    options, unknown = parser.parse_known_args(arguments)
    if "run" not in options:
        if unknown:
            known = _options_in(parser.format_usage())
            raise errors.unknown_arguments(parser.prog, unknown, known)
        raise errors.no_command(parser.prog, [one[0] for one in _COMMANDS])
    if unknown:
        known = _options_in(options.usage())
        raise errors.unknown_arguments(f"{parser.prog} {options.command}", unknown, known)
    return options


def _options_in(usage: str) -> list[str]:
    return [word.strip("[]|,") for word in usage.split() if word.startswith(("[--", "--"))]


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    """The parser with the commands that the arguments may mean, for each takes its time."""
    named = [one for one in _COMMANDS if one[0] in arguments]
    is_help = not {"-h", "--help"}.isdisjoint(arguments)
    parser = _Parser(
        prog="flake8-migrations-graph",
        description=_DESCRIPTION,
        epilog=f"{_SOURCES}\n{_EXIT_CODES}\n{_EXAMPLES['']}",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_common(parser)
    parser.set_defaults(
        config=None, source=None, dialect=None, traceback=False, name=SECTION, x=None,
        imports=None, strict=False,
    )  # fmt: skip
    subparsers = parser.add_subparsers(metavar="COMMAND", dest="command")
    for name, summary, add_options, run in _COMMANDS if is_help or not named else named:
        command = subparsers.add_parser(
            name,
            help=summary,
            description=f"{run.__doc__}\n",
            epilog=f"{_EXAMPLES[name]}\n{_EXIT_CODES}",
            formatter_class=_Formatter,
            allow_abbrev=False,
        )
        command.set_defaults(run=run, usage=command.format_usage, target=None)
        add_options(command)
        _add_common(command)
    return parser


def _add_common(parser: ArgumentParser) -> None:
    """The options that may stand before the command and behind it."""
    parser.add_argument(
        "-c", "--config", metavar="FILE", default=SUPPRESS,
        help="the configuration: tox.ini, setup.cfg, pyproject.toml or alembic.ini",
    )  # fmt: skip
    parser.add_argument(
        "-n", "--name", metavar="SECTION", default=SUPPRESS,
        help="the section of alembic.ini, as in alembic -n (default: alembic)",
    )  # fmt: skip
    parser.add_argument(
        "-x", metavar="NAME=VALUE", action="append", default=SUPPRESS,
        help="an argument that env.py asks for, as in alembic -x",
    )  # fmt: skip
    parser.add_argument(
        "--source", choices=SOURCES, default=SUPPRESS,
        help="where tables are read from (default: the first that there is)",
    )  # fmt: skip
    parser.add_argument(
        "--dialect", choices=sorted(DIALECTS), default=SUPPRESS,
        help="the database for which migrations are read (default: what the project shows)",
    )  # fmt: skip
    parser.add_argument(
        "--import", metavar="MODULE", action="append", dest="imports", default=SUPPRESS,
        help="import this module, a package with all below it, for the models that it defines",
    )  # fmt: skip
    parser.add_argument(
        "--strict", action="store_true", default=SUPPRESS,
        help="exit with 3 on foreign keys that lead nowhere, which are otherwise reported"
        " and left out",
    )  # fmt: skip
    parser.add_argument(
        "--traceback", action="store_true", default=SUPPRESS,
        help="show where in the code an error was raised",
    )  # fmt: skip


def _add_target(parser: ArgumentParser) -> None:
    parser.add_argument(
        "target", metavar="TARGET", nargs="?",
        help="the models, as package.module:attribute or package.module; "
        "or a folder of migrations",
    )  # fmt: skip


def _add_filters(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("which tables")
    group.add_argument(
        "--include", metavar="GLOB", action="append", default=[], help="only tables that match"
    )
    group.add_argument(
        "--exclude", metavar="GLOB", action="append", default=[], help="leave out tables that match"
    )
    group.add_argument("--schema", metavar="NAME", help="only tables of this schema")


def _add_output(parser: ArgumentParser, formats: Sequence[str], default: str) -> None:
    more = "; png and pdf by -o alone" if "svg" in formats else ""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--format", choices=formats,
        help=f"default: what the suffix of -o says, else {default}{more}",
    )  # fmt: skip
    group.add_argument("-o", "--output", metavar="FILE", help="write to a file instead of stdout")
    group.add_argument(
        "--check", action="store_true",
        help="write nothing; exit 1 with a diff when the file is not up to date",
    )  # fmt: skip
    group.add_argument("--fail-on-cycles", action="store_true", help="exit 1 when there is a cycle")


def _analyze(parser: ArgumentParser) -> None:
    _add_target(parser)
    _add_output(parser, ("text", "json", "md"), "text")
    _add_filters(parser)


def _visualize(parser: ArgumentParser) -> None:
    _add_target(parser)
    _add_output(parser, _FORMATS, "mermaid")
    group = parser.add_argument_group("into a document")
    group.add_argument("--inject", metavar="FILE", help="replace what is between two markers")
    group.add_argument("--marker", metavar="NAME", help="the name in the markers")
    group = parser.add_argument_group("into several files")
    group.add_argument(
        "--split", choices=("components", "schemas"),
        help="a file for each group of tables that foreign keys connect, or for each schema; "
        "each is named after -o FILE and its part",
    )  # fmt: skip
    _add_filters(parser)
    group = parser.add_argument_group("near a table")
    group.add_argument(
        "--focus", metavar="TABLE", action="append", default=[],
        help="only this table and those near it",
    )  # fmt: skip
    group.add_argument(
        "--depth",
        metavar="N",
        type=_number,
        default=1,
        help="how many foreign keys away (default: 1)",
    )
    group.add_argument(
        "--towards", choices=("parents", "children", "both"), default="both",
        help="parents: what it refers to; children: what refers to it",
    )  # fmt: skip
    group = parser.add_argument_group("looks")
    group.add_argument("--direction", choices=("TD", "LR"), help="top down, or left to right")
    group.add_argument("--columns", choices=("none", "keys", "all"), help="columns that are shown")
    group.add_argument(
        "--fence", action=BooleanOptionalAction,
        help="Mermaid in a Markdown fence (default: but for .mmd and .mermaid)",
    )  # fmt: skip


def _order(parser: ArgumentParser) -> None:
    _add_target(parser)
    parser.add_argument("--drop", action="store_true", help="the order in which to drop")
    parser.add_argument(
        "--levels", action="store_true",
        help="before each table the number of its level and a tab; "
        "tables of one level do not need each other",
    )  # fmt: skip
    parser.add_argument(
        "--for", metavar="TABLE", dest="needed_for",
        help="only this table and what it needs, the targets of deferred keys included",
    )  # fmt: skip
    _add_filters(parser)


def _migrations(parser: ArgumentParser) -> None:
    parser.add_argument(
        "target", metavar="DIR", nargs="?",
        help="the folder (default: what the configuration says, or the only one below)",
    )  # fmt: skip
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _drift(parser: ArgumentParser) -> None:
    _add_target(parser)
    parser.add_argument("--migrations", metavar="DIR", help="the folder of migrations")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    _add_filters(parser)


def _explain(parser: ArgumentParser) -> None:
    parser.add_argument("later", metavar="A", help="the table that comes after")
    parser.add_argument("earlier", metavar="B", help="the table that it follows")
    _add_target(parser)


_COMMANDS: Sequence[
    tuple[str, str, Callable[[ArgumentParser], None], Callable[[Namespace], int]]
] = (
    ("analyze", "dependencies, create and drop order, cycles", _analyze, commands.analyze),
    ("visualize", "a picture of the tables", _visualize, commands.visualize),
    ("order", "one table a line, in order", _order, commands.order),
    ("migrations", "the shape of the history, checked", _migrations, commands.migrations),
    ("drift", "models against migrations", _drift, commands.drift),
    ("explain", "why a table must come after another", _explain, commands.explain),
)
