"""The user's own classes: which methods are run, with which values, as Python runs them."""

from __future__ import annotations

import re
import textwrap

import pytest

from flake8_migrations.reader.attributes import OF_USERS
from flake8_migrations.reader.classes import GET
from tests.linting import lint

_HEAD = """
import sqlalchemy as sa
from alembic import op
revision = "a"
down_revision = "b"
"""


def dropped(source: str) -> list[str]:
    """The tables that MIG001 names, in the order in which they are dropped."""
    found: list[str] = []
    for result in lint(_HEAD + textwrap.dedent(source), "0001_classes.py", []):
        assert result.code != "MIG000", result.message
        match = re.match(r"drops table ([^:]*):", result.message)
        if result.code == "MIG001" and match:
            found += match[1].split(", ")
    return found


INHERITED = """
class Step:
    table = "of_step"
    def __init__(self, table=None):
        if table is not None:
            self.table = table
    def run(self):
        return self.execute()
    def execute(self):
        op.drop_table(self.table)
"""

SHAPES = {
    "inherited": ("class A(Step): pass", "A().run()", ["of_step"]),
    "given": ("class A(Step): pass", "A('given').run()", ["given"]),
    "attribute overridden": ("class A(Step): table = 'own'", "A().run()", ["own"]),
    "method overridden": ("class A(Step):\n    def execute(self): pass", "A().run()", []),
    "super": ("class A(Step):\n    def run(self): super().run()", "A().run()", ["of_step"]),
    "super with arguments": (
        "class A(Step):\n    def run(self): super(A, self).run()", "A('x').run()", ["x"]),
    "super of the class that it skips": (
        "class A(Step):\n    def execute(self): pass\n"
        "class B(A):\n    def execute(self): super(A, self).execute()", "B().run()", ["of_step"]),
    "super in a nested function": (
        "class A(Step):\n    def run(self):\n        def inner(): super(A, self).run()\n"
        "        inner()", "A().run()", ["of_step"]),
    "super without arguments in a lambda": (
        "class A(Step):\n    def run(self): [go() for go in [lambda: super().run()]]",
        "A().run()", ["of_step"]),
    "cooperative": (
        "class M:\n    def execute(self):\n        op.drop_table('m')\n        super().execute()\n"
        "class A(M, Step): pass", "A().run()", ["m", "of_step"]),
    "mixin hides": (
        "class M:\n    def execute(self): op.drop_table('m')\nclass A(M, Step): pass",
        "A().run()", ["m"]),
    "diamond": (
        "class L(Step): pass\nclass R(Step):\n    def execute(self): op.drop_table('r')\n"
        "class A(L, R): pass", "A().run()", ["r"]),
    "base by its own name": (
        "class A(Step):\n    def run(self): Step.run(self)", "A('x').run()", ["x"]),
    "alias": ("class A(Step):\n    go = Step.run", "A('x').go()", ["x"]),
    "class method": (
        "class A(Step):\n    @classmethod\n    def make(cls, t): return cls(t)\nclass B(A): pass",
        "B.make('b').run()", ["b"]),
    "class method reads the class": (
        "class A(Step):\n    @classmethod\n    def go(cls): op.drop_table(cls.table)\n"
        "class B(A):\n    table = 'of_b'", "B.go()\n    A().go()", ["of_b", "of_step"]),
    "super in a class method": (
        "class A(Step):\n    @classmethod\n    def go(cls): op.drop_table(cls.table)\n"
        "class B(A):\n    table = 'of_b'\n    @classmethod\n    def go(cls): super().go()",
        "B.go()", ["of_b"]),
    "static method": (
        "class A:\n    @staticmethod\n    def go(t): op.drop_table(t)\nclass B(A): pass",
        "B.go('x')\n    B().go('y')", ["x", "y"]),
    "property": (
        "class A(Step):\n    @property\n    def table(self): return self.prefix + '_t'\n"
        "    prefix = 'a'\nclass B(A):\n    prefix = 'b'", "B().run()", ["b_t"]),
    "property with a setter": (
        "class A(Step):\n    @property\n    def table(self): return self._t\n"
        "    @table.setter\n    def table(self, t): self._t = 'new_' + t",
        "A('x').run()", ["new_x"]),
    "cached property": (
        "from functools import cached_property\n"
        "class A(Step):\n    @cached_property\n    def table(self): return 'kept'",
        "A().run()", ["kept"]),
    "type of self": (
        "class A(Step):\n    def again(self): type(self)('other').run()", "A().again()", ["other"]),
    "class of self": (
        "class A(Step):\n    def again(self): self.__class__('other').run()",
        "A().again()", ["other"]),
    "called": ("class A(Step):\n    def __call__(self): self.run()", "A('x')()", ["x"]),
    "entered": (
        "class A(Step):\n    def __enter__(self): return self.table\n"
        "    def __exit__(self, *error): self.run()",
        "with A('x') as name:\n        op.drop_table(name + '2')", ["x2", "x"]),
    "iterated": (
        "class A(Step):\n    def __iter__(self):\n        yield 'p'\n        yield 'q'",
        "for t in A(): op.drop_table(t)\n    op.drop_table([*A()][0] + '2')", ["p", "q", "p2"]),
    "item": (
        "class A:\n    def __getitem__(self, key): return 'item_' + key",
        "op.drop_table(A()['x'])", ["item_x"]),
    "shown": (
        "class A:\n    def __str__(self): return 'shown'",
        "op.execute(f'DROP TABLE {A()}')\n    op.drop_table(str(A()))", ["shown", "shown"]),
    "asked for any name": (
        "class A:\n    def __getattr__(self, name): return getattr(op, name)",
        "A().drop_table('x')", ["x"]),
    "getattr and setattr": (
        "class A(Step):\n    def go(self, name):\n        setattr(self, 'table', 'set')\n"
        "        getattr(self, name)()", "A().go('run')", ["set"]),
    "getattr with a default": (
        "class A: pass", "op.drop_table(getattr(A(), 'table', 'default'))", ["default"]),
    "attributes set in another method": (
        "class A(Step):\n    def prepare(self):\n        self.table = 'prepared'\n"
        "        return self", "A().prepare().run()", ["prepared"]),
    "attribute set in one arm": (
        "class A(Step):\n    def __init__(self):\n        if op.get_context().as_sql:\n"
        "            self.table = 'offline'\n        else:\n            self.table = 'online'",
        "A().run()", ["offline", "online"]),
    "attribute set after a condition": (
        "class A(Step):\n    def __init__(self): self.table = None\n    def run(self):\n"
        "        if op.get_context().as_sql: return\n        self.table = 'x'\n"
        "        super().run()", "A().run()", ["x"]),
    "attribute that may have been set": (
        "class A(Step):\n    def go(self):\n        if op.get_context().as_sql:\n"
        "            self.table = 'offline'\n        self.run()",
        "A('online').go()", ["offline", "online"]),
    "augmented attribute": (
        "class A(Step):\n    def go(self):\n        self.table += '_old'\n        self.run()",
        "A('x').go()", ["x_old"]),
    "bound methods in a list": (
        "class A(Step): pass", "for go in [A('x').run, A('y').run]: go()", ["x", "y"]),
    "bound method in a dict": ("class A(Step): pass", "{'k': A('x').run}['k']()", ["x"]),
    "bound method in a partial": (
        "import functools\nclass A(Step):\n    def go(self, t): op.drop_table(t)",
        "functools.partial(A().go, 'x')()", ["x"]),
    "partial method": (
        "import functools\nclass A(Step):\n    def go(self, t): op.drop_table(t)\n"
        "    go_x = functools.partialmethod(go, 'x')", "A().go_x()", ["x"]),
    "steps of a class": (
        "class A:\n    steps = [Step('x'), Step('y')]\n    def run(self):\n"
        "        for step in self.steps: step.run()", "A().run()", ["x", "y"]),
    "steps within steps": (
        "class A:\n    def __init__(self, *steps): self.steps = steps\n    def run(self):\n"
        "        for step in self.steps: step.run()",
        "A(A(Step('x')), A(Step('y'), Step('z'))).run()", ["x", "y", "z"]),
    "a step that runs others": (
        "class A(Step):\n    def execute(self):\n        Step('x').run()\n        Step('y').run()",
        "A().run()", ["x", "y"]),
    "held by the module": ("STEP = Step('held')", "STEP.run()", ["held"]),
    "nested class": (
        "class A:\n    class Inner(Step): table = 'inner'\n    def run(self): self.Inner().run()",
        "A().run()", ["inner"]),
    "names of the class are not those of its methods": (
        "t = 'module'\nclass A:\n    t = 'class'\n    def run(self): op.drop_table(t)",
        "A().run()", ["module"]),
    "defaults see the names of the class": (
        "class A:\n    t = 'class'\n    def run(self, name=t): op.drop_table(name)",
        "A().run()", ["class"]),
    "made by __new__": (
        "class A(Step):\n    kept = None\n    def __new__(cls, *a):\n        if cls.kept is None:\n"
        "            cls.kept = super().__new__(cls)\n        return cls.kept",
        "A('x').run()", ["x"]),
    "registered by a base": (
        "class R:\n    all = []\n    def __init_subclass__(cls, **options): cls.all.append(cls)\n"
        "class A(R, Step): table = 'a'\nclass B(R, Step): table = 'b'",
        "for one in R.all: one().run()", ["a", "b"]),
    "registered by a decorator": (
        "ALL = []\ndef register(cls):\n    ALL.append(cls)\n    return cls\n"
        "@register\nclass A(Step): table = 'a'", "for one in ALL: one().run()", ["a"]),
    "made by type()": ("A = type('A', (Step,), {'table': 'made'})", "A().run()", ["made"]),
    "generic": (
        "from typing import Generic, TypeVar\nT = TypeVar('T')\n"
        "class G(Step, Generic[T]): pass\nclass A(G[int]): table = 'a'", "A().run()", ["a"]),
    "operations of one's own": (
        "from alembic.operations import Operations\nclass Ops(Operations):\n"
        "    def wipe(self, t): self.drop_table(t)", "Ops(op.get_context()).wipe('x')", ["x"]),
    "object beside what nobody knows": (
        "class Names:\n    def __iter__(self): return iter(['a', 'b'])",
        "rows = op.get_bind().execute('SELECT 1')\n"
        "    for _ in zip(Names(), rows): op.drop_table('zipped')\n"
        "    for _ in enumerate(Names(), rows): op.drop_table('counted')",
        ["zipped", "counted"]),
    "dataclass": (
        "from dataclasses import KW_ONLY, InitVar, dataclass, field\n@dataclass\nclass D:\n"
        "    a: str\n    b: str = 'bd'\n    c: list = field(default_factory=lambda: ['cd'])\n"
        "    _: KW_ONLY\n    k: str = 'kd'\n    i: InitVar[str] = 'iv'\n"
        "    n: str = field(init=False, default='nd')\n"
        "    def __post_init__(self, i): self.p = self.a + i\n    def go(self):\n"
        "        for t in (self.a, self.b, self.k): op.drop_table(t)\n"
        "    def other(self):\n        for t in (self.n, self.p, *self.c): op.drop_table(t)",
        "D('x', k='kk').go()\n    D('x', i='ii').other()",
        ["x", "bd", "kk", "nd", "xii", "cd"]),
    "dataclass that inherits": (
        "from dataclasses import dataclass\n@dataclass(frozen=True)\nclass B:\n    a: str\n"
        "@dataclass(frozen=True, kw_only=True)\nclass D(B):\n    b: str = 'bd'\n"
        "    def go(self): op.drop_table(self.a + self.b)",
        "D('x', b='y').go()\n    D(a='q').go()", ["xy", "qbd"]),
    "dataclass that is replaced": (
        "from dataclasses import asdict, dataclass, replace\n@dataclass\nclass B:\n    a: str",
        "op.drop_table(replace(B('x'), a='y').a)\n    op.drop_table(asdict(B('z'))['a'])",
        ["y", "z"]),
    "attrs": (
        "import attr\nfrom attrs import define\n@attr.s\nclass A:\n    t = attr.ib()\n"
        "    u = attr.ib(default='u')\n@define\nclass B:\n    t: str\n    u: str = 'v'",
        "op.drop_table(A('x').t + A('x').u)\n    op.drop_table(B('y').t + B('y').u)",
        ["xu", "yv"]),
    "pydantic": (
        "from pydantic import BaseModel\nclass A(BaseModel):\n    t: str\n    u: str = 'u'",
        "op.drop_table(A(t='x').t)\n    op.drop_table(A(t='x').u)", ["x", "u"]),
    "named tuple": (
        "from typing import NamedTuple\nclass R(NamedTuple):\n    t: str\n    c: str = 'c'\n"
        "    def go(self): op.drop_table(self.t)\nROWS = [R('a'), R(c='z', t='b')]",
        "for r in ROWS: r.go()\n    for t, c in ROWS: op.drop_table(c)\n"
        "    op.drop_table(ROWS[0][0] + '0')\n    op.drop_table(ROWS[0]._replace(t='r').t)",
        ["a", "b", "c", "z", "a0", "r"]),
    "named tuple from a call": (
        "from collections import namedtuple\nR = namedtuple('R', 't c', defaults=['d'])",
        "op.drop_table(R('a').t + R('a').c)", ["ad"]),
    "namespace": (
        "import types\nS = types.SimpleNamespace(t='x')", "op.drop_table(S.t)", ["x"]),
    "enumeration that inherits": (
        "from enum import Enum\nclass Text(str, Enum): pass\nclass E(Text):\n    A = 'a'\n"
        "    B = 'b'", "for e in E: op.drop_table(e.value)\n    op.drop_table(E['B'] + '2')\n"
        "    op.drop_table(E('a').value + '2')", ["a", "b", "b2", "a2"]),
    "every method of that name": (
        "class A:\n    def drop_a(self): op.drop_table('a')\n    def keep(self): return\n"
        "    def drop_b(self): op.drop_table('b')\n    def run(self):\n"
        "        for n in dir(self):\n            if n.startswith('drop_'): getattr(self, n)()",
        "A().run()", ["a", "b"]),
    "caller of a method": (
        "import operator", "list(map(operator.methodcaller('run'), [Step('x')]))", ["x"]),
    "base that may be another": (
        "try:\n    from tools import Base\nexcept ImportError:\n    Base = Step\n"
        "class A(Base): pass", "A('x').run()", ["x"]),
    "context manager as a method": (
        "import contextlib\nclass A:\n    @contextlib.contextmanager\n    def tx(self, t):\n"
        "        op.drop_table(t)\n        yield self\n    def run(self):\n"
        "        with self.tx('in'): op.drop_table('body')", "A().run()", ["in", "body"]),
    "abstract property": (
        "import abc\nclass A(abc.ABC):\n    @property\n    @abc.abstractmethod\n"
        "    def t(self): ...\n    def run(self): op.drop_table(self.t)\nclass B(A):\n"
        "    t = 'x'", "B().run()", ["x"]),
    "decorated method": (
        "def logged(f):\n    def wrapper(self, *a): return f(self, *a)\n    return wrapper\n"
        "class A(Step):\n    @logged\n    def run(self): super().run()", "A('x').run()", ["x"]),
    "decorator that is a class": (
        "class Kept:\n    def __init__(self, f): self.f = f\n"
        "    def __call__(self, *a): return self.f(*a)\n@Kept\n"
        "def go(t): op.drop_table(t)", "go('x')", ["x"]),
    "class made by a function": (
        "def make(t):\n    class A(Step): table = t\n    return A",
        "make('x')().run()\n    make('y')().run()", ["x", "y"]),
    "options kept as attributes": (
        "class A(Step):\n    def __init__(self, **options): self.__dict__.update(options)",
        "A(table='x').run()", ["x"]),
    "operators": (
        "class A(Step):\n    def __or__(self, other):\n        self.table += other.table\n"
        "        return self\n    def __add__(self, other): return A(other.table)\n"
        "    def __iadd__(self, other): return self",
        "(A('x') | A('y')).run()\n    (A('') + A('z')).run()\n    s = A('q')\n"
        "    s += A('r')\n    s.run()", ["xy", "z", "r"]),
    "an operator of its own for what is added": (
        "class A:\n    def __init__(self): self.steps = []\n    def __iadd__(self, step):\n"
        "        self.steps.append(step)\n        return self",
        "a = A()\n    a += Step('x')\n    for s in a.steps: s.run()", ["x"]),
    "never run": ("class A(Step): pass", "A('x')", []),
    "nothing to inherit it from": ("class A: pass", "A().run()", []),
}  # fmt: skip


def test_who_tells_of_members() -> None:
    """What sends for ``classes`` knows for which values that has an answer."""
    assert frozenset(GET) == OF_USERS


@pytest.mark.parametrize("name", SHAPES)
def test_class(name: str) -> None:
    classes, calls, wanted = SHAPES[name]
    source = f"{INHERITED}\n{classes}\ndef upgrade():\n    {calls}\n"
    assert sorted(dropped(source)) == sorted(wanted)
