"""What staff decided for all articles of a source: rules of words, and kinds that stay."""
