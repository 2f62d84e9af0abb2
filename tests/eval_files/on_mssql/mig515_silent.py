# MIG515: the keyword is given, the default is gone before, there is none, nobody knows, it is caught
# options: --migrations-dialect=mssql --extend-ignore=MIG002,MIG006,MIG008,MIG209,MIG302
import sqlalchemy as sa
from alembic import op

revision = "515e00000002"
down_revision = "515d00000002"


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer(), server_default="0"),
        sa.Column("b", sa.Integer(), sa.CheckConstraint("b > 0")),
        sa.Column("c", sa.Integer(), sa.ForeignKey("ports.id", name="fk_c"), server_default="0"),
        sa.Column("d", sa.Integer(), server_default="0"),
        sa.Column("e", sa.Integer()),
        sa.Column("f", sa.Integer()),
        sa.Column("g", sa.Integer(), server_default="0"),
        sa.Column("h", sa.Integer(), sa.ForeignKey("ports.id", name="fk_h")),
        sa.Column("i", sa.Integer(), server_default="0"),
        sa.Column("j", sa.Integer(), index=True),
        sa.Column("k", sa.Integer()),
        sa.CheckConstraint("k > 0", name="ck_k"),
    )
    op.drop_column("boats", "a", mssql_drop_default=True)
    op.drop_column("boats", "b", mssql_drop_check=True)
    op.drop_column("boats", "c", mssql_drop_default=True, mssql_drop_foreign_key=True)
    op.alter_column("boats", "d", existing_type=sa.Integer(), server_default=None)
    op.drop_column("boats", "d")
    op.drop_column("boats", "e")
    op.drop_column("piers", "a")
    op.drop_column("boats", "f", **options())
    try:
        op.drop_column("boats", "g")
    except Exception:
        op.add_column("boats", sa.Column("note", sa.String(9)))
    op.drop_constraint("fk_h", "boats", type_="foreignkey")
    op.drop_column("boats", "h")
    op.execute("ALTER TABLE boats DROP CONSTRAINT DF_boats_i")
    op.drop_column("boats", "i")
    op.drop_index("ix_boats_j", "boats")
    op.drop_column("boats", "j")
    op.drop_column("boats", "k", mssql_drop_check=True)


def upgrade_dynamic():
    op.create_table("piers", sa.Column("a", sa.Integer(), server_default="0"))
    op.execute(
        "DECLARE @n nvarchar(200) = (SELECT name FROM sys.default_constraints"
        " WHERE parent_object_id = object_id('piers'));"
        " EXEC('ALTER TABLE piers DROP CONSTRAINT ' + @n)"
    )
    op.drop_column("piers", "a")


def upgrade_copied():
    op.create_table("masts", sa.Column("a", sa.Integer(), server_default="0"))
    with op.batch_alter_table("masts", recreate="always") as batch_op:
        batch_op.drop_column("a")


def downgrade():
    op.drop_table("boats")
