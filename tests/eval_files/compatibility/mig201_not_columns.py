# no finding: constraints, indexes, sequences and types are renamed, and columns keep their names
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "d3c09e5f81a7"
down_revision = "0fb7d2a9c316"


def upgrade():
    op.execute("ALTER TABLE boats RENAME CONSTRAINT boats_name_key TO boats_title_key")
    op.execute("ALTER TABLE boats RENAME INDEX ix_name TO ix_title")
    op.execute("ALTER INDEX ix_boats_name RENAME TO ix_boats_title")
    op.execute("ALTER SEQUENCE boats_id_seq RENAME TO boats_seq")
    op.execute("ALTER TABLE boats CHANGE name name varchar(80) NOT NULL")  # MIG206: 5 boats.name
    op.execute("COMMENT ON COLUMN boats.name IS 'RENAME COLUMN name TO title'")
    op.alter_column("boats", "name", new_column_name="name", type_=sa.Text())
    op.alter_column("boats", "name", new_column_name=None, comment="the name")


def downgrade():
    op.alter_column("boats", "title", new_column_name="name")
