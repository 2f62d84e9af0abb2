"""Whether a table has a policy, which says who sees its rows."""

from __future__ import annotations

from flake8_migrations.model.operations import Name
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.former_names import with_former_identities
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.identity import name_of

_WORDS = ("policy",)


def may_have_policy(before: Before, table: Name) -> bool:
    """Whether a policy that an earlier revision made stands, or may stand, as far as is known."""
    ancestry = before.ancestry
    if ancestry is None:
        return False
    for one in with_former_identities(before.identity(table), ancestry, before.dialect):
        for place in ancestry.naming(one[1], _WORDS):
            delta = ancestry.delta(place, before.dialect, (one[1],))
            if delta.is_cut or _makes_policy(delta, name_of(one), before):
                return True
    return False


def _makes_policy(delta: Delta, table: Name, before: Before) -> bool:
    """Whether the run makes one that nothing has dropped since."""
    for (kind, _), made in delta.objects.items():
        if kind != "policy" or made.definition is None:
            continue
        of = made.definition.table
        if of is None or not of.is_known or of.same_as(table):
            standing = before.has_object("policy", made.name)
            if standing is None or standing.value:
                return True
    return False
