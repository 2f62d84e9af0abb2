"""``python -m flake8_migrations.graph``: the command, where its script is not on the path."""

import sys

from flake8_migrations.graph.cli import main

sys.exit(main())
