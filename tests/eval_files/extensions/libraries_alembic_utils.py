# MIG012, MIG013 and MIG008 by alembic_utils, whose entities say their own names
from alembic import op
from alembic_utils.pg_extension import PGExtension
from alembic_utils.pg_function import PGFunction
from alembic_utils.pg_grant_table import PGGrantTable
from alembic_utils.pg_materialized_view import PGMaterializedView
from alembic_utils.pg_policy import PGPolicy
from alembic_utils.pg_trigger import PGTrigger
from alembic_utils.pg_view import PGView

revision = "e5d0000000c2"
down_revision = None

VIEW = PGView("public", "busy", "SELECT 1 AS a")
FILED = PGView.from_sql("CREATE VIEW public.filed AS SELECT 1 AS a")
SUMS = PGMaterializedView(schema="public", signature="sums", definition="SELECT 1 AS a")
SAIL = PGFunction("public", "sail(int)", "RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql")
RING = PGTrigger("public", "ring", "public.bells", "BEFORE UPDATE ON public.bells …")
OWN = PGPolicy("public", "own_rows", "bells", "USING (true)")
TRIGRAMS = PGExtension("public", "pg_trgm")
READING = PGGrantTable("public", "bells", "reader", "SELECT")
KEPT = PGView("public", "kept", "SELECT 2 AS a")
NEW = PGView("public", "new", "SELECT 1 AS a")


def upgrade():
    op.drop_entity(VIEW)  # MIG012: 5 view public.busy
    op.drop_entity(FILED)  # MIG012: 5 view public.filed
    op.drop_entity(SUMS, cascade=True)  # MIG012: 5 materialized view public.sums, MIG013: 5
    op.drop_entity(SAIL)  # MIG012: 5 function public.sail
    op.drop_entity(RING)  # MIG012: 5 trigger public.ring
    op.drop_entity(OWN)  # MIG012: 5 policy public.own_rows
    op.drop_entity(TRIGRAMS)  # MIG012: 5 extension public.pg_trgm
    op.drop_entity(READING)
    op.create_entity(NEW)
    op.replace_entity(KEPT)


def downgrade():
    op.drop_entity(NEW)
    op.create_entity(VIEW)
    op.drop_entity(PGView("public", "another", "SELECT 1"))  # MIG008: 5 view public.another
