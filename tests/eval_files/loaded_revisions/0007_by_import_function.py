# another revision through __import__ and through its functions by name
revision = "5eat00000007"
down_revision = "5eat00000006"


def upgrade():
    module = __import__("0001_seats", fromlist=["downgrade"])
    getattr(module, "downgrade")()  # MIG001: 5 seats, MIG002: 5 halls


def downgrade():
    __import__("0001_seats").upgrade()
