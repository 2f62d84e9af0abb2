# no finding of MIG201: a view in the table's place has shown the column before it is renamed
# options: --extend-ignore=MIG012
from alembic import op

revision = "201e00000902"
down_revision = None


def upgrade():
    op.rename_table("users", "people")
    op.execute("CREATE VIEW users AS SELECT id, nick FROM people")
    op.alter_column("people", "nick", new_column_name="alias")


def downgrade():
    op.alter_column("people", "alias", new_column_name="nick")
    op.execute("DROP VIEW users")
    op.rename_table("people", "users")
