# `t.drop(bind)` and `schema.DropTable(t)`
import sqlalchemy as sa
from alembic import op
from sqlalchemy import schema

revision = "33126ae22568"
down_revision = "5eaca86d8cae"

metadata = sa.MetaData()
loans = sa.Table("loans", metadata, sa.Column("id", sa.Integer, primary_key=True))
fines = sa.Table("fines", metadata, sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    bind = op.get_bind()
    fines.drop(bind, checkfirst=True)  # MIG001: 5 fines
    bind.execute(schema.DropTable(loans))  # MIG001: 5 loans


def downgrade():
    bind = op.get_bind()
    loans.create(bind)
    fines.create(bind)
