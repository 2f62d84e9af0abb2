# MIG006, MIG101, MIG202, MIG216: what of a name is unknown in its table's name too tells it apart
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

revision = "7f21c0a4b3e5"
down_revision = "7f21c0a4b3e4"


def names():
    return open("names").read().split()


def upgrade(prefix=""):
    build, artifact = prefix + "build", prefix + "artifact"
    op.drop_constraint(f"{artifact}_build_id_fkey", artifact)
    op.create_table(build + "_new", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute(f"INSERT INTO {build}_new SELECT id FROM {build}")
    op.drop_table(build)  # MIG001: 5 a filled copy takes its place
    op.rename_table(build + "_new", build)
    op.execute(f"ALTER SEQUENCE {build}_new_id_seq RENAME TO {build}_id_seq")
    op.create_foreign_key(f"{artifact}_build_id_fkey", artifact, build, ["build_id"], ["id"])
    for name in names():
        op.create_table(name + "_log", sa.Column("id", sa.BigInteger()))
        op.create_index("ix_log", name, ["id"])
        op.rename_table(name, name + "_old")


def downgrade(prefix=""):
    raise NotImplementedError
