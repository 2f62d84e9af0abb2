# statements in a list, all harmless, split from one text at its semicolons
from alembic import op

revision = "6c0e1ad637a1"
down_revision = "8f2f7e077c19"

SCRIPT = """
ALTER TABLE signals ADD COLUMN colour text;
UPDATE signals SET colour = 'red' WHERE colour IS NULL;
DELETE FROM signal_cache WHERE built_on < '2020-01-01'
"""


def upgrade():
    for statement in SCRIPT.split(";"):
        op.execute(statement.strip())


def downgrade():
    op.execute("ALTER TABLE signals DROP COLUMN colour")
