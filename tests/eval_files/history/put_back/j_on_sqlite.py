# SQLite keeps any value in any column: types say little there; NOT NULL and UNIQUE are what they are.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5 --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "pb10"
down_revision = "pb01"


def upgrade():
    op.drop_index("ix_boats_name", "boats")
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("name", type_=sa.Text(), nullable=True)
        batch_op.alter_column("flag", type_=sa.String(20), nullable=False)


def downgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("flag", type_=sa.String(10), nullable=True)
        batch_op.alter_column("name", type_=sa.String(100), nullable=True)  # MIG302: 9 column boats.name (NULL instead of NOT NULL since pb01)
    op.create_index("ix_boats_name", "boats", ["name"])  # MIG302: 5 index ix_boats_name (not unique instead of unique since pb01)
