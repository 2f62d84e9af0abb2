# MIG213: speaks where an earlier revision asked for less, and of a trigger whose function an earlier one made
# options: --extend-select=MIG213 --extend-ignore=MIG006,MIG302,MIG301
from alembic import op

revision = "cr03"
down_revision = "cr02"


def upgrade():
    op.drop_constraint("ck_states", "crates", type_="check")
    op.create_check_constraint("ck_states", "crates", "state IN ('new', 'full')")  # MIG213: 5 ck_states
    op.execute("ALTER TABLE crates ADD CONSTRAINT ck_small CHECK (weight < 50)")  # MIG213: 5 ck_small
    op.execute("CREATE TRIGGER t BEFORE INSERT ON crates FOR EACH ROW EXECUTE FUNCTION refuse()")  # MIG213: 5 trigger t


def downgrade():
    pass
