"""What readers say of the cleaning: this should have stayed, this is a leftover."""
