"""Reads a migration file into operations. Knows Python, Alembic and SQLAlchemy; knows no rule."""

from __future__ import annotations

import ast
import os.path
from collections.abc import Sequence

from flake8_migrations.model.migration import Direction, Import, Location, Migration, Run, Use
from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.reader.calls import NAMES_OF_OP
from flake8_migrations.reader.files import Project
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.interpreter import Interpreter, read_module
from flake8_migrations.reader.observed.entries import entries_of
from flake8_migrations.reader.values import (
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Call,
    Function,
    Object,
    Partial,
    Symbol,
    Value,
    alternatives,
    iterated,
)


def read(
    tree: ast.Module,
    path: str,
    op_helpers: Sequence[str] = (),
    observed: str | None = None,
) -> Migration:
    """What the migration in ``tree`` does; ``path`` is where it lies, for what lies beside it.

    ``observed`` is the file's text where it is also asked what the file imports, and what it uses
    beside its operations.
    """
    run = Interpreter(tree, Project(os.path.abspath(path), read_module), op_helpers)
    try:
        return _read(run, tree, path, observed, tuple(Direction))
    finally:
        run.put_back()


def read_for_replay(
    tree: ast.Module, path: str, op_helpers: Sequence[str], directions: Sequence[Direction]
) -> Migration:
    """What the migration does in some directions.

    Modules of models are asked for ``Model.__tablename__``, however large they are.
    """
    project = Project(os.path.abspath(path), read_module, reads_models=True)
    run = Interpreter(tree, project, op_helpers)
    try:
        return _read(run, tree, path, None, directions)
    finally:
        run.put_back()


def read_upgrade(tree: ast.Module, path: str, op_helpers: Sequence[str] = ()) -> list[Run]:
    """What the upgrade alone does; empty where the file has none, or does all when imported."""
    run = Interpreter(tree, Project(os.path.abspath(path), read_module), op_helpers)
    try:
        return _executed(run, tree, (Direction.UPGRADE,))[0]
    finally:
        run.put_back()


def _executed(
    run: Interpreter,
    tree: ast.Module,
    directions: Sequence[Direction],
    does_all_on_import: bool = False,
) -> tuple[list[Run], set[ast.AST]]:
    """What importing the file and the entry functions do, and what they call.

    ``does_all_on_import`` takes importing for the runs of a file without entry functions.
    """
    module, file = run.module, run.file
    module.names["__file__"] = file.path
    module.names["__name__"] = os.path.basename(file.path)
    run.execute(tree.body, module)
    run.finish()
    on_import = tuple([operation._replace(at_import=True) for operation in run.operations])
    called = set(run.entered)
    runs: list[Run] = []
    of_engines = [name for name in module.names if "grade_" in name]
    for direction in directions:
        own = direction.value
        names = [own, *[name for name in of_engines if name.startswith(f"{own}_")]]
        for entered in _guarded(run, module, tree, names, direction):
            if on_import:
                entered = entered._replace(operations=on_import + entered.operations)
            runs.append(entered)
        called |= run.entered
    run.put_back()
    if on_import and not runs and does_all_on_import:
        runs = [Run(direction, "<module>", on_import) for direction in directions]
    return runs, called


def _read(
    run: Interpreter,
    tree: ast.Module,
    path: str,
    observed: str | None,
    directions: Sequence[Direction],
) -> Migration:
    runs, called = _executed(run, tree, directions, does_all_on_import=True)
    module = run.module
    revision = module.names.get("revision")
    imports: tuple[Import, ...] = ()
    uses: tuple[Use, ...] = ()
    if observed is not None:
        from flake8_migrations.reader.observed.origins import interpolated
        from flake8_migrations.reader.observed.outline import Outline
        from flake8_migrations.reader.observed.uses import uses_of

        outline = Outline(tree, observed)
        imports = tuple(run.project.imports(outline.imports))
        read = dict.fromkeys(interpolated(tree, run.interpolations))
        uses = (*uses_of(outline, observed, called), *read)
    return Migration(
        path,
        revision if isinstance(revision, str) else None,
        _parents(module.names.get("down_revision")),
        tuple(runs),
        _ENTRIES.intersection(module.names),
        imports=imports,
        entries=tuple(entries_of(tree, run.generators)),
        uses=uses,
        failures=tuple(dict(run.failures).items()),
    )


_ENTRIES = frozenset(one.value for one in Direction)


def _guarded(
    run: Interpreter, module: Frame, tree: ast.Module, names: list[str], direction: Direction
) -> list[Run]:
    """The runs of a direction; what fails in one costs the rest of it, which nobody knows then."""
    place, loops = run.place(), run.loops
    try:
        return _entered(run, module, tree, names, direction)
    except Exception as error:
        run.failures.append((f"the reader of {direction.value}()", error))
        run.return_to(place)
        run.loops, run.nesting, run.rows_of = loops, 0, None
        run.record(UnreadCall(direction.value), _ENTRY, "op")
        return [Run(direction, direction.value, tuple(run.operations))]


def _entered(
    run: Interpreter, module: Frame, tree: ast.Module, names: list[str], direction: Direction
) -> list[Run]:
    """Runs each entry function of a direction that no earlier one has called.

    Alembic drops what the function returns: a coroutine or a generator never runs.
    """
    found = []
    run.entered.clear()
    for name in names:
        for value in alternatives(module.names.get(name, UNKNOWN)):
            entry = _entry(run, value)
            if entry is not None and not _was_run(run, entry):
                run.start()
                arguments, keywords = _given(entry)
                run.call(entry, Call(_caller(run, tree, name, entry), arguments, keywords))
                run.finish()
                if not _never_runs(run, entry):
                    found.append(_run(run, direction, name, entry))
    return found


def _caller(run: Interpreter, tree: ast.Module, name: str, entry: Function | Partial) -> ast.expr:
    """Where what the entry function does is told, if it stands in another file."""
    if isinstance(entry, Function) and entry.frame.file is run.file:
        return _ENTRY
    for one in entries_of(tree, ()):
        if one.name == name and one.kind == "assigned":
            line, column = one.location
            return ast.Name(name, ast.Load(), lineno=line, col_offset=column)
    return _ENTRY


def _run(run: Interpreter, direction: Direction, name: str, entry: Function | Partial) -> Run:
    """What was recorded of an entry function."""
    operations, assigned = tuple(run.operations), frozenset(run.assigned)
    faults = tuple(run.faults)
    if not isinstance(entry, Function) or isinstance(entry.node, ast.Lambda):
        return Run(direction, name, operations, None, False, run.raises, assigned, faults)
    node = entry.node
    own = entry.frame.file is run.file
    location = Location(node.lineno, node.col_offset) if own else None
    is_empty = not operations and all(map(_does_nothing, node.body))
    return Run(direction, name, operations, location, is_empty, run.raises, assigned, faults)


def _does_nothing(statement: ast.stmt) -> bool:
    """Whether the statement, which has led to no operation, is there for nothing else."""
    if isinstance(statement, (ast.Expr, ast.Return)):
        value = statement.value
        return value is None or isinstance(value, ast.Constant) or _calls(value, _SAYING)
    if isinstance(statement, ast.With):  # an empty batch
        return all(map(_does_nothing, statement.body))
    if isinstance(statement, ast.Assign):
        return _calls(statement.value, _ASKING)
    return isinstance(statement, ast.Pass)


_ASKING = frozenset({"get_bind", "get_context", "inspect"})
_SAYING = frozenset("print debug info warning warn error critical".split())


def _calls(value: ast.expr, names: frozenset[str]) -> bool:
    if not isinstance(value, ast.Call):
        return False
    function = value.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in names


_ENTRY = ast.Name("upgrade", ast.Load(), lineno=1, col_offset=0)
"""Stands for Alembic's own call of an entry function."""


def _entry(run: Interpreter, value: Value) -> Function | Partial | None:
    """What Alembic would call; an object's ``__call__`` too."""
    if isinstance(value, Symbol):
        value = run.find(value)
    if isinstance(value, Object):
        value = run.attribute(value, "__call__")
    return value if isinstance(value, (Function, Partial)) else None


def _given(entry: Function | Partial) -> tuple[list[Value], dict[str, Value]]:
    """What the caller gives an entry function: it decides, not the defaults of its parameters."""
    bound: list[Value] = []
    named: dict[str, Value] = {}
    function: Value = entry
    while isinstance(function, Partial):
        bound, named = [*function.arguments, *bound], {**function.keywords, **named}
        function = function.function
    if not isinstance(function, Function):
        return [], {}
    parameters = function.node.args
    positional = [*parameters.posonlyargs, *parameters.args]
    if function.receiver is not None:
        del positional[:1]
    first_named = next((at for at, one in enumerate(positional) if one.arg in named), None)
    arguments = [_from_outside(one) for one in positional[len(bound) : first_named]]
    rest = positional[first_named:] if first_named is not None else []
    keywords = {
        one.arg: _from_outside(one) for one in (*rest, *parameters.kwonlyargs)
        if one.arg not in named
    }  # fmt: skip
    if parameters.kwarg is not None:
        keywords[UNKNOWN_KEYWORDS] = UNKNOWN
    return arguments, keywords


def _from_outside(parameter: ast.arg) -> Value:
    return Symbol("alembic.op") if parameter.arg in NAMES_OF_OP else UNKNOWN


def _was_run(run: Interpreter, entry: Function | Partial) -> bool:
    return isinstance(entry, Function) and entry.node in run.entered


def _never_runs(run: Interpreter, entry: Function | Partial) -> bool:
    return isinstance(entry, Function) and (
        isinstance(entry.node, ast.AsyncFunctionDef) or entry.node in run.generators
    )


def _parents(value: Value) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(one for one in iterated(value) or () if isinstance(one, str))
