# MIG018 judges the type that the project's own databases get
# options: --migrations-dialect=postgresql,mysql,sqlite
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

revision = "77e10c52b001"
down_revision = "77e10c52b000"

LONG = sa.String(500).with_variant(mysql.MEDIUMTEXT(), "mysql")
BIG = sa.Integer().with_variant(postgresql.BIGINT(), "postgresql")
OLD = sa.Text().with_variant(mysql.LONGTEXT(), "mysql", "mariadb")
NEW = sa.Text().with_variant(sa.String(30), "oracle")


def upgrade():
    with op.batch_alter_table("kites") as b:
        b.alter_column("tail", existing_type=sa.String(500), type_=LONG, nullable=True)
        b.alter_column("tail", existing_type=LONG, type_=sa.String(500), nullable=True)  # MIG018: 9 from mediumtext to varchar(500)
        b.alter_column("cord", existing_type=sa.BigInteger(), type_=BIG, nullable=True)  # MIG018: 9 bigint to integer
        b.alter_column("size", existing_type=BIG, type_=BIG, nullable=True)
        b.alter_column("knot", existing_type=OLD, type_=NEW, nullable=True)
        if op.get_bind().dialect.name == "sqlite":
            b.alter_column("name", existing_type=sa.String(80), type_=sa.String(20))
            b.alter_column("span", existing_type=sa.BigInteger(), type_=sa.Integer())
            b.alter_column("lift", existing_type=sa.Float(), type_=sa.Integer())  # MIG018: 13 fractions
            b.alter_column("flown", existing_type=sa.DateTime(), type_=sa.Date())  # MIG018: 13 time of day


def downgrade():
    raise NotImplementedError("the tails are cut")
