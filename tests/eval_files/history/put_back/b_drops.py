# What the upgrade drops comes back otherwise: a type, a default, an index, a constraint.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb02"
down_revision = "pb01"


def upgrade():
    op.drop_index("ix_boats_name", "boats")
    op.drop_index("ix_boats_crew", "boats")
    op.drop_constraint("ck_boats_flag", "boats", type_="check")
    op.drop_constraint("uq_boats_name_flag", "boats", type_="unique")
    op.drop_constraint("fk_boats_port", "boats", type_="foreignkey")
    op.drop_column("boats", "name")
    op.drop_column("boats", "flag")
    op.drop_column("boats", "length")
    op.drop_column("boats", "crew")


def downgrade():
    op.add_column("boats", sa.Column("crew", sa.Integer()))  # MIG302: 5 column boats.crew (no default instead of '1' since pb01) is put back differently
    op.execute("ALTER TABLE boats ADD COLUMN length numeric(8, 2)")  # MIG302: 5 boats.length (numeric(8
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("flag", sa.String(50), nullable=False))  # MIG302: 9 column boats.flag (varchar(50) instead of text since pb01
        batch_op.add_column(sa.Column("name", sa.String(100)))  # MIG302: 9 column boats.name (varchar(100) instead of varchar(200) since pb01)
    op.create_foreign_key("fk_boats_port", "boats", "ports", ["port_id"], ["id"])  # MIG302: 5 foreign key fk_boats_port of boats (ON DELETE NO ACTION instead of ON DELETE CASCADE since pb01)
    op.create_unique_constraint("uq_boats_name_flag", "boats", ["name"])  # MIG302: 5 unique uq_boats_name_flag of boats (on name instead of on name
    op.create_check_constraint("ck_boats_flag", "boats", "flag IN ('blue', 'green')")  # MIG302: 5 check ck_boats_flag of boats
    op.create_index("ix_boats_crew", "boats", ["crew"])  # MIG302: 5 index ix_boats_crew (of all rows instead of WHERE crew > 1 since pb01)
    op.execute("CREATE INDEX ix_boats_name ON boats (name)")  # MIG302: 5 index ix_boats_name (not unique instead of unique since pb01)
