# MIG016, its neighbours: columns that have nothing but their type in common
import sqlalchemy as sa
from alembic import op

revision = "4d2e61f0a002"
down_revision = "4d2e61f0a001"


def upgrade():
    op.add_column("loans", sa.Column("student_id", sa.Integer()))
    op.drop_column("loans", "member_id")  # MIG002: 5
    op.add_column("books", sa.Column("shelf", sa.Integer(), sa.ForeignKey("shelves.id")))
    op.drop_column("books", "author", )  # MIG002: 5
    op.add_column("desks", sa.Column("sold_at", sa.DateTime()))
    op.add_column("desks", sa.Column("cleaned_at", sa.DateTime()))
    op.drop_column("desks", "opened_at")  # MIG002: 5
    op.add_column("lamps", sa.Column("email_enabled", sa.Boolean(), server_default=sa.true()))
    op.drop_column("lamps", "email_verified")  # MIG002: 5
    op.add_column("rugs", sa.Column("price", sa.Integer()))
    op.add_column("rugs", sa.Column("colour", sa.Text()))
    op.drop_column("rugs", "length")  # MIG002: 5
    op.add_column("mats", sa.Column("slug", sa.String(60), unique=True))
    op.drop_column("mats", "label")  # MIG002: 5
    op.execute("CREATE TABLE pads_old AS SELECT * FROM pads")
    op.add_column("pads", sa.Column("width_cm", sa.Integer()))
    op.drop_column("pads", "width")  # MIG002: 5
    op.add_column("tubs", sa.Column("depth_cm", sa.Integer()))
    op.execute(sa.text("UPDATE tubs SET depth_cm = :depth WHERE id = :id").bindparams(depth=1, id=2))
    op.drop_column("tubs", "depth")  # MIG002: 5
    op.add_column("vats", sa.Column("depth_cm", sa.Integer(), sa.Computed("depth * 100")))
    op.drop_column("vats", "depth_m")  # MIG002: 5


def downgrade():
    op.add_column("vats", sa.Column("depth_m", sa.Integer()))
    op.add_column("tubs", sa.Column("depth", sa.Integer()))
    op.add_column("pads", sa.Column("width", sa.Integer()))
    op.add_column("mats", sa.Column("label", sa.String(60)))
    op.add_column("rugs", sa.Column("length", sa.Integer()))
    op.add_column("lamps", sa.Column("email_verified", sa.Boolean()))
    op.add_column("desks", sa.Column("opened_at", sa.DateTime()))
    op.add_column("books", sa.Column("author", sa.Integer(), sa.ForeignKey("authors.id")))
    op.add_column("loans", sa.Column("member_id", sa.Integer()))
