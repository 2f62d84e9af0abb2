# All comes back as it was, in other words, through other names, or without the values that are lost.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb03"
down_revision = "pb01"


def upgrade():
    op.drop_index("ix_boats_name", "boats")
    op.drop_constraint("ck_boats_flag", "boats", type_="check")
    op.drop_constraint("uq_boats_name_flag", "boats", type_="unique")
    op.drop_constraint("fk_boats_port", "boats", type_="foreignkey")
    op.drop_column("boats", "name")
    op.drop_column("boats", "flag")
    op.drop_column("boats", "length")
    op.drop_column("boats", "built")
    op.drop_column("boats", "crew")
    op.drop_column("boats", "port_id")


def downgrade():
    op.rename_table("boats", "vessels")
    op.add_column("vessels", sa.Column("port_id", sa.INTEGER(), nullable=False, server_default="1"))
    op.execute("ALTER TABLE vessels ADD COLUMN crew int DEFAULT (1)")
    op.add_column("vessels", sa.Column("built", sa.TIMESTAMP()))
    op.add_column("vessels", sa.Column("length", sa.DECIMAL(precision=10, scale=2)))
    op.add_column("vessels", sa.Column("flag", sa.String()))
    op.execute("ALTER TABLE vessels ADD title character varying(100)")
    op.execute("ALTER TABLE vessels ALTER title TYPE varchar(200)")
    op.alter_column("vessels", "title", new_column_name="name")
    op.rename_table("vessels", "boats")
    op.create_foreign_key(
        "fk_boats_port", "boats", "ports", ["port_id"], ["id"], ondelete="cascade"
    )
    op.create_unique_constraint("uq_boats_name_flag", "boats", ["flag", "name"])
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_boats_flag CHECK (flag = 'blue' OR flag='red')")
    op.create_index("ix_boats_name", "boats", [sa.text("name")], unique=True)
