"""Turns our sentences with expected events into documents and reference events. usage: sentences.py FOLDER DOCS EVENTS"""
import glob
import json
import re
import sys

EVENT = re.compile(r"^  (\S+) (\S+) (\S+) ([^@]*)(@.*)?$")
CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")


def participants(side):
    return [dict(code=c.strip()) for c in side.split(",") if CODE.fullmatch(c.strip())]


def event(doc, text, line):
    what, status, date, parties, _ = EVENT.match(line).groups()
    kind, *more = what.split("/")
    actors, _, recipients = parties.partition(" > ")
    types = more[1:] if kind == "agreement" else more
    return dict(doc=doc, kind=kind, stage=more[0] if kind == "agreement" else None,
                stance=more[0] if kind == "statement" else None, status=status, date=None if date == "null" else date,
                actors=participants(actors), recipients=participants(recipients),
                object=dict(type=types[0]) if types and kind != "statement" else None,
                start=0, end=len(text), also=[])


def read(folder):
    documents, events = [], []
    for path in sorted(glob.glob(folder + "/*.txt")):
        for line in open(path, encoding="utf-8").read().splitlines():
            if line.startswith("["):
                day, text = re.match(r"\[(\S*)\] (.*)", line).groups()
                documents.append(dict(id=f"golden-{len(documents)}", text=text,
                                      published=day if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None))
            elif line.startswith("  ") and EVENT.match(line):
                events.append(event(documents[-1]["id"], documents[-1]["text"], line))
    return documents, events


def main(folder, documents, events):
    for path, rows in zip((documents, events), read(folder)):
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
