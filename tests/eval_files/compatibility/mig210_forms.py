# MIG210: new columns, other types; op, batch and SQL; not the columns of new tables
# options: --extend-select=MIG210 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "3e8d0a7c5f92"
down_revision = "f60e9c2d8b17"


def upgrade():
    op.create_table(
        "piers",
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("tariff", postgresql.JSON(astext_type=sa.Text())),
    )
    op.add_column("piers", sa.Column("fees", sa.JSON()))
    op.execute("CREATE TABLE IF NOT EXISTS slips (id int, plan json)")
    op.add_column("slips", sa.Column("fees", sa.JSON()))  # MIG210: 5 slips.fees
    op.add_column("boats", sa.Column("data", sa.JSON))  # MIG210: 5 boats.data
    op.add_column("boats", sa.Column("more", sa.JSON().with_variant(sa.Text(), "sqlite")))  # MIG210: 5 boats.more
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("notes", existing_type=sa.Text(), type_=sa.JSON())  # MIG210: 9 boats.notes
    op.execute("CREATE TABLE quays (id int, plan json NOT NULL)")
    op.execute("ALTER TABLE boats ADD COLUMN log json DEFAULT '{}', ADD COLUMN logs json[]")  # MIG210: 5 boats.log
    op.execute("ALTER TABLE boats ALTER COLUMN memo TYPE json USING memo::json")  # MIG210: 5 boats.memo


def downgrade():
    op.drop_table("piers")
