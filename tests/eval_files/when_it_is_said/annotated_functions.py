# `-> None`, annotated revisions, positional-only parameters: all are ordinary migrations
from typing import Sequence, Union

import sqlalchemy as sa
from alembic import op

revision: str = "36b8d905a96e"
down_revision: Union[str, Sequence[str], None] = "f1a980ddbde4"
branch_labels: Union[str, Sequence[str], None] = None


def upgrade(engine_name: str = "", /) -> None:
    op.drop_table("ponds")  # MIG001: 5 ponds


def downgrade(engine_name: str = "", /) -> None:
    op.create_table("ponds", sa.Column("id", sa.Integer(), primary_key=True))
