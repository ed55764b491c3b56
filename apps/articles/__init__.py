"""What was published: sources, the posts made of their articles, and each text as it came."""
