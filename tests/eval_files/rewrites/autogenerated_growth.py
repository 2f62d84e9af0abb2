# what autogenerate writes for a longer varchar, at which other tools give an alarm
# options: --extend-select=MIG110,MIG111,MIG112,MIG113
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00107"
down_revision = "6e2da1b00106"


def upgrade():
    op.alter_column(
        "maps",
        "title",
        existing_type=sa.VARCHAR(length=50),
        type_=sa.String(length=100),
        existing_nullable=False,
    )
    with op.batch_alter_table("maps", schema=None) as batch_op:
        batch_op.alter_column(
            "note", existing_type=sa.VARCHAR(length=255), type_=sa.Text(), existing_nullable=True
        )


def downgrade():
    op.alter_column(
        "maps",
        "title",
        existing_type=sa.String(length=100),
        type_=sa.VARCHAR(length=50),
        existing_nullable=False,
    )
