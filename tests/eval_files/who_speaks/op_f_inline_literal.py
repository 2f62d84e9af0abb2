# `op.f` and `op.inline_literal` do nothing themselves
import sqlalchemy as sa
from alembic import op

revision = "07e5b74a8f95"
down_revision = "b2c3976afd1e"


def upgrade():
    silos = sa.table("silos", sa.column("code", sa.String), sa.column("kind", sa.String))
    op.create_index(op.f("ix_silos_kind"), "silos", ["kind"])
    op.execute(
        silos.update()
        .where(silos.c.code == op.inline_literal("DROP TABLE silos"))
        .values(kind=op.inline_literal("tower"))
    )


def downgrade():
    op.drop_index(op.f("ix_silos_kind"), table_name="silos")
