# MIG132: on by default with MySQL, in both directions
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "2e0c132a"
down_revision = "2d0c132a"


def upgrade():
    op.alter_column("boats", "a", type_=sa.String(100), existing_type=sa.String(50))  # MIG132: 5 altering boats.a makes it nullable on MySQL
    op.alter_column("boats", "b", new_column_name="c", existing_type=sa.String(50))  # MIG132: 5 without a default and a comment, MIG201: 5 boats.b
    op.alter_column("boats", "d", comment="x", existing_type=sa.Text())  # MIG132: 5 without a default: MODIFY
    op.alter_column("boats", "e", nullable=False)  # MIG132: 5 fails on MySQL, MIG206: 5 boats.e
    op.alter_column("boats", "f", server_default=sa.func.now(), existing_type=sa.DateTime())  # MIG132: 5 boats.f
    op.add_column("boats", sa.Column("g", sa.String(9), nullable=False, server_default="x"))
    op.alter_column("boats", "g", new_column_name="h", existing_type=sa.Text())  # MIG132: 5 boats.g
    with op.batch_alter_table("sails") as batch:
        batch.alter_column("a", autoincrement=True, existing_type=sa.Integer())  # MIG132: 9 sails.a


def downgrade():
    op.alter_column("boats", "a", type_=sa.String(50))  # MIG132: 5 makes it nullable
