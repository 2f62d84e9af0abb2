# MIG117 is silent about new tables, event triggers, other words and other databases
# options: --extend-select=MIG117 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00045"
down_revision = "6e2da1b00044"


def upgrade():
    op.create_table("gongs", sa.Column("id", sa.Integer()))
    op.execute("CREATE TRIGGER trg_a BEFORE UPDATE ON gongs FOR EACH ROW EXECUTE FUNCTION ring()")
    op.execute("ALTER TABLE gongs DISABLE TRIGGER ALL")
    op.execute("DROP TRIGGER trg_a ON gongs")
    op.execute("CREATE EVENT TRIGGER trg_b ON ddl_command_end EXECUTE FUNCTION ring()")
    op.execute("ALTER TABLE bells ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE FUNCTION ring() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql")
    op.execute("GRANT TRIGGER ON bells TO bob")
    if op.get_bind().dialect.name == "mysql":
        op.execute("CREATE TRIGGER trg_c BEFORE UPDATE ON bells FOR EACH ROW SET NEW.a = 1")


def downgrade():
    pass
