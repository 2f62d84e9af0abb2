"""The command ``flake8-migrations``: the findings of the plugin without the rest of flake8."""
