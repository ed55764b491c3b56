"""Posts in the making: what was pasted or came in, looked at before it is filed."""
