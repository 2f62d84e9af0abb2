# MIG005, its neighbour: an index built by the upgrade in any spelling, dropped again at its end
import sqlalchemy as sa
from alembic import op

revision = "1c72cb66bcdf"
down_revision = "1242f56dc487"


def upgrade():
    op.execute("CREATE INDEX ix_work_a ON pets (fur)")
    with op.batch_alter_table("pets") as batch_op:
        batch_op.create_index("ix_work_b", ["name"])
    op.add_column("pets", sa.Column("tag", sa.String(9), index=True))
    op.execute("UPDATE pets SET tag = fur || name")
    op.execute("DROP INDEX ix_work_b")
    op.drop_index("ix_work_a", "pets")


def downgrade():
    op.drop_column("pets", "tag")
