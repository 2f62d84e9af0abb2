# MIG306: a name that is given, or not known here; MySQL's primary key has none
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def name_of(kind):
    return None if kind else "fk_orders"


def upgrade():
    pass


def downgrade():
    bind = op.get_bind()
    op.drop_constraint("fk_orders", "orders", type_="foreignkey")
    op.drop_constraint(bind.info["name"], "orders", type_="foreignkey")
    op.drop_constraint(name_of(bind.scalar("SELECT 1")), "orders", type_="foreignkey")  # MIG503: 32 SELECT 1
    op.execute("ALTER TABLE orders DROP PRIMARY KEY")
    if bind.dialect.name == "mysql":
        op.drop_constraint(None, "users", type_="primary")
