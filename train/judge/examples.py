"""The examples that the judge learns from: windows as the program cuts them, joined with reference events by place."""
import collections
import json

LABELS = ["visit", "meeting", "agreement", "exercise", "exchange", "project", "transfer", "aid", "gathering",
          "representation", "membership", "sanction", "force",
          "support", "pledge", "request", "accuse", "reject", "threaten"]
SYMMETRIC = {"meeting", "agreement", "exercise", "gathering"}
STATUSES = ["happened", "ongoing", "planned", "possible", "negated"]
STAGES = ["proposed", "negotiating", "signed", "ratified", "in-force", "extended", "suspended", "terminated", "rejected"]
TYPES = {"representation": ["OPEN", "CLOSE"], "membership": ["JOIN", "LEAVE", "SUSPEND"], "sanction": ["IMPOSE", "LIFT"],
         "force": ["ATTACK", "COERCE", "DEPLOY", "TEST", "WITHDRAW"]}
ALL_TYPES = sum(map(len, TYPES.values()))
PARTIES = 14
PARTY_MARKER = 2  # the piece [unused1]; the program numbers parties from there


def first_type(label):
    known = list(TYPES)
    return sum(len(TYPES[k]) for k in known[:known.index(label)])


def label(event):
    return event["stance"] if event["kind"] == "statement" else event["kind"]


def codes(participants):
    return {p["code"] for p in participants or [] if p.get("code")}


def plain(date):
    return date.rstrip("~?%") if date else None


def touches(sentence, evidence):
    (a, b), (c, d) = sentence, evidence
    common = min(b, d) - max(a, c)
    return common > 0 and (2 * common >= b - a or 2 * common >= d - c)


def by_sentence(sentences, events):
    """For each sentence: label to the events that touch it, each with whether this is their main evidence."""
    found = [collections.defaultdict(list) for _ in sentences]
    for event in events:
        spans = [(event["start"], event["end"])] + [(s["start"], s["end"]) for s in event.get("also") or []]
        for n, span in enumerate(spans):
            for i, sentence in enumerate(sentences):
                if touches(sentence, span):
                    found[i][label(event)].append((event, n == 0))
    return found


def summary(name, events):
    """What events of one label in one sentence say together."""
    actors = set().union(*(codes(e["actors"]) for e in events))
    recipients = set().union(*(codes(e["recipients"]) for e in events))
    types = {(e.get("object") or {}).get("type") for e in events}
    return dict(
        actors=actors, recipients=recipients,
        statuses={STATUSES.index(e["status"]) for e in events},
        dates={plain(e["date"]) for e in events},
        stages={STAGES.index(e["stage"]) for e in events if e.get("stage")},
        types={TYPES[name].index(t) for t in types if t in TYPES.get(name, [])})


def proposal(name, touching):
    return dict(summary(name, [e for e, _ in touching]), main=any(main for _, main in touching))


def target(name, touching):
    must = [(e, main) for e, main in touching if not e.get("optional")]
    found = summary(name, [e for e, _ in must or touching])
    if name in SYMMETRIC:
        found["actors"] |= found["recipients"]
    return dict(found, must=bool(must), main=any(main for _, main in must))


def windows(document, reference):
    """The windows of a document with the proposals and, where there is a reference, the targets of each sentence."""
    sentences = document["sentences"]
    proposed = by_sentence(sentences, document["events"])
    wanted = by_sentence(sentences, reference or [])
    for window in document["windows"]:
        window["doc"] = document["doc"]
        window["published"] = document["published"]
        window["sentenceMarks"] = {int(k): v for k, v in window["sentenceMarks"].items()}
        window["mentions"] = {int(k): v for k, v in window["mentions"].items()}
        window["items"] = [
            dict(sentence=s,
                 proposals={LABELS.index(k): proposal(k, v) for k, v in proposed[s].items()},
                 targets={LABELS.index(k): target(k, v) for k, v in wanted[s].items()})
            for s in range(window["first"], window["last"]) if s in window["sentenceMarks"]]
        yield window


def load(examples, reference):
    """Lists of windows by document; `reference` is a list of files of events, or None: the rules' own are to be found."""
    events = collections.defaultdict(list)
    for path in reference or []:
        for line in open(path, encoding="utf-8"):
            event = json.loads(line)
            events[event["doc"]].append(event)
    found = {}
    for path in examples:
        for line in open(path, encoding="utf-8"):
            document = json.loads(line)
            own = document["events"] if reference is None else events[document["doc"]]
            found[document["doc"]] = list(windows(document, own))
    return found


def shuffled(window, rng):
    """The pieces with the markers of parties dealt anew, so that their numbers mean nothing."""
    ids = list(window["ids"])
    slots = list(range(PARTIES))
    rng.shuffle(slots)
    for party, mark in enumerate(window["partyMarks"]):
        ids[mark] = PARTY_MARKER + slots[party]
    for of in window["mentions"].values():
        for party, marks in enumerate(of):
            for mark in marks:
                ids[mark] = PARTY_MARKER + slots[party]
    return ids
