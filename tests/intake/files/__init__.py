"""Files of every kind, made here or made to do harm."""
