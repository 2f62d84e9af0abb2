# MIG204: MySQL defines the labels with the column
# options: --extend-select=MIG204 --migrations-dialect=mysql
from alembic import op

revision = "936cf1d0a7be"
down_revision = "0d7e5b3f8c92"


def upgrade():
    op.execute("ALTER TABLE boats MODIFY COLUMN rig ENUM('sloop', 'ketch') NOT NULL")  # MIG204: 5 removes label 'yawl' from column boats.rig
    op.execute("ALTER TABLE boats MODIFY hull ENUM('wood', 'iron', 'steel')")


def downgrade():
    op.execute("ALTER TABLE boats MODIFY COLUMN rig ENUM('sloop', 'ketch', 'yawl') NOT NULL")
    op.execute("ALTER TABLE boats MODIFY hull ENUM('wood', 'iron')")
