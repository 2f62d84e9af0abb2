# MIG303: every rename of the downgrade takes back one of the upgrade, or is of what it made
# options: --extend-select=MIG302,MIG303,MIG304 --extend-ignore=MIG202,MIG216
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.rename_table("notes", "remarks")
    op.execute("ALTER SEQUENCE notes_id_seq RENAME TO remarks_id_seq")
    op.execute("ALTER INDEX notes_pkey RENAME TO remarks_pkey")
    op.execute("ALTER TYPE mood RENAME TO feeling")
    op.execute("CREATE TABLE parcels (id serial PRIMARY KEY)")


def downgrade():
    op.execute("ALTER SEQUENCE parcels_id_seq RENAME TO packets_id_seq")
    op.execute("ALTER TABLE parcels RENAME TO packets")
    op.drop_table("packets")
    op.execute("ALTER TYPE feeling RENAME TO mood")
    op.execute("ALTER INDEX remarks_pkey RENAME TO notes_pkey")
    op.rename_table("remarks_id_seq", "notes_id_seq")
    op.rename_table("remarks", "notes")
