# MIG107: op, batch, a column's own key, SQL
# options: --extend-select=MIG107
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00012"
down_revision = "6e2da1b00011"


def upgrade():
    op.create_primary_key("pk_fans", "fans", ["id"])  # MIG107: 5 primary key pk_fans on fans
    with op.batch_alter_table("fan_clubs") as batch_op:
        batch_op.create_primary_key("pk_fan_clubs", ["a", "b"])  # MIG107: 9 USING INDEX
    op.add_column("shirts", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG107: 5 Alembic makes it SERIAL
    op.add_column("flags", sa.Column("id", sa.Integer(), primary_key=True), inline_primary_key=True)  # MIG107: 5 its index is built
    op.execute("ALTER TABLE scarves ADD PRIMARY KEY (id)")  # MIG107: 5 (unnamed) on scarves
    op.execute("ALTER TABLE songs ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid()")  # MIG107: 5 songs.id


def downgrade():
    pass
