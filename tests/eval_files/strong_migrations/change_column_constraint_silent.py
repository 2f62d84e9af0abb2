# strong_migrations change_column_constraint: the CHECK is of another column, of a new table, or goes first
# options: --extend-select=MIG110 --extend-ignore=MIG508
import sqlalchemy as sa
from alembic import op

revision = "466396e333b9"
down_revision = "915f1e00ca5d"


def upgrade():
    op.create_check_constraint("ck_age", "users", "age > 0", postgresql_not_valid=True)
    op.alter_column("users", "name", existing_type=sa.String(20), type_=sa.Text())
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True), sa.CheckConstraint("id > 0", name="ck_id"))
    op.alter_column("teams", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.execute("CREATE TABLE clubs (id integer CHECK (id > 0))")
    op.execute("ALTER TABLE clubs ALTER COLUMN id TYPE bigint")


def downgrade():
    pass
