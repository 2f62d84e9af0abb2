# a multi-statement string with one kind of drop: one finding that names all
from alembic import op

revision = "c901ec3aee11"
down_revision = "1bdb0fdf7f32"


def upgrade():
    op.execute("DROP TABLE spring; DROP TABLE summer; DROP TABLE autumn")  # MIG001: 5 autumn


def downgrade():
    raise NotImplementedError("the seasons are gone")
