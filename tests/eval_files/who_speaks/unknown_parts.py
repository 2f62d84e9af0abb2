# MIG005, MIG006: a piece of a name that its table's name does not have may be any
from alembic import op

revision = "7f21c0a4b3e9"
down_revision = "7f21c0a4b3e8"


def names():
    return open("names").read().split()


def upgrade(prefix=""):
    artifact = prefix + "artifact"
    for name in names():
        op.drop_index(f"ix_{name}", "artifact")  # MIG005: 9 ix_…
        op.drop_constraint(f"{artifact}_{name}_key", artifact)  # MIG006: 9 …artifact_…_key
    for name in names():
        op.create_index(f"ix_{name}", "artifact", [name])
        op.create_unique_constraint(f"{artifact}_{name}_key", artifact, [name])
    op.drop_constraint(f"{prefix}build_key", prefix + "build")  # MIG006: 5 …build_key
    op.create_unique_constraint(f"{prefix}tag_key", prefix + "tag", ["name"])


def downgrade(prefix=""):
    raise NotImplementedError
