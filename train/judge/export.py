"""Writes a trained judge down for the program: the encoder as an 8-bit ONNX graph, the heads as tables of floats.

usage: export.py JUDGE.pt FOLDER"""
import struct
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Judge

HEADS, SIZE = 12, 32
RANGE = 63  # 7 bits: sums of 8-bit products cannot overflow on processors without VNNI


def columns(weight):
    """Input-by-output matrix as 8-bit integers with a scale per column."""
    scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / RANGE
    return np.clip(np.rint(weight / scale), -RANGE, RANGE).astype(np.int8), scale.astype(np.float32)


def rows(table):
    """Table as 8-bit integers with a scale per row."""
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
    return np.clip(np.rint(table / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


class Graph:
    def __init__(self):
        self.nodes, self.values, self.count = [], [], 0

    def constant(self, name, array):
        self.values.append(numpy_helper.from_array(array, name))
        return name

    def op(self, kind, inputs, outputs=1, **attributes):
        self.count += 1
        names = [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        return names[0] if outputs == 1 else names

    def quantized(self, x):
        return self.op("DynamicQuantizeLinear", [x], 3)

    def linear(self, q, name, layer):
        x, scale, zero = q
        weight, scales = columns(layer.weight.detach().numpy().T)
        product = self.op("MatMulInteger", [x, self.constant(name + ".w", weight), zero])
        product = self.op("Cast", [product], to=TensorProto.FLOAT)
        factor = self.op("Mul", [scale, self.constant(name + ".s", scales)])
        product = self.op("Mul", [product, factor])
        return self.op("Add", [product, self.constant(name + ".b", layer.bias.detach().numpy())])

    def norm(self, x, name, layer):
        weight = self.constant(name + ".w", layer.weight.detach().numpy())
        bias = self.constant(name + ".b", layer.bias.detach().numpy())
        return self.op("LayerNormalization", [x, weight, bias], axis=-1, epsilon=1e-12)

    def heads(self, x, shape, order):
        return self.op("Transpose", [self.op("Reshape", [x, shape])], perm=order)


def encoder_graph(encoder, positions):
    g = Graph()
    table = encoder.word.weight.detach().numpy().copy()
    first = encoder.u0
    table[first:first + encoder.mark.weight.shape[0] - 1] += encoder.mark.weight.detach().numpy()[1:]
    words, scales = rows(table)
    word = g.op("Cast", [g.op("Gather", [g.constant("words", words), "input_ids"])], to=TensorProto.FLOAT)
    word = g.op("Mul", [word, g.op("Gather", [g.constant("word.scales", scales), "input_ids"])])
    # the sum of ones up to each piece, less one, is its place
    ones = g.op("Cast", ["attention_mask"], to=TensorProto.INT64)
    place = g.op("Sub", [g.op("CumSum", [ones, g.constant("one", np.array(1, np.int64))]), "one"])
    place = g.op("Gather", [g.constant("positions", encoder.pos.weight.detach().numpy()[:positions]), place])
    x = g.op("Add", [g.op("Add", [word, place]), g.constant("type", encoder.typ.detach().numpy())])
    x = g.norm(x, "embedding.norm", encoder.ln)
    split = g.constant("split", np.array([0, 0, HEADS, SIZE], np.int64))
    joined = g.constant("joined", np.array([0, 0, HEADS * SIZE], np.int64))
    root = g.constant("root", np.array(1 / np.sqrt(SIZE), np.float32))
    half, one, two = (g.constant(n, np.array(v, np.float32)) for n, v in (("half", .5), ("onef", 1), ("two", np.sqrt(2))))
    for n, layer in enumerate(encoder.layers):
        p = f"layer{n}."
        q = g.quantized(x)
        query = g.heads(g.linear(q, p + "q", layer.q), split, [0, 2, 1, 3])
        key = g.heads(g.linear(q, p + "k", layer.k), split, [0, 2, 3, 1])
        value = g.heads(g.linear(q, p + "v", layer.v), split, [0, 2, 1, 3])
        share = g.op("Softmax", [g.op("Mul", [g.op("MatMul", [query, key]), root])], axis=-1)
        mixed = g.op("Reshape", [g.op("Transpose", [g.op("MatMul", [share, value])], perm=[0, 2, 1, 3]), joined])
        x = g.norm(g.op("Add", [x, g.linear(g.quantized(mixed), p + "o", layer.o)]), p + "norm1", layer.ln1)
        wide = g.linear(g.quantized(x), p + "f1", layer.f1)
        gate = g.op("Add", [g.op("Erf", [g.op("Div", [wide, two])]), one])
        wide = g.op("Mul", [g.op("Mul", [wide, gate]), half])
        x = g.norm(g.op("Add", [x, g.linear(g.quantized(wide), p + "f2", layer.f2)]), p + "norm2", layer.ln2)
    g.nodes.append(helper.make_node("Identity", [x], ["last_hidden_state"]))
    shape = ["batch", "pieces"]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, shape)
              for n in ("input_ids", "attention_mask", "token_type_ids")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, shape + [HEADS * SIZE])
    graph = helper.make_graph(g.nodes, "entente-judge-encoder", inputs, [output], g.values)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="entente")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def write_heads(model, path):
    """Number of tables; each: name (length, UTF-8), rows, columns, big-endian floats."""
    tables = {n: t.detach().numpy() for n, t in model.state_dict().items() if not n.startswith("enc.")}
    with open(path, "wb") as out:
        out.write(struct.pack(">i", len(tables)))
        for name, table in sorted(tables.items()):
            table = table.reshape(1, -1) if table.ndim == 1 else table
            encoded = name.encode()
            out.write(struct.pack(">H", len(encoded)) + encoded + struct.pack(">ii", *table.shape))
            out.write(table.astype(">f4").tobytes())


def export(model, folder, positions=400):
    onnx.save(encoder_graph(model.enc, positions), f"{folder}/encoder.onnx")
    write_heads(model, f"{folder}/heads.weights")


if __name__ == "__main__":
    judge = Judge()
    judge.load_state_dict(torch.load(sys.argv[1]))
    export(judge.eval(), sys.argv[2])
