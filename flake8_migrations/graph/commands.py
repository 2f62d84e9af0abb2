"""The commands: each reads its source, prints to stdout and returns the exit code."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from flake8_migrations.graph import errors
from flake8_migrations.graph.errors import FINDINGS
from flake8_migrations.graph.ordering import (
    Order,
    needed_for,
    only,
    order_tables,
    paths,
)
from flake8_migrations.graph.sources import (
    Loaded,
    Request,
    database_of_url,
    dialect_for,
    find_migrations,
    is_folder,
    load,
    load_migrations,
    load_models,
)
from flake8_migrations.graph.sources.running import relative
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import Schema, sort_key
from flake8_migrations.replay.identity import lies_in

if TYPE_CHECKING:
    from flake8_migrations.graph.drift import Drift, Sides
    from flake8_migrations.graph.render.options import RenderOptions

SUFFIXES = {
    ".md": "mermaid",
    ".markdown": "mermaid",
    ".mmd": "mermaid",
    ".mermaid": "mermaid",
    ".dot": "dot",
    ".gv": "dot",
    ".svg": "svg",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".txt": "text",
    ".png": "png",
    ".pdf": "pdf",
}
"""The formats that the suffix of an output file stands for."""
_REPORTS = {".json": "json", ".md": "md", ".markdown": "md", ".txt": "text"}
_BARE = (".mmd", ".mermaid")
_DRAWN_BY_DOT = ("png", "pdf")
_WITH_KEYS = ("json", "er", "svg", "html")
"""The formats that say what is unique, and what the primary key is."""
_SHOWN_UNRESOLVED = 20


class Tables(NamedTuple):
    """What is left to show after the filters, with the order that the whole schema has."""

    schema: Schema
    order: Order
    from_models: bool


def say(text: str) -> None:
    """Prints to stderr, where everything goes that is no data."""
    print(text, file=sys.stderr)


def show(lines: Iterable[str]) -> None:
    """Prints data to stdout."""
    for line in lines:
        print(line)


def analyze(options: Namespace) -> int:
    """Dependencies, create order, drop order, cycles and isolated tables."""
    from flake8_migrations.graph import report

    format = _format(options, "text", _REPORTS)
    tables = _filtered(_loaded(options, asks_keys=format in _WITH_KEYS), options)
    if format == "text":
        picture = "".join(f"{line}\n" for line in report.analysis(*tables))
    else:
        picture = _rendered(tables, format, options)
    return max(_delivered(picture, format, options), _cycles_found(tables, options))


def visualize(options: Namespace) -> int:
    """The picture of the tables."""
    _check_visualize_options(options)
    format = _format(options, "mermaid", SUFFIXES)
    loaded = _loaded(options, asks_keys=format in _WITH_KEYS or options.columns is not None)
    tables = Tables(loaded.schema, order_tables(loaded.schema), loaded.from_models)
    if not options.focus:
        referred = {key.referred_table for key in loaded.schema.foreign_keys}
        chosen = (name for name in referred | _names(loaded.schema) if _passes(name, options))
        _check_choice(chosen, [loaded.schema], options)
    codes = [_drawn(tables, format, part) for part in _parts(tables, options)]
    unread = _unread_files(loaded.schema) if options.check else 0
    return max([*codes, unread, _cycles_found(tables, options)])


def _drawn(tables: Tables, format: str, options: Namespace) -> int:
    picture = _rendered(tables, "dot" if format in _DRAWN_BY_DOT else format, options)
    return _delivered(picture, format, options)


def _parts(tables: Tables, options: Namespace) -> Iterator[Namespace]:
    """The options for each picture: one for all, unless it is to be split."""
    if options.split is None:
        yield options
        return
    from flake8_migrations.graph.render.parts import parts
    from flake8_migrations.graph.render.view import view

    whole = view(tables.schema, tables.order, _render_options(tables, options, boundary=False))
    stem, suffix = os.path.splitext(options.output)
    for part in parts(whole, options.split):
        path = f"{stem}-{part.name}{suffix}"
        say(f"{path}: {errors.listed(sorted(map(str, part.tables)))}")
        chosen = {"output": path, "only": part.tables, "focus": []}
        yield Namespace(**{**vars(options), **chosen})


def order(options: Namespace) -> int:
    """One table a line, in the order of creation or of dropping."""
    from flake8_migrations.graph import report

    loaded = _loaded(options, asks_keys=False)
    schema = loaded.schema
    whole = order_tables(schema)
    if options.needed_for:
        table = find_table("--for", options.needed_for, schema)
        chosen = only(whole, needed_for(schema, table))
    else:
        chosen = only(whole, _passing(schema, options))
    levels = chosen.levels[::-1] if options.drop else chosen.levels
    kinds = report.kinds_of(schema)
    for number, level in enumerate(levels, 1):
        for name in level[::-1] if options.drop else level:
            marked = (report.label(name), *((kinds[name],) if name in kinds else ()))
            print("\t".join([*((str(number),) if options.levels else ()), *marked]))
    for cycle in chosen.cycles:
        for line in report.cycle_lines(cycle, loaded.from_models):
            say(line)
    if chosen.cycles:
        say("the order holds when these foreign keys are deferred; without that none does")
    return FINDINGS if chosen.cycles else 0


def migrations(options: Namespace) -> int:
    """The shape of the history, and what is wrong with it."""
    from flake8_migrations.graph import report
    from flake8_migrations.graph.checks import check
    from flake8_migrations.graph.frozen import frozen_files
    from flake8_migrations.model.history import History
    from flake8_migrations.replay.histories import histories_of

    request = _request(options)._replace(source="migrations")
    configuration = request.configuration()
    found = find_migrations(request, configuration, may_be_none=True)
    say(f"source: {errors.listed(map(relative, found.places))} (read, not run)")
    for place in found.missing:
        say(f"note: there is no folder for {place.option} = {place.written}; Alembic skips it")
    histories = histories_of(found.read)
    findings = check(found.read, dialect_for(request, configuration, found.read))
    frozen = frozen_files(found.places, histories)
    exempt = [one for one in findings if one.path in frozen]
    if exempt:
        findings = tuple(one for one in findings if one.path not in frozen)
        say(f"note: {report.count(len(exempt), 'finding')} in what migrations-freeze exempts")
    if options.format == "json":
        _print_json(report.history_document(histories, findings))
    else:
        show(
            line
            for history in histories or (History(()),)
            for line in report.history_lines(history, is_named=len(histories) > 1)
        )
        show(report.finding_lines(findings))
    return FINDINGS if findings else 0


def drift(options: Namespace) -> int:
    """Models against migrations."""
    from flake8_migrations.graph import drift as found
    from flake8_migrations.graph import report

    request = _request(options)
    if is_folder(request.target):
        request = request._replace(target=None)
        options.migrations = options.migrations or options.target
    models = load_models(request, say)
    say(f"models: {models.source}: {report.size(models.schema)}")
    static = request._replace(target=options.migrations, source="migrations")
    replayed = load_migrations(static, asks_what_is_sure=True)
    say(f"migrations: {replayed.source}: {report.size(replayed.schema)}")
    _say_unresolved(replayed.schema)
    drift, sides = _compared(models, replayed, options)
    if options.format == "json":
        _print_json(found.document(drift))
    else:
        show(found.lines(drift, sides))
    return FINDINGS if drift.differences else _unread_files(replayed.schema)


def _compared(models: Loaded, replayed: Loaded, options: Namespace) -> tuple[Drift, Sides]:
    """The differences between what the options leave of both, and what was compared."""
    from flake8_migrations.graph import drift
    from flake8_migrations.graph.alignment import aligned
    from flake8_migrations.graph.column_drift import Known, of_columns, of_keys, unknown_columns
    from flake8_migrations.graph.sources.filters import parts_kept, without_excluded

    assert replayed.known is not None and replayed.dialect is not None
    own_schema = database_of_url(_request(options)) if replayed.dialect == "mysql" else ""
    left = aligned(models.schema, replayed.schema, replayed.dialect, own_schema)
    if left.default_schema:
        say(f"note: tables without a schema are taken for those in schema {left.default_schema}")
    both = drift.comparable(drift.Sides(models.schema, left.schema))
    kept = drift.Sides(*without_excluded(models.found, *both))
    _say_left_out(both, kept)
    older = frozenset[Name]() if options.strict else drift.never_created(kept)
    names = sorted(older, key=sort_key)
    _say_never_created(names, replayed.schema)
    passing = {name for one in kept for name in _names(one) if _passes(name, options)}
    _check_choice(passing, kept, options)
    sides = drift.Sides(*(one.restricted(passing) for one in kept))
    known = Known(replayed.known, left.written)
    parts = parts_kept(models.found, *both, [*of_columns(sides, known), *of_keys(sides, known)])
    differences = drift.sorted_differences([*drift.of_tables(sides, older), *parts])
    return drift.Drift(differences, tuple(names), tuple(unknown_columns(sides, known))), sides


def _say_left_out(before: Iterable[Schema], after: Iterable[Schema]) -> None:
    names, left = (
        {str(table.name) for schema in schemas for table in schema.tables}
        for schemas in (before, after)
    )
    if names - left:
        say(f"left out by include_object or include_name: {errors.listed(sorted(names - left))}")


def explain(options: Namespace) -> int:
    """Why one table must come after another."""
    from flake8_migrations.graph import report

    schema = _loaded(options, asks_keys=False).schema
    later = find_table("explain", options.later, schema)
    earlier = find_table("explain", options.earlier, schema)
    deferred = order_tables(schema).deferred
    found = list(paths(schema, later, earlier, deferred))
    show(report.explanation(later, earlier, found, _otherwise(schema, later, earlier)))
    return 0


def _otherwise(schema: Schema, later: Name, earlier: Name) -> str:
    """What is true of two tables of which the first need not follow the second."""
    deferred = order_tables(schema).deferred
    if later == earlier:
        return "it is the same table, and a reference to itself asks for nothing"
    if any(paths(schema, earlier, later, deferred, limit=1)):
        return f"it is {earlier} that must come after {later}"
    undeferred = schema._replace(
        foreign_keys=tuple(key._replace(use_alter=False) for key in schema.foreign_keys)
    )
    if any(paths(undeferred, later, earlier, limit=1)):
        return "the foreign keys between them are added after the tables"
    return "no foreign keys lead from one to the other"


def find_table(option: str, text: str, schema: Schema) -> Name:
    """The table that the user means: with or without its schema, in any case if that is clear.

    Raises:
        UsageError: There is none, or there are several.
    """
    names = [table.name for table in schema.tables]
    within, _, bare = text.rpartition(".")
    candidates = (
        [name for name in names if str(name) == text],
        [name for name in names if name.name == text],
        [name for name in names if text.lower() in (str(name).lower(), name.name.lower())],
        [
            one
            for one in names
            if within and one.name.lower() == bare.lower() and lies_in(one, within)
        ],
    )
    for found in candidates:
        if len(found) == 1:
            return found[0]
        if found:
            raise errors.ambiguous_table(option, text, [str(name) for name in found])
    raise errors.unknown_table(option, text, map(str, names))


def _request(options: Namespace) -> Request:
    return Request(
        options.target,
        options.source,
        options.config,
        options.dialect,
        options.name,
        tuple(options.x or ()),
        tuple(options.imports or ()),
        options.strict,
    )


def _loaded(options: Namespace, *, asks_keys: bool) -> Loaded:
    """The tables, after naming their source."""
    from flake8_migrations.graph.report import size

    loaded = load(_request(options)._replace(asks_keys=asks_keys), say)
    say(f"source: {loaded.source}: {size(loaded.schema)}")
    _say_unresolved(loaded.schema)
    if not loaded.from_models:
        _say_never_created(sorted(_never_created(loaded.schema), key=sort_key), loaded.schema)
    return loaded


def _never_created(schema: Schema) -> set[Name]:
    """The tables that migrations alter or refer to, and that none of them creates."""
    tables = {table.name: table.is_created for table in schema.tables}
    referred = {key.referred_table for key in schema.foreign_keys} - tables.keys()
    return referred | {name for name, is_created in tables.items() if not is_created}


def _say_never_created(names: Sequence[Name], migrations: Schema) -> None:
    from flake8_migrations.graph.report import never_created_text

    if names:
        say(f"note: {never_created_text(names, not migrations.unresolved)}")


def _say_unresolved(schema: Schema) -> None:
    for one in schema.unresolved[:_SHOWN_UNRESOLVED]:
        say(f"warning: {relative(one.path)}:{one.line}: {one.what}")
    if len(schema.unresolved) > _SHOWN_UNRESOLVED:
        say(f"warning: and {len(schema.unresolved) - _SHOWN_UNRESOLVED} more of this kind")


def _unread_files(schema: Schema) -> int:
    """A migration that nobody could read is a finding where the migrations vouch for something."""
    count = sum(one.is_file for one in schema.unresolved)
    if count:
        say(f"{count} of the migrations could not be read, so this proves nothing")
    return FINDINGS if count else 0


def _filtered(loaded: Loaded, options: Namespace) -> Tables:
    whole = order_tables(loaded.schema)
    passing = _passing(loaded.schema, options)
    return Tables(loaded.schema.restricted(passing), only(whole, passing), loaded.from_models)


def _passing(schema: Schema, options: Namespace) -> frozenset[Name]:
    """The tables that --include, --exclude and --schema leave.

    Raises:
        UsageError: There are tables, and none is left.
    """
    passing = frozenset(name for name in _names(schema) if _passes(name, options))
    _check_choice(passing, [schema], options)
    return passing


def _names(schema: Schema) -> set[Name]:
    return {table.name for table in schema.tables}


def _passes(name: Name, options: Namespace) -> bool:
    from fnmatch import fnmatchcase

    def fits(globs: Iterable[str]) -> bool:
        return any(fnmatchcase(text, glob) for text in (str(name), name.name) for glob in globs)

    if options.schema is not None and not lies_in(name, options.schema):
        return False
    return (not options.include or fits(options.include)) and not fits(options.exclude)


def _check_choice(passing: Iterable[Name], schemas: Iterable[Schema], options: Namespace) -> None:
    """That something is left of what there is: an empty picture tells nothing."""
    known = {name for schema in schemas for name in _names(schema)}
    if not known or any(True for _ in passing):
        return
    given = [
        *(f"--include {glob}" for glob in options.include),
        *(f"--exclude {glob}" for glob in options.exclude),
        *([f"--schema {options.schema}"] if options.schema is not None else []),
    ]
    wanted = [*options.include, *([options.schema] if options.schema is not None else [])]
    schemas_known = {name.schema for name in known if name.schema}
    raise errors.nothing_chosen(
        errors.listed(given), wanted, [*map(str, known), *(schemas_known if options.schema else ())]
    )


def _cycles_found(tables: Tables, options: Namespace) -> int:
    from flake8_migrations.graph.report import count

    if not (options.fail_on_cycles and tables.order.cycles):
        return 0
    say(f"{count(len(tables.order.cycles), 'cycle')} without use_alter (--fail-on-cycles)")
    return FINDINGS


def _check_visualize_options(options: Namespace) -> None:
    if options.marker and not options.inject:
        raise errors.incomplete(
            "--marker", "--inject FILE", "a marker is a place in a file that is written into"
        )
    for other in ("output", "split"):
        if options.inject and vars(options)[other]:
            raise errors.conflicting(
                f"--inject and --{other}",
                "the picture goes into one file",
                "leave one of them out",
            )
    if options.split and options.output in (None, "-"):
        raise errors.incomplete(
            "--split", "-o FILE", "each part is written into a file that is named after it"
        )


def _format(options: Namespace, default: str, suffixes: dict[str, str]) -> str:
    """The format that was asked for, or the one that the suffix of the output stands for."""
    if options.format:
        return str(options.format)
    if options.output in (None, "-"):
        return default
    suffix = os.path.splitext(options.output)[1].lower()
    if suffix not in suffixes:
        raise errors.unknown_suffix(options.output, suffixes)
    return suffixes[suffix]


def _rendered(tables: Tables, format: str, options: Namespace) -> str:
    from flake8_migrations.graph.render import hint, render, warnings

    chosen = _render_options(tables, options)
    picture = render(tables.schema, tables.order, format, chosen)
    for warning in warnings(picture, format):
        say(f"warning: {warning}")
    advice = hint(picture, format, chosen)
    if advice is not None:
        say(f"hint: {advice}")
    return picture


def _render_options(tables: Tables, options: Namespace, boundary: bool = True) -> RenderOptions:
    from flake8_migrations.graph.render.options import RenderOptions

    chosen = vars(options)
    suffix = os.path.splitext(options.output or "")[1].lower()
    fence = chosen.get("fence")
    return RenderOptions(
        direction=chosen.get("direction"),
        columns=chosen.get("columns"),
        fence=suffix not in _BARE if fence is None else fence,
        focus=tuple(find_table("--focus", text, tables.schema) for text in chosen.get("focus", ())),
        depth=chosen.get("depth", 1),
        towards=chosen.get("towards", "both"),
        include=tuple(options.include),
        exclude=tuple(options.exclude),
        schema=options.schema,
        only=chosen.get("only"),
        boundary=boundary,
    )


def _delivered(picture: str, format: str, options: Namespace) -> int:
    """Writes, injects, compares or prints the result."""
    place = vars(options).get("inject") or options.output
    if place in (None, "-"):
        if options.check:
            raise errors.incomplete(
                "--check",
                "-o FILE or --inject FILE",
                "it compares a file with what would be written into it",
            )
        sys.stdout.write(picture)
        return 0
    from flake8_migrations.graph.output import deliver, inject

    if vars(options).get("inject"):
        difference = inject(options.inject, picture, format, options.marker, options.check)
    else:
        difference = deliver(options.output, picture, format, options.check)
    sys.stdout.write(difference)
    if difference:
        say(f"{place} is not up to date; run the same command without --check")
    return FINDINGS if difference else 0


def _print_json(document: Any) -> None:
    from json import dumps

    print(dumps(document, ensure_ascii=False, indent=2))
