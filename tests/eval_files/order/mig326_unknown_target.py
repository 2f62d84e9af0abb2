# MIG326: a key to or from a table that nobody knows may be the one that was left out
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import TABLE


def upgrade():
    op.create_table(TABLE, sa.Column("id", sa.Integer, sa.ForeignKey("users.id", use_alter=True, name="fk")))
    op.create_foreign_key("fk_2", "orders", "people", ["a"], ["id"])


def downgrade():
    raise NotImplementedError
