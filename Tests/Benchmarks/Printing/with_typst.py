"""Sets the table with typst: with_typst.py FOLDER, which holds rows.csv and gets typst.pdf."""
import os
import shutil
import sys

import typst

folder = sys.argv[1]
shutil.copy(os.path.join(os.path.dirname(os.path.abspath(__file__)), "roster.typ"), folder)
typst.compile(os.path.join(folder, "roster.typ"), output=os.path.join(folder, "typst.pdf"))
