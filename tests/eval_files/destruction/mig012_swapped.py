# an object that gives way to another one of its name: the running release finds it still
import sqlalchemy as sa
from alembic import op

revision = "9a77d0c1e001"
down_revision = "9a77d0c1e000"


def upgrade():
    op.execute("CREATE TYPE size_new AS ENUM ('s', 'm')")
    op.execute("ALTER TABLE shirts ALTER COLUMN size TYPE size_new USING size::text::size_new")
    op.execute("DROP TYPE size")
    op.execute("ALTER TYPE size_new RENAME TO size")
    op.execute("ALTER TYPE fit RENAME TO fit_old")
    sa.Enum("slim", "wide", name="fit").create(op.get_bind(), checkfirst=False)
    op.execute("ALTER TABLE shirts ALTER COLUMN fit TYPE fit USING fit::text::fit")
    op.execute("DROP TYPE fit_old")
    op.execute("DROP VIEW clean_shirts")
    op.execute("CREATE OR REPLACE VIEW clean_shirts AS SELECT id FROM shirts")
    op.execute("DROP VIEW dirty_shirts")
    op.execute("CREATE MATERIALIZED VIEW dirty_shirts AS SELECT id FROM shirts")
    op.execute("DROP MATERIALIZED VIEW worn_shirts")
    op.execute("ALTER MATERIALIZED VIEW worn_shirts_new RENAME TO worn_shirts")
    op.execute("DROP VIEW sold_shirts")
    op.create_table("sold_shirts", sa.Column("id", sa.Integer()))
    op.execute("DROP VIEW lost_shirts")
    op.rename_table("lost_shirts_new", "lost_shirts")
    op.execute("DROP AGGREGATE largest(int)")
    op.execute("CREATE FUNCTION largest(int) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("DROP SEQUENCE shirt_numbers")
    op.execute("ALTER SEQUENCE shirt_numbers_new RENAME TO shirt_numbers")
    op.execute("DROP STATISTICS shirt_statistics")


def downgrade():
    raise NotImplementedError("the old sizes are gone")
