# MIG324: silent where it goes first, asks, is made anew, stands on other columns, or is not known
# options: --extend-select=MIG324 --extend-ignore=MIG002,MIG003,MIG005,MIG006,MIG303,MIG308,MIG012,MIG017
import sqlalchemy as sa
from alembic import op

revision = "gc02b"
down_revision = "gc01"


def upgrade():
    op.drop_index("ix_boats_name", "boats")
    op.drop_column("boats", "name")
    op.drop_index("idx_low", "boats", if_exists=True)
    op.drop_constraint("uq_day", "boats", type_="unique")
    op.drop_column("boats", "day")
    op.execute("DROP INDEX IF EXISTS idx_day")
    op.add_column("boats", sa.Column("day", sa.Date()))
    op.create_index("idx_day", "boats", ["day"])
    op.drop_index("idx_day", "boats")
    op.drop_index("idx_unknown", "boats")
    op.drop_constraint("boats_flag_key", "boats", type_="unique")
    if op.get_bind().dialect.name == "sqlite":
        op.drop_column("boats", "port_id")
    op.drop_constraint("fk_port", "boats", type_="foreignkey")


def downgrade():
    raise NotImplementedError
