"""What a text is and what can be seen in it. Plain Python: values in, values out, no Django."""
