# batch methods that drop nothing; `drop_existing`, `drop_table` as mere arguments
# options: --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "d105dd3e7dc7"
down_revision = "1049f662d3e2"


def upgrade():
    with op.batch_alter_table("nests", recreate="never") as batch_op:
        batch_op.alter_column("cells", existing_type=sa.Integer(), nullable=False)
        batch_op.create_check_constraint("ck_drop_table", "cells > 0")
        batch_op.create_index("ix_drop_column", ["cells"], mssql_drop_existing=True)
        batch_op.create_table_comment("TRUNCATE nests", existing_comment="DROP TABLE nests")


def downgrade():
    with op.batch_alter_table("nests") as batch_op:
        batch_op.drop_table_comment(existing_comment="TRUNCATE nests")
        batch_op.drop_index("ix_drop_column")
        batch_op.drop_constraint("ck_drop_table", type_="check")
