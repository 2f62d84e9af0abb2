# a match statement over something unknown: every case counts, each for its database
from alembic import op

revision = "2380fa64509a"
down_revision = "d9009cb549d9"


def upgrade():
    match op.get_bind().dialect.name:
        case "postgresql":
            op.execute("DROP TABLE pets CASCADE")  # MIG001: 13 pets, MIG013: 13 pets
        case "mysql" | "sqlite":
            op.execute("DROP TABLE cats CASCADE")  # MIG001: 13 cats
        case _:
            op.drop_column("pets", "fur")  # MIG002: 13 pets.fur


def downgrade():
    raise NotImplementedError("the pets are gone")
