# A column is added at the end, which is taken; the downgrade takes it away again, which is not.
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
from alembic import op

revision = "rv02"
down_revision = "rv01"


def upgrade():
    op.execute("CREATE OR REPLACE VIEW names AS SELECT id, name, length FROM boats")
    op.execute("CREATE OR REPLACE VIEW ports AS SELECT port, id FROM boats")  # MIG521: 5 replaces view ports with column port in the place of id (since rv01):


def downgrade():
    op.execute("CREATE OR REPLACE VIEW names AS SELECT id, name FROM boats")  # MIG521: 5 replaces view names without its column length
