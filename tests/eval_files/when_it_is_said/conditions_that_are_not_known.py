# conditions that are not known: short circuits, a while with break, elif after False
from alembic import context, op

revision = "8d47bfdf9447"
down_revision = "dab0ff33de59"


def upgrade():
    offline = context.is_offline_mode()
    if False:
        pass
    elif offline:
        op.drop_table("doves")  # MIG001: 9 doves
    offline and op.drop_table("owls")  # MIG001: 17 owls
    offline or op.drop_table("gulls")  # MIG001: 16 gulls
    op.drop_table("terns") if offline else op.execute("TRUNCATE terns")  # MIG001: 5 terns, MIG003: 44 terns
    while True:
        op.execute("DELETE FROM swifts")  # MIG004: 9 swifts
        if offline:
            break


def downgrade():
    raise NotImplementedError("the birds are gone")
