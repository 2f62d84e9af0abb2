# MIG206: a function or procedure of the project's, and MERGE, may fill the rows
from alembic import op

revision = "206f00000b02"
down_revision = None


def upgrade():
    op.execute("SELECT app.fill_names()")
    op.alter_column("users", "name", nullable=False)


def upgrade_call():
    op.execute("CALL fill_names()")
    op.alter_column("users", "name", nullable=False)


def upgrade_merge():
    op.execute(
        "MERGE INTO users u USING names n ON u.id = n.id"
        " WHEN MATCHED THEN UPDATE SET name = n.name"
    )
    op.alter_column("users", "name", nullable=False)


def downgrade():
    pass
