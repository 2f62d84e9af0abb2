# MIG202 is silent wherever its page says so
# options: --extend-select=MIG202 --extend-ignore=MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "202e0000000ff"
down_revision = "202d0000000ff"


def upgrade():
    # a view or synonym of the old name follows
    op.rename_table("boats", "ships")
    op.execute("CREATE VIEW boats AS SELECT * FROM ships")
    # the function created the table, or gave it this name itself
    op.create_table("crates", sa.Column("id", sa.Integer()))
    op.rename_table("crates", "boxes")
    op.rename_table("boxes", "cases")
    # another table takes the place of the one that steps aside, or of one that was dropped
    op.rename_table("ports", "ports_old")
    op.rename_table("ports_new", "ports")
    op.drop_table("quays")
    op.rename_table("quays_copy", "quays")
    op.execute("DROP VIEW teams")
    op.rename_table("teams_base", "teams")
    op.execute("CREATE VIEW teams_base AS SELECT * FROM teams")
    # the table is dropped under its new name
    op.rename_table("piers", "piers_gone")
    op.drop_table("piers_gone")
    # something else is renamed
    op.execute("ALTER INDEX ix_old RENAME TO ix_new")
    op.execute("ALTER TABLE ships RENAME CONSTRAINT ck_old TO ck_new")


def downgrade():
    op.rename_table("docks", "harbours")
    op.execute("ALTER TABLE cranes RENAME TO lifts")
