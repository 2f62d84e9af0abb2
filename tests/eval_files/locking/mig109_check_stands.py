# no finding: the CHECK that was validated stands until NOT NULL has taken over
# options: --extend-select=MIG109
from alembic import op

revision = "6e2da1b00172"
down_revision = "6e2da1b00171"


def upgrade():
    for column in ("mast", "sail"):
        op.execute(f"ALTER TABLE boats VALIDATE CONSTRAINT ck_{column}")
        op.alter_column("boats", column, nullable=False)
        op.drop_constraint(f"ck_{column}", "boats", type_="check")
    op.execute("ALTER TABLE quays ADD CONSTRAINT ck_depth CHECK (depth IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE quays VALIDATE CONSTRAINT ck_depth")
    op.execute("ALTER TABLE quays ALTER depth SET NOT NULL, ALTER name DROP DEFAULT")


def downgrade():
    op.alter_column("boats", "mast", nullable=True)
