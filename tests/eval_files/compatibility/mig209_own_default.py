# MIG209 is silent about a default that the run itself has given, or that never was one
# options: --extend-select=MIG209
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00121"
down_revision = "6e2da1b00120"


def upgrade():
    op.alter_column("mail", "a", server_default="x")
    op.alter_column("mail", "a", server_default=None)
    op.execute("ALTER TABLE mail ALTER b SET DEFAULT 1")
    op.execute("ALTER TABLE mail ALTER b DROP DEFAULT")
    with op.batch_alter_table("mail") as batch_op:
        batch_op.alter_column("c", server_default="0", existing_nullable=False, nullable=False)
    with op.batch_alter_table("mail") as batch_op:
        batch_op.alter_column("c", server_default=None)
    op.alter_column("mail", "d", server_default=None, existing_server_default=sa.null())
    op.alter_column("mail", "e", server_default=None, existing_server_default=sa.text("NULL"))
    op.add_column("mail", sa.Column("f", sa.Text(), server_default="x"))
    op.alter_column("mail", "f", server_default=None)
    op.alter_column("mail", "g", existing_server_default="a", server_default="x")  # MIG209: 5 changes the default of mail.g
    op.alter_column("mail", "g", server_default=None)  # MIG209: 5 removes the default of mail.g
    op.execute("ALTER TABLE mail ALTER j SET DEFAULT ''")
    op.execute("UPDATE mail SET j = '' WHERE j IS NULL")
    op.execute("ALTER TABLE mail ALTER j SET NOT NULL")
    op.execute("ALTER TABLE mail ALTER j DROP DEFAULT")  # MIG209: 5 removes the default of mail.j
    op.alter_column("mail", "h", server_default=None)  # MIG209: 5 removes the default of mail.h
    op.execute("ALTER TABLE mail ALTER i SET DEFAULT NULL")  # MIG209: 5 mail.i


def downgrade():
    pass
