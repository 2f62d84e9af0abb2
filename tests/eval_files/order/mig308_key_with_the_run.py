# MIG308: the key is dropped on the database that has it, before the table is
# options: --migrations-dialect=postgresql,sqlite
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id", name="fk_room")))


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("fk_room", "beds", type_="foreignkey")
    op.drop_table("rooms")
    op.drop_table("beds")
