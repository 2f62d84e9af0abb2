# MIG134 is silent where each statement can be repeated, and about one that is done as a whole
# options: --extend-select=MIG134 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "134e00000002"
down_revision = "134d00000002"


def upgrade():
    op.execute("CREATE TABLE IF NOT EXISTS halls (id int PRIMARY KEY)")
    op.drop_index("ix_old", "stalls", if_exists=True)  # MIG005: 5 ix_old
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns("stalls")]
    if "note" not in columns:
        op.add_column("stalls", sa.Column("note", sa.Text()))
    op.alter_column("stalls", "note", existing_type=sa.Text(), nullable=False, server_default=sa.text("('')"))  # MIG206: 5 note
    op.execute("UPDATE stalls SET size = 5 WHERE size IS NULL")
    op.execute("ALTER TABLE stalls ADD hall int, ADD word int, DROP old_word")  # MIG002: 5 old_word


def downgrade():
    op.execute("ALTER TABLE stalls DROP hall")
