# MIG302: a copy takes the table's place by renames, and the downgrade gives it back
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE events_new (LIKE events INCLUDING ALL)")
    op.execute("INSERT INTO events_new SELECT * FROM events")
    op.rename_table("events", "events_old")
    op.rename_table("events_new", "events")
    op.execute("CREATE TABLE notes_new (extra text) INHERITS (notes)")
    op.execute("ALTER TABLE notes RENAME TO notes_old")
    op.execute("ALTER TABLE notes_new RENAME TO notes")
    op.create_table(
        "users_new", sa.Column("id", sa.Integer), sa.PrimaryKeyConstraint("id", name="users_new_pkey")
    )
    op.rename_table("users", "users_old")
    op.rename_table("users_new", "users")
    op.execute("ALTER INDEX users_pkey RENAME TO users_old_pkey")
    op.execute("ALTER INDEX users_new_pkey RENAME TO users_pkey")
    op.alter_column("orders", "total", new_column_name="total_old")
    op.alter_column("orders", "total_new", new_column_name="total")


def downgrade():
    op.alter_column("orders", "total", new_column_name="total_new")
    op.alter_column("orders", "total_old", new_column_name="total")
    op.drop_table("users")
    op.rename_table("users_old", "users")
    op.execute("ALTER INDEX users_old_pkey RENAME TO users_pkey")
    op.rename_table("notes", "notes_new")
    op.rename_table("notes_old", "notes")
    op.drop_table("notes_new")
    op.rename_table("events", "events_new")
    op.rename_table("events_old", "events")
    op.drop_table("events_new")
