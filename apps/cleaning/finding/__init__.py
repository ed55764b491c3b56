"""What is proposed to be cut from one text, by all who have a say in it."""
