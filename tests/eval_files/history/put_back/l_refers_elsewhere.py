# MIG302: a foreign key comes back that refers to another table
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
from alembic import op

revision = "pb02l"
down_revision = "pb01"


def upgrade():
    op.drop_constraint("fk_boats_port", "boats", type_="foreignkey")


def downgrade():
    op.create_foreign_key("fk_boats_port", "boats", "quays", ["port_id"], ["id"], ondelete="CASCADE")  # MIG302: 5 fk_boats_port of boats (to quays instead of to ports since pb01)
