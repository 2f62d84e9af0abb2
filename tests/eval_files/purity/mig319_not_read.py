# what is called at import and cannot be read is no operation yet
import logging

from alembic import op
from dotenv import load_dotenv
from elsewhere import CONF, executor, session

revision = "7a17c0ffee00"
down_revision = "7a16c0ffee00"

load_dotenv()
CONF.register_opts(["a"])
logging.getLogger(__name__).setLevel(logging.INFO)
executor.execute(load_dotenv)
executor.execute("clean up")


def configure(path):
    load_dotenv(path)
    CONF.register_opts([path])
    logging.getLogger(path).setLevel(logging.INFO)
    CONF(path)


configure("a.env")
session.execute("DELETE FROM users WHERE id = 1")  # MIG319: 1
op.enable_feature("a")  # MIG319: 1


def upgrade():
    pass


def downgrade():
    pass
