# MIG117: triggers of alembic_utils, whose table is that of on_entity
# options: --extend-select=MIG117
import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_trigger import PGTrigger

revision = "6e2da1b00058"
down_revision = "6e2da1b00057"

RING = PGTrigger(
    schema="public",
    signature="trg_ring",
    on_entity="public.bells",
    definition="BEFORE UPDATE ON public.bells FOR EACH ROW EXECUTE FUNCTION ring()",
)
CHIME = PGTrigger(
    schema="public",
    signature="trg_chime",
    on_entity="public.chimes",
    definition="BEFORE UPDATE ON public.chimes FOR EACH ROW EXECUTE FUNCTION ring()",
)


def upgrade():
    op.create_entity(RING)  # MIG117: 5 creates trigger public.trg_ring on public.bells
    op.create_table("chimes", sa.Column("id", sa.Integer()))
    op.create_entity(CHIME)


def downgrade():
    op.drop_entity(CHIME)
    op.drop_table("chimes")
    op.drop_entity(RING)
