# MIG110, MIG121 and MIG204 by the libraries that change enums: they rewrite every column
# options: --extend-select=MIG110,MIG121,MIG204,MIG302,MIG303,MIG304 --migrations-dialect=postgresql
from alembic import op
from alembic_enums import Column, EnumMigration
from alembic_postgresql_enum import TableReference

revision = "e5d0000000c3"
down_revision = None

STATE = EnumMigration(
    op=op,
    enum_name="order_state",
    old_options=["new", "paid", "sent"],
    new_options=["new", "sent"],
    columns=[Column("orders", "state", None, None)],
)


def upgrade():
    op.sync_enum_values(  # MIG110: 5 public.pets.mood, MIG121: 5 pets, MIG204: 5 'old'
        enum_schema="public",
        enum_name="mood",
        new_values=["calm", "wild"],
        affected_columns=[TableReference("pets", "mood", table_schema="public")],
        enum_values_to_rename=[],
    )
    sizes = ["s", "m"]
    op.sync_enum_values("public", "size", sizes, [("shirts", "size")])  # MIG110: 5, MIG204: 5 'l'
    op.add_enum_value(enum_schema="public", enum_name="colour", new_value="blue")
    STATE.upgrade()  # MIG110: 5 orders.state, MIG204: 5 'paid'


def downgrade():
    STATE.downgrade()
    op.sync_enum_values("public", "size", ["s", "m", "l"], [("shirts", "size")])
    op.sync_enum_values(
        enum_schema="public",
        enum_name="mood",
        new_values=["calm", "wild", "old"],
        affected_columns=[TableReference("pets", "mood", table_schema="public")],
        enum_values_to_rename=[],
    )
