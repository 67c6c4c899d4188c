package tieline.model.dataset;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tieline.model.time.When;

/// Random datasets, sound by construction: every reference leads somewhere.
final class DatasetArbitraries {
  private static final List<String> PARTIES = List.of("p1", "p2", "p3");
  private static final List<String> COMMITMENTS = List.of("c1", "c2");
  private static final List<String> SUBJECTS = List.of("p1", "p2", "p3", "c1", "c2", "e1");
  private static final List<String> SOURCES = List.of("A", "B");

  private DatasetArbitraries() {}

  static Arbitrary<Dataset> datasets() {
    return claims().flatMap(DatasetArbitraries::around);
  }

  private static Arbitrary<Dataset> around(List<Claim> claims) {
    var texts = texts();
    var subjects =
        Combinators.combine(
            each(
                PARTIES, id -> entries(PartyKind.class, (n, k, a, x) -> new Party(id, n, k, a, x))),
            each(
                COMMITMENTS,
                id ->
                    entries(CommitmentKind.class, (n, k, a, x) -> new Commitment(id, n, k, a, x))),
            each(
                List.of("e1"),
                id -> entries(EventKind.class, (n, k, a, x) -> new Event(id, n, k, a, x))));
    var curation = Combinators.combine(relations(claims), conflicts(claims), layout());
    return Combinators.combine(texts, texts, each(SOURCES, DatasetArbitraries::source), extras())
        .flatAs((title, summary, sources, extras) ->
            subjects.flatAs((parties, commitments, events) ->
                curation.as((relations, conflicts, layout) ->
                    new Dataset(
                        1,
                        title,
                        summary,
                        sources,
                        parties,
                        commitments,
                        events,
                        claims,
                        relations,
                        conflicts,
                        layout,
                        extras))));
  }

  private interface Make<K, E> {
    E make(String name, K kind, List<String> aliases, Extras extras);
  }

  private static <K extends Enum<K>, E> Arbitrary<E> entries(Class<K> kinds, Make<K, E> make) {
    return Combinators.combine(
            texts(), Arbitraries.of(kinds), texts().list().ofMaxSize(2), extras())
        .as(make::make);
  }

  private static <E> Arbitrary<List<E>> each(
      List<String> ids, java.util.function.Function<String, Arbitrary<E>> entry) {
    return Combinators.combine(ids.stream().map(entry).toList()).as(List::copyOf);
  }

  private static Arbitrary<Source> source(String id) {
    var text =
        Arbitraries.strings()
            .withChars("0123456789abcdef")
            .ofLength(64)
            .map(digest -> new Source.Text("text " + id + ".txt", digest));
    return Combinators.combine(
            texts(), texts(), orNull(whens()), orNull(text), orNull(texts()), extras())
        .as((title, label, issued, file, note, extras) ->
            new Source(id, "article", title, label, issued, file, note, extras));
  }

  private static Arbitrary<List<Claim>> claims() {
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(count ->
            Combinators.combine(IntStream.range(0, count).mapToObj(i -> claim("k" + i)).toList())
                .as(List::copyOf));
  }

  private static Arbitrary<Claim> claim(String id) {
    var head =
        Combinators.combine(
            Arbitraries.of(SUBJECTS),
            Arbitraries.of(SOURCES),
            Arbitraries.of(Modality.class),
            Arbitraries.of(true, false));
    var tail =
        Combinators.combine(
            excerpts().list().ofMinSize(1).ofMaxSize(3),
            orNull(texts()),
            Arbitraries.of(Rank.class),
            orNull(texts()),
            extras());
    return statements()
        .flatMap(says ->
            head.flatAs((about, source, modality, denies) ->
                tail.as((excerpts, note, rank, because, extras) ->
                    new Claim(
                        id, about, source, modality, denies, says, excerpts, note, rank, because,
                        extras))));
  }

  private static Arbitrary<Excerpt> excerpts() {
    return Combinators.combine(texts(), Arbitraries.integers().between(0, 1_000_000))
        .as((quote, start) ->
            new Excerpt(quote, start, start + quote.codePointCount(0, quote.length())));
  }

  static Arbitrary<Statement> statements() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(PARTIES), Arbitraries.of(Role.class))
            .as(Statement.Participant::new),
        Combinators.combine(ranges(), orNull(Arbitraries.of(PARTIES)))
            .as((range, by) -> new Statement.Amount(new Money(range, "EUR"), by)),
        Combinators.combine(ranges(), orNull(texts())).as(Statement.Share::new),
        Combinators.combine(ranges(), texts(), orNull(texts())).as(Statement.Quantity::new),
        Arbitraries.integers()
            .between(1, 99)
            .map(years -> new Statement.Term("P" + years + "Y", Period.ofYears(years))),
        whens().map(Statement.Date::new),
        whens().map(Statement.Starts::new),
        whens().map(Statement.Ends::new),
        Combinators.combine(Arbitraries.of(State.class), orNull(whens())).as(Statement.Status::new),
        texts().map(Statement.Place::new),
        Combinators.combine(Arbitraries.of(RelationType.class), Arbitraries.of(SUBJECTS))
            .as(Statement.RelatesTo::new),
        texts().map(Statement.Purpose::new),
        texts().map(Statement.Description::new));
  }

  private static Arbitrary<Range> ranges() {
    var numbers =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e18")).ofScale(3);
    return Combinators.combine(numbers, numbers, Arbitraries.of(Qualifier.class))
        .as((one, other, qualifier) -> new Range(one.min(other), one.max(other), qualifier));
  }

  private static Arbitrary<When> whens() {
    return Arbitraries.of("2025", "2025-09", "2025-36", "2027/2028", "2023/..", "2026~", "2023?")
        .map(When::parse);
  }

  private static Arbitrary<List<Relation>> relations(List<Claim> claims) {
    return Combinators.combine(
            Arbitraries.of(COMMITMENTS),
            Arbitraries.of(RelationType.class),
            texts(),
            Arbitraries.of(claims).map(Claim::id).list().ofMaxSize(2),
            extras())
        .as((to, type, because, ids, extras) ->
            new Relation("r", "c1", type, to, because, ids, extras))
        .list()
        .ofMaxSize(1);
  }

  private static Arbitrary<List<Conflict>> conflicts(List<Claim> claims) {
    var sides =
        Arbitraries.of(claims)
            .map(Claim::id)
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .list()
            .ofMinSize(2)
            .ofMaxSize(3);
    return Combinators.combine(
            texts(),
            Arbitraries.of(Difference.class),
            Arbitraries.of(1, 2),
            sides,
            texts(),
            extras())
        .as((title, differs, rank, all, note, extras) ->
            new Conflict("x", title, differs, rank, all, note, extras))
        .list()
        .ofMaxSize(1);
  }

  private static Arbitrary<Map<String, Spot>> layout() {
    var pixels = Arbitraries.doubles().between(-1e12, 1e12).ofScale(15);
    var spots = Combinators.combine(pixels, pixels).as((x, y) -> new Spot(x + 0.0, y + 0.0));
    return Arbitraries.maps(Arbitraries.of(SUBJECTS), spots).ofMaxSize(3);
  }

  private static Arbitrary<Extras> extras() {
    var scalars =
        Arbitraries.oneOf(
            texts().map(text -> (Object) text),
            Arbitraries.bigDecimals().map(number -> (Object) number),
            Arbitraries.of(true, false).map(flag -> (Object) flag));
    var values =
        Arbitraries.oneOf(
            scalars,
            scalars.list().ofMaxSize(2).map(list -> (Object) list),
            Arbitraries.maps(names(), scalars).ofMaxSize(2).map(map -> (Object) map));
    return Arbitraries.maps(names(), values)
        .ofMaxSize(2)
        .map(map -> new Extras(new LinkedHashMap<>(map)));
  }

  /// Short texts with all that needs care: quotes, escapes, other planes, half surrogates.
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'Z', '"', '\\', '/', '\n', '\t', '\u0001', '’', '\uD800')
        .withChars("😀𝔽é".toCharArray())
        .ofMinLength(0)
        .ofMaxLength(12)
        .map(text -> "w" + text);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("a/~\"\\\né".toCharArray())
        .ofMaxLength(6)
        .map(name -> "x-" + name);
  }

  private static <T> Arbitrary<@Nullable T> orNull(Arbitrary<T> values) {
    return values.injectNull(0.3);
  }
}
