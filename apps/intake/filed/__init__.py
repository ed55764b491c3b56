"""What has been filed: the shelves, one article on the desk again, its texts, its words."""
