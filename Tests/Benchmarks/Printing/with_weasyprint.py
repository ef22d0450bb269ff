"""Prints the HTML of the same roster with WeasyPrint: with_weasyprint.py FOLDER, which holds roster.html."""
import os
import sys

from weasyprint import HTML

folder = sys.argv[1]
HTML(os.path.join(folder, "roster.html")).write_pdf(os.path.join(folder, "weasyprint.pdf"))
