# strong_migrations add_column_auto_incrementing: AUTO_INCREMENT
# options: --extend-select=MIG112 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "40168c8c0311"
down_revision = "e02b3dd97dba"


def upgrade():
    op.add_column("towns", sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True))  # MIG112: 5 towns.id
    op.execute("ALTER TABLE lakes ADD COLUMN no bigint NOT NULL AUTO_INCREMENT UNIQUE")  # MIG112: 5 lakes.no


def downgrade():
    pass
