# MIG214: silent about tables that get policies, another name and another schema in one revision
# options: --extend-select=MIG214 --extend-ignore=MIG202,MIG203
import sqlalchemy as sa
from alembic import op

revision = "po06"
down_revision = "po05"


def upgrade():
    op.create_table("sails", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE POLICY own_sails ON public.sails USING (true)")
    op.rename_table("sails", "canvas")
    op.execute("CREATE POLICY own_masts ON yard.masts USING (true)")
    op.execute("ALTER TABLE yard.masts SET SCHEMA app")
    op.execute("ALTER TABLE app.masts RENAME TO poles")
    op.execute("CREATE POLICY own_oars ON yard.oars USING (true)")
    op.execute("ALTER TABLE yard.oars SET SCHEMA app")
    op.execute("ALTER TABLE yard.ropes SET SCHEMA app")


def downgrade():
    raise NotImplementedError
