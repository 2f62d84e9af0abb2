# silent: what fits none of the patterns does nothing, and what stands behind one that fits does not run
from alembic import op
from cookbook_app.steps import Column, apply

revision = "e5d0000000fc"
down_revision = None


def upgrade():
    apply(4)
    apply({"truncat": ["tides"]})
    apply(("columns", "sails", "area"))
    apply([])
    match Column("crews", "age"):
        case Column(table="boats"):
            op.drop_table("boats")
        case Column(name="age" | "size") as column if column.table == "crews":
            op.execute("COMMENT ON COLUMN crews.age IS 'in years'")
        case _:
            op.drop_table("crews")


def downgrade():
    pass
