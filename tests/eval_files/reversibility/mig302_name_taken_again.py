# MIG302: a table takes a name that another one had
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.rename_table("users", "people")
    op.execute("CREATE TABLE IF NOT EXISTS users (id integer)")
    op.drop_constraint("uq_mail", "people", type_="unique")  # MIG006: 5, MIG302: 5 constraint uq_mail of people


def downgrade():
    op.drop_table("users")
    op.rename_table("people", "users")
