# MIG131: what is more than a member at the end
# options: --extend-select=MIG131 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "2e0c131a"
down_revision = "2d0c131a"

KEPT = {"existing_nullable": True}
MANY = [f"m{number}" for number in range(255)]


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Enum("x", "y"), type_=sa.Enum("y", "x"), **KEPT)  # MIG131: 5 boats.a
    op.alter_column("boats", "b", existing_type=sa.Enum("x", "y"), type_=sa.Enum("x", "z", "y"), **KEPT)  # MIG131: 5 and the member 'z' is not at the end
    op.alter_column("boats", "c", existing_type=sa.Enum("x", "y"), type_=sa.Enum("x"), **KEPT)  # MIG018: 5, MIG131: 5 the member 'y' is removed
    op.alter_column("boats", "d", existing_type=sa.Enum(*MANY), type_=sa.Enum(*MANY, "more"), **KEPT)  # MIG131: 5 with more than 255 members
    with op.batch_alter_table("sails") as batch:
        batch.alter_column("a", existing_type=sa.Enum("x", "y"), type_=sa.Enum("y", "x"), **KEPT)  # MIG131: 9 the members change their order
    op.execute("ALTER TABLE boats MODIFY e ENUM('x', 'z', 'y') NOT NULL")  # MIG131: 5 boats.e


def downgrade():
    op.execute("ALTER TABLE boats MODIFY e ENUM('x', 'y') NOT NULL")
