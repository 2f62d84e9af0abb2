# MIG302: DROP NOT NULL undoes the constraint of a renamed column, and a CHECK is left
# options: --extend-select=MIG302 --extend-ignore=MIG1,MIG2
import sqlalchemy as sa
from alembic import op

revision = "302e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE cats ADD CONSTRAINT has_name NOT NULL name")
    op.create_check_constraint("ck_cats_age", "cats", "age > 0")  # MIG302: 5 ck_cats_age of cats
    op.alter_column("cats", "name", new_column_name="title")


def downgrade():
    op.alter_column("cats", "title", existing_type=sa.Text(), nullable=True)
    op.alter_column("cats", "title", new_column_name="name")
