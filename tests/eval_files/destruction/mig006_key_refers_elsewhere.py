# MIG006: a foreign key whose target column goes refers to the next key of the same table
import sqlalchemy as sa
from alembic import op

revision = "e2c7490b5d18"
down_revision = "8b60f2d7e41c"


def upgrade():
    op.drop_constraint("fk_seats_team", "seats", type_="foreignkey")
    op.drop_constraint("fk_desks_team", "desks", type_="foreignkey")  # MIG006: 5 fk_desks_team
    op.drop_constraint("fk_lamps_room", "lamps", type_="foreignkey")  # MIG006: 5 fk_lamps_room
    op.alter_column("seats", "team_id", new_column_name="team_name", type_=sa.String(50))  # MIG201: 5 seats.team_id
    with op.batch_alter_table("teams") as batch_op:
        batch_op.drop_column("id")  # MIG002: 9 teams.id
        batch_op.create_primary_key("teams_pkey", ["name"])
    op.create_foreign_key("fk_seats_team_name", "seats", "teams", ["team_name"], ["name"])
    op.create_foreign_key("fk_desks_owner", "desks", "owners", ["team_id"], ["name"])
    op.create_foreign_key("fk_lamps_room_code", "lamps", "rooms", ["room_id"], ["code"])


def downgrade():
    op.drop_constraint("fk_lamps_room_code", "lamps", type_="foreignkey")
    op.drop_constraint("fk_desks_owner", "desks", type_="foreignkey")
    op.drop_constraint("fk_seats_team_name", "seats", type_="foreignkey")
    with op.batch_alter_table("teams") as batch_op:
        batch_op.drop_constraint("teams_pkey", type_="primary")
        batch_op.add_column(sa.Column("id", sa.String(36), primary_key=True))
    op.alter_column("seats", "team_name", new_column_name="team_id", type_=sa.String(36))
    op.create_foreign_key("fk_lamps_room", "lamps", "rooms", ["room_id"], ["id"])
    op.create_foreign_key("fk_desks_team", "desks", "teams", ["team_id"], ["id"])
    op.create_foreign_key("fk_seats_team", "seats", "teams", ["team_id"], ["id"])
