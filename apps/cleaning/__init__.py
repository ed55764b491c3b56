"""Which spans of a text were cut, why, and every reversal by a person."""
