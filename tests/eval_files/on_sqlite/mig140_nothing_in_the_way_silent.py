# no finding of MIG140: columns that no view, index or computed column names, batches without a view
# options: --migrations-dialect=sqlite --extend-ignore=MIG002,MIG012,MIG301,MIG206
import sqlalchemy as sa
from alembic import op

revision = "140e00000902"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.Column("c", sa.Integer()),
        sa.Column("twice", sa.Integer(), sa.Computed("id * 2")),
    )
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("b", sa.Text()))
    op.create_index("ix_id", "boats", ["id"], sqlite_where=sa.text("id > 1"))
    op.create_index("ix_c", "piers", ["id"], postgresql_where=sa.text("b = 'a'"))
    op.execute("CREATE VIEW piers_of_b AS SELECT b FROM piers")
    op.execute("CREATE VIEW boats_of_a AS SELECT a FROM boats")
    op.execute("DROP VIEW boats_of_a")
    op.drop_column("boats", "a")
    op.drop_column("boats", "b")
    op.drop_column("boats", "twice")
    op.execute("DROP VIEW piers_of_b")
    op.drop_column("piers", "b")
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("c", existing_type=sa.Integer(), nullable=False)


def downgrade():
    pass
