# dict `.items()`, a plain dict, `.values()`, and a nested loop
import sqlalchemy as sa
from alembic import op

revision = "9bd09da20238"
down_revision = "0e6ed37a7b54"

COLUMNS = {"trains": ["horn", "bell"], "wagons": ["lamp"]}


def upgrade():
    for table, columns in COLUMNS.items():
        for column in columns:
            op.drop_column(table, column)  # MIG002: 13 wagons.lamp
    for table in {"horns": 1, "bells": 2}:
        op.drop_table(table)  # MIG001: 9 horns


def downgrade():
    for table, columns in COLUMNS.items():
        for column in columns:
            op.add_column(table, sa.Column(column, sa.Integer()))
