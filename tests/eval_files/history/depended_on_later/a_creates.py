# The first of a history: tables, views on them, and what stands in schemas.
# options: --extend-ignore=MIG413
import sqlalchemy as sa
from alembic import op

revision = "dl01"
down_revision = None


def upgrade():
    op.create_table(
        "ships",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("tons", sa.BigInteger()),
    )
    op.create_table(
        "crew",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("rank", sa.Text()),
    )
    op.execute("CREATE VIEW ship_names AS SELECT name FROM ships")
    op.execute("ALTER VIEW ship_names RENAME TO boat_names")
    op.execute("CREATE SCHEMA yard")
    op.execute("CREATE VIEW yard.large AS SELECT 1 AS one")
    op.execute("CREATE SCHEMA dock")
    op.execute("CREATE TRIGGER seen AFTER INSERT ON crew FOR EACH ROW EXECUTE FUNCTION note()")
    op.execute("CREATE VIEW ranks AS SELECT rank FROM crew")
    op.execute("CREATE VIEW short_ranks AS SELECT rank FROM ranks")


def downgrade():
    raise NotImplementedError
