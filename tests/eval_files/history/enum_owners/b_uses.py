# A column of a type that is there works: it is the downgrade that drops what is not its own.
# options: --extend-select=MIG304,MIG008 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "eo02"
down_revision = "eo01"


def upgrade():
    op.add_column("cats", sa.Column("colour", sa.Enum("red", "black", name="colour")))
    with op.batch_alter_table("cats") as batch_op:
        batch_op.add_column(sa.Column("fur", sa.Enum("long", "short", name="fur")))  # MIG304: 9 uses type fur


def downgrade():
    op.drop_column("cats", "fur")
    op.drop_column("cats", "colour")
    sa.Enum(name="colour").drop(op.get_bind())  # MIG304: 5 drops type colour: it has existed since eo01
    sa.Enum(name="fur").drop(op.get_bind())
