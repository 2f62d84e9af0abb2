# MIG307: targets that are there, that may be there, and keys that come later
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table(
        "employees",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("boss_id", sa.Integer, sa.ForeignKey("employees.id")),
        sa.Column("office_id", sa.Integer, sa.ForeignKey("offices.id")),
    )
    op.create_table(
        "orders",
        sa.Column("customer_id", sa.Integer, sa.ForeignKey("customers.id", use_alter=True)),
    )
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_foreign_key("fk_orders", "orders", "customers", ["customer_id"], ["id"])
    op.create_table("first", sa.Column("x", sa.Integer, sa.ForeignKey("maybe.id")))
    op.create_table("maybe", sa.Column("id", sa.Integer), if_not_exists=True)
    op.create_table("second", sa.Column("x", sa.Integer, sa.ForeignKey("other.id")))
    op.create_table("other", sa.Column("id", sa.Integer), schema="archive")
    op.create_table("third", sa.Column("x", sa.Integer, sa.ForeignKey("old.id")))
    op.rename_table("old", "older")
    op.create_table("old", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    raise NotImplementedError
