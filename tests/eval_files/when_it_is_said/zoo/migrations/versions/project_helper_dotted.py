# the same module, imported whole: `import a.b.c as x` and `from ..package import module`
import sqlalchemy as sa
import zoo.migrations.utils as tools
from alembic import op

from .. import utils

revision = "1fa64907adb0"
down_revision = "0a9538a51ff9"


def upgrade():
    tools.drop_index_if_exists("ix_animals_name", "animals")  # MIG005: 5 ix_animals_name
    utils.drop_column_if_exists(op, "animals", "name")  # MIG002: 5 animals.name


def downgrade():
    op.add_column("animals", sa.Column("name", sa.String(40)))
