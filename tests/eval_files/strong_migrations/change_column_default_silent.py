# strong_migrations change_column_default: a first default, new columns and tables, the way back
# options: --extend-select=MIG209 --extend-ignore=MIG205
import sqlalchemy as sa
from alembic import op

revision = "d5465109bc8e"
down_revision = "a904865db624"


def upgrade():
    op.alter_column("users", "mood", server_default="good")
    op.execute("ALTER TABLE users ALTER COLUMN age SET DEFAULT 0")
    op.add_column("users", sa.Column("stars", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("users", "stars", server_default=None)
    op.execute("ALTER TABLE users ADD COLUMN likes integer NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE users ALTER COLUMN likes DROP DEFAULT")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), server_default="1"))
    op.alter_column("teams", "id", server_default=None)


def downgrade():
    op.alter_column("users", "mood", server_default=None)
    op.execute("ALTER TABLE users ALTER COLUMN age DROP DEFAULT")
