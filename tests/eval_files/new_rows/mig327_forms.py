# MIG327: a downgrade that asks more of rows than the new release has to write; op, batch and SQL
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG2,MIG302
import sqlalchemy as sa
from alembic import op

revision = "327e00000000"
down_revision = "327d00000000"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=True)
    op.execute("ALTER TABLE boats ALTER COLUMN port DROP NOT NULL")
    op.drop_constraint("uq_boats_code", "boats", type_="unique")
    op.drop_index("ix_boats_mail", table_name="boats")
    op.alter_column("boats", "memo", existing_type=sa.String(50), type_=sa.Text())
    op.alter_column("boats", "number", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("boats", "price", existing_type=sa.Numeric(8, 2), type_=sa.Numeric(12, 2))
    op.execute("ALTER TABLE boats ALTER COLUMN log TYPE varchar(80)")
    op.drop_column("boats", "mast")
    op.drop_column("boats", "sail")
    with op.batch_alter_table("piers") as batch:
        batch.alter_column("name", existing_type=sa.Text(), nullable=True)
        batch.drop_constraint("uq_piers", type_="unique")


def downgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=False)  # MIG327: 5 sets boats.name NOT NULL
    op.execute("ALTER TABLE boats ALTER COLUMN port SET NOT NULL")  # MIG327: 5 sets boats.port NOT NULL
    op.create_unique_constraint("uq_boats_code", "boats", ["code"])  # MIG327: 5 makes boats (code) unique
    op.create_index("ix_boats_mail", "boats", ["mail"], unique=True)  # MIG327: 5 makes boats (mail) unique
    op.alter_column("boats", "memo", existing_type=sa.Text(), type_=sa.String(50))  # MIG327: 5 from text to varchar(50)
    op.alter_column("boats", "number", existing_type=sa.BigInteger(), type_=sa.Integer())  # MIG327: 5 from bigint to integer
    op.alter_column("boats", "price", existing_type=sa.Numeric(12, 2), type_=sa.Numeric(8, 2))  # MIG327: 5 boats.price
    op.execute("ALTER TABLE boats ALTER COLUMN log TYPE varchar(20)")  # MIG327: 5 boats.log
    op.add_column("boats", sa.Column("mast", sa.Text(), nullable=False))  # MIG327: 5 adds NOT NULL column boats.mast
    op.execute("ALTER TABLE boats ADD COLUMN sail text NOT NULL")  # MIG327: 5 boats.sail: the downgrade fails on every row
    with op.batch_alter_table("piers") as batch:
        batch.alter_column("name", existing_type=sa.Text(), nullable=False)  # MIG327: 9 sets piers.name NOT NULL
        batch.create_unique_constraint("uq_piers", ["code"])  # MIG327: 9 makes piers (code) unique
    op.add_column("quays", sa.Column("depth", sa.Integer(), nullable=True))
    op.alter_column("quays", "depth", nullable=False)  # MIG327: 5 sets quays.depth NOT NULL
