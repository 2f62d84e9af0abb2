# squawk ban-alter-identity: an identity that begins elsewhere, or that a new table has
# options: --extend-select=MIG007,MIG213
import sqlalchemy as sa
from alembic import op

revision = "84bade39ebe4"
down_revision = "c4ad44136840"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN id RESTART WITH 100")
    op.create_table("notes", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    op.execute("ALTER TABLE notes ALTER COLUMN id DROP IDENTITY")


def downgrade():
    pass
