# upgrade is a lambda, downgrade a static method of a class
from alembic import op

revision = "f6b49899b8f8"
down_revision = "117da3e85c4e"


class Steps:
    @staticmethod
    def back():
        op.drop_table("nests")  # MIG008: 9 nests

    @classmethod
    def never(cls):
        op.execute("TRUNCATE nests")


upgrade = lambda: op.drop_table("doves")  # noqa: E731  # MIG001: 19 doves
downgrade = Steps.back
