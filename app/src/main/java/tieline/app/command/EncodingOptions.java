package tieline.app.command;

import picocli.CommandLine.Option;
import tieline.app.state.Encoding;

/// What the sizes and the colours of discs stand for.
final class EncodingOptions {
  @Option(
      names = "--size-by",
      paramLabel = "MEASURE",
      defaultValue = "amount",
      description = {
        "What areas of discs stand for: amount (the default), commitments",
        "(how many) or betweenness (how many shortest ways pass through)."
      })
  private Encoding.Size size = Encoding.Size.AMOUNT;

  @Option(
      names = "--colour-by",
      paramLabel = "GROUPS",
      defaultValue = "kind",
      description = "What colours of discs stand for: kind (the default) or community.")
  private Encoding.Tint tint = Encoding.Tint.KIND;

  Encoding encoding() {
    return new Encoding(size, tint);
  }
}
