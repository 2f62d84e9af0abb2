# changes made by name, nested in each other, collected by a with, and kept in lists and dicts
import changes
from changes import DropColumns, DropTable, RawDrop, Script, Sequence_, Truncate, script, step

revision = "f1de07000001"
down_revision = None


class Own(changes.DropTable):
    def __init__(self):
        super().__init__("t15")

    def should_run(self, conn):
        return True


CHANGES = [DropTable("t14"), Own()]
BY_NAME = {"t16": DropTable}


def upgrade():
    DropTable("t1").apply()  # MIG001: 5 table t1:
    DropTable("t2")()  # MIG001: 5 table t2:
    DropColumns("t3", "a", schema="s").apply()  # MIG002: 5 column s.t3.a:
    RawDrop("t4").apply()  # MIG001: 5 table t4:
    Truncate("t5").apply()  # MIG003: 5 table t5:
    Sequence_(Sequence_(DropTable("t6"))).apply()  # MIG001: 5 table t6:
    Sequence_.of("t7").apply()  # MIG001: 5 table t7:
    with Script() as collected:  # MIG001: 10 table t8
        collected.drop("t8").drop("t9")
    step("droptable", "t10").apply()  # MIG001: 5 table t10:
    with script() as collected:  # MIG001: 10 table t11:
        collected.drop("t11")
    changes.DropTable(table_name="t12").apply()  # MIG001: 5 table t12:
    for kind in (changes.DropTable, changes.RawDrop):
        kind("t13").apply()  # MIG001: 9 table t13:
    for change in CHANGES:
        change.apply()  # MIG001: 9 table t14
    for table, kind in BY_NAME.items():
        kind(table).apply()  # MIG001: 9 table t16:


def downgrade():
    pass
