"""Prints of the texts that were kept before there were prints."""

from django.db import migrations

from apps.articles.documents import from_json
from apps.text.fingerprints import prints_of

AT_ONCE = 100
"""Texts held in memory."""


def print_texts(apps, schema_editor):
    Revision = apps.get_model("articles", "Revision")
    Fingerprint = apps.get_model("articles", "Fingerprint")
    unprinted = Revision.objects.filter(fingerprints=None).order_by("pk").only("blocks")
    for revision in unprinted.iterator(chunk_size=AT_ONCE):
        Fingerprint.objects.bulk_create(
            Fingerprint(revision=revision, value=each.value, words=each.words)
            for each in prints_of(from_json(revision.blocks))
        )


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_fingerprint")]

    operations = [migrations.RunPython(print_texts, migrations.RunPython.noop)]
