# MIG302: what the upgrade renames is left where the downgrade makes another one of that name
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None



def upgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_old")  # MIG302: 5 type mood_old is left behind
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')")
    op.execute("ALTER TYPE taste RENAME TO taste_old")
    op.execute("CREATE TYPE taste AS ENUM ('sweet', 'sour', 'bitter')")
    op.rename_table("notes", "notes_old")  # MIG302: 5 table notes_old is left behind
    op.create_table("notes", sa.Column("id", sa.BigInteger, primary_key=True))
    op.rename_table("parcels", "parcels_old")
    op.create_table("parcels", sa.Column("id", sa.BigInteger, primary_key=True))


def downgrade():
    op.drop_table("parcels")
    op.rename_table("parcels_old", "parcels")
    op.create_table("notes_back", sa.Column("id", sa.Integer, primary_key=True))
    op.drop_table("notes")
    op.rename_table("notes_back", "notes")
    op.execute("ALTER TYPE taste RENAME TO taste_new")
    op.execute("ALTER TYPE taste_old RENAME TO taste")
    op.execute("DROP TYPE taste_new")
    op.execute("ALTER TYPE mood RENAME TO mood_new")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
    op.execute("DROP TYPE mood_new")
