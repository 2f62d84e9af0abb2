# silent: the names that MySQL gives to the first two foreign keys of a table, with their upgrade
# options: --migrations-dialect=mysql
from alembic import op

revision = "b7c2d40e1b07"
down_revision = None


def upgrade():
    op.create_foreign_key(None, "sails", "boats", ["main_id"], ["id"])
    op.create_foreign_key(None, "sails", "boats", ["spare_id"], ["id"])


def downgrade():
    op.drop_constraint("sails_ibfk_2", "sails", type_="foreignkey")
    op.drop_constraint("sails_ibfk_1", "sails", type_="foreignkey")
