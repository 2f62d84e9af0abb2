# MIG518: a failure is caught, and the transaction goes on
# options: --extend-select=MIG518 --extend-ignore=MIG005,MIG006,MIG302,MIG303,MIG002
import contextlib

import sqlalchemy as sa
from alembic import op
from sqlalchemy.exc import ProgrammingError

revision = "518e00000001"
down_revision = "518d00000001"


def drop_quietly(name):
    try:
        op.drop_index(name, "boats")  # MIG518: 9 ix_i
    except Exception as error:
        print(error)


def upgrade():
    try:
        op.drop_index("ix_a", "boats")  # MIG518: 9 goes on after a failure of DROP INDEX ix_a
    except Exception:
        pass
    try:
        op.add_column("boats", sa.Column("b", sa.Text()))  # MIG518: 9 ADD COLUMN boats.b
        op.add_column("boats", sa.Column("c", sa.Text()))
    except (ProgrammingError, ValueError):
        print("there already")
    try:
        with op.batch_alter_table("boats") as batch_op:
            batch_op.drop_column("d")  # MIG518: 13 boats.d
    except:  # noqa: E722
        return
    try:
        op.execute("ALTER TABLE boats ADD COLUMN e text")  # MIG518: 9 boats.e
    except sa.exc.SQLAlchemyError:
        op.execute("SELECT 1")
    with contextlib.suppress(Exception):
        op.get_bind().execute(sa.text("CREATE INDEX ix_f ON boats (f)"))  # MIG518: 9 ix_f
    for name in ("ix_g", "ix_h"):
        try:
            op.drop_index(name, "boats")  # MIG518: 13 ix_g
        except Exception:
            continue
    drop_quietly("ix_i")


def downgrade():
    try:
        op.drop_column("boats", "b")  # MIG518: 9 boats.b
    except Exception:
        pass
