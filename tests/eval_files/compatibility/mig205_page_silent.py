# MIG205 is silent wherever its page says so
# options: --extend-select=MIG205 --extend-ignore=MIG0,MIG3,MIG209
import sqlalchemy as sa
from alembic import op

revision = "205e0000000ff"
down_revision = "205d0000000ff"


def upgrade():
    # a server default at the end of the upgrade, or one that cannot be read
    op.add_column("boats", sa.Column("code", sa.Text(), nullable=False, server_default="x"))
    op.add_column("boats", sa.Column("depth", sa.Text()))
    op.execute("UPDATE boats SET depth = 'deep'")
    op.alter_column("boats", "depth", server_default="deep", nullable=False)
    op.add_column("boats", sa.Column("width", sa.Text(), nullable=False, server_default=wide()))
    # a trigger of the function
    op.add_column("ports", sa.Column("slug", sa.Text()))
    op.execute("UPDATE ports SET slug = name")
    op.execute("CREATE TRIGGER slug BEFORE INSERT ON ports FOR EACH ROW EXECUTE FUNCTION slug()")
    op.alter_column("ports", "slug", nullable=False)
    # the database makes the values
    op.add_column("quays", sa.Column("number", sa.Integer(), sa.Identity(), nullable=False))
    op.add_column("quays", sa.Column("half", sa.Integer(), sa.Computed("number / 2"), nullable=False))
    op.execute("ALTER TABLE piers ADD COLUMN number serial NOT NULL")
    op.add_column("docks", sa.Column("id", sa.Integer(), primary_key=True))
    # the function created the table, or deleted every row of it
    op.create_table("crates", sa.Column("id", sa.Integer()))
    op.add_column("crates", sa.Column("code", sa.Text(), nullable=False))
    op.execute("TRUNCATE caches")
    op.add_column("caches", sa.Column("code", sa.Text(), nullable=False))
    op.execute("DELETE FROM queues")
    op.add_column("queues", sa.Column("code", sa.Text(), nullable=False))


def wide():
    return sa.text(open("width.sql").read())


def downgrade():
    op.add_column("cranes", sa.Column("code", sa.Text(), nullable=False))
