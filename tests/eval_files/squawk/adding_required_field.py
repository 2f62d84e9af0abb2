# squawk adding-required-field: a new NOT NULL column without a default
# options: --extend-select=MIG205
import sqlalchemy as sa
from alembic import op

revision = "984c38d1b3f1"
down_revision = "fd3372400e04"


def upgrade():
    op.add_column("recipes", sa.Column("is_public", sa.Boolean(), nullable=False))  # MIG205: 5 recipes.is_public
    op.add_column("recipes", sa.Column("stars", sa.Integer(), default=0, nullable=False))  # MIG205: 5 recipes.stars
    op.add_column("recipes", sa.Column("name", sa.Text(), nullable=False, server_default=None))  # MIG205: 5 recipes.name
    op.add_column("recipes", sa.Column("no", sa.BigInteger(), primary_key=True, autoincrement=False))  # MIG205: 5 recipes.no
    with op.batch_alter_table("recipes") as batch_op:
        batch_op.add_column(sa.Column("author", sa.Text(), nullable=False))  # MIG205: 9 recipes.author
    op.execute("ALTER TABLE recipes ADD COLUMN cover text NOT NULL")  # MIG205: 5 recipes.cover
    op.execute("ALTER TABLE recipes ADD pages integer CHECK (pages > 0) NOT NULL")  # MIG205: 5 recipes.pages


def downgrade():
    pass
