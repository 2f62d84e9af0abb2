# MIG206 is silent wherever its page says so
# options: --extend-select=MIG206 --extend-ignore=MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "206e0000000ff"
down_revision = "206d0000000ff"


def upgrade():
    connection = op.get_bind()
    # an UPDATE of the column, or a DELETE whose conditions name it
    op.execute("UPDATE boats SET name = '' WHERE name IS NULL")
    op.alter_column("boats", "name", nullable=False)
    op.execute("DELETE FROM ports WHERE name IS NULL")
    op.execute("ALTER TABLE ports ALTER COLUMN name SET NOT NULL")
    # it is NOT NULL already
    op.alter_column("quays", "name", existing_nullable=False, nullable=False)
    op.alter_column("quays", "code", nullable=False)
    # the function added the column with a default, or as computed or identity
    op.add_column("piers", sa.Column("code", sa.Text(), server_default="x"))
    op.alter_column("piers", "code", nullable=False)
    op.add_column("piers", sa.Column("half", sa.Integer(), sa.Computed("size / 2")))
    op.alter_column("piers", "half", nullable=False)
    # a CHECK that is valid
    op.create_check_constraint("ck_name", "docks", "name IS NOT NULL")
    op.alter_column("docks", "name", nullable=False)
    op.execute("ALTER TABLE cranes VALIDATE CONSTRAINT ck_code")
    op.alter_column("cranes", "code", nullable=False)
    # the function created the table, or deleted every row of it
    op.create_table("crates", sa.Column("code", sa.Text()))
    op.alter_column("crates", "code", nullable=False)
    op.execute("TRUNCATE caches")
    op.alter_column("caches", "code", nullable=False)
    # a row of the ORM that gets an attribute of the name
    for lock in connection.execute(sa.text("SELECT * FROM locks")):
        lock.owner = "nobody"
    op.alter_column("locks", "owner", nullable=False)
    # a function of the project's
    op.execute("SELECT fill_names()")
    op.alter_column("buoys", "label", nullable=False)


def downgrade():
    op.alter_column("quays", "code", nullable=False)
    op.alter_column("sails", "code", nullable=False)
