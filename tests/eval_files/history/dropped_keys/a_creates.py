# The first of a history: tables that refer to each other, in several spellings.
import sqlalchemy as sa
from alembic import op

revision = "dk01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("fleets", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id", name="fk_port")),
        sa.Column("fleet_id", sa.Integer()),
        sa.Column("mother_id", sa.Integer(), sa.ForeignKey("boats.id", name="fk_mother")),
        sa.Column("note", sa.Text()),
    )
    op.execute("ALTER TABLE boats ADD CONSTRAINT fk_fleet FOREIGN KEY (fleet_id) REFERENCES fleets")


def downgrade():
    op.drop_table("boats")
    op.drop_table("fleets")
    op.drop_table("ports")
