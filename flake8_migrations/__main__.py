"""``python -m flake8_migrations`` is the command ``flake8-migrations``."""

import sys

from flake8_migrations.command.cli import main

if __name__ == "__main__":
    sys.exit(main())
