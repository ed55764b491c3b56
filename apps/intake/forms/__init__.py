"""What a curator types at the desk: a pasted text, and what stands above an article."""
