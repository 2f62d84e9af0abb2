# MIG515: columns with a default, a constraint or an index, dropped on SQL Server, in op, batch and SQL form
# options: --migrations-dialect=mssql --extend-ignore=MIG002,MIG008,MIG302
import sqlalchemy as sa
from alembic import op

revision = "515e00000001"
down_revision = "515d00000001"


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer(), server_default="0"),
        sa.Column("b", sa.Integer(), sa.CheckConstraint("b > 0")),
        sa.Column("c", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("d", sa.Integer(), sa.ForeignKey("ports.id"), server_default="1"),
        sa.Column("e", sa.Integer(), server_default="0"),
        sa.Column("g", sa.Integer()),
        sa.Column("h", sa.Integer(), unique=True),
        sa.Column("i", sa.Integer(), index=True),
        sa.Column("j", sa.Integer()),
        sa.Column("k", sa.Integer(), sa.ForeignKey("ports.id", name="fk_k"), index=True),
        sa.CheckConstraint("g > 0", name="ck_g"),
        sa.UniqueConstraint("j", name="uq_j"),
    )
    op.add_column("boats", sa.Column("f", sa.String(9), server_default=sa.text("'x'")))
    op.alter_column("boats", "id", existing_type=sa.Integer(), server_default="7")
    op.drop_column("boats", "a")  # MIG515: 5 boats.a
    op.drop_column("boats", "b")  # MIG515: 5 give mssql_drop_check=True
    op.drop_column("boats", "c")  # MIG515: 5 give mssql_drop_foreign_key=True
    op.drop_column("boats", "d", mssql_drop_default=True)  # MIG515: 5 boats.d
    op.execute("ALTER TABLE boats DROP COLUMN e")  # MIG515: 5 drop the constraint before
    op.drop_column("boats", "g")  # MIG515: 5 a CHECK: SQL Server
    op.drop_column("boats", "h")  # MIG515: 5 drop the UNIQUE constraint before
    op.drop_column("boats", "i", mssql_drop_default=True)  # MIG515: 5 drop ix_boats_i before
    op.drop_column("boats", "j")  # MIG515: 5 drop uq_j before
    op.drop_column("boats", "k", mssql_drop_foreign_key=True)  # MIG515: 5 an index: SQL Server
    op.drop_constraint("boats_pkey", "boats", type_="primary")
    op.drop_column("ports", "id")  # MIG515: 5 a primary key: SQL Server
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_column("f")  # MIG515: 9 boats.f


def downgrade():
    op.drop_table("boats")
