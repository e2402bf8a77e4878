"""The judge: four layers of an encoder and small heads over the vectors of markers. The program runs the same arithmetic."""
import math

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

from examples import ALL_TYPES, LABELS, STAGES, STATUSES

SIZE, HEADS, LAYERS, HIDDEN = 384, 12, 4, 192
MARKERS, FIRST_MARKER = 30, 1  # the pieces [unused0] … [unused29]
N = len(LABELS)


class Layer(nn.Module):
    def __init__(self, dropout=.1):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.ln1, self.ln2 = (nn.LayerNorm(SIZE, eps=1e-12) for _ in range(2))
        self.f1, self.f2 = nn.Linear(SIZE, 4 * SIZE), nn.Linear(4 * SIZE, SIZE)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        share = (q @ k.transpose(-1, -2) / math.sqrt(SIZE // HEADS) + mask).softmax(-1)
        mixed = (self.drop(share) @ v).transpose(1, 2).reshape(batch, length, SIZE)
        x = self.ln1(x + self.drop(self.o(mixed)))
        return self.ln2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Word pieces stay as they were pre-trained; markers have vectors of their own."""

    def __init__(self):
        super().__init__()
        self.word, self.pos = nn.Embedding(30522, SIZE), nn.Embedding(512, SIZE)
        self.word.weight.requires_grad_(False)
        self.pos.weight.requires_grad_(False)
        self.mark = nn.Embedding(MARKERS + 1, SIZE, padding_idx=0)
        self.typ = nn.Parameter(torch.zeros(SIZE))
        self.ln = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(.1)
        self.u0 = FIRST_MARKER

    def forward(self, ids, lengths):
        places = torch.arange(ids.shape[1])
        mask = torch.zeros(ids.shape).masked_fill(places[None] >= lengths[:, None], -1e4)[:, None, None]
        marker = (ids >= FIRST_MARKER) & (ids < FIRST_MARKER + MARKERS)
        marks = torch.where(marker, ids - FIRST_MARKER + 1, torch.zeros_like(ids))
        x = self.drop(self.ln(self.word(ids) + self.mark(marks) + self.pos(places)[None] + self.typ))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def read(self, path, like):
        """Takes over the lower layers of a pre-trained 8-bit MiniLM; markers begin near the piece `like`."""
        graph = onnx.load(path).graph
        init = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}

        def full(name):
            return (init[name + "_quantized"].float() - init[name + "_zero_point"].float()) * init[name + "_scale"]

        parts = {"query": "q", "key": "k", "value": "v", "attention/output": "o", "intermediate": "f1", "output": "f2"}
        paths = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
                 "o": "attention.output.dense", "f1": "intermediate.dense", "f2": "output.dense"}
        with torch.no_grad():
            self.word.weight.copy_(full("embeddings.word_embeddings.weight"))
            self.pos.weight.copy_(full("embeddings.position_embeddings.weight"))
            self.typ.copy_(full("embeddings.token_type_embeddings.weight")[0])
            self.ln.weight.copy_(init["embeddings.LayerNorm.weight"])
            self.ln.bias.copy_(init["embeddings.LayerNorm.bias"])
            for node in (n for n in graph.node if n.op_type == "MatMulInteger"):
                layer = int(node.name.split("layer.")[1].split("/")[0])
                if layer < LAYERS:
                    part = next(v for k, v in parts.items() if "/" + k in node.name)
                    weight = full(node.input[1].replace("_quantized", ""))
                    getattr(self.layers[layer], part).weight.copy_(weight.t())
            for n, layer in enumerate(self.layers):
                prefix = f"encoder.layer.{n}."
                for part, name in paths.items():
                    getattr(layer, part).bias.copy_(init[prefix + name + ".bias"])
                for norm, name in ((layer.ln1, "attention.output"), (layer.ln2, "output")):
                    norm.weight.copy_(init[f"{prefix}{name}.LayerNorm.weight"])
                    norm.bias.copy_(init[f"{prefix}{name}.LayerNorm.bias"])
            self.mark.weight[1:] = self.word.weight[like] * .5 + torch.randn(MARKERS, SIZE) * .03
            self.word.weight[FIRST_MARKER:FIRST_MARKER + MARKERS] = 0


class Judge(nn.Module):
    """Heads: kind, roles (sentence, party, mention), status, stage, type, date. What the rules propose enters as
    learned summands, which begin where the rules are simply believed."""

    def __init__(self):
        super().__init__()
        self.enc = Encoder()
        self.kind = nn.Linear(SIZE, N)
        self.kindrule = nn.Parameter(torch.tensor([[2.5, 2.]]).repeat(N, 1))
        self.ra, self.rb, self.rc = (nn.Linear(SIZE, HIDDEN) for _ in range(3))
        self.rflag = nn.Parameter(torch.zeros(HIDDEN))
        self.rout = nn.Linear(HIDDEN, 2 * N)
        self.rrule = nn.Parameter(torch.tensor([3., -1.5, -1.5]))
        self.status = nn.Linear(SIZE, N * len(STATUSES))
        self.statusrule = nn.Parameter(2 * torch.eye(len(STATUSES)))
        self.stage = nn.Linear(SIZE, len(STAGES))
        self.stagerule = nn.Parameter(torch.full((1,), 2.))
        self.typ = nn.Linear(SIZE, ALL_TYPES)
        self.typrule = nn.Parameter(torch.full((1,), 2.))
        self.da, self.db = nn.Linear(SIZE, HIDDEN), nn.Linear(SIZE, HIDDEN)
        self.dk = nn.Embedding(N, HIDDEN)
        self.df = nn.Linear(6, HIDDEN)
        self.dout = nn.Linear(HIDDEN, 1)
        self.ddirect = nn.Parameter(torch.tensor([.5, 0., -.5, 3., .5, .5]))
        self.drop = nn.Dropout(.1)
        with torch.no_grad():
            self.kind.bias.fill_(-3.5)
            self.rout.bias.fill_(-1.5)

    def groups(self, rate, head_rate):
        """Parameters with their learning rates: encoder, heads, and the few weights of the rules' word."""
        few = {"kindrule", "rrule", "statusrule", "stagerule", "typrule", "ddirect"}
        named = [(n, p) for n, p in self.named_parameters() if p.requires_grad]
        return [dict(params=[p for n, p in named if n.startswith("enc.")], lr=rate, weight_decay=.01),
                dict(params=[p for n, p in named if not n.startswith("enc.") and n not in few], lr=head_rate,
                     weight_decay=.01),
                dict(params=[p for n, p in named if n in few], lr=4 * head_rate, weight_decay=0.)]
