# MIG303: what the downgrade renames or moves though the upgrade did not
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer))
    op.execute("ALTER TYPE taste ADD VALUE 'bitter'")


def downgrade():
    op.drop_column("users", "age")
    op.rename_table("parcels", "packets")  # MIG303: 5 renames table parcels to packets
    op.alter_column("users", "mail", new_column_name="email")  # MIG303: 5 renames column users.mail to users.email
    op.execute("ALTER TYPE mood RENAME TO feeling")  # MIG303: 5 renames type mood to feeling
    op.execute("ALTER TABLE users RENAME CONSTRAINT old_age TO ck_age")  # MIG303: 5
    op.execute("ALTER INDEX ix_old RENAME TO ix_older")  # MIG303: 5 renames index ix_old to ix_older
    op.execute("ALTER TABLE notes SET SCHEMA shop")  # MIG303: 5 renames table notes to shop.notes
    op.execute("CREATE TYPE taste_next AS ENUM ('sweet', 'sour')")
    op.execute("ALTER TABLE meals ALTER taste TYPE taste_next USING taste::text::taste_next")
    op.execute("DROP TYPE taste")
    op.execute("ALTER TYPE taste_next RENAME TO taste")
