# MIG308: what a view of alembic_utils reads cannot go while the view stands
# options: --extend-ignore=MIG002,MIG012
from alembic import op
from alembic_utils.pg_materialized_view import PGMaterializedView
from alembic_utils.pg_view import PGView

revision = "c7a1e83d50f4"
down_revision = "48b2d96e07ca"

names = PGView(schema="public", signature="names", definition="SELECT name FROM boats")
masts = PGMaterializedView("public", "masts", "SELECT b.mast FROM public.boats AS b", False)
sails = PGView.from_sql("CREATE VIEW public.sails AS SELECT sail FROM boats")


def upgrade():
    op.create_entity(names)
    op.create_entity(masts)
    op.create_entity(sails)
    op.drop_column("boats", "name")  # MIG308: 5 view public.names reads it
    op.drop_column("boats", "mast")  # MIG308: 5 materialized view public.masts reads it
    op.drop_column("boats", "sail")  # MIG308: 5 view public.sails reads it
    op.drop_column("boats", "keel")
    op.drop_entity(names)
    op.drop_column("boats", "name")  # MIG324: 5


def downgrade():
    raise NotImplementedError
