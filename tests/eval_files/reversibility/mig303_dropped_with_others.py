# MIG303: what goes with a table, column or constraint in the upgrade comes back in the downgrade
# options: --extend-select=MIG303,MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("parcels")  # MIG001: 5
    op.drop_column("users", "age")  # MIG002: 5
    with op.batch_alter_table("orders") as batch_op:
        batch_op.drop_column("user_id")  # MIG002: 9
    op.alter_column("users", "name", nullable=True)
    op.drop_constraint("notes_key", "notes")  # MIG006: 5, MIG302: 5 constraint notes_key of notes
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TABLE tags CASCADE")  # MIG001: 9, MIG013: 9
    else:
        op.drop_table("tags")  # MIG001: 9
    op.execute("DROP INDEX IF EXISTS ix_label")  # MIG005: 5


def downgrade():
    op.create_index("ix_label", "labels", ["label"])
    op.create_table("tags", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("CREATE VIEW used_tags AS SELECT * FROM tags")
    op.create_unique_constraint("uq_notes", "notes", ["number"])
    op.execute("ALTER TABLE users ADD CONSTRAINT has_name NOT NULL name")
    with op.batch_alter_table("orders") as batch_op:
        batch_op.add_column(sa.Column("user_id", sa.Integer))
        batch_op.create_foreign_key("fk_user", "users", ["user_id"], ["id"])
        batch_op.create_index("ix_user_id", ["user_id"])
    op.add_column("users", sa.Column("age", sa.Integer))
    op.create_check_constraint("ck_age", "users", "age > 0")
    op.create_table("parcels", sa.Column("id", sa.Integer, primary_key=True))
    op.create_index("ix_parcels", "parcels", ["id"])
    op.execute("CREATE SEQUENCE parcels_number")
