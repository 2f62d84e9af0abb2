# starred arguments on both sides: what the upgrade adds the downgrade takes back
import sqlalchemy as sa
from alembic import op

revision = "6bb3aae57664"
down_revision = "25ec74b1be16"

COLUMNS = [sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text())]
TABLE = {"table_name": "apprentices"}


def upgrade():
    op.create_table("apprentices", *COLUMNS)
    op.add_column(*("ovens", sa.Column("apprentice_id", sa.Integer())))


def downgrade():
    op.drop_column(*("ovens", "apprentice_id"))
    op.drop_table(**TABLE)
