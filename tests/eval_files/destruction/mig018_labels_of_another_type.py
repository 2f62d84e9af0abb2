# MIG018: a label that no row has may go; one of another type of that name says nothing
# options: --extend-ignore=MIG1,MIG2,MIG3,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "018e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'odd'")
    op.execute("ALTER TYPE kind ADD VALUE 'wild'")
    op.alter_column("boats", "mood", existing_type=sa.Enum("calm", "odd", name="mood"), type_=sa.Enum("calm", name="mood_2"), postgresql_using="mood::text::mood_2")
    op.alter_column("piers", "mood", existing_type=sa.Enum("calm", "wild", name="mood"), type_=sa.Enum("calm", name="mood_2"), postgresql_using="mood::text::mood_2")  # MIG018: 5 piers.mood


def downgrade():
    pass
