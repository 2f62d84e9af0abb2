# a WHERE is missing in one of many statements
from alembic import op

revision = "f243de1a03f0"
down_revision = "7ab96369c57d"


def upgrade():
    # expect 10: MIG004: 5 rides
    op.execute("""
        DELETE FROM cars WHERE id = 1;
        DELETE FROM rides;
        UPDATE cars SET plate = ';' WHERE plate = 'x;y'
    """)


def downgrade():
    pass
