# MIG018: the downgrade gives back a longer type, the same one or none, or the upgrade tells the length
import sqlalchemy as sa
from alembic import op

revision = "92c4d07f6a3b"
down_revision = "07b5e3c91d48"


def upgrade():
    op.alter_column("teams", "code", existing_type=sa.String(), type_=sa.String(50))  # MIG018: 5 teams.code
    op.alter_column("teams", "name", existing_type=sa.String(), type_=sa.String(50))  # MIG018: 5 teams.name
    op.alter_column("teams", "town", existing_type=sa.String(), type_=sa.String(50))  # MIG018: 5 teams.town
    op.alter_column("teams", "kind", existing_type=sa.String(80), type_=sa.String(50))  # MIG018: 5 teams.kind
    op.alter_column("teams", "note", existing_type=sa.Text(), type_=sa.String(50))  # MIG018: 5 teams.note


def downgrade():
    op.alter_column("teams", "note", existing_type=sa.String(50), type_=sa.Text())
    op.alter_column("teams", "kind", existing_type=sa.String(50), type_=sa.String(36))
    op.alter_column("teams", "town", existing_type=sa.String(50), type_=sa.String(50))
    op.alter_column("teams", "name", existing_type=sa.String(50), type_=sa.String())
