"""The rules that the code itself keeps, each shown to notice when it is broken."""
