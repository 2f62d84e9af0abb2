# A table that comes back whole, keys without names, and names that a batch gives; all is compared.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb09"
down_revision = "pb01"


def upgrade():
    op.drop_table("boats")


def downgrade():
    op.create_table(  # MIG302: 5 column boats.name (NULL instead of NOT NULL since pb01)
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(200)),
        sa.Column("flag", sa.Text()),
        sa.Column("length", sa.Numeric()),
        sa.Column("crew", sa.Integer(), server_default=sa.text("1")),
        sa.Column("built", sa.DateTime()),
        sa.Column("port_id", sa.Integer(), nullable=False),
    )
    op.create_foreign_key(None, "boats", "ports", ["port_id"], ["id"], ondelete="SET NULL")  # MIG302: 5 foreign key on port_id of boats (ON DELETE SET NULL instead of ON DELETE CASCADE since pb01)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_index("ix_boats_name", ["name", "flag"], unique=True)  # MIG302: 9 index ix_boats_name (on name
        batch_op.create_check_constraint("ck_boats_flag", "flag in ( 'red', 'blue' )")
