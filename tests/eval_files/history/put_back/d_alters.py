# The downgrade alters a column back to what it was not; the last word counts, under its last name.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb04"
down_revision = "pb01"


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text(), nullable=True)
    op.alter_column("boats", "crew", type_=sa.BigInteger(), server_default=None)
    op.alter_column("boats", "flag", nullable=False, server_default="blue")
    op.rename_table("ports", "harbours")
    op.drop_table("harbours")  # MIG308: 5 table harbours while boats (port_id) (since pb01)


def downgrade():
    op.create_table("harbours", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG302: 5 column ports.id (bigint instead of integer since pb01)
    op.rename_table("harbours", "ports")
    op.alter_column("boats", "flag", nullable=True, server_default=sa.text("'red'"))  # MIG302: 5 column boats.flag (default 'red' instead of none since pb01)
    op.alter_column("boats", "crew", type_=sa.Text())
    op.alter_column("boats", "crew", type_=sa.SmallInteger())  # MIG302: 5 column boats.crew (smallint instead of integer since pb01)
    op.execute("ALTER TABLE boats ALTER name DROP NOT NULL")  # MIG302: 5 column boats.name (NULL instead of NOT NULL since pb01)
    op.alter_column("boats", "name", type_=sa.String(20))  # MIG302: 5 column boats.name (varchar(20) instead of varchar(200) since pb01)
