# names taken from dict, list and nested literals, by index, key, get and unpacking
import sqlalchemy as sa
from alembic import op

revision = "1952cdeb36ab"
down_revision = "ceb59f86ac43"

SPEC = {"tables": ["pilots", "tugs"], "columns": {"ships": ("pilot_id", "tug_id")}}
first, *rest = SPEC["tables"]


def upgrade():
    op.drop_table(first)  # MIG001: 5 pilots
    op.drop_table(rest[0])  # MIG001: 5 tugs
    pilot, tug = SPEC["columns"]["ships"]
    op.drop_column("ships", pilot)  # MIG002: 5 ships.pilot_id
    op.drop_column("ships", SPEC.get("columns")["ships"][1])  # MIG002: 5 ships.tug_id


def downgrade():
    op.create_table("pilots", sa.Column("id", sa.Integer(), primary_key=True))
