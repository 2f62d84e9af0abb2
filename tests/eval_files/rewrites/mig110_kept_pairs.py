# MIG110 is silent about pairs of types whose stored values stay as they are
# options: --extend-select=MIG110 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "6e2da1b00025"
down_revision = "6e2da1b00024"


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(50), type_=sa.String(100))
    op.alter_column("maps", "a", existing_type=sa.String(length=50), type_=sa.Text())
    op.alter_column("maps", "a", existing_type=sa.VARCHAR(50), type_=sa.Unicode())
    op.alter_column("maps", "a", existing_type=sa.Text(), type_=sa.String())
    op.alter_column("maps", "b", existing_type=sa.String(50), type_=sa.String(100), postgresql_using="b::varchar(100)")
    op.alter_column("maps", "b", existing_type=sa.String(50), type_=sa.Text(), postgresql_using="CAST(b AS text)")
    op.alter_column("maps", "b", existing_type=sa.String(50), type_=sa.Text(), postgresql_using="b")
    op.alter_column("maps", "c", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(precision=12, scale=2))
    op.alter_column("maps", "c", existing_type=sa.Numeric(10, 2), type_=sa.Numeric())
    op.alter_column("maps", "d", existing_type=postgresql.CIDR(), type_=postgresql.INET())
    op.alter_column("maps", "e", existing_type=postgresql.TIMESTAMP(precision=3), type_=postgresql.TIMESTAMP(precision=6))
    op.alter_column("maps", "e", existing_type=postgresql.TIME(True, 0), type_=postgresql.TIME(True))
    op.alter_column("maps", "f", existing_type=postgresql.INTERVAL(precision=3), type_=sa.Interval())
    op.alter_column("maps", "g", existing_type=postgresql.BIT(3, varying=True), type_=postgresql.BIT(5, varying=True))
    op.alter_column("maps", "h", existing_type=postgresql.CITEXT(), type_=sa.Text())
    op.alter_column("maps", "i", existing_type=sa.DateTime(), type_=sa.TIMESTAMP())
    op.alter_column("maps", "j", existing_type=sa.Integer(), type_=sa.INTEGER(), nullable=True)
    op.alter_column("maps", "k", existing_type=sa.Enum("a", name="kind"), type_=sa.Enum("a", "b", name="kind"))
    op.alter_column("maps", "l", existing_type=sa.Enum("a", native_enum=False), type_=sa.String(9))
    op.alter_column("maps", "m", existing_type=sa.Integer(), nullable=True)
    op.alter_column("maps", "o", existing_type=postgresql.JSONB(), type_=sa.JSON().with_variant(postgresql.JSONB(), "postgresql"))
    op.alter_column("maps", "p", existing_type=sa.REAL(), type_=sa.Float(precision=24))
    with op.batch_alter_table("maps") as batch_op:
        batch_op.alter_column("n", existing_type=sa.String(9), type_=sa.String(10))


def downgrade():
    pass
