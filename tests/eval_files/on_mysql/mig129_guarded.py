# MIG129: behind a guard, in a batch, and for rows of a table whose name is not known
# options: --extend-select=MIG129 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "129e00000002"
down_revision = "129d00000002"


def upgrade():
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        for row in connection.execute(sa.text("SELECT id FROM stalls")):
            op.execute(f"UPDATE stalls SET note = '' WHERE id = {row.id}")
    rows = connection.execute(sa.text("SELECT id FROM halls ORDER BY id")).fetchall()
    if rows:
        with op.batch_alter_table("stalls") as batch_op:
            for row in rows:
                batch_op.execute(f"UPDATE stalls SET hall = {row.id} WHERE hall IS NULL")  # MIG129: 17 updates stalls for each row of halls
    for row in rows:
        pass
    op.execute("UPDATE stalls SET note = '' WHERE id = 7")


def downgrade():
    pass
