package tieline.model.check;

import java.nio.file.Path;
import java.util.Map;
import tieline.model.check.SourceFolder.Attached;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Excerpt;
import tieline.model.dataset.Section;
import tieline.model.dataset.Source;

/// Holds every excerpt against the text that it is taken from.
final class QuoteCheck {
  private final Report report;
  private final Map<String, Attached> texts;

  private QuoteCheck(Report report, Map<String, Attached> texts) {
    this.report = report;
    this.texts = texts;
  }

  static void run(Report report, Map<String, Attached> texts, Path folder) {
    var check = new QuoteCheck(report, texts);
    report.dataset().sources().forEach(source -> check.judge(source, folder));
    report.dataset().claims().forEach(check::judge);
  }

  private void judge(Source source, Path folder) {
    var pointer = report.pointer(Section.SOURCES, source.id());
    var attached = texts.get(source.id());
    var expected = source.text();
    if (attached == null || expected == null) {
      var hint = "add \"text\": { \"file\", \"sha256\" }";
      report.warning(pointer, "no text is named, so its quotes cannot be checked", hint);
      return;
    }
    switch (attached.state()) {
      case SAME -> {}
      case CHANGED ->
          report.error(
              pointer + "/text/sha256",
              "text changed: the digest of " + expected.file() + " differs",
              "check its quotes, then write " + attached.sha256());
      case MISSING ->
          report.error(
              pointer + "/text/file",
              "there is no file " + expected.file() + " in " + folder,
              "name the folder that has the texts");
      case UNREADABLE ->
          report.error(
              pointer + "/text/file",
              expected.file() + " cannot be read",
              "a text is UTF-8 and has at most 16 MB");
    }
  }

  private void judge(Claim claim) {
    var attached = texts.get(claim.source());
    if (attached == null || attached.text() == null) {
      return;
    }
    for (int i = 0; i < claim.excerpts().size(); i++) {
      judge(report.excerpt(claim, i), claim.excerpts().get(i), attached.text());
    }
  }

  private void judge(String pointer, Excerpt excerpt, SourceText text) {
    switch (text.fit(excerpt)) {
      case Fit.Exact exact -> judgeLength(pointer, excerpt, text);
      case Fit.Moved moved ->
          report.error(
              pointer + "/start",
              "moved: the quote stands at " + moved.start() + ", not at " + excerpt.start(),
              place(moved.start(), excerpt) + others(moved.places()));
      case Fit.Nearly nearly ->
          report.error(
              pointer + "/quote",
              "lost: the text has it otherwise, at " + nearly.start(),
              "write “" + nearly.reads().replace('\n', ' ') + "”");
      case Fit.Lost lost ->
          report.error(
              pointer + "/quote",
              "lost: the text does not have this quote",
              "copy it from the text, letter by letter");
    }
  }

  private void judgeLength(String pointer, Excerpt excerpt, SourceText text) {
    if (text.isWholeSentence(excerpt.start(), excerpt.end())) {
      report.error(
          pointer + "/quote",
          "the quote is a whole sentence",
          "keep the fragment of it that bears the claim");
    }
  }

  private static String place(int start, Excerpt excerpt) {
    int end = start + excerpt.quote().codePointCount(0, excerpt.quote().length());
    return "\"start\": " + start + ", \"end\": " + end;
  }

  private static String others(int places) {
    return switch (places) {
      case 1 -> "";
      case 2 -> ", or at 1 other place";
      default -> ", or at " + (places - 1) + " other places";
    };
  }
}
