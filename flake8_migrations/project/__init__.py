"""The user's project on disk: its root, configuration, revisions; and what is kept of it."""
