"""Text coming in: the desk, its odd days, and the seeds."""
