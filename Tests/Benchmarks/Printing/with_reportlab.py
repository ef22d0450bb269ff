"""Sets the table with ReportLab, texts wrapped: with_reportlab.py FOLDER, which holds rows.csv."""
import csv
import os
import sys
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

folder = sys.argv[1]
fonts = "/usr/share/fonts/truetype/croscore"
pdfmetrics.registerFont(TTFont("Tinos", f"{fonts}/Tinos-Regular.ttf"))
pdfmetrics.registerFont(TTFont("Tinos-Bold", f"{fonts}/Tinos-Bold.ttf"))
text = ParagraphStyle("text", fontName="Tinos", fontSize=11, leading=13)
bold = ParagraphStyle("bold", parent=text, fontName="Tinos-Bold", alignment=1)
heads = ["TT", "Họ và tên", "Nam", "Nữ", "Quê quán", "Nơi ở hiện nay", "Trình độ", "Ngày kết nạp", "Ngày chính thức",
         "Chức vụ", "Ghi chú"]
rows = [[Paragraph(head, bold) for head in heads]]
with open(os.path.join(folder, "rows.csv"), encoding="utf-8") as file:
    for row in list(csv.reader(file))[1:]:
        rows.append([Paragraph(escape(cell).replace("\n", "<br/>"), text) for cell in row[-11:]])
widths = [8, 32, 22, 22, 34, 34, 32, 22, 22, 22, 12]
table = LongTable(rows, colWidths=[width * mm for width in widths], repeatRows=1)
table.setStyle([
    ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.9, 0.9, 0.9)),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)])


def number(canvas, document):
    canvas.setFont("Tinos", 11)
    canvas.drawCentredString(landscape(A4)[0] / 2, 10 * mm, str(document.page))


SimpleDocTemplate(
    os.path.join(folder, "reportlab.pdf"), pagesize=landscape(A4), title="DANH SÁCH ĐẢNG VIÊN", lang="vi",
    topMargin=20 * mm, rightMargin=15 * mm, bottomMargin=18 * mm, leftMargin=20 * mm,
).build([table], onFirstPage=number, onLaterPages=number)
