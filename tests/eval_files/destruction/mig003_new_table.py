# MIG003, its neighbour: a table that the same function created
import sqlalchemy as sa
from alembic import op

revision = "7b4b49b51d47"
down_revision = "ebdd8a393adc"


def upgrade():
    op.create_table("sketches", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO sketches (id) VALUES (1)")
    op.execute("TRUNCATE sketches")


def downgrade():
    op.drop_table("sketches")
