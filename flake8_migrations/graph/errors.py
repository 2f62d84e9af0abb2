"""What the command says when it cannot do what it was asked: every message, once.

Each says what happened, why, and what to do. The exit code is that of the kind of error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_PACKAGES = {"psycopg2": "psycopg2-binary", "MySQLdb": "mysqlclient"}
"""The packages of drivers that are named otherwise than their modules."""
FINDINGS = 1
USAGE = 2
CANNOT_LOAD = 3


_MOST_LINES = 60
"""Lines of an exception that are shown."""
_OR_MIGRATIONS = ", or read the migrations: --source migrations"
"""The way out that is always there, but for a command that needs the models."""


class GraphError(Exception):
    """Something that ends the command; the message has three parts."""

    exit_code = USAGE

    def __init__(self, what: str, why: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.why, self.remedy = what, why, remedy

    def for_models(self) -> GraphError:
        """Advises nothing but models."""
        self.remedy = self.remedy.replace(_OR_MIGRATIONS, "")
        return self

    def __str__(self) -> str:
        why = self.why.replace("\n", "\n       ")
        return f"error: {self.what}\n  why: {why}\n  try: {self.remedy}"


class UsageError(GraphError):
    """The command line or the configuration asks for something that cannot be."""


class LoadError(GraphError):
    """Tables could not be loaded from the place that was named or found."""

    exit_code = CANNOT_LOAD


def one_line(error: BaseException) -> str:
    """An exception as its type and the first line of its text."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


def in_full(error: BaseException) -> str:
    """An exception as its type and its text, as many lines as there are."""
    lines = [line.rstrip() for line in str(error).strip().splitlines()]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES:] = [f"… and {len(lines) - _MOST_LINES} more lines"]
    return "\n".join([one_line(error).rstrip(), *lines[1:]])


def listed(names: Iterable[str], conjunction: str = "and", limit: int = 5) -> str:
    """``a, b and c``; beyond the limit ``a, b, c and 7 more``."""
    known = list(names)
    if len(known) > limit:
        known = [*known[:limit], f"{len(known) - limit} more"]
    if len(known) < 2:
        return "".join(known)
    return f"{', '.join(known[:-1])} {conjunction} {known[-1]}"


def _close(name: str, known: Iterable[str]) -> str:
    """The names that look like a mistyped one."""
    from difflib import get_close_matches

    lowered = {one.lower(): one for one in sorted(known, reverse=True)}
    return listed((lowered[one] for one in get_close_matches(name.lower(), sorted(lowered))), "or")


def nothing_found(searched: Sequence[str]) -> UsageError:
    """No source of tables was named, and none was found."""
    return UsageError(
        "there is nothing to read tables from",
        f"no target was given, and there is no {listed(searched, 'and no', 10)}",
        "name the models, as in flake8-migrations-graph analyze myapp.models:Base, "
        "or run it in the folder of alembic.ini",
    )


def bad_target(target: str) -> UsageError:
    """The target has not the form of one."""
    return UsageError(
        f"{target} is not a target",
        "a target is package.module:attribute, package.module, or a folder of migrations",
        "write it as in myapp.models:Base",
    )


def file_as_target(target: str, module: str, is_there: bool = True) -> UsageError:
    """The target is the path of a module."""
    return UsageError(
        f"{target} is a file" if is_there else f"there is no file {target}",
        "models are imported, so a target is the dotted name of their module",
        f"write {module}",
    )


def module_missing(name: str, missing: str, folder: str, known: Iterable[str]) -> LoadError:
    """The module of a target does not exist."""
    parent, _, last = missing.rpartition(".")
    close = _close(last, known)
    candidates = f"{parent}.{close}" if parent and close else close
    return LoadError(
        f"there is no module {name}",
        (f"the package {parent} has no module {last}" if parent else f"{missing} cannot be found")
        + f"; Python looked in {folder} and in its installed packages",
        (f"write {candidates}, or " if close else "")
        + "run the command in the folder that the package lies in",
    )


def import_missing(name: str, missing: str, place: str) -> LoadError:
    """The module of a target exists, but something that it imports does not."""
    return LoadError(
        f"the module {name} imports {missing}, which is not installed",
        f"{place} asks for it",
        f"install what the application needs into this environment (pip install "
        f"{missing.partition('.')[0]}){_OR_MIGRATIONS}",
    )


def driver_missing(driver: str, place: str) -> LoadError:
    """SQLAlchemy cannot import the driver of a database URL."""
    return LoadError(
        f"the database driver {driver} is not installed",
        f"{place} makes an engine for a URL that needs it",
        f"install it (pip install {_PACKAGES.get(driver, driver)}), set the application's URL to "
        f"sqlite:// for this command{_OR_MIGRATIONS}",
    )


def library_missing(library: str, purpose: str) -> LoadError:
    """SQLAlchemy, Alembic or Flask is not there."""
    return LoadError(
        f"{library} is not installed",
        f"{purpose} needs it",
        "install the command into the application's environment, "
        f"pip install 'flake8-migrations[graph]'{_OR_MIGRATIONS}",
    )


def _setting(variables: Sequence[str]) -> str:
    """The advice to set variables of the environment, where they are the cause."""
    return f"set {listed(variables, limit=20)} for this command, " if variables else ""


def module_raised(
    name: str, error: BaseException, place: str, variables: Sequence[str] = ()
) -> LoadError:
    """A module raised something else while it was imported."""
    return LoadError(
        f"the module {name} cannot be imported",
        f"{place} raises {in_full(error)}",
        f"{_setting(variables)}make the module importable here (--traceback shows the whole way)"
        + _OR_MIGRATIONS,
    )


def attribute_missing(module: str, attribute: str, known: Iterable[str]) -> LoadError:
    """The module of a target has no such attribute."""
    names = sorted(known)
    close = _close(attribute, names)
    others = f"it holds tables in {listed(names)}" if names else "nothing in it holds tables"
    return LoadError(
        f"the module {module} has no attribute {attribute}",
        others,
        f"write {module}:{close or names[0]}, or name the module alone to search it"
        if names
        else "name the module that defines the models",
    )


def wrong_type(target: str, value: object) -> LoadError:
    """The attribute of a target is nothing that holds tables."""
    kind = f"of type {type(value).__name__}"
    if isinstance(value, type):
        kind = f"the class {value.__name__}"
    return LoadError(
        f"{target} holds no tables",
        f"it is {kind}; wanted is a MetaData, a declarative base, a registry, "
        "a Flask-SQLAlchemy db, a list or dict of these, or a function that returns one",
        "name the declarative base or the MetaData of the models",
    )


def callable_raised(target: str, error: BaseException, place: str) -> LoadError:
    """The function that a target names raised something."""
    return LoadError(
        f"calling {target}() failed",
        f"{place} raises {in_full(error)}",
        "name a function that needs no argument, or the MetaData itself",
    )


def no_tables(source: str) -> LoadError:
    """There is metadata, but no table in it."""
    return LoadError(
        f"{source} holds no tables",
        "a model adds its table when its module is imported, and none was imported",
        "import the modules that define the models where the base is defined, or with "
        "--import MODULE, or name their package as the target: it is imported with all its modules",
    )


def nothing_in_module(name: str, failed: Sequence[str]) -> LoadError:
    """No module of a package has a table."""
    return LoadError(
        f"there are no tables in {name}",
        f"the modules that could be imported define none; not imported: {listed(failed)}"
        if failed
        else "none of its modules defines one",
        "name the package of the models",
    )


def hidden_by_python(name: str, file: str) -> LoadError:
    """A module of the project has the name of one that Python itself has imported already."""
    return LoadError(
        f"there are no tables in {name}",
        f"that is a module of Python itself, which hides {file}: nothing can import it by its name",
        f"rename {file}",
    )


def several_metadatas(table: str, labels: Sequence[str]) -> LoadError:
    """A table of one name stands in several MetaData."""
    return LoadError(
        f"the table {table} is in more than one MetaData",
        f"{listed(labels)} have it, so they cannot be one schema",
        "name the one that is meant as the target, as in myapp.models:Base",
    )


def unknown_reference(key: str, table: str, known: Iterable[str]) -> LoadError:
    """A foreign key of a model refers to a table that no model defines."""
    close = _close(table, known)
    return LoadError(
        f"the foreign key {key} refers to {table}, which does not exist",
        "no table of that name is in the same MetaData"
        + (f"; there is {close}" if close else "; the module that defines it may not be imported"),
        "correct the name, or import the module that defines the table: --import MODULE",
    )


def unknown_column(key: str, table: str, column: str, known: Iterable[str]) -> LoadError:
    """A foreign key of a model refers to a column that the other table does not have."""
    names = list(known)
    close = _close(column, names)
    return LoadError(
        f"the foreign key {key} refers to {table}.{column}, which does not exist",
        f"the columns of {table} are {listed(names, limit=20)}",
        f"write {table}.{close}" if close else "correct the name of the column",
    )


def deferred_reflection(tables: Sequence[str]) -> LoadError:
    """The columns of tables come from the database, in which nobody looks."""
    return LoadError(
        f"the columns of {listed(tables)} are not known",
        "their models wait for DeferredReflection.prepare(engine), which reads them from the "
        "database",
        "read the migrations: --source migrations",
    )


def env_raised(env: str, place: str, error: BaseException, variables: Sequence[str]) -> LoadError:
    """env.py raised something before its metadata was known."""
    return LoadError(
        f"{env} could not be run",
        f"{place} raises {in_full(error)}",
        f"{_setting(variables)}name the models as the target{_OR_MIGRATIONS}",
    )


def env_import_missing(env: str, missing: str, place: str) -> LoadError:
    """env.py, or a model that it imports, imports a module that is not there."""
    return LoadError(
        f"{env} could not be run",
        f"{place} imports {missing}, which is not installed",
        "install what the application needs into this environment" + _OR_MIGRATIONS,
    )


def env_connected(env: str, place: str) -> LoadError:
    """env.py opened a connection before its metadata was known."""
    return LoadError(
        f"{env} tried to connect to the database",
        f"{place} opens a connection, which this command never does, "
        "and no target_metadata was known before",
        "give target_metadata at the top of env.py, name the models as the target" + _OR_MIGRATIONS,
    )


def env_without_metadata(env: str) -> LoadError:
    """env.py ran, and gave Alembic no metadata."""
    return LoadError(
        f"{env} has no target_metadata",
        "it is None or missing, so Alembic knows no models",
        "set target_metadata = Base.metadata in it, name the models as the target" + _OR_MIGRATIONS,
    )


def filter_raised(function: str, table: str, error: BaseException, place: str) -> LoadError:
    """A function of env.py that tells what to leave alone raised something."""
    return LoadError(
        f"{function} of env.py failed on the table {table}",
        f"{place} raises {in_full(error)}",
        "let it answer for tables that only the migrations have, too, "
        "or name the models as the target, which asks no function",
    )


def no_script_location(config: str) -> LoadError:
    """The configuration of Alembic names no folder, or one that is not there."""
    return LoadError(
        f"{config} names no migrations",
        "script_location is missing, or the folder it names has no env.py",
        "correct script_location, or name the folder with --source migrations DIR",
    )


def flask_app_missing(error: BaseException, variables: Sequence[str] = ()) -> LoadError:
    """env.py wants a Flask application, and none was found."""
    return LoadError(
        "the Flask application was not found",
        f"env.py is that of Flask-Migrate and needs it: {in_full(error)}",
        _setting(variables)
        + "set FLASK_APP as for the flask command, name the models as the target"
        + _OR_MIGRATIONS,
    )


def no_revisions(folder: str, is_there: bool = True) -> LoadError:
    """A folder was to be read as migrations, and holds none."""
    return LoadError(
        f"there are no migrations in {folder}",
        "no file in it assigns revision and down_revision" if is_there else "it is no folder",
        "name the folder that holds them, often migrations/versions",
    )


def not_recursive(config: str, folder: str) -> LoadError:
    """Only the folders below those of the configuration hold revisions."""
    return LoadError(
        f"there are no migrations in {folder}",
        f"only folders below it hold revisions, and {config} does not set "
        "recursive_version_locations, so Alembic does not read them",
        "set recursive_version_locations = true, or name the folder of the migrations",
    )


def location_missing(config: str, said: str, looked: str) -> LoadError:
    """The configuration of Alembic names a folder of migrations that is not there."""
    return LoadError(
        f"there are no migrations where {config} says",
        f"it says {said}, and there is no folder {looked}",
        "run the command where alembic is run, correct the configuration, "
        "or name the folder of the migrations",
    )


def package_missing(config: str, said: str, package: str, looked_in: Iterable[str]) -> LoadError:
    """The configuration of Alembic names a folder of a package that is not there."""
    return LoadError(
        f"there are no migrations where {config} says",
        f"it says {said}, and the package {package} with this folder is not installed, "
        f"nor in {listed(looked_in, 'or')}",
        "run the command where alembic is run, set prepend_sys_path to the folder that holds the "
        "package, or name the folder of the migrations",
    )


def several_folders(folders: Sequence[str]) -> UsageError:
    """There are several migration folders and nothing says which is meant."""
    return UsageError(
        "there is more than one folder of migrations",
        f"revisions are in {listed(folders)}",
        f"name one: {folders[0]}, or set migrations in the configuration",
    )


def config_unreadable(path: str, error: BaseException) -> UsageError:
    """A configuration file cannot be read."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else one_line(error)
    return UsageError(
        f"the configuration {path} cannot be read",
        str(reason),
        "name another with -c, or correct it",
    )


def no_section(path: str, alembic_name: str) -> UsageError:
    """The file given with -c configures neither this command nor Alembic."""
    return UsageError(
        f"{path} configures nothing",
        f"it has neither a section [flake8-migrations-graph] nor a section [{alembic_name}] "
        "([tool.…] in a toml file)",
        "name another file with -c, or leave -c out",
    )


def unknown_option(path: str, option: str, known: Iterable[str]) -> UsageError:
    """The configuration sets an option that does not exist."""
    names = sorted(known)
    close = _close(option, names)
    return UsageError(
        f"{path} sets {option}, which is not an option of flake8-migrations-graph",
        f"the options are {listed(names, limit=20)}",
        f"write {close}" if close else "remove it",
    )


def bad_value(path: str, option: str, value: object, valid: Iterable[str]) -> UsageError:
    """The configuration gives an option a value that it cannot have."""
    return UsageError(
        f"{path} sets {option} to {value!r}",
        f"valid is {listed(valid, 'or', 20)}",
        f"correct {option}",
    )


def no_config_target(path: str | None) -> UsageError:
    """``--source config`` without a configuration that names a target."""
    return UsageError(
        "the configuration names no target",
        f"{path} sets none" if path else "there is no section of flake8-migrations-graph",
        "set target = myapp.models:Base in [flake8-migrations-graph] of tox.ini or setup.cfg, "
        "or in [tool.flake8-migrations-graph] of pyproject.toml",
    )


def no_alembic_config(searched: Sequence[str]) -> UsageError:
    """``--source alembic`` without a configuration of Alembic."""
    return UsageError(
        "there is no configuration of Alembic",
        f"there is no {listed(searched, 'and no', 10)}",
        "run the command in the folder of alembic.ini, or name the file with -c",
    )


def no_alembic_section(name: str) -> UsageError:
    """``-n`` names a section that no configuration of Alembic has."""
    return UsageError(
        f"there is no section [{name}] for Alembic",
        "-n names it, and neither alembic.ini here or further up nor migrations/alembic.ini has it",
        "name a section of alembic.ini, leave -n out, or name the file with -c",
    )


def target_needed() -> UsageError:
    """``--source target`` without a target."""
    return UsageError(
        "no target was given",
        "--source target reads the models that the command line names",
        "write it as in flake8-migrations-graph analyze myapp.models:Base",
    )


def unknown_table(option: str, name: str, known: Iterable[str]) -> UsageError:
    """A table named on the command line does not exist."""
    names = sorted(known)
    close = _close(name, names)
    return UsageError(
        f"there is no table {name}",
        f"{option} names it; the tables are {listed(names, limit=8)}",
        f"write {close}" if close else "flake8-migrations-graph order lists all tables",
    )


def nothing_chosen(filters: str, globs: Sequence[str], known: Iterable[str]) -> UsageError:
    """The filters leave no table."""
    names = sorted(known)
    close = listed((one for glob in globs if (one := _like(glob, names))), "or")
    return UsageError(
        f"no table passes {filters}",
        f"the tables are {listed(names, limit=8)}",
        f"write {close}" if close else "flake8-migrations-graph order lists all tables",
    )


def _like(glob: str, names: Sequence[str]) -> str:
    """The names that fit a glob but for their case, or else those that look like it."""
    from fnmatch import fnmatchcase

    fitting = [name for name in names if fnmatchcase(name.lower(), glob.lower())]
    return listed(fitting, "or") or _close(glob.strip("*?"), names)


def ambiguous_table(option: str, name: str, candidates: Sequence[str]) -> UsageError:
    """A table is named without its schema, and several schemas have it."""
    return UsageError(
        f"there are several tables {name}",
        f"{option} may mean {listed(candidates, 'or')}",
        f"write {listed(candidates, 'or')}",
    )


def unknown_suffix(path: str, suffixes: Iterable[str]) -> UsageError:
    """The suffix of the output file says no format."""
    return UsageError(
        f"the format of {path} is not known",
        f"the suffixes are {listed(sorted(suffixes), limit=20)}",
        "choose one of them, or say the format with --format",
    )


def unwritable(path: str, error: OSError) -> UsageError:
    """The output cannot be written."""
    return UsageError(
        f"{path} cannot be written",
        (error.strerror or one_line(error)).lower(),
        "name a file in a folder that exists and is yours",
    )


def unreadable_file(path: str, error: OSError) -> UsageError:
    """A file that is to be changed or compared cannot be read."""
    return UsageError(
        f"{path} cannot be read",
        (error.strerror or one_line(error)).lower(),
        "create it first, with the markers in it",
    )


def wrong_lint_configuration(problem: str) -> UsageError:
    """What says which revisions are frozen is wrong."""
    return UsageError(
        problem,
        "migrations-freeze is asked for in the [flake8] section and in [tool.flake8-migrations]",
        "correct it; flake8-migrations check --show-config says what holds",
    )


def bad_command_line(program: str, message: str) -> UsageError:
    """The command line is not one that the command understands."""
    return UsageError(
        message,
        f"{program} does not understand its command line",
        f"{program} --help shows the options, with examples",
    )


def no_command(program: str, commands: Iterable[str]) -> UsageError:
    """The command line names no command."""
    return UsageError(
        "no command was given",
        f"the commands are {listed(commands, limit=10)}",
        f"{program} analyze, or {program} --help, which has examples",
    )


def no_choice(program: str, option: str | None, given: str, choices: Iterable[str]) -> UsageError:
    """The value of an option, or the command where no option is named, is none there is."""
    known = list(choices)
    close = _close(given, known)
    return UsageError(
        f"{option} cannot be {given}" if option else f"there is no command {given}",
        f"{'it is' if option else 'a command is'} {listed(known, 'or', limit=10)}",
        f"write {close}" if close else f"{program} --help shows the options, with examples",
    )


def unknown_arguments(program: str, given: Sequence[str], options: Iterable[str]) -> UsageError:
    """There is something on the command line that the command has no use for."""
    close = _close(given[0].partition("=")[0], options) if given[0].startswith("--") else ""
    return UsageError(
        f"{listed(given)} cannot be used here",
        f"{program} knows no such option"
        if given[0].startswith("-")
        else f"{program} takes no further argument",
        f"write {close}" if close else f"{program} --help shows the options, with examples",
    )


def incomplete(option: str, needed: str, why: str) -> UsageError:
    """An option makes no sense without another."""
    return UsageError(f"{option} needs {needed}", why, f"add {needed}, or leave {option} out")


def conflicting(options: str, why: str, remedy: str) -> UsageError:
    """Options that make no sense together."""
    return UsageError(f"{options} do not go together", why, remedy)


def graphviz_missing(path: str) -> UsageError:
    """png and pdf are drawn by Graphviz, which is not there."""
    return UsageError(
        f"{path} cannot be drawn",
        "png and pdf are drawn by the program dot of Graphviz, which is not installed",
        "install graphviz, or write .svg, which needs no program",
    )


def layout_missing(error: ImportError) -> UsageError:
    """svg and html are laid out by Graphviz as a Python package, which is not there."""
    return UsageError(
        "the picture cannot be laid out",
        f"svg and html need the Python package pygraphviz: {error}",
        "install it: pip install 'flake8-migrations[graph]'; or take another format: mermaid, er,"
        " dot, text, md, json",
    )


def graphviz_failed(path: str, message: str) -> UsageError:
    """Graphviz could not draw."""
    return UsageError(
        f"{path} cannot be drawn",
        f"dot says: {message}",
        "write .svg, which needs no program",
    )


def unexpected(error: BaseException, place: str) -> LoadError:
    """Something was raised that no other message is about."""
    return LoadError(
        "the command failed",
        f"{place} raises {in_full(error)}",
        "look with --traceback where it comes from; where that is in flake8_migrations, "
        "please report it",
    )
