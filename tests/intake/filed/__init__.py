"""What has been filed, on the desk again."""
