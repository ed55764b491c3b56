"""Who is here, what they may do, and how they like to read."""
