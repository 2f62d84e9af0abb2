# MIG006: two constraints are dropped and one stands again: it is not the other's other name
from alembic import op

revision = "8b60f2d7e41c"
down_revision = "4d1f7a90c3e2"


def upgrade():
    op.execute("ALTER TABLE users DROP CONSTRAINT uq_users_login")  # MIG006: 5 uq_users_login
    op.execute("ALTER TABLE users DROP CONSTRAINT IF EXISTS uq_users_email")
    op.create_unique_constraint("uq_users_email", "users", ["email"])

    op.execute("ALTER TABLE rooms DROP CONSTRAINT IF EXISTS fk_rooms_house")  # MIG006: 5 fk_rooms_house
    op.execute("ALTER TABLE rooms DROP CONSTRAINT IF EXISTS uq_rooms_number")
    op.create_unique_constraint("uq_rooms_number", "rooms", ["number"])

    op.execute("ALTER TABLE beds DROP CONSTRAINT IF EXISTS uq_beds_number")  # MIG006: 5 uq_beds_number
    op.execute("ALTER TABLE beds DROP CONSTRAINT IF EXISTS uq_beds_name")
    op.create_unique_constraint("uq_beds_name", "beds", ["name"])

    op.execute("ALTER TABLE keys DROP CONSTRAINT IF EXISTS uq_keys_1")  # MIG006: 5 uq_keys_1
    op.execute("ALTER TABLE keys DROP CONSTRAINT IF EXISTS uq_keys_2")  # MIG006: 5 uq_keys_2
    op.create_unique_constraint("uq_keys", "keys", ["number", "house"])

    op.execute("ALTER TABLE doors DROP CONSTRAINT IF EXISTS uq_doors_1")  # MIG006: 5 uq_doors_1
    op.execute("ALTER TABLE gates DROP CONSTRAINT IF EXISTS uq_doors")
    op.create_unique_constraint("uq_doors", "gates", ["number"])

    op.execute("ALTER TABLE halls DROP CONSTRAINT IF EXISTS uq_halls_login")  # MIG006: 5 uq_halls_login
    op.execute("ALTER TABLE halls DROP CONSTRAINT IF EXISTS uq_halls_email")
    op.create_unique_constraint("uq_halls_email", "halls", ["email"])

    op.drop_index("ix_halls_town", "halls", if_exists=True)  # MIG005: 5 ix_halls_town
    op.drop_index("ix_halls_mail", "halls", if_exists=True)
    op.create_index("ix_halls_mail", "halls", ["mail"])
    op.execute("DROP INDEX IF EXISTS ix_halls_year")  # MIG005: 5 ix_halls_year
    op.execute("DROP INDEX ix_halls_day")  # MIG005: 5 ix_halls_day
    op.execute("DROP INDEX IF EXISTS idx_halls_day")
    op.execute("CREATE INDEX idx_halls_day ON halls (day)")


def downgrade():
    op.create_unique_constraint("uq_beds_number", "beds", ["number"])
    op.create_unique_constraint("uq_keys_2", "keys", ["number"])
