# no finding: constraints that prove NOT NULL as one part of what they say, however it is written
# options: --extend-select=MIG206
from alembic import op

revision = "6f0a3d82c9e5"
down_revision = "0c5d9b1e74a2"


def upgrade():
    op.create_check_constraint("a", "boats", "((first_name IS NOT NULL) AND (name IS NOT NULL))")
    op.alter_column("boats", "name", nullable=False)
    op.alter_column("boats", "first_name", nullable=False)
    op.execute('ALTER TABLE owners ADD CONSTRAINT b CHECK (age > 0 AND "email" is not null)')
    op.alter_column("owners", "email", nullable=False)
    op.create_check_constraint("c", "crews", "crews.mate IS NOT NULL AND (size > 1 OR size < 0)")
    op.alter_column("crews", "mate", nullable=False)


def downgrade():
    op.alter_column("crews", "mate", nullable=True)
    op.alter_column("owners", "email", nullable=True)
    op.alter_column("boats", "first_name", nullable=True)
    op.alter_column("boats", "name", nullable=True)
    op.drop_constraint("c", "crews")
    op.drop_constraint("b", "owners")
    op.drop_constraint("a", "boats")
