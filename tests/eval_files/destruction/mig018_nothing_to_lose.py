# MIG018: silent where the migration has seen to what does not fit, or no row can have it
# options: --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op

revision = "77e10c52b002"
down_revision = "77e10c52b001"

STATES = sa.Enum("up", "down", "lost", name="state")


def upgrade():
    op.execute("UPDATE kites SET name = left(name, 20)")  # MIG011: 5
    op.alter_column("kites", "name", existing_type=sa.String(80), type_=sa.String(20))
    op.execute("DELETE FROM kites WHERE length(maker) > 20")
    op.alter_column("kites", "maker", existing_type=sa.String(80), type_=sa.String(20))
    op.execute("UPDATE kites SET state = 'down' WHERE state = 'lost'")
    op.alter_column("kites", "state", existing_type=STATES, type_=sa.Enum("up", "down", name="state2"))
    op.execute("ALTER TYPE wind ADD VALUE 'storm'")
    op.alter_column(
        "kites",
        "wind",
        existing_type=sa.Enum("calm", "breeze", "storm", name="wind"),
        type_=sa.Enum("calm", "breeze", name="wind2"),
    )
    op.execute("ALTER TYPE sky RENAME VALUE 'grey' TO 'cloudy'")  # MIG204: 5 label 'grey' of type sky
    op.alter_column(
        "kites", "sky", existing_type=sa.Enum("grey", name="sky"), type_=sa.Enum("cloudy", name="sky2")
    )
    op.alter_column("kites", "log", existing_type=sa.Text(), type_=sa.String(16_777_215))
    op.execute("UPDATE kites SET note = '' WHERE note IS NULL")
    op.alter_column("kites", "note", existing_type=sa.String(80), type_=sa.String(20))  # MIG018: 5 kites.note
    op.execute("UPDATE kites SET colour = lower(tint)")  # MIG011: 5
    op.alter_column("kites", "colour", existing_type=sa.String(80), type_=sa.String(20))  # MIG018: 5
    op.execute("TRUNCATE strings")  # MIG003: 5
    op.alter_column("strings", "name", existing_type=sa.String(80), type_=sa.String(20))


def downgrade():
    raise NotImplementedError("the names are cut")
