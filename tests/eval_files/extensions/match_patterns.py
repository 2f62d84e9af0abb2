# MIG001, MIG002, MIG003 by match: what a value does not fit does not run, what is captured is known
import sqlalchemy as sa
from alembic import op
from cookbook_app.steps import Column, Table, apply

revision = "e5d0000000f8"
down_revision = None


def upgrade():
    apply(Table("boats"))  # MIG001: 5 boats
    apply(Column("crews", "age"))  # MIG002: 5 crews.age
    apply({"truncate": ["tides", "moons"]})  # MIG003: 5 tides
    apply({"other": ["tides", "moons"]})
    apply(("column", "sails", "area"))  # MIG002: 5 sails.area
    apply("masts")  # MIG004: 5 masts
    apply(None)  # MIG001: 5 nothing
    apply(3)


def downgrade():
    match op.get_bind().dialect.name:
        case "postgresql" | "sqlite":
            op.add_column("crews", sa.Column("age", sa.Integer()))
        case _:
            op.drop_table("piers")  # MIG008: 13 table piers
