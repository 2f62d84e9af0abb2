# MIG512: constraints without their type and indexes without their table, on MySQL
# options: --migrations-dialect=mysql,mariadb --migrations-downgrade=all
from alembic import op

revision = "512e0000"
down_revision = "512d0000"

NAMES = ("uq_a", "uq_b")


def forget(name):
    op.drop_index(name)  # MIG005: 5, MIG512: 5 index ix_helper: without its table


def upgrade():
    op.drop_constraint("uq_email", "users")  # MIG006: 5, MIG512: 5 constraint uq_email of users: without type_
    op.drop_constraint("uq_none", table_name="users", type_=None)  # MIG006: 5, MIG512: 5 uq_none
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("fk_team")  # MIG006: 9, MIG512: 9 fk_team of users
    if op.get_bind().dialect.name == "mysql":
        op.drop_constraint("uq_guarded", "users")  # MIG006: 9, MIG512: 9 uq_guarded
    for name in NAMES:
        op.drop_constraint(name, "users")  # MIG006: 9, MIG512: 9 uq_a of users
    op.drop_constraint("uq_asked", "users", if_exists=True)  # MIG006: 5, MIG512: 5 uq_asked
    op.drop_index("ix_name")  # MIG005: 5, MIG512: 5 index ix_name: without its table Alembic writes ON no_table
    op.drop_index(op.f("ix_f"), if_exists=True)  # MIG005: 5, MIG512: 5 ix_f
    forget("ix_helper")


def downgrade():
    op.drop_index("ix_back", None)  # MIG512: 5 ix_back
    op.drop_constraint("ck_back", "users", schema="shop")  # MIG512: 5 ck_back of shop.users
