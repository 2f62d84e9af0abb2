# A foreign key that is not enforced at first, and a virtual column.
import sqlalchemy as sa
from alembic import op

revision = "3e5f7a9b1c01"
down_revision = None


def upgrade():
    op.create_table("nests", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(
        "eggs",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("nest_id", sa.BigInteger()),
        sa.Column("twice", sa.BigInteger(), sa.Computed("id * 2", persisted=False)),
    )
    op.execute(
        "ALTER TABLE eggs ADD CONSTRAINT eggs_nest FOREIGN KEY (nest_id) REFERENCES nests NOT ENFORCED"
    )


def downgrade():
    op.drop_table("eggs")
    op.drop_table("nests")
