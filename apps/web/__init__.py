"""HTTP furniture: typed requests, messages with a way back, error pages, template tags."""
