# MIG403: a key on a column of an earlier revision, of which all indexes are known
# options: --extend-select=MIG403
import sqlalchemy as sa
from alembic import op

revision = "ki02b"
down_revision = "ki01"


def upgrade():
    op.create_foreign_key("fk_1", "boats", "ports", ["next_id"], ["id"])  # MIG403: 5 foreign key of boats.next_id:
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_foreign_key("fk_2", "ports", ["last_id"], ["id"])
    op.execute("ALTER TABLE boats ADD FOREIGN KEY (other_id) REFERENCES ports")
    op.add_column("boats", sa.Column("new_id", sa.Integer(), sa.ForeignKey("ports.id")))  # MIG403: 5 boats.new_id


def downgrade():
    pass
