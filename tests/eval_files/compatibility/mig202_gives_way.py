# MIG202: what takes the place of a dropped view, and what is dropped under its new name, is no rename
import sqlalchemy as sa
from alembic import op

revision = "202e0000000a"
down_revision = "202d0000000a"


def upgrade():
    op.execute("DROP VIEW lost_shirts")  # noqa: MIG012
    op.rename_table("lost_shirts_new", "lost_shirts")
    op.execute("DROP MATERIALIZED VIEW worn_shirts")  # noqa: MIG012
    op.execute("ALTER MATERIALIZED VIEW worn_shirts_new RENAME TO worn_shirts")
    op.execute("ALTER VIEW clean_shirts RENAME TO clean_shirts_old")
    op.execute("ALTER VIEW washed_shirts RENAME TO clean_shirts")
    op.rename_table("herbs", "herbs_old")
    op.drop_table("herbs_old")  # MIG001: 5 herbs_old
    op.rename_table("spices", "old_spices")  # MIG202: 5 spices
    op.drop_table("spices_old")  # MIG001: 5 spices_old


def downgrade():
    raise NotImplementedError("the herbs are gone")
