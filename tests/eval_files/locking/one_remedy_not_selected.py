# one statement, one remedy: a code that is not selected silences nobody
# options: --extend-select=MIG118,MIG119,MIG112
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00064"
down_revision = "6e2da1b00063"


def upgrade():
    op.add_column("crew", sa.Column("name", sa.Text()))
    op.create_foreign_key("fk_ship", "crew", "ships", ["ship_id"], ["id"])  # MIG119: 5 fk_ship
    op.create_index("ix_name", "crew", ["name"])  # MIG119: 5 ix_name
    op.execute("ALTER TABLE docks ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")  # MIG112: 5 docks.id, MIG118: 5 docks


def downgrade():
    pass
