"""Trains the judge.

usage: learn.py START OUT.pt EXAMPLES… -- REFERENCE… [-- HELD-OUT-IDS]
       learn.py START OUT.pt EXAMPLES…

START is a pre-trained MINILM.onnx or what an earlier run wrote. EXAMPLES are written by JudgeExamples, REFERENCE are events;
documents whose ids stand in the file HELD-OUT-IDS are left out. Without REFERENCE the judge is warmed up: it learns to find,
without their help, what the rules find. One thread and fixed seeds: the same machine gives the same weights."""
import random
import sys
import time

import torch
import torch.nn.functional as F

from examples import LABELS, STATUSES, SYMMETRIC, TYPES, first_type, load, shuffled
from model import N, SIZE, Judge

EPOCHS, RATE, HEAD_RATE, BATCH = 8, 1.5e-4, 1e-3, 8
WARM = dict(epochs=1, rate=2e-4, head_rate=2e-3, blind=1.)
BLIND = .35   # share of windows that are learned without the word of the rules
ALSO = .6     # weight of further mentions
OWN = .5      # weight of the sentences of our own
EMPTY = .5    # share of windows without events or proposals that are kept
ROLES = 1.5   # weight of who takes part
HIDDEN = .08  # share of pieces that are hidden
MASK = 103    # the piece [MASK]
PIECES = 1000 # pieces of words begin here
LIKE = 9178   # the piece "entity"


def encode(model, windows, ids):
    length = max(map(len, ids))
    batch = torch.zeros(len(windows), length, dtype=torch.long)
    for row, of in zip(batch, ids):
        row[:len(of)] = torch.tensor(of)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        vectors = model.enc(batch, torch.tensor([len(of) for of in ids]))
    return vectors.float()


def scores(model, window, vectors, blind=False):
    """Kinds (sentences x labels), roles (sentences x parties x 2 x labels), statuses, stages, types of a window."""
    items = window["items"]
    proposals = [{} if blind else i["proposals"] for i in items]
    at = vectors[[window["sentenceMarks"][i["sentence"]] for i in items]]
    n, parties = len(items), window["parties"]
    fired, stage_fired = torch.zeros(n, N, 2), torch.zeros(n, 9)
    type_fired, status_add = torch.zeros(n, sum(map(len, TYPES.values()))), torch.zeros(n, N, len(STATUSES))
    role_fired = torch.zeros(n, len(parties), 2, N, 3)
    for i, of in enumerate(proposals):
        for k, p in of.items():
            fired[i, k] = torch.tensor([1., float(p["main"])])
            stage_fired[i, list(p["stages"])] = 1
            if LABELS[k] in TYPES:
                type_fired[i, [first_type(LABELS[k]) + t for t in p["types"]]] = 1
            for s in p["statuses"]:
                status_add[i, k] = status_add[i, k] + model.statusrule[s]
            for j, code in enumerate(parties):
                receives = code in p["recipients"]
                acts = code in p["actors"] or (LABELS[k] in SYMMETRIC and receives)
                role_fired[i, j, 0, k] = torch.tensor([float(acts), float(not acts), float(receives)])
                role_fired[i, j, 1, k] = torch.tensor([float(receives), float(not receives), float(acts)])
    kinds = model.kind(model.drop(at)) + (fired * model.kindrule).sum(-1)
    roles = None
    if parties:
        nothing = torch.zeros(SIZE)
        marks = [window["mentions"].get(i["sentence"], [[]] * len(parties)) for i in items]
        named = torch.stack([torch.stack([vectors[m].mean(0) if m else nothing for m in of]) for of in marks])
        flag = torch.tensor([[[float(bool(m))] for m in of] for of in marks])
        hidden = F.gelu(model.ra(at)[:, None] + model.rb(vectors[window["partyMarks"]])[None] + model.rc(named)
                        + flag * model.rflag)
        roles = model.rout(model.drop(hidden)).view(n, len(parties), 2, N) + (role_fired * model.rrule).sum(-1)
    statuses = model.status(model.drop(at)).view(n, N, len(STATUSES)) + status_add
    stages = model.stage(at) + stage_fired * model.stagerule
    types = model.typ(at) + type_fired * model.typrule
    return at, kinds, roles, statuses, stages, types


def dates(model, window, vectors, item, at, k, blind=False):
    """Dates that come into question for a label in a sentence, and their scores."""
    proposed = set() if blind or k not in item["proposals"] else item["proposals"][k]["dates"]
    values = {}
    for sentence, value, mark in window["times"]:
        if value is not None:
            values.setdefault(value, []).append((sentence, mark))
    for value in sorted(v for v in proposed if v):
        values.setdefault(value, [])
    published = window["published"]
    if published:
        values.setdefault(published, [])
    s = item["sentence"]
    found, features, marks = [None], [[0., 0., 0., float(None in proposed), 0., 1.]], [[]]
    for value, times in values.items():
        same, before, after = ([m for t, m in times if keep(t)] for keep in
                               (lambda t: t == s, lambda t: t < s, lambda t: t > s))
        found.append(value)
        features.append([float(bool(same)), float(bool(before)), float(bool(after)), float(value in proposed),
                         float(value == published), 0.])
        marks.append(same or before or after)
    features = torch.tensor(features)
    hidden = (model.da(at) + model.dk.weight[k])[None] + model.df(features)
    hidden = torch.stack([h + model.db(vectors[m].mean(0)) if m else h for h, m in zip(hidden, marks)])
    return found, model.dout(F.gelu(hidden))[:, 0] + features @ model.ddirect


def among(scores, right):
    """Minus the log of the share that the right values have together."""
    return -torch.logsumexp(scores.log_softmax(-1)[sorted(right)], 0)


def loss(model, window, vectors, blind):
    at, kinds, roles, statuses, stages, types = scores(model, window, vectors, blind)
    wanted, weight = torch.zeros_like(kinds), torch.ones_like(kinds)
    rest = 0.
    for i, item in enumerate(window["items"]):
        for k, t in item["targets"].items():
            share = 1. if t["main"] else ALSO
            wanted[i, k], weight[i, k] = (1., share) if t["must"] else (0., 0.)
            if roles is not None:
                for side, codes in ((0, t["actors"]), (1, t["recipients"])):
                    if side == 0 or LABELS[k] not in SYMMETRIC:
                        right = torch.tensor([float(c in codes) for c in window["parties"]])
                        rest = rest + ROLES * share * F.binary_cross_entropy_with_logits(
                            roles[i, :, side, k], right, reduction="sum")
            rest = rest + .5 * share * among(statuses[i, k], t["statuses"])
            if t["stages"]:
                rest = rest + .5 * share * among(stages[i], t["stages"])
            if t["types"]:
                first = first_type(LABELS[k])
                rest = rest + .5 * share * among(types[i, first:first + len(TYPES[LABELS[k]])], t["types"])
            found, score = dates(model, window, vectors, item, at[i], k, blind)
            right = [j for j, d in enumerate(found) if d in t["dates"]]
            if right:
                rest = rest + .5 * share * among(score, right)
    return (F.binary_cross_entropy_with_logits(kinds, wanted, reduction="none") * weight).sum() + rest


def batches(windows, rng):
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]) + rng.random() * 20)
    groups = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    rng.shuffle(groups)
    return groups


def hidden(ids, rng):
    """The pieces with some hidden, so that no single word is relied on."""
    return [MASK if i >= PIECES and rng.random() < HIDDEN else i for i in ids]


def train(start, documents, seed=1, epochs=EPOCHS, rate=RATE, head_rate=HEAD_RATE, blind=BLIND):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    windows = [w for doc in sorted(documents) for w in documents[doc] if w["items"]]
    windows = [w for w in windows if any(i["targets"] or i["proposals"] for i in w["items"]) or rng.random() < EMPTY]
    model = Judge()
    if start.endswith(".onnx"):
        model.enc.read(start, LIKE)
    else:
        model.load_state_dict(torch.load(start))
    optimizer = torch.optim.AdamW(model.groups(rate, head_rate))
    rates = [g["lr"] for g in optimizer.param_groups]
    total, step = epochs * ((len(windows) + BATCH - 1) // BATCH), 0
    for epoch in range(epochs):
        model.train()
        began, sum_ = time.time(), 0.
        for group in batches(windows, rng):
            factor = min(1., (step + 1) / (.08 * total)) * max(.02, 1 - step / total)
            for g, rate in zip(optimizer.param_groups, rates):
                g["lr"] = rate * factor
            chosen = [windows[i] for i in group]
            vectors = encode(model, chosen, [hidden(shuffled(w, rng), rng) for w in chosen])
            losses = [loss(model, w, v, rng.random() < blind) * (OWN if w["doc"].startswith("golden-") else 1.)
                      for w, v in zip(chosen, vectors)]
            mean = sum(losses) / len(losses)
            optimizer.zero_grad()
            mean.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], 1.)
            optimizer.step()
            step, sum_ = step + 1, sum_ + mean.item()
            if step % 100 == 0:
                print(f"step {step} of {total}, loss {mean.item():.2f}", flush=True)
        print(f"epoch {epoch + 1} loss {sum_ * BATCH / len(windows):.3f} seconds {time.time() - began:.0f}", flush=True)
    return model


def main(arguments):
    torch.set_num_threads(1)
    start, out, *rest = arguments
    parts = [part.split() for part in " ".join(rest).split(" -- ")]
    warm = len(parts) == 1
    documents = load(parts[0], None if warm else parts[1])
    held_out = set(open(parts[2][0], encoding="utf-8").read().split()) if len(parts) > 2 else set()
    documents = {d: w for d, w in documents.items() if d not in held_out}
    print(f"{len(documents)} documents, {sum(map(len, documents.values()))} windows", flush=True)
    torch.save(train(start, documents, **(WARM if warm else {})).state_dict(), out)


if __name__ == "__main__":
    main(sys.argv[1:])
