# MIG308: keys and columns that no foreign key needs, or of which there is another one
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("p", sa.Column("id", sa.Integer), sa.Column("code", sa.Integer))
    op.create_primary_key("pk_p", "p", ["id"])
    op.create_unique_constraint("uq_code", "p", ["code"])
    op.create_index("ix_code", "p", ["code"], unique=True)
    op.create_table("c", sa.Column("code", sa.Integer, sa.ForeignKey("p.code", name="fk")))


def downgrade():
    op.drop_constraint("pk_p", "p", type_="primary")
    op.drop_column("p", "id")
    op.drop_index("ix_code", "p")
    op.drop_constraint("fk", "c", type_="foreignkey")
    op.drop_constraint("uq_code", "p", type_="unique")
    op.drop_column("p", "code")
