# strong_migrations add_reference: a column with an index and a foreign key
# options: --extend-select=MIG101,MIG104
import sqlalchemy as sa
from alembic import op

revision = "271e1ac02809"
down_revision = "7a3821c4db0e"


def upgrade():
    op.add_column("users", sa.Column("city_id", sa.BigInteger(), sa.ForeignKey("cities.id"), index=True))  # MIG101: 5 users, MIG104: 5 users
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("team_id", sa.BigInteger()))
        batch_op.create_index("ix_team", ["team_id"])  # MIG101: 9 ix_team
        batch_op.create_foreign_key("fk_team", "teams", ["team_id"], ["id"])  # MIG104: 9 fk_team
    op.execute("ALTER TABLE users ADD COLUMN shop_id bigint DEFAULT 1 REFERENCES shops (id)")  # MIG104: 5 users
    op.execute("CREATE INDEX ix_shop ON users (shop_id)")  # MIG101: 5 ix_shop


def downgrade():
    pass
