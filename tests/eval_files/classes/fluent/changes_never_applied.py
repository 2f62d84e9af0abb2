# changes that are made, shown, asked and kept, but never applied
from changes import DropColumns, DropTable, RawDrop, Script

revision = "f1de07000002"
down_revision = "f1de07000001"

PLANNED = [DropTable("t1"), RawDrop("t2")]


def upgrade():
    script = Script()
    script.drop("t3")
    for change in PLANNED:
        print(change, change.table)
    return DropColumns("t4", "a")


def downgrade():
    pass
