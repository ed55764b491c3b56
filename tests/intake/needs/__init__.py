"""What needs a look of staff."""
