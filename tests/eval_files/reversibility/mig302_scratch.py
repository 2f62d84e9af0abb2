# MIG302: temporary and scratch tables come and go
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TEMPORARY TABLE old_names AS SELECT id, name FROM users")
    op.create_table("pairs", sa.Column("id", sa.Integer), prefixes=["TEMPORARY"])
    op.create_table("scratch", sa.Column("id", sa.Integer))
    op.add_column("users", sa.Column("mail", sa.Text))
    op.drop_table("scratch")
    op.execute("DROP TABLE pairs")
    op.execute("DROP TABLE old_names")


def downgrade():
    op.execute("CREATE TEMP TABLE mails AS SELECT id, mail FROM users")
    op.drop_column("users", "mail")
