# no finding: rows that have no equality already, since an earlier revision
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op

revision = "jb02"
down_revision = "jb01"


def upgrade():
    op.add_column("cranes", sa.Column("settings", sa.JSON()))
    op.execute("ALTER TABLE sheds ADD COLUMN settings json")
    with op.batch_alter_table("lorries") as batch:
        batch.add_column(sa.Column("settings", sa.JSON()))
        batch.drop_column("plan")  # MIG002: 9 lorries.plan


def downgrade():
    pass
