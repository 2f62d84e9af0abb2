# MIG118: silent where an earlier revision says that the values stay as they are stored, and speaks where they do not
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql14"
down_revision = "ql13"


def upgrade():
    op.alter_column("sails", "note", type_=sa.Text())
    op.execute("ALTER TABLE sails ALTER COLUMN cut TYPE text")
    op.execute("ALTER TABLE ports ALTER COLUMN name TYPE varchar")
    with op.batch_alter_table("boats") as batch:
        batch.add_column(sa.Column("length", sa.Integer()))


def downgrade():
    pass
