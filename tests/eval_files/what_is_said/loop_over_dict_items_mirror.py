# columns added from dict `.items()` and taken back from the same dict
import sqlalchemy as sa
from alembic import op

revision = "55838c3d668b"
down_revision = "9bd09da20238"

COLUMNS = {"trains": ["horn", "bell"], "wagons": ["lamp"]}


def upgrade():
    for table, columns in COLUMNS.items():
        with op.batch_alter_table(table) as batch_op:
            for column in columns:
                batch_op.add_column(sa.Column(column, sa.Integer()))


def downgrade():
    for table in COLUMNS:
        for column in COLUMNS[table]:
            op.drop_column(table, column)
