# squawk adding-foreign-key-constraint: a foreign key that reads the rows under a lock
# options: --extend-select=MIG104
import sqlalchemy as sa
from alembic import op

revision = "10e7d65b2ef7"
down_revision = "54b385ac5b55"


def upgrade():
    op.create_foreign_key("fk_user", "emails", "users", ["user_id"], ["id"])  # MIG104: 5 fk_user
    op.create_foreign_key("fk_team", "emails", "teams", ["team_id"], ["id"], postgresql_not_valid=False)  # MIG104: 5 fk_team
    op.add_column("emails", sa.Column("owner_id", sa.BigInteger(), sa.ForeignKey("users.id")))  # MIG104: 5 emails
    with op.batch_alter_table("emails") as batch_op:
        batch_op.create_foreign_key("fk_list", "lists", ["list_id"], ["id"])  # MIG104: 9 fk_list
        batch_op.add_column(sa.Column("thread_id", sa.BigInteger(), sa.ForeignKey("threads.id")))  # MIG104: 9 emails
    op.execute("ALTER TABLE emails ADD CONSTRAINT fk_box FOREIGN KEY (box_id) REFERENCES boxes (id)")  # MIG104: 5 fk_box
    op.execute("ALTER TABLE emails ADD COLUMN parent_id bigint DEFAULT 1 REFERENCES emails (id)")  # MIG104: 5 emails


def downgrade():
    pass
