"""How the parts are put together: settings, addresses, and the door for a web server."""
