# MIG118: silent where types change and every value stays as it is stored, and revisions follow
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql13"
down_revision = "ql12"


def upgrade():
    op.create_table("sails", sa.Column("note", sa.String(20)))
    op.alter_column("boats", "name", existing_type=sa.String(20), type_=sa.Text())
    op.execute("ALTER TABLE sails ADD COLUMN cut varchar(20)")
    with op.batch_alter_table("ports") as batch:
        batch.alter_column("name", existing_type=sa.String(20), type_=sa.String(40))


def downgrade():
    pass
