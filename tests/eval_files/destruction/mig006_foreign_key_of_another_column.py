# MIG006: the dropped column is not the one of the foreign key
import sqlalchemy as sa
from alembic import op

revision = "4510128fb822"
down_revision = "b055af402e6b"


def upgrade():
    op.drop_constraint("fk_knots_rope", "knots", type_="foreignkey")  # MIG006: 5 fk_knots_rope
    op.drop_column("knots", "rope_name")  # MIG002: 5 knots.rope_name


def downgrade():
    op.add_column("knots", sa.Column("rope_name", sa.String(30)))
    op.create_foreign_key("fk_knots_rope", "knots", "ropes", ["rope_id"], ["id"])
