# MIG206: silent where an earlier revision has filled the column, but not for some rows alone
from alembic import op

revision = "fb04"
down_revision = "fb03"


def upgrade():
    op.alter_column("hulls", "title", nullable=False)
    op.execute("ALTER TABLE hulls ALTER COLUMN berth SET NOT NULL")
    with op.batch_alter_table("hulls") as batch_op:
        batch_op.alter_column("flag", nullable=False)
    op.alter_column("hulls", "keel", nullable=False)
    op.alter_column("hulls", "owner", nullable=False)  # MIG206: 5 hulls.owner
    op.alter_column("hulls", "sail", nullable=False)  # MIG206: 5 hulls.sail
    op.alter_column("hulls", "mast", nullable=False)  # MIG206: 5 hulls.mast


def downgrade():
    for column in ("title", "berth", "flag", "keel", "owner", "sail", "mast"):
        op.alter_column("hulls", column, nullable=True)
