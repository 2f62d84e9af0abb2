# MIG016: the values of the dropped column are copied before, with a text put to them in Core
import sqlalchemy as sa
from alembic import op

revision = "3f8c5b20e9d7"
down_revision = "92c4d07f6a3b"

teams = sa.table("teams", sa.column("name"), sa.column("full_name"), sa.column("title"))


def upgrade():
    op.add_column("teams", sa.Column("full_name", sa.String(50)))
    op.execute(teams.update().values(full_name="Team " + teams.c.name))
    op.drop_column("teams", "name")  # MIG002: 5 though its values were copied


def downgrade():
    op.add_column("teams", sa.Column("name", sa.String(50)))
    op.execute(teams.update().values(name=teams.c.full_name + ""))
    op.drop_column("teams", "full_name")
