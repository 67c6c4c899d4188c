package tieline.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tieline.app.draw.Theme;
import tieline.app.figure.FigureSize;
import tieline.app.figure.FigureView;
import tieline.app.state.Encoding;
import tieline.model.dataset.Word;
import tieline.model.layout.LayoutCharacter;
import tieline.model.time.When;

/// Reads what options and parameters are given.
final class Converters {
  private Converters() {}

  static CommandLine register(CommandLine line) {
    return line.registerConverter(Path.class, plain(Path::of))
        .registerConverter(FigureSize.class, plain(FigureSize::parse))
        .registerConverter(When.class, plain(When::parse))
        .registerConverter(Theme.class, choice(Theme.values(), Theme::word))
        .registerConverter(
            LayoutCharacter.class, choice(LayoutCharacter.values(), LayoutCharacter::word))
        .registerConverter(Encoding.Size.class, choice(Encoding.Size.values(), Word::word))
        .registerConverter(Encoding.Tint.class, choice(Encoding.Tint.values(), Word::word))
        .registerConverter(FigureView.class, choice(FigureView.values(), Word::word))
        .registerConverter(ListCommand.Kind.class, choice(ListCommand.Kind.values(), Word::word));
  }

  private static <T> ITypeConverter<T> choice(T[] choices, Function<T, String> name) {
    return plain(text -> Input.word(text, List.of(choices), name));
  }

  /// Passes on a reader's own words for what is wrong, and no name of an exception.
  private static <T> ITypeConverter<T> plain(Function<String, T> read) {
    return text -> {
      try {
        return read.apply(text);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + text + "' is no file name");
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }
}
