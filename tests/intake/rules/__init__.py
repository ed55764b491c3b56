"""Rules and kinds at the desk."""
