"""Static files under names that carry a hash of their contents, so that browsers keep them."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Django's hashed storage, with imports rewritten in our own ES modules and nowhere else.

    Django can follow `import` in scripts, but its patterns trip over minified vendor files and
    over imports in comments: so they are narrowed to `js/`, the folder of this project's scripts.
    """

    support_js_module_import_aggregation = True

    def url_converter(self, name, hashed_files, template=None):  # type: ignore[no-untyped-def]
        """Leave other people's scripts as they are."""
        if name.endswith(".js") and not name.startswith("js/"):
            return lambda match: match.group()
        return super().url_converter(name, hashed_files, template)
