# MIG504: types and defaults as earlier revisions made them
# options: --extend-ignore=MIG018,MIG302
import sqlalchemy as sa
from alembic import op

revision = "ca03"
down_revision = "ca02"


def upgrade():
    op.alter_column("boats", "length", type_=sa.Integer())  # MIG504: 5 boats.length from varchar(10) (since ca01) to integer
    op.alter_column("boats", "mood", type_=sa.Enum("calm", name="mood", create_type=False), postgresql_using="mood::mood")  # MIG504: 5 its default 'calm', MIG505: 5 mood
    op.execute("ALTER TABLE boats ALTER COLUMN note TYPE jsonb USING to_jsonb(note)")  # MIG504: 5 boats.note from text (since ca01) to jsonb: its default 'none'
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("draught", type_=sa.Numeric())  # MIG504: 9 boats.draught from text (since ca01) to numeric
    op.alter_column("boats", "number", type_=sa.Text())  # MIG504: 5 it is an identity


def downgrade():
    op.alter_column("boats", "length", type_=sa.String(10))
