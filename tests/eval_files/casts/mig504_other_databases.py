# MIG504: MySQL and SQLite convert whatever is there
# options: --migrations-dialect=mysql --extend-ignore=MIG018,MIG132,MIG206
import sqlalchemy as sa
from alembic import op

revision = "504e00000007"
down_revision = "504d00000007"


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.String(20), type_=sa.Integer())
    op.execute("ALTER TABLE boats MODIFY b json NOT NULL")


def downgrade():
    op.alter_column("boats", "a", existing_type=sa.Integer(), type_=sa.String(20))
