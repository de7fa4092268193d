"""The harness of TensorFlow Koans: it runs a koan, tells what happened, and proves that a koan teaches."""
