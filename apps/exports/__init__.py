"""Going out for people: citations in the formats that reference managers read."""
