# MIG107 on MySQL: the whole table is rebuilt
# options: --extend-select=MIG107 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00014"
down_revision = "6e2da1b00013"


def upgrade():
    op.create_primary_key("pk_fans", "fans", ["number"])  # MIG107: 5 the whole table is rebuilt
    op.add_column("fans", sa.Column("id", sa.Integer(), primary_key=True), inline_primary_key=True)  # MIG107: 5 fans.id
    op.execute("ALTER TABLE fans ADD PRIMARY KEY (id)")  # MIG107: 5 (unnamed) on fans


def downgrade():
    pass
