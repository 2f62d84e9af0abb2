# squawk adding-foreign-key-constraint: no rows are read: NOT VALID, behind a new column, of a new table; other databases
# options: --extend-select=MIG104
import sqlalchemy as sa
from alembic import op

revision = "5e297d285ed0"
down_revision = "33ddf32c322b"


def upgrade():
    op.create_foreign_key("fk_user", "emails", "users", ["user_id"], ["id"], postgresql_not_valid=True)
    with op.batch_alter_table("emails") as batch_op:
        batch_op.create_foreign_key("fk_list", "lists", ["list_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE emails ADD CONSTRAINT fk_box FOREIGN KEY (box_id) REFERENCES boxes (id) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE emails VALIDATE CONSTRAINT fk_box")
    op.create_table(
        "drafts",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id")),
        sa.Column("team_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_draft_team"),
    )
    op.execute("CREATE TABLE notes (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id), draft_id bigint)")
    op.create_foreign_key("fk_note_draft", "notes", "drafts", ["draft_id"], ["id"])
    op.create_foreign_key("fk_note_user", "notes", "users", ["user_id"], ["id"])
    op.execute("ALTER TABLE emails ADD COLUMN parent_id bigint REFERENCES emails (id)")
    if op.get_context().dialect.name == "mssql":
        op.create_foreign_key("fk_team", "emails", "teams", ["team_id"], ["id"])


def downgrade():
    op.create_foreign_key("fk_old", "emails", "folders", ["folder_id"], ["id"])
