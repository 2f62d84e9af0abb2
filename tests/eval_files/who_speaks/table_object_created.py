# `t.create(bind)` and `CreateTable(t)`, and their mirror
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateTable, DropTable

revision = "e850b9e7ff91"
down_revision = "33126ae22568"

metadata = sa.MetaData()
loans = sa.Table("loans", metadata, sa.Column("id", sa.Integer, primary_key=True))
fines = sa.Table("fines", metadata, sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    loans.create(bind=op.get_bind(), checkfirst=True)
    op.execute(CreateTable(fines))


def downgrade():
    op.execute(DropTable(fines))
    loans.drop(bind=op.get_bind())
