"""What needs a look of staff: sections of rows, each with its own decisions."""
