"""What is proposed to be cut."""
