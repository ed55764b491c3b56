"""Pictures from outside: fetched once, and copied in a child before anything is kept."""
