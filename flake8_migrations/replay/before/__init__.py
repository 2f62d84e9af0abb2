"""What stands before an operation: what its run did so far, and under it what the ancestors did."""
