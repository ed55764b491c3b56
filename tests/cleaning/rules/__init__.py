"""Rules of sources, and what they would do."""
