# MIG001 at the assignment, where the entry functions are made by a module of the project
from cookbook_app.moves import Move, walked

revision = "e5d0000000fa"
down_revision = None

upgrade, downgrade = walked(Move("boats"), Move("sails"))  # MIG001: 1 boats
