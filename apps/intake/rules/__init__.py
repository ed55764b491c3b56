"""Rules and kinds at the desk: made after a look at what they do, listed, carried as text."""
