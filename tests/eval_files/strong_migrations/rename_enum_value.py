# strong_migrations rename_enum_value: a label of an enum gets another name
# options: --extend-select=MIG204
import sqlalchemy as sa
from alembic import op

revision = "a262adf89bee"
down_revision = "e02e8970b01d"


def upgrade():
    op.execute("ALTER TYPE mood RENAME VALUE 'glad' TO 'happy'")  # MIG204: 5 glad
    op.get_bind().execute(sa.text("ALTER TYPE public.mood RENAME VALUE 'sad' TO 'blue'"))  # MIG204: 5 sad


def downgrade():
    pass
