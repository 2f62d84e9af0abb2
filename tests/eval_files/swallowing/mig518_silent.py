# MIG518: a savepoint, an error that goes on, a rollback, another error, nothing that is executed
# options: --extend-select=MIG518 --extend-ignore=MIG005,MIG006,MIG302,MIG303,MIG002,MIG123,MIG124
import sqlalchemy as sa
from alembic import op

revision = "518e00000002"
down_revision = "518d00000002"


def upgrade():
    try:
        with op.get_bind().begin_nested():
            op.drop_index("ix_a", "boats")
    except Exception:
        pass
    try:
        op.drop_index("ix_b", "boats")
    except Exception:
        print("no index")
        raise
    try:
        op.drop_index("ix_c", "boats")
    except Exception as error:
        if "ix_c" not in str(error):
            raise
    try:
        op.drop_index("ix_d", "boats")
    except KeyError:
        pass
    try:
        op.drop_index("ix_e", "boats")
    finally:
        print("done")
    try:
        with op.get_context().autocommit_block():
            op.execute("CREATE INDEX CONCURRENTLY ix_f ON boats (f)")
    except Exception:
        pass
    try:
        op.execute("SAVEPOINT a")
        op.drop_index("ix_g", "boats")
    except Exception:
        op.execute("ROLLBACK TO SAVEPOINT a")
    try:
        inspector = sa.inspect(op.get_bind())
        names = [one["name"] for one in inspector.get_indexes("boats")]
    except Exception:
        names = []
    try:
        op.drop_index("ix_h", "boats")
    except Exception:
        op.get_bind().rollback()
    try:
        op.drop_index("ix_j", "boats", if_exists=True)
        op.execute("UPDATE boats SET a = 1 WHERE b = 2")
        op.execute("SELECT 1")
    except Exception:
        pass
    if op.get_bind().dialect.name == "sqlite":
        try:
            op.drop_index("ix_i", "boats")
        except Exception:
            pass


def downgrade():
    pass
