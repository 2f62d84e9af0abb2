# MIG303: PostgreSQL 18's constraints that keep NULL out, under whatever name
# options: --extend-select=MIG302,MIG303 --migrations-pg-version=18
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE users ADD CONSTRAINT users_a_nn NOT NULL a")  # MIG206: 5 users.a
    op.execute("ALTER TABLE users ADD CONSTRAINT users_b_nn NOT NULL b NOT VALID")
    op.execute("ALTER TABLE users ADD CONSTRAINT users_c_nn NOT NULL c NO INHERIT NOT VALID")
    op.execute("ALTER TABLE users ADD NOT NULL d NOT VALID")
    op.execute("ALTER TABLE users ALTER COLUMN e SET NOT NULL")  # MIG206: 5 users.e
    op.alter_column("users", "f", nullable=False)  # MIG206: 5 users.f
    op.execute("ALTER TABLE users ADD CONSTRAINT users_g_nn NOT NULL g")  # MIG302: 5 constraint users_g_nn of users, MIG206: 5 users.g


def downgrade():
    op.drop_constraint("users_f_not_null", "users")
    op.execute("ALTER TABLE users DROP CONSTRAINT users_e_not_null")
    op.execute("ALTER TABLE users DROP CONSTRAINT users_d_not_null")
    op.alter_column("users", "c", nullable=True)
    op.execute("ALTER TABLE users ALTER COLUMN b DROP NOT NULL")
    op.execute("ALTER TABLE users DROP CONSTRAINT users_a_nn")
    op.execute("ALTER TABLE orders DROP CONSTRAINT orders_a_nn")  # MIG303: 5 constraint orders_a_nn
