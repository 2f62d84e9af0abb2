# `import alembic.op` without another name
import alembic.op
import sqlalchemy as sa

revision = "0761a131bc05"
down_revision = "5330583fab90"


def upgrade():
    alembic.op.drop_column("pickers", "fax")  # MIG002: 5 fax


def downgrade():
    alembic.op.add_column("pickers", sa.Column("fax", sa.String(30)))
