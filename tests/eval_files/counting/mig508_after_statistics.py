# a statement about rows or statistics lets no sequence begin elsewhere
# options: --extend-select=MIG508
import sqlalchemy as sa
from alembic import op

revision = "758e9c095df5"
down_revision = None


def upgrade():
    crew = op.create_table("crew", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ANALYZE crew")
    op.bulk_insert(crew, [{"id": 1}, {"id": 2}])  # MIG508: 5


def downgrade():
    pass
