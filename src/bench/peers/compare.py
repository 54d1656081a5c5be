"""Holds the documents of all peers against ours, paragraph by paragraph.

    compare.py ours.docx theirs.docx…
"""

import re
import sys
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(paragraph):
    words = {W + "t": lambda e: e.text or "", W + "br": lambda e: "\n", W + "tab": lambda e: "\t"}
    return "".join(words[e.tag](e) for e in paragraph.iter() if e.tag in words)


def paragraphs(file):
    with zipfile.ZipFile(file) as docx:
        root = ET.fromstring(docx.read("word/document.xml"))
    return [text_of(p) for p in root.iter(W + "p")]


def left_over(ours, theirs):
    more = len(theirs) - len(ours)
    return f"; {more} empty ones more" if more else ""


def main():
    ours = paragraphs(sys.argv[1])
    code = 0
    for file in sys.argv[2:]:
        theirs = paragraphs(file)
        name = re.sub(r".*/|\.docx$", "", file)
        words, expected = list(filter(None, theirs)), list(filter(None, ours))
        if words == expected:
            print(f"{name}: {len(words)} paragraphs, all the same{left_over(ours, theirs)}")
            continue
        code = 1
        at = next((i for i, (a, b) in enumerate(zip(expected, words)) if a != b), "the end")
        print(f"{name}: {len(words)} paragraphs, not {len(expected)}; the first difference at {at}")
    sys.exit(code)


main()
