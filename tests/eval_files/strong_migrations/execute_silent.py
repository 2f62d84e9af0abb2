# strong_migrations execute: literals, constants, bind parameters and Core statements
# options: --extend-select=MIG015
import sqlalchemy as sa
from alembic import op

revision = "d3bad9ebb9cc"
down_revision = "ac7bb3accc15"

TABLE = "users"


def upgrade():
    users = sa.table("users", sa.column("id"), sa.column("age"))
    op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
    op.execute(sa.text("UPDATE users SET age = :age WHERE id = 1").bindparams(age=1))
    op.execute(users.update().where(users.c.id == 1).values(age=0))
    op.execute(f"GRANT SELECT ON {TABLE} TO clerk")
    op.execute("GRANT SELECT ON %s TO clerk" % TABLE)
    for name in ("teams", "clubs"):
        op.execute(f"GRANT SELECT ON {name} TO clerk")


def downgrade():
    pass
