# MIG302: made or undone under a condition, or only where it is missing
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    bind = op.get_bind()
    if not sa.inspect(bind).has_table("carts"):
        op.create_table("carts", sa.Column("id", sa.Integer))
    op.create_table("maybe", sa.Column("id", sa.Integer), if_not_exists=True)
    op.create_table("parts", sa.Column("id", sa.Integer))
    if bind.dialect.name == "mysql":
        op.create_index("ix_mysql", "users", ["name"])
    op.execute("UPDATE users SET name = 'x' WHERE id = 1")


def downgrade():
    if sa.inspect(op.get_bind()).has_table("parts"):
        op.drop_table("parts")
