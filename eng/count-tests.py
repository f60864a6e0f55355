"""Counts passed, failed and skipped tests in the reports (TRX) of a folder: count-tests.py FOLDER."""
import pathlib
import sys
import xml.etree.ElementTree as tree

passed = failed = skipped = 0
for report in pathlib.Path(sys.argv[1]).glob('**/*.trx'):
    for result in tree.parse(report).iter('{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}UnitTestResult'):
        outcome = result.get('outcome')
        if outcome == 'Passed':
            passed += 1
        elif outcome in ('NotExecuted', 'NotRunnable'):  # skipped, or explicit and not asked for
            skipped += 1
        else:
            failed += 1
print(passed, failed, skipped)
