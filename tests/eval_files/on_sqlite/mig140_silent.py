# MIG140: silent in a batch, about what SQLite can do, and under a guard
# options: --migrations-dialect=sqlite --extend-ignore=MIG201,MIG206
import sqlalchemy as sa
from alembic import op

revision = "2e0c140b"
down_revision = "2d0c140b"


def upgrade():
    with op.batch_alter_table("boats") as batch:
        batch.create_foreign_key("fk", "ports", ["port_id"], ["id"])
        batch.create_unique_constraint("uq", ["name"])
        batch.alter_column("a", type_=sa.Text(), nullable=False)
    op.alter_column("boats", "a", new_column_name="b", existing_type=sa.Text())
    op.execute("ALTER TABLE boats RENAME COLUMN c TO d")
    op.add_column("boats", sa.Column("e", sa.Integer(), index=True))
    op.execute("ALTER TABLE boats ADD COLUMN port_id int REFERENCES ports (id)")
    op.create_index("ix", "boats", ["e"])
    if op.get_bind().dialect.name != "sqlite":
        op.create_unique_constraint("uq", "boats", ["name"])
    if "mysql" not in sa.inspect(op.get_bind()).dialect.dialect_description:
        return
    op.alter_column("boats", "name", nullable=False)


def downgrade():
    pass
