"""Who is here: people, what they may do, and how they like to read."""
