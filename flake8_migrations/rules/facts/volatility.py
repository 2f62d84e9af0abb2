"""Which functions give the same value for every row of one statement on PostgreSQL.

A default that calls no other lets PostgreSQL add a column without a rewrite of the table: the value
is computed once and kept in the catalogue. A volatile one is computed for each row.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from flake8_migrations.rules.facts import pg_functions

Volatility = Literal["stable or immutable", "volatile", "unknown"]

# Words of the grammar: PostgreSQL's list of functions does not hold them.
# https://www.postgresql.org/docs/current/functions-info.html, functions-datetime.html,
# functions-conditional.html, functions-xml.html, functions-json.html
_GRAMMAR = """
current_catalog current_date current_role current_schema current_time current_timestamp
current_user localtime localtimestamp session_user system_user user
array cast coalesce greatest least nullif row treat trim
json json_array json_exists json_object json_query json_scalar json_serialize json_value
xmlconcat xmlelement xmlforest xmlparse xmlpi xmlroot xmlserialize
"""

# Of the extensions that migrations use for defaults, as their scripts declare them:
# https://www.postgresql.org/docs/current/uuid-ossp.html, pgcrypto.html
_EXTENSIONS_VOLATILE = """
gen_random_bytes gen_salt uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4
"""
_EXTENSIONS_STABLE = """
uuid_generate_v3 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_oid uuid_ns_url uuid_ns_x500
"""


def volatility_of(name: str) -> Volatility:
    """What PostgreSQL does with a function, by its name as SQL text writes it.

    A name that only some of its overloads make volatile is volatile. A function of a schema of the
    user's own is unknown, whatever its name; extensions may live in any schema.
    """
    *schema, function = name.lower().replace('"', "").split(".")
    if not schema or schema == ["pg_catalog"]:
        if function in _names(_GRAMMAR) or function in _names(pg_functions.NOT_VOLATILE):
            return "stable or immutable"
        if function in _names(pg_functions.VOLATILE):
            return "volatile"
    if function in _names(_EXTENSIONS_STABLE):
        return "stable or immutable"
    if function in _names(_EXTENSIONS_VOLATILE):
        return "volatile"
    return "unknown"


@cache
def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())
