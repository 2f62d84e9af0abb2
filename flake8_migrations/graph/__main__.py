"""``python -m flake8_migrations.graph``: the command, where its script is not on the path."""

import os
import sys

if sys.path[0] == os.getcwd():  # where the project may have a module called as one of Python's
    del sys.path[0]

from flake8_migrations.graph.cli import main  # noqa: E402

sys.exit(main())
