"""Draws what confidences are worth. usage: reliability.py SCORE.py GOLD EVENTS OUT.svg

EVENTS as `entente events` writes them; an event is right when SCORE.py pairs it with a reference event; events paired
with optional ones do not count."""
import importlib.util
import sys

BINS = [0, .3, .4, .5, .6, .7, .8, .9, 1.01]


def outcomes(score, gold, events):
    wanted, found = score.load(gold), score.load(events)
    for doc, reference in wanted.items():
        mine = found.get(doc, [])
        partner = dict(score.pair(mine, reference))
        for i, event in enumerate(mine):
            if i not in partner or not reference[partner[i]].get("optional"):
                yield event["confidence"], i in partner


def bins(pairs):
    for low, high in zip(BINS, BINS[1:]):
        inside = [(c, right) for c, right in pairs if low <= c < high]
        if inside:
            yield len(inside), sum(c for c, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)


def svg(rows):
    def x(v):
        return 50 + 300 * v

    def y(v):
        return 330 - 300 * v

    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 380" font-family="sans-serif" font-size="11">',
             '<rect width="380" height="380" fill="#fff"/>',
             f'<path d="M{x(0)} {y(0)}H{x(1)}M{x(0)} {y(0)}V{y(1)}" stroke="#555" fill="none"/>',
             f'<path d="M{x(0)} {y(0)}L{x(1)} {y(1)}" stroke="#aaa" stroke-dasharray="4 4" fill="none"/>']
    for tick in (0, .25, .5, .75, 1):
        parts.append(f'<text x="{x(tick)}" y="{y(0) + 16}" text-anchor="middle" fill="#333">{tick:g}</text>')
        parts.append(f'<text x="{x(0) - 6}" y="{y(tick) + 4}" text-anchor="end" fill="#333">{tick:g}</text>')
    parts.append(f'<text x="{x(.5)}" y="370" text-anchor="middle" fill="#333">confidence</text>')
    parts.append(f'<text x="14" y="{y(.5)}" text-anchor="middle" transform="rotate(-90 14 {y(.5)})" fill="#333">share right</text>')
    for n, mean, right in rows:
        parts.append(f'<circle cx="{x(mean):.1f}" cy="{y(right):.1f}" r="{2 + n ** .5 / 3:.1f}" fill="#1f6feb" fill-opacity=".7"/>')
        parts.append(f'<text x="{x(mean) + 10:.1f}" y="{y(right) + 14:.1f}" fill="#333">{n}</text>')
    return "\n".join(parts + ["</svg>"]) + "\n"


def main(score_py, gold, events, out):
    spec = importlib.util.spec_from_file_location("score", score_py)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    rows = list(bins(list(outcomes(score, gold, events))))
    for n, mean, right in rows:
        print(f"{n:5} events, confidence {mean:.2f}, right {right:.2f}")
    with open(out, "w", encoding="utf-8") as file:
        file.write(svg(rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
