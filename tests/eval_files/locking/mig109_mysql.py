# MIG109 on MySQL: the table is rebuilt; MODIFY says NOT NULL again, whether or not it changes
# options: --extend-select=MIG109 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00022"
down_revision = "6e2da1b00021"


def upgrade():
    op.alter_column("kites", "a", existing_type=sa.Integer(), nullable=False)  # MIG109: 5 the whole table is rebuilt, MIG206: 5 kites.a
    op.execute("ALTER TABLE kites MODIFY b varchar(30) NOT NULL")  # MIG206: 5 kites.b


def downgrade():
    pass
