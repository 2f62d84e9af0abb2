# MIG104 is silent about a key in the definition of a new column: no row is read. Alembic's own default reads them
# options: --extend-select=MIG104
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00061"
down_revision = "6e2da1b00060"


def upgrade():
    op.add_column("crew", sa.Column("ship_id", sa.Integer(), sa.ForeignKey("ships.id")), inline_references=True)
    with op.batch_alter_table("crew") as batch_op:
        batch_op.add_column(sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")), inline_references=True)
    op.execute("ALTER TABLE crew ADD COLUMN rank_id integer REFERENCES ranks (id), ADD COLUMN boat_id int REFERENCES boats")
    op.execute("ALTER TABLE crew ADD COLUMN chief_id integer CONSTRAINT fk_chief REFERENCES crew (id) ON DELETE SET NULL")
    op.add_column("crew", sa.Column("cabin_id", sa.Integer(), sa.ForeignKey("cabins.id")))  # MIG104: 5 wait while every row is checked; pass inline_references=True
    op.add_column("crew", sa.Column("flag_id", sa.Integer(), sa.ForeignKey("flags.id")), inline_references=False)  # MIG104: 5 pass inline_references=True
    op.add_column("crew", sa.Column("mate_id", sa.Integer(), sa.ForeignKey("crew.id"), server_default="1"))  # MIG104: 5 writes to crew wait while every row is checked; add it with postgresql_not_valid


def downgrade():
    pass
