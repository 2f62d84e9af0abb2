"""Facts about databases that several rules need, and no rule."""
