# no finding: whether there is a default, or a NOT NULL, is not known
import sqlalchemy as sa
from alembic import op
from harbour.migrations import DEFAULT, extras, keywords, required, suffix

revision = "8d3e6b1c0f97"
down_revision = "2a9c7f0e5d18"


def column(name, **given):
    return sa.Column(name, sa.Integer(), nullable=False, **given)


def upgrade():
    op.add_column("boats", sa.Column("a", sa.Integer(), nullable=False, server_default=DEFAULT))
    op.add_column("boats", sa.Column("b", sa.Integer(), nullable=False, **keywords()))
    op.add_column("boats", sa.Column("c", sa.Integer(), *extras(), nullable=False))
    op.add_column("boats", sa.Column("d", sa.Integer(), extras, nullable=False))
    op.add_column("boats", sa.Column("e", sa.Integer(), nullable=required()))
    op.add_column("boats", column("f", **keywords()))
    op.execute(f"ALTER TABLE boats ADD COLUMN g int NOT NULL {suffix}")
    op.execute(f"ALTER TABLE boats ADD COLUMN h {suffix} NOT NULL")
    op.execute("CREATE DOMAIN port_code AS text DEFAULT 'HAM'")
    op.execute("ALTER TABLE boats ADD COLUMN port port_code NOT NULL")


def downgrade():
    op.drop_column("boats", "a")
