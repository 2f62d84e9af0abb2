# Constraints are what the revision that created them says, too, whatever the downgrade makes.
from alembic import op

revision = "uo04"
down_revision = "uo03"


def upgrade():
    op.drop_constraint("uq_fares_zone_class", "fares")  # MIG006: 5 unique on zone
    op.create_unique_constraint("uq_fares_all", "fares", ["zone", "class", "name"])
    op.execute("ALTER TABLE fares DROP CONSTRAINT ck_fares_price")  # MIG006: 5 check since uo03
    op.create_check_constraint("ck_fares_price_2", "fares", "price > -1")
    op.drop_constraint("uq_fares_name", "fares", type_="unique")
    op.create_unique_constraint("uq_fares_name_2", "fares", ["NAME"])
    with op.batch_alter_table("fares") as batch_op:
        batch_op.drop_constraint("ck_fares_zone", type_="check")
        batch_op.create_check_constraint("ck_fares_zone_2", "zone  <>  ''")


def downgrade():
    op.create_unique_constraint("uq_fares_zone_class", "fares", ["zone", "class", "name"])
    op.create_check_constraint("ck_fares_price", "fares", "price > -1")
    op.create_unique_constraint("uq_fares_name", "fares", ["name"])
    op.create_check_constraint("ck_fares_zone", "fares", "zone <> 'x'")
