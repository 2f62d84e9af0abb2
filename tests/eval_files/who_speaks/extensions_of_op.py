# functions of Alembic extensions: known to nobody here, recorded, never a failure
from alembic import op
from alembic_utils.pg_view import PGView

revision = "c9f44e7f1149"
down_revision = "c18603481429"

open_loans = PGView("public", "open_loans", "SELECT id FROM loans WHERE returned_on IS NULL")


def upgrade():
    op.replace_entity(open_loans)
    op.sync_enum_values("public", "loan_state", ["open", "closed"], [("loans", "state")])
    op.refresh_everything(*[], **{"drop_table": "loans"})


def downgrade():
    op.drop_entity(open_loans)
