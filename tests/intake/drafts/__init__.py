"""Posts in the making."""
