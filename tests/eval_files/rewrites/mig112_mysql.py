# MIG112: columns with AUTO_INCREMENT on MySQL
# options: --extend-select=MIG112 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00035"
down_revision = "6e2da1b00034"


def upgrade():
    op.execute("ALTER TABLE bees ADD COLUMN a int AUTO_INCREMENT UNIQUE")  # MIG112: 5 online schema change
    op.add_column("bees", sa.Column("c", sa.Integer(), primary_key=True, autoincrement=True), inline_primary_key=True)  # MIG112: 5 bees.c


def downgrade():
    pass
