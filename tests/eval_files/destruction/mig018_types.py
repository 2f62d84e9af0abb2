# MIG018: the new type holds less than the one before
import sqlalchemy as sa
from alembic import op

revision = "6fe28bf9fe3d"
down_revision = "a3a2537cdddf"


def upgrade():
    op.alter_column("shoals", "name", existing_type=sa.String(100), type_=sa.String(50))  # MIG018: 5 shoals.name
    op.alter_column("shoals", "note", existing_type=sa.Text(), type_=sa.String(length=200))  # MIG018: 5 shoals.note
    op.alter_column("shoals", "size", existing_type=sa.BigInteger(), type_=sa.Integer())  # MIG018: 5 shoals.size
    op.alter_column("shoals", "fee", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(8, 2))  # MIG018: 5 shoals.fee
    op.alter_column(  # MIG018: 5 shoals.seen_at
        "shoals",
        "seen_at",
        existing_type=sa.DateTime(timezone=True),
        type_=sa.Date(),
        postgresql_using="seen_at::date",
    )
    with op.batch_alter_table("shoals") as batch_op:
        batch_op.alter_column("kind", existing_type=sa.VARCHAR(length=80), type_=sa.VARCHAR(20))  # MIG018: 9 shoals.kind


def downgrade():
    raise NotImplementedError("what was cut off is gone")
