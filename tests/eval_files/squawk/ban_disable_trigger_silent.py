# squawk ban-disable-trigger: a trigger that is switched off is none of a foreign key, and its table is new
# options: --extend-select=MIG117,MIG417 --extend-ignore=MIG508
import sqlalchemy as sa
from alembic import op

revision = "751ebfd123f2"
down_revision = "66ecf4f8fcef"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE notes DISABLE TRIGGER trg_note")
    op.execute("INSERT INTO notes (id) VALUES (1)")


def downgrade():
    pass
