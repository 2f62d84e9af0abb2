# created in one arm of an unknown condition, dropped in the same arm
import sqlalchemy as sa
from alembic import op

revision = "faade338b9a5"
down_revision = "057913d7f6fb"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.create_table("herbs_new", sa.Column("id", sa.Integer(), primary_key=True))
        op.execute("INSERT INTO herbs_new SELECT id FROM herbs")
        op.drop_table("herbs_new")
    op.add_column("herbs", sa.Column("season", sa.String(10)))


def downgrade():
    op.drop_column("herbs", "season")
