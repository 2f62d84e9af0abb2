# MIG504: an enum swapped by way of text, renamed, or widened under its name
# options: --extend-ignore=MIG018,MIG204,MIG216,MIG302,MIG308,MIG012
import sqlalchemy as sa
from alembic import op

revision = "504e00000004"
down_revision = "504d00000004"

old = sa.Enum("calm", "wild", name="mood")
new = sa.Enum("calm", "wild", "angry", name="mood_new")


def upgrade():
    new.create(op.get_bind())
    op.alter_column("boats", "mood", existing_type=old, type_=new, postgresql_using="mood::text::mood_new")
    op.execute("ALTER TABLE ports ALTER COLUMN mood TYPE mood_new USING (mood::text)::mood_new")
    op.alter_column("piers", "mood", existing_type=old, type_=sa.Text())
    op.alter_column("piers", "mood", existing_type=sa.Text(), type_=new, postgresql_using="mood::mood_new")
    op.alter_column("masts", "mood", existing_type=old, type_=new, postgresql_using="CASE mood WHEN 'wild' THEN 'angry'::mood_new ELSE 'calm'::mood_new END")
    op.execute("ALTER TYPE rig RENAME TO rigging")
    op.alter_column("boats", "rig", existing_type=sa.Enum("sloop", name="rig"), type_=sa.Enum("sloop", name="rigging"))
    op.execute("ALTER TYPE state ADD VALUE 'new'")
    op.alter_column("boats", "state", existing_type=sa.Enum("old", name="state"), type_=sa.Enum("old", "new", name="state"))
    op.execute("CREATE CAST (rig_plan AS rigging) WITH INOUT AS ASSIGNMENT")
    op.alter_column("boats", "plan", existing_type=sa.Enum("x", name="rig_plan"), type_=sa.Enum("sloop", name="rigging"))


def downgrade():
    pass
