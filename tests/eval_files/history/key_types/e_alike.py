# Keys between columns of one type, whoever gave it and in which spelling.
# options: --extend-select=MIG211
import sqlalchemy as sa
from alembic import op

revision = "kt05"
down_revision = "kt04"


def upgrade():
    op.execute("CREATE TABLE tugs (id int PRIMARY KEY, port_id int8 REFERENCES harbours)")
    op.add_column("tugs", sa.Column("dock_id", sa.Uuid(), sa.ForeignKey("docks.id")))
    with op.batch_alter_table("tugs") as batch_op:
        batch_op.add_column(sa.Column("last_id", sa.Uuid()))
        batch_op.create_foreign_key("fk_tugs_last", "docks", ["last_id"], ["id"])


def downgrade():
    op.drop_table("tugs")
