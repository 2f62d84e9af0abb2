# MIG302 where the downgrade only logs: what a project's log is told changes no database
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from shop import log
from shop.telling import logger

revision = "b7c2d40e1a07"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG302: 5 boats


def downgrade():
    log.info("nothing is undone")
    logger.warning("nothing at all")
    op.drop_index("ix_sails", "sails")
