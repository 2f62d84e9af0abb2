# MIG134: a statement that cannot be repeated, and another one after it
# options: --extend-select=MIG134 --migrations-dialect=mysql --extend-ignore=MIG513
import sqlalchemy as sa
from alembic import op

revision = "134e00000000"
down_revision = "134d00000000"


def upgrade():
    op.alter_column("stalls", "size", existing_type=sa.Integer(), nullable=True)  # the same a second time
    op.execute("CREATE TABLE IF NOT EXISTS halls (id int PRIMARY KEY)")
    op.execute("CREATE OR REPLACE VIEW rows_of_stalls AS SELECT id FROM stalls")
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text()))  # MIG134: 9 ADD COLUMN stalls.note is committed by itself
        batch_op.add_column(sa.Column("word", sa.Text()))
    op.execute("ALTER TABLE halls ADD size int")


def downgrade():
    op.drop_column("stalls", "word")
    op.drop_column("stalls", "note")
