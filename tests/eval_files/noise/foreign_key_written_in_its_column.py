# a foreign key whose column goes too; the downgrade names the key inside the column
import sqlalchemy as sa
from alembic import op

revision = "c498ec076e53"
down_revision = "e9e6bcc4012d"


def upgrade():
    with op.batch_alter_table("wasps") as batch_op:
        batch_op.drop_constraint("fk_wasps_nest", type_="foreignkey")
        batch_op.drop_column("nest_id")  # MIG002: 9 wasps.nest_id


def downgrade():
    op.add_column(
        "wasps", sa.Column("nest_id", sa.Integer(), sa.ForeignKey("nests.id", name="fk_wasps_nest"))
    )
