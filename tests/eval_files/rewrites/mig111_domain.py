# A column of a domain with a constraint rewrites the table; of one without, or a new table, not.
# options: --select=MIG111
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "5a7c9e1b3d01"
down_revision = "4b6d8f0a2c00"

PRICE = postgresql.DOMAIN("price", sa.Integer(), check="VALUE > 0")


def upgrade():
    PRICE.create(op.get_bind())
    op.execute("CREATE DOMAIN label AS text")
    op.add_column("goods", sa.Column("cost", PRICE))  # MIG111: 5 goods.cost with a type that rewrites
    op.execute("ALTER TABLE goods ADD COLUMN old price DEFAULT 5")  # MIG111: 5 domain price has a constraint
    op.execute("ALTER TABLE goods ADD COLUMN name label")
    op.create_table("offers", sa.Column("id", sa.Integer()))
    op.execute("ALTER TABLE offers ADD COLUMN cost price")


def downgrade():
    raise NotImplementedError
