# a constraint or index built anew because its table or column has another name: nothing is lost
import sqlalchemy as sa
from alembic import op

revision = "5b8e01c7d005"
down_revision = "5b8e01c7d004"


def upgrade():
    op.drop_constraint("runs_day_key", "runs", type_="unique")
    op.alter_column("runs", "day", new_column_name="logical_day")  # MIG201: 5 runs.day
    op.create_unique_constraint("runs_logical_day_key", "runs", ["logical_day"])
    op.rename_table("blocks", "documents")  # MIG202: 5 blocks
    with op.batch_alter_table("documents") as batch_op:
        batch_op.drop_constraint("pk_blocks", type_="primary")
        batch_op.create_primary_key("pk_documents", ["id"])
    op.drop_index("ix_specs_name", table_name="specs")
    op.drop_constraint("uq_specs_code", "specs", type_="unique")  # MIG006: 5 uq_specs_code
    op.rename_table("specs", "schemas")  # MIG202: 5 specs
    op.create_index("ix_schemas_name", "schemas", ["name"])
    op.alter_column("schemas", "code", new_column_name="old_code")
    op.add_column("schemas", sa.Column("code", sa.Text()))
    op.create_unique_constraint("uq_schemas_code", "schemas", ["code"])


def downgrade():
    op.create_unique_constraint("uq_specs_code", "specs", ["code"])
    op.create_index("ix_specs_name", "specs", ["name"])
    with op.batch_alter_table("documents") as batch_op:
        batch_op.drop_constraint("pk_documents", type_="primary")
        batch_op.create_primary_key("pk_blocks", ["id"])
    op.rename_table("documents", "blocks")
    op.create_unique_constraint("runs_day_key", "runs", ["day"])
