"""What is told of a file beside what its migration does."""
