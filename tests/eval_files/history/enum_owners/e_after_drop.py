# After the drop and the rename: mood and colour are not there, hue is.
# options: --extend-select=MIG304,MIG008 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "eo05"
down_revision = "eo04"


def upgrade():
    op.create_table("dogs", sa.Column("mood", sa.Enum("sad", "glad", name="mood")))  # MIG304: 5 creates type mood
    op.create_table("fish", sa.Column("hue", sa.Enum("red", "black", name="hue")))
    op.add_column("cats", sa.Column("colour", sa.Enum("red", name="colour")))  # MIG304: 5 uses type colour


def downgrade():
    op.drop_column("cats", "colour")
    op.execute("DROP TYPE colour")
    op.drop_table("fish")
    op.drop_table("dogs")
