# helper module
from dataclasses import dataclass

from alembic import op


@dataclass
class Table:
    name: str


@dataclass
class Column:
    table: str
    name: str


def apply(step):
    match step:
        case Table(name=name):
            op.drop_table(name)
        case Column(table, name):
            op.drop_column(table, name)
        case {"truncate": [*tables], **rest} if rest == {}:
            for table in tables:
                op.execute(f"TRUNCATE {table}")
        case ("column", table, name) | [table, name, None]:
            op.drop_column(table, name)
        case str() as name:
            op.execute(f"DELETE FROM {name}")
        case None:
            op.drop_table("nothing")
        case "masts" | "oars":
            op.drop_table("never")
