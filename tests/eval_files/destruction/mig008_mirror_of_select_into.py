# MIG008, its neighbour: a table made by SELECT INTO or CREATE TABLE AS
from alembic import op

revision = "883965a2fd4c"
down_revision = "783f043413d6"


def upgrade():
    op.execute("SELECT id, span INTO moths_backup FROM moths")
    op.execute("CREATE TABLE IF NOT EXISTS ants_backup AS TABLE ants")


def downgrade():
    op.execute("DROP TABLE ants_backup")
    op.drop_table("moths_backup")
