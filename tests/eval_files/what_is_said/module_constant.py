# constants at module level, annotated and derived from one another
from __future__ import annotations

from alembic import op

revision: str = "a526a46db611"
down_revision: str | None = "f4a833baab83"

SCHEMA: str = "fleet"
TABLE = SCHEMA + "_insurance"
SQL = f"""
    DROP TABLE IF EXISTS {TABLE}
"""


def upgrade() -> None:
    op.execute(SQL)  # MIG001: 5 fleet_insurance
    op.drop_column(SCHEMA, "insurance_id")  # MIG002: 5 fleet.insurance_id


def downgrade() -> None:
    raise NotImplementedError("the insurance data is gone")
