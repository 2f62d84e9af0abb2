# a helper of the project that creates, and in the downgrade one that drops an index
from zoo.migrations.inspection import report
from zoo.migrations.utils import create_index_if_missing, drop_index_if_exists

revision = "4c504a61e55e"
down_revision = "1fa64907adb0"


def upgrade():
    create_index_if_missing("ix_animals_age", "animals", ["age"])
    report("DROP TABLE animals")


def downgrade():
    drop_index_if_exists("ix_animals_age", "animals")
