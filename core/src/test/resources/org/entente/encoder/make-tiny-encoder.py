"""Writes tiny-encoder.onnx: a graph with the inputs and the output of a BERT encoder and three dimensions.

With n pieces p, mask m and token types t, the vector of piece i is
    (p[i] + 100 * t[i], mean of all p, sum of all m).
Ids run from 0 to 31. Needs the Python package onnx: python3 make-tiny-encoder.py
"""

from onnx import TensorProto, checker, helper, save

INPUTS = ("input_ids", "attention_mask", "token_type_ids")

nodes = [
    helper.make_node("Gather", ["words", "input_ids"], ["word"]),
    helper.make_node("Gather", ["types", "token_type_ids"], ["type"]),
    helper.make_node("Add", ["word", "type"], ["own"]),
    helper.make_node("ReduceMean", ["word"], ["one_mean"], axes=[1], keepdims=1),
    helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
    helper.make_node("ReduceSum", ["mask", "pieces_axis"], ["one_sum"], keepdims=1),
    helper.make_node("Unsqueeze", ["one_sum", "last_axis"], ["sum_column"]),
    helper.make_node("Mul", ["own", "zero"], ["zeros"]),
    helper.make_node("Add", ["one_mean", "zeros"], ["mean"]),
    helper.make_node("Add", ["sum_column", "zeros"], ["sum"]),
    helper.make_node("Concat", ["own", "mean", "sum"], ["last_hidden_state"], axis=2),
]
constants = [
    helper.make_tensor("words", TensorProto.FLOAT, [32, 1], [float(i) for i in range(32)]),
    helper.make_tensor("types", TensorProto.FLOAT, [2, 1], [0.0, 100.0]),
    helper.make_tensor("zero", TensorProto.FLOAT, [1], [0.0]),
    helper.make_tensor("pieces_axis", TensorProto.INT64, [1], [1]),
    helper.make_tensor("last_axis", TensorProto.INT64, [1], [2]),
]
graph = helper.make_graph(
    nodes,
    "tiny-encoder",
    [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "pieces"]) for name in INPUTS],
    [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "pieces", 3])],
    constants,
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
model.ir_version = 8
checker.check_model(model)
save(model, "tiny-encoder.onnx")
