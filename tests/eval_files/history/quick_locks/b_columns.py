# MIG118: silent where columns of several tables come, go and are renamed in no time, and revisions follow
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql02"
down_revision = "ql01"


def upgrade():
    op.add_column("boats", sa.Column("note", sa.Text()))
    op.add_column("ports", sa.Column("note", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("quays") as batch:
        batch.add_column(sa.Column("note", sa.Text()))
        batch.drop_column("old")
    op.execute("ALTER TABLE crews ALTER COLUMN name DROP NOT NULL")
    op.create_check_constraint("ck", "ships", "length > 0", postgresql_not_valid=True)


def downgrade():
    pass
