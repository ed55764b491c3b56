"""Text coming in: pasted, fetched, in files, from feeds; and the desk where staff look and file."""
