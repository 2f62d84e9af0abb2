# `upgrade = _upgrade`
from alembic import op

revision = "b5233c50ceef"
down_revision = "6f2a2506590a"


def _upgrade():
    op.drop_table("treats")  # MIG001: 5 treats


def _downgrade():
    op.drop_table("snacks")  # MIG008: 5 snacks


upgrade = _upgrade
downgrade = _downgrade
