# MIG109 is silent after a validated CHECK of the column, and about what that CHECK may be
# options: --extend-select=MIG109 --extend-ignore=MIG202
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00019"
down_revision = "6e2da1b00018"


def upgrade():
    op.create_check_constraint("ck_a", "kites", "a IS NOT NULL")
    op.alter_column("kites", "a", nullable=False)
    op.execute('ALTER TABLE kites ADD CONSTRAINT ck_b CHECK (("b" IS NOT NULL)) NOT VALID')
    op.execute("ALTER TABLE kites VALIDATE CONSTRAINT ck_b")
    op.alter_column("kites", "b", nullable=False)
    op.create_check_constraint("ck_c", "reels", sa.column("c").is_not(None), postgresql_not_valid=True)
    op.execute("ALTER TABLE reels VALIDATE CONSTRAINT ck_c")
    op.rename_table("reels", "spools")
    op.execute("ALTER TABLE spools ALTER COLUMN c SET NOT NULL")
    op.execute("ALTER TABLE bars VALIDATE CONSTRAINT ck_of_an_earlier_release")
    op.alter_column("bars", "d", nullable=False)


def downgrade():
    pass
