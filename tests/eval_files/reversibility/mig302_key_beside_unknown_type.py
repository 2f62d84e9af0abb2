# MIG302: a column brings a foreign key only where it says so, whatever its type is
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from app.types import GUID


def upgrade():
    op.drop_constraint("fk_owner", "notes", type_="foreignkey")  # MIG006: 5, MIG302: 5 constraint fk_owner of notes is dropped here
    op.drop_column("notes", "owner_id")  # MIG002: 5
    op.drop_constraint("ck_owner", "notes", type_="check")  # MIG006: 5
    op.add_column("parcels", sa.Column("owner_id", GUID()))
    op.add_column("parcels", sa.Column("sender_id", GUID(), sa.ForeignKey("users.id")))


def downgrade():
    op.drop_constraint("parcels_sender_id_fkey", "parcels", type_="foreignkey")
    op.drop_column("parcels", "sender_id")
    op.drop_column("parcels", "owner_id")
    op.add_column("notes", sa.Column("owner_id", GUID()))
