# MIG006: a foreign key whose column goes too; the downgrade shows which column that is
import sqlalchemy as sa
from alembic import op

revision = "b055af402e6b"
down_revision = "6e9bc850154f"


def upgrade():
    op.drop_constraint("fk_knots_rope", "knots", type_="foreignkey")
    op.drop_column("knots", "rope_id")  # MIG002: 5 knots.rope_id


def downgrade():
    op.add_column("knots", sa.Column("rope_id", sa.Integer()))
    op.create_foreign_key("fk_knots_rope", "knots", "ropes", ["rope_id"], ["id"])
