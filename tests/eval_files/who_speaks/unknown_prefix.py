# MIG101, MIG104, MIG202: a new table of unknown prefix is not any other table of unknown prefix
# options: --extend-select=MIG101,MIG104
import sqlalchemy as sa
from alembic import op

revision = "7f21c0a4b3e1"
down_revision = "7f21c0a4b3e0"


def upgrade(prefix=""):
    build, artifact = prefix + "build", prefix + "artifact"
    op.create_table(build, sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_index(f"{build}_id_idx", build, ["id"])
    op.create_index(f"{artifact}_idx", artifact, ["name"])  # MIG101: 5 …artifact_idx on …artifact
    op.create_foreign_key(  # MIG104: 5 writes to …artifact wait
        f"{artifact}_fkey", artifact, build, ["build_id"], ["id"]
    )
    op.rename_table(prefix + "tag", prefix + "label")  # MIG202: 5 …tag to …label
    op.add_column(build + "_log", sa.Column("at", sa.DateTime()))
    op.execute(f"UPDATE {artifact} SET at = now()")  # MIG011: 5 …artifact (at)


def downgrade(prefix=""):
    raise NotImplementedError
