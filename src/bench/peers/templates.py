"""Makes the same document for every peer: from a Word file that kehoach printed, the data (every
paragraph's number and text) and one template a peer, in the language of that peer. The templates
keep styles, headers and page of the Word file.

    templates.py printed.docx folder
"""

import json
import re
import sys
import zipfile
from xml.sax.saxutils import escape, unescape

PARAGRAPH = re.compile(r"<w:p>.*?</w:p>", re.S)
RUN = re.compile(r"<w:r>.*?</w:r>", re.S)
WORDS = re.compile(r"<w:t(?: [^>]*)?>(.*?)</w:t>|<w:br/>", re.S)
STYLE = re.compile(r'<w:pStyle w:val="(\w+)"/>')


def text_of(xml):
    return unescape("".join(words or "\n" for words in WORDS.findall(xml)))


class Paragraph:
    """A paragraph: its style, the number that opens it, and its text."""

    def __init__(self, xml):
        self.xml = xml
        self.style = STYLE.search(xml).group(1)
        self.properties = re.search(r"<w:pPr>.*?</w:pPr>", xml, re.S).group(0)
        self.runs = RUN.findall(xml)
        self.label = text_of(self.runs[0]) if len(self.runs) > 1 else ""
        self.text = "".join(text_of(run) for run in self.runs[1 if self.label else 0:])

    def look(self):
        found = re.search(r"<w:rPr>.*?</w:rPr>", self.runs[0], re.S)
        return found.group(0) if found else ""

    def kind(self):
        return self.style + ("_so" if self.label else "")


class Syntax:
    """How a template says: this value, once for each item, only for this kind."""

    def value(self, name):
        return "{" + name + "}"

    def item(self, name):
        return self.value(name)

    def begin(self, name):
        return "{#" + name + "}"

    def end(self, name):
        return "{/" + name + "}"

    def when(self, kind):
        return "{#" + kind + "}"

    def otherwise(self, kind):
        return "{/" + kind + "}"

    def run(self, words, look=""):
        return f'<w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'

    def line(self, words):
        return f"<w:p>{self.run(words)}</w:p>"

    def loop(self, name, inside):
        return self.line(self.begin(name)) + inside + self.line(self.end(name))

    def choice(self, kind, paragraph):
        return self.line(self.when(kind)) + paragraph + self.line(self.otherwise(kind))


class Jinja(Syntax):
    """python-docx-template."""

    def value(self, name):
        return "{{ " + name + " }}"

    def item(self, name):
        return "{{ item." + name + " }}"

    def begin(self, name):
        return "{%p for item in " + name + " %}"

    def end(self, name):
        return "{%p endfor %}"

    def when(self, kind):
        return "{%p if item." + kind + " %}"

    def otherwise(self, kind):
        return "{%p endif %}"


class PoiTl(Syntax):
    def value(self, name):
        return "{{" + name + "}}"

    def begin(self, name):
        return "{{?" + name + "}}"

    def end(self, name):
        return "{{/" + name + "}}"

    when = begin
    otherwise = end


class XDocReport(Syntax):
    """FreeMarker in merge fields; a directive around a paragraph stands in a field inside it."""

    def value(self, name):
        return "${" + name + "}"

    def item(self, name):
        return "${item." + name + "}"

    def run(self, words, look=""):
        field = f' MERGEFIELD  {escape(words)}  \\* MERGEFORMAT '
        return f'<w:fldSimple w:instr="{field}"><w:r>{look}<w:t>x</w:t></w:r></w:fldSimple>'

    def loop(self, name, inside):
        return self.around(inside, f"[#list {name} as item]", "[/#list]")

    def choice(self, kind, paragraph):
        return self.around(paragraph, f"[#if item.kind == '{kind}']", "[/#if]")

    def around(self, xml, before, after):
        """What stands before a paragraph is one field, and what stands behind it another."""
        if "@w:p[" in xml:
            xml = xml.replace("@w:p[", f"@w:p{before}[", 1)
            return f"@/w:p[/#if]{after}".join(xml.rsplit("@/w:p[/#if]", 1))
        first = xml.index("</w:pPr>") + len("</w:pPr>")
        opened = xml[:first] + self.run("@w:p" + before) + xml[first:]
        return opened.removesuffix("</w:p>") + self.run("@/w:p" + after) + "</w:p>"


SYNTAXES = {
    "docxtemplater": Syntax(),
    "easy-template-x": Syntax(),
    "docxtpl": Jinja(),
    "poi-tl": PoiTl(),
    "xdocreport": XDocReport(),
}


class Document:
    """The printed document, taken apart: loose paragraphs by name, and two lists."""

    def __init__(self, xml):
        self.xml = xml
        self.paragraphs = [m for m in PARAGRAPH.finditer(xml)]
        tables = [m.end() for m in re.finditer("</w:tbl>", xml)]
        self.body = [m for m in self.paragraphs
                     if tables[0] < m.start() < tables[-1] and not self.in_table(m.start())]
        self.body = [m for m in self.body if self.is_body(m)]
        self.recipients = [m for m in self.paragraphs if "DanhSachNoiNhan" in m.group()][:-1]

    def in_table(self, at):
        return self.xml.rfind("<w:tbl>", 0, at) > self.xml.rfind("</w:tbl>", 0, at)

    def is_body(self, match):
        style = STYLE.search(match.group()).group(1)
        return style not in ("TenLoai", "TrichYeu", "DongKe")

    def data(self):
        values = {name: paragraph.text for name, paragraph in self.loose()}
        body = [Paragraph(m.group()) for m in self.body]
        values["body"] = [self.item(p) for p in body]
        values["recipients"] = [{"text": Paragraph(m.group()).text} for m in self.recipients]
        return values

    @staticmethod
    def item(paragraph):
        return {"kind": paragraph.kind(), paragraph.kind(): True,
                "label": paragraph.label, "text": paragraph.text}

    def loose(self):
        """What stands once on the page; each line of it is a value of its own."""
        listed = {m.start() for m in self.body + self.recipients}
        for number, match in enumerate(self.paragraphs):
            if match.start() not in listed and RUN.search(match.group()):
                for line, run in enumerate(r for r in RUN.findall(match.group()) if "<w:t" in r):
                    paragraph = Paragraph(match.group())
                    paragraph.text, paragraph.run = text_of(run), run
                    paragraph.start, paragraph.end = match.start(), match.end()
                    yield f"value_{number}_{line}", paragraph

    def markdown(self):
        """The words alone, for a converter that knows no template."""
        return "\n\n".join(p.label.replace(". ", "\\. ") + p.text for p in
                           (Paragraph(m.group()) for m in self.body)) + "\n"

    def template(self, syntax):
        pieces = []
        pieces.append((self.body[0].start(), self.body[-1].end(), self.body_loop(syntax)))
        pieces.append((self.recipients[0].start(), self.recipients[-1].end(),
                       self.recipient_loop(syntax)))
        changed = {}
        for name, p in self.loose():
            xml = changed.get((p.start, p.end), p.xml)
            look = re.search(r"<w:rPr>.*?</w:rPr>", p.run, re.S)
            run = syntax.run(syntax.value(name), look.group(0) if look else "")
            changed[p.start, p.end] = xml.replace(p.run, run, 1)
        pieces += [(start, end, xml) for (start, end), xml in changed.items()]
        return self.replaced(pieces)

    def replaced(self, pieces):
        out, at = [], 0
        for start, end, xml in sorted(pieces):
            out += [self.xml[at:start], xml]
            at = end
        return "".join(out + [self.xml[at:]])

    def body_loop(self, syntax):
        kinds = {}
        for match in self.body:
            paragraph = Paragraph(match.group())
            kinds.setdefault(paragraph.kind(), paragraph)
        return syntax.loop("body", "".join(
            syntax.choice(kind, self.prototype(p, syntax)) for kind, p in kinds.items()))

    @staticmethod
    def prototype(paragraph, syntax):
        text = syntax.run(syntax.item("text"))
        if paragraph.label:
            return (f"<w:p>{paragraph.properties}"
                    f"{syntax.run(syntax.item('label'), paragraph.look())}{text}</w:p>")
        return f"<w:p>{paragraph.properties}{text}</w:p>"

    def recipient_loop(self, syntax):
        first = Paragraph(self.recipients[0].group())
        return syntax.loop(
            "recipients", f"<w:p>{first.properties}{syntax.run(syntax.item('text'))}</w:p>")


def write_template(source, target, xml):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            content = xml.encode() if name == "word/document.xml" else source.read(name)
            out.writestr(name, content)


def main():
    folder = sys.argv[2]
    with zipfile.ZipFile(sys.argv[1]) as source:
        document = Document(source.read("word/document.xml").decode())
        with open(f"{folder}/data.json", "w", encoding="utf-8") as file:
            json.dump(document.data(), file, ensure_ascii=False, indent=1)
        with open(f"{folder}/text.md", "w", encoding="utf-8") as file:
            file.write(document.markdown())
        for peer, syntax in SYNTAXES.items():
            write_template(source, f"{folder}/{peer}.docx", document.template(syntax))


main()
