"""Whether there is a PostgreSQL to test with: `python -m tests.databases`."""

import os
import sys

SECONDS = 3


def trouble_with(url: str) -> str:
    """Why the database tests cannot run there; empty when they can."""
    if not url:
        return "TEST_DATABASE_URL is not set"
    import psycopg

    try:
        psycopg.connect(url, connect_timeout=SECONDS).close()
    except psycopg.Error as error:
        return str(error).strip().partition("\n")[0] or "it does not answer"
    return ""


def main() -> int:
    if trouble := trouble_with(os.environ.get("TEST_DATABASE_URL", "")):
        sys.stdout.write(f"Skipping the database tests on PostgreSQL: {trouble}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
