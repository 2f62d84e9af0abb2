# what belongs to a table, column or trigger that goes with it is no finding of its own
import sqlalchemy as sa
from alembic import op

revision = "9a77d0c1e003"
down_revision = "9a77d0c1e002"


def upgrade():
    op.drop_table("gloves")  # MIG001: 5 gloves
    op.execute("DROP TYPE lining")
    op.execute("DROP SEQUENCE gloves_id_seq")
    op.drop_column("hats", "brim")  # MIG002: 5 hats.brim
    sa.Enum(name="hat_brim").drop(op.get_bind(), checkfirst=True)
    op.execute("DROP TYPE hat_shape")  # MIG012: 5 hat_shape
    op.execute("DROP TYPE felt")  # MIG012: 5 felt
    op.execute("DROP TRIGGER trg_count_hats ON hats")  # MIG012: 5 trigger trg_count_hats
    op.execute("DROP FUNCTION count_hats()")
    op.execute("DROP FUNCTION stamp()")
    op.execute("DROP FUNCTION press(int)")  # MIG012: 5 function press
    op.execute("DROP FUNCTION iron() CASCADE")  # MIG012: 5 function iron, MIG013: 5 iron


def downgrade():
    op.execute("CREATE FUNCTION iron() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
    op.execute("CREATE OR REPLACE FUNCTION stamp() RETURNS trigger AS 'BEGIN RETURN NEW; END' LANGUAGE plpgsql")
    op.create_table("gloves", sa.Column("lining", sa.Enum("wool", name="lining")))
    op.add_column("coats", sa.Column("felt", sa.Enum("soft", name="felt")))
