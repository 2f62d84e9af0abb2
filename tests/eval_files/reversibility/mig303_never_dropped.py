# MIG303: what the downgrade creates though the upgrade did not drop it
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_users_name", "users", ["name"])


def downgrade():
    op.drop_index("ix_users_name", "users")
    op.create_table("spatial_ref_sys", sa.Column("srid", sa.Integer, primary_key=True))  # MIG303: 5 creates table spatial_ref_sys
    op.add_column("users", sa.Column("age", sa.Integer))  # MIG303: 5 creates column users.age
    op.execute("CREATE INDEX ix_age ON users (age)")  # MIG303: 5 creates index ix_age
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_unique_constraint("uq_number", ["number"])  # MIG303: 9 creates constraint uq_number of orders
        batch_op.create_foreign_key("fk_user", "users", ["user_id"], ["id"])  # MIG303: 9 creates constraint fk_user of orders
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")  # MIG303: 5 creates type mood
    op.execute("CREATE VIEW adults AS SELECT * FROM users")  # MIG303: 5 creates view adults
    op.execute("CREATE OR REPLACE VIEW minors AS SELECT * FROM users")
    op.execute("CREATE INDEX IF NOT EXISTS ix_mail ON users (mail)")
    sa.Enum("s", "m", name="size").create(op.get_bind())  # MIG303: 5 creates type size
    op.execute("CREATE TABLE scratch AS SELECT * FROM users")
    op.drop_table("scratch")
