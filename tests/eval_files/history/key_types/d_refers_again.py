# Types are those of now, under the names of now; what a plain text or a condition hides is unknown.
# options: --extend-select=MIG211 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op

revision = "kt04"
down_revision = "kt03"


def upgrade():
    op.create_foreign_key("fk_port_2", "boats", "harbours", ["port_id"], ["id"])
    op.create_foreign_key("fk_port_3", "boats", "harbours", ["dock_id"], ["id"])  # MIG520: 5 boats.dock_id (uuid since kt01) to harbours.id (bigint since kt01)
    op.create_foreign_key("fk_port_4", "boats", "ports", ["dock_id"], ["id"])
    op.add_column("boats", sa.Column("next_id", sa.Integer(), sa.ForeignKey("harbours.id")))  # MIG211: 5 boats.next_id (integer) to harbours.id (bigint since kt01)
    op.alter_column("boats", "last_id", type_=sa.Uuid(), existing_type=sa.BigInteger())
    op.create_foreign_key("fk_last", "boats", "docks", ["last_id"], ["id"])


def downgrade():
    pass
