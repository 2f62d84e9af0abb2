# squawk prefer-text-field: varchar(n)
# options: --extend-select=MIG404
import sqlalchemy as sa
from alembic import op

revision = "7a6896c12218"
down_revision = "b87128e28acb"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.String(50)))  # MIG404: 5 users.name
    op.add_column("users", sa.Column("email", sa.VARCHAR(length=255)))  # MIG404: 5 users.email
    op.alter_column("teams", "name", existing_type=sa.String(50), type_=sa.String(100))  # MIG404: 5 teams.name
    with op.batch_alter_table("teams") as batch_op:
        batch_op.add_column(sa.Column("code", sa.Unicode(8)))  # MIG404: 9 teams.code
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, note varchar(100))")  # MIG404: 5 bills.note
    op.execute("ALTER TABLE teams ADD COLUMN city character varying(80)")  # MIG404: 5 teams.city
    op.execute("ALTER TABLE teams ALTER COLUMN street TYPE varchar(80)")  # MIG404: 5 teams.street


def downgrade():
    pass
