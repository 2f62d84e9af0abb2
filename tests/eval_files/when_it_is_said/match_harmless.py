# a match statement all of whose cases are harmless
from alembic import op

revision = "9020afd42e31"
down_revision = "2380fa64509a"


def upgrade():
    match op.get_bind().dialect.name:
        case "postgresql":
            op.execute("ALTER TABLE pets ADD COLUMN fur text")
        case other:
            print("DROP TABLE pets is not for", other)


def downgrade():
    match op.get_bind().dialect.name:
        case "postgresql":
            op.drop_column("pets", "fur")
        case _:
            raise NotImplementedError
