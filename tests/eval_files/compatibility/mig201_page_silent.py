# MIG201 is silent wherever its page says so
# options: --extend-select=MIG201 --extend-ignore=MIG0,MIG3,MIG202,MIG216
import sqlalchemy as sa
from alembic import op

revision = "201e0000000ff"
down_revision = "201d0000000ff"


def upgrade():
    # the function created the table or the column, or gave it this name itself
    op.create_table("crates", sa.Column("old", sa.Text()))
    op.alter_column("crates", "old", new_column_name="new")
    op.add_column("boats", sa.Column("length", sa.Integer()))
    op.alter_column("boats", "length", new_column_name="span")
    # a column of the old name is there again
    op.alter_column("boats", "name", new_column_name="title")
    op.execute("ALTER TABLE boats ADD COLUMN name text GENERATED ALWAYS AS (title) STORED")
    op.alter_column("ports", "code", new_column_name="code_old")
    op.alter_column("ports", "code_wide", new_column_name="code")
    # it takes the place of one that has just stepped aside
    op.add_column("quays", sa.Column("id_wide", sa.BigInteger()))
    op.drop_column("quays", "id")
    op.alter_column("quays", "id_wide", new_column_name="id")
    # a view of the table's old name shows the column under its old name
    op.rename_table("crews", "teams")
    op.alter_column("teams", "chief", new_column_name="head")
    op.execute("CREATE VIEW crews AS SELECT id, head AS chief FROM teams")
    # something else is renamed
    op.execute("ALTER TABLE boats RENAME CONSTRAINT ck_old TO ck_new")
    op.execute("ALTER INDEX ix_old RENAME TO ix_new")
    op.execute("ALTER SEQUENCE boats_id_seq RENAME TO boats_number_seq")
    op.execute("ALTER TYPE address RENAME ATTRIBUTE street TO road")


def downgrade():
    op.alter_column("docks", "name", new_column_name="title")
    op.execute("ALTER TABLE piers RENAME COLUMN name TO title")
