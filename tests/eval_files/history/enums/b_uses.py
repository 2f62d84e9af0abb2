# MIG505: types that nothing creates, beside those that something does
# options: --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "en02"
down_revision = "en01"


def upgrade():
    op.add_column("boats", sa.Column("state2", sa.Enum("a", "b", name="state")))
    op.add_column("boats", sa.Column("rig", sa.Enum("x", "y", name="rig")))
    op.add_column("boats", sa.Column("hull", postgresql.ENUM(name="hull", create_type=False)))
    op.add_column("boats", sa.Column("sail", sa.Enum("s", name="sail")))  # MIG505: 5 uses type sail: no revision creates it
    op.add_column("boats", sa.Column("text", sa.Enum("s", name="text", native_enum=False)))
    op.add_column("boats", sa.Column("words", sa.Enum("s")))
    op.execute("ALTER TABLE boats ADD COLUMN place geometry")
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("keel", postgresql.ENUM("k", name="keel")))  # MIG505: 9 uses type keel
        batch_op.alter_column("note", type_=sa.Enum("n", name="note"))  # MIG505: 9 uses type note
    op.create_table("trips", sa.Column("kind", postgresql.ENUM(name="kind", create_type=False)))  # MIG505: 5 uses type kind
    op.create_table("calls", sa.Column("tone", sa.Enum("t", name="tone")))
    op.add_column("boats", sa.Column("tone", sa.Enum("t", name="tone")))
    sa.Enum("m", name="mast").create(op.get_bind(), checkfirst=True)
    op.add_column("boats", sa.Column("mast", sa.Enum("m", name="mast")))
    op.execute("ALTER TYPE hull RENAME TO body")  # MIG216: 5 type hull
    op.add_column("boats", sa.Column("body", postgresql.ENUM(name="body", create_type=False)))
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("boats", sa.Column("lite", sa.Enum("l", name="lite")))
    try:
        op.add_column("boats", sa.Column("tried", sa.Enum("l", name="tried")))
    except Exception:
        pass


def downgrade():
    op.drop_table("calls")
    op.drop_table("trips")
