# what differs from run to run
# options: --extend-select=MIG320
import os
import uuid
from datetime import date, datetime
from os import environ
from pathlib import Path

import requests
import sqlalchemy as sa
from alembic import op

revision = "7a17c0ffee00"
down_revision = "7a16c0ffee00"

TOKEN = uuid.uuid4()  # MIG320: 9 uuid.uuid4()
LANGUAGE = environ.get("LANG")  # MIG320: 12 os.environ
REGION = os.environ["REGION"]  # MIG320: 10 os.environ


def upgrade():
    now = datetime.now()  # MIG320: 11 datetime.now()
    op.bulk_insert(sa.table("t"), [{"at": now, "day": date.today()}])  # MIG320: 55 date.today()
    if os.getenv("LARGE"):  # MIG320: 8 os.getenv()
        op.execute(requests.get("https://example.org/rows.sql").text)  # MIG320: 20 requests.get()
    op.execute(open("/srv/rows.sql").read())  # MIG320: 16 open()
    op.execute(Path("rows.sql").read_text())  # MIG320: 16 read_text()


def downgrade():
    pass
