"""``python -m flake8_migrations`` is the command ``flake8-migrations``."""

import os
import sys

if __name__ == "__main__" and sys.path[0] == os.getcwd():
    del sys.path[0]  # where the project may have a module called as one of Python's

from flake8_migrations.command.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
