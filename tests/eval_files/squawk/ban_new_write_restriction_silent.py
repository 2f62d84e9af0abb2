# squawk ban-new-write-restriction: of a new table or column
# options: --extend-select=MIG213
import sqlalchemy as sa
from alembic import op

revision = "01ebdc58185a"
down_revision = "a6f767d8fc69"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_check_constraint("ck_id", "notes", "id > 0")
    op.execute("ALTER TABLE notes ADD CONSTRAINT ck_size CHECK (id < 100)")


def downgrade():
    pass
