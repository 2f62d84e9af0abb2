# MIG109: a CHECK that is dropped before, or in the same statement, proves nothing any more, one that is put back does
# options: --extend-select=MIG109
from alembic import op

revision = "6e2da1b00171"
down_revision = "6e2da1b00170"


def upgrade():
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_mast")
    op.drop_constraint("ck_mast", "boats", type_="check")  # MIG006: 5 ck_mast
    op.alter_column("boats", "mast", nullable=False)  # MIG109: 5 boats.mast
    op.execute("ALTER TABLE boats DROP CONSTRAINT IF EXISTS ck_sail")
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_sail CHECK (sail IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_sail")
    op.alter_column("boats", "sail", nullable=False)
    op.drop_constraint("ck_sail", "boats", type_="check")
    op.execute("ALTER TABLE ports VALIDATE CONSTRAINT ck_name")
    op.drop_constraint("ck_name", "quays", type_="check")  # MIG006: 5 ck_name
    op.alter_column("ports", "name", nullable=False)
    op.execute("ALTER TABLE crews VALIDATE CONSTRAINT ck_name")
    op.execute("ALTER TABLE crews ALTER name SET NOT NULL, DROP CONSTRAINT ck_name")  # MIG109: 5 crews.name
    op.execute("ALTER TABLE masts VALIDATE CONSTRAINT ck_name")
    op.execute("ALTER TABLE masts ALTER name SET NOT NULL, DROP CONSTRAINT ck_old")  # MIG006: 5 ck_old
    op.execute("ALTER TABLE sails VALIDATE CONSTRAINT ck_name")
    op.execute("ALTER TABLE sails ALTER name SET NOT NULL; ALTER TABLE sails DROP CONSTRAINT ck_name")


def downgrade():
    op.alter_column("boats", "mast", nullable=True)
