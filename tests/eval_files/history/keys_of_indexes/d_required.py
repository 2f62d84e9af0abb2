# The columns of such a key are NOT NULL already, and unique; those of a unique constraint unique.
# options: --extend-select=MIG109,MIG206,MIG506
import sqlalchemy as sa
from alembic import op

revision = "ki04"
down_revision = "ki03"


def upgrade():
    op.alter_column("visits", "id", nullable=False)
    op.execute("ALTER TABLE visits ALTER COLUMN email SET NOT NULL")  # MIG109: 5 visits.email, MIG206: 5 visits.email
    op.alter_column("guests", "id", nullable=False)  # MIG109: 5 guests.id, MIG206: 5 guests.id
    with op.batch_alter_table("rooms") as batch_op:
        batch_op.alter_column("number", existing_type=sa.Integer(), nullable=False)
    op.alter_column("trips", "id", nullable=False)  # MIG109: 5 trips.id, MIG206: 5 trips.id
    op.create_table("stays", sa.Column("guest", sa.Text(), sa.ForeignKey("guests.email")))
    op.create_table("beds", sa.Column("room", sa.Integer(), sa.ForeignKey("rooms.number")))
    op.create_table("mails", sa.Column("room", sa.Text(), sa.ForeignKey("rooms.email")))  # MIG506: 5 rooms


def downgrade():
    op.drop_table("mails")
    op.drop_table("beds")
    op.drop_table("stays")
    op.alter_column("trips", "id", nullable=True)
    op.alter_column("rooms", "number", nullable=True)
    op.alter_column("guests", "id", nullable=True)
    op.alter_column("visits", "email", nullable=True)
    op.alter_column("visits", "id", nullable=True)
