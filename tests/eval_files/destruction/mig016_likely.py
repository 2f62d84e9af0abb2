# MIG016: names that share a word, an ending or an abbreviation; the pair alone; one finding a pair
import sqlalchemy as sa
from alembic import op

revision = "4d2e61f0a001"
down_revision = "4d2e61f0a000"


def upgrade():
    op.add_column("people", sa.Column("email", sa.String(80)))  # MIG016: 5 people.email where people.mail
    op.add_column("people", sa.Column("delivery_street", sa.String(80)))  # MIG016: 5 people.shipping_street
    op.add_column("people", sa.Column("nickname", sa.String(80)))
    op.drop_column("people", "mail")  # MIG002: 5
    op.drop_column("people", "shipping_street")  # MIG002: 5
    op.drop_column("people", "motto")  # MIG002: 5
    op.drop_column("boxes", "qty")  # MIG002: 5
    op.drop_column("boxes", "weight")  # MIG002: 5
    op.add_column("boxes", sa.Column("quantity", sa.Integer()))  # MIG016: 5 boxes.quantity where boxes.qty
    op.add_column("boxes", sa.Column("shelf", sa.Integer()))
    with op.batch_alter_table("lids") as batch_op:
        batch_op.add_column(sa.Column("isRound", sa.Boolean()))  # MIG016: 9 lids.isRound where lids.round
        batch_op.drop_column("round")  # MIG002: 9
    op.execute("ALTER TABLE jars DROP COLUMN descr, ADD COLUMN description text")  # MIG002: 5, MIG016: 5 jars.descr
    op.add_column("users", sa.Column("username", sa.String(40)))  # MIG016: 5 users.user_name
    op.drop_column("users", "user_name")  # MIG002: 5
    op.add_column("caps", sa.Column("title", sa.String(60)))  # MIG016: 5 caps.title where caps.name
    op.add_column("caps", sa.Column("size", sa.Integer()))
    op.drop_column("caps", "name")  # MIG002: 5
    op.add_column("hats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id")))  # MIG016: 5 hats.wearer_id
    op.drop_column("hats", "wearer_id")  # MIG002: 5


def downgrade():
    op.add_column("hats", sa.Column("wearer_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("hats", "owner_id")
    op.add_column("caps", sa.Column("name", sa.String(60)))
    op.add_column("users", sa.Column("user_name", sa.String(40)))
    op.add_column("jars", sa.Column("descr", sa.Text()))
    op.add_column("lids", sa.Column("round", sa.Boolean()))
    op.add_column("boxes", sa.Column("weight", sa.Integer()))
    op.add_column("boxes", sa.Column("qty", sa.Integer()))
    op.add_column("people", sa.Column("motto", sa.String(80)))
    op.add_column("people", sa.Column("shipping_street", sa.String(80)))
    op.add_column("people", sa.Column("mail", sa.String(80)))
