"""What readers report."""
