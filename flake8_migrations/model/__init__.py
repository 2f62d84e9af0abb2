"""What is told and asked: operations, migrations and their words; depends on nothing of ours."""
