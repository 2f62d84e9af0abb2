# MIG506: what earlier revisions left without a key of exactly these columns
from alembic import op

revision = "ke02"
down_revision = "ke01"


def upgrade():
    op.create_foreign_key("fk_1", "trips", "boats", ["boat"], ["harbour"])  # MIG506: 5 boats (harbour)
    op.create_foreign_key("fk_2", "trips", "boats", ["boat", "n"], ["harbour", "number"])
    op.execute("ALTER TABLE trips ADD FOREIGN KEY (boat) REFERENCES boats (name)")  # MIG506: 5 boats (name)
    op.execute("ALTER TABLE trips ADD FOREIGN KEY (n) REFERENCES boats (length)")


def downgrade():
    op.drop_constraint("fk_2", "trips", type_="foreignkey")
