# strong_migrations lock_option: LOCK=NONE or the best there is, new tables
# options: --extend-select=MIG130 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "aeeba1c4d3a2"
down_revision = "d1bb854dae0d"


def upgrade():
    op.execute("ALTER TABLE users ADD COLUMN age int, LOCK=NONE")
    op.execute("ALTER TABLE users ADD COLUMN city int, LOCK=DEFAULT")
    op.execute("CREATE INDEX ix_city ON users (city) ALGORITHM=INPLACE LOCK=NONE")
    op.add_column("users", sa.Column("lock", sa.Integer()))
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE teams ADD COLUMN city int, LOCK=SHARED")


def downgrade():
    pass
