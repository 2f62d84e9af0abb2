# names that are not known, added in the upgrade and taken back in the downgrade
import os

import sqlalchemy as sa
from alembic import op

revision = "811109c9e190"
down_revision = "a3371ef9e743"

YEAR = os.environ["YEAR"]


def upgrade():
    op.create_table(f"queens_{YEAR}", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("nests", sa.Column(f"queen_{YEAR}", sa.Integer()))
    op.execute(f"CREATE VIEW nests_of_{YEAR} AS SELECT id FROM nests")


def downgrade():
    op.execute(f"DROP VIEW nests_of_{YEAR}")
    op.drop_column("nests", f"queen_{YEAR}")
    op.drop_table(f"queens_{YEAR}")
